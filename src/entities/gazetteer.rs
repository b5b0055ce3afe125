//! Lists of names, stored as fingerprints.
//!
//! A gazetteer is a map from the hash of a name to its [`Lists`], in thirteen bits a name plus a seventh. The key of a
//! name of one token is the hash of the token, that of a longer name combines the hashes of the tokens' roots, see
//! [`super::fold::hash_root`]. About one lookup in five hundred of a name that is on no list finds one; the tagger was
//! trained with these very lists, so it knows how far to trust them.

use super::fuse::{Bits, Fuse};

/// The lists that a name is on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Lists(pub u16);

impl Lists {
    /// A part of many persons' names.
    pub const COMMON_PERSON: Self = Self(1);
    /// A part of some persons' names.
    pub const PERSON: Self = Self(2);
    /// A town.
    pub const TOWN: Self = Self(4);
    /// A country, a territory or a continent.
    pub const COUNTRY: Self = Self(8);
    /// An organisation.
    pub const ORGANIZATION: Self = Self(16);
    /// Either list of persons.
    pub const PERSONS: Self = Self::COMMON_PERSON.with(Self::PERSON);
    /// Either list of places.
    pub const PLACES: Self = Self::TOWN.with(Self::COUNTRY);

    /// Returns the union of both.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the name is on no list.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether the name is on at least one of the lists in `other`.
    pub fn is_on(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Packs the lists into the four bits that the map holds. Of a person's and an organisation's name only the more
    /// common one is kept: a name of many persons, else an organisation, else a name of some persons.
    #[cfg(feature = "_internals")]
    fn pack(self) -> u32 {
        let person = match self {
            _ if self.is_on(Self::COMMON_PERSON) => 1,
            _ if self.is_on(Self::ORGANIZATION) => 3,
            _ => u32::from(self.is_on(Self::PERSON)) * 2,
        };
        person | u32::from(self.0 & Self::PLACES.0)
    }

    /// Reverses `pack`.
    #[inline]
    fn unpack(bits: u32) -> Self {
        const PERSONS: [Lists; 4] = [Lists(0), Lists::COMMON_PERSON, Lists::PERSON, Lists::ORGANIZATION];
        Self(PERSONS[(bits & 3) as usize].0 | bits as u16 & Self::PLACES.0)
    }
}

/// A gazetteer, read in place.
#[derive(Clone, Copy, Debug)]
pub struct Gazetteer<'a> {
    names: Fuse<'a>,
}

/// The gazetteer that ships with the crate.
pub static BUILT_IN: Gazetteer<'static> = Gazetteer::new(include_bytes!("data/names.gaz"));

/// Four bits hold the [`Lists`].
const BITS: Bits = Bits { number: 4, check: 9 };

impl<'a> Gazetteer<'a> {
    /// Reads what `build` wrote.
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self { names: Fuse::read(bytes, BITS) }
    }

    /// Returns the lists that hold the name with this hash.
    #[inline]
    pub fn get(&self, hash: u32) -> Lists {
        self.names.get(hash).map_or(Lists::default(), Lists::unpack)
    }
}

/// Builds a gazetteer from pairs of hash and lists. For the trainer.
#[cfg(feature = "_internals")]
pub fn build(names: &[(u32, Lists)]) -> Vec<u8> {
    let rows: Vec<(u32, u32)> = names.iter().map(|(hash, lists)| (*hash, lists.pack())).collect();
    super::fuse::build(&rows, BITS)
}

#[cfg(test)]
mod tests;
