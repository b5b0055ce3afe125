//! Classes of words that occur in similar contexts: surnames, towns, firms, reporting verbs.
//!
//! Stored as a map from the hash of a word to its class number, in fifteen bits a word plus a seventh. A number means
//! different things in Latin and in Cyrillic script. About one in a hundred words that are not in the map gets a class
//! all the same.

use super::fuse::{Bits, Fuse};

/// Maximum number of classes per script; they are numbered from 1. For the trainer.
#[cfg(feature = "_internals")]
pub const CLASSES: usize = 250;

static WORDS: Fuse<'static> = Fuse::read(include_bytes!("data/words.cls"), BITS);

const BITS: Bits = Bits { number: 8, check: 7 };

/// Returns the class of the word with this hash; 0 if unknown. The classes were learned partly from the labels of
/// share-alike data, so there are none under `permissive-only`.
#[inline]
pub fn class_of(hash: u32) -> u8 {
    if cfg!(feature = "permissive-only") {
        return 0;
    }
    WORDS.get(hash).unwrap_or_default() as u8
}

/// Builds the map from pairs of hash and class. For the trainer.
#[cfg(feature = "_internals")]
pub fn build(words: &[(u32, u8)]) -> Vec<u8> {
    let rows: Vec<(u32, u32)> = words.iter().map(|(hash, class)| (*hash, u32::from(*class))).collect();
    super::fuse::build(&rows, BITS)
}
