//! A tokenizer for html5ever's tree builder that reads slices instead of characters.
//!
//! html5ever's own tokenizer reads one character at a time, which takes four fifths of the time of a parse. This one
//! jumps from one special character to the next with `memchr`, returns pieces of the input without copying them, and
//! leaves out what is not needed: the contents of scripts and styles, the text of comments, unknown attributes. The
//! tokens are otherwise the same; the html5lib tests and a comparison with html5ever check this. DOCTYPEs are rare and
//! intricate, and left to html5ever. Parse errors and line numbers are not reported.

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

/// Receives the tokens.
pub(super) trait Receiver {
    /// Takes one token and returns how to continue.
    fn receive(&self, token: Token) -> Next;
    /// Whether the current node is in SVG or MathML, where CDATA sections are text.
    fn is_foreign(&self) -> bool;
    /// Whether no more tokens are wanted.
    fn is_full(&self) -> bool;
    /// Called when a tag has more attributes than are read.
    fn skipped_attributes(&self);
    /// Returns an empty vector for the attributes of a tag, reusing memory if possible.
    fn room(&self) -> Vec<Attribute>;
}

/// What follows a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Text and markup.
    Data,
    /// Text up to the end tag of the element just opened.
    Raw(RawKind),
    /// Only text, to the end of the page.
    Plaintext,
}

/// How much of the page becomes tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keep {
    /// All of it, as in html5ever; for the tests.
    All,
    /// What the extractor reads: no comments, no styles, no scripts except data, no unknown attributes.
    Wanted,
}

/// Prepares the input as the standard requires: without a byte order mark, and with `\n` as the only line break.
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

/// Maximum length in bytes of a tendril without a heap allocation.
const MOST_INLINE: usize = 8;

/// Number of bytes of the page that are copied at once into a buffer shared by its tokens. Most scripts are not copied
/// at all, and a piece is usually freed before the next one is allocated, so the allocator reuses its memory.
const PIECE: usize = 4 << 10;

/// The tokenizer of one page.
pub(super) struct Tokenizer<'a, R> {
    /// The whole page.
    text: &'a str,
    /// The part of the page that tokens currently share, and its byte offset.
    piece: StrTendril,
    piece_start: usize,
    receiver: &'a R,
    keep: Keep,
    /// Maximum number of attributes read from one tag.
    attributes: usize,
    /// Current byte offset.
    at: usize,
    /// Buffer for decoded text before it becomes a token.
    scratch: String,
}

impl<'a, R: Receiver> Tokenizer<'a, R> {
    /// Creates a tokenizer for [`preprocessed`] input.
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

    /// Reads what starts with `<`, which may turn out to be text.
    fn markup(&mut self) {
        match (self.peek(1), self.peek(2)) {
            (Some(first), _) if first.is_ascii_alphabetic() => self.start_tag(),
            (Some(b'/'), Some(first)) if first.is_ascii_alphabetic() => self.end_tag(),
            (Some(b'/'), Some(b'>')) => {
                self.at += 3;
                // html5ever's tree builder keeps the line break in `<pre></>\n` because of this error, so this
                // tokenizer must send it too.
                self.send(Token::ParseError(Cow::Borrowed("Empty end tag")));
            }
            (Some(b'/'), Some(_)) => self.bogus_comment(self.at + 2),
            (Some(b'/'), None) => self.literal(2),
            (Some(b'!'), _) => self.declaration(),
            (Some(b'?'), _) => self.bogus_comment(self.at + 1),
            _ => self.literal(1),
        }
    }

    /// Sends the next bytes as text, although they look like markup.
    fn literal(&mut self, length: usize) {
        let end = self.at + length;
        self.send_text(self.at, end, Place::Raw);
        self.at = end;
    }

    /// Sends a range of the page as text, unless it is empty.
    fn send_text(&mut self, start: usize, end: usize, place: Place) {
        if start < end {
            let text = self.decoded(start, end, place);
            self.send(Token::CharacterTokens(text));
        }
    }

    /// Returns a range of the page, with character references and NULs replaced according to `place`.
    fn decoded(&mut self, start: usize, end: usize, place: Place) -> StrTendril {
        let raw = self.slice(start, end);
        if !char_ref::is_needed(raw, place) {
            return self.tendril(start, end);
        }
        self.scratch.clear();
        char_ref::decode(raw, place, &mut self.scratch);
        StrTendril::from_slice(&self.scratch)
    }

    /// Sends a token that does not affect how to continue.
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

    /// Returns a range of the page. All ranges start and end at ASCII characters or at the end of the page.
    fn slice(&self, start: usize, end: usize) -> &'a str {
        self.text.get(start..end).unwrap_or_default()
    }

    /// Like [`Tokenizer::slice`], but as a tendril for the tree builder.
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
