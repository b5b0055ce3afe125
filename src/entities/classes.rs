//! Classes of words that stand in the same company: surnames, towns, firms, verbs of saying.
//!
//! They are a map from the hash of a word to the number of its class, fifteen bits a word and a seventh more. In
//! Latin and in Cyrillic letters a number means different things. One word in a hundred that is not in the
//! map gets a class all the same.

use super::fuse::{Bits, Fuse};

/// How many classes there are in a script at most; they are numbered from 1. For the trainer.
#[cfg(feature = "_internals")]
pub const CLASSES: usize = 250;

static WORDS: Fuse<'static> = Fuse::read(include_bytes!("data/words.cls"), BITS);

const BITS: Bits = Bits { number: 8, check: 7 };

/// The class of the word with this hash; 0 where none is known. The classes were told by the labels of
/// share-alike data too, so under `permissive-only` there are none.
#[inline]
pub fn class_of(hash: u32) -> u8 {
    if cfg!(feature = "permissive-only") {
        return 0;
    }
    WORDS.get(hash).unwrap_or_default() as u8
}

/// Lays words, given as hash and class. For the trainer.
#[cfg(feature = "_internals")]
pub fn build(words: &[(u32, u8)]) -> Vec<u8> {
    let rows: Vec<(u32, u32)> = words.iter().map(|(hash, class)| (*hash, u32::from(*class))).collect();
    super::fuse::build(&rows, BITS)
}
