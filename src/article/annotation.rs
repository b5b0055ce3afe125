//! Annotations of the body: quotes and entities, as spans into its text.

use super::partial_date::PartialDate;
use crate::named::named;
use crate::span::Span;

/// A quote, with its speaker if known.
///
/// A quote within a quote, as in `“My father told us, ‘Never wait’”`, is a separate quote with its own speaker; its
/// span lies within that of the outer one, which it follows in [`Article::quotes`](crate::Article::quotes).
/// Quotes do not overlap otherwise.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Quote {
    /// The quoted words without quotation marks, in [`Article::text`](crate::Article::text).
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
    /// Index into [`Article::blocks`](crate::Article::blocks) of the block that the quote begins in.
    pub block: usize,
    /// The kind of quote.
    pub kind: QuoteKind,
    /// The speaker; `None` if unknown.
    pub speaker: Option<Speaker>,
    /// The reporting verb or according-to form, in [`Article::text`](crate::Article::text).
    pub cue: Option<Span>,
    /// Confidence that this is a quotation rather than a title or a scare quote, 0 to 1.
    pub confidence: f32,
    /// The number of the utterance that the quote belongs to. An utterance has several quotes if it is split by a
    /// reporting clause or continues over several paragraphs.
    pub utterance: u32,
}

named! {
    /// The kind of a [`Quote`].
    QuoteKind {
        /// A sentence or more in quotation marks.
        Direct "direct",
        /// A fragment in quotation marks, within the reporter's own sentence.
        Partial "partial",
        /// Dialogue introduced by a dash.
        Dash "dash",
        /// A whole block set apart as a quotation.
        Block "block",
        /// Reported speech without quotation marks.
        Indirect "indirect",
    }
}

/// The speaker of a quote.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Speaker {
    /// The words that name the speaker at this quote: a name, a pronoun, a role. If a pronoun refers to somebody
    /// without a name, the span is an earlier description: "one neighbor".
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
    /// The entity that these words refer to: the one named, or the one meant by a pronoun or an office.
    pub entity: Option<EntityId>,
    /// Confidence that these words name the speaker, 0 to 1. It is lower if it is doubtful whom a pronoun or a noun
    /// refers to, but otherwise says nothing about [`Speaker::entity`].
    pub confidence: f32,
}

/// Identifies an [`Entity`] within one article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct EntityId(pub u32);

/// A named entity: somebody or something that the article names.
///
/// Names are found by models trained on annotated texts in 72 languages, for half of them only on sentences written
/// for this project; `NOTICE` lists every data set and its licence, and the card next to each model in
/// `src/entities/data` reports its accuracy. In other languages names are found by features common to a script, with
/// lower confidence.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Entity {
    /// Its id within this article.
    pub id: EntityId,
    /// The fullest form of the name, as written in the text, without titles and roles.
    pub name: String,
    /// The kind of entity.
    pub kind: EntityKind,
    /// The date that an entity of the kind [`EntityKind::Date`] names, as far as the text gives it: `2024-05-12`,
    /// `2024-05`, or `--05-12` if its mentions give no year, or different years. Nothing is inferred from the date of
    /// publication. Several days of one month (`8-12 May 2024`) count as the month. Days of the Persian solar calendar
    /// are converted if the text gives their year; those of other calendars are not. `None` for these, for days that
    /// do not exist, and for entities of other kinds.
    #[cfg_attr(feature = "serde", serde(default, skip_serializing_if = "Option::is_none"))]
    pub date: Option<PartialDate>,
    /// Titles and roles given in the text, as written.
    #[cfg_attr(feature = "serde", serde(default))]
    pub roles: Vec<String>,
    /// Its mentions in the body, in order; empty if only the title mentions it.
    pub mentions: Vec<Mention>,
    /// Its mentions in the title, in order, as spans into
    /// [`Article::annotated_title`](crate::Article::annotated_title). These are the only spans of an article that do
    /// not point into [`Article::text`](crate::Article::text).
    #[cfg_attr(feature = "serde", serde(default))]
    pub title_mentions: Vec<Span>,
    /// Confidence that this is a name of that kind, 0 to 1.
    pub confidence: f32,
    /// Its share of all mentions in title and body, 0 to 1; early ones count more.
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
        /// A day or a span of time; see [`Entity::date`].
        Date "date",
        /// A war, a tournament, a conference.
        Event "event",
        /// Anything else with a name.
        Other "other",
    }
}

/// A mention of an entity in the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Mention {
    /// The words that name the entity, in [`Article::text`](crate::Article::text).
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
    /// Index into [`Article::blocks`](crate::Article::blocks) of the block that it lies in.
    pub block: usize,
}
