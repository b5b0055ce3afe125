//! The result: plain data over one text, with annotations as spans into it.

mod annotation;
#[cfg(feature = "serde")]
mod json;
mod metadata;
mod note;
mod partial_date;
mod removed;
mod timestamp;

pub use annotation::{Entity, EntityId, EntityKind, Mention, Quote, QuoteKind, Speaker};
pub use metadata::{Access, Author, AuthorKind, Field, Image, Metadata, PageKind, Source};
pub use note::{CharsetRule, LimitKind, Note};
pub use partial_date::PartialDate;
pub use removed::{BoilerplateKind, Comment, Related, Removed};
pub use timestamp::{DatePrecision, Timestamp};

use crate::language::{Direction, Language, Script};
use crate::named::named;
use crate::span::Span;

/// An article extracted from a page.
///
/// The body is one string, [`Article::text`]; blocks, quotes and mentions of entities are [`Span`]s into it, in bytes.
/// Only [`Entity::title_mentions`] point elsewhere, into [`Article::annotated_title`]. Both strings are read-only, so
/// spans stay valid.
///
/// With the feature `serde` an article can be serialized and deserialized. Its JSON has the fields of
/// this type in snake case, those of [`Metadata`] at the top level, `"schema": 1`, and the text of each span
/// next to it. Deserialization is checked: invalid spans, block indices or entity ids are an error.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Article {
    /// Title, authors, dates and other metadata.
    pub metadata: Metadata,
    /// Language of the body.
    pub language: LanguageGuess,
    pub(crate) text: String,
    /// The title as extracted; empty if no entity is mentioned in it.
    pub(crate) annotated_title: String,
    /// The blocks of the body in reading order; their spans do not overlap.
    pub blocks: Vec<Block>,
    /// Quotes with their speakers.
    pub quotes: Vec<Quote>,
    /// The people, organisations, places and so on that are named in title and body.
    pub entities: Vec<Entity>,
    /// "Read also" teasers and lists of related articles that were removed from the body.
    pub related: Vec<Related>,
    /// Pictures of the body in page order, with captions and their place among the blocks.
    pub images: Vec<Image>,
    /// Reader comments, if requested by [`Parts::COMMENTS`](crate::Parts::COMMENTS).
    pub comments: Vec<Comment>,
    /// Removed blocks, if requested by [`Parts::REMOVED`](crate::Parts::REMOVED).
    pub removed: Vec<Removed>,
    /// Confidence in the whole extraction, 0 to 1: of articles with 0.9, nine in ten have a body
    /// that agrees with a careful reader's (shingle F1 of 0.9 or more).
    pub confidence: f32,
    /// Notes on how the article was extracted, such as limits reached.
    pub notes: Vec<Note>,
}

impl Article {
    /// Version of the JSON form.
    pub const SCHEMA: u32 = 1;

    /// Returns the whole body; blocks are separated by a blank line.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Returns the text of a span of the body, or `None` if it is out of bounds or not on character boundaries.
    pub fn get(&self, span: Span) -> Option<&str> {
        span.get(&self.text)
    }

    /// Returns the text of each block of the body, in order, of whatever kind: headings, list items and table rows
    /// too. Together they are the whole body, as in [`Article::text`].
    ///
    /// ```
    /// let page = "<article><h1>Rain</h1>\
    ///     <p>It rained in the hills for a third day on Sunday, and the river rose by a metre.</p>\
    ///     <h2>What is closed</h2>\
    ///     <p>The old bridge at the mill was closed to all traffic on Monday morning, and two roads with it.</p>";
    /// let article = offprint::extract(page)?;
    /// assert_eq!(article.block_texts().nth(1), Some("What is closed"));
    /// assert_eq!((article.block_texts().count(), article.paragraphs().count()), (3, 2));
    /// # Ok::<(), offprint::Error>(())
    /// ```
    pub fn block_texts(&self) -> impl Iterator<Item = &str> {
        self.blocks.iter().map(|block| block.span.of(&self.text))
    }

    /// Returns the text of each paragraph of the body, in order: of the blocks that are no heading, list item, quote,
    /// table row or the like. [`Article::block_texts`] returns those as well.
    pub fn paragraphs(&self) -> impl Iterator<Item = &str> {
        let paragraphs = self.blocks.iter().filter(|block| block.kind == BlockKind::Paragraph);
        paragraphs.map(|block| block.span.of(&self.text))
    }

    /// Returns the text that [`Entity::title_mentions`] point into: the title as extracted, also if
    /// [`Metadata::title`] was changed since, or was not requested. Empty if no entity is mentioned in the title.
    ///
    /// ```
    /// let page = "<title>Storm over Paris</title><h1>Storm over Paris</h1><p>It rained in London for a third day on \
    ///             Sunday, and the river rose by a metre.</p>";
    /// let article = offprint::extract(page)?;
    /// let in_title = article.entities.iter().flat_map(|entity| &entity.title_mentions);
    /// let in_body = article.entities.iter().flat_map(|entity| &entity.mentions);
    /// assert!(in_title.map(|span| span.of(article.annotated_title())).eq(["Paris"]));
    /// assert!(in_body.map(|mention| &article[mention.span]).eq(["London"]));
    /// # Ok::<(), offprint::Error>(())
    /// ```
    pub fn annotated_title(&self) -> &str {
        &self.annotated_title
    }

