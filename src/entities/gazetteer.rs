//! Lists of names, as fingerprints.
//!
//! They are a map from the hash of a name to its [`Lists`], thirteen bits a name and a seventh more. A name of one
//! token goes by the hash of the token, one of several by that of their roots, see [`super::fold::hash_root`]. About one
//! lookup in five hundred of a name that is on no list finds one; the tagger was trained with these
//! very lists, so it knows how far to trust them.

use super::fuse::{Bits, Fuse};

/// On which lists a name stands.
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

    /// The lists of either.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the name is on no list.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether the name is on one of the other's lists.
    pub fn is_on(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// The four bits that the map holds. Of a person's name and an organisation, it is what is commoner: a name of many
    /// persons, an organisation, a name of some persons.
    #[cfg(feature = "_internals")]
    fn pack(self) -> u32 {
        let person = match self {
            _ if self.is_on(Self::COMMON_PERSON) => 1,
            _ if self.is_on(Self::ORGANIZATION) => 3,
            _ => u32::from(self.is_on(Self::PERSON)) * 2,
        };
        person | u32::from(self.0 & Self::PLACES.0)
    }

    /// What `pack` has packed.
    #[inline]
    fn unpack(bits: u32) -> Self {
        const PERSONS: [Lists; 4] = [Lists(0), Lists::COMMON_PERSON, Lists::PERSON, Lists::ORGANIZATION];
        Self(PERSONS[(bits & 3) as usize].0 | bits as u16 & Self::PLACES.0)
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
    /// Reads what `build` wrote.
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self { names: Fuse::read(bytes, BITS) }
    }

    /// The lists that hold the name with this hash.
    #[inline]
    pub fn get(&self, hash: u32) -> Lists {
        self.names.get(hash).map_or(Lists::default(), Lists::unpack)
    }
}

/// Lays names, given as hash and lists. For the trainer.
#[cfg(feature = "_internals")]
pub fn build(names: &[(u32, Lists)]) -> Vec<u8> {
    let rows: Vec<(u32, u32)> = names.iter().map(|(hash, lists)| (*hash, lists.pack())).collect();
    super::fuse::build(&rows, BITS)
}

#[cfg(test)]
mod tests;
