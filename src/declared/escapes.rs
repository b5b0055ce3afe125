//! Turns JSON string literals into text: resolves escapes, surrogate pairs and character references.

use std::borrow::Cow;

use super::references;

/// Returns the text of a JSON string, given without its quotes.
pub(super) fn unescape(raw: &str) -> Cow<'_, str> {
    let plain = if raw.contains('\\') { Cow::Owned(unescape_slashes(raw)) } else { Cow::Borrowed(raw) };
    if !plain.contains('&') {
        return plain;
    }
    // Twice, since many systems escape text that is already escaped.
    let once = references::resolve(&plain);
    Cow::Owned(references::resolve(&once).into_owned())
}

fn unescape_slashes(raw: &str) -> String {
    let mut out = String::with_capacity(raw.len());
    let mut chars = raw.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        match chars.next() {
            Some('n') => out.push('\n'),
            Some('t' | 'b' | 'f') => out.push(' '),
            Some('r') | None => {}
            Some('u') => out.push(unicode_escape(&mut chars)),
            Some(other) => out.push(other),
        }
    }
    out
}

/// Decodes the four hexadecimal digits after `\u`, and a second `\uXXXX` if the two form a surrogate pair. Returns
/// U+FFFD if they are no valid character.
fn unicode_escape(chars: &mut std::str::Chars<'_>) -> char {
    let Some(first) = hexadecimal(chars) else { return '\u{FFFD}' };
    if !(0xD800..0xDC00).contains(&first) {
        return char::from_u32(first).unwrap_or('\u{FFFD}');
    }
    let mut ahead = chars.clone();
    let second = (ahead.next() == Some('\\') && ahead.next() == Some('u')).then(|| hexadecimal(&mut ahead));
    match second.flatten() {
        Some(second @ 0xDC00..0xE000) => {
            *chars = ahead;
            char::from_u32(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)).unwrap_or('\u{FFFD}')
        }
        _ => '\u{FFFD}',
    }
}

fn hexadecimal(chars: &mut std::str::Chars<'_>) -> Option<u32> {
    let digits = chars.as_str().get(..4)?;
    let value = u32::from_str_radix(digits, 16).ok()?;
    chars.nth(3);
    Some(value)
}
