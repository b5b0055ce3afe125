//! A tolerant reader for JSON as real pages have it: with trailing commas, raw line breaks, comments, CDATA marks,
//! unescaped quotes, or a missing end.
//!
//! It reads borrowed text in one pass into a flat arena. It skips what it cannot understand and never fails. Values
//! nested deeper than [`MAX_DEPTH`] are left out, and so is everything after the first [`MAX_VALUES`] values.

use std::borrow::Cow;

use super::escapes::unescape;
use crate::span::Span;

const MAX_DEPTH: usize = 64;
const MAX_VALUES: usize = 100_000;

/// A parsed document: all values in one vector, strings as ranges of the source.
#[derive(Debug)]
pub(super) struct Json<'a> {
    source: &'a str,
    records: Vec<Record>,
}

#[derive(Clone, Copy, Debug)]
struct Record {
    key: Span,
    kind: Kind,
    /// The source range of a string (without its quotes) or a number.
    raw: Span,
    first_child: Option<u32>,
    last_child: Option<u32>,
    next: Option<u32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Null,
    True,
    False,
    Number,
    Text,
    Array,
    Object,
}

/// One value of a document.
#[derive(Clone, Copy, Debug)]
pub(super) struct Value<'j, 'a> {
    json: &'j Json<'a>,
    index: u32,
}

impl<'a> Json<'a> {
    /// Reads all values in `source`, which may hold several in a row.
    pub(super) fn read(source: &'a str) -> Self {
        let mut reader = Reader {
            json: Self { source, records: Vec::with_capacity(source.len() / 40) },
            bytes: source.as_bytes(),
            at: 0,
            open: Vec::new(),
            too_deep: 0,
            key: None,
            last_root: None,
        };
        while reader.step() {}
        reader.json
    }

    /// Returns the top-level values.
    pub(super) fn roots(&self) -> impl Iterator<Item = Value<'_, 'a>> {
        let first = (!self.records.is_empty()).then_some(0);
        self.chain(first)
    }

    /// Returns every value, parents before their children.
    pub(super) fn all(&self) -> impl Iterator<Item = Value<'_, 'a>> {
        (0..u32::try_from(self.records.len()).unwrap_or(u32::MAX)).map(|index| Value { json: self, index })
    }

    fn chain(&self, first: Option<u32>) -> impl Iterator<Item = Value<'_, 'a>> {
        std::iter::successors(first, |index| self.records[*index as usize].next)
            .map(|index| Value { json: self, index })
    }
}

impl<'j, 'a> Value<'j, 'a> {
    fn record(self) -> &'j Record {
        &self.json.records[self.index as usize]
    }

    /// Returns the key of this value in its object; empty if it has none.
    pub(super) fn key(self) -> &'a str {
        self.record().key.of(self.json.source)
    }

    /// Whether this is an object.
    pub(super) fn is_object(self) -> bool {
        self.record().kind == Kind::Object
    }

    /// Whether this is an array.
    pub(super) fn is_array(self) -> bool {
        self.record().kind == Kind::Array
    }

    /// Returns the members of an object or the items of an array.
    pub(super) fn children(self) -> impl Iterator<Item = Value<'j, 'a>> {
        self.json.chain(self.record().first_child)
    }

    /// Returns the items of an array. Null has none; any other value is treated as an array of one.
    pub(super) fn items(self) -> impl Iterator<Item = Value<'j, 'a>> {
        let (own, children) = match self.record().kind {
            Kind::Array => (None, self.record().first_child),
            Kind::Null => (None, None),
            _ => (Some(self), None),
        };
        own.into_iter().chain(self.json.chain(children))
    }

    /// Returns the first member with this key, ignoring ASCII case, that is not null.
    pub(super) fn get(self, key: &str) -> Option<Value<'j, 'a>> {
        let named = |child: &Self| child.key().eq_ignore_ascii_case(key);
        self.children().find(|child| named(child) && child.record().kind != Kind::Null)
    }

    /// Returns the text of a value, or of its `@value` if it is a JSON-LD literal with a type or a language.
    pub(super) fn literal(self) -> Option<Cow<'a, str>> {
        self.text().or_else(|| self.get("@value")?.text())
    }

    /// Returns a string, unescaped and with character references resolved, or a number as written.
    pub(super) fn text(self) -> Option<Cow<'a, str>> {
        let raw = self.record().raw.of(self.json.source);
        match self.record().kind {
            Kind::Text => Some(unescape(raw)),
            Kind::Number => Some(Cow::Borrowed(raw)),
            _ => None,
        }
    }

    /// Returns a truth value, which may also be written as a string.
    pub(super) fn truth(self) -> Option<bool> {
        match self.record().kind {
            Kind::True => Some(true),
            Kind::False => Some(false),
            _ => match last_step(self.literal()?.trim()).to_ascii_lowercase().as_str() {
                "true" | "yes" | "1" => Some(true),
                "false" | "no" | "0" => Some(false),
                _ => None,
            },
        }
    }
}

