//! The words of each block as hashes, and the words that blocks have in common.

use crate::features::tokens::HashedMap;
use crate::text::{is_alphanumeric, is_caseless, is_invisible, is_spaceless};

/// Number of buckets for words; a power of two.
const BUCKETS: usize = 1 << 15;

/// The words of all blocks, in order, as hashes of their lower-case form. In scripts without spaces
/// every character is a word, hashed together with those before it.
#[derive(Debug, Default)]
pub struct Words {
    hashes: Vec<u32>,
    /// End of each block's words in `hashes`.
    ends: Vec<u32>,
    /// The distinct words of each block, sorted.
    distinct: Vec<u32>,
    distinct_ends: Vec<u32>,
}

impl Words {
    /// Reads the words of all blocks.
    pub fn read<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        let blocks = texts.size_hint().0;
        let mut words = Self {
            ends: Vec::with_capacity(blocks),
            distinct_ends: Vec::with_capacity(blocks),
            ..Self::default()
        };
        for text in texts {
            let start = words.hashes.len();
            each_word(text, |hash, _| words.hashes.push(hash));
            words.ends.push(number(words.hashes.len()));
            let first = words.distinct.len();
            words.distinct.extend_from_slice(&words.hashes[start..]);
            words.end_set(first);
        }
        words.hashes.shrink_to_fit();
        words.distinct.shrink_to_fit();
        words
    }

    /// Drops the order of the words when it is no longer needed; the sets stay.
    pub fn forget_order(&mut self) {
        (self.hashes, self.ends) = Default::default();
    }

    /// Returns the sets of word triples of each block, in place of those of words.
    pub fn triples(words: &Self, blocks: usize) -> Self {
        let mut triples = Self::default();
        for block in 0..blocks {
            let first = triples.distinct.len();
            triples.distinct.extend(words.of(block).windows(3).map(triple));
            triples.end_set(first);
        }
        triples
    }

    /// Sorts and deduplicates `distinct` from `first` on, which becomes the set of one more block.
    fn end_set(&mut self, first: usize) {
        self.distinct[first..].sort_unstable();
        let mut end = first;
        for at in first..self.distinct.len() {
            if at == first || self.distinct[at] != self.distinct[end - 1] {
                self.distinct[end] = self.distinct[at];
                end += 1;
            }
        }
        self.distinct.truncate(end);
        self.distinct_ends.push(number(end));
    }

    /// Returns the words of a block, in order.
    pub fn of(&self, block: usize) -> &[u32] {
        slice(&self.hashes, &self.ends, block)
    }

    /// Returns the distinct words of a block, sorted.
    pub fn distinct(&self, block: usize) -> &[u32] {
        slice(&self.distinct, &self.distinct_ends, block)
    }
}

fn triple(words: &[u32]) -> u32 {
    words.iter().fold(0, |hash: u32, word| (hash.rotate_left(9) ^ word).wrapping_mul(0x9E37_79B1))
}

fn slice<'a>(all: &'a [u32], ends: &[u32], block: usize) -> &'a [u32] {
    let end = |block: usize| ends.get(block).map(|end| *end as usize);
    let start = block.checked_sub(1).and_then(end).unwrap_or(0);
    end(block).and_then(|end| all.get(start..end)).unwrap_or_default()
}

/// Converts a count; texts are far shorter than `u32::MAX`.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Calls `found` with the hash of each word and its length in characters.
pub fn each_word(text: &str, mut found: impl FnMut(u32, u32)) {
    let mut hash = EMPTY;
    let mut length = 0;
    let mut run = Run::default();
    for (at, c) in text.char_indices() {
        if c.is_ascii() {
            if c.is_ascii_alphanumeric() {
                let c = if c.is_ascii_digit() { '0' } else { c.to_ascii_lowercase() };
                hash = mix(hash, c);
                length += 1;
            } else if length > 0 {
                found(hash, length);
                (hash, length) = (EMPTY, 0);
            }
        } else if is_spaceless(c) && is_alphanumeric(c) {
            if length > 0 {
                found(hash, length);
            }
            found(run.push(at, c), 1);
            (hash, length) = (EMPTY, 0);
        } else if is_alphanumeric(c) || belongs(c) {
            // All numbers with the same number of digits are one word.
            let c = if c.is_numeric() { '0' } else { c };
            hash = if is_caseless(c) { mix(hash, c) } else { c.to_lowercase().fold(hash, mix) };
            length += 1;
        } else if !is_invisible(c) && length > 0 {
            found(hash, length);
            (hash, length) = (EMPTY, 0);
        }
    }
    if length > 0 {
        found(hash, length);
    }
}

