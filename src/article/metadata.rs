//! Title, authors, dates and other metadata, each with its source.

use std::collections::BTreeMap;

use super::timestamp::Timestamp;
use crate::named::named;

/// The metadata of an article. A missing value is not on the page, or is too uncertain to be returned.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default))]
#[non_exhaustive]
pub struct Metadata {
    /// The headline, without the name of the site.
    pub title: Option<String>,
    /// The standfirst or sub-headline, if it is separate from the body.
    pub subtitle: Option<String>,
    /// The best of the descriptions that the page declares for search engines and link previews. A text of more than 600
    /// characters is taken only if there is no other, a whole sentence rather than a text that was cut off, and of equal
    /// ones the longest, since the shorter ones are teasers. One that only repeats the title or the name of the site is
    /// not returned. On some pages it describes the site, not the article.
    pub description: Option<String>,
    /// The section or category, such as "Politics": the one given by the page, or else the last breadcrumb.
    pub section: Option<String>,
    /// The path of sections to the article, outermost first, without the front page and the article itself.
    pub breadcrumbs: Vec<String>,
    /// The authors, in the order of the byline.
    pub authors: Vec<Author>,
    /// When it was first published.
    pub published: Option<Timestamp>,
    /// When it was last changed.
    pub modified: Option<Timestamp>,
    /// The name of the site, such as "The Example".
    pub site_name: Option<String>,
    /// The name of the publisher.
    pub publisher: Option<String>,
    /// The URL given by the caller.
    pub url: Option<String>,
    /// The canonical URL declared by the page, absolute, without tracking parameters.
    pub canonical_url: Option<String>,
    /// The main picture.
    pub image: Option<Image>,
    /// Keywords and topics.
    pub tags: Vec<String>,
    /// The licence, as a URL or as text.
    pub license: Option<String>,
    /// Whether the whole text is free to read; its provenance tells whether this was declared or inferred.
    pub access: Access,
    /// What kind of page it is.
    pub kind: PageKind,
    /// Confidence in the kind, 0 to 1; 1 if the page declares it.
    pub kind_confidence: f32,
    /// The source of each field that has a value.
    pub provenance: BTreeMap<Field, Source>,
}

named! {
    /// A field of [`Metadata`], as key of [`Metadata::provenance`].
    Field {
        /// [`Metadata::title`].
        Title "title",
        /// [`Metadata::subtitle`].
        Subtitle "subtitle",
        /// [`Metadata::description`].
        Description "description",
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
    /// The source of a value.
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
        /// The URL of the page.
        Url "url",
        /// A line of flattened text.
        Text "text",
        /// A site rule given by the caller.
        Rule "rule",
        /// Inferred from several signals, not declared anywhere.
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
    /// The URL of the author's page, absolute, without tracking parameters.
    #[cfg_attr(feature = "serde", serde(default))]
    pub url: Option<String>,
}

named! {
    /// The kind of an author.
    AuthorKind {
        /// A human being.
        Person "person",
        /// A desk, an editorial office, a company.
        Organization "organization",
        /// A news agency.
        Agency "agency",
    }
}

named! {
    /// Whether the whole text is free to read.
    #[derive(Default)]
    Access {
        /// The whole text is free to read.
        Free "free",
        /// Part of it is behind a paywall.
        Paywalled "paywalled",
        /// The page gives no indication.
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
        /// A live blog: dated entries, usually newest first.
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

/// A picture.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(default))]
#[non_exhaustive]
pub struct Image {
    /// The URL, absolute if it could be resolved.
    pub url: String,
    /// Caption as shown, credit included.
    pub caption: Option<String>,
    /// The `alt` text.
    pub alt: Option<String>,
    /// Width in pixels, as declared.
    pub width: Option<u32>,
    /// Height in pixels, as declared.
    pub height: Option<u32>,
    /// Its place in the body: the index in [`Article::blocks`](crate::Article::blocks) of the block that it stands
    /// before or within, or the number of blocks if it stands behind the last one. `None` if it is known from metadata
    /// alone.
    ///
    /// ```
    /// # let article = offprint::extract("")?;
    /// for index in 0..=article.blocks.len() {
    ///     for image in article.images.iter().filter(|image| image.block == Some(index)) {
    ///         println!("[{}]", image.url);
    ///     }
    ///     if let Some(block) = article.blocks.get(index) {
    ///         println!("{}", &article[block.span]);
    ///     }
    /// }
    /// # Ok::<(), offprint::Error>(())
    /// ```
    pub block: Option<usize>,
}
