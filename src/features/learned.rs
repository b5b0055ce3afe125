//! Words learned from the training pages: how much each counts for or against body.
//!
//! An entry is a whole block, its first or last two words, or one word of a short or of a long block, each
//! under its own hash. Its value is the log-odds by which it moves a block, in sixteenths. The trainer learns
//! the entries with the functions of this module, so that both sides agree.

pub use crate::model::WordValues;

use super::tokens::{Word, WordHash};

/// Maximum words of a short block; of longer blocks only the first and last words are used.
const SHORT: usize = 12;
/// Number of words used from the beginning of a long block.
const HEAD: usize = 16;
/// Number of words used from its end.
const TAIL: usize = 8;

/// The part of a block that an entry covers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The whole of a short block.
    Whole,
    /// The first two words.
    Start,
    /// The last two words.
    End,
    /// One word of a short block.
    ShortWord,
    /// One word of a long block.
    LongWord,
}

/// A word, or only its hash.
pub trait Hashed {
    /// Returns the hash.
    fn hash(&self) -> WordHash;
}

impl Hashed for Word {
    fn hash(&self) -> WordHash {
        self.hash
    }
}

impl Hashed for WordHash {
    fn hash(&self) -> WordHash {
        *self
    }
}

/// Calls `visit` with every entry of a block's words.
pub fn visit_entries<W: Hashed>(words: &[W], mut visit: impl FnMut(Part, WordHash)) {
    let short = words.len() <= SHORT;
    if words.is_empty() {
        return;
    }
    if short {
        visit(Part::Whole, key(Part::Whole, words));
    }
    visit(Part::Start, key(Part::Start, words.get(..2).unwrap_or(words)));
    visit(Part::End, key(Part::End, words.get(words.len().saturating_sub(2)..).unwrap_or(words)));
    let part = if short { Part::ShortWord } else { Part::LongWord };
    let tail = words.len().saturating_sub(TAIL).max(HEAD.min(words.len()));
    for word in words.iter().take(HEAD).chain(words.iter().skip(tail)) {
        visit(part, key(part, std::slice::from_ref(word)));
    }
}

fn key<W: Hashed>(part: Part, words: &[W]) -> WordHash {
    words
        .iter()
        .fold(part as u32 + 1, |hash, word| (hash.rotate_left(5) ^ word.hash()).wrapping_mul(0x9E37_79B1))
}

/// The values of the entries of one block.
#[derive(Clone, Copy, Debug, Default)]
pub struct Opinion {
    /// The value of the whole block.
    pub whole: f32,
    /// The value of its first two words.
    pub start: f32,
    /// The value of its last two words.
    pub end: f32,
    /// The values of the words of a short block.
    pub short: Span,
    /// The values of the words of a long block.
    pub long: Span,
    /// Share of the words that are known.
    pub known: f32,
    /// The sum of all negative values.
    pub low_sum: f32,
}

impl Opinion {
    /// Computes the opinion on a block of these words; `value` returns the value of an entry.
    pub fn of<W: Hashed>(words: &[W], value: impl Fn(WordHash) -> Option<f32>) -> Self {
        let mut opinion = Self::default();
        let (mut known, mut all) = ([0.0, 0.0], 0.0);
        visit_entries(words, |part, key| {
            let found = value(key);
            let span = match part {
                Part::Whole => return opinion.whole = found.unwrap_or_default(),
                Part::Start => return opinion.start = found.unwrap_or_default(),
                Part::End => return opinion.end = found.unwrap_or_default(),
                Part::ShortWord => &mut opinion.short,
                Part::LongWord => &mut opinion.long,
            };
            all += 1.0;
            let Some(value) = found else { return };
            known[usize::from(part == Part::LongWord)] += 1.0;
            span.add(value);
            opinion.low_sum += value.min(0.0);
        });
        opinion.short.mean /= f32::max(known[0], 1.0);
        opinion.long.mean /= f32::max(known[1], 1.0);
        opinion.known = (known[0] + known[1]) / f32::max(all, 1.0);
        opinion
    }

    /// Returns the mean of the block's known words, whether it is short or long.
    pub fn mean(&self) -> f32 {
        self.short.mean + self.long.mean
    }
}

/// The values of known words.
#[derive(Clone, Copy, Debug, Default)]
pub struct Span {
    /// Their mean.
    pub mean: f32,
    /// The minimum, at most 0.
    pub least: f32,
    /// The maximum, at least 0.
    pub greatest: f32,
}

impl Span {
    fn add(&mut self, value: f32) {
        self.mean += value;
        self.least = self.least.min(value);
        self.greatest = self.greatest.max(value);
    }

    /// Returns mean, minimum and maximum.
    pub fn columns(self) -> [f32; 3] {
        [self.mean, self.least, self.greatest]
    }
}

#[cfg(test)]
mod tests;