/// The last letters in a script without spaces, the latest last.
#[derive(Default)]
struct Run {
    letters: [char; 2],
    /// Byte offset at which the text after them begins.
    end: usize,
}

impl Run {
    /// Adds a letter and returns its hash with the letters before it: one of them in syllabic and logographic scripts,
    /// two in phonetic ones, since a single letter says nothing there.
    fn push(&mut self, at: usize, c: char) -> u32 {
        let of_sounds = c < '\u{3000}';
        let tone_mark = of_sounds && at == self.end + '\u{E48}'.len_utf8();
        let [first, second] = if at == self.end || tone_mark { self.letters } else { ['\0'; 2] };
        *self = Self { letters: [second, c], end: at + c.len_utf8() };
        let before = if of_sounds { mix(EMPTY, first) } else { EMPTY };
        mix(mix(before, second), c)
    }
}

/// The initial hash.
const EMPTY: u32 = 0x811C_9DC5;

/// Adds a character to a hash.
fn mix(hash: u32, c: char) -> u32 {
    (hash ^ u32::from(c)).wrapping_mul(0x0100_0193)
}

/// Whether a sign belongs to a word: vowel signs of Indic scripts and of Arabic.
fn belongs(c: char) -> bool {
    matches!(u32::from(c), 0x300..=0x36F | 0x591..=0x5C7 | 0x64B..=0x65F | 0x900..=0xDFF)
}

/// The words of a group of blocks as bit sets: words of at least one block, and words of at least two. Words share
/// bits, so there are occasional false positives.
#[derive(Debug)]
pub struct Bag {
    once: Vec<u64>,
    again: Vec<u64>,
}

impl Bag {
    /// Creates an empty bag.
    pub fn new() -> Self {
        Self { once: vec![0; BUCKETS / 64], again: vec![0; BUCKETS / 64] }
    }

    /// Adds the distinct words of a block.
    pub fn add(&mut self, distinct: &[u32]) {
        for (at, bit) in distinct.iter().map(|word| place(*word)) {
            self.again[at] |= self.once[at] & bit;
            self.once[at] |= bit;
        }
    }

    /// Returns the share of these words that more than `own` blocks of the bag have. `own` is 1 for the words of a
    /// block in the bag, else 0.
    pub fn share(&self, distinct: &[u32], own: u16) -> f32 {
        let bits = if own == 0 { &self.once } else { &self.again };
        let known = distinct.iter().map(|word| place(*word)).filter(|(at, bit)| bits[*at] & bit != 0).count();
        ratio(known, distinct.len())
    }
}

/// For each word, the number of blocks that have it; sometimes too high, as words share buckets.
#[derive(Debug, Default)]
pub struct Counts {
    blocks: HashedMap<u32, u16>,
}

impl Counts {
    /// Adds the distinct words of a block.
    pub fn add(&mut self, distinct: &[u32]) {
        for word in distinct {
            let count = self.blocks.entry(bucket(*word)).or_default();
            *count = count.saturating_add(1);
        }
    }

    /// Returns the number of blocks that have the word.
    pub fn of(&self, word: u32) -> u16 {
        self.blocks.get(&bucket(word)).copied().unwrap_or_default()
    }
}

/// A [`Bag`] of a single block, stored as a sorted list of buckets.
#[derive(Debug)]
pub struct OneBlock {
    /// The buckets of its words, sorted.
    buckets: Vec<u32>,
}

impl OneBlock {
    /// Creates the bag of a block with these distinct words.
    pub fn of(distinct: &[u32]) -> Self {
        let mut buckets: Vec<u32> = distinct.iter().map(|word| bucket(*word)).collect();
        buckets.sort_unstable();
        Self { buckets }
    }

    /// Returns the share of these words that the block has.
    pub fn share(&self, distinct: &[u32]) -> f32 {
        let known =
            distinct.iter().filter(|word| self.buckets.binary_search(&bucket(**word)).is_ok()).count();
        ratio(known, distinct.len())
    }
}

fn bucket(word: u32) -> u32 {
    (word ^ (word >> 15)) & (BUCKETS as u32 - 1)
}

/// Returns the index and the bit of a word's bucket.
fn place(word: u32) -> (usize, u64) {
    let bucket = bucket(word);
    ((bucket / 64) as usize, 1 << (bucket % 64))
}

/// Returns `part / whole`, or 0 if `whole` is 0.
#[expect(clippy::cast_precision_loss, reason = "counts of a page")]
pub fn ratio(part: usize, whole: usize) -> f32 {
    if whole == 0 { 0.0 } else { part as f32 / whole as f32 }
}

#[cfg(test)]
mod tests;
