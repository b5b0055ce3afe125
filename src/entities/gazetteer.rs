//! Lists of names, as fingerprints.
//!
//! They are a map from the hash of a name to its [`Lists`], thirteen bits a name and a seventh more. About one
//! lookup in five hundred of a name that is on no list finds one; the tagger was trained with these
//! very lists, so it knows how far to trust them.

use super::fuse::{self, Bits, Fuse};

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
    names: Fuse<'a>,
}

/// The gazetteer that ships with the crate.
pub static BUILT_IN: Gazetteer<'static> = Gazetteer::new(include_bytes!("data/names.gaz"));

/// Four bits for [`Lists`].
const BITS: Bits = Bits { number: 4, check: 9 };

impl<'a> Gazetteer<'a> {
    /// Reads what [`build`] wrote.
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self { names: Fuse::read(bytes, BITS) }
    }

    /// The lists that hold the name with this hash.
    #[inline]
    pub fn get(&self, hash: u32) -> Lists {
        Lists(self.names.get(hash).unwrap_or_default() as u8)
    }
}

/// Lays names, given as hash and lists. For the trainer.
pub fn build(names: &[(u32, Lists)]) -> Vec<u8> {
    let rows: Vec<(u32, u32)> = names.iter().map(|(hash, lists)| (*hash, u32::from(lists.0))).collect();
    fuse::build(&rows, BITS)
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
        assert_eq!(exact, 5000);
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
