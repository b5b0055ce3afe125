//! The trained tables: one for each group of scripts, read where they lie.
//!
//! A table is a row of sixteen bits for each bucket of feature hashes: four numbers of four bits,
//! which a codebook turns into integer weights for person, organisation, location, and for
//! beginning rather than going on with a name. Integers only, so every platform finds the same.

use std::sync::OnceLock;

use crate::language::{Language, Script};

use super::atoms::Atoms;
use super::features::{self, Window};

/// Kinds of names that the tables know, in the order of their weights.
pub const KINDS: usize = 3;

/// The labels: 0 is outside; kind `k` begins with `1 + 2k` and goes on with `2 + 2k`.
pub const LABELS: usize = 1 + 2 * KINDS;

/// One unit of score is this many units of the trainer's natural logarithm.
pub const UNIT: i32 = 64;

/// What the beginning of a table file holds before its rows.
pub const MAGIC: &[u8; 8] = b"offpNER1";

/// Scores of the labels of one token.
pub type Scores = [i32; LABELS];

/// One trained table.
#[derive(Debug)]
pub struct Model<'a> {
    /// What each of the 256 values of a byte adds: two weights, each biased by [`BIAS`], in lanes
    /// of 32 bits.
    lanes: Vec<u64>,
    /// Score of going from one label to another, [`LABELS`] rows; the last row is the sentence's start.
    pub transitions: [[i32; LABELS]; LABELS + 1],
    /// For each language of the table its code and what is taken off the score of outside.
    languages: Vec<(Language, i32)>,
    rows: &'a [u8],
    count: u64,
}

/// The score of a step that no path may take.
pub const NEVER: i32 = i32::MIN / 4;

/// Whether `next` may follow `previous` ([`LABELS`] for the start of a sentence): a label that goes
/// on with a name follows only one of the same name.
pub fn may_follow(previous: usize, next: usize) -> bool {
    next == 0 || next % 2 == 1 || previous == next || previous + 1 == next
}

/// Makes every weight positive within its lane.
const BIAS: i32 = 1 << 12;

impl<'a> Model<'a> {
    /// Reads a table as the trainer wrote it; `None` where it is something else.
    pub fn read(bytes: &'a [u8]) -> Option<Self> {
        let mut reader = Reader { bytes };
        if reader.take(MAGIC.len())? != MAGIC {
            return None;
        }
        let mut codebook = [0; 16];
        for weight in &mut codebook {
            *weight = reader.int()?;
        }
        let mut transitions = [[0; LABELS]; LABELS + 1];
        for (previous, row) in transitions.iter_mut().enumerate() {
            for (next, score) in row.iter_mut().enumerate() {
                let read = reader.int()?;
                *score = if may_follow(previous, next) { read } else { NEVER };
            }
        }
        let mut languages = Vec::new();
        for _ in 0..reader.int()? {
            let code = std::str::from_utf8(reader.take(2)?).ok()?;
            languages.push((Language::from_tag(code)?, reader.int()?));
        }
        let rows = reader.bytes;
        let count = (rows.len() / 2) as u64;
        (count > 0).then(|| Self { lanes: lanes(&codebook), transitions, languages, rows, count })
    }

    /// Whether the table was trained on text of this language.
    pub fn knows(&self, language: Language) -> bool {
        self.languages.iter().any(|(known, _)| *known == language)
    }

    /// What is taken off the score of outside in this language. It was chosen so that as many names
    /// are missed as are made up, on data held out.
    pub fn recall_bias(&self, language: Language) -> i32 {
        let own = self.languages.iter().find(|(known, _)| *known == language);
        own.map_or(0, |(_, bias)| *bias)
    }

    /// The scores of the labels of a sentence's tokens, in `out`; `bias` is taken off that of outside.
    pub fn score(&self, sentence: &[Atoms], language: Language, bias: i32, out: &mut Vec<Scores>) {
        let salt = self.knows(language).then(|| salt(language));
        out.clear();
        out.extend((0..sentence.len()).map(|index| {
            let mut sum = Sum::default();
            let window = Window::new(sentence, index);
            features::lexical(&window, |hash| sum.add(self, hash));
            features::formal(&window, |hash| sum.add(self, hash));
            if let Some(salt) = salt {
                features::own(&window, salt, |hash| sum.add(self, hash));
            }
            labels(sum.weights(), bias)
        }));
    }

    fn row(&self, hash: u32) -> (u8, u8) {
        let at = row_of(hash, self.count) * 2;
        match self.rows.get(at..at + 2) {
            Some(&[low, high]) => (low, high),
            _ => (0, 0),
        }
    }
}

/// The row of a feature in a table of `count` rows.
pub fn row_of(hash: u32, count: u64) -> usize {
    ((u64::from(hash) * count) >> 32) as usize
}

/// The salt of a language's own features.
pub fn salt(language: Language) -> u32 {
    language.code().bytes().fold(0x5A17, |salt, byte| salt * 31 + u32::from(byte))
}

/// Scores of the labels from the weights for person, organisation, location, and beginning.
pub fn labels(weights: [i32; KINDS + 1], bias: i32) -> Scores {
    let begin = weights[KINDS];
    let mut scores = [-bias; LABELS];
    for (kind, weight) in weights.iter().take(KINDS).enumerate() {
        scores[1 + 2 * kind] = weight + begin;
        scores[2 + 2 * kind] = weight - begin;
    }
    scores
}

