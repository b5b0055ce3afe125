//! The mean of the weights at several moments of the training. Weights fluctuate with the sentences seen last; the mean
//! does so less than the weights at the end.

use offprint::internals::entities::model::LABELS;

use crate::crf::WEIGHTS;

/// The mean is taken over this many epochs, the last ones.
pub const AVERAGED: usize = 3;

/// At how many moments of an epoch the weights are added to the mean.
pub const MOMENTS: usize = 8;

type Transitions = [[f32; LABELS]; LABELS + 1];

/// Sums over the moments.
pub struct Mean {
    rows: Vec<[f32; WEIGHTS]>,
    transitions: Transitions,
    moments: f32,
}

impl Mean {
    /// A mean for `rows` rows of weights, without any moment yet.
    pub fn new(rows: usize) -> Self {
        Self { rows: vec![[0.0; WEIGHTS]; rows], transitions: [[0.0; LABELS]; LABELS + 1], moments: 0.0 }
    }

    /// Adds the weights of a moment.
    pub fn add<'a>(&mut self, rows: impl Iterator<Item = &'a [f32; WEIGHTS]>, transitions: &Transitions) {
        self.rows.iter_mut().flatten().zip(rows.flatten()).for_each(|(sum, weight)| *sum += weight);
        let steps = transitions.iter().flatten();
        self.transitions.iter_mut().flatten().zip(steps).for_each(|(sum, step)| *sum += step);
        self.moments += 1.0;
    }

    /// The mean rows and transitions.
    pub fn taken(self) -> (Vec<[f32; WEIGHTS]>, Transitions) {
        let part = |sum: f32| sum / self.moments;
        let rows = self.rows.into_iter().map(|row| row.map(part)).collect();
        (rows, self.transitions.map(|row| row.map(part)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mean_lies_between_the_moments() {
        let mut mean = Mean::new(1);
        for weight in [1.0, 4.0] {
            mean.add([[weight; WEIGHTS]].iter(), &[[2.0 * weight; LABELS]; LABELS + 1]);
        }
        assert_eq!(mean.taken(), (vec![[2.5; WEIGHTS]], [[5.0; LABELS]; LABELS + 1]));
    }
}
