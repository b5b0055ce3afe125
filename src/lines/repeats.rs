//! Text that a page repeats: whole lines, parts of them, beginnings, ends, labels.

use crate::features::sequence::running;

use super::core::Core;
use super::measured::Lines;
use super::series::flag;
use super::words::{Bag, Words};

/// Maximum words of a label before a colon.
const LONGEST_LABEL: usize = 4;
/// Minimum words of a line whose beginning or end is compared with others.
const LEAST: usize = 4;

/// Minimum number of lines of a table of contents.
const CONTENTS: usize = 3;

/// How often each line or its parts are repeated.
#[derive(Debug, Default)]
pub(super) struct Repeats {
    /// Number of lines with the same words, including itself.
    pub(super) copies: Vec<u32>,
    pub(super) seen_before: Vec<bool>,
    /// Lines since the last repetition of what seems to be the headline; -9 before the first one.
    pub(super) since_headline: Vec<f32>,
    /// Share of the line's word triples that occur elsewhere on the page, as in a pull quote.
    pub(super) echo: Vec<f32>,
    /// Number of lines without a sentence mark, as this one, that end with the same two words.
    pub(super) same_ends: Vec<f32>,
    /// The same for the last word alone.
    pub(super) same_last: Vec<f32>,
    /// Number of lines that begin with the same two words.
    pub(super) same_starts: Vec<f32>,
    /// Number of lines that begin with the same label before a colon: "Caption: …".
    pub(super) same_labels: Vec<f32>,
}

impl Repeats {
    /// Compares the lines of a page. `labels` is the number of words before a colon in each line; `overlap` is the
    /// share of each line's words that the core has.
    pub(super) fn read(lines: &Lines, labels: &[usize], core: Core, overlap: &[f32]) -> Self {
        let words = |at: usize| lines.words.of(at);
        let open = |at: usize| Some(words(at)).filter(|words| words.len() > LEAST && lines.is_open(at));
        let last = |at: usize, count: usize| open(at).and_then(|words| words.get(words.len() - count..));
        let label = |at: usize| {
            words(at).get(..labels[at]).filter(|label| (1..=LONGEST_LABEL).contains(&label.len()))
        };
        let start = |at: usize| words(at).get(..2).filter(|_| words(at).len() >= LEAST);
        let mut repeats = Self {
            echo: echoes(&lines.words, lines.len()),
            same_ends: counts(lines.len(), |at| last(at, 2)),
            same_last: counts(lines.len(), |at| last(at, 1)),
            same_starts: counts(lines.len(), start),
            same_labels: counts(lines.len(), label),
            ..Self::default()
        };
        repeats.find_copies(lines);
        repeats.find_headline(lines, core, overlap);
        repeats
    }

    fn find_copies(&mut self, lines: &Lines) {
        let mut keys: Vec<(u64, usize)> = (0..lines.len()).map(|at| (key(lines.words.of(at)), at)).collect();
        keys.sort_unstable();
        let contents = contents(lines, &keys);
        self.copies = vec![1; lines.len()];
        self.seen_before = vec![false; lines.len()];
        for group in keys.chunk_by(|a, b| a.0 == b.0) {
            let listed = group.iter().filter(|(_, at)| contents[*at]).count();
            for (index, (_, at)) in group.iter().enumerate() {
                // A table of contents knows that its lines are repeated, the headings do not.
                let others = if contents[*at] { 0 } else { listed };
                self.copies[*at] = u32::try_from(group.len() - others).unwrap_or(u32::MAX);
                self.seen_before[*at] = index > others;
            }
        }
    }

    fn find_headline(&mut self, lines: &Lines, core: Core, overlap: &[f32]) {
        let mut last = None;
        for (at, overlap) in overlap.iter().enumerate() {
            let headline = (25.0..=200.0).contains(&lines.weights[at]) && self.seen_before[at];
            if headline && at <= core.start && *overlap > 0.5 {
                last = Some(at);
            }
            self.since_headline.push(last.map_or(-9.0, |last| (at - last) as f32));
        }
    }
}

/// Returns which lines are of a table of contents: several lines in a row that recur further down in the same order,
/// with running text between them. `keys` holds the lines sorted by their words.
fn contents(lines: &Lines, keys: &[(u64, usize)]) -> Vec<bool> {
    let mut next: Vec<Option<usize>> = vec![None; lines.len()];
    for pair in keys.windows(2).filter(|pair| pair[0].0 == pair[1].0) {
        next[pair[0].1] = Some(pair[1].1);
    }
    let dense = running(lines.dense.iter().map(|dense| flag(*dense)));
    let goes_on = |one: &usize, other: &usize| {
        let apart = next[*one].zip(next[*other]).filter(|(one, other)| one < other);
        other - one == 1 && apart.is_some_and(|(one, other)| dense[one] < dense[other])
    };
    let repeated: Vec<usize> =
        (0..lines.len()).filter(|at| next[*at].is_some() && lines.is_open(*at)).collect();
    let mut contents = vec![false; lines.len()];
    for row in repeated.chunk_by(goes_on).filter(|row| row.len() >= CONTENTS) {
        row.iter().for_each(|at| contents[*at] = true);
    }
    contents
}

fn echoes(words: &Words, lines: usize) -> Vec<f32> {
    let triples = Words::triples(words, lines);
    let mut bag = Bag::new();
    (0..lines).for_each(|at| bag.add(triples.distinct(at)));
    (0..lines).map(|at| bag.share(triples.distinct(at), 1)).collect()
}

/// Returns how many lines have the same part as each line; 0 if it has none.
fn counts<'w>(lines: usize, part: impl Fn(usize) -> Option<&'w [u32]>) -> Vec<f32> {
    let mut keys: Vec<(&[u32], usize)> = (0..lines).filter_map(|at| Some((part(at)?, at))).collect();
    keys.sort_unstable();
    let mut counts = vec![0.0; lines];
    for group in keys.chunk_by(|a, b| a.0 == b.0) {
        group.iter().for_each(|(_, at)| counts[*at] = group.len() as f32);
    }
    counts
}

/// Returns a hash that is equal for lines that differ only in signs and case.
fn key(words: &[u32]) -> u64 {
    words.iter().fold(0xCBF2_9CE4_8422_2325, |hash, word| {
        (hash ^ u64::from(*word)).wrapping_mul(0x0000_0100_0000_01B3).rotate_left(17)
    })
}

#[cfg(test)]
mod tests;
