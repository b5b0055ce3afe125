//! How to extract: the trade-off, the parts wanted, the limits. There is no invalid value.

use std::fmt;

use crate::error::Error;
use crate::named::named;

named! {
    /// Which error weighs more when a block is in doubt.
    #[derive(Default)]
    Favor {
        /// Rather lose a doubtful paragraph than keep boilerplate.
        Precision "precision",
        /// The point of the best F1.
        #[default]
        Balanced "balanced",
        /// Rather keep boilerplate than lose a paragraph. Of an HTML page this keeps also what a generous
        /// reader counts to the text: lists, captions and author boxes, the items of a listing, the posts of
        /// a forum. With [`Parts::TITLE_IN_BODY`] and [`Parts::CAPTIONS`] that is all a page has to say.
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

/// A set of parts of the result; parts are joined with `|`.
///
/// ```
/// use offprint::Parts;
/// assert!((Parts::METADATA | Parts::QUOTES).contains(Parts::QUOTES));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Parts(u16);

impl Parts {
    /// The body alone: text, blocks and language. Always there: this is the empty set, which every set contains.
    pub const BODY: Self = Self(0);
    /// Title, authors, dates and the other metadata. Without it an article has [`Metadata::kind`](crate::Metadata::kind)
    /// alone, which goes with [`Article::confidence`](crate::Article::confidence). Other parts are the same either way, since
    /// all of it is found for them; so leaving it out saves no time.
    pub const METADATA: Self = Self(1);
    /// Named entities.
    pub const ENTITIES: Self = Self(1 << 1);
    /// Direct and partial quotes. Without [`Parts::ENTITIES`] nobody knows the names: fewer speakers
    /// are found, and none is linked.
    pub const QUOTES: Self = Self(1 << 2);
    /// Reported speech as quotes of its own kind; implies nothing without [`Parts::QUOTES`].
    pub const INDIRECT_QUOTES: Self = Self(1 << 3);
    /// The removed blocks, with kind and score.
    pub const REMOVED: Self = Self(1 << 4);
    /// Reader comments as [`Article::comments`](crate::Article); otherwise they count as removed.
    pub const COMMENTS: Self = Self(1 << 5);
    /// Picture captions as blocks of the body; otherwise they stand with their image only.
    pub const CAPTIONS: Self = Self(1 << 6);
    /// Data tables as blocks of the body.
    pub const TABLES: Self = Self(1 << 7);
    /// The title as first block of the body.
    pub const TITLE_IN_BODY: Self = Self(1 << 8);

    /// What an article has by default: metadata, entities, quotes and tables.
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

/// Upper bounds on what one page may cost. Each is checked before memory is taken.
///
/// Only [`Limits::bytes`] is an error when passed. Over any other limit the article is made of what
/// could be read, with [`Note::LimitReached`](crate::Note::LimitReached).
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
    /// 16 MiB of text. That is ten times the largest article, and keeps a hostile page to some tens of megabytes.
    pub const DEFAULT: Self =
        Self { bytes: 64 << 20, nodes: 250_000, depth: 512, attributes: 256, blocks: 20_000, text: 16 << 20 };

    /// Greatest length of the input in bytes.
    pub fn bytes(mut self, bytes: usize) -> Self {
        self.bytes = bytes;
        self
    }

    /// Greatest number of nodes of the tree.
    pub fn nodes(mut self, nodes: usize) -> Self {
        self.nodes = nodes;
        self
    }

    /// Greatest nesting of elements, from 8 to 512, between which other values are put; deeper elements become siblings.
    pub fn depth(mut self, depth: usize) -> Self {
        self.depth = depth.clamp(8, 512);
        self
    }

    /// Greatest number of attributes read from one element.
    pub fn attributes(mut self, attributes: usize) -> Self {
        self.attributes = attributes;
        self
    }

    /// Greatest number of text blocks, 1 at least; text behind them is joined into the last one.
    pub fn blocks(mut self, blocks: usize) -> Self {
        self.blocks = blocks.max(1);
        self
    }

    /// Greatest length of the text of all blocks together, in bytes; text behind it is left out.
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
    /// The defaults.
    pub fn new() -> Self {
        Self::default()
    }

    /// Which error weighs more; [`Favor::Balanced`] unless set.
    pub fn favor(mut self, favor: Favor) -> Self {
        self.favor = favor;
        self
    }

    /// The parts of the result; [`Parts::DEFAULT`] unless set.
    pub fn parts(mut self, parts: Parts) -> Self {
        self.parts = parts;
        self
    }

    /// The limits; [`Limits::DEFAULT`] unless set.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Rules for single sites, which go before what the classifier says.
    #[cfg(feature = "rules")]
    pub fn site_rules(mut self, rules: crate::rules::SiteRules) -> Self {
        self.rules = rules;
        self
    }
}
