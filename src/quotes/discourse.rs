//! Finds speakers across sentences, for quotations whose own sentence names no speaker.

use super::attribution::{Attributed, Attribution, Rule, Said, Subject, SubjectKind};
use super::block_quotes;
use super::candidates::{Candidate, Source};
use super::echo;
use super::lead_in;
use super::pair::End;
use super::rank::{self, Choice, Judge};
use super::reported;
use super::scene::Scene;
use super::sides::Sides;
use super::signs::Signs;
use super::subject;
use super::utterance::Utterance;
use super::view::{Before, Cast, View};
use super::written;
use crate::article::{EntityKind, QuoteKind};
use crate::span::Span;
use crate::text::is_colon;

/// The speaker of each utterance.
pub(super) fn attribute(scene: &Scene<'_>, cast: &Cast, utterances: &[Utterance]) -> Vec<Attributed> {
    attribute_and(scene, cast, utterances, &Judge::FITTED, |_, _, _| {})
}

/// The speaker of each utterance, as `judge` chooses among the candidates. `observe` is called for each utterance
/// with all its candidates and their signs, except for headings and for pull quotes that repeat a quotation.
pub(super) fn attribute_and(
    scene: &Scene<'_>,
    cast: &Cast,
    utterances: &[Utterance],
    judge: &Judge,
    mut observe: impl FnMut(&View<'_, '_, '_>, &Utterance, &[(Candidate, Signs)]),
) -> Vec<Attributed> {
    let sides: Vec<Sides<'_, '_>> =
        utterances.iter().map(|utterance| Sides::read(scene, utterance.said)).collect();
    let mut own: Vec<Attribution> = sides.iter().map(Sides::attribution).collect();
    share_within_sentences(scene, utterances, &mut own);
    let mut group = 0;
    let mut out: Vec<Attributed> = Vec::with_capacity(own.len());
    let echoes = echo::echoes(scene, utterances);
    let mut last: Option<usize> = None;
    for (index, here) in utterances.iter().enumerate() {
        if echoes[index].is_some() {
            group += u32::from(index > 0);
            out.push(Attributed { subject: None, cue: None, confidence: 0.0, is_of_text: false, group });
            continue;
        }
        let before_at = last.replace(index);
        let before = before_at.map(|at| (&utterances[at], own[at]));
        let rules = complete(scene, here, own[index], before);
        let spoken = before.zip(before_at.and_then(|at| out.get(at))).and_then(|((earlier, own), out)| {
            Some(Before { said: earlier.said, speaker: own.subject?, confidence: out.confidence })
        });
        let view = View {
            scene,
            said: here.said,
            sides: &sides[index],
            own: rules,
            before: spoken,
            earlier: &out,
            cast,
        };
        let ranked = rank::candidates(&view, &elsewhere(&view, here));
        observe(&view, here, &ranked);
        let choice = surer(going_on(utterances, &out), judge.choose(scene, &ranked));
        let choice = match here.kind {
            QuoteKind::Block => {
                let earlier = before_at.and_then(|at| Some((&utterances[at], out.get(at)?)));
                block_quotes::choice(scene, here, earlier, choice)
            }
            _ => choice,
        };
        let is_of_text = choice.is_some_and(|choice| written::is_of_text(&view, choice.subject));
        let choice = choice.filter(|_| !is_of_text);
        let is_nobodys = || here.kind == QuoteKind::Block || sides[index].passive().is_some();
        let is_of_text = is_of_text || choice.is_none() && is_nobodys();
        own[index] = Attribution { subject: choice.map(|choice| choice.subject), ..rules };
        let goes_on = before.is_some_and(|(earlier, _)| is_one_utterance(earlier, here, rules));
        group += u32::from(!goes_on && index > 0);
        let confidence = choice.map_or(0.0, |choice| choice.confidence);
        out.push(Attributed { subject: own[index].subject, cue: rules.cue, confidence, is_of_text, group });
    }
    look_ahead(utterances, &mut out);
    look_ahead_in_one(utterances, &mut out);
    give_chains_their_speaker(utterances, &mut out);
    echo::give_speakers(scene, utterances, &echoes, &mut out);
    out
}

/// The choice with the higher confidence; the first if they are equal.
fn surer(one: Option<Choice>, other: Option<Choice>) -> Option<Choice> {
    let confidence = |choice: Option<Choice>| choice.map_or(-1.0, |choice| choice.confidence);
    if confidence(other) > confidence(one) { other } else { one }
}

/// The speaker of the quotation before, if its marks were left open because this one continues it.
fn going_on(utterances: &[Utterance], out: &[Attributed]) -> Option<Choice> {
    let at = out.len().checked_sub(1)?;
    let last = out.get(at).filter(|_| utterances[at].end == End::Continued)?;
    Some(Choice { subject: last.subject?, confidence: last.confidence })
}

/// The speakers proposed by the text outside the quotation's sentence, and the choice of the rules.
fn elsewhere(view: &View<'_, '_, '_>, here: &Utterance) -> Vec<(Source, Subject)> {
    let (scene, at) = (view.scene, here.said.outer.start);
    let introduced = lead_in::lead_in(view.sides).and_then(|sentence| subject::head(scene, sentence));
    let proposals = [
        (Source::Chosen, view.own.subject),
        (Source::Previous, view.before.map(|before| before.speaker)),
        (Source::Reported, reported::last_reported(scene, at)),
        (Source::LastPerson, last_person(scene, here)),
        (Source::ColonBlock, colon_block(scene, here.said.block).and_then(|found| found.subject)),
        (Source::Next, about(scene, scene.next_sentence(here.said.outer.end, here.said.block))),
        (Source::Earlier, introduced.or_else(|| about(scene, scene.previous_sentence(at)))),
    ];
    proposals.into_iter().filter_map(|(source, subject)| Some((source, subject?))).collect()
}

/// Whom a sentence is about. In a language with subject particles the topic comes first, elsewhere a name.
fn about(scene: &Scene<'_>, sentence: Span) -> Option<Subject> {
    let named = || subject::of_sentence(scene, sentence);
    match scene.grammar.subjects.is_empty() {
        true => named().or_else(|| subject::topic(scene, sentence)),
        false => subject::topic(scene, sentence).or_else(named),
    }
}

/// Gives an utterance that has no verb of its own the speaker of a neighbour in the same sentence.
fn share_within_sentences(scene: &Scene<'_>, utterances: &[Utterance], own: &mut [Attribution]) {
    let sentence =
        |at: usize| scene.breaks.partition_point(|start| *start <= utterances[at].said.outer.start);
    for here in 0..own.len() {
        if own[here].cue.is_some() {
            continue;
        }
        let near = [here.checked_sub(1), Some(here + 1).filter(|next| *next < own.len())];
        let other = near.into_iter().flatten().find(|other| {
            own[*other].subject.is_some() && own[*other].cue.is_some() && sentence(*other) == sentence(here)
        });
        if let Some(other) = other {
            own[here] = Attribution { rule: Rule::SameSentence, ..own[other] };
        }
    }
}

fn is_one_utterance(earlier: &Utterance, here: &Utterance, own: Attribution) -> bool {
    let chained = earlier.chain.is_some() && earlier.chain == here.chain;
    chained
        || earlier.end == End::Continued
        || own.rule == Rule::SameBlock && earlier.said.block == here.said.block
}

/// Completes what the rules found for an utterance: where its own sentence gives no speaker, takes one from the
/// text around.
fn complete(
    scene: &Scene<'_>,
    here: &Utterance,
    own: Attribution,
    before: Option<(&Utterance, Attribution)>,
) -> Attribution {
    match own.rule {
        Rule::LastSpeaker => last_speaker(scene, here, before)
            .map_or(own, |subject| Attribution { subject: Some(subject), ..own }),
        Rule::Nobody => from_surroundings(scene, here, before).unwrap_or(own),
        Rule::Sentence if starts_alone(scene, here) => from_surroundings(scene, here, before).unwrap_or(own),
        _ => own,
    }
}

/// Whether no word of the reporter's sentence comes before the quotation.
fn starts_alone(scene: &Scene<'_>, here: &Utterance) -> bool {
    let left = scene.left_of(here.said.outer.start, here.said.block);
    !scene.slice(left).contains(char::is_alphanumeric)
}

/// Whoever spoke last: the speaker of a quotation at most two blocks back, or the subject of a reporting verb,
/// whichever is later. If neither is a name, the person named last is taken before other words.
fn last_speaker(
    scene: &Scene<'_>,
    here: &Utterance,
    before: Option<(&Utterance, Attribution)>,
) -> Option<Subject> {
    let reported = reported::last_reported(scene, here.said.outer.start);
    let near = before.filter(|(earlier, _)| earlier.said.block + 3 > here.said.block);
    let quoted = near.and_then(|(_, own)| own.subject);
    let named = |subject: &Subject| subject::weight(scene, subject) >= 3;
    let candidates = [reported, quoted].into_iter().flatten();
    let latest = candidates.clone().filter(named).max_by_key(|subject| subject.span.start);
    latest.or_else(|| last_person(scene, here)).or_else(|| quoted.or(reported))
}

/// The person named last before the quotation, at most two blocks back.
fn last_person(scene: &Scene<'_>, here: &Utterance) -> Option<Subject> {
    let from = scene.block(here.said.block.saturating_sub(2)).start;
    let names = scene.names_in(Span::new(from, here.said.outer.start));
    let person = names.iter().rev().find(|name| name.kind == EntityKind::Person)?;
    Some(Subject { span: person.span, kind: SubjectKind::Name(person.entity) })
}

fn from_surroundings(
    scene: &Scene<'_>,
    here: &Utterance,
    before: Option<(&Utterance, Attribution)>,
) -> Option<Attribution> {
    let block = here.said.block;
    let earlier = before.and_then(|(earlier, own)| Some((earlier, own.subject?, own.rule)));
    let as_before =
        |rule| earlier.map(|(_, subject, _)| Attribution { subject: Some(subject), cue: None, rule });
    if earlier.is_some_and(|(earlier, ..)| earlier.said.block == block || earlier.end == End::Continued) {
        return as_before(Rule::SameBlock);
    }
    if let Some(found) = colon_block(scene, block) {
        return Some(found);
    }
    if earlier.is_some_and(|(earlier, ..)| earlier.said.block + 1 == block) {
        return as_before(Rule::PreviousBlock);
    }
    let next = scene.next_sentence(here.said.outer.end, block);
    let behind = subject::of_sentence(scene, next)
        .filter(|subject| subject.kind != SubjectKind::Capitals)
        .map(|subject| Attribution { subject: Some(subject), cue: None, rule: Rule::NextSentence });
    behind.or_else(|| {
        let subject = reported::last_reported(scene, here.said.outer.start)?;
        Some(Attribution { subject: Some(subject), cue: None, rule: Rule::PreviousBlock })
    })
}

/// The attribution at the end of the block before, if that block ends with a colon and so introduces this one.
fn colon_block(scene: &Scene<'_>, block: usize) -> Option<Attribution> {
    let previous = block.checked_sub(1)?;
    let span = scene.block(previous);
    if !scene.slice(span).ends_with(is_colon) {
        return None;
    }
    let edge = Span::new(span.end, span.end);
    let own = Sides::read(scene, Said { outer: edge, inner: edge, block: previous }).attribution();
    own.subject?;
    Some(Attribution { rule: Rule::ColonBlock, ..own })
}

/// The highest confidence in a speaker that was taken from a quotation in the next block.
const LOOK_AHEAD: f32 = 0.6;

/// Gives a quotation without a speaker the speaker of the next quotation, if that one is in the next block. Does
/// not apply to quotations from written texts.
fn look_ahead(utterances: &[Utterance], out: &mut [Attributed]) {
    for here in (0..out.len().saturating_sub(1)).rev() {
        let near = utterances[here].said.block + 1 == utterances[here + 1].said.block;
        if near && !out[here].is_of_text && out[here].subject.is_none() && out[here + 1].subject.is_some() {
            out[here].subject = out[here + 1].subject;
            out[here].confidence = out[here + 1].confidence.min(LOOK_AHEAD);
        }
    }
}

/// Where a quotation's marks were left open because the next one continues it, gives it the speaker of the next
/// one, if the confidence is higher.
fn look_ahead_in_one(utterances: &[Utterance], out: &mut [Attributed]) {
    for here in (0..out.len().saturating_sub(1)).rev() {
        let next = out[here + 1];
        if utterances[here].end == End::Continued && next.confidence > out[here].confidence {
            (out[here].subject, out[here].confidence) = (next.subject, next.confidence);
        }
    }
}

/// In each chain, copies the most certain speaker among the parts with a verb to the parts without one.
fn give_chains_their_speaker(utterances: &[Utterance], out: &mut [Attributed]) {
    let mut start = 0;
    while start < utterances.len() {
        let chain = utterances[start].chain;
        let more = utterances[start..]
            .iter()
            .take_while(|utterance| chain.is_some() && utterance.chain == chain)
            .count();
        let end = start + more.max(1);
        let best = out[start..end]
            .iter()
            .filter(|part| part.cue.is_some())
            .max_by(|a, b| a.confidence.total_cmp(&b.confidence))
            .copied();
        if let Some(best) = best {
            for part in out[start..end].iter_mut().filter(|part| part.cue.is_none()) {
                *part = Attributed { group: part.group, ..best };
            }
        }
        start = end;
    }
}
