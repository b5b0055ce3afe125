//! What comes out: plain data over one text, with annotations as spans into it.

use std::collections::BTreeMap;

use crate::language::{Direction, Language, Script};
use crate::span::Span;

/// One article, lifted out of its page.
///
/// The body is one string, [`Article::text`]; blocks, quotes and entity mentions are [`Span`]s into
/// it, in bytes. The text is read-only, so that no span can go stale.
///
/// With the feature `serde` an article can be written and read back. Its JSON has the fields of
/// this type in snake case, those of [`Metadata`] at the top level, `"schema": 1`, and beside each
/// span its text.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Article {
    /// Title, authors, dates and what else surrounds the body.
    pub metadata: Metadata,
    /// Language of the body.
    pub language: LanguageGuess,
    pub(crate) text: String,
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

    /// The text under a span of this article, or `None` where the span is not of this article.
    pub fn get(&self, span: Span) -> Option<&str> {
        span.get(&self.text)
    }

    /// The text of each block of the body, in order.
    pub fn paragraphs(&self) -> impl Iterator<Item = &str> {
        self.blocks.iter().map(|block| block.span.of(&self.text))
    }

    /// The text of a mention, which stands in the title or in the body.
    pub fn mention_text(&self, mention: &Mention) -> &str {
        match mention.block {
            Some(_) => mention.span.of(&self.text),
            None => mention.span.of(self.metadata.title.as_deref().unwrap_or_default()),
        }
    }

    /// The entity with this id.
    pub fn entity(&self, id: EntityId) -> Option<&Entity> {
        self.entities.iter().find(|entity| entity.id == id)
    }
}

impl std::ops::Index<Span> for Article {
    type Output = str;

    /// The text under a span; empty where the span is not of this article.
    fn index(&self, span: Span) -> &str {
        span.of(&self.text)
    }
}

macro_rules! named {
    ($(#[$meta:meta])* $type:ident { $($(#[$doc:meta])* $name:ident $key:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[non_exhaustive]
        pub enum $type {
            $($(#[$doc])* #[cfg_attr(feature = "serde", serde(rename = $key))] $name),+
        }

        impl $type {
            /// Every value.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The name in JSON.
            pub fn name(self) -> &'static str {
                match self { $(Self::$name => $key),+ }
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }
    };
}

/// What surrounds the body. Absent values are absent from the page, or too doubtful to be given.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default))]
#[non_exhaustive]
pub struct Metadata {
    /// The headline, without the name of the site.
    pub title: Option<String>,
    /// The standfirst or sub-headline, where it stands apart from the body.
    pub subtitle: Option<String>,
    /// The section or category, such as "Politics".
    pub section: Option<String>,
    /// The path of sections that leads to the article, outermost first.
    pub breadcrumbs: Vec<String>,
    /// Who wrote it, in the order of the byline.
    pub authors: Vec<Author>,
    /// When it was first published.
    pub published: Option<Timestamp>,
    /// When it was last changed.
    pub modified: Option<Timestamp>,
    /// The name of the site, such as "The Example".
    pub site_name: Option<String>,
    /// The publishing house.
    pub publisher: Option<String>,
    /// The address that the caller gave.
    pub url: Option<String>,
    /// The address that the page calls its own, absolute, without tracking parameters.
    pub canonical_url: Option<String>,
    /// The main picture.
    pub image: Option<Image>,
    /// Keywords and topics.
    pub tags: Vec<String>,
    /// The licence, as address or as words.
    pub license: Option<String>,
    /// Whether the whole text is open to read; its provenance tells declared from inferred.
    pub access: Access,
    /// What kind of page it is.
    pub kind: PageKind,
    /// For each field that has a value, where it was read.
    pub provenance: BTreeMap<Field, Source>,
}

named! {
    /// A field of [`Metadata`], as key of [`Metadata::provenance`].
    Field {
        /// [`Metadata::title`].
        Title "title",
        /// [`Metadata::subtitle`].
        Subtitle "subtitle",
        /// [`Metadata::section`].
        Section "section",
        /// [`Metadata::breadcrumbs`].
        Breadcrumbs "breadcrumbs",
        /// [`Metadata::authors`].
        Authors "authors",
        /// [`Metadata::published`].
        Published "published",
        /// [`Metadata::modified`].
        Modified "modified",
        /// [`Metadata::site_name`].
        SiteName "site_name",
        /// [`Metadata::publisher`].
        Publisher "publisher",
        /// [`Metadata::canonical_url`].
        CanonicalUrl "canonical_url",
        /// [`Metadata::image`].
        Image "image",
        /// [`Metadata::tags`].
        Tags "tags",
        /// [`Metadata::license`].
        License "license",
        /// [`Metadata::access`].
        Access "access",
        /// [`Metadata::kind`].
        Kind "kind",
    }
}

named! {
    /// Where a value was read.
    Source {
        /// A JSON-LD block.
        JsonLd "json-ld",
        /// OpenGraph or Twitter properties.
        OpenGraph "opengraph",
        /// Another `meta` or `link` element, or `title`.
        Meta "meta",
        /// Microdata or RDFa attributes.
        Microdata "microdata",
        /// State of the page's application, such as `__NEXT_DATA__`.
        State "state",
        /// A visible element of the page.
        Visible "visible",
        /// The address of the page.
        Url "url",
        /// A line of flattened text.
        Text "text",
        /// A rule that the caller gave for the site.
        Rule "rule",
        /// Concluded from several signs, declared nowhere.
        Inferred "inferred",
    }
}

/// One author.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Author {
    /// The name alone: no "By", no role, no place.
    pub name: String,
    /// Person, organization or agency.
    pub kind: AuthorKind,
    /// The author's page.
    #[cfg_attr(feature = "serde", serde(default))]
    pub url: Option<String>,
}

named! {
    /// What an author is.
    AuthorKind {
        /// A human being.
        Person "person",
        /// A desk, an editorial office, a company.
        Organization "organization",
        /// A news agency.
        Agency "agency",
    }
}

/// A date, with time where the page tells one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Timestamp {
    /// RFC 3339 down to the precision known: `2024-03`, `2024-03-05`, `2024-03-05T14:30+01:00`.
    /// There is a zone only where the page tells one.
    pub value: String,
    /// The words that it was read from.
    pub raw: String,
    /// The smallest unit known.
    pub precision: Precision,
}

named! {
    /// The smallest unit of a [`Timestamp`] that is known.
    Precision {
        /// The year.
        Year "year",
        /// The month.
        Month "month",
        /// The day.
        Day "day",
        /// The minute.
        Minute "minute",
        /// The second.
        Second "second",
    }
}

/// Whether the whole text is open to read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum Access {
    /// It is.
    Free,
    /// Part of it stands behind a wall.
    Paywalled,
    /// Nothing on the page tells.
    #[default]
    Unknown,
}

