//! What the trainer reads: the features of pairs of quotation marks and the signs of candidates.

use super::rank::{self, Judge};
use super::scene::Scene;
use super::view::Cast;
use super::{classify, discourse, places, signs, utterances, written};
use crate::article::Entity;
use crate::body::Body;
use crate::span::Span;

/// Each pair of quotation marks: the span of the text within it, and one bit for each feature that was seen.
pub fn features(body: &Body, entities: &[Entity]) -> Vec<(Span, u64)> {
    let scene = Scene::of(body, entities);
    let seen = classify::look(&scene);
    scene.pairs.iter().zip(seen).map(|(pair, seen)| (pair.inner, seen.0)).collect()
}

/// A candidate for the speaker of a quotation, as the trainer reads it. Spans are byte offsets into the body's
/// text.
#[derive(Clone, Debug)]
pub struct SeenCandidate {
    /// The quotation without its marks.
    pub quote: Span,
    /// The words that name the speaker if the candidate is right.
    pub words: Span,
    /// The signs that were seen, as indices into [`speaker_feature_names`].
    pub signs: Vec<usize>,
    /// The index of the first candidate of this quotation that names the same speaker.
    pub same: usize,
    /// Whether the quotation comes from a written text, and so has no speaker, if this candidate is chosen.
    pub is_of_text: bool,
}

/// The candidates of each quotation with their signs. `judge` chooses the speakers of earlier quotations, on which
/// some signs depend.
pub fn speaker_features(body: &Body, entities: &[Entity], judge: &Judge) -> Vec<SeenCandidate> {
    let mut scene = Scene::of(body, entities);
    let utterances = utterances(&scene);
    scene.said = places(&utterances);
    let mut seen = Vec::new();
    discourse::attribute_and(&scene, &Cast::of(&scene), &utterances, judge, |view, utterance, ranked| {
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

/// The names of the signs in [`speaker_features`].
pub fn speaker_feature_names() -> &'static [&'static str] {
    signs::NAMES
}

/// The names of the bits of [`features`].
pub fn feature_names() -> &'static [&'static str] {
    super::features::NAMES
}
