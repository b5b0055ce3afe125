//! Classes of words that occur in similar contexts: surnames, towns, firms, reporting verbs.
//!
//! Stored as a map from the hash of a word to its class number, in fifteen bits a word plus a seventh. A number means
//! different things in Latin and in Cyrillic script. About one in a hundred words that are not in the map gets a class
//! all the same.

#[cfg(any(feature = "share-alike", feature = "_internals"))]
use super::fuse::Bits;

/// Maximum number of classes per script; they are numbered from 1. For the trainer.
#[cfg(feature = "_internals")]
pub const CLASSES: usize = 250;

#[cfg(feature = "share-alike")]
static WORDS: super::fuse::Fuse<'static> = super::fuse::Fuse::read(include_bytes!("data/words.cls"), BITS);

#[cfg(any(feature = "share-alike", feature = "_internals"))]
const BITS: Bits = Bits { number: 8, check: 7 };

/// Returns the class of the word with this hash; 0 if unknown.
#[cfg(feature = "share-alike")]
#[inline]
pub fn class_of(hash: u32) -> u8 {
    WORDS.get(hash).unwrap_or_default() as u8
}

/// Returns 0: the classes were learned partly from the labels of share-alike data, so without that feature there are
/// none.
#[cfg(not(feature = "share-alike"))]
#[inline]
pub fn class_of(_hash: u32) -> u8 {
    0
}

/// Builds the map from pairs of hash and class. For the trainer.
#[cfg(feature = "_internals")]
pub fn build(words: &[(u32, u8)]) -> Vec<u8> {
    let rows: Vec<(u32, u32)> = words.iter().map(|(hash, class)| (*hash, u32::from(*class))).collect();
    super::fuse::build(&rows, BITS)
}
