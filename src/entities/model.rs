//! A trained table, read where it lies.
//!
//! A table is a set of features, the ones worth most, each with four integer weights: for person,
//! organisation, location, and for beginning rather than going on with a name. A feature takes
//! twenty-one bits: nine of a fingerprint and twelve that name one of the vectors of weights of the
//! table's codebook. Three features lie in a bucket of eight bytes, which the hash of a feature tells, so
//! that a look-up reads one word. Of features that the table does not hold one in two hundred is taken
//! for another; the trainer sees the same, and learns around it. Integers only, so every platform
//! finds the same.
//!
//! Four features of sixteen bits, ten of which named a vector, were more features but did worse: a token sums
//! the errors of some forty vectors, while the features that there was no room for told nothing.

use crate::language::Language;

use super::atoms::Atoms;
use super::features::{self, Window};

/// The kinds of names that the tables know, in the order of their weights.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A human being.
    Person,
    /// A company, party, ministry, club.
    Organization,
    /// A country, town, river.
    Location,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Person, Self::Organization, Self::Location];

    /// The kind of name that a label is of; `None` for outside.
    pub fn of_label(label: usize) -> Option<Self> {
        Self::ALL.get(label.checked_sub(1)? / 2).copied()
    }

    /// The label that begins a name of this kind, and the one that goes on with it.
    pub fn labels(self) -> [usize; 2] {
        [1 + 2 * self as usize, 2 + 2 * self as usize]
    }
}

/// How many kinds there are.
pub const KINDS: usize = Kind::ALL.len();

/// The labels: 0 is outside, and each kind has two, see [`Kind::labels`].
pub const LABELS: usize = 1 + 2 * KINDS;

/// One unit of score is this many units of the trainer's natural logarithm.
pub const UNIT: i32 = 64;

/// What the beginning of a table file holds before its rows.
pub const MAGIC: &[u8; 8] = b"offpNER5";

/// A language's code takes so many bytes, the last a space where the code has two letters.
pub const CODE_BYTES: usize = 3;

/// Scores of the labels of one token.
pub type Scores = [i32; LABELS];

/// Sums of the weights of one token's features, for person, organisation, location, and for beginning rather than going
/// on with a name.
pub type Weights = [i16; KINDS + 1];

/// Bits of a slot that name a vector of the codebook; the others are the fingerprint.
pub const CODE_BITS: u32 = 12;

/// Features in a bucket.
pub const BUCKET: usize = 3;

/// Bits of the slot of a feature; a bit of the bucket is left over.
pub const SLOT_BITS: u32 = 64 / BUCKET as u32;

/// One trained table.
#[derive(Debug)]
pub struct Model<'a> {
    /// The vectors of weights, in lanes of sixteen bits; behind those that the table has come zeros.
    codebook: Box<[u64; 1 << CODE_BITS]>,
    /// Score of going from one label to another, [`LABELS`] rows; the last row is the sentence's start.
    pub transitions: [[i32; LABELS]; LABELS + 1],
    /// The languages of the table.
    languages: Vec<Learned>,
    buckets: &'a [[u8; 8]],
}

/// What a table holds of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Learned {
    /// Which one.
    pub language: Language,
    /// What is taken off the score of outside. It was chosen so that as many names are missed as are made up, on data
    /// held out.
    pub bias: i32,
    /// How far a margin is to be trusted, in percent: a hundred in a language with much data held out; in others what
    /// part of the names is right that a hundred stands for.
    pub trust: i32,
}

/// The score of a step that no path may take.
pub const NEVER: i32 = i32::MIN / 4;

/// Whether `next` may follow `previous` ([`LABELS`] for the start of a sentence): a label that goes
/// on with a name follows only one of the same name.
pub fn may_follow(previous: usize, next: usize) -> bool {
    next == 0 || next % 2 == 1 || previous == next || previous + 1 == next
}

/// No weight is larger, nor smaller than its opposite.
const TOP: i32 = 448;

