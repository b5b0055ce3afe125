//! Sums over all paths of labels through a sentence, by the forward-backward algorithm.

#![expect(clippy::disallowed_methods, reason = "training may use floating point; tagging does not")]

use offprint::internals::entities::model::{LABELS, may_follow};

/// The result of the forward-backward algorithm on a sentence.
pub struct Chain {
    /// The probability of each label of each token.
    pub marginals: Vec<[f32; LABELS]>,
    /// The expected count of each step from one label to the next; the last row holds the steps from the start.
    pub steps: [[f32; LABELS]; LABELS + 1],
    /// The logarithm of the sum over all paths.
    pub total: f64,
}

impl Chain {
    /// Runs the algorithm with `scores`, of each label of each token, and `transitions`, of each step.
    pub fn new(scores: &[[f32; LABELS]], transitions: &[[f32; LABELS]; LABELS + 1]) -> Self {
        let mut factors = [[0.0f32; LABELS]; LABELS + 1];
        for (previous, row) in factors.iter_mut().enumerate() {
            for (next, factor) in row.iter_mut().enumerate().filter(|(next, _)| may_follow(previous, *next)) {
                *factor = transitions[previous][next].exp();
            }
        }
        let potentials: Vec<([f32; LABELS], f32)> = scores.iter().map(potentials).collect();
        let (alphas, scales) = forward(&potentials, &factors);
        let betas = backward(&potentials, &factors);
        let total = scales.iter().map(|scale| f64::from(*scale).ln()).sum::<f64>()
            + potentials.iter().map(|(_, top)| f64::from(*top)).sum::<f64>();
        let marginals =
            alphas.iter().zip(&betas).map(|(alpha, beta)| normalized(product(alpha, beta))).collect();
        let steps = steps(&potentials, &factors, &alphas, &betas);
        Self { marginals, steps, total }
    }

    /// The negative log-likelihood of the path that the labels give.
    pub fn loss(
        &self,
        scores: &[[f32; LABELS]],
        transitions: &[[f32; LABELS]; LABELS + 1],
        labels: &[u8],
    ) -> f64 {
        let mut previous = LABELS;
        let mut path = 0.0;
        for (score, label) in scores.iter().zip(labels) {
            let label = usize::from(*label);
            path += f64::from(score[label] + transitions[previous][label]);
            previous = label;
        }
        self.total - path
    }
}

fn potentials(scores: &[f32; LABELS]) -> ([f32; LABELS], f32) {
    let top = scores.iter().copied().fold(f32::MIN, f32::max);
    (scores.map(|score| (score - top).exp()), top)
}

fn product(one: &[f32; LABELS], two: &[f32; LABELS]) -> [f32; LABELS] {
    std::array::from_fn(|label| one[label] * two[label])
}

fn normalized(values: [f32; LABELS]) -> [f32; LABELS] {
    let sum = values.iter().sum::<f32>().max(1e-30);
    values.map(|value| value / sum)
}

fn forward(
    potentials: &[([f32; LABELS], f32)],
    factors: &[[f32; LABELS]; LABELS + 1],
) -> (Vec<[f32; LABELS]>, Vec<f32>) {
    let mut alphas: Vec<[f32; LABELS]> = Vec::with_capacity(potentials.len());
    let mut scales = Vec::with_capacity(potentials.len());
    for (potential, _) in potentials {
        let reached = match alphas.last() {
            None => factors[LABELS],
            Some(alpha) => {
                let mut reached = [0.0; LABELS];
                for previous in 0..LABELS {
                    for next in 0..LABELS {
                        reached[next] += alpha[previous] * factors[previous][next];
                    }
                }
                reached
            }
        };
        let raw = product(&reached, potential);
        scales.push(raw.iter().sum::<f32>().max(1e-30));
        alphas.push(normalized(raw));
    }
    (alphas, scales)
}

fn backward(
    potentials: &[([f32; LABELS], f32)],
    factors: &[[f32; LABELS]; LABELS + 1],
) -> Vec<[f32; LABELS]> {
    let mut betas = vec![[1.0; LABELS]; potentials.len()];
    for index in (1..potentials.len()).rev() {
        let ahead = product(&potentials[index].0, &betas[index]);
        let mut reached = [0.0; LABELS];
        for (previous, slot) in reached.iter_mut().enumerate() {
            *slot = (0..LABELS).map(|next| factors[previous][next] * ahead[next]).sum();
        }
        betas[index - 1] = normalized(reached);
    }
    betas
}

fn steps(
    potentials: &[([f32; LABELS], f32)],
    factors: &[[f32; LABELS]; LABELS + 1],
    alphas: &[[f32; LABELS]],
    betas: &[[f32; LABELS]],
) -> [[f32; LABELS]; LABELS + 1] {
    let mut steps = [[0.0; LABELS]; LABELS + 1];
    steps[LABELS] = normalized(product(&alphas[0], &betas[0]));
    for index in 1..potentials.len() {
        let ahead = product(&potentials[index].0, &betas[index]);
        let mut pairs = [[0.0; LABELS]; LABELS];
        let mut sum = 0.0;
        for previous in 0..LABELS {
            for next in 0..LABELS {
                pairs[previous][next] = alphas[index - 1][previous] * factors[previous][next] * ahead[next];
                sum += pairs[previous][next];
            }
        }
        for previous in 0..LABELS {
            for next in 0..LABELS {
                steps[previous][next] += pairs[previous][next] / f32::max(sum, 1e-30);
            }
        }
    }
    steps
}
