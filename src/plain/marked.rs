//! Text with Markdown marks, or with the numbers that lynx puts before links.

use crate::article::BlockKind;
use crate::blocks::PageBlocks;
use crate::span::Span;
use crate::text::head;

/// Minimum numbers of links and of headings in Markdown.
const LINKS: usize = 3;
const HEADINGS: usize = 2;
/// Minimum number of numbered links in output of lynx.
const NUMBERED: usize = 5;
/// Maximum digits of a link's number.
const DIGITS: usize = 4;

/// Maximum bytes of a link's words, and of its address.
const REACH: usize = 1000;

/// The kind of marks in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Marks {
    /// Markdown.
    Markdown,
    /// Numbers before links, as lynx writes them.
    Numbers,
}

impl Marks {
    /// Returns the marks of a text; `None` if it is plain.
    pub(super) fn of(text: &str) -> Option<Self> {
        let links = memchr::memmem::find_iter(text.as_bytes(), b"](").take(LINKS).count();
        let heads = || text.lines().filter(|line| heading(line).is_some()).take(HEADINGS).count();
        if links >= LINKS || text.contains('#') && heads() >= HEADINGS {
            Some(Self::Markdown)
        } else {
            let numbered = || numbers(text).take(NUMBERED).count() >= NUMBERED;
            (text.contains("[1]") && numbered()).then_some(Self::Numbers)
        }
    }

    /// Removes the marks from all blocks, which get the kinds that the marks tell.
    pub(super) fn clean(self, blocks: &mut PageBlocks) {
        let marked = std::mem::take(&mut blocks.text);
        for block in &mut blocks.blocks {
            let start = blocks.text.len();
            match self {
                Self::Markdown => {
                    let (kind, text) = parted(block.span.of(&marked));
                    push_without_markdown(text, &mut blocks.text);
                    block.shape = kind.unwrap_or(block.shape);
                }
                Self::Numbers => push_without_numbers(block.span.of(&marked), &mut blocks.text),
            }
            let end = blocks.text.trim_end().len().max(start);
            blocks.text.truncate(end);
            block.span = Span::new(start, end);
        }
    }
}

/// Returns the level of a heading, and the text after its signs.
fn heading(line: &str) -> Option<(u8, &str)> {
    let line = line.trim_start();
    let rest = line.trim_start_matches('#');
    let level = u8::try_from(line.len() - rest.len()).ok().filter(|level| (1..=6).contains(level))?;
    Some((level, rest.strip_prefix(' ')?))
}

/// Finds the numbers of links: "[12]Sport", but not "as was said.[12]".
fn numbers(text: &str) -> impl Iterator<Item = Span> + '_ {
    let opens = memchr::memchr_iter(b'[', text.as_bytes());
    opens.filter_map(|at| {
        let rest = text.get(at + 1..)?;
        let digits = rest.bytes().take(DIGITS + 1).take_while(u8::is_ascii_digit).count();
        let behind = rest.get(digits..)?.strip_prefix(']')?;
        let before = text.get(..at)?.chars().next_back();
        let fits = (1..=DIGITS).contains(&digits)
            && before.is_none_or(|c| !c.is_alphanumeric() && !matches!(c, '.' | ',' | ']' | '"' | '”'))
            && behind.chars().next().is_some_and(|c| !c.is_whitespace());
        fits.then(|| Span::new(at, at + digits + 2))
    })
}

fn push_without_numbers(text: &str, out: &mut String) {
    let mut from = 0;
    for number in numbers(text) {
        out.push_str(text.get(from..number.start).unwrap_or_default());
        from = number.end;
    }
    out.push_str(text.get(from..).unwrap_or_default());
}

fn push_without_markdown(text: &str, out: &mut String) {
    let text = Markdown::of(text);
    let mut at = 0;
    while let Some(rest) = text.text.get(at..).filter(|rest| !rest.is_empty()) {
        let plain = rest.find(['[', ']', '!', '*', '_', '\\', '`']).unwrap_or(rest.len());
        out.push_str(rest.get(..plain).unwrap_or_default());
        at += plain;
        let Some(c) = rest.get(plain..).and_then(|marked| marked.chars().next()) else { break };
        at += text.mark(at, out.chars().next_back()).unwrap_or_else(|| {
            out.push(c);
            c.len_utf8()
        });
    }
}

/// Parts the marks before a text from it, and returns the kind that the last of them tells.
fn parted(text: &str) -> (Option<BlockKind>, &str) {
    let rest = text.trim_start_matches("> ");
    let quoted = (rest.len() < text.len()).then_some(BlockKind::Quote);
    let item = ["* ", "- ", "+ "].iter().find_map(|mark| rest.strip_prefix(mark));
    let listed = item.map(|_| BlockKind::ListItem { depth: 1, ordered: false });
    let rest = item.unwrap_or(rest);
    match heading(rest) {
        Some((level, text)) => (Some(BlockKind::Heading { level }), text),
        None => (listed.or(quoted), rest),
    }
}

/// A text with Markdown marks.
struct Markdown<'t> {
    text: &'t str,
    /// Offsets of the brackets that open the words of a link or a picture, ascending; an address follows their end.
    links: Vec<usize>,
}

impl<'t> Markdown<'t> {
    fn of(text: &'t str) -> Self {
        let (mut open, mut links) = (Vec::new(), Vec::new());
        for (at, _) in text.match_indices(['[', ']']) {
            if text.as_bytes().get(at) == Some(&b'[') {
                open.push(at);
            } else if let Some(start) = open.pop().filter(|_| text.as_bytes().get(at + 1) == Some(&b'(')) {
                links.push(start);
            }
        }
        links.sort_unstable();
        Self { text, links }
    }

    /// Returns the length in bytes of the mark at `at`, which is dropped; `None` if it is text. `before` is the last
    /// character kept.
    fn mark(&self, at: usize, before: Option<char>) -> Option<usize> {
        let rest = self.text.get(at..)?;
        let mut chars = rest.chars();
        let (first, behind) = (chars.next()?, chars.next());
        let joined = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        match first {
            '!' if self.opens_link(at + 1) => picture(rest),
            '[' if self.opens_link(at) => Some(1),
            ']' => rest.get(1..).and_then(address).map(|length| length + 1),
            '\\' if behind.is_some_and(|c| c.is_ascii_punctuation()) => Some(1),
            '*' if rest.starts_with("**") => Some(2),
            '*' | '_' if joined(before) != joined(behind) => Some(1),
            '`' => Some(1),
            _ => None,
        }
    }

    fn opens_link(&self, at: usize) -> bool {
        self.links.binary_search(&at).is_ok()
    }
}

/// Returns the length of a picture: "![words](address)".
fn picture(rest: &str) -> Option<usize> {
    let words = memchr::memmem::find(head(rest, REACH).as_bytes(), b"](")?;
    let address = address(rest.get(words + 1..)?)?;
    Some(words + 1 + address)
}

/// Returns the length of an address in brackets, which may itself contain one pair of brackets.
fn address(rest: &str) -> Option<usize> {
    let inside = head(rest, REACH).strip_prefix('(')?.as_bytes();
    let end = memchr::memchr(b')', inside)?;
    let (before, behind) = inside.split_at(end);
    let nested = memchr::memchr(b'(', before).and_then(|_| memchr::memchr(b')', behind.get(1..)?));
    Some(end + nested.map_or(0, |next| next + 1) + 2)
}
