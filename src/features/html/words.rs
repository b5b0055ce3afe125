//! Columns of learned words: what a block's own words, and those of its neighbours, say.

use super::scene::Scene;
use crate::features::tokens::{HashedMap, Word, WordHash};

/// Blocks of more words are told by their first and last ones.
const SHORT: usize = 12;
const HEAD: usize = 16;
const TAIL: usize = 8;

/// Learned values of words and word sequences: log-odds of being body, against the average.
#[derive(Clone, Debug, Default)]
pub struct WordValues {
    values: HashedMap<WordHash, f32>,
}

impl WordValues {
    /// Reads the shipped file: for each entry its key (`u32`) and its value in sixteenths (`i8`).
    pub fn read(file: &[u8]) -> Self {
        let entries = file.chunks_exact(5).filter_map(|entry| {
            let (key, value) = entry.split_first_chunk::<4>()?;
            let value = i8::from_le_bytes([*value.first()?]);
            Some((u32::from_le_bytes(*key), f32::from(value) / 16.0))
        });
        Self { values: entries.collect() }
    }
}

/// What an entry stands for.
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

/// Calls `visit` with every entry of a block.
pub fn visit_entries(words: &[Word], mut visit: impl FnMut(Part, WordHash)) {
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

fn key(part: Part, words: &[Word]) -> WordHash {
    words
        .iter()
        .fold(part as u32 + 1, |hash, word| (hash.rotate_left(5) ^ word.hash).wrapping_mul(0x9E37_79B1))
}

pub(super) const WORDS: [&str; 14] = [
    "words.whole",
    "words.start",
    "words.end",
    "words.short_mean",
    "words.short_low",
    "words.short_high",
    "words.long_mean",
    "words.long_low",
    "words.long_high",
    "words.known",
    "words.before",
    "words.behind",
    "words.heading",
    "words.low_sum",
];

/// One row for each block.
pub(super) fn rows(scene: &Scene<'_>, values: &WordValues) -> Vec<[f32; 14]> {
    let mut rows: Vec<[f32; 14]> =
        (0..scene.len()).map(|index| opinion(scene.words.of_block(index), values)).collect();
    let mut heading = 0.0;
    for index in 0..rows.len() {
        let mean =
            |place: Option<usize>| place.and_then(|place| rows.get(place)).map_or(0.0, |row| row[3] + row[6]);
        let around = [mean(index.checked_sub(1)), mean(Some(index + 1)), heading];
        let own = mean(Some(index));
        rows[index][10..13].copy_from_slice(&around);
        if scene.lines[index].heading > 0 {
            heading = own;
        }
    }
    rows
}

fn opinion(words: &[Word], values: &WordValues) -> [f32; 14] {
    let mut row = [0.0f32; 14];
    let mut counts = [0.0f32; 3];
    visit_entries(words, |part, key| {
        let value = values.values.get(&key).copied();
        match part {
            Part::Whole => row[0] = value.unwrap_or_default(),
            Part::Start => row[1] = value.unwrap_or_default(),
            Part::End => row[2] = value.unwrap_or_default(),
            Part::ShortWord | Part::LongWord => {
                let slot = if part == Part::ShortWord { 3 } else { 6 };
                counts[2] += 1.0;
                let Some(value) = value else { return };
                counts[slot / 3 - 1] += 1.0;
                row[slot] += value;
                row[slot + 1] = row[slot + 1].min(value);
                row[slot + 2] = row[slot + 2].max(value);
                row[13] += value.min(0.0);
            }
        }
    });
    row[3] /= counts[0].max(1.0);
    row[6] /= counts[1].max(1.0);
    row[9] = (counts[0] + counts[1]) / counts[2].max(1.0);
    row
}
