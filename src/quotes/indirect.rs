//! Reported speech without marks: a reporting verb with "that", or an according-to form that opens
//! a sentence. Only these two, as little else is sure.

use super::attribution::Said;
use super::cues::Term;
use super::discourse::Utterance;
use super::pair::End;
use super::scene::{Scene, count_words};
use super::subject;
use super::tags::Tags;
use crate::article::QuoteKind;
use crate::span::Span;

/// Most words between a reporting verb and "that".
const REACH: usize = 12;
/// Fewest words of reported speech.
const SHORT: usize = 3;

/// All reported speech of the scene that holds no quotation in marks, by start.
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
    let term = scene.terms.get(index)?;
    if !term.tags.any(Tags::STRONG) {
        return None;
    }
    let sentence = scene.right_of(term.span.end, block);
    let start = if term.tags.any(Tags::VERB) {
        behind_that(scene, index, sentence)?
    } else if term.tags.any(Tags::ACCORDING) {
        behind_source(scene, term, sentence, block)?
    } else {
        return None;
    };
    let text = scene.slice(Span::new(start, sentence.end));
    let kept = text.trim_end_matches(|c: char| super::classify::is_terminal(c) || c.is_whitespace()).len();
    let content = Span::new(start, start + kept).trimmed(scene.text);
    let free = scene.until_said(content) == content && scene.since_said(content) == content;
    (free && count_words(scene.slice(content)) >= SHORT).then_some(content)
}

/// Where the clause begins that "that" opens behind a reporting verb.
fn behind_that(scene: &Scene<'_>, index: usize, sentence: Span) -> Option<usize> {
    let verb = scene.terms.get(index)?;
    let strong = |term: &&Term| term.tags.any(Tags::COMPLEMENTIZER) || term.is_strong_verb();
    let next = scene.terms.get(index + 1..)?.iter().find(strong)?;
    let near = next.span.end <= sentence.end
        && next.tags.any(Tags::COMPLEMENTIZER)
        && scene.words_between(verb.span.end, next.span.start) <= REACH;
    near.then_some(next.span.end)
}

/// Where the sentence goes on behind "According to X,".
fn behind_source(scene: &Scene<'_>, form: &Term, sentence: Span, block: usize) -> Option<usize> {
    let left = scene.left_of(form.span.start, block);
    if count_words(scene.slice(left)) > 0 {
        return None;
    }
    let source = subject::at_start(scene, sentence)?;
    let rest = scene.slice(Span::new(source.span.end, sentence.end));
    let (at, comma) = rest.char_indices().find(|(_, c)| matches!(c, ',' | '،'))?;
    (count_words(rest.get(..at)?) <= REACH).then_some(source.span.end + at + comma.len_utf8())
}
