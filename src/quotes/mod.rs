//! Quotes: what was said, and by whom.
//!
//! Quotation marks are paired, each pair is judged to be a quotation or not, and the words around each quotation
//! give its speaker. What the rules need to know about a language is in its lexicon; the code itself is the same
//! for all languages.

mod attribution;
mod block_quotes;
mod candidates;
mod classify;
mod cues;
mod dash;
mod discourse;
mod echo;
mod evidence;
mod features;
mod grammar;
mod indirect;
mod lead_in;
mod marks;
mod names;
mod nested;
mod office;
mod pair;
mod particle;
mod people;
mod phrase;
mod placement;
mod rank;
mod reported;
mod resolve;
mod scene;
mod sides;
mod signs;
mod speaker;
mod subject;
mod tags;
mod texts;
#[cfg(feature = "_internals")]
mod trainer;
mod unpointed;
mod utterance;
mod view;
mod words;
mod written;

#[cfg(test)]
mod tests;

use std::collections::HashSet;

use crate::article::{Entity, Quote, QuoteKind, Speaker};
use crate::body::Body;
use crate::options::Parts;
use crate::span::Span;
use attribution::{Attributed, Said, SubjectKind};
use features::{Feature, Seen};
use pair::End;
use people::People;
use resolve::Whom;
use scene::{Scene, count_words};
use utterance::Utterance;
use view::Cast;
#[cfg(feature = "_internals")]
pub use {rank::Judge, trainer::*};

/// The probability from which the text between a pair of marks counts as a quotation.
const THRESHOLD: f32 = 0.5;

/// Returns the quotes of a body in order of position, with speakers linked to `entities` where they are among them.
/// A quote within a quote comes after the one that contains it. Reported speech is included only with
/// [`Parts::INDIRECT_QUOTES`]. All spans are byte offsets into the body's text.
pub fn find(body: &Body, entities: &[Entity], parts: Parts) -> Vec<Quote> {
    let mut scene = Scene::of(body, entities);
    let mut utterances = utterances(&scene);
    if utterances.is_empty() && !parts.contains(Parts::INDIRECT_QUOTES) {
        return Vec::new();
    }
    scene.said = places(&utterances);
    if parts.contains(Parts::INDIRECT_QUOTES) {
        utterances.extend(indirect::find(&scene));
        utterances.sort_by_key(|utterance| utterance.said.outer.start);
        scene.said = places(&utterances);
    }
    let cast = Cast::of(&scene);
    let mut spoken = discourse::attribute(&scene, &cast, &utterances);
    let last = spoken.last().map_or(0, |last| last.group);
    for (at, (utterance, attributed)) in (last + 1..).zip(nested::find(&scene, &utterances)) {
        utterances.push(utterance);
        spoken.push(Attributed { group: at, ..attributed });
    }
    let words = utterances.iter().map(|utterance| utterance.said.inner);
    let spoken: Vec<(Span, Attributed)> = words.zip(spoken).collect();
    let speakers = resolve::speakers(People::of(&scene, &cast, entities), &spoken);
    let found = utterances.iter().zip(&spoken).zip(speakers);
    let mut quotes: Vec<Quote> = found
        .map(|((utterance, (_, spoken)), whom)| quote(utterance, spoken, speaker(&scene, spoken, whom)))
        .collect();
    quotes.sort_by_key(|quote| (quote.span.start, std::cmp::Reverse(quote.span.end)));
    quotes
}

/// The factor for the confidence of a speaker whose words may well refer to somebody else.
const DOUBT: f32 = 0.7;

/// The least confidence for a speaker where nothing in the words shows that they can refer to somebody who speaks.
const VAGUE: f32 = 0.4;

/// The same where there is no reporting verb or according-to form.
const VAGUE_WITHOUT_CUE: f32 = 0.6;

