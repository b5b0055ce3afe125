//! What surrounds the body: title, authors, dates and the rest, each with its source.

use std::collections::BTreeMap;

use crate::named::named;

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
    /// The section or category, such as "Politics": the one that the page names, or the last of the breadcrumbs.
    pub section: Option<String>,
    /// The path of sections that leads to the article, outermost first, without the front page and the article.
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
    /// How sure the kind is, 0 to 1; 1 where the page declares it.
    pub kind_confidence: f32,
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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Author {
    /// The name alone: no "By", no role, no place.
    pub name: String,
    /// Person, organization or agency.
    pub kind: AuthorKind,
    /// The address of the author's page, absolute, without tracking parameters.
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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Timestamp {
    /// RFC 3339 down to the precision known: `2024-03`, `2024-03-05`, `2024-03-05T14:30+01:00`.
    /// There is a zone only where the page tells one. Strict readers of RFC 3339 want seconds and a zone, which
    /// may both be missing here; [`Timestamp::day`] gives what any reader of dates takes.
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

named! {
    /// Whether the whole text is open to read.
    #[derive(Default)]
    Access {
        /// It is.
        Free "free",
        /// Part of it stands behind a wall.
        Paywalled "paywalled",
        /// Nothing on the page tells.
        #[default]
        Unknown "unknown",
    }
}

named! {
    /// The kind of a page.
    #[derive(Default)]
    PageKind {
        /// One article.
        #[default]
        Article "article",
        /// A live blog: dated entries, newest first as a rule.
        Live "live",
        /// A front page, section page or list of articles.
        Index "index",
        /// Mostly pictures with captions.
        Gallery "gallery",
        /// Mostly a video.
        Video "video",
        /// Something else: a product, a forum, a consent wall, an error page.
        Other "other",
    }
}

impl std::fmt::Display for Author {
    /// The name.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.name)
    }
}

impl Timestamp {
    /// The day alone, such as `2024-03-05`; `None` where only year or month are known.
    pub fn day(&self) -> Option<&str> {
        self.value.get(..10).filter(|_| self.precision >= Precision::Day)
    }
}

impl std::fmt::Display for Timestamp {
    /// The value.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.value)
    }
}

/// A picture.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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
