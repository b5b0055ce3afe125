//! What the tagger knows of one token: hashes of its form and of its parts, its shape, the lists
//! that it stands on. Computed once a token; [`super::features`] combines them.

use crate::language::{Language, Script};
use crate::span::Span;

use super::classes;
use super::fold::{fold_onto, hash_beginnings, hash_chars, hash_root};
use super::gazetteer::BUILT_IN;
use super::listed;
use super::shape::shape;
use super::stems;
use super::triggers::Triggers;

/// The facts of one token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Atoms {
    /// Hash of the folded form.
    pub word: u32,
    /// Hash of the form without clitics or ending, where the lists or the spelling tell them apart;
    /// of a character of katakana, of the whole run; else that of the form.
    pub stem: u32,
    /// What a listed name of several tokens knows it by, see [`super::fold::hash_root`].
    pub root: u32,
    /// Hashes of the first two, three and four characters; in Hangul, where one is a syllable, of the
    /// first one, two and three.
    pub prefix: [u32; 3],
    /// Hashes of the last one, two, three and four characters.
    pub suffix: [u32; 4],
    /// The runs of character classes.
    pub shape: u32,
    /// The shape in a nutshell: one of the constants of [`coarse`].
    pub coarse: u8,
    /// [`Lists`] in the low five bits, then the flags of [`hit`].
    pub lists: u16,
    /// What the lexicon says of the word: flags of [`trigger`].
    pub trigger: u8,
    /// How many characters clitics take at the start of the token, and an ending at its end, where
    /// the lists tell.
    pub trim: (u8, u8),
    /// The class of the word, of [`super::classes`]; 0 where none is known.
    pub class: u8,
    /// Whether it stands in a text without spaces, where a word is several tokens.
    pub unspaced: bool,
}

/// What is still asked of a token once it has its scores. A document may have many, so no more is kept.
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
    /// A sign.
    pub const SIGN: u8 = 6;
    /// Letters of a script without case.
    pub const CASELESS: u8 = 7;
    /// Outside of the sentence.
    pub const OUTSIDE: u8 = 8;
    /// Katakana.
    pub const KATAKANA: u8 = 9;
    /// Hiragana.
    pub const HIRAGANA: u8 = 10;
}

/// Flags of [`Atoms::lists`] beside those of [`Lists`].
pub mod hit {
    use crate::entities::gazetteer::Lists;

    /// Inside, not at the start, of a listed place of several tokens.
    pub const INSIDE_PLACE: u16 = 32;
    /// Inside, not at the start, of a listed person's name that is written without spaces.
    pub const INSIDE_PERSON: u16 = 64;
    /// Inside, not at the start, of a listed organisation of several tokens.
    pub const INSIDE_ORGANIZATION: u16 = 128;
    /// Found only without clitics or ending.
    pub const STRIPPED: u16 = 256;

    /// The flag for what lies inside of a name on these lists.
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
    /// Title, or word of kinship.
    pub const TITLE: u8 = 1;
    /// Office or profession.
    pub const ROLE: u8 = 2;
    /// Part of organisations' names.
    pub const ORGANIZATION: u8 = 4;
    /// Part of places' names.
    pub const LOCATION: u8 = 8;
    /// Lower-case part of persons' names.
    pub const PARTICLE: u8 = 16;
    /// Only the end of the word says so, as that of a Korean compound does.
    pub const PART: u8 = 32;
    /// Begins a form of several words. Gone once the sentence is described.
    pub const OPENS: u8 = 128;
}

/// The facts of what lies before and behind a sentence.
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

/// Appends the facts of the tokens of one sentence to `out`.
pub fn describe(text: &str, tokens: &[Span], language: Language, out: &mut Vec<Atoms>) {
    let start = out.len();
    out.reserve(tokens.len());
    let triggers = Triggers::of(language);
    let (mut chars, mut ranges) = (Vec::with_capacity(8 * tokens.len()), Vec::with_capacity(tokens.len()));
    for token in tokens {
        let from = chars.len();
        fold_onto(token.of(text), language, &mut chars);
        out.push(form(token.of(text), chars.get(from..).unwrap_or_default(), language));
        ranges.push(from..chars.len());
    }
    let sentence = out.get_mut(start..).unwrap_or_default();
    look_up(sentence, language);
    for (atoms, range) in sentence.iter_mut().zip(ranges).filter(|(atoms, _)| is_word(atoms)) {
        atoms.trigger = triggers.get(atoms.word);
        if atoms.lists == 0 && atoms.trigger & !trigger::OPENS == 0 {
            let chars = chars.get_mut(range).unwrap_or_default();
            stems::look_without_affixes(atoms, language, chars, triggers);
        }
    }
    if language.is_spaceless() {
        listed::mark_unspaced(sentence);
    } else {
        listed::mark_phrases(sentence);
    }
    triggers.mark(sentence);
}

/// The facts that the characters of a word tell; they are `chars`, folded.
fn form(word: &str, chars: &[char], language: Language) -> Atoms {
    let (beginnings, own) = hash_beginnings(chars);
    let from = |start: usize| hash_chars(chars.get(start..).unwrap_or_default());
    let back = |len: usize| from(chars.len().saturating_sub(len));
    let upto = |len: usize| beginnings.get(len - 1).filter(|_| len < chars.len()).copied().unwrap_or(own);
    let (shape, coarse) = shape(word);
    Atoms {
        word: own,
        stem: own,
        root: hash_root(chars),
        prefix: if language.script() == Script::Kore {
            [upto(1), upto(2), upto(3)]
        } else {
            [upto(2), upto(3), upto(4)]
        },
        suffix: [back(1), back(2), back(3), back(4)],
        shape,
        coarse,
        ..Atoms::default()
    }
}

/// Whether a token can stand on a list.
fn is_word(atoms: &Atoms) -> bool {
    !matches!(atoms.coarse, coarse::SIGN | coarse::NUMBER)
}

/// Looks the words of a sentence up, all of them in one table before the next: the tables lie far from the processor, and
/// so it waits for many words at once.
fn look_up(sentence: &mut [Atoms], language: Language) {
    for atoms in sentence.iter_mut().filter(|atoms| is_word(atoms)) {
        atoms.lists = BUILT_IN.get(atoms.word).0;
    }
    if matches!(language.script(), Script::Latn | Script::Cyrl) {
        for atoms in sentence.iter_mut().filter(|atoms| is_word(atoms)) {
            atoms.class = classes::class_of(atoms.word);
        }
    }
}
