//! What the trainer sees: the signs that marks and candidates are judged by.

use super::rank::{self, Judge};
use super::scene::Scene;
use super::{classify, discourse, places, signs, utterances, written};
use crate::article::Entity;
use crate::body::Body;
use crate::span::Span;

/// What is seen at each pair of marks: its span and a bit for each feature.
pub fn features(body: &Body, entities: &[Entity]) -> Vec<(Span, u64)> {
    let scene = Scene::of(body, entities);
    let seen = classify::look(&scene);
    scene.pairs.iter().zip(seen).map(|(pair, seen)| (pair.inner, seen.0)).collect()
}

/// What the trainer sees of a candidate for the speaker of a quotation.
#[derive(Clone, Debug)]
pub struct SeenCandidate {
    /// The quotation.
    pub quote: Span,
    /// The words that would name its speaker.
    pub words: Span,
    /// Which of [`speaker_feature_names`] are seen.
    pub signs: Vec<usize>,
    /// Which of the quotation's candidates is the first that names the same speaker.
    pub same: usize,
    /// Whether words so attributed are of a text and said by nobody.
    pub is_of_text: bool,
}

/// What is seen at each candidate of each quotation, where `judge` tells who said those before it.
pub fn speaker_features(body: &Body, entities: &[Entity], judge: &Judge) -> Vec<SeenCandidate> {
    let mut scene = Scene::of(body, entities);
    let utterances = utterances(&scene);
    scene.note_said(places(&utterances));
    let mut seen = Vec::new();
    discourse::attribute_and(&scene, &utterances, judge, |view, utterance, ranked| {
        seen.extend(ranked.iter().map(|(candidate, signs)| SeenCandidate {
            quote: utterance.said.inner,
            words: candidate.subject.span,
            signs: signs.bits().collect(),
            same: rank::first_same(&scene, ranked, candidate.subject),
            is_of_text: written::is_of_text(view, candidate.subject),
        }));
    });
    seen
}

/// The names of the signs of [`speaker_features`].
pub fn speaker_feature_names() -> &'static [&'static str] {
    signs::NAMES
}

/// The names of the bits of [`features`].
pub fn feature_names() -> &'static [&'static str] {
    super::features::NAMES
}
