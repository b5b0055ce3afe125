//! Sentences that introduce a quotation like a colon does, although they end with a full stop: "The head of the ministry
//! replied at once. “…”"

use super::scene::Scene;
use super::sides::Sides;
use crate::span::Span;
use crate::text::is_alphanumeric;

/// The most words after the verb of such a sentence: "at once".
const ADVERBS: usize = 2;

/// The sentence that introduces a quotation, if the quotation is a sentence of its own: the one before, in the same
/// block, if it ends with a strong reporting verb or a few adverbs after that. In languages whose sentences all end with
/// a verb, this shows nothing.
pub(super) fn lead_in(sides: &Sides<'_, '_>) -> Option<Span> {
    let (scene, said) = (sides.scene, sides.said);
    let sentence = scene.previous_sentence(said.outer.start);
    let is_alone = sides.is_alone() && !scene.slice(sides.right).contains(is_alphanumeric);
    let is_here = scene.block(said.block).contains(sentence) && scene.until_said(sentence) == sentence;
    if sentence.is_empty() || !is_alone || !is_here || ends_in_verbs(scene) {
        return None;
    }
    let verb = scene.terms_in(sentence).iter().rev().find(|term| term.is_verb())?;
    let behind = Span::new(verb.span.end, sentence.end);
    let is_last = scene.words_between(behind.start, behind.end) <= ADVERBS
        && !scene.slice(behind).contains(|c: char| c.is_uppercase() || matches!(c, ',' | ':'));
    let is_first = scene.words_between(sentence.start, verb.span.start) == 0;
    (verb.is_strong_verb() && is_last && !is_first).then_some(sentence)
}

fn ends_in_verbs(scene: &Scene<'_>) -> bool {
    scene.grammar.order.sov > 0 || !scene.grammar.subjects.is_empty()
}
