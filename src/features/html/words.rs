//! Columns of learned words: values of a block's own words and of its neighbours'.

use super::scene::Scene;
use crate::features::learned::{Opinion, WordValues};

pub(super) const WORDS: [&str; 14] = [
    "words.whole",
    "words.start",
    "words.end",
    "words.short_mean",
    "words.short_low",
    "words.short_high",
    "words.long_mean",
    "words.long_low",
    "words.long_high",
    "words.known",
    "words.before",
    "words.behind",
    "words.heading",
    "words.low_sum",
];

/// Returns one row for each block.
pub(super) fn rows(scene: &Scene<'_>, values: &WordValues) -> Vec<[f32; 14]> {
    let opinion = |index: usize| Opinion::of(scene.words.of_block(index), |key| values.value(key));
    let opinions: Vec<Opinion> = (0..scene.len()).map(opinion).collect();
    let mean = |place: Option<usize>| place.and_then(|place| opinions.get(place)).map_or(0.0, Opinion::mean);
    let mut heading = 0.0;
    let row = |(index, opinion): (usize, &Opinion)| {
        let around = [mean(index.checked_sub(1)), mean(Some(index + 1)), heading];
        if scene.lines[index].heading > 0 {
            heading = opinion.mean();
        }
        columns(opinion, around)
    };
    opinions.iter().enumerate().map(row).collect()
}

fn columns(opinion: &Opinion, [before, behind, heading]: [f32; 3]) -> [f32; 14] {
    let [short_mean, short_low, short_high] = opinion.short.columns();
    let [long_mean, long_low, long_high] = opinion.long.columns();
    [
        opinion.whole,
        opinion.start,
        opinion.end,
        short_mean,
        short_low,
        short_high,
        long_mean,
        long_low,
        long_high,
        opinion.known,
        before,
        behind,
        heading,
        opinion.low_sum,
    ]
}
