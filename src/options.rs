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
/// ```
/// use offprint::Parts;
/// assert!((Parts::METADATA | Parts::QUOTES).contains(Parts::QUOTES));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Parts(u16);

impl Parts {
    /// The body alone: text, blocks and language. Always included: this is the empty set.
    pub const BODY: Self = Self(0);
    /// Title, authors, dates and the other metadata. Without it, only [`Metadata::kind`](crate::Metadata::kind) is
    /// set, which is needed to interpret [`Article::confidence`](crate::Article::confidence). Other parts are
    /// unaffected: those that need metadata collect it anyway, so omitting it saves little or no time.
    pub const METADATA: Self = Self(1);
    /// Named entities.
    pub const ENTITIES: Self = Self(1 << 1);
    /// Direct and partial quotes. Without [`Parts::ENTITIES`] names are unknown: fewer speakers are
    /// found, and none is linked to an entity.
    pub const QUOTES: Self = Self(1 << 2);
    /// Reported speech as quotes of a separate kind; has no effect without [`Parts::QUOTES`].
    pub const INDIRECT_QUOTES: Self = Self(1 << 3);
    /// The removed blocks, with kind and score.
    pub const REMOVED: Self = Self(1 << 4);
    /// Reader comments as [`Article::comments`](crate::Article); otherwise they count as removed.
    pub const COMMENTS: Self = Self(1 << 5);
    /// Picture captions as blocks of the body; otherwise they are only attached to their image.
    pub const CAPTIONS: Self = Self(1 << 6);
    /// Data tables as blocks of the body.
    pub const TABLES: Self = Self(1 << 7);
    /// The title as first block of the body.
    pub const TITLE_IN_BODY: Self = Self(1 << 8);

    /// The default parts: metadata, entities, quotes and tables.
    pub const DEFAULT: Self = Self(Self::METADATA.0 | Self::ENTITIES.0 | Self::QUOTES.0 | Self::TABLES.0);

    /// Whether every part of `other` is in this set.
    pub fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// This set without the parts of `other`.
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
}

impl Default for Parts {
    fn default() -> Self {
        Self::DEFAULT
    }
}

impl fmt::Debug for Parts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const NAMES: [(Parts, &str); 9] = [
            (Parts::METADATA, "METADATA"),
            (Parts::ENTITIES, "ENTITIES"),
            (Parts::QUOTES, "QUOTES"),
            (Parts::INDIRECT_QUOTES, "INDIRECT_QUOTES"),
            (Parts::REMOVED, "REMOVED"),
            (Parts::COMMENTS, "COMMENTS"),
            (Parts::CAPTIONS, "CAPTIONS"),
            (Parts::TABLES, "TABLES"),
            (Parts::TITLE_IN_BODY, "TITLE_IN_BODY"),
        ];
        f.write_str("BODY")?;
        let set = NAMES.iter().filter(|(part, _)| self.contains(*part));
        set.into_iter().try_for_each(|(_, name)| write!(f, " | {name}"))
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
#[derive(Clone, Debug, Default)]
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
}
