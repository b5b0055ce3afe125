//! Chooses the features that the table has room for, and gives each its slot.

use offprint::internals::entities::model::{BUCKET, SLOT_BITS, bucket_of, find, fingerprint};

use crate::crf::WEIGHTS;

/// The slots of the features: each bucket holds the fingerprints of its features.
pub struct Table {
    buckets: Vec<u64>,
}

impl Table {
    /// The number of slots, taken or free.
    pub fn slots(&self) -> usize {
        self.buckets.len() * BUCKET
    }

    /// The number of slots that hold a feature.
    pub fn taken(&self) -> usize {
        (0..self.slots()).filter(|slot| self.print(*slot) != 0).count()
    }

    /// The fingerprint in a slot; 0 if it is free.
    pub fn print(&self, slot: usize) -> u64 {
        self.buckets[slot / BUCKET] >> shift(slot) & ((1 << SLOT_BITS) - 1)
    }

    /// The buckets with a code added to each taken slot; `code` returns the code of a slot.
    pub fn filled(&self, code: impl Fn(usize) -> u64) -> Vec<u64> {
        let taken =
            |bucket: usize| (bucket * BUCKET..(bucket + 1) * BUCKET).filter(|slot| self.print(*slot) != 0);
        let codes = |bucket: usize| taken(bucket).fold(0, |codes, slot| codes | code(slot) << shift(slot));
        self.buckets.iter().enumerate().map(|(bucket, prints)| prints | codes(bucket)).collect()
    }

    /// The slot that a look-up of this feature finds: its own, or that of a feature with the same bucket and
    /// fingerprint.
    pub fn slot(&self, hash: u32) -> Option<usize> {
        let bucket = bucket_of(hash, self.buckets.len());
        Some(bucket * BUCKET + find(self.buckets[bucket], hash)?)
    }
}

/// The position of a slot in its bucket, in bits.
fn shift(slot: usize) -> u32 {
    SLOT_BITS * (slot % BUCKET) as u32
}

/// Fills each bucket with its most valuable features. Returns the table, and the index of the feature in each slot.
pub fn choose(
    hashes: &[u32],
    weights: &[[f32; WEIGHTS]],
    counts: &[u32],
    buckets: usize,
) -> (Table, Vec<Option<u32>>) {
    let worth = |row: usize| {
        let square: f32 = weights[row].iter().map(|weight| weight * weight).sum();
        square * (counts[row] as f32).sqrt()
    };
    let worth: Vec<f32> = (0..hashes.len()).map(worth).collect();
    let mut order: Vec<u32> = (0..hashes.len() as u32).filter(|row| worth[*row as usize] > 0.0).collect();
    let rank = |row: &u32| (-worth[*row as usize], hashes[*row as usize]);
    order.sort_unstable_by(|one, two| rank(one).partial_cmp(&rank(two)).unwrap_or(std::cmp::Ordering::Equal));
    let mut table = Table { buckets: vec![0; buckets] };
    let mut slots = vec![None; buckets * BUCKET];
    for row in order {
        let hash = hashes[row as usize];
        let bucket = bucket_of(hash, buckets);
        let free = (0..BUCKET).find(|place| slots[bucket * BUCKET + place].is_none());
        if let (Some(place), None) = (free, table.slot(hash)) {
            table.buckets[bucket] |= fingerprint(hash) << shift(place);
            slots[bucket * BUCKET + place] = Some(row);
        }
    }
    (table, slots)
}
