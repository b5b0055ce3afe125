//! Decoding: finds the best label sequence of a sentence, and the margin of each name.

use super::model::{Kind, LABELS, Model, NEVER, Scores};

/// A name within a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name {
    /// Index of its first token.
    pub start: usize,
    /// Index one past its last token.
    pub end: usize,
    /// The kind of name.
    pub kind: Kind,
    /// By how much the best labelling of the sentence beats the best one in which some token of the name has another
    /// label; in units of the model.
    pub margin: i32,
}

/// The tables of the decoder, for reuse from one sentence to the next.
#[derive(Debug, Default)]
pub struct Lattice {
    /// For each token and label, the score of the best path that ends there.
    forward: Vec<Scores>,
    /// For each token and label, the score of the best path from there to the end, without the token itself.
    backward: Vec<Scores>,
    /// The best label of each token.
    labels: Vec<usize>,
}

impl Lattice {
    /// Finds the names of a sentence from the scores of its tokens.
    pub fn decode(&mut self, model: &Model<'_>, scores: &[Scores]) -> Vec<Name> {
        self.walk_forward(model, scores);
        self.backtrack(model);
        // Nothing is asked of the tokens before the first name.
        let Some(first) = self.labels.iter().position(|label| *label != 0) else { return Vec::new() };
        self.walk_backward(model, scores, first);
        self.names()
    }

    fn walk_forward(&mut self, model: &Model<'_>, scores: &[Scores]) {
        self.forward.clear();
        for token in scores {
            let before = match self.forward.last() {
                Some(row) => best_step(row, &model.transitions),
                None => model.transitions[LABELS].map(|step| step.max(NEVER)),
            };
            self.forward.push(sum(&before, token));
        }
    }

    /// Fills the table of the paths to the end, for the tokens from `first` on.
    fn walk_backward(&mut self, model: &Model<'_>, scores: &[Scores], first: usize) {
        let back: [Scores; LABELS] =
            std::array::from_fn(|next| std::array::from_fn(|previous| model.transitions[previous][next]));
        let table = &mut self.backward;
        table.clear();
        table.resize(scores.len(), [0; LABELS]);
        for index in (first + 1..scores.len()).rev() {
            table[index - 1] = best_step(&sum(&scores[index], &table[index]), &back);
        }
    }

    fn backtrack(&mut self, model: &Model<'_>) {
        self.labels.clear();
        self.labels.resize(self.forward.len(), 0);
        let mut next = None;
        for (index, row) in self.forward.iter().enumerate().rev() {
            let score =
                |label: usize| row[label] + next.map_or(0, |next: usize| model.transitions[label][next]);
            // Ties go to the first label: a name has to score better than none.
            let best = (0..LABELS).rev().max_by_key(|label| score(*label)).unwrap_or(0);
            self.labels[index] = best;
            next = Some(best);
        }
    }

    /// Returns by how much the best path beats the best one that gives a token another label.
    fn margin(&self, index: usize) -> i32 {
        let through = |label: usize| self.forward[index][label] + self.backward[index][label];
        let own = self.labels[index];
        let others = (0..LABELS).filter(|label| *label != own).map(through);
        through(own) - others.max().unwrap_or(NEVER)
    }

    fn names(&self) -> Vec<Name> {
        let mut names: Vec<Name> = Vec::new();
        for (index, label) in self.labels.iter().enumerate() {
            let Some(kind) = Kind::of_label(*label) else { continue };
            let margin = self.margin(index);
            match names.last_mut() {
                Some(name) if label % 2 == 0 && name.end == index => {
                    name.end = index + 1;
                    name.margin = name.margin.min(margin);
                }
                _ => names.push(Name { start: index, end: index + 1, kind, margin }),
            }
        }
        names
    }
}

/// Returns, for each label, the best sum of a path's score and the step from it; computes all labels at once.
fn best_step(paths: &Scores, steps: &[Scores]) -> Scores {
    let mut best = [NEVER; LABELS];
    for (path, steps) in paths.iter().zip(steps) {
        for (best, step) in best.iter_mut().zip(steps) {
            *best = (*best).max(path + step);
        }
    }
    best
}

fn sum(one: &Scores, two: &Scores) -> Scores {
    std::array::from_fn(|label| one[label] + two[label])
}
