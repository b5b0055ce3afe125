//! Confidence in the choice of a body.

use super::measured::Lines;
use crate::blocks::{PageBlocks, Parted};

/// How often a page with this expected F1 reaches a shingle F1 of 0.9, out of fold; see the model card.
const BY_LINES: Curve = &[
    (0.0, 0.0),
    (0.5, 0.04),
    (0.8, 0.2),
    (0.9, 0.45),
    (0.93, 0.76),
    (0.95, 0.87),
    (0.965, 0.93),
    (0.98, 0.97),
    (1.0, 1.0),
];
/// The same for a page that came in one line and was split by guess: a piece that was split in the wrong place is half
/// right, which no line score shows. Counted on 894 such pages with the shipped tables, which have seen all but 55.
const BY_GUESS: Curve = &[
    (0.0, 0.0),
    (0.5, 0.02),
    (0.8, 0.07),
    (0.9, 0.23),
    (0.93, 0.49),
    (0.95, 0.78),
    (0.965, 0.86),
    (0.98, 0.93),
    (1.0, 0.96),
];
/// Minimum bytes of a single block that may be a whole page in one line that could not be split, and the maximum
/// confidence for it. Of 72 such pages 6 were right, and nothing distinguishes them from an article's own text.
const LONG: usize = 400;
const UNPARTED: f32 = 0.5;

/// A map from expected F1 to probability, in ascending order.
type Curve = &'static [(f32, f32)];

/// Returns the probability that the choice has a shingle F1 of at least 0.9.
pub(super) fn confidence(blocks: &PageBlocks, lines: &Lines, scores: &[f32], body: &[bool]) -> f32 {
    let expected = expected_f1(lines, scores, body);
    match (blocks.parted, blocks.blocks.as_slice()) {
        (Parted::ByGuess, _) => read(BY_GUESS, expected),
        (Parted::ByLines, [only]) if only.span.len() >= LONG => read(BY_LINES, expected).min(UNPARTED),
        (Parted::ByLines, _) => read(BY_LINES, expected),
    }
}

/// Returns the value of a curve, interpolated linearly.
fn read(curve: Curve, expected: f32) -> f32 {
    let between = curve.windows(2).find(|pair| expected <= pair[1].0);
    between.map_or(1.0, |pair| {
        let ((from, low), (to, high)) = (pair[0], pair[1]);
        low + (high - low) * (expected - from) / (to - from)
    })
}

/// Returns the greatest expected F1 of any choice; that choice takes the lines with the highest scores.
pub(super) fn best_expected_f1(lines: &Lines, scores: &[f32]) -> f32 {
    let weighed = |(score, weight): (&f32, &f32)| (*score, weight.max(1.0));
    let mut ranked: Vec<(f32, f32)> = scores.iter().zip(&lines.weights).map(weighed).collect();
    ranked.sort_unstable_by(|a, b| b.0.total_cmp(&a.0));
    let all: f32 = ranked.iter().map(|(score, weight)| score * weight).sum();
    let (mut hit, mut chosen, mut best) = (0.0, 0.0, 0.0_f32);
    for (score, weight) in ranked {
        hit += score * weight;
        chosen += weight;
        best = best.max(2.0 * hit / (chosen + all));
    }
    best
}

/// Returns the expected F1 of the choice if the scores are true probabilities.
fn expected_f1(lines: &Lines, scores: &[f32], body: &[bool]) -> f32 {
    let (mut hit, mut chosen, mut all) = (0.0, 0.0, 0.0);
    for at in 0..scores.len() {
        let weight = lines.weights[at].max(1.0);
        all += scores[at] * weight;
        if body[at] {
            hit += scores[at] * weight;
            chosen += weight;
        }
    }
    if chosen > 0.0 { 2.0 * hit / (chosen + all) } else { 0.0 }
}

#[cfg(test)]
mod tests;