/// Returns the part after the last slash, since truth values may be written as URLs: `https://schema.org/False`.
fn last_step(value: &str) -> &str {
    value.rsplit('/').next().unwrap_or(value)
}

/// The state of the reader: byte offset, open containers, and the key that waits for its value.
struct Reader<'a> {
    json: Json<'a>,
    bytes: &'a [u8],
    at: usize,
    open: Vec<u32>,
    too_deep: usize,
    key: Option<Span>,
    last_root: Option<u32>,
}

impl Reader<'_> {
    /// Reads one token. Returns `false` at the end.
    fn step(&mut self) -> bool {
        let Some(&byte) = self.bytes.get(self.at) else { return false };
        if self.json.records.len() >= MAX_VALUES {
            return false;
        }
        match byte {
            b'{' => self.enter(Kind::Object),
            b'[' => self.enter(Kind::Array),
            b'}' => self.leave(Kind::Object),
            b']' => self.leave(Kind::Array),
            b'"' => self.string(b'"'),
            b'\'' => self.string(b'\''),
            b',' => self.comma(),
            b'/' | b'<' | b'-' if self.comment() => {}
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'+' | b'_' | b'$' | b'@' => self.word(),
            _ => self.at += 1,
        }
        true
    }

    fn in_object(&self) -> bool {
        self.open.last().is_some_and(|top| self.json.records[*top as usize].kind == Kind::Object)
    }

    fn comma(&mut self) {
        if self.key.is_some() {
            self.add(Kind::Null, Span::default());
        }
        self.at += 1;
    }

    fn add(&mut self, kind: Kind, raw: Span) -> Option<u32> {
        let key = self.key.take().unwrap_or_default();
        if self.too_deep > 0 || (self.in_object() && key.is_empty()) {
            return None;
        }
        let index = u32::try_from(self.json.records.len()).ok()?;
        self.json.records.push(Record { key, kind, raw, first_child: None, last_child: None, next: None });
        let previous = match self.open.last() {
            Some(parent) => {
                let parent = &mut self.json.records[*parent as usize];
                parent.first_child.get_or_insert(index);
                parent.last_child.replace(index)
            }
            None => self.last_root.replace(index),
        };
        if let Some(previous) = previous {
            self.json.records[previous as usize].next = Some(index);
        }
        Some(index)
    }

    fn enter(&mut self, kind: Kind) {
        self.at += 1;
        if self.open.len() >= MAX_DEPTH || self.too_deep > 0 {
            self.too_deep += 1;
            return;
        }
        match self.add(kind, Span::default()) {
            Some(index) => self.open.push(index),
            None => self.too_deep += 1,
        }
    }

    /// Closes the innermost open container of this kind and everything still open inside it.
    fn leave(&mut self, kind: Kind) {
        self.at += 1;
        if self.too_deep > 0 {
            self.too_deep -= 1;
            return;
        }
        if self.key.is_some() {
            self.add(Kind::Null, Span::default());
        }
        let records = &self.json.records;
        if let Some(depth) = self.open.iter().rposition(|index| records[*index as usize].kind == kind) {
            self.open.truncate(depth);
        }
    }

    fn string(&mut self, quote: u8) {
        let start = self.at + 1;
        let end = closing_quote(self.bytes, start, quote);
        self.at = (end + 1).min(self.bytes.len());
        self.token(Span::new(start, end), Kind::Text);
    }

    fn word(&mut self) {
        let start = self.at;
        let length = self.bytes[start..].iter().position(|byte| {
            matches!(byte, b',' | b':' | b'}' | b']' | b'{' | b'[' | b'"') || byte.is_ascii_whitespace()
        });
        self.at = length.map_or(self.bytes.len(), |length| start + length.max(1));
        let kind = match &self.bytes[start..self.at] {
            b"true" => Kind::True,
            b"false" => Kind::False,
            [b'0'..=b'9' | b'-' | b'+', ..] => Kind::Number,
            _ => Kind::Null,
        };
        self.token(Span::new(start, self.at), kind);
    }

    /// Takes a token as a key if an object expects one, and as a value otherwise.
    fn token(&mut self, raw: Span, kind: Kind) {
        if self.too_deep == 0 && self.in_object() && self.key.is_none() {
            self.key = (next_byte(self.bytes, self.at) == Some(b':')).then_some(raw);
        } else {
            self.add(kind, raw);
        }
    }

    /// Skips a comment, or a mark that hides a script from old browsers (`<!--`, `<![CDATA[`). Returns whether there
    /// was one.
    fn comment(&mut self) -> bool {
        let rest = &self.bytes[self.at..];
        const MARKS: [&[u8]; 5] = [b"//<![CDATA[", b"<![CDATA[", b"//]]>", b"<!--", b"-->"];
        let length = if let Some(mark) = MARKS.iter().find(|mark| rest.starts_with(mark)) {
            mark.len()
        } else if rest.starts_with(b"//") {
            memchr::memchr(b'\n', rest).unwrap_or(rest.len())
        } else if rest.starts_with(b"/*") {
            memchr::memmem::find(rest, b"*/").map_or(rest.len(), |end| end + 2)
        } else {
            return false;
        };
        self.at += length;
        true
    }
}

