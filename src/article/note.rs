//! What a reader of an article should know about how it came about.

use super::metadata::Source;
use crate::named::named;

/// Something that a reader of the article should know about how it came about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    /// The caller's content type names a charset that the Encoding Standard does not know; the page was decoded as if it
    /// named none.
    UnknownCharset {
        /// What stands there.
        label: String,
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
    /// The input is no text but the bytes of a picture, a compressed file or the like, and nothing is read
    /// from it; or it is a page with a great deal of such bytes, and is given no confidence.
    LooksBinary,
    /// The input is a feed or the map of a site, which tells of many articles, and nothing is read from it.
    LooksLikeFeed,
    /// A site rule of the caller decided: on the body, if it has selectors of one, else on what its other selectors match.
    RuleApplied,
    /// A site rule of the caller stands for this host, but its body selectors match nothing; or, if it has none, no selector
    /// of it does.
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
        /// Length of the text.
        Text "text",
    }
}
