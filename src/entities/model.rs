//! A trained table, read in place.
//!
//! A table holds the features that are worth most, each with four integer weights: for person, organisation, location,
//! and for beginning rather than continuing a name. A feature takes twenty-one bits: nine of a fingerprint, and twelve
//! that select one of the weight vectors of the table's codebook. Three features share a bucket of eight bytes, which
//! the hash of a feature determines, so that a lookup reads one word. Of the features that the table does not hold,
//! one in two hundred is mistaken for another; the trainer sees the same, and learns around it. All arithmetic is on
//! integers, so every platform gets the same result.
//!
//! Four features of sixteen bits with vector numbers of ten bits gave room for more features but did worse: a token
//! adds up the errors of some forty vectors, while the extra features carried no information.

use crate::language::{Language, Script};

use super::atoms::{Atoms, coarse};
use super::features::{self, Window};

/// The kinds of names that the tables distinguish, in the order of their weights.
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

    /// Returns the kind of name that a label belongs to; `None` for outside.
    pub fn of_label(label: usize) -> Option<Self> {
        Self::ALL.get(label.checked_sub(1)? / 2).copied()
    }

    /// Returns the label that begins a name of this kind, and the one that continues it.
    pub fn labels(self) -> [usize; 2] {
        [1 + 2 * self as usize, 2 + 2 * self as usize]
    }
}

/// Number of kinds.
pub const KINDS: usize = Kind::ALL.len();

/// Number of labels: 0 is outside, and each kind has two, see [`Kind::labels`].
pub const LABELS: usize = 1 + 2 * KINDS;

/// Number of score units in one unit of the trainer's natural logarithm.
pub const UNIT: i32 = 64;

/// Magic bytes at the start of a table file.
pub const MAGIC: &[u8; 8] = b"offpNER5";

/// Number of bytes of a language code; a code of two letters is padded with a space.
pub const CODE_BYTES: usize = 3;

/// Scores of the labels of one token.
pub type Scores = [i32; LABELS];

/// Sums of the weights of one token's features: for person, organisation, location, and for beginning rather than
/// continuing a name.
pub type Weights = [i16; KINDS + 1];

/// Bits of a slot that select a vector of the codebook; the others are the fingerprint.
pub const CODE_BITS: u32 = 12;

/// Number of features in a bucket.
pub const BUCKET: usize = 3;

/// Number of bits in the slot of a feature; one bit of the bucket is unused.
pub const SLOT_BITS: u32 = 64 / BUCKET as u32;

/// One trained table.
#[derive(Debug)]
pub struct Model<'a> {
    /// The weight vectors, in lanes of sixteen bits; unused entries are zero.
    codebook: Box<[u64; 1 << CODE_BITS]>,
    /// Score of the step from one label to another, [`LABELS`] rows; the last row is for the start of a sentence.
    pub transitions: [[i32; LABELS]; LABELS + 1],
    /// The languages that the table was trained on.
    languages: Vec<Learned>,
    buckets: &'a [[u8; 8]],
}

/// What a table has learned about a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Learned {
    /// The language.
    pub language: Language,
    /// Amount subtracted from the score of outside. It was chosen on held-out data so that as many names are missed as
    /// are invented.
    pub bias: i32,
    /// How far a margin can be trusted, in percent: 100 in a language with much held-out data; in others, the share of
    /// correct names relative to such languages.
    pub trust: i32,
}

/// The score of a forbidden step.
pub const NEVER: i32 = i32::MIN / 4;

/// Whether `next` may follow `previous` ([`LABELS`] for the start of a sentence): a label that continues a name
/// follows only labels of the same kind.
pub fn may_follow(previous: usize, next: usize) -> bool {
    next == 0 || next % 2 == 1 || previous == next || previous + 1 == next
}

/// Maximum absolute value of a weight.
const TOP: i32 = 448;

impl<'a> Model<'a> {
    /// Reads a table as the trainer wrote it; `None` if it is invalid.
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

