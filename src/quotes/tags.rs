//! The kinds of words that the quote finder looks for.

use crate::lexicon::Row;

/// The gender that a word shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gender {
    /// A woman or a feminine noun.
    Feminine,
    /// A man or a masculine noun.
    Masculine,
}

/// A set of kinds of words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tags(u32);

impl Tags {
    /// A reporting verb.
    pub const VERB: Self = Self(1);
    /// A noun of saying: "statement", "interview".
    pub const NOUN: Self = Self(1 << 1);
    /// An according-to form that comes before the speaker.
    pub const ACCORDING: Self = Self(1 << 2);
    /// An according-to form that comes after the speaker.
    pub const ACCORDING_AFTER: Self = Self(1 << 3);
    /// A cue that seldom means anything else.
    pub const STRONG: Self = Self(1 << 4);
    /// A word that opens reported speech: "that".
    pub const COMPLEMENTIZER: Self = Self(1 << 5);
    /// A pronoun that can refer to a speaker.
    pub const PRONOUN: Self = Self(1 << 6);
    /// A pronoun for a man.
    pub const MASCULINE: Self = Self(1 << 7);
    /// A pronoun for a woman.
    pub const FEMININE: Self = Self(1 << 8);
    /// A plural pronoun.
    pub const PLURAL: Self = Self(1 << 9);
    /// A word that introduces a name in quotation marks.
    pub const NAME_MARKER: Self = Self(1 << 10);
    /// A word that may come between a verb and its subject.
    pub const AUXILIARY: Self = Self(1 << 11);
    /// A role: an office or a profession.
    pub const ROLE: Self = Self(1 << 12);
    /// A word that begins a phrase that is not a subject.
    pub const PREPOSITION: Self = Self(1 << 13);
    /// A word that introduces a title in quotation marks, of any length.
    pub const TITLE_MARKER: Self = Self(1 << 14);
    /// A verb form whose mood marks reported speech: "sei", "habe".
    pub const MOOD: Self = Self(1 << 15);
    /// A reporting verb that takes the subject of the sentence, so that its subject never follows it: "adding".
    pub const PARTICIPLE: Self = Self(1 << 16);
    /// A verb in the passive whose subject is not the speaker: "was accused of", "was asked".
    pub const PASSIVE: Self = Self(1 << 17);
    /// A preposition before the speaker after a verb in the passive: "by".
    pub const AGENT: Self = Self(1 << 18);
    /// Kinds that a part of a word after a hyphen is not.
    pub const BOUND: Self = Self(
        Self::VERB.0 | Self::PREPOSITION.0 | Self::COMPLEMENTIZER.0 | Self::ANY_ACCORDING.0 | Self::AGENT.0,
    );
    /// An according-to form of either kind.
    pub const ANY_ACCORDING: Self = Self(Self::ACCORDING.0 | Self::ACCORDING_AFTER.0);

    /// The tags of a row in the lexicon's section of cues.
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

    /// The tags of a row in the lexicon's section of quote particles; none for what is no term, or only a word that
    /// holds a shorter form.
    pub fn of_particle(row: &Row) -> Option<Self> {
        let mut tags = match row.field(0) {
            "auxiliary" => Self::AUXILIARY,
            "preposition" => Self::PREPOSITION,
            "reported" => Self::MOOD,
            "passive" => Self::PASSIVE,
            "agent" => Self::AGENT,
            "plain" => Self::default(),
            _ => return None,
        };
        if row.field(1) == "s" {
            tags.insert(Self::STRONG);
        }
        Some(tags)
    }

    /// The tags of a row in the lexicon's section of pronouns.
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

    /// The gender of a pronoun; `None` if it shows none, or both.
    pub fn gender(self) -> Option<Gender> {
        match (self.any(Self::FEMININE), self.any(Self::MASCULINE)) {
            (true, false) => Some(Gender::Feminine),
            (false, true) => Some(Gender::Masculine),
            _ => None,
        }
    }

    /// Adds all kinds in `other`.
    pub fn insert(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// Whether there is no kind in the set.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether the two sets have a kind in common.
    pub fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}