/// Returns the byte offset of the quote that closes the string starting at `start`: the first one after which JSON can
/// continue, or the end of the source. This allows for unescaped quotes inside the string.
fn closing_quote(bytes: &[u8], start: usize, quote: u8) -> usize {
    let mut at = start;
    while let Some(found) = bytes.get(at..).and_then(|rest| memchr::memchr2(quote, b'\\', rest)) {
        at += found;
        if bytes[at] == b'\\' {
            at += 2;
        } else if closes(bytes, at + 1) {
            return at;
        } else {
            at += 1;
        }
    }
    bytes.len()
}

/// Whether the bytes after a quote look like JSON rather than the rest of a sentence.
fn closes(bytes: &[u8], at: usize) -> bool {
    let rest = bytes.get(at..).unwrap_or_default();
    let Some(blank) = rest.iter().position(|byte| !byte.is_ascii_whitespace()) else { return true };
    match rest[blank] {
        b':' | b'}' | b']' | b'/' => true,
        b',' => next_byte(rest, blank + 1).is_none_or(|next| {
            matches!(next, b'"' | b'\'' | b'{' | b'[' | b'}' | b']' | b'/' | b'-' | b'0'..=b'9')
                || [&b"true"[..], b"false", b"null"]
                    .iter()
                    .any(|word| begins_with_word(rest, blank + 1, word))
        }),
        b'"' => rest[..blank].contains(&b'\n'),
        _ => false,
    }
}

fn begins_with_word(bytes: &[u8], at: usize, word: &[u8]) -> bool {
    let rest = bytes.get(at..).unwrap_or_default();
    rest.trim_ascii_start().starts_with(word)
}

fn next_byte(bytes: &[u8], at: usize) -> Option<u8> {
    bytes.get(at..)?.iter().copied().find(|byte| !byte.is_ascii_whitespace())
}

#[cfg(test)]
mod tests;
