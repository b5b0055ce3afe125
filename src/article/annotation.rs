//! What is marked in the body: quotes and entities, as spans into its text.

use crate::named::named;
use crate::span::Span;

/// Something that somebody said.
///
/// A quote within a quote, as `“My father told us, ‘Never wait’”`, is a quote of its own with a speaker of its own;
/// its span lies within the span of the other, behind which it comes in [`Article::quotes`](crate::Article::quotes).
/// No other quotes overlap.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Quote {
    /// The words said, without the marks, in [`Article::text`](crate::Article::text).
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
    /// Index into [`Article::blocks`](crate::Article::blocks) of the block that the quote begins in.
    pub block: usize,
    /// How it is quoted.
    pub kind: QuoteKind,
    /// Who said it; `None` where that is not known.
    pub speaker: Option<Speaker>,
    /// The reporting verb or according-to form, in [`Article::text`](crate::Article::text).
    pub cue: Option<Span>,
    /// From 0 to 1: that this is a quotation, and not a name or a scare quote.
    pub confidence: f32,
    /// Quotes of one group are parts of one utterance: split by a reporting clause, or going on
    /// over several paragraphs.
    pub group: u32,
}

named! {
    /// The kind of a [`Quote`].
    QuoteKind {
        /// A sentence or more between marks.
        Direct "direct",
        /// A fragment between marks, within the reporter's own sentence.
        Partial "partial",
        /// Dialogue that a dash opens.
        Dash "dash",
        /// A whole block set apart as a quotation.
        Block "block",
        /// Reported speech without marks.
        Indirect "indirect",
    }
}

/// Who said a quote.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Speaker {
    /// The words that name the speaker at this quote: a name, a pronoun, a role. Where a pronoun there means somebody without
    /// a name, it is what the text called them before: "one neighbor".
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
    /// The entity that they stand for: the one named, or whom a pronoun or an office means.
    pub entity: Option<EntityId>,
    /// How sure it is that these words name the speaker, from 0 to 1. Whom a pronoun means is not weighed in.
    pub confidence: f32,
}

/// Names an [`Entity`] within one article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct EntityId(pub u32);

/// Somebody or something that the article names.
///
/// Names are found by tables that learned from annotated texts in 72 languages, for half of them from sentences written
/// for this project alone; `NOTICE` names every set and its licence, and the card beside each table in
/// `src/entities/data` tells how it does. In other languages names are found by what is common to a script, with less
/// confidence.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Entity {
    /// Its id within this article.
    pub id: EntityId,
    /// The fullest form of the name, as written in the text, without titles and roles.
    pub name: String,
    /// What it is.
    pub kind: EntityKind,
    /// Titles and roles that the text gives it, as written.
    #[cfg_attr(feature = "serde", serde(default))]
    pub roles: Vec<String>,
    /// Where it is named, in order; the title first.
    pub mentions: Vec<Mention>,
    /// How sure it is that this is a name of that kind, 0 to 1.
    pub confidence: f32,
    /// From 0 to 1: its share in all mentions, early ones counting more.
    pub salience: f32,
}

named! {
    /// The kind of an [`Entity`].
    EntityKind {
        /// A human being.
        Person "person",
        /// A company, party, ministry, club.
        Organization "organization",
        /// A country, town, river.
        Location "location",
        /// A day or a span of time.
        Date "date",
        /// A war, a tournament, a conference.
        Event "event",
        /// Anything else with a name.
        Other "other",
    }
}

/// One place where an entity is named; [`Article::mention_text`](crate::Article::mention_text) gives the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Mention {
    /// In [`Article::text`](crate::Article::text), or where [`Mention::block`] is `None` in the title, as it was found.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
    /// Index into [`Article::blocks`](crate::Article::blocks); `None` for a mention in the title.
    pub block: Option<usize>,
}
