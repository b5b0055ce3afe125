//! Lists of names, as fingerprints.
//!
//! A list is one byte array of 16-bit slots: twelve bits fingerprint and four bits
//! [`Lists`]. A name lies in the first free slot at or behind the place its hash tells. About one
//! lookup in five hundred of a name that is on no list finds one; the tagger was trained with these
//! very lists, so it knows how far to trust them.

/// On which lists a name stands; the low four bits of a slot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lists(pub u8);

impl Lists {
    /// A part of many persons' names.
    pub const COMMON_PERSON: Self = Self(1);
    /// A part of some persons' names.
    pub const PERSON: Self = Self(2);
    /// A town.
    pub const TOWN: Self = Self(4);
    /// A country, a territory or a continent.
    pub const COUNTRY: Self = Self(8);

    /// The lists of either.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the name is on no list.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// The lists, as they lie in the package.
#[derive(Clone, Copy, Debug)]
pub struct Gazetteer<'a> {
    slots: &'a [u8],
}

/// The gazetteer that ships with the crate.
pub static BUILT_IN: Gazetteer<'static> = Gazetteer { slots: include_bytes!("data/names.gaz") };

impl<'a> Gazetteer<'a> {
    /// Reads what [`build`] wrote.
    pub fn new(slots: &'a [u8]) -> Self {
        Self { slots }
    }

    /// The lists that hold the name with this hash.
    pub fn get(&self, hash: u32) -> Lists {
        let slots = self.slots.len() / 2;
        let (mut at, wanted) = place(hash, slots);
        for _ in 0..slots {
            let slot = self.slot(at);
            if slot == 0 {
                break;
            }
            if slot >> 4 == wanted {
                return Lists((slot & 15) as u8);
            }
            at = if at + 1 < slots { at + 1 } else { 0 };
        }
        Lists::default()
    }

    fn slot(&self, at: usize) -> u16 {
        match self.slots.get(at * 2..at * 2 + 2) {
            Some(&[low, high]) => u16::from_le_bytes([low, high]),
            _ => 0,
        }
    }
}

/// Where a name is looked up first, and its fingerprint, which is never 0.
fn place(hash: u32, slots: usize) -> (usize, u16) {
    let spread = u64::from(hash).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let print = ((spread >> 4) & 0xFFF) as u16;
    ((((spread >> 32) * slots as u64) >> 32) as usize, print.max(1))
}

/// Lays names, given as hash and lists, into slots, of which three quarters are filled. For the trainer.
pub fn build(names: &[(u32, Lists)]) -> Vec<u8> {
    let slots = names.len() * 4 / 3 + 1;
    let mut bytes = vec![0; slots * 2];
    for (hash, lists) in names {
        let (mut at, print) = place(*hash, slots);
        while Gazetteer::new(&bytes).slot(at) != 0 {
            at = (at + 1) % slots;
        }
        let slot = print << 4 | u16::from(lists.0);
        bytes[at * 2..at * 2 + 2].copy_from_slice(&slot.to_le_bytes());
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_in_is_found() {
        let names: Vec<(u32, Lists)> = (0..5000u32).map(|n| (n * 7919, Lists((n % 15 + 1) as u8))).collect();
        let bytes = build(&names);
        let lists = Gazetteer::new(&bytes);
        let exact = names.iter().filter(|(hash, on)| lists.get(*hash) == *on).count();
        assert!(exact > 4950, "{exact}");
        let false_hits = (0..5000u32).filter(|n| !lists.get(n * 7919 + 13).is_empty()).count();
        assert!(false_hits < 50, "{false_hits}");
    }

    #[test]
    fn a_bad_table_finds_nothing() {
        for bytes in [&[][..], &[1], &[1, 2, 3], &[1, 2, 3, 4, 5, 6]] {
            assert!(Gazetteer::new(bytes).get(7).is_empty());
        }
    }
}