    /// Returns what the table has learned about a language; `None` if it was not trained on it.
    pub fn learned(&self, language: Language) -> Option<Learned> {
        self.languages.iter().find(|learned| learned.language == language).copied()
    }

    /// Returns the amount subtracted from the score of outside in a language, see [`Learned::bias`].
    pub fn recall_bias(&self, language: Language) -> i32 {
        self.learned(language).map_or(0, |learned| learned.bias)
    }

    /// Appends the label scores of a sentence's tokens to `out`; `bias` is subtracted from that of outside, and
    /// `features` is a buffer for reuse. For the trainer.
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

    /// Passes the weights of a sentence's tokens to `out`, in order; `features` is a buffer for reuse.
    pub fn weigh(
        &self,
        sentence: &[Atoms],
        language: Language,
        features: &mut Features,
        mut out: impl FnMut(Weights),
    ) {
        let salt = self.knows(language).then(|| salt(language));
        // To Unicode, Georgian letters are lower case, but its names have no capitals.
        let asked = match language.script() {
            Script::Geor => (0..sentence.len()).collect(),
            _ => near_capitals(sentence),
        };
        let mut next = 0;
        for tokens in asked.chunks(TOGETHER) {
            features.read(tokens.iter().map(|index| Window::new(sentence, *index)), salt);
            features.fetch(self.buckets);
            for (index, token) in tokens.iter().zip(features.tokens()) {
                (next..*index).for_each(|_| out(FAR_FROM_NAMES));
                out(weights(self.sum(token)));
                next = index + 1;
            }
        }
        (next..sentence.len()).for_each(|_| out(FAR_FROM_NAMES));
    }

    /// Returns the sum of the weights of a token's features, in lanes.
    fn sum(&self, (hashes, buckets): (&[u32], &[u64])) -> u64 {
        let weights = buckets.iter().zip(hashes).map(|(bucket, hash)| self.weights(*bucket, *hash));
        weights.fold(0, u64::wrapping_add)
    }

    /// Returns the weights of a feature, in lanes; zeros if its bucket does not hold it. There is no branch on that,
    /// since no processor could predict it.
    #[inline]
    fn weights(&self, bucket: u64, hash: u32) -> u64 {
        let same = same_slots(bucket, hash);
        let found = u64::from(same != 0);
        self.codebook[code_at(bucket, same)] & found.wrapping_neg()
    }
}

/// How many tokens without a capital a name may have before its first capital, or word of a script without case, as
/// "van der Meer" has two, and behind each of them: "Organisation mondiale de la santé" has four.
const AHEAD: usize = 2;
const BEHIND: usize = 4;

/// Weights of a token far from every capital, which is part of no name.
const FAR_FROM_NAMES: Weights = [-8 * UNIT as i16, -8 * UNIT as i16, -8 * UNIT as i16, 0];

/// Returns the tokens of a sentence that may be part of a name: those near a capital or a word without case. In a
/// sentence that has neither, all.
fn near_capitals(sentence: &[Atoms]) -> Vec<usize> {
    let is_plain = |atoms: &Atoms| matches!(atoms.coarse, coarse::LOWER | coarse::SIGN | coarse::NUMBER);
    let mut near = Vec::with_capacity(sentence.len());
    for at in (0..sentence.len()).filter(|at| !is_plain(&sentence[*at])) {
        let from = near.last().map_or(0, |last| last + 1).max(at.saturating_sub(AHEAD));
        near.extend(from..sentence.len().min(at + BEHIND + 1));
    }
    if near.is_empty() { (0..sentence.len()).collect() } else { near }
}

/// Maximum number of features of a token. As many weights of [`TOP`] fit a lane.
const MOST_FEATURES: usize = 72;

/// Number of tokens whose features are fetched together.
const TOGETHER: usize = 16;

/// The features of a few tokens, and the buckets of a table that would hold them.
#[derive(Debug, Default)]
pub struct Features {
    hashes: Vec<u32>,
    buckets: Vec<u64>,
    /// Where the features of each token end.
    ends: Vec<usize>,
}

impl Features {
    /// Replaces the features with those of some tokens; with a salt, the language's own are added.
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

