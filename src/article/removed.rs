//! What was taken out of the page: teasers, comments, boilerplate.

use crate::named::named;

/// A teaser of another article.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Related {
    /// The teaser, without its label.
    pub text: String,
    /// The label that it stood behind, such as "Read also:", as written.
    #[cfg_attr(feature = "serde", serde(default))]
    pub label: Option<String>,
    /// Its address, absolute where it can be made so.
    #[cfg_attr(feature = "serde", serde(default))]
    pub url: Option<String>,
}

/// A reader's comment.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Comment {
    /// Who wrote it, as shown.
    #[cfg_attr(feature = "serde", serde(default))]
    pub author: Option<String>,
    /// When, as shown: "2 hours ago".
    #[cfg_attr(feature = "serde", serde(default))]
    pub time: Option<String>,
    /// What it says, its paragraphs a blank line apart.
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
