//! A map from hashes to small numbers that does not store its keys.
//!
//! It is a binary fuse filter ([Graf and Lemire 2022](https://doi.org/10.1145/3510449)) whose cells hold a number
//! besides the check bits: a key has three cells, and their exclusive or gives the key's number and some bits of
//! another hash of the key. A key takes 1.14 cells; of lookups with a key that is not in the map, one in two to the
//! power of the check bits finds a number.

#[cfg(feature = "_internals")]
mod lay;

#[cfg(feature = "_internals")]
pub use lay::build;

/// A map that is read in place.
#[derive(Clone, Copy, Debug)]
pub struct Fuse<'a> {
    layout: Layout,
    bits: Bits,
    cells: &'a [u8],
}

/// How the bits of a cell are used; at most 25 in total.
#[derive(Clone, Copy, Debug)]
pub struct Bits {
    /// Bits of the number.
    pub number: u32,
    /// Bits of the check: each one halves the rate of false positives.
    pub check: u32,
}

/// Where the cells of a key are: one in each of three consecutive segments.
#[derive(Clone, Copy, Debug)]
struct Layout {
    seed: u32,
    /// Number of cells in a segment, a power of two.
    segment: u32,
    /// Number of segments that a key's first cell may be in.
    segments: u32,
}

/// The mixed hash of a key, from which the places of its cells and its check are taken.
#[derive(Clone, Copy)]
struct Spread(u64);

impl<'a> Fuse<'a> {
    /// Reads what `build` wrote with the same bits. Other bytes yield a map that finds nothing, or nothing that makes
    /// sense.
    pub const fn read(bytes: &'a [u8], bits: Bits) -> Self {
        let Some((seed, rest)) = bytes.split_first_chunk() else { return Self::EMPTY };
        let Some((segment, rest)) = rest.split_first_chunk() else { return Self::EMPTY };
        let Some((segments, cells)) = rest.split_first_chunk() else { return Self::EMPTY };
        let layout = Layout {
            seed: u32::from_le_bytes(*seed),
            segment: u32::from_le_bytes(*segment),
            segments: u32::from_le_bytes(*segments),
        };
        Self { layout, bits, cells }
    }

    const EMPTY: Self = Self {
        layout: Layout { seed: 0, segment: 0, segments: 0 },
        bits: Bits { number: 0, check: 0 },
        cells: &[],
    };

    /// Returns the number of a key; mostly `None` for a key that is not in the map.
    #[inline]
    pub fn get(&self, key: u32) -> Option<u32> {
        let spread = self.layout.spread(key);
        let [first, second, third] = self.layout.places(spread);
        let found =
            self.cell(first)? ^ self.cell(second)? ^ self.cell(third)? ^ spread.check(self.bits.check);
        (found & low(self.bits.check) == 0).then_some(found >> self.bits.check)
    }

    #[inline]
    fn cell(&self, place: u32) -> Option<u32> {
        let width = self.bits.number + self.bits.check;
        let bit = place as usize * width as usize;
        let bytes = self.cells.get(bit / 8..)?.first_chunk()?;
        Some(u32::from_le_bytes(*bytes) >> (bit % 8) & low(width))
    }
}

/// Returns a mask of the lowest `bits` bits.
const fn low(bits: u32) -> u32 {
    (1 << bits) - 1
}

impl Layout {
    #[inline]
    fn spread(self, key: u32) -> Spread {
        let mixed = (u64::from(self.seed) << 32 | u64::from(key)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mixed = (mixed ^ (mixed >> 32)).wrapping_mul(0xD6E8_FEB8_6659_FD93);
        Spread(mixed ^ (mixed >> 29))
    }

    #[inline]
    fn places(self, Spread(spread): Spread) -> [u32; 3] {
        let Self { segment, segments, .. } = self;
        let range = u64::from(segments) * u64::from(segment);
        let first = ((spread >> 32).wrapping_mul(range) >> 32) as u32;
        let within = segment.wrapping_sub(1);
        [
            first,
            first.wrapping_add(segment) ^ ((spread >> 18) as u32 & within),
            first.wrapping_add(segment.wrapping_mul(2)) ^ (spread as u32 & within),
        ]
    }
}

impl Spread {
    #[inline]
    fn check(self, bits: u32) -> u32 {
        (self.0.wrapping_mul(0xA24B_AED4_963E_E407) >> 40) as u32 & low(bits)
    }
}

#[cfg(test)]
mod tests;
