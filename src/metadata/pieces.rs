//! The pieces of a page's title: the headline, the name of the site, sections.

use crate::text::is_longer;

/// Dividers between the headline, sections and the name of the site in a page's title.
const DIVIDERS: [&str; 9] = [" | ", " - ", " – ", " — ", " :: ", " : ", " » ", " · ", "_"];
/// Maximum number of characters in the name of a site.
pub(super) const LONGEST: usize = 40;

/// Returns the pieces between the dividers of a title that are short enough to be the name of the site or of a section.
pub(super) fn pieces(text: &str) -> Vec<&str> {
    let parts = DIVIDERS
        .iter()
        .fold(vec![text], |parts, divider| parts.into_iter().flat_map(|part| part.split(divider)).collect());
    let marks = |c: char| !c.is_alphanumeric();
    let trimmed = parts
        .into_iter()
        .map(|part| part.trim_start_matches(marks).trim_end_matches([' ', '-', '–', '|', ':']));
    trimmed.filter(|part| !part.is_empty() && !is_longer(part, LONGEST)).collect()
}

/// Splits a text where a capital follows a small letter.
pub(super) fn at_seams(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut before) = (0, ' ');
    for (at, c) in text.char_indices() {
        if c.is_uppercase() && before.is_lowercase() {
            parts.extend(text.get(start..at));
            start = at;
        }
        before = c;
    }
    parts.extend(text.get(start..));
    parts
}