/// The speaker of a quotation; `None` for mere words that are unlikely to be a speaker.
fn speaker(scene: &Scene<'_>, spoken: &Attributed, whom: Whom) -> Option<Speaker> {
    let subject = spoken.subject?;
    let confidence = if whom.is_doubtful { spoken.confidence * DOUBT } else { spoken.confidence };
    let span = whom.called.unwrap_or(subject.span);
    let is_word = match subject.kind {
        SubjectKind::Name(_) | SubjectKind::Pronoun(_) => false,
        // Two or more capitalised words are taken for a name that the tagger missed.
        SubjectKind::Capitals => !is_like_a_name(scene.slice(subject.span)),
        SubjectKind::Noun => true,
    };
    let is_vague = is_word && whom.entity.is_none() && !office::can_speak(scene, span);
    let least = spoken.cue.map_or(VAGUE_WITHOUT_CUE, |_| VAGUE);
    (!is_vague || confidence >= least).then_some(Speaker { span, entity: whom.entity, confidence })
}

/// Whether words look like a person's full name: at least two words, all of them capitalised.
fn is_like_a_name(words: &str) -> bool {
    let mut words = words.split_whitespace();
    words.clone().nth(1).is_some() && words.all(|word| word.starts_with(char::is_uppercase))
}

fn quote(utterance: &Utterance, spoken: &Attributed, speaker: Option<Speaker>) -> Quote {
    Quote {
        span: utterance.said.inner,
        block: utterance.said.block,
        kind: utterance.kind,
        speaker,
        cue: spoken.cue,
        confidence: utterance.confidence,
        utterance: spoken.group,
    }
}

fn places(utterances: &[Utterance]) -> Vec<Span> {
    utterances.iter().map(|utterance| utterance.said.outer).collect()
}

/// All quotations of the scene except reported speech, in order of position. They do not overlap: where two would,
/// the one that starts first is kept.
fn utterances(scene: &Scene<'_>) -> Vec<Utterance> {
    let mut all = Vec::new();
    for (index, dialogue) in dash::find(scene).into_iter().enumerate() {
        all.extend(dialogue.parts.iter().map(|part| Utterance {
            said: Said { outer: *part, inner: *part, block: dialogue.block },
            kind: QuoteKind::Dash,
            confidence: if dialogue.reported == dash::Reported::Yes { 0.97 } else { 0.8 },
            chain: Some(index),
            end: End::Closed,
        }));
    }
    let dialogue: HashSet<usize> = all.iter().map(|utterance| utterance.said.block).collect();
    all.extend(
        block_quotes::find(scene).into_iter().filter(|utterance| !dialogue.contains(&utterance.said.block)),
    );
    all.extend(marked(scene));
    all.sort_by_key(|utterance| (utterance.said.outer.start, std::cmp::Reverse(utterance.said.outer.end)));
    let mut end = 0;
    all.retain(|utterance| {
        let free = utterance.said.outer.start >= end;
        if free {
            end = utterance.said.outer.end;
        }
        free
    });
    all
}

/// Pairs of marks that hold a quotation.
fn marked(scene: &Scene<'_>) -> Vec<Utterance> {
    let seen = classify::look(scene);
    let judged = scene.pairs.iter().zip(seen).filter_map(|(pair, seen)| {
        let confidence = seen.probability();
        (confidence >= THRESHOLD && pair.shape != marks::Shape::Name).then_some(Utterance {
            said: Said { outer: pair.outer, inner: pair.inner, block: pair.block },
            kind: kind(scene, pair.inner, seen),
            confidence,
            chain: None,
            end: pair.end,
        })
    });
    judged.collect()
}

/// Whether a quotation is direct speech or a part of the reporter's sentence. It is direct if its punctuation shows
/// a sentence of its own, or if it has ten words or more.
fn kind(scene: &Scene<'_>, inner: Span, seen: Seen) -> QuoteKind {
    let own = [Feature::Terminal, Feature::CommaInside, Feature::Colon, Feature::StartsSentence];
    let short = count_words(scene.slice(inner)) < 3 && !seen.has(Feature::Terminal);
    let direct = own.into_iter().any(|feature| seen.has(feature)) && !short || seen.has(Feature::Words10);
    if direct { QuoteKind::Direct } else { QuoteKind::Partial }
}
