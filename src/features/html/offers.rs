//! Columns of the vocabulary of boilerplate: how much of it a block and its neighbours use.

use super::scene::Scene;
use crate::features::vocabulary::{Vocabulary, VocabularyHits};

pub(super) const OFFERS: [&str; 10] = [
    "offers.offer",
    "offers.pointer",
    "offers.terms",
    "offers.label",
    "offers.offer_pairs",
    "offers.pointer_pairs",
    "offers.terms_pairs",
    "offers.label_pairs",
    "offers.before",
    "offers.behind",
];

/// Returns one row for each block.
pub(super) fn rows(scene: &Scene<'_>, vocabulary: &Vocabulary) -> Vec<[f32; 10]> {
    let hits: Vec<VocabularyHits> =
        (0..scene.len()).map(|index| vocabulary.hits(scene.words.of_block(index))).collect();
    let pairs = |place: Option<usize>| {
        place.and_then(|place| hits.get(place)).map_or(0.0, |hits| hits.pairs.iter().sum())
    };
    let row = |(index, hits): (usize, &VocabularyHits)| {
        let [offer, pointer, terms, label] = hits.words;
        let [offers, pointers, all_terms, labels] = hits.pairs;
        let (before, behind) = (pairs(index.checked_sub(1)), pairs(Some(index + 1)));
        [offer, pointer, terms, label, offers, pointers, all_terms, labels, before, behind]
    };
    hits.iter().enumerate().map(row).collect()
}
