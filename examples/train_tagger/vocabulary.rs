//! Gives consecutive numbers to the features, which are hashes.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// The features seen so far, numbered in the order in which they first occurred.
#[derive(Default)]
pub struct Vocabulary {
    numbers: HashMap<u32, u32, BuildHasherDefault<Spread>>,
}

impl Vocabulary {
    /// The number of a feature.
    pub fn number(&mut self, hash: u32) -> u32 {
        let next = self.numbers.len() as u32;
        *self.numbers.entry(hash).or_insert(next)
    }

    /// The number of features.
    pub fn len(&self) -> usize {
        self.numbers.len()
    }

    /// New numbers for the features that occur at least `least` times; `None` for the others. `counts` are by old
    /// number.
    pub fn keep(&self, counts: &[u32], least: u32) -> Vec<Option<u32>> {
        let mut next = 0;
        let number = |count: &u32| {
            (*count >= least).then(|| {
                next += 1;
                next - 1
            })
        };
        counts.iter().map(number).collect()
    }

    /// The hashes of the features that have new numbers, in the order of these.
    pub fn into_hashes(self, kept: &[Option<u32>]) -> Vec<u32> {
        let mut hashes = vec![0; kept.iter().flatten().count()];
        #[expect(clippy::iter_over_hash_type, reason = "each goes to the place of its number")]
        for (hash, number) in self.numbers {
            if let Some(kept) = kept[number as usize] {
                hashes[kept as usize] = hash;
            }
        }
        hashes
    }
}

/// Spreads a hash of 32 bits over 64.
#[derive(Default)]
pub struct Spread(u64);

impl Hasher for Spread {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.write_u32(u32::from(*byte)));
    }

    fn write_u32(&mut self, number: u32) {
        self.0 = (self.0 ^ u64::from(number)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}
