//! Tags and their attributes.

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{EndTag, StartTag, Tag, TagKind, Token};
use html5ever::{Attribute, LocalName, QualName, local_name, ns};

use super::super::lookup::{ATTRIBUTES, TAGS};
use super::char_ref::Place;
use super::{Keep, Next, Receiver, Tokenizer};

/// The byte ranges of an attribute's name and value.
struct RawAttribute {
    name: (usize, usize),
    value: (usize, usize),
}

/// The attributes of one tag while it is read.
#[derive(Default)]
struct Attributes {
    kept: Vec<Attribute>,
    count: usize,
    rest: Rest,
}

/// A digest of the attributes that are not kept. The tree builder reopens at most three formatting elements with the
/// same attributes, so it must be able to see that they differ.
#[derive(Default)]
struct Rest {
    names: Vec<u64>,
    sum: u64,
}

impl<R: Receiver> Tokenizer<'_, R> {
    pub(super) fn start_tag(&mut self) {
        let Some(tag) = self.tag(StartTag, self.at + 1) else { return self.drop_rest() };
        let name = tag.name.clone();
        let body = self.body_of(&tag);
        match self.receiver.receive(Token::TagToken(tag)) {
            Next::Data => {}
            Next::Raw(kind) => self.raw(kind, &name, body),
            Next::Plaintext => self.plaintext(),
        }
    }

    pub(super) fn end_tag(&mut self) {
        match self.tag(EndTag, self.at + 2) {
            Some(tag) => self.send(Token::TagToken(tag)),
            None => self.drop_rest(),
        }
    }

    /// Drops the rest of the page: a tag that the page ends in is not sent.
    fn drop_rest(&mut self) {
        self.at = self.text.len();
    }

    /// Reads a tag from its name on. Returns `None` if the page ends before the tag does.
    fn tag(&mut self, kind: TagKind, start: usize) -> Option<Tag> {
        self.at = start + name_length(self.bytes().get(start..)?);
        let name = self.element_name(start, self.at);
        let mut attributes = Attributes::default();
        let self_closing = loop {
            self.skip_space();
            match self.peek(0)? {
                b'>' => break false,
                b'/' if self.peek(1) == Some(b'>') => {
                    self.at += 1;
                    break true;
                }
                b'/' => self.at += 1,
                _ => {
                    let attribute = self.attribute()?;
                    self.collect(kind, &name, &attribute, &mut attributes);
                }
            }
        };
        self.at += 1;
        let attrs = attributes.finish();
        Some(Tag { kind, name, self_closing, attrs, had_duplicate_attributes: false })
    }

    fn element_name(&self, start: usize, end: usize) -> LocalName {
        match TAGS.find(self.bytes(), (start, end)) {
            Some(entry) => entry.atom.clone(),
            None => LocalName::from(lower_case(self.slice(start, end))),
        }
    }

    fn skip_space(&mut self) {
        self.at += self.rest().iter().take_while(|byte| is_space(**byte)).count();
    }

    /// Reads an attribute. Its name may start with `=`.
    fn attribute(&mut self) -> Option<RawAttribute> {
        let start = self.at;
        self.at += 1;
        self.at += self.rest().iter().position(|byte| is_name_end(*byte) || *byte == b'=')?;
        let name = (start, self.at);
        self.skip_space();
        let mut value = (self.at, self.at);
        if self.peek(0)? == b'=' {
            self.at += 1;
            self.skip_space();
            value = self.value()?;
        }
        Some(RawAttribute { name, value })
    }

    fn value(&mut self) -> Option<(usize, usize)> {
        let first = self.peek(0)?;
        if matches!(first, b'"' | b'\'') {
            let start = self.at + 1;
            let end = start + memchr::memchr(first, self.bytes().get(start..)?)?;
            self.at = end + 1;
            return Some((start, end));
        }
        let start = self.at;
        self.at += self.rest().iter().position(|byte| is_space(*byte) || *byte == b'>')?;
        Some((start, self.at))
    }

    /// Keeps an attribute if it is wanted and the first of its name in the tag. The attributes of end tags are ignored.
    fn collect(&mut self, kind: TagKind, tag: &LocalName, raw: &RawAttribute, out: &mut Attributes) {
        if kind == EndTag {
            return;
        }
        out.count += 1;
        if out.count > self.attributes {
            return self.receiver.skipped_attributes();
        }
        let (start, end) = raw.name;
        let name = match ATTRIBUTES.find(self.bytes(), raw.name) {
            Some(entry) => entry.atom.clone(),
            None if self.keep == Keep::All => LocalName::from(lower_case(self.slice(start, end))),
            None if is_formatting(tag) => {
                let value = self.decoded(raw.value.0, raw.value.1, Place::Attribute);
                return out.rest.add(self.slice(start, end), &value);
            }
            None => return,
        };
        if out.kept.iter().all(|attribute| attribute.name.local != name) {
            let value = self.decoded(raw.value.0, raw.value.1, Place::Attribute);
            if out.kept.capacity() == 0 {
                out.kept = self.receiver.room();
            }
            out.kept.push(Attribute { name: QualName::new(None, ns!(), name), value });
        }
    }
}

