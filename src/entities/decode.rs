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

/// Finds the names of a sentence from the scores of its tokens.
pub fn decode(model: &Model<'_>, scores: &[Scores]) -> Vec<Name> {
    let forward = forward(model, scores);
    let labels = backtrack(model, &forward);
    // Nothing is asked of the tokens before the first name.
    let Some(first) = labels.iter().position(|label| *label != 0) else { return Vec::new() };
    let backward = backward(model, scores, first);
    let margins = margins(&forward, &backward, &labels);
    names(&labels, &margins)
}

/// Returns, for each token and label, the score of the best path that ends there.
fn forward(model: &Model<'_>, scores: &[Scores]) -> Vec<Scores> {
    let mut table: Vec<Scores> = Vec::with_capacity(scores.len());
    for token in scores {
        let before = match table.last() {
            Some(row) => best_step(row, &model.transitions),
            None => model.transitions[LABELS].map(|step| step.max(NEVER)),
        };
        table.push(sum(&before, token));
    }
    table
}

/// Returns, for each token from `first` on and each label, the score of the best path from there to the end, without the
/// token itself.
fn backward(model: &Model<'_>, scores: &[Scores], first: usize) -> Vec<Scores> {
    let mut back = [[0; LABELS]; LABELS];
    for (next, row) in back.iter_mut().enumerate() {
        *row = std::array::from_fn(|previous| model.transitions[previous][next]);
    }
    let mut table = vec![[0; LABELS]; scores.len()];
    for index in (first + 1..scores.len()).rev() {
        table[index - 1] = best_step(&sum(&scores[index], &table[index]), &back);
    }
    table
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

fn backtrack(model: &Model<'_>, forward: &[Scores]) -> Vec<usize> {
    let mut labels = vec![0; forward.len()];
    let mut next = None;
    for (index, row) in forward.iter().enumerate().rev() {
        let score = |label: usize| row[label] + next.map_or(0, |next: usize| model.transitions[label][next]);
        // Ties go to the first label: a name has to score better than none.
        let best = (0..LABELS).rev().max_by_key(|label| score(*label)).unwrap_or(0);
        labels[index] = best;
        next = Some(best);
    }
    labels
}

/// Returns, for each token of a name, the distance to the best path that gives it another label; 0 for the others.
fn margins(forward: &[Scores], backward: &[Scores], labels: &[usize]) -> Vec<i32> {
    let through = |index: usize, label: usize| forward[index][label] + backward[index][label];
    let other = |index: usize| {
        (0..LABELS)
            .filter(|label| *label != labels[index])
            .map(|label| through(index, label))
            .max()
            .unwrap_or(NEVER)
    };
    let margin = |index: usize| through(index, labels[index]) - other(index);
    labels.iter().enumerate().map(|(index, label)| if *label == 0 { 0 } else { margin(index) }).collect()
}

fn names(labels: &[usize], margins: &[i32]) -> Vec<Name> {
    let mut names: Vec<Name> = Vec::new();
    for (index, label) in labels.iter().enumerate() {
        let Some(kind) = Kind::of_label(*label) else { continue };
        match names.last_mut() {
            Some(name) if label % 2 == 0 && name.end == index => {
                name.end = index + 1;
                name.margin = name.margin.min(margins[index]);
            }
            _ => names.push(Name { start: index, end: index + 1, kind, margin: margins[index] }),
        }
    }
    names
}
