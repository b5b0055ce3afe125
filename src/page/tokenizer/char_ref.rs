//! Character references such as `&amp;` and `&#8217;`, and the replacement of NUL by U+FFFD.

use html5ever::data::{C1_REPLACEMENTS, NAMED_ENTITIES};

/// Where a text occurs, which determines what is replaced in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Between tags. It contains no NUL, which is a token of its own.
    Text,
    /// In an attribute value.
    Attribute,
    /// In `title` and `textarea`.
    Rcdata,
    /// In scripts, styles and the like, where there are no references.
    Raw,
}

/// Maximum length in bytes of a name that is valid without a semicolon.
const LONGEST_BARE: usize = 6;
/// Maximum length in bytes of any name.
const LONGEST: usize = 32;

/// Whether [`decode`] would change the text.
pub(super) fn is_needed(text: &str, place: Place) -> bool {
    match place {
        Place::Text => memchr::memchr(b'&', text.as_bytes()).is_some(),
        Place::Attribute | Place::Rcdata => memchr::memchr2(b'&', 0, text.as_bytes()).is_some(),
        Place::Raw => memchr::memchr(0, text.as_bytes()).is_some(),
    }
}

/// Appends `text` to `out`, with references and NULs replaced according to `place`.
pub(super) fn decode(text: &str, place: Place, out: &mut String) {
    let mark = if place == Place::Raw { 0 } else { b'&' };
    let mut rest = text;
    while let Some(at) = memchr::memchr2(mark, 0, rest.as_bytes()) {
        let (before, behind) = rest.split_at(at);
        out.push_str(before);
        rest = match behind.strip_prefix('&') {
            Some(name) => reference(name, place, out),
            None => {
                out.push('\u{FFFD}');
                behind.get(1..).unwrap_or_default()
            }
        };
    }
    out.push_str(rest);
}

/// Appends the characters that a reference stands for, or just the `&` if `text` does not start with one. Returns the
/// rest of the text. `text` starts after the `&`.
fn reference<'a>(text: &'a str, place: Place, out: &mut String) -> &'a str {
    let known = match text.strip_prefix('#') {
        Some(digits) => numeric(digits).map(|(c, rest)| (u32::from(c), 0, rest)),
        None => named(text, place),
    };
    let Some((first, second, rest)) = known else {
        out.push('&');
        return text;
    };
    out.extend([first, second].into_iter().filter(|code| *code != 0).filter_map(char::from_u32));
    rest
}

fn numeric(text: &str) -> Option<(char, &str)> {
    let (radix, digits) = match text.strip_prefix(['x', 'X']) {
        Some(digits) => (16, digits),
        None => (10, text),
    };
    let length = digits.bytes().take_while(|byte| char::from(*byte).is_digit(radix)).count();
    let (number, rest) = digits.split_at_checked(length).filter(|(number, _)| !number.is_empty())?;
    let code = number.bytes().fold(0_u32, |code, byte| {
        let digit = char::from(byte).to_digit(radix).unwrap_or(0);
        code.saturating_mul(radix).saturating_add(digit)
    });
    Some((character(code), rest.strip_prefix(';').unwrap_or(rest)))
}

/// The "numeric character reference end state" of the HTML standard.
fn character(code: u32) -> char {
    let replaced = code.checked_sub(0x80).and_then(|index| C1_REPLACEMENTS.get(index as usize)).copied();
    replaced.flatten().or_else(|| char::from_u32(code)).filter(|c| *c != '\0').unwrap_or('\u{FFFD}')
}

/// Finds the longest name that `text` starts with, and returns its code points and the text after it. In an attribute
/// value, a name without a semicolon counts only if no `=`, letter or digit follows.
fn named(text: &str, place: Place) -> Option<(u32, u32, &str)> {
    let run = text.bytes().take(LONGEST).take_while(u8::is_ascii_alphanumeric).count();
    let closed = text.get(..=run).filter(|name| name.ends_with(';')).and_then(|name| look_up(name, text));
    if closed.is_some() {
        return closed;
    }
    let (length, found) = (2..=run.min(LONGEST_BARE)).rev().find_map(|length| {
        let found = look_up(text.get(..length)?, text)?;
        Some((length, found))
    })?;
    let next = text.as_bytes().get(length);
    let is_value =
        place == Place::Attribute && next.is_some_and(|byte| *byte == b'=' || byte.is_ascii_alphanumeric());
    (!is_value).then_some(found)
}

/// Looks up a name. The map also contains prefixes of names, with zeros as their code points.
fn look_up<'a>(name: &str, text: &'a str) -> Option<(u32, u32, &'a str)> {
    let (first, second) = *NAMED_ENTITIES.get(name).filter(|(first, _)| *first != 0)?;
    Some((first, second, text.get(name.len()..)?))
}