/// The kind of a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "lowercase"))]
#[non_exhaustive]
pub enum PageKind {
    /// One article.
    #[default]
    Article,
    /// A live blog: dated entries, newest first as a rule.
    Live,
    /// A front page, section page or list of articles.
    Index,
    /// Mostly pictures with captions.
    Gallery,
    /// Mostly a video.
    Video,
    /// Something else: a product, a forum, a consent wall, an error page.
    Other,
}

/// A picture.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default))]
#[non_exhaustive]
pub struct Image {
    /// Address, absolute where it can be made so.
    pub url: String,
    /// Caption as shown, credit included.
    pub caption: Option<String>,
    /// The `alt` text.
    pub alt: Option<String>,
    /// Width in pixels, as declared.
    pub width: Option<u32>,
    /// Height in pixels, as declared.
    pub height: Option<u32>,
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
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Block {
    /// What the block is.
    pub kind: BlockKind,
    /// Where it stands in [`Article::text`].
    pub span: Span,
    /// Its language, where that differs from the article's.
    pub language: Option<Language>,
    /// Links, in order.
    pub links: Vec<Link>,
    /// Emphasised parts, in order.
    pub emphasis: Vec<Emphasis>,
    /// The time of this entry, in a live blog: RFC 3339 as far as known.
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
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Link {
    /// The linked words, in [`Article::text`].
    pub span: Span,
    /// The address, absolute where it can be made so.
    pub url: String,
}

/// An emphasised part of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Emphasis {
    /// The emphasised words, in [`Article::text`].
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

/// Something that somebody said.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Quote {
    /// The words said, without the marks, in [`Article::text`].
    pub span: Span,
    /// Index into [`Article::blocks`] of the block that the quote begins in.
    pub block: usize,
    /// Direct, partial, dialogue or indirect.
    pub kind: QuoteKind,
    /// Who said it; `None` where that is not known.
    pub speaker: Option<Speaker>,
    /// The reporting verb or according-to form.
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
#[non_exhaustive]
pub struct Speaker {
    /// The words that name the speaker at this quote: a name, a pronoun, a role.
    pub span: Span,
    /// The entity that they stand for.
    pub entity: Option<EntityId>,
    /// From 0 to 1.
    pub confidence: f32,
}

/// Names an [`Entity`] within one article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(transparent))]
pub struct EntityId(pub u32);

/// Somebody or something that the article names.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Entity {
    /// Its id within this article.
    pub id: EntityId,
    /// The fullest form of the name, as written in the text, without titles and roles.
    pub name: String,
    /// What it is.
    pub kind: EntityKind,
    /// Titles and roles that the text gives it, as written.
    pub roles: Vec<String>,
    /// Where it is named, in order; the title first.
    pub mentions: Vec<Mention>,
    /// From 0 to 1.
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

/// One place where an entity is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mention {
    /// In [`Article::text`], or in the title where [`Mention::block`] is `None`.
    pub span: Span,
    /// Index into [`Article::blocks`]; `None` for a mention in the title.
    pub block: Option<usize>,
}

/// A teaser of another article.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Related {
    /// The teaser, without its label.
    pub text: String,
    /// The label that it stood behind, such as "Read also:", as written.
    #[cfg_attr(feature = "serde", serde(default))]
    pub label: Option<String>,
    /// Its address.
    #[cfg_attr(feature = "serde", serde(default))]
    pub url: Option<String>,
}