    /// Fetches the buckets of the features. Most are not in the processor's cache, and it waits for many at once as
    /// long as there is nothing else to do in between.
    fn fetch(&mut self, table: &[[u8; 8]]) {
        let bucket = |hash: &u32| table.get(bucket_of(*hash, table.len()));
        let buckets =
            self.hashes.iter().map(|hash| bucket(hash).map_or(0, |bytes| u64::from_le_bytes(*bytes)));
        self.buckets.clear();
        self.buckets.extend(buckets);
    }

    /// Returns the features of each token with their buckets.
    fn tokens(&self) -> impl Iterator<Item = (&[u32], &[u64])> {
        let starts = std::iter::once(&0).chain(&self.ends);
        starts.zip(&self.ends).map(|(start, end)| (&self.hashes[*start..*end], &self.buckets[*start..*end]))
    }
}

/// Mask of the bits of a slot that select a vector.
const CODE: u64 = (1 << CODE_BITS) - 1;

/// The lowest bit of each slot.
const ONES: u64 = 1 | 1 << SLOT_BITS | 1 << (2 * SLOT_BITS);

/// Returns the bucket of a feature in a table of `count` buckets.
#[inline]
pub fn bucket_of(hash: u32, count: usize) -> usize {
    ((u64::from(hash) * count as u64) >> 32) as usize
}

/// Returns the fingerprint of a feature, shifted to its place in a slot; never 0. It uses the bits of the hash that do
/// not determine the bucket.
#[inline]
pub fn fingerprint(hash: u32) -> u64 {
    const PRINTS: u64 = (1 << (SLOT_BITS - CODE_BITS)) - 1;
    (((u64::from(hash & 0x1FFF) * PRINTS) >> 13) + 1) << CODE_BITS
}

/// Returns the slot of a bucket that holds a feature. For the trainer.
#[cfg(feature = "_internals")]
#[inline]
pub fn find(bucket: u64, hash: u32) -> Option<usize> {
    let same = same_slots(bucket, hash);
    (same != 0).then(|| (same.trailing_zeros() / SLOT_BITS) as usize)
}

/// Returns a mask whose lowest bit is the highest bit of the first slot with the feature's fingerprint; 0 if there is
/// none. Bits of later slots may be set wrongly.
#[inline]
fn same_slots(bucket: u64, hash: u32) -> u64 {
    const PRINTS: u64 = ((1 << SLOT_BITS) - 1 - CODE) * ONES;
    let differs = (bucket ^ (fingerprint(hash) * ONES)) & PRINTS;
    differs.wrapping_sub(ONES) & !differs & (ONES << (SLOT_BITS - 1))
}

/// Returns the code in the slot that [`same_slots`] found; an arbitrary one if it found none.
#[inline]
fn code_at(bucket: u64, same: u64) -> usize {
    ((bucket >> (same.trailing_zeros() - (SLOT_BITS - 1))) & CODE) as usize
}

/// Returns the salt of a language's own features.
pub fn salt(language: Language) -> u32 {
    language.code().bytes().fold(0x5A17, |salt, byte| salt * 31 + u32::from(byte))
}

/// Computes the label scores from the weights; `bias` is subtracted from that of outside.
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

/// Packs four weights into one number, sixteen bits each. Sums of such numbers hold the sums of the weights as long as
/// each fits sixteen bits: [`weights`] undoes the borrow of a negative lane from the next one.
fn lanes(weights: [i32; KINDS + 1]) -> u64 {
    let lane = |weight: i32| i64::from(weight.clamp(-TOP, TOP)) as u64;
    weights.into_iter().rev().fold(0, |lanes, weight| (lanes << 16).wrapping_add(lane(weight)))
}

/// Unpacks what [`lanes`] has packed.
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

    /// Reads a little-endian integer of 16 bits.
    fn int(&mut self) -> Option<i32> {
        let bytes = self.take(2)?.try_into().ok()?;
        Some(i32::from(i16::from_le_bytes(bytes)))
    }
}

#[cfg(test)]
mod tests;