impl Attributes {
    fn finish(mut self) -> Vec<Attribute> {
        self.kept.extend(self.rest.finish());
        self.kept
    }
}

impl Rest {
    /// Adds an attribute to the digest. The case of its name does not matter, and a repeated name is ignored.
    fn add(&mut self, name: &str, value: &str) {
        let is_plain = name.bytes().all(|byte| byte > 0 && !byte.is_ascii_uppercase());
        let name = if is_plain { hash(0, name) } else { hash(0, &lower_case(name)) };
        if !self.names.contains(&name) {
            self.names.push(name);
            self.sum = self.sum.wrapping_add(hash(name, value));
        }
    }

    /// Returns a single attribute with an empty name, whose value is a hash of all names and values in any order.
    fn finish(&self) -> Option<Attribute> {
        if self.names.is_empty() {
            return None;
        }
        let digits = (0..8).map(|digit| char::from((self.sum >> (7 * digit)) as u8 & 0x7F));
        let value: StrTendril = digits.collect();
        Some(Attribute { name: QualName::new(None, ns!(), local_name!("")), value })
    }
}

fn hash(seed: u64, text: &str) -> u64 {
    let (words, rest) = text.as_bytes().as_chunks::<8>();
    let tail = rest.iter().fold(0, |tail, byte| tail << 8 | u64::from(*byte));
    let step = |hash: u64, word: u64| {
        let mixed = (hash ^ word).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed ^ (mixed >> 29)
    };
    // The length is mixed in by a step of its own: against the tail it would cancel out.
    let start = step(seed, text.len() as u64);
    let whole = words.iter().map(|word| u64::from_le_bytes(*word)).fold(start, step);
    step(step(whole, tail), 0xCBF2_9CE4_8422_2325)
}

/// Whether this is one of the standard's formatting elements.
fn is_formatting(name: &LocalName) -> bool {
    matches!(
        *name,
        local_name!("a")
            | local_name!("b")
            | local_name!("big")
            | local_name!("code")
            | local_name!("em")
            | local_name!("font")
            | local_name!("i")
            | local_name!("nobr")
            | local_name!("s")
            | local_name!("small")
            | local_name!("strike")
            | local_name!("strong")
            | local_name!("tt")
            | local_name!("u")
    )
}

/// Normalizes a name: ASCII in lower case, NUL as U+FFFD.
fn lower_case(name: &str) -> String {
    let mut name = name.replace('\0', "\u{FFFD}");
    name.make_ascii_lowercase();
    name
}

fn name_length(bytes: &[u8]) -> usize {
    bytes.iter().position(|byte| is_name_end(*byte)).unwrap_or(bytes.len())
}

fn is_name_end(byte: u8) -> bool {
    is_space(byte) || matches!(byte, b'/' | b'>')
}

/// Whether a byte is white space between attributes. `\r` no longer occurs in the input.
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\x0C')
}