/// A block of a reader's comment.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Comment {
    /// What it says.
    pub text: String,
}

/// A block that was taken out.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Removed {
    /// The whole block.
    pub text: String,
    /// What it is.
    pub kind: BoilerplateKind,
    /// The score for being body, 0 to 1.
    pub score: f32,
}

named! {
    /// What a block that is not body is.
    BoilerplateKind {
        /// Menus, breadcrumbs, pagination, buttons.
        Navigation "navigation",
        /// Teasers and lists of other articles, and their labels.
        Related "related",
        /// Cookie and privacy dialogs.
        Consent "consent",
        /// Comments and comment forms.
        Comments "comments",
        /// Share and follow buttons.
        Share "share",
        /// Newsletter and alert subscription.
        Newsletter "newsletter",
        /// Tags and topics.
        Tags "tags",
        /// Advertisements and their labels.
        Advertisement "advertisement",
        /// Bylines, datelines, author boxes.
        Byline "byline",
        /// Copyright, terms, imprint.
        Legal "legal",
        /// Subscription walls.
        Paywall "paywall",
        /// Captions and credits.
        Caption "caption",
        /// Anything else.
        Other "other",
    }
}

/// Something that a reader of the article should know about how it came about.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(tag = "note", rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Note {
    /// No block of the page looks like a body.
    NoBody,
    /// The bytes were decoded from this charset, by this rule.
    Decoded {
        /// The charset's name in the Encoding Standard.
        charset: String,
        /// What decided.
        rule: CharsetRule,
        /// How many byte sequences were not valid and became U+FFFD.
        replacements: usize,
    },
    /// A limit was reached; what came before it was read.
    LimitReached {
        /// Which one.
        limit: LimitKind,
    },
    /// The visible body was missing or cut, and the text was taken from data on the page.
    Recovered {
        /// Where from.
        source: Source,
    },
    /// The input was handed in as text but is HTML, and was read as such.
    LooksLikeHtml,
    /// The input was handed in as HTML but is plain text, and was read as such.
    LooksLikeText,
    /// A site rule of the caller decided on the body.
    RuleApplied,
    /// A site rule of the caller stands for this host, but its body selector matches nothing.
    RuleUnmatched,
    /// Only part of the article is on the page; the rest stands behind a subscription.
    Truncated,
    /// The page shows nothing but a consent dialog.
    ConsentOnly,
}

named! {
    /// What decided on the charset of the bytes.
    CharsetRule {
        /// A byte order mark.
        Bom "bom",
        /// The caller's content type.
        ContentType "content-type",
        /// A `meta` element of the page.
        Meta "meta",
        /// The bytes are valid UTF-8.
        ValidUtf8 "valid-utf8",
        /// Statistics of the bytes.
        Detected "detected",
    }
}

named! {
    /// A limit of [`Limits`](crate::Limits).
    LimitKind {
        /// Number of nodes.
        Nodes "nodes",
        /// Nesting.
        Depth "depth",
        /// Attributes of one element.
        Attributes "attributes",
        /// Number of text blocks.
        Blocks "blocks",
    }
}
