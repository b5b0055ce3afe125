//! Extraction settings: the precision/recall trade-off, the parts to return, and limits. Every value is valid.

use std::fmt;

use crate::error::Error;
use crate::named::named;

named! {
    /// Which error to avoid when it is unclear whether a block belongs to the body.
    #[derive(Default)]
    Favor {
        /// Prefer losing a doubtful paragraph to keeping boilerplate.
        Precision "precision",
        /// The threshold with the best F1.
        #[default]
        Balanced "balanced",
        /// Prefer keeping boilerplate to losing a paragraph. For an HTML page this also keeps text in a wider
        /// sense: lists, captions and author boxes, the items of a listing, the posts of a forum. Together with
        /// [`Parts::TITLE_IN_BODY`] and [`Parts::CAPTIONS`] this gives all the content of a page.
        Recall "recall",
    }
}

impl std::str::FromStr for Favor {
    type Err = Error;

    /// Reads `precision`, `balanced` or `recall`.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownFavor`](crate::ErrorKind::UnknownFavor).
    fn from_str(name: &str) -> Result<Self, Error> {
        Self::from_name(name).ok_or_else(|| Error::unknown_favor(name))
    }
}

/// A set of parts of the result, combined with `|`.
///
/// Each part has a name, which is that of its constant in small letters. `Display` and `FromStr` write and read the
/// names of a set with `|` between them; with the feature `serde` a set is a list of names.
///
/// ```
/// use offprint::Parts;
/// assert!((Parts::METADATA | Parts::QUOTES).contains(Parts::QUOTES));
/// assert_eq!("metadata | quotes".parse(), Ok(Parts::METADATA | Parts::QUOTES));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Parts(u16);

/// Writes the table of parts: of each its constant, its bit and its name.
macro_rules! parts {
    ($($(#[$doc:meta])* $part:ident $bit:literal $name:literal),+ $(,)?) => {
        impl Parts {
            $($(#[$doc])* pub const $part: Self = Self(1 << $bit);)+

            /// Every part.
            pub const ALL: Self = Self($(1 << $bit)|+);

            /// Every part by itself, with its name.
            const NAMED: &'static [(Self, &'static str)] = &[$((Self::$part, $name)),+];
        }
    };
}

parts! {
    /// Title, authors, dates and the other metadata. Without it, only [`Metadata::kind`](crate::Metadata::kind) is
    /// set, which is needed to interpret [`Article::confidence`](crate::Article::confidence). Other parts are
    /// unaffected: those that need metadata collect it anyway, so omitting it saves little or no time.
    METADATA 0 "metadata",
    /// Named entities.
    ENTITIES 1 "entities",
    /// Direct and partial quotes. Without [`Parts::ENTITIES`] names are unknown: fewer speakers are
    /// found, and none is linked to an entity.
    QUOTES 2 "quotes",
    /// Reported speech as quotes of a separate kind; has no effect without [`Parts::QUOTES`].
    INDIRECT_QUOTES 3 "indirect_quotes",
    /// The removed blocks, with kind and score.
    REMOVED 4 "removed",
    /// Reader comments as [`Article::comments`](crate::Article); otherwise they count as removed.
    COMMENTS 5 "comments",
    /// Picture captions as blocks of the body; otherwise they are only attached to their image.
    CAPTIONS 6 "captions",
    /// Data tables as blocks of the body.
    TABLES 7 "tables",
    /// The title as first block of the body.
    TITLE_IN_BODY 8 "title_in_body",
}

impl Parts {
    /// The body alone: text, blocks and language. Always included: this is the empty set. Its name is `body`.
    pub const BODY: Self = Self(0);

    /// The default parts: metadata, entities, quotes and tables.
    pub const DEFAULT: Self = Self(Self::METADATA.0 | Self::ENTITIES.0 | Self::QUOTES.0 | Self::TABLES.0);

    /// The name of [`Parts::BODY`].
    const EMPTY: &'static str = "body";

    /// Whether every part of `other` is in this set.
    pub fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// This set without the parts of `other`.
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Returns the names of the parts in this set; none for [`Parts::BODY`].
    ///
    /// ```
    /// use offprint::Parts;
    /// assert!(Parts::DEFAULT.names().eq(["metadata", "entities", "quotes", "tables"]));
    /// ```
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        Self::NAMED.iter().filter(move |(part, _)| self.contains(*part)).map(|(_, name)| *name)
    }

    /// Returns the part with this name: one of [`Parts::names`] of [`Parts::ALL`], or `body`.
    pub fn from_name(name: &str) -> Option<Self> {
        let part = Self::NAMED.iter().find(|(_, known)| *known == name).map(|(part, _)| *part);
        part.or_else(|| (name == Self::EMPTY).then_some(Self::BODY))
    }
}

impl Default for Parts {
    fn default() -> Self {
        Self::DEFAULT
    }
}

impl fmt::Debug for Parts {
    /// The constants: `BODY | METADATA`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BODY")?;
        self.names().try_for_each(|name| write!(f, " | {}", name.to_ascii_uppercase()))
    }
}

impl fmt::Display for Parts {
    /// The names: `metadata | quotes`, or `body` for the empty set.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut names = self.names();
        f.write_str(names.next().unwrap_or(Self::EMPTY))?;
        names.try_for_each(|name| write!(f, " | {name}"))
    }
}

impl std::str::FromStr for Parts {
    type Err = Error;

