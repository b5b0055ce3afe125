//! Text in declared data: normalizes URLs and names, and splits article bodies into paragraphs.

use super::references;
use crate::text::push_folded_space;

/// A URL, normalized for comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Address {
    /// Host and path in lower case, without `www.` and trailing slashes.
    place: String,
    /// The part after the question mark.
    query: Option<String>,
}

impl Address {
    pub(super) fn of(address: &str) -> Self {
        let address = address.trim().split('#').next().unwrap_or_default();
        let (place, query) =
            address.split_once('?').map_or((address, None), |(place, query)| (place, Some(query)));
        let place = place.split_once("://").map_or(place, |(_, rest)| rest);
        let place = place.trim_start_matches("//").trim_start_matches("www.");
        Self { place: place.trim_end_matches('/').to_ascii_lowercase(), query: query.map(str::to_owned) }
    }

    /// Whether both URLs are of the same page. One of them may have tracking parameters, but two with different
    /// parameters are of different pages.
    pub(super) fn is_of_same_page(&self, other: &Self) -> bool {
        let differ = self.query.as_ref().zip(other.query.as_ref()).is_some_and(|(one, two)| one != two);
        self.place == other.place && !differ
    }
}

/// Removes the prefix or path from a name: `headline` from `schema:headline`.
pub(super) fn last_part(name: &str) -> &str {
    name.rsplit([':', '/']).next().unwrap_or(name)
}

/// Cleans an article body from declared data: strips tags and puts a blank line between paragraphs, one for each line.
/// If a long text has no line breaks, it is split wherever a sentence follows the previous one without a space, since a
/// paragraph ended there.
pub(super) fn paragraphs(text: &str) -> String {
    let text = references::strip_tags(text);
    let mut out = String::with_capacity(text.len());
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        push_paragraph(line, &mut out);
    }
    if out.contains("\n\n") || out.len() < 400 { out } else { part_glued(&out) }
}

fn push_paragraph(line: &str, out: &mut String) {
    if !out.is_empty() {
        out.push_str("\n\n");
    }
    push_folded_space(line, out);
}

fn part_glued(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 64);
    let (mut before, mut last) = (' ', ' ');
    for c in text.chars() {
        let ends = matches!(last, '.' | '!' | '?' | '…') && (before.is_lowercase() || before.is_numeric())
            || matches!(last, '"' | '”' | '»') && matches!(before, '.' | '!' | '?');
        if ends && (c.is_uppercase() || matches!(c, '"' | '“' | '«' | '„')) && c != last {
            out.push_str("\n\n");
        }
        out.push(c);
        (before, last) = (last, c);
    }
    out
}

#[cfg(test)]
mod tests;
