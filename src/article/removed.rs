//! Content removed from the page: teasers, comments, boilerplate.

use crate::named::named;

/// A teaser of another article.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Related {
    /// The teaser, without its label.
    pub text: String,
    /// The label in front of it, such as "Read also:", as written.
    #[cfg_attr(feature = "serde", serde(default))]
    pub label: Option<String>,
    /// Its URL, absolute if it could be resolved.
    #[cfg_attr(feature = "serde", serde(default))]
    pub url: Option<String>,
}

/// A reader's comment.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Comment {
    /// The author, as shown.
    #[cfg_attr(feature = "serde", serde(default))]
    pub author: Option<String>,
    /// The time, as shown: "2 hours ago".
    #[cfg_attr(feature = "serde", serde(default))]
    pub time: Option<String>,
    /// The text; paragraphs are separated by a blank line.
    pub text: String,
}

/// A block that was removed.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Removed {
    /// The whole text of the block.
    pub text: String,
    /// The kind of boilerplate.
    pub kind: BoilerplateKind,
    /// The score for being part of the body, 0 to 1.
    pub score: f32,
}

named! {
    /// The kind of a block that is not part of the body.
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
