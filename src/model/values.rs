//! Tables that give each word a value.

/// Number of leading bits of a key that select its place in `places`.
const PLACE: u32 = 12;

/// Number of leading bits of a key that are checked first.
const BEGINNING: u32 = 16;

/// Learned values of entries: log-odds relative to the average.
#[derive(Clone, Debug, Default)]
pub struct WordValues {
    keys: Vec<u32>,
    values: Vec<i8>,
    /// For each prefix of `PLACE` bits, the number of keys below it.
    places: Vec<u16>,
    /// One bit for each prefix of `BEGINNING` bits, set if some key has it: most words looked up were not learned, and
    /// these bits are compact.
    begun: Vec<u64>,
}

impl WordValues {
    /// Reads a file of entries in ascending order of keys: each is a key (`u32`, little-endian) and a value
    /// in sixteenths (`i8`). Entries after the first 65,535 are ignored.
    pub fn read(file: &[u8]) -> Self {
        let mut read = Self::default();
        for [a, b, c, d, value] in file.as_chunks::<5>().0.iter().take(usize::from(u16::MAX)) {
            read.keys.push(u32::from_le_bytes([*a, *b, *c, *d]));
            read.values.push(i8::from_le_bytes([*value]));
        }
        let begins_below = |start: u32| move |key: &u32| key >> (u32::BITS - PLACE) < start;
        let below = |start: u32| read.keys.partition_point(begins_below(start)) as u16;
        read.places = (0..=1 << PLACE).map(below).collect();
        read.begun = vec![0; 1 << (BEGINNING - 6)];
        for (word, bit) in read.keys.iter().map(|key| beginning(*key)) {
            read.begun[word] |= bit;
        }
        read
    }

    /// Returns the value of an entry as log-odds; `None` if it was not learned.
    pub fn value(&self, key: u32) -> Option<f32> {
        let (word, bit) = beginning(key);
        if self.begun.get(word)? & bit == 0 {
            return None;
        }
        let start = (key >> (u32::BITS - PLACE)) as usize;
        let (from, to) = (usize::from(*self.places.get(start)?), usize::from(*self.places.get(start + 1)?));
        let index = from + self.keys.get(from..to)?.iter().position(|other| *other == key)?;
        Some(f32::from(*self.values.get(index)?) / 16.0)
    }
}

/// Returns the word and the bit of a key in `begun`.
fn beginning(key: u32) -> (usize, u64) {
    let beginning = key >> (u32::BITS - BEGINNING);
    ((beginning >> 6) as usize, 1 << (beginning & 63))
}

#[cfg(test)]
mod tests;
