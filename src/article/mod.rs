//! What comes out: plain data over one text, with annotations as spans into it.

mod annotation;
#[cfg(feature = "serde")]
mod json;
mod metadata;
mod note;
mod removed;

pub use annotation::{Entity, EntityId, EntityKind, Mention, Quote, QuoteKind, Speaker};
pub use metadata::{
    Access, Author, AuthorKind, Field, Image, Metadata, PageKind, Precision, Source, Timestamp,
};
pub use note::{CharsetRule, LimitKind, Note};
pub use removed::{BoilerplateKind, Comment, Related, Removed};

use crate::language::{Direction, Language, Script};
use crate::named::named;
use crate::span::Span;

/// One article, lifted out of its page.
///
/// The body is one string, [`Article::text`]; blocks, quotes and entity mentions are [`Span`]s into
/// it, in bytes. The text is read-only, and so is the title that mentions point into, whatever becomes of
/// [`Metadata::title`]: no span can go stale.
///
/// With the feature `serde` an article can be written and read back. Its JSON has the fields of
/// this type in snake case, those of [`Metadata`] at the top level, `"schema": 1`, and beside each
/// span its text. What is read back is checked: spans, numbers of blocks and ids of entities that do not fit are an
/// error.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Article {
    /// Title, authors, dates and what else surrounds the body.
    pub metadata: Metadata,
    /// Language of the body.
    pub language: LanguageGuess,
    pub(crate) text: String,
    /// The title as it was found, where entities are mentioned in it.
    pub(crate) title: Option<String>,
    /// The blocks of the body in reading order; their spans do not overlap.
    pub blocks: Vec<Block>,
    /// What was said, by whom.
    pub quotes: Vec<Quote>,
    /// The people, organisations, places and so on that are named in title and body.
    pub entities: Vec<Entity>,
    /// "Read also" teasers and lists of related articles that were taken out.
    pub related: Vec<Related>,
    /// Pictures of the body, with captions.
    pub images: Vec<Image>,
    /// Reader comments, where [`Parts::COMMENTS`](crate::Parts::COMMENTS) asks for them.
    pub comments: Vec<Comment>,
    /// Blocks that were taken out, where [`Parts::REMOVED`](crate::Parts::REMOVED) asks for them.
    pub removed: Vec<Removed>,
    /// How sure the whole extraction is, 0 to 1: of articles given 0.9, nine in ten have a body
    /// that agrees with a careful reader's (shingle F1 of 0.9 or more).
    pub confidence: f32,
    /// What a reader of this article should know about how it came about.
    pub notes: Vec<Note>,
}

impl Article {
    /// Version of the JSON form.
    pub const SCHEMA: u32 = 1;

    /// The whole body; blocks are a blank line apart.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text under a span of the body, or `None` where it lies outside or cuts a character.
    pub fn get(&self, span: Span) -> Option<&str> {
        span.get(&self.text)
    }

    /// The text of each block of the body, in order: headings, list items and rows of tables among them, which
    /// [`Block::kind`] tells apart.
    pub fn paragraphs(&self) -> impl Iterator<Item = &str> {
        self.blocks.iter().map(|block| block.span.of(&self.text))
    }

    /// The text of a mention, which stands in the title or in the body.
    pub fn mention_text(&self, mention: &Mention) -> &str {
        match mention.block {
            Some(_) => mention.span.of(&self.text),
            None => mention.span.of(self.title.as_deref().unwrap_or_default()),
        }
    }

    /// Whether any of the entities is mentioned in the title.
    pub(crate) fn names_in_title(&self) -> bool {
        are_in_title(&self.entities)
    }

    /// The entity with this id.
    pub fn entity(&self, id: EntityId) -> Option<&Entity> {
        self.entities.iter().find(|entity| entity.id == id)
    }

    /// Who said a quote: the full name of the entity where it is known, or else the words at the quote, such as "the
    /// minister"; `None` where nobody is known.
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

    /// The quotes of which an entity is known to be the speaker, in order.
    pub fn quotes_by(&self, id: EntityId) -> impl Iterator<Item = &Quote> {
        let is_speaker =
            move |quote: &&Quote| quote.speaker.as_ref().and_then(|speaker| speaker.entity) == Some(id);
        self.quotes.iter().filter(is_speaker)
    }
}

/// Whether any of the entities is mentioned in the title.
fn are_in_title(entities: &[Entity]) -> bool {
    entities.iter().flat_map(|entity| &entity.mentions).any(|mention| mention.block.is_none())
}

impl std::ops::Index<Span> for Article {
    type Output = str;

    /// The text under a span of the body; empty where it lies outside. Mentions in the title have spans into the
    /// title: see [`Article::mention_text`].
    fn index(&self, span: Span) -> &str {
        span.of(&self.text)
    }
}

/// The language of a text, and how sure that is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct LanguageGuess {
    /// The language.
    pub code: Language,
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
    /// What the block is.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub kind: BlockKind,
    /// Where it stands in [`Article::text`].
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
    /// Its language, where that differs from the article's.
    pub language: Option<Language>,
    /// Links, in order.
    #[cfg_attr(feature = "serde", serde(default))]
    pub links: Vec<Link>,
    /// Emphasised parts, in order.
    #[cfg_attr(feature = "serde", serde(default))]
    pub emphasis: Vec<Emphasis>,
    /// In a live blog, the time of the entry that the block belongs to: RFC 3339 as far as known. Blocks of one
    /// entry have the same time and follow one another:
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

/// What a block of the body is.
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
        /// From 1 to 6, as the page has it.
        level: u8,
    },
    /// One item of a list.
    ListItem {
        /// 1 for the outermost list.
        depth: u8,
        /// Whether the list is numbered.
        ordered: bool,
    },
    /// A block quote or pull quote.
    Quote,
    /// Preformatted text, with its line ends.
    Preformatted,
    /// One row of a data table; cells are a tab apart.
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
    /// The address, absolute where it can be made so.
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