impl<'a> Model<'a> {
    /// Reads a table as the trainer wrote it; `None` where it is something else.
    pub fn read(bytes: &'a [u8]) -> Option<Self> {
        let mut reader = Reader { bytes };
        if reader.take(MAGIC.len())? != MAGIC {
            return None;
        }
        let mut codebook = Box::new([0; 1 << CODE_BITS]);
        let codes = usize::try_from(reader.int()?).ok()?;
        for vector in codebook.get_mut(..codes)? {
            *vector = lanes([reader.int()?, reader.int()?, reader.int()?, reader.int()?]);
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
            let code = std::str::from_utf8(reader.take(CODE_BYTES)?).ok()?;
            let language = Language::from_tag(code)?;
            languages.push(Learned { language, bias: reader.int()?, trust: reader.int()? });
        }
        let (buckets, rest) = reader.bytes.as_chunks();
        let whole = !buckets.is_empty() && rest.is_empty();
        whole.then_some(Self { codebook, transitions, languages, buckets })
    }

    /// Whether the table was trained on text of this language.
    pub fn knows(&self, language: Language) -> bool {
        self.learned(language).is_some()
    }

    /// What the table holds of this language; `None` where it was trained on no text of it.
    pub fn learned(&self, language: Language) -> Option<Learned> {
        self.languages.iter().find(|learned| learned.language == language).copied()
    }

    /// What is taken off the score of outside in this language, see [`Learned::bias`].
    pub fn recall_bias(&self, language: Language) -> i32 {
        self.learned(language).map_or(0, |learned| learned.bias)
    }

    /// Appends the scores of the labels of a sentence's tokens; `bias` is taken off that of outside, and `features` is
    /// memory to be used again. For the trainer.
    #[cfg(feature = "_internals")]
    pub fn score(
        &self,
        sentence: &[Atoms],
        (language, bias): (Language, i32),
        features: &mut Features,
        out: &mut Vec<Scores>,
    ) {
        self.weigh(sentence, language, features, |weights| out.push(labels(weights, bias)));
    }

    /// Tells the weights of a sentence's tokens, in order; `features` is memory to be used again.
    pub fn weigh(
        &self,
        sentence: &[Atoms],
        language: Language,
        features: &mut Features,
        mut out: impl FnMut(Weights),
    ) {
        let salt = self.knows(language).then(|| salt(language));
        for start in (0..sentence.len()).step_by(TOGETHER) {
            let tokens = start..sentence.len().min(start + TOGETHER);
            features.read(tokens.map(|index| Window::new(sentence, index)), salt);
            features.fetch(self.buckets);
            features.tokens().for_each(|token| out(weights(self.sum(token))));
        }
    }

    /// The sum of the weights of a token's features, in lanes.
    fn sum(&self, (hashes, buckets): (&[u32], &[u64])) -> u64 {
        let weights = buckets.iter().zip(hashes).map(|(bucket, hash)| self.weights(*bucket, *hash));
        weights.fold(0, u64::wrapping_add)
    }

    /// The weights of a feature, in lanes; zeros where its bucket does not hold it. Which of the two it is no
    /// processor foresees, so there is no branch on it.
    #[inline]
    fn weights(&self, bucket: u64, hash: u32) -> u64 {
        let same = same_slots(bucket, hash);
        let found = u64::from(same != 0);
        self.codebook[code_at(bucket, same)] & found.wrapping_neg()
    }
}

/// No token has more features. As many weights of [`TOP`] fit a lane.
const MOST_FEATURES: usize = 72;

/// Features of so many tokens are fetched together.
const TOGETHER: usize = 16;

/// The features of a few tokens, and where a table would hold them.
#[derive(Debug, Default)]
pub struct Features {
    hashes: Vec<u32>,
    buckets: Vec<u64>,
    /// Where those of each token end.
    ends: Vec<usize>,
}

