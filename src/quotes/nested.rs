//! Quotations within quotations: what the speaker says that somebody else said. `“My father told us, ‘Never wait,’
//! and we did not.”`
//!
//! The words of a quotation become a scene of their own, with the speaker as the reporter. Most marks within other
//! marks hold names and terms, so a pair counts as a quotation only where the speaker says who said it.

use super::attribution::{Attributed, Said, Subject};
use super::discourse::attribute;
use super::pair::Pair;
use super::scene::{Scene, within};
use super::utterance::Utterance;
use super::view::Cast;
use super::{marked, places};
use crate::article::Block;
use crate::body::Body;
use crate::span::Span;

/// The quotations within each of the utterances, with their speakers. Goes one level deep.
pub(super) fn find(scene: &Scene<'_>, utterances: &[Utterance]) -> Vec<(Utterance, Attributed)> {
    let holds_marks = |utterance: &&Utterance| !pairs_in(scene, utterance.said.inner).is_empty();
    utterances.iter().filter(holds_marks).flat_map(|utterance| find_in(scene, utterance.said)).collect()
}

fn pairs_in<'s>(scene: &'s Scene<'_>, inner: Span) -> &'s [Pair] {
    within(&scene.pairs, inner, |pair| pair.outer)
}

fn find_in(scene: &Scene<'_>, outer: Said) -> Vec<(Utterance, Attributed)> {
    let text = scene.slice(outer.inner).to_owned();
    let whole = Block { span: Span::new(0, text.len()), ..Block::default() };
    let body = Body { text, blocks: vec![whole], language: scene.body.language };
    let mut part = scene.part(&body, outer.inner);
    let utterances = marked(&part);
    part.said = places(&utterances);
    let spoken = attribute(&part, &Cast::of(&part), &utterances);
    let found = utterances.into_iter().zip(spoken);
    let told = found.filter(|(_, spoken)| spoken.cue.is_some() && spoken.subject.is_some());
    told.map(|(utterance, spoken)| placed(utterance, spoken, outer)).collect()
}

/// Shifts the spans from the text of the quotation to the whole text.
fn placed(utterance: Utterance, spoken: Attributed, outer: Said) -> (Utterance, Attributed) {
    let place = |span: Span| span.shifted(outer.inner.start);
    let Said { outer: marks, inner, .. } = utterance.said;
    let said = Said { outer: place(marks), inner: place(inner), block: outer.block };
    let subject = spoken.subject.map(|subject| Subject { span: place(subject.span), ..subject });
    (Utterance { said, ..utterance }, Attributed { subject, cue: spoken.cue.map(place), ..spoken })
}

#[cfg(test)]
mod tests;
