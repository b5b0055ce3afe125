//! What the tagger knows about one token: hashes of its form and of its parts, its shape, the lists that it is on.
//! Computed once per token; [`super::features`] combines them.

/// What is known about one token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Atoms {
    /// Hash of the folded form.
    pub word: u32,
    /// Hash of the form without clitics or ending, where the lists or the spelling identify them; for a katakana
    /// character, hash of the whole run; otherwise the same as `word`.
    pub stem: u32,
    /// Hash of the token as part of a listed name of several tokens, see [`super::fold::hash_root`].
    pub root: u32,
    /// Hashes of the first two, three and four characters; in Hangul, where a character is a syllable, of the first
    /// one, two and three.
    pub prefix: [u32; 3],
    /// Hashes of the last one, two, three and four characters.
    pub suffix: [u32; 4],
    /// The runs of character classes and the length, as one number.
    pub shape: u32,
    /// Summary of the shape: one of the constants of [`coarse`].
    pub coarse: u8,
    /// [`Lists`] in the low five bits, then the flags of [`hit`].
    pub lists: u16,
    /// What the lexicon says about the word: flags of [`trigger`].
    pub trigger: u8,
    /// Number of characters that clitics take at the start of the token and an ending at its end, where the lists
    /// identify them.
    pub trim: (u8, u8),
    /// The word class, see [`super::classes`]; 0 if unknown.
    pub class: u8,
    /// Whether the text has no spaces, so that a word consists of several tokens.
    pub unspaced: bool,
}

/// The part of [`Atoms`] that is still needed once a token has its scores. No more is kept, as a document may have
/// many tokens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Glance {
    /// As in [`Atoms`].
    pub word: u32,
    /// As in [`Atoms`].
    pub stem: u32,
    /// As in [`Atoms`].
    pub lists: u16,
    /// As in [`Atoms`].
    pub coarse: u8,
    /// As in [`Atoms`].
    pub trigger: u8,
    /// As in [`Atoms`].
    pub trim: (u8, u8),
    /// As in [`Atoms`].
    pub unspaced: bool,
}

impl From<&Atoms> for Glance {
    fn from(atoms: &Atoms) -> Self {
        let Atoms { word, stem, lists, coarse, trigger, trim, unspaced, .. } = *atoms;
        Self { word, stem, lists, coarse, trigger, trim, unspaced }
    }
}

/// Values of [`Atoms::coarse`].
pub mod coarse {
    /// Lower case.
    pub const LOWER: u8 = 1;
    /// One capital, then lower case.
    pub const CAPITAL: u8 = 2;
    /// Capitals only, more than one.
    pub const CAPITALS: u8 = 3;
    /// Capitals within the word.
    pub const MIXED: u8 = 4;
    /// Begins with a digit.
    pub const NUMBER: u8 = 5;
    /// Punctuation or another sign.
    pub const SIGN: u8 = 6;
    /// Letters of a script without case.
    pub const CASELESS: u8 = 7;
    /// Outside the sentence.
    pub const OUTSIDE: u8 = 8;
    /// Katakana.
    pub const KATAKANA: u8 = 9;
    /// Hiragana.
    pub const HIRAGANA: u8 = 10;
}

/// Flags of [`Atoms::lists`] in addition to those of [`Lists`].
pub mod hit {
    use crate::entities::gazetteer::Lists;

    /// Inside, but not at the start of, a listed place name of several tokens.
    pub const INSIDE_PLACE: u16 = 32;
    /// Inside, but not at the start of, a listed person's name that is written without spaces.
    pub const INSIDE_PERSON: u16 = 64;
    /// Inside, but not at the start of, a listed name of an organisation of several tokens.
    pub const INSIDE_ORGANIZATION: u16 = 128;
    /// Found on a list only after clitics or an ending were removed.
    pub const STRIPPED: u16 = 256;

    /// Returns the flag for tokens inside a name that is on these lists.
    pub(in crate::entities) fn inside(lists: Lists) -> u16 {
        match lists {
            _ if lists.is_empty() => 0,
            _ if lists.is_on(Lists::ORGANIZATION) => INSIDE_ORGANIZATION,
            _ if lists.is_on(Lists::PLACES) => INSIDE_PLACE,
            _ => INSIDE_PERSON,
        }
    }
}

/// Flags of [`Atoms::trigger`].
pub mod trigger {
    /// Title or kinship term.
    pub const TITLE: u8 = 1;
    /// Office or profession.
    pub const ROLE: u8 = 2;
    /// Part of organisations' names.
    pub const ORGANIZATION: u8 = 4;
    /// Part of places' names.
    pub const LOCATION: u8 = 8;
    /// Lower-case part of persons' names.
    pub const PARTICLE: u8 = 16;
    /// The other flags come from the end of the word only, as in a Korean compound.
    pub const PART: u8 = 32;
    /// Begins a form of several words. Cleared once the sentence is described.
    pub const OPENS: u8 = 128;
}

/// The atoms of the positions before and after a sentence.
pub const OUTSIDE: Atoms = Atoms {
    word: 0x00DE_AD01,
    stem: 0x00DE_AD01,
    root: 0x00DE_AD01,
    prefix: [1; 3],
    suffix: [1; 4],
    shape: 0,
    coarse: coarse::OUTSIDE,
    lists: 0,
    trigger: 0,
    trim: (0, 0),
    class: 0,
    unspaced: false,
};
