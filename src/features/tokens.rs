//! Words of texts as hashes, so that they can be compared without being stored.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use crate::blocks::PageBlocks;
use crate::text::{is_alphanumeric, is_caseless, is_spaceless};

/// A hash of one word, the same on every platform and never to change: trained tables contain it.
pub type WordHash = u32;

/// A map whose keys are hashes already.
pub type HashedMap<K, V> = HashMap<K, V, BuildHasherDefault<Mixed>>;

/// A hasher for keys that are hashes already; it only mixes them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Mixed(u64);

impl Hasher for Mixed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u8(&mut self, value: u8) {
        self.write_u64(u64::from(value));
    }

    fn write_u32(&mut self, value: u32) {
        self.write_u64(u64::from(value));
    }

    fn write_u64(&mut self, value: u64) {
        self.0 = (self.0.rotate_left(5) ^ value).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}

/// Continues an FNV-1a hash over bytes; the first `seed` is [`WORD_SEED`].
pub fn hash_bytes(seed: WordHash, bytes: &[u8]) -> WordHash {
    bytes.iter().fold(seed, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

/// The initial hash of a word.
pub const WORD_SEED: WordHash = 0x811C_9DC5;

/// One word of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// The hash of its lower-case form.
    pub hash: WordHash,
    /// Whether it is significant by itself: four letters, or a character of a script without spaces.
    pub telling: bool,
}

impl Word {
    /// Encodes the word as one number, which sorts faster and in the order of the hashes.
    fn code(self) -> u64 {
        u64::from(self.hash) << 1 | u64::from(self.telling)
    }

    /// Decodes a word.
    fn decoded(code: u64) -> Self {
        Self { hash: (code >> 1) as WordHash, telling: code & 1 == 1 }
    }
}

/// Appends the words of `text`: runs of letters and digits, and single characters in scripts without
/// spaces.
pub fn push_words(text: &str, out: &mut Vec<Word>) {
    let mut hash = WORD_SEED;
    let mut length = 0;
    let mut rest = text.chars();
    loop {
        let plain = rest.as_str().bytes().take_while(u8::is_ascii_alphanumeric).count();
        let (head, tail) = rest.as_str().split_at(plain);
        hash = head.bytes().fold(hash, |hash, byte| hash_bytes(hash, &[byte.to_ascii_lowercase()]));
        length += plain;
        rest = tail.chars();
        let Some(c) = rest.next() else { break };
        let alone = is_spaceless(c);
        if !c.is_ascii() && !alone && is_alphanumeric(c) {
            let add = |hash, lower: char| hash_bytes(hash, &u32::from(lower).to_le_bytes());
            hash = if is_caseless(c) { add(hash, c) } else { c.to_lowercase().fold(hash, add) };
            length += 1;
            continue;
        }
        if length > 0 {
            out.push(Word { hash, telling: length >= 4 });
            (hash, length) = (WORD_SEED, 0);
        }
        if alone {
            out.push(Word { hash: hash_bytes(WORD_SEED, &u32::from(c).to_le_bytes()), telling: true });
        }
    }
    if length > 0 {
        out.push(Word { hash, telling: length >= 4 });
    }
}

/// The words of every block of a page, read once and shared.
#[derive(Clone, Debug, Default)]
pub struct BlockWords {
    words: Vec<Word>,
    /// Distinct hashes of each block, sorted.
    distinct: Vec<WordHash>,
    /// Distinct hashes of the significant words of each block, sorted.
    telling: Vec<WordHash>,
    /// [`triples`] of each block.
    triples: Vec<u64>,
    /// The ends of each block's entries in the four lists.
    ends: Vec<[usize; 4]>,
}

impl BlockWords {
    /// Reads the blocks of a page.
    pub fn of(blocks: &PageBlocks) -> Self {
        let mut read = Self::default();
        let mut sorted = Vec::new();
        for text in blocks.texts() {
            let [first, ..] = read.ends.last().copied().unwrap_or_default();
            push_words(text, &mut read.words);
            let own = read.words.get(first..).unwrap_or_default();
            read.triples.extend(triples(own));
            sorted.clear();
            sorted.extend(own.iter().map(|word| word.code()));
            sorted.sort_unstable();
            sorted.dedup();
            read.push_sets(&sorted);
        }
        read
    }

    /// Adds the sets of one more block, given its distinct words.
    fn push_sets(&mut self, sorted: &[u64]) {
        let start = self.distinct.len();
        for Word { hash, telling } in sorted.iter().copied().map(Word::decoded) {
            if self.distinct.get(start..).is_some_and(|own| own.last() != Some(&hash)) {
                self.distinct.push(hash);
            }
            if telling {
                self.telling.push(hash);
            }
        }
        self.ends.push([self.words.len(), self.distinct.len(), self.telling.len(), self.triples.len()]);
    }

    /// Returns the words of a block, in order.
    pub fn of_block(&self, block: usize) -> &[Word] {
        self.entries(&self.words, 0, block)
    }

    /// Returns the distinct hashes of a block's words, sorted.
    pub fn distinct(&self, block: usize) -> &[WordHash] {
        self.entries(&self.distinct, 1, block)
    }

    /// Returns the distinct hashes of a block's significant words, sorted.
    pub fn telling(&self, block: usize) -> &[WordHash] {
        self.entries(&self.telling, 2, block)
    }

    /// Returns the hashes of the word triples of a block, in order.
    pub fn triples(&self, block: usize) -> &[u64] {
        self.entries(&self.triples, 3, block)
    }

    fn entries<'a, T>(&'a self, list: &'a [T], which: usize, block: usize) -> &'a [T] {
        let end = |block: usize| self.ends.get(block).map(|ends| ends[which]);
        let start = block.checked_sub(1).and_then(end).unwrap_or_default();
        end(block).and_then(|end| list.get(start..end)).unwrap_or_default()
    }
}

/// Returns the distinct hashes of a text's words, sorted.
pub fn word_set(text: &str) -> Vec<WordHash> {
    let mut words = Vec::new();
    push_words(text, &mut words);
    distinct(&words)
}

/// Returns the distinct hashes among `words`, sorted.
pub fn distinct(words: &[Word]) -> Vec<WordHash> {
    let mut hashes: Vec<WordHash> = words.iter().map(|word| word.hash).collect();
    hashes.sort_unstable();
    hashes.dedup();
    hashes
}

/// Returns the number of hashes that are in both of two sorted lists.
pub fn shared(a: &[WordHash], b: &[WordHash]) -> usize {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    if short.len() * 8 < long.len() {
        return short.iter().filter(|hash| long.binary_search(hash).is_ok()).count();
    }
    let (mut count, mut rest) = (0, long);
    for hash in short {
        let below = rest.iter().take_while(|other| *other < hash).count();
        rest = rest.get(below..).unwrap_or_default();
        count += usize::from(rest.first() == Some(hash));
    }
    count
}

/// Returns the Jaccard similarity of two sorted lists: shared hashes over all hashes, 0 to 1.
pub fn likeness(a: &[WordHash], b: &[WordHash]) -> f32 {
    let shared = shared(a, b);
    let all = a.len() + b.len() - shared;
    if all == 0 { 0.0 } else { shared as f32 / all as f32 }
}

/// Returns the hashes of the sequences of three words.
pub fn triples(words: &[Word]) -> impl Iterator<Item = u64> {
    words.windows(3).map(|three| {
        three
            .iter()
            .fold(0u64, |hash, word| (hash ^ u64::from(word.hash)).wrapping_mul(0x0000_0100_0000_01B3))
    })
}
