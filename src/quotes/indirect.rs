//! Reported speech without quotation marks: the clause that "that" opens after a reporting verb; a clause after a
//! comma whose mood marks it as reported; the sentence before a final reporting verb and its subject; and the
//! sentence that an according-to form begins or ends.

use super::attribution::{Said, SubjectKind};
use super::cues::Term;
use super::pair::End;
use super::scene::{Scene, count_words};
use super::subject;
use super::tags::Tags;
use super::utterance::Utterance;
use crate::article::QuoteKind;
use crate::span::Span;
use crate::text::is_stop;

/// The most words between a reporting verb and the "that" or comma after it, or between "according to" and the
/// comma.
const REACH: usize = 12;
/// The most words of a subject between a comma and its verb.
const SUBJECT: usize = 6;
/// The most words between a verb or an according-to form and the end of the sentence.
const TAIL: usize = 9;
/// The fewest words of reported speech.
const SHORT: usize = 3;

/// All reported speech of the scene, in order of position, except where it holds a quotation in marks.
pub(super) fn find(scene: &Scene<'_>) -> Vec<Utterance> {
    let mut end = 0;
    let mut found = Vec::new();
    for (index, term) in scene.terms.iter().enumerate() {
        let starts = scene.body.blocks.partition_point(|block| block.span.start <= term.span.start);
        let Some(block) = starts.checked_sub(1).filter(|_| term.span.start >= end) else { continue };
        let Some(content) = reported(scene, index, block) else { continue };
        end = content.end;
        found.push(Utterance {
            said: Said { outer: content, inner: content, block },
            kind: QuoteKind::Indirect,
            confidence: 0.7,
            chain: None,
            end: End::Closed,
        });
    }
    found
}

/// What the term at `index` reports.
fn reported(scene: &Scene<'_>, index: usize, block: usize) -> Option<Span> {
    let term = scene.terms.get(index).filter(|term| term.tags.any(Tags::STRONG))?;
    let left = scene.left_of(term.span.start, block);
    let right = scene.right_of(term.span.end, block);
    let content = if term.is_verb() {
        behind_that(scene, index, right)
            .or_else(|| behind_comma(scene, term, right))
            .or_else(|| before_verb(scene, left, right))
    } else if term.tags.any(Tags::ACCORDING) {
        behind_source(scene, left, right).or_else(|| before_source(scene, left, right))
    } else {
        None
    }?;
    let kept =
        scene.slice(content).trim_end_matches(|c: char| is_stop(c) || is_comma(c) || c.is_whitespace());
    let content = Span::new(content.start, content.start + kept.len()).trimmed(scene.text);
    let free = scene.until_said(content) == content && scene.since_said(content) == content;
    (free && count_words(scene.slice(content)) >= SHORT).then_some(content)
}

fn is_comma(c: char) -> bool {
    matches!(c, ',' | '،' | '，')
}

/// The clause that "that" opens after a reporting verb.
fn behind_that(scene: &Scene<'_>, index: usize, right: Span) -> Option<Span> {
    let verb = scene.terms.get(index)?;
    let strong = |term: &&Term| term.tags.any(Tags::COMPLEMENTIZER) || term.is_strong_verb();
    let next = scene.terms.get(index + 1..)?.iter().find(strong)?;
    let near = next.span.end <= right.end
        && next.tags.any(Tags::COMPLEMENTIZER)
        && scene.words_between(verb.span.end, next.span.start) <= REACH;
    near.then_some(Span::new(next.span.end, right.end))
}

/// The clause after the first comma that follows a reporting verb, if the mood of its verb marks reported speech:
/// "er sagte, es sei".
fn behind_comma(scene: &Scene<'_>, verb: &Term, right: Span) -> Option<Span> {
    let at = scene.slice(right).find(is_comma)?;
    let clause = Span::new(right.start + at, right.end);
    let reports = scene.terms_in(clause).iter().any(|term| term.tags.any(Tags::MOOD));
    let near = scene.words_between(verb.span.end, clause.start) <= REACH;
    (reports && near).then(|| Span::new(clause.start + ','.len_utf8(), clause.end))
}

/// The words before the comma, where the sentence ends with a reporting verb and its subject: "It rains, said Ann."
fn before_verb(scene: &Scene<'_>, left: Span, right: Span) -> Option<Span> {
    let (at, _) = scene.slice(left).char_indices().rev().find(|(_, c)| is_comma(*c))?;
    let content = Span::new(left.start, left.start + at);
    let between = count_words(scene.slice(Span::new(content.end, left.end)));
    let order = scene.grammar.order;
    let spoken = match between {
        0 => order.after_vs > 0 && is_closing(scene, right, TAIL) && begins_with_somebody(scene, right),
        1..=SUBJECT => order.after_sv > 0 && is_closing(scene, right, 0),
        _ => false,
    };
    spoken.then_some(content)
}

/// Whether a name, a pronoun or a role begins `right`, the text after a verb. In "X, the head of Y, demanded" the
/// words after the verb are not its subject but what was demanded.
fn begins_with_somebody(scene: &Scene<'_>, right: Span) -> bool {
    subject::at_start(scene, right).is_some_and(|subject| match subject.kind {
        SubjectKind::Name(_) | SubjectKind::Pronoun(_) => true,
        SubjectKind::Capitals | SubjectKind::Noun => {
            scene.terms_in(subject.span).iter().any(|term| term.tags.any(Tags::ROLE))
        }
    })
}

/// Whether the rest of the sentence has at most `most` words and no comma.
fn is_closing(scene: &Scene<'_>, right: Span, most: usize) -> bool {
    let text = scene.slice(right);
    count_words(text) <= most && !text.contains(is_comma)
}

/// The rest of a sentence that begins with "According to X".
fn behind_source(scene: &Scene<'_>, left: Span, right: Span) -> Option<Span> {
    if count_words(scene.slice(left)) > 0 {
        return None;
    }
    let source = subject::at_start_in_any_case(scene, right)?;
    let rest = Span::new(source.span.end, right.end);
    let comma = scene.slice(rest).char_indices().find(|(_, c)| is_comma(*c));
    match comma.filter(|(at, _)| scene.words_between(rest.start, rest.start + at) <= REACH) {
        Some((at, comma)) => Some(Span::new(rest.start + at + comma.len_utf8(), rest.end)),
        None => Some(rest),
    }
}

/// The sentence that ends with "according to X".
fn before_source(scene: &Scene<'_>, left: Span, right: Span) -> Option<Span> {
    subject::at_start_in_any_case(scene, right)?;
    is_closing(scene, right, TAIL).then_some(left)
}