    /// Reads names with `|` between them: `quotes`, `metadata | quotes`, `body`.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownPart`](crate::ErrorKind::UnknownPart).
    fn from_str(names: &str) -> Result<Self, Error> {
        names.split('|').try_fold(Self::BODY, |parts, name| Ok(parts | part(name.trim())?))
    }
}

/// Returns the part with this name.
fn part(name: &str) -> Result<Parts, Error> {
    Parts::from_name(name).ok_or_else(|| Error::unknown_part(name, Parts::ALL.names()))
}

#[cfg(feature = "serde")]
impl serde::Serialize for Parts {
    /// Writes a list of names.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.names())
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Parts {
    /// Reads a list of names.
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let names = <Vec<String> as serde::Deserialize>::deserialize(deserializer)?;
        let parts = names.iter().try_fold(Self::BODY, |parts, name| Ok(parts | part(name)?));
        parts.map_err(|error: Error| serde::de::Error::custom(error))
    }
}

impl std::ops::BitOrAssign for Parts {
    fn bitor_assign(&mut self, other: Self) {
        *self = *self | other;
    }
}

impl std::ops::BitOr for Parts {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// Upper bounds on the resources used for one page. Each is checked before memory is allocated.
///
/// Only exceeding [`Limits::bytes`] is an error. Beyond any other limit the article is made from what
/// was read so far, with [`Note::LimitReached`](crate::Note::LimitReached).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Limits {
    pub(crate) bytes: usize,
    pub(crate) nodes: usize,
    pub(crate) depth: usize,
    pub(crate) attributes: usize,
    pub(crate) blocks: usize,
    pub(crate) text: usize,
}

impl Limits {
    /// The defaults: 64 MiB of input, 250,000 nodes, depth 512, 256 attributes per element, 20,000 blocks,
    /// 16 MiB of text. This is ten times the largest article, and limits a hostile page to some tens of megabytes.
    pub const DEFAULT: Self =
        Self { bytes: 64 << 20, nodes: 250_000, depth: 512, attributes: 256, blocks: 20_000, text: 16 << 20 };

    /// Creates the default limits, [`Limits::DEFAULT`].
    pub fn new() -> Self {
        Self::DEFAULT
    }

    /// Sets the maximum length of the input in bytes.
    pub fn bytes(mut self, bytes: usize) -> Self {
        self.bytes = bytes;
        self
    }

    /// Sets the maximum number of nodes in the tree.
    pub fn nodes(mut self, nodes: usize) -> Self {
        self.nodes = nodes;
        self
    }

    /// Sets the maximum nesting of elements, clamped to 8–512; deeper elements become siblings.
    pub fn depth(mut self, depth: usize) -> Self {
        self.depth = depth.clamp(8, 512);
        self
    }

    /// Sets the maximum number of attributes read from one element.
    pub fn attributes(mut self, attributes: usize) -> Self {
        self.attributes = attributes;
        self
    }

    /// Sets the maximum number of text blocks, at least 1; any further text is appended to the last one.
    pub fn blocks(mut self, blocks: usize) -> Self {
        self.blocks = blocks.max(1);
        self
    }

    /// Sets the maximum length of the text of all blocks together, in bytes; any further text is dropped.
    pub fn text(mut self, text: usize) -> Self {
        self.text = text;
        self
    }

    /// Returns the maximum length of the input in bytes.
    pub fn get_bytes(&self) -> usize {
        self.bytes
    }

    /// Returns the maximum number of nodes in the tree.
    pub fn get_nodes(&self) -> usize {
        self.nodes
    }

    /// Returns the maximum nesting of elements.
    pub fn get_depth(&self) -> usize {
        self.depth
    }

    /// Returns the maximum number of attributes read from one element.
    pub fn get_attributes(&self) -> usize {
        self.attributes
    }

    /// Returns the maximum number of text blocks.
    pub fn get_blocks(&self) -> usize {
        self.blocks
    }

    /// Returns the maximum length of the text of all blocks together, in bytes.
    pub fn get_text(&self) -> usize {
        self.text
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// The settings of an [`Extractor`](crate::Extractor).
///
/// ```
/// use offprint::{Favor, Options, Parts};
/// let options = Options::new().favor(Favor::Recall).parts(Parts::DEFAULT | Parts::REMOVED);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    pub(crate) favor: Favor,
    pub(crate) parts: Parts,
    pub(crate) limits: Limits,
    #[cfg(feature = "rules")]
    pub(crate) rules: crate::rules::SiteRules,
}

impl Options {
    /// Creates the default options.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets which error to avoid in doubt; [`Favor::Balanced`] by default.
    pub fn favor(mut self, favor: Favor) -> Self {
        self.favor = favor;
        self
    }

    /// Sets the parts to return; [`Parts::DEFAULT`] by default.
    pub fn parts(mut self, parts: Parts) -> Self {
        self.parts = parts;
        self
    }

    /// Sets the limits; [`Limits::DEFAULT`] by default.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Sets rules for individual sites, which take precedence over the classifier.
    #[cfg(feature = "rules")]
    pub fn site_rules(mut self, rules: crate::rules::SiteRules) -> Self {
        self.rules = rules;
        self
    }

    /// Returns which error is avoided in doubt.
    pub fn get_favor(&self) -> Favor {
        self.favor
    }

    /// Returns the parts that are returned.
    pub fn get_parts(&self) -> Parts {
        self.parts
    }

    /// Returns the limits.
    pub fn get_limits(&self) -> Limits {
        self.limits
    }

    /// Returns the rules for individual sites.
    #[cfg(feature = "rules")]
    pub fn get_site_rules(&self) -> &crate::rules::SiteRules {
        &self.rules
    }
}
