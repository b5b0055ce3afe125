//! What a title is without the name of the site, the section or the kicker at one of its ends.

use crate::text::bare;

/// A text with something cut off, or all of it.
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
    /// Whether the piece is the name of the site or its publisher, or nearly.
    pub(super) house: bool,
    /// Words of the piece.
    pub(super) words: usize,
}

/// The end that was cut off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    First,
    Last,
}

/// The kinds of marks between the parts of a title.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Divider {
    /// `|`, `·`, `»` and the like.
    Bar,
    /// A dash with spaces around.
    Dash,
    /// A colon.
    Colon,
    /// A stroke, with spaces around, or a low line.
    Stroke,
}

/// The whole text, the text without the names of houses at its ends, and the forms of that with one
/// more piece cut off.
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

/// The text without what stands behind one of its last two dividers, or before one of the first two.
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
    // What stands before a colon is rather a kicker that names the house than its name.
    let near = !(divider == Divider::Colon && end == End::First);
    let house = is_house(dropped, houses) || (near && is_partly_house(dropped, houses));
    kept.contains(char::is_alphanumeric)
        .then_some(Form { text: kept, cut: Some(Cut { divider, end, house, words }) })
}

/// Whether a piece is the name of a house.
fn is_house(piece: &str, houses: &[String]) -> bool {
    houses.contains(&bare(piece))
}

/// Whether a short piece has the name of a house within, or is the greater part of it.
fn is_partly_house(piece: &str, houses: &[String]) -> bool {
    let words = piece.split_whitespace().count();
    let piece = bare(piece);
    let holds = |house: &String| {
        (house.len() >= 4 && piece.contains(house.as_str()) && piece.len() <= house.len() * 3 + 8)
            || (piece.len() >= 3 && house.contains(piece.as_str()) && piece.len() * 2 >= house.len())
    };
    words <= 5 && houses.iter().any(holds)
}

/// Whether a text has a bar within; pointed quotation marks are bars where they are no pair.
pub(super) fn has_bar(text: &str) -> bool {
    text.contains(['|', '·', '•']) || text.contains('»') && !is_quoted(text)
}

/// Whether a text has a pair of pointed quotation marks: "« On nous prend notre eau » : à Plouvorn".
fn is_quoted(text: &str) -> bool {
    text.contains('«') && text.contains('»')
}

/// Where the dividers of a text begin and end, spaces included, and of what kind they are.
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
