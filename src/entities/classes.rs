//! Classes of words that stand in the same company, for Latin script: surnames, towns, firms, verbs of saying.
//!
//! A word takes sixteen bits, eight of a fingerprint and eight of its class; four words lie in a bucket. One
//! word in a hundred that is not in the table gets a class all the same.

/// How many classes there are; they are numbered from 1.
pub const CLASSES: usize = 200;

const TABLE: &[u8] = include_bytes!("data/words.cls");

/// Words in a bucket.
const BUCKET: usize = 4;

/// The class of the word with this hash; 0 where none is known. The classes were told by the labels of
/// share-alike data too, so under `permissive-only` there are none.
#[inline]
pub fn class_of(hash: u32) -> u8 {
    if cfg!(feature = "permissive-only") {
        return 0;
    }
    look_up(TABLE.as_chunks().0, hash)
}

fn look_up(buckets: &[[u8; 2 * BUCKET]], hash: u32) -> u8 {
    let Some(bucket) = buckets.get(place(hash, buckets.len())) else { return 0 };
    let print = fingerprint(hash);
    bucket.as_chunks::<2>().0.iter().find(|[own, _]| *own == print).map_or(0, |[_, class]| *class)
}

fn place(hash: u32, buckets: usize) -> usize {
    let spread = hash.wrapping_mul(0x9E37_79B1);
    ((u64::from(spread) * buckets as u64) >> 32) as usize
}

/// Never 0, which is a free place.
fn fingerprint(hash: u32) -> u8 {
    let spread = hash.wrapping_mul(0x85EB_CA77) ^ (hash >> 13);
    ((spread >> 11) as u8).max(1)
}

/// Lays words, given as hash, class and frequency, into buckets that are nearly full; where too many
/// belong in one the rarest are left out. For the trainer.
pub fn build(words: &[(u32, u8, f32)]) -> Vec<u8> {
    let mut buckets = vec![[0u8; 2 * BUCKET]; words.len() * 10 / (9 * BUCKET) + 1];
    let mut order: Vec<&(u32, u8, f32)> = words.iter().collect();
    order.sort_by(|one, two| two.2.total_cmp(&one.2).then(one.0.cmp(&two.0)));
    for (hash, class, _) in order {
        let at = place(*hash, buckets.len());
        let print = fingerprint(*hash);
        let (slots, _) = buckets[at].as_chunks_mut::<2>();
        let is_known = slots.iter().any(|[own, _]| *own == print);
        if let Some(free) = slots.iter_mut().find(|[own, _]| *own == 0).filter(|_| !is_known) {
            *free = [print, *class];
        }
    }
    buckets.concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_in_is_found() {
        let word = |n: u32| n.wrapping_mul(0x0100_0193) ^ 0x811C_9DC5;
        let words: Vec<(u32, u8, f32)> =
            (0..5000).map(|n| (word(n), (n % 199 + 1) as u8, -(n as f32))).collect();
        let table = build(&words);
        let buckets = table.as_chunks().0;
        let found = words.iter().filter(|(hash, class, _)| look_up(buckets, *hash) == *class).count();
        assert!(found > 4000, "{found}");
        let wrong = (5000..10_000).filter(|n| look_up(buckets, word(*n)) != 0).count();
        assert!(wrong < 125, "{wrong}");
        assert_eq!(look_up(&[], 7), 0);
    }
}