impl Features {
    /// Takes the features of some tokens in place of those that it holds; with the salt also the language's own.
    fn read<'a>(&mut self, windows: impl Iterator<Item = Window<'a>>, salt: Option<u32>) {
        self.hashes.clear();
        self.ends.clear();
        for window in windows {
            let most = self.hashes.len() + MOST_FEATURES;
            features::lexical(&window, |hashes| self.hashes.extend_from_slice(hashes));
            features::formal(&window, |hashes| self.hashes.extend_from_slice(hashes));
            if let Some(salt) = salt {
                features::own(&window, salt, |hashes| self.hashes.extend_from_slice(hashes));
            }
            self.hashes.truncate(most);
            self.ends.push(self.hashes.len());
        }
    }

    /// Fetches their buckets. Most lie far from the processor, which waits for many at once as long as nothing else is to
    /// be done in between.
    fn fetch(&mut self, table: &[[u8; 8]]) {
        let bucket = |hash: &u32| table.get(bucket_of(*hash, table.len()));
        let buckets =
            self.hashes.iter().map(|hash| bucket(hash).map_or(0, |bytes| u64::from_le_bytes(*bytes)));
        self.buckets.clear();
        self.buckets.extend(buckets);
    }

    /// The features of each token with their buckets.
    fn tokens(&self) -> impl Iterator<Item = (&[u32], &[u64])> {
        let starts = std::iter::once(&0).chain(&self.ends);
        starts.zip(&self.ends).map(|(start, end)| (&self.hashes[*start..*end], &self.buckets[*start..*end]))
    }
}

/// The bits of a slot that name a vector.
const CODE: u64 = (1 << CODE_BITS) - 1;

/// The lowest bit of each slot.
const ONES: u64 = 1 | 1 << SLOT_BITS | 1 << (2 * SLOT_BITS);

/// The bucket of a feature in a table of `count` buckets.
#[inline]
pub fn bucket_of(hash: u32, count: usize) -> usize {
    ((u64::from(hash) * count as u64) >> 32) as usize
}

/// The fingerprint of a feature, at the bits of a slot where it stands; never 0. It is made of bits of the hash that the
/// bucket is not.
#[inline]
pub fn fingerprint(hash: u32) -> u64 {
    const PRINTS: u64 = (1 << (SLOT_BITS - CODE_BITS)) - 1;
    (((u64::from(hash & 0x1FFF) * PRINTS) >> 13) + 1) << CODE_BITS
}

/// The slot of a bucket that holds a feature. For the trainer.
#[cfg(feature = "_internals")]
#[inline]
pub fn find(bucket: u64, hash: u32) -> Option<usize> {
    let same = same_slots(bucket, hash);
    (same != 0).then(|| (same.trailing_zeros() / SLOT_BITS) as usize)
}

/// The highest bit of the lowest slot of a bucket whose fingerprint is the feature's; 0 where none is. Slots above the
/// lowest may be told wrongly.
#[inline]
fn same_slots(bucket: u64, hash: u32) -> u64 {
    const PRINTS: u64 = ((1 << SLOT_BITS) - 1 - CODE) * ONES;
    let differs = (bucket ^ (fingerprint(hash) * ONES)) & PRINTS;
    differs.wrapping_sub(ONES) & !differs & (ONES << (SLOT_BITS - 1))
}

/// The code in the slot that [`same_slots`] tells; any code where it tells none.
#[inline]
fn code_at(bucket: u64, same: u64) -> usize {
    ((bucket >> (same.trailing_zeros() - (SLOT_BITS - 1))) & CODE) as usize
}

/// The salt of a language's own features.
pub fn salt(language: Language) -> u32 {
    language.code().bytes().fold(0x5A17, |salt, byte| salt * 31 + u32::from(byte))
}

/// Scores of the labels from the weights; `bias` is taken off that of outside.
pub fn labels(weights: Weights, bias: i32) -> Scores {
    let weights = weights.map(i32::from);
    let begin = weights[KINDS];
    let mut scores = [-bias; LABELS];
    for (kind, weight) in Kind::ALL.into_iter().zip(weights) {
        let [begins, goes_on] = kind.labels();
        scores[begins] = weight + begin;
        scores[goes_on] = weight - begin;
    }
    scores
}

/// Packs four weights into one number, sixteen bits each. The sum of such numbers is the number of the sums, as long
/// as each of these fits sixteen bits: what a negative lane takes from the next one [`weights`] gives back.
fn lanes(weights: [i32; KINDS + 1]) -> u64 {
    let lane = |weight: i32| i64::from(weight.clamp(-TOP, TOP)) as u64;
    weights.into_iter().rev().fold(0, |lanes, weight| (lanes << 16).wrapping_add(lane(weight)))
}

/// The weights that [`lanes`] has packed.
fn weights(mut lanes: u64) -> Weights {
    std::array::from_fn(|_| {
        let lowest = lanes as i16;
        lanes = lanes.wrapping_sub(i64::from(lowest) as u64) >> 16;
        lowest
    })
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

#[cfg(test)]
mod tests;
