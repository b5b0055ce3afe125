//! What a word can be to the quote finder.

use crate::lexicon::Row;

/// The gender that a word tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gender {
    /// Of a woman or a feminine noun.
    Feminine,
    /// Of a man or a masculine noun.
    Masculine,
}

/// A set of word kinds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tags(u32);

impl Tags {
    /// A reporting verb.
    pub const VERB: Self = Self(1);
    /// A noun of saying: statement, interview.
    pub const NOUN: Self = Self(1 << 1);
    /// An according-to form whose speaker follows.
    pub const ACCORDING: Self = Self(1 << 2);
    /// An according-to form whose speaker precedes.
    pub const ACCORDING_AFTER: Self = Self(1 << 3);
    /// The cue is seldom anything but a cue.
    pub const STRONG: Self = Self(1 << 4);
    /// Opens reported speech: that.
    pub const COMPLEMENTIZER: Self = Self(1 << 5);
    /// A pronoun that can be a speaker.
    pub const PRONOUN: Self = Self(1 << 6);
    /// A pronoun for a man.
    pub const MASCULINE: Self = Self(1 << 7);
    /// A pronoun for a woman.
    pub const FEMININE: Self = Self(1 << 8);
    /// A pronoun for several.
    pub const PLURAL: Self = Self(1 << 9);
    /// Introduces a name in marks.
    pub const NAME_MARKER: Self = Self(1 << 10);
    /// May stand between verb and subject.
    pub const AUXILIARY: Self = Self(1 << 11);
    /// An office or a profession.
    pub const ROLE: Self = Self(1 << 12);
    /// Begins words behind a verb that are not its subject.
    pub const PREPOSITION: Self = Self(1 << 13);
    /// Introduces a title, of any length, in marks.
    pub const TITLE_MARKER: Self = Self(1 << 14);
    /// Tells that a sentence reports what another said: "sei", "habe".
    pub const MOOD: Self = Self(1 << 15);
    /// A verb whose subject is that of the sentence and so never behind it: "adding".
    pub const PARTICIPLE: Self = Self(1 << 16);
    /// Any according-to form.
    pub const ANY_ACCORDING: Self = Self(Self::ACCORDING.0 | Self::ACCORDING_AFTER.0);

    /// The tags of a row of the section of cues.
    pub fn of_cue(row: &Row) -> Self {
        let mut tags = match row.field(0) {
            "noun" | "text" => Self::NOUN,
            "participle" => Self(Self::VERB.0 | Self::PARTICIPLE.0),
            "according_to" => Self::ACCORDING,
            "according_after" => Self::ACCORDING_AFTER,
            _ => Self::VERB,
        };
        if row.field(1) == "s" {
            tags.insert(Self::STRONG);
        }
        tags
    }

    /// The tags of a row of the section of pronouns.
    pub fn of_pronoun(row: &Row) -> Self {
        let mut tags = Self::PRONOUN;
        match row.field(0) {
            "m" => tags.insert(Self::MASCULINE),
            "f" => tags.insert(Self::FEMININE),
            _ => {}
        }
        if row.field(1) == "p" {
            tags.insert(Self::PLURAL);
        }
        tags
    }

    /// The gender of a pronoun that tells one.
    pub fn gender(self) -> Option<Gender> {
        match (self.any(Self::FEMININE), self.any(Self::MASCULINE)) {
            (true, false) => Some(Gender::Feminine),
            (false, true) => Some(Gender::Masculine),
            _ => None,
        }
    }

    /// Adds all of `other`.
    pub fn insert(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// Whether the two sets share a kind.
    pub fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}