    /// Whether any of the entities is mentioned in the title.
    pub(crate) fn names_in_title(&self) -> bool {
        are_in_title(&self.entities)
    }

    /// Returns the entity with this id.
    pub fn entity(&self, id: EntityId) -> Option<&Entity> {
        self.entities.iter().find(|entity| entity.id == id)
    }

    /// Returns the speaker of a quote: the full name of the entity if it is known, or else the words at the quote, such
    /// as "the minister"; `None` if there is no speaker.
    ///
    /// ```
    /// let page = "<h1>Rain</h1><p>Mara Ellison, the mayor of Harrow, went to the bridge on Sunday. “We have never seen the \
    ///             like,” Ellison said.</p>";
    /// let article = offprint::extract(page)?;
    /// assert_eq!(article.speaker_name(&article.quotes[0]), Some("Mara Ellison"));
    /// # Ok::<(), offprint::Error>(())
    /// ```
    pub fn speaker_name(&self, quote: &Quote) -> Option<&str> {
        let speaker = quote.speaker.as_ref()?;
        let entity = speaker.entity.and_then(|id| self.entity(id));
        Some(entity.map_or_else(|| speaker.span.of(&self.text), |entity| entity.name.as_str()))
    }

    /// Returns the quotes whose speaker is this entity, in order.
    pub fn quotes_by(&self, id: EntityId) -> impl Iterator<Item = &Quote> {
        let is_speaker =
            move |quote: &&Quote| quote.speaker.as_ref().and_then(|speaker| speaker.entity) == Some(id);
        self.quotes.iter().filter(is_speaker)
    }
}

/// Whether any of the entities is mentioned in the title.
fn are_in_title(entities: &[Entity]) -> bool {
    entities.iter().any(|entity| !entity.title_mentions.is_empty())
}

impl std::ops::Index<Span> for Article {
    type Output = str;

    /// Returns the text of a span of the body; empty if it is out of bounds. [`Entity::title_mentions`] are not spans
    /// of the body: see [`Article::annotated_title`].
    fn index(&self, span: Span) -> &str {
        span.of(&self.text)
    }
}

/// The detected language of a text, with a confidence.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LanguageGuess {
    /// The language; in JSON its code, as `code`.
    #[cfg_attr(feature = "serde", serde(rename = "code"))]
    pub language: Language,
    /// From 0 to 1.
    pub confidence: f32,
    /// The script that most letters belong to.
    pub script: Script,
    /// The direction of that script.
    pub direction: Direction,
}

/// One block of the body.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Block {
    /// The kind of block.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub kind: BlockKind,
    /// Its position in [`Article::text`].
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
    /// Its language, if that differs from the article's.
    pub language: Option<Language>,
    /// Links, in order.
    #[cfg_attr(feature = "serde", serde(default))]
    pub links: Vec<Link>,
    /// Emphasised parts, in order.
    #[cfg_attr(feature = "serde", serde(default))]
    pub emphasis: Vec<Emphasis>,
    /// In a live blog, the time of the entry that the block belongs to: RFC 3339 to the known precision. Blocks of
    /// one entry have the same time and are consecutive:
    ///
    /// ```
    /// # let article = offprint::extract("")?;
    /// for entry in article.blocks.chunk_by(|one, next| one.time == next.time) {
    ///     println!("{:?}: {} blocks", entry[0].time, entry.len());
    /// }
    /// # Ok::<(), offprint::Error>(())
    /// ```
    pub time: Option<String>,
}

/// The kind of a block of the body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(tag = "kind", rename_all = "snake_case"))]
#[non_exhaustive]
pub enum BlockKind {
    /// A paragraph.
    #[default]
    Paragraph,
    /// A heading within the body.
    Heading {
        /// From 1 to 6, as the page has it. That of a line in bold type taken for a heading is one below the page's own.
        /// In flattened text without marks, 2 or, directly below another heading, 3.
        level: u8,
    },
    /// One item of a list.
    ListItem {
        /// 1 for the outermost of the lists that the item and its neighbours in the body are in.
        depth: u8,
        /// Whether the list is numbered.
        ordered: bool,
    },
    /// A block quote or pull quote.
    Quote,
    /// Preformatted text, with its line breaks.
    Preformatted,
    /// One row of a data table; cells are separated by tabs.
    TableRow,
    /// The caption of a picture or table.
    Caption,
}

/// A link within a block.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Link {
    /// The linked words, in [`Article::text`].
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
    /// The URL, absolute if it could be resolved.
    pub url: String,
}

/// An emphasised part of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Emphasis {
    /// The emphasised words, in [`Article::text`].
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
    /// Strong (bold) or plain (italic).
    pub kind: EmphasisKind,
}

named! {
    /// The kind of an [`Emphasis`].
    EmphasisKind {
        /// `b`, `strong`.
        Strong "strong",
        /// `i`, `em`.
        Emphasized "emphasized",
    }
}
