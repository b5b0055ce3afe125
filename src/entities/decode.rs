//! The best sequence of labels of a sentence, and how sure each is.

use super::model::{KINDS, LABELS, Model, NEVER, Scores};

/// A name within a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name {
    /// Index of its first token.
    pub start: usize,
    /// Index behind its last token.
    pub end: usize,
    /// 0 person, 1 organisation, 2 location.
    pub kind: usize,
    /// By how much the best reading of the sentence beats the best one in which a token of the name
    /// has another label; in units of the model.
    pub margin: i32,
}

/// The names of a sentence whose tokens have these scores.
pub fn decode(model: &Model<'_>, scores: &[Scores]) -> Vec<Name> {
    let forward = forward(model, scores);
    let labels = backtrack(model, &forward);
    if labels.iter().all(|label| *label == 0) {
        return Vec::new();
    }
    let backward = backward(model, scores);
    let margins = margins(&forward, &backward, &labels);
    names(&labels, &margins)
}

fn step(model: &Model<'_>, previous: usize, next: usize) -> i32 {
    model.transitions[previous][next]
}

/// For each token and label the score of the best path that ends there.
fn forward(model: &Model<'_>, scores: &[Scores]) -> Vec<Scores> {
    let mut table: Vec<Scores> = Vec::with_capacity(scores.len());
    for token in scores {
        let mut best = [NEVER; LABELS];
        for (next, slot) in best.iter_mut().enumerate() {
            let before = match table.last() {
                Some(row) => (0..LABELS).map(|previous| row[previous] + step(model, previous, next)).max(),
                None => Some(model.transitions[LABELS][next]),
            };
            *slot = before.unwrap_or(NEVER).max(NEVER) + token[next];
        }
        table.push(best);
    }
    table
}

/// For each token and label the score of the best path from behind it to the end.
fn backward(model: &Model<'_>, scores: &[Scores]) -> Vec<Scores> {
    let mut table = vec![[0; LABELS]; scores.len()];
    for index in (1..scores.len()).rev() {
        for previous in 0..LABELS {
            let best = (0..LABELS)
                .map(|next| step(model, previous, next) + scores[index][next] + table[index][next]);
            table[index - 1][previous] = best.max().unwrap_or(NEVER).max(NEVER);
        }
    }
    table
}

fn backtrack(model: &Model<'_>, forward: &[Scores]) -> Vec<usize> {
    let mut labels = vec![0; forward.len()];
    let mut next = None;
    for (index, row) in forward.iter().enumerate().rev() {
        let score = |label: usize| row[label] + next.map_or(0, |next| step(model, label, next));
        // Of equal labels the first: a name only where it is better than none.
        let best = (0..LABELS).rev().max_by_key(|label| score(*label)).unwrap_or(0);
        labels[index] = best;
        next = Some(best);
    }
    labels
}

/// For each token the distance to the best path that gives it another label.
fn margins(forward: &[Scores], backward: &[Scores], labels: &[usize]) -> Vec<i32> {
    let through = |index: usize, label: usize| forward[index][label] + backward[index][label];
    let other = |index: usize| {
        (0..LABELS)
            .filter(|label| *label != labels[index])
            .map(|label| through(index, label))
            .max()
            .unwrap_or(NEVER)
    };
    (0..labels.len()).map(|index| through(index, labels[index]) - other(index)).collect()
}

fn names(labels: &[usize], margins: &[i32]) -> Vec<Name> {
    let mut names: Vec<Name> = Vec::new();
    for (index, label) in labels.iter().enumerate().filter(|(_, label)| **label > 0) {
        let kind = (label - 1) / 2;
        debug_assert!(kind < KINDS);
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
