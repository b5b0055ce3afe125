//! Counts over the words of a long line.

use std::collections::HashMap;

use super::tokens::{Ending, Token};

/// Maximum of counts and distances.
pub(super) const MOST: u32 = 99;

/// How often a word occurs in the line.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Count {
    pub(super) all: u32,
    pub(super) small: u32,
    /// With a capital at the start of a sentence, which requires one.
    pub(super) first: u32,
    /// Directly after the end of a sentence, and directly before it.
    pub(super) begins: u32,
    pub(super) ends: u32,
}

/// Distance, in words, to the nearest word of some kind, before or after; 0 for such a word itself.
#[derive(Debug)]
pub(super) struct Distances {
    pub(super) before: Vec<u32>,
    pub(super) behind: Vec<u32>,
}

impl Distances {
    /// Computes the distances to tokens of a kind.
    pub(super) fn of(tokens: &[Token], is_of_kind: impl Fn(&Token) -> bool) -> Self {
        fn side<'t>(order: impl Iterator<Item = &'t Token>, is_of_kind: impl Fn(&Token) -> bool) -> Vec<u32> {
            let mut distance = MOST;
            let step = |token: &Token| {
                distance = if is_of_kind(token) { 0 } else { (distance + 1).min(MOST) };
                distance
            };
            order.map(step).collect()
        }
        let mut behind = side(tokens.iter().rev(), &is_of_kind);
        behind.reverse();
        Self { before: side(tokens.iter(), &is_of_kind), behind }
    }
}

/// Prefix sums over the words.
#[derive(Debug)]
pub(super) struct Sums {
    pub(super) small: Vec<u32>,
    pub(super) capital: Vec<u32>,
    pub(super) sentences: Vec<u32>,
    pub(super) commas: Vec<u32>,
    pub(super) characters: Vec<u32>,
}

impl Sums {
    /// Computes the sums over these tokens.
    pub(super) fn of(tokens: &[Token]) -> Self {
        let sums = |value: &dyn Fn(&Token) -> u32| {
            let mut sum = 0_u32;
            let rest = tokens.iter().map(|token| {
                sum = sum.saturating_add(value(token));
                sum
            });
            std::iter::once(0).chain(rest).collect()
        };
        Self {
            small: sums(&|token| u32::from(token.is_small())),
            capital: sums(&|token| u32::from(token.is_capital())),
            sentences: sums(&|token| u32::from(token.ends_sentence())),
            commas: sums(&|token| u32::from(token.ending == Ending::Comma)),
            characters: sums(&|token| u32::from(token.length) + 1),
        }
    }
}

/// Returns the share of the words in `from..to` that are counted in a prefix sum.
pub(super) fn share(sums: &[u32], from: usize, to: usize) -> f32 {
    let to = to.min(sums.len() - 1);
    quotient(sums[to].saturating_sub(sums[from.min(to)]), to.saturating_sub(from) as u32)
}

/// Returns `part / whole`, or 0 if `whole` is 0.
pub(super) fn quotient(part: u32, whole: u32) -> f32 {
    if whole == 0 { 0.0 } else { part as f32 / whole as f32 }
}

/// Counts how often each word occurs in the line.
pub(super) fn count_words(tokens: &[Token]) -> HashMap<u32, Count> {
    let mut words: HashMap<u32, Count> = HashMap::new();
    let mut begins = false;
    for token in tokens {
        let count = words.entry(token.word).or_default();
        count.all += 1;
        count.small += u32::from(token.is_small());
        count.first += u32::from(begins && !token.is_small());
        count.begins += u32::from(begins);
        count.ends += u32::from(token.ends_sentence());
        begins = token.ends_sentence();
    }
    words
}

/// Counts how often each run of `length` words occurs in the line.
pub(super) fn count_runs(tokens: &[Token], length: usize) -> HashMap<u64, u32> {
    let mut counts = HashMap::new();
    for run in tokens.windows(length) {
        *counts.entry(key(run)).or_default() += 1;
    }
    counts
}

/// Returns a hash of a run of words.
pub(super) fn key(run: &[Token]) -> u64 {
    run.iter().fold(0, |hash: u64, token| {
        (hash.rotate_left(23) ^ u64::from(token.word)).wrapping_mul(0x9E37_79B9_7F4A_7C15)
    })
}
