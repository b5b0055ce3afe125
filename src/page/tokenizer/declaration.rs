//! Declarations, which start with `<!`, and all kinds of comments.

use std::cell::RefCell;

use html5ever::buffer_queue::BufferQueue;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{self, Doctype, Token, TokenSink, TokenSinkResult, TokenizerOpts};

use super::char_ref::Place;
use super::{Keep, Receiver, Tokenizer};

impl<R: Receiver> Tokenizer<'_, R> {
    pub(super) fn declaration(&mut self) {
        let rest = self.rest().get(2..).unwrap_or_default();
        if rest.starts_with(b"--") {
            self.comment(self.at + 4);
        } else if rest.get(..7).is_some_and(|word| word.eq_ignore_ascii_case(b"doctype")) {
            self.doctype();
        } else if rest.starts_with(b"[CDATA[") && self.receiver.is_foreign() {
            self.at += 9;
            self.cdata();
        } else {
            self.bogus_comment(self.at + 2);
        }
    }

    fn comment(&mut self, start: usize) {
        let (end, next) = comment_end(self.bytes(), start);
        self.send_comment(start, end);
        self.at = next;
    }

    /// Reads a bogus comment: everything up to the next `>`.
    pub(super) fn bogus_comment(&mut self, start: usize) {
        let found = memchr::memchr(b'>', self.bytes().get(start..).unwrap_or_default());
        let end = found.map_or(self.text.len(), |at| start + at);
        self.send_comment(start, end);
        self.at = (end + 1).min(self.text.len());
    }

    /// Sends a comment, because it ends a run of text for the tree builder. Its content is dropped unless all is kept.
    fn send_comment(&mut self, start: usize, end: usize) {
        let text = match self.keep {
            Keep::All => self.decoded(start, end, Place::Raw),
            Keep::Wanted => StrTendril::new(),
        };
        self.send(Token::CommentToken(text));
    }

    /// Reads text up to `]]>`. NULs are left to the tree builder.
    pub(super) fn cdata(&mut self) {
        let found = memchr::memmem::find(self.rest(), b"]]>");
        let end = found.map_or(self.text.len(), |at| self.at + at);
        while self.at < end {
            let run = self.bytes().get(self.at..end).unwrap_or_default();
            let stop = memchr::memchr(0, run).map_or(end, |at| self.at + at);
            self.send_text(self.at, stop, Place::Raw);
            self.at = stop;
            if stop < end {
                self.send(Token::NullCharacterToken);
                self.at += 1;
            }
        }
        self.at = (end + 3).min(self.text.len());
    }

    /// Reads a DOCTYPE with html5ever's tokenizer. It always ends at the next `>`.
    fn doctype(&mut self) {
        let length = memchr::memchr(b'>', self.rest()).map_or(self.rest().len(), |at| at + 1);
        let end = self.at + length;
        let capture = tokenizer::Tokenizer::new(Capture::default(), TokenizerOpts::default());
        let queue = BufferQueue::default();
        queue.push_back(self.tendril(self.at, end));
        let _ = capture.feed(&queue);
        capture.end();
        if let Some(doctype) = capture.sink.0.into_inner() {
            self.send(Token::DoctypeToken(doctype));
        }
        self.at = end;
    }
}

/// Receives the one token of a DOCTYPE.
#[derive(Default)]
struct Capture(RefCell<Option<Doctype>>);

impl TokenSink for Capture {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        if let Token::DoctypeToken(doctype) = token {
            self.0.replace(Some(doctype));
        }
        TokenSinkResult::Continue
    }
}

/// Returns the byte offset at which the text of a comment ends, and the one at which the page continues.
fn comment_end(bytes: &[u8], start: usize) -> (usize, usize) {
    let rest = bytes.get(start..).unwrap_or_default();
    if rest.starts_with(b">") {
        return (start, start + 1);
    }
    if rest.starts_with(b"->") {
        return (start, start + 2);
    }
    let mut at = start;
    while let Some(found) = memchr::memmem::find(bytes.get(at..).unwrap_or_default(), b"--") {
        let dashes = at + found;
        match bytes.get(dashes + 2..) {
            Some([b'>', ..]) => return (dashes, dashes + 3),
            Some([b'!', b'>', ..]) => return (dashes, dashes + 4),
            _ => at = dashes + 1,
        }
    }
    (start + unclosed_length(rest), bytes.len())
}

/// Returns the length of a comment that the page ends in, without the start of an end mark.
fn unclosed_length(comment: &[u8]) -> usize {
    let marks: [&[u8]; 3] = [b"--!", b"--", b"-"];
    let mark = marks.iter().find(|mark| comment.ends_with(mark));
    comment.len() - mark.map_or(0, |mark| mark.len())
}
