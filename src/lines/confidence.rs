//! How sure the choice of a body is.

use super::measured::Lines;

/// How often a page of this expected F1 has a shingle F1 of 0.9 or more, out of fold; see the model card.
const CONFIDENCE: &[(f32, f32)] = &[
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

/// The probability that the choice has a shingle F1 of 0.9 or more.
pub(super) fn confidence(lines: &Lines, scores: &[f32], body: &[bool]) -> f32 {
    let expected = expected_f1(lines, scores, body);
    let between = CONFIDENCE.windows(2).find(|pair| expected <= pair[1].0);
    between.map_or(1.0, |pair| {
        let ((from, low), (to, high)) = (pair[0], pair[1]);
        low + (high - low) * (expected - from) / (to - from)
    })
}

/// The greatest expected F1 of any choice, which takes the lines of the highest scores.
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

/// The expected F1 of the choice, if the scores are true probabilities.
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
