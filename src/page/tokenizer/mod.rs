//! A tokenizer for html5ever's tree builder that reads slices instead of characters.
//!
//! html5ever's own takes the page one character at a time, which is four fifths of the cost of a
//! parse. This one jumps from mark to mark with `memchr`, hands out pieces of the input without
//! copying them, and leaves out what nobody reads: bodies of scripts and styles, the text of
//! comments, unknown attributes. The tokens are otherwise the same, which the html5lib tests and a
//! comparison with html5ever's own hold. DOCTYPEs, rare and awkward, are left to html5ever. There
//! are no parse errors and no line numbers.

mod char_ref;
mod declaration;
mod raw;
mod tag;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use html5ever::Attribute;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::Token;
use html5ever::tokenizer::states::RawKind;

use crate::text::head;
use char_ref::Place;

/// Takes the tokens.
pub(super) trait Receiver {
    /// Takes one token, and says how to go on.
    fn receive(&self, token: Token) -> Next;
    /// Whether the current node is one of SVG or MathML, where CDATA sections are text.
    fn is_foreign(&self) -> bool;
    /// Whether no more tokens are wanted.
    fn is_full(&self) -> bool;
    /// Is told that a tag has more attributes than were read.
    fn skipped_attributes(&self);
    /// Room for the attributes of a tag.
    fn room(&self) -> Vec<Attribute>;
}

/// What follows a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Text and markup.
    Data,
    /// Text up to the end tag of the element that was just opened.
    Raw(RawKind),
    /// Nothing but text.
    Plaintext,
}

/// How much of the page becomes tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keep {
    /// All of it, as html5ever does; for the tests.
    All,
    /// What the extractor reads: no scripts but data, no styles, no comments, no unknown attributes.
    Wanted,
}

/// The input as the standard wants it: no byte order mark, line ends as `\n`.
pub(super) fn preprocessed(html: &str) -> Cow<'_, str> {
    let mut rest = html.strip_prefix('\u{FEFF}').unwrap_or(html);
    let mut input = String::new();
    while let Some((line, behind)) =
        memchr::memchr(b'\r', rest.as_bytes()).and_then(|at| rest.split_at_checked(at))
    {
        input.reserve(rest.len());
        input.push_str(line);
        input.push('\n');
        rest = behind.strip_prefix("\r\n").or_else(|| behind.strip_prefix('\r')).unwrap_or_default();
    }
    if input.is_empty() {
        return Cow::Borrowed(rest);
    }
    input.push_str(rest);
    Cow::Owned(input)
}

/// Bytes that a tendril holds without memory of its own.
const MOST_INLINE: usize = 8;

/// Bytes of the page that are copied at once for its tokens to share. Scripts are mostly not copied at all, and
/// a piece is freed before the next one is made, so that its memory is at hand.
const PIECE: usize = 4 << 10;

/// Reads one page.
pub(super) struct Tokenizer<'a, R> {
    /// The whole page.
    text: &'a str,
    /// The part of it that tokens are made from at present, and where that begins.
    piece: StrTendril,
    piece_start: usize,
    receiver: &'a R,
    keep: Keep,
    /// Greatest number of attributes read from one tag.
    attributes: usize,
    /// Byte offset of what comes next.
    at: usize,
    /// Decoded text, before it becomes a token.
    scratch: String,
}

impl<'a, R: Receiver> Tokenizer<'a, R> {
    /// A tokenizer over [`preprocessed`] input.
    pub(super) fn new(text: &'a str, receiver: &'a R, keep: Keep, attributes: usize) -> Self {
        let (piece, scratch) = (StrTendril::new(), String::new());
        Self { text, piece, piece_start: 0, receiver, keep, attributes, at: 0, scratch }
    }

    /// Reads the page to its end, or until the receiver is full.
    pub(super) fn run(&mut self) {
        while self.at < self.text.len() && !self.receiver.is_full() {
            self.step();
        }
        self.send(Token::EOFToken);
    }

    fn step(&mut self) {
        match self.peek(0) {
            Some(b'<') => self.markup(),
            Some(0) => {
                self.at += 1;
                self.send(Token::NullCharacterToken);
            }
            _ => {
                let end = memchr::memchr2(b'<', 0, self.rest()).map_or(self.text.len(), |end| self.at + end);
                self.send_text(self.at, end, Place::Text);
                self.at = end;
            }
        }
    }

    /// What begins with `<`, be it markup or not.
    fn markup(&mut self) {
        match (self.peek(1), self.peek(2)) {
            (Some(first), _) if first.is_ascii_alphabetic() => self.start_tag(),
            (Some(b'/'), Some(first)) if first.is_ascii_alphabetic() => self.end_tag(),
            (Some(b'/'), Some(b'>')) => {
                self.at += 3;
                // html5ever's tree builder hears of this error, and keeps a line end behind `<pre></>` for it.
                self.send(Token::ParseError(Cow::Borrowed("Empty end tag")));
            }
            (Some(b'/'), Some(_)) => self.bogus_comment(self.at + 2),
            (Some(b'/'), None) => self.literal(2),
            (Some(b'!'), _) => self.declaration(),
            (Some(b'?'), _) => self.bogus_comment(self.at + 1),
            _ => self.literal(1),
        }
    }

    /// The next bytes, which look like markup, as text.
    fn literal(&mut self, length: usize) {
        let end = self.at + length;
        self.send_text(self.at, end, Place::Raw);
        self.at = end;
    }

    /// Sends text of the page, if there is any.
    fn send_text(&mut self, start: usize, end: usize, place: Place) {
        if start < end {
            let text = self.decoded(start, end, place);
            self.send(Token::CharacterTokens(text));
        }
    }

    /// A part of the page with its character references replaced, as far as `place` has them.
    fn decoded(&mut self, start: usize, end: usize, place: Place) -> StrTendril {
        let raw = self.slice(start, end);
        if !char_ref::is_needed(raw, place) {
            return self.tendril(start, end);
        }
        self.scratch.clear();
        char_ref::decode(raw, place, &mut self.scratch);
        StrTendril::from_slice(&self.scratch)
    }

    /// Sends a token that changes nothing about how to go on.
    fn send(&self, token: Token) {
        self.receiver.receive(token);
    }

    fn bytes(&self) -> &'a [u8] {
        self.text.as_bytes()
    }

    fn rest(&self) -> &'a [u8] {
        self.bytes().get(self.at..).unwrap_or_default()
    }

    fn peek(&self, ahead: usize) -> Option<u8> {
        self.bytes().get(self.at + ahead).copied()
    }

    /// All cuts are made at ASCII characters or at the end.
    fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// As [`Tokenizer::slice`], as the tree builder takes it.
    fn tendril(&mut self, start: usize, end: usize) -> StrTendril {
        if end - start <= MOST_INLINE {
            return StrTendril::from_slice(self.slice(start, end));
        }
        if start < self.piece_start || end > self.piece_start + self.piece.len() {
            let rest = self.text.get(start..).unwrap_or_default();
            self.piece = StrTendril::from_slice(head(rest, PIECE.max(end - start)));
            self.piece_start = start;
        }
        let range = (u32::try_from(start - self.piece_start), u32::try_from(end - start));
        match range {
            (Ok(start), Ok(length)) => self.piece.try_subtendril(start, length).unwrap_or_default(),
            _ => StrTendril::new(),
        }
    }
}