/// Sums of weights, two lanes a word.
#[derive(Default)]
struct Sum {
    low: u64,
    high: u64,
    count: i32,
}

impl Sum {
    #[inline]
    fn add(&mut self, model: &Model<'_>, hash: u32) {
        let (low, high) = model.row(hash);
        self.low += model.lanes[usize::from(low)];
        self.high += model.lanes[usize::from(high)];
        self.count += 1;
    }

    fn weights(&self) -> [i32; KINDS + 1] {
        let lane = |sum: u64, shift: u32| ((sum >> shift) & 0xFFFF_FFFF) as i32 - self.count * BIAS;
        [lane(self.low, 0), lane(self.low, 32), lane(self.high, 0), lane(self.high, 32)]
    }
}

fn lanes(codebook: &[i32; 16]) -> Vec<u64> {
    let lane = |code: usize| (codebook[code] + BIAS).clamp(0, 2 * BIAS) as u64;
    (0..256).map(|byte| lane(byte & 15) | lane(byte >> 4) << 32).collect()
}

struct Reader<'a> {
    bytes: &'a [u8],
}

impl<'a> Reader<'a> {
    fn take(&mut self, len: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.bytes.split_at_checked(len)?;
        self.bytes = rest;
        Some(taken)
    }

    /// A little-endian integer of 16 bits.
    fn int(&mut self) -> Option<i32> {
        let bytes = self.take(2)?.try_into().ok()?;
        Some(i32::from(i16::from_le_bytes(bytes)))
    }
}

/// A group of scripts with a table of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Latin, Greek and Armenian: scripts with case whose languages share much.
    Latin,
    /// Arabic script.
    Arabic,
    /// Cyrillic.
    Cyrillic,
    /// Chinese and Japanese.
    Han,
    /// Thai.
    Thai,
    /// All others.
    Other,
}

impl Group {
    /// Every group.
    pub const ALL: [Self; 6] =
        [Self::Latin, Self::Arabic, Self::Cyrillic, Self::Han, Self::Thai, Self::Other];

    /// The group of a language. Serbian and its neighbours are read in Latin letters.
    pub fn of(language: Language) -> Self {
        match language.script() {
            _ if language == Language::Serbian => Self::Latin,
            Script::Latn | Script::Grek | Script::Armn | Script::Zyyy => Self::Latin,
            Script::Arab => Self::Arabic,
            Script::Cyrl => Self::Cyrillic,
            Script::Hani | Script::Jpan => Self::Han,
            Script::Thai => Self::Thai,
            _ => Self::Other,
        }
    }

    /// The name of the group's file, without its ending.
    pub fn name(self) -> &'static str {
        match self {
            Self::Latin => "latin",
            Self::Arabic => "arabic",
            Self::Cyrillic => "cyrillic",
            Self::Han => "han",
            Self::Thai => "thai",
            Self::Other => "other",
        }
    }

    /// The group's table; `None` where its file cannot be read.
    pub fn model(self) -> Option<&'static Model<'static>> {
        static MODELS: [OnceLock<Option<Model<'static>>>; 6] = [const { OnceLock::new() }; 6];
        MODELS[self as usize].get_or_init(|| Model::read(self.bytes())).as_ref()
    }

    fn bytes(self) -> &'static [u8] {
        match self {
            Self::Latin => include_bytes!("data/latin.ner"),
            Self::Arabic => include_bytes!("data/arabic.ner"),
            Self::Cyrillic => include_bytes!("data/cyrillic.ner"),
            Self::Han => include_bytes!("data/han.ner"),
            Self::Thai => include_bytes!("data/thai.ner"),
            Self::Other => include_bytes!("data/other.ner"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_of_the_package_can_be_read() {
        for group in Group::ALL {
            assert!(group.model().is_some(), "{group:?}");
        }
        assert!(Model::read(b"offpNER1").is_none());
        assert!(Model::read(b"").is_none());
    }

    #[test]
    fn sums_of_lanes_are_sums_of_weights() {
        let mut codebook = [0; 16];
        codebook.iter_mut().enumerate().for_each(|(code, weight)| *weight = code as i32 * 37 - 290);
        let rows: Vec<u8> = (0..=255).flat_map(|byte| [byte, byte ^ 0x5A]).collect();
        let model = Model {
            lanes: lanes(&codebook),
            transitions: [[0; LABELS]; LABELS + 1],
            languages: Vec::new(),
            rows: &rows,
            count: 256,
        };
        let hashes: Vec<u32> = (0..90).map(|n: u32| n.wrapping_mul(0x9E37_79B1)).collect();
        let mut sum = Sum::default();
        let mut expected = [0; KINDS + 1];
        for hash in hashes {
            sum.add(&model, hash);
            let (low, high) = model.row(hash);
            for (slot, code) in [low & 15, low >> 4, high & 15, high >> 4].into_iter().enumerate() {
                expected[slot] += codebook[usize::from(code)];
            }
        }
        assert_eq!(sum.weights(), expected);
    }
}
