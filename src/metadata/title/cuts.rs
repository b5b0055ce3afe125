//! Cuts the name of the site, the section or the kicker off either end of a title.

use crate::text::bare;

/// A text, whole or with a piece cut off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Form<'t> {
    pub(super) text: &'t str,
    /// What was cut off last; `None` for the whole text.
    pub(super) cut: Option<Cut>,
}

/// How a piece was cut off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Cut {
    pub(super) divider: Divider,
    pub(super) end: End,
    /// Whether the piece is the name of the site or its publisher, exactly or nearly.
    pub(super) house: bool,
    /// Number of words in the piece.
    pub(super) words: usize,
}

/// The end at which a piece was cut off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    First,
    Last,
}

/// The kinds of dividers between the parts of a title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Divider {
    /// `|`, `·`, `»` and the like.
    Bar,
    /// A dash with spaces around it.
    Dash,
    /// A colon.
    Colon,
    /// A slash with spaces around it, or an underscore.
    Stroke,
}

/// Returns the whole text, the text without names of the site or its publisher at its ends, and the latter with one
/// more piece cut off in different ways.
pub(super) fn forms<'t>(text: &'t str, houses: &[String]) -> Vec<Form<'t>> {
    let text = text.trim();
    let mut forms = vec![Form { text, cut: None }];
    let mut rest = text;
    for _ in 0..3 {
        let housed =
            single_cuts(rest, houses).into_iter().filter(|form| form.cut.is_some_and(|cut| cut.house));
        let Some(shorter) = housed.max_by_key(|form| form.text.len()) else { break };
        rest = shorter.text;
        forms.push(shorter);
    }
    forms.extend(single_cuts(rest, houses).into_iter().filter(|form| form.cut.is_some_and(|cut| !cut.house)));
    forms
}

/// Returns the text without what follows one of its last two dividers, or without what precedes one of its first two.
fn single_cuts<'t>(text: &'t str, houses: &[String]) -> Vec<Form<'t>> {
    let dividers = dividers(text);
    let mut forms = Vec::new();
    for (start, end, divider) in dividers.iter().rev().take(2) {
        forms.extend(form(text.get(..*start), text.get(*end..), *divider, End::Last, houses));
    }
    for (start, end, divider) in dividers.iter().take(2) {
        forms.extend(form(text.get(*end..), text.get(..*start), *divider, End::First, houses));
    }
    forms
}

fn form<'t>(
    kept: Option<&'t str>,
    dropped: Option<&str>,
    divider: Divider,
    end: End,
    houses: &[String],
) -> Option<Form<'t>> {
    let (kept, dropped) = (kept?.trim(), dropped?.trim());
    let words = dropped.split_whitespace().count();
    // The part before a colon is more likely a kicker that mentions the site than the name of the site.
    let near = !(divider == Divider::Colon && end == End::First);
    let house = is_house(dropped, houses) || (near && is_partly_house(dropped, houses));
    kept.contains(char::is_alphanumeric)
        .then_some(Form { text: kept, cut: Some(Cut { divider, end, house, words }) })
}

/// Whether a piece is the name of the site or its publisher.
fn is_house(piece: &str, houses: &[String]) -> bool {
    houses.contains(&bare(piece))
}

/// Whether a short piece contains the name of the site or its publisher, or is at least half of it.
fn is_partly_house(piece: &str, houses: &[String]) -> bool {
    let words = piece.split_whitespace().count();
    let piece = bare(piece);
    let holds = |house: &String| {
        (house.len() >= 4 && piece.contains(house.as_str()) && piece.len() <= house.len() * 3 + 8)
            || (piece.len() >= 3 && house.contains(piece.as_str()) && piece.len() * 2 >= house.len())
    };
    words <= 5 && houses.iter().any(holds)
}

/// Whether a text contains a bar. `»` counts as one unless it is part of a pair of guillemets.
pub(super) fn has_bar(text: &str) -> bool {
    text.contains(['|', '·', '•']) || text.contains('»') && !is_quoted(text)
}

/// Whether a text contains a pair of guillemets: "« On nous prend notre eau » : à Plouvorn".
fn is_quoted(text: &str) -> bool {
    text.contains('«') && text.contains('»')
}

/// Returns the dividers in a text: the byte offsets of start and end, and the kind.
fn dividers(text: &str) -> Vec<(usize, usize, Divider)> {
    let mut found: Vec<(usize, usize, Divider)> = Vec::new();
    let quoted = is_quoted(text);
    let mut before = ' ';
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map_or(' ', |(_, next)| *next);
        let spaced = before.is_whitespace() && next.is_whitespace();
        let divider = match c {
            '»' | '«' if quoted => None,
            '|' | '｜' | '⟩' | '»' | '«' | '›' | '‹' | '·' | '•' | '⋆' | '→' | '►'
                if spaced || matches!(c, '|' | '｜' | '⟩') =>
            {
                Some(Divider::Bar)
            }
            '-' | '–' | '—' | '−' | '‐' | '~' | '―' if spaced => Some(Divider::Dash),
            ':' if before == ':' || next == ':' => Some(Divider::Bar),
            ':' if next.is_whitespace() => Some(Divider::Colon),
            '：' => Some(Divider::Colon),
            '/' if spaced => Some(Divider::Stroke),
            '_' => Some(Divider::Stroke),
            _ => None,
        };
        before = c;
        let Some(divider) = divider else { continue };
        let end = at + c.len_utf8();
        match found.last_mut() {
            // Several marks in a row are one divider.
            Some(last) if text.get(last.1..at).is_some_and(|between| between.trim().is_empty()) => {
                last.1 = end
            }
            _ => found.push((at, end, divider)),
        }
    }
    found
}

#[cfg(test)]
mod tests;
