//! What is handed in: HTML as bytes or string, or text that somebody flattened before.

use crate::language::Language;

/// One page to extract from, with what the caller knows about it.
///
/// ```
/// use offprint::{Input, Language};
/// let input = Input::html("<p>…</p>").url("https://example.org/a").language(Language::French);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    pub(crate) content: Content<'a>,
    pub(crate) url: Option<&'a str>,
    pub(crate) content_type: Option<&'a str>,
    pub(crate) language: Option<Language>,
    pub(crate) now: Option<&'a str>,
}

/// The three forms of a page.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Content<'a> {
    Bytes(&'a [u8]),
    Html(&'a str),
    Text(&'a str),
}

impl<'a> Input<'a> {
    fn new(content: Content<'a>) -> Self {
        Self { content, url: None, content_type: None, language: None, now: None }
    }

    /// HTML as it came over the wire, in any charset.
    pub fn bytes(bytes: &'a [u8]) -> Self {
        Self::new(Content::Bytes(bytes))
    }

    /// HTML that is decoded already.
    pub fn html(html: &'a str) -> Self {
        Self::new(Content::Html(html))
    }

    /// Text that somebody flattened: one block a line, or blocks a blank line apart.
    /// Paragraphs that are wrapped at a column or parted at each link are joined again, blocks that stand right
    /// behind one another are parted, and marks of Markdown are left out.
    pub fn text(text: &'a str) -> Self {
        Self::new(Content::Text(text))
    }

    /// The address that the page was fetched from, with its scheme. Relative addresses are resolved against it, and
    /// it is a source of the date and of the site. What is no address is kept as it is, and nothing is read from it.
    pub fn url(mut self, url: &'a str) -> Self {
        self.url = Some(url);
        self
    }

    /// The `Content-Type` header, such as `text/html; charset=windows-1256`. Only [`Input::bytes`] reads it. A charset
    /// that the Encoding Standard does not know counts as none, with [`Note::UnknownCharset`](crate::Note::UnknownCharset).
    pub fn content_type(mut self, content_type: &'a str) -> Self {
        self.content_type = Some(content_type);
        self
    }

    /// The language, where the caller knows it. It goes before what the page declares.
    pub fn language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }

    /// The time at which the page was fetched, as RFC 3339 date or date and time: `2026-05-04`,
    /// `2026-05-04T18:20:00Z`. With it, "three hours ago" is a date and dates after it are refused; what cannot be
    /// read is as if nothing were told. The library reads no clock.
    pub fn fetched_at(mut self, time: &'a str) -> Self {
        self.now = Some(time);
        self
    }
}

impl<'a> From<&'a str> for Input<'a> {
    /// A string is HTML.
    fn from(html: &'a str) -> Self {
        Self::html(html)
    }
}

impl<'a> From<&'a String> for Input<'a> {
    fn from(html: &'a String) -> Self {
        Self::html(html)
    }
}

impl<'a> From<&'a [u8]> for Input<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Self::bytes(bytes)
    }
}

impl<'a, const N: usize> From<&'a [u8; N]> for Input<'a> {
    fn from(bytes: &'a [u8; N]) -> Self {
        Self::bytes(bytes)
    }
}

impl<'a> From<&'a Vec<u8>> for Input<'a> {
    fn from(bytes: &'a Vec<u8>) -> Self {
        Self::bytes(bytes)
    }
}
