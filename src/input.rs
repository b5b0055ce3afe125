//! The input: HTML as bytes or as a string, or text whose tags were already stripped.

use crate::language::Language;

/// A page to extract from, with what the caller knows about it.
///
/// ```
/// use offprint::{Input, Language};
/// let input = Input::html("<p>…</p>").url("https://example.org/a").language(Language::French);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Input<'a> {
    pub(crate) content: Content<'a>,
    pub(crate) url: Option<&'a str>,
    pub(crate) content_type: Option<&'a str>,
    pub(crate) language: Option<Language>,
    pub(crate) fetched_at: Option<&'a str>,
}

/// The three forms of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Content<'a> {
    Bytes(&'a [u8]),
    Html(&'a str),
    Text(&'a str),
}

impl<'a> Input<'a> {
    fn new(content: Content<'a>) -> Self {
        Self { content, url: None, content_type: None, language: None, fetched_at: None }
    }

    /// Creates an input from raw HTML bytes in any charset.
    pub fn bytes(bytes: &'a [u8]) -> Self {
        Self::new(Content::Bytes(bytes))
    }

    /// Creates an input from decoded HTML.
    pub fn html(html: &'a str) -> Self {
        Self::new(Content::Html(html))
    }

    /// Creates an input from flattened text: one block per line, or blocks separated by blank lines.
    /// Paragraphs that were wrapped at a column or broken at each link are rejoined, blocks that run into one
    /// another are split, and Markdown syntax is dropped.
    pub fn text(text: &'a str) -> Self {
        Self::new(Content::Text(text))
    }

    /// Sets the URL that the page was fetched from, including its scheme. Relative URLs are resolved against it, and
    /// it is one source of the date and the site. An invalid URL, such as `example.org/rain`, is kept as it is, with
    /// [`Note::UnreadableUrl`](crate::Note::UnreadableUrl), but resolves no links and selects no site rule.
    pub fn url(mut self, url: &'a str) -> Self {
        self.url = Some(url);
        self
    }

    /// Sets the `Content-Type` header, such as `text/html; charset=windows-1256`. Used only with [`Input::bytes`]. A
    /// charset unknown to the Encoding Standard is ignored, with [`Note::UnknownCharset`](crate::Note::UnknownCharset).
    pub fn content_type(mut self, content_type: &'a str) -> Self {
        self.content_type = Some(content_type);
        self
    }

    /// Sets the language, if the caller knows it. It overrides the language that the page declares.
    pub fn language(mut self, language: Language) -> Self {
        self.language = Some(language);
        self
    }

    /// Sets the time at which the page was fetched, as an RFC 3339 date or date and time: `2026-05-04`,
    /// `2026-05-04T18:20:00Z`. It resolves phrases such as "three hours ago", and later dates are rejected. A value
    /// that cannot be parsed is ignored, with [`Note::UnreadableTime`](crate::Note::UnreadableTime). The library itself
    /// reads no clock.
    pub fn fetched_at(mut self, time: &'a str) -> Self {
        self.fetched_at = Some(time);
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
