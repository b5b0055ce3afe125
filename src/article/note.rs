//! Notes on how an article was extracted.

use super::metadata::Source;
use crate::named::named;

/// A note on how an article was extracted.
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
        /// How the charset was determined.
        rule: CharsetRule,
        /// The number of invalid byte sequences, each replaced by U+FFFD.
        replacements: usize,
    },
    /// The caller's content type names a charset unknown to the Encoding Standard; it was ignored for decoding.
    UnknownCharset {
        /// The unknown charset label.
        label: String,
    },
    /// The URL given by the caller cannot be that of a page; often its scheme is missing. No relative link is resolved
    /// against it, and no site rule applies.
    UnreadableUrl,
    /// The caller's time of fetching is not a date or a date and time; it was ignored.
    UnreadableTime,
    /// A limit was reached; only the input before it was read.
    LimitReached {
        /// The limit that was reached.
        limit: LimitKind,
    },
    /// The visible body was missing or truncated, and the text was taken from data on the page.
    Recovered {
        /// The kind of data.
        source: Source,
    },
    /// The input was passed as text but is HTML, and was read as HTML.
    LooksLikeHtml,
    /// The input was passed as HTML but is plain text, and was read as text.
    LooksLikeText,
    /// The input is not text but a picture, a compressed file or other binary data, and nothing is read
    /// from it; or it is a page with a large amount of such data, and its confidence is 0.
    LooksBinary,
    /// The input is a feed or a sitemap, which lists many articles, and nothing is read from it.
    LooksLikeFeed,
    /// A site rule of the caller was applied: its body selectors match, or any other selector if it has none of these.
    RuleApplied,
    /// The caller has a site rule for this host, but its body selectors match nothing; or, if it has none, none of its
    /// selectors match.
    RuleUnmatched,
    /// The caller has a site rule for this host, but it was not tried: the page is over one of the
    /// [`Limits`](crate::Limits), or is flattened text, which has no elements to select.
    RuleSkipped,
    /// Only part of the article is on the page; the rest requires a subscription.
    Truncated,
    /// The page shows nothing but a consent dialog.
    ConsentOnly,
}

named! {
    /// How the charset of the bytes was determined.
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
        /// Nesting depth.
        Depth "depth",
        /// Attributes of one element.
        Attributes "attributes",
        /// Number of text blocks.
        Blocks "blocks",
        /// Length of the text.
        Text "text",
    }
}
