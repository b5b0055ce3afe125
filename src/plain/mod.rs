//! Splits flattened text into blocks: the second entry point, beside [`crate::segment`].
//!
//! A line is a block. Lines are split where blocks were concatenated without a separator ([`glued`]), and where a
//! whole page is in one line ([`strung`]). Lines are joined where paragraphs were broken: at a column ([`wrapped`]) or
//! at each link ([`pieces`]). The marks of Markdown and of lynx are removed ([`marked`]).

mod glued;
mod marked;
mod pieces;
pub mod strung;
mod wrapped;

use crate::article::{BlockKind, LimitKind};
use crate::blocks::{PageBlock, PageBlocks, Parted, Place};
use crate::options::Limits;
use crate::span::Span;
use crate::text::{head, is_dropped, is_spaceless, push_visible_words};

use glued::Parting;
use marked::Marks;
use pieces::Join;
use wrapped::Width;

/// A line that is not blank.
#[derive(Clone, Copy, Debug)]
struct Line {
    /// Bytes of the input, without surrounding white space.
    span: Span,
    /// Its width, including the spaces before it.
    width: Width,
    /// The width of its first word; of one letter if words are not separated by spaces.
    first_word: Width,
    /// Whether it begins with a letter of a script without spaces between words.
    spaceless: bool,
    /// Blank lines before it.
    blank_before: u8,
}

/// Reads flattened text into `blocks`, replacing their content. Lines without a letter or digit are dropped. Once
/// the limit of blocks is reached, the remaining text is joined into the last block; text over the limit of text
/// is dropped. Returns the limits reached.
pub fn segment(text: &str, limits: &Limits, blocks: &mut PageBlocks) -> Vec<LimitKind> {
    blocks.clear();
    let read = head(text, limits.text);
    let cut = (read.len() < text.len()).then_some(LimitKind::Text);
    let (lines, joins, parted) = lines_and_joins(read);
    blocks.parted = parted;
    blocks.text.reserve(read.len());
    blocks.blocks.reserve(joins.iter().filter(|how| **how == Join::Apart).count().min(limits.blocks));
    let mut overflow = None;
    for (line, how) in lines.iter().zip(joins) {
        if how == Join::Apart && blocks.blocks.len() >= limits.blocks {
            overflow = Some(LimitKind::Blocks);
        }
        match (blocks.blocks.last_mut(), how) {
            (Some(last), Join::Tight) => join(text, *line, last, "", &mut blocks.text),
            (Some(last), how) if how == Join::Spaced || overflow.is_some() => {
                let between = between(text, *line, last, &blocks.text);
                join(text, *line, last, between, &mut blocks.text);
            }
            _ => push(text, *line, blocks),
        }
    }
    if let Some(marks) = Marks::of(read) {
        marks.clean(blocks);
    }
    blocks.blocks.retain(|block| block.span.of(&blocks.text).contains(char::is_alphanumeric));
    overflow.into_iter().chain(cut).collect()
}

fn push(text: &str, line: Line, blocks: &mut PageBlocks) {
    let start = blocks.text.len();
    let kind = if line.span.of(text).contains('\t') { BlockKind::TableRow } else { BlockKind::Paragraph };
    push_line(text, line, kind, &mut blocks.text);
    blocks.blocks.push(PageBlock {
        span: Span::new(start, blocks.text.len()),
        shape: kind,
        place: Place::Bytes(line.span),
        blank_lines: line.blank_before,
        ..PageBlock::default()
    });
}

/// Returns the lines of a text, how each is joined to the previous one, and how the text was split.
fn lines_and_joins(text: &str) -> (Vec<Line>, Vec<Join>, Parted) {
    let parting = Parting::of(text);
    let strung = strung::cuts(text);
    let lines = lines(text, |line| {
        let mut cuts = parting.as_ref().map_or(Vec::new(), |parting| parting.cuts(line.of(text)));
        cuts.iter_mut().for_each(|cut| *cut += line.start);
        cuts.extend(within(&strung, line));
        cuts
    });
    match strung.is_empty() {
        true => {
            let joins = joins(text, &lines);
            (lines, joins, Parted::ByLines)
        }
        false => {
            let joins = vec![Join::Apart; lines.len()];
            (lines, joins, Parted::ByGuess)
        }
    }
}

fn joins(text: &str, lines: &[Line]) -> Vec<Join> {
    wrapped::continued(text, lines).unwrap_or_else(|| pieces::continued(text, lines))
}

/// Returns those of the ascending offsets that are within a line.
fn within(cuts: &[usize], line: Span) -> &[usize] {
    let first = cuts.partition_point(|cut| *cut < line.start);
    let behind = cuts.partition_point(|cut| *cut < line.end);
    cuts.get(first..behind).unwrap_or_default()
}

/// Returns the pieces of a line that is cut at these offsets, in any order, without surrounding white space.
fn pieces_at(text: &str, line: Span, mut cuts: Vec<usize>) -> impl Iterator<Item = Span> {
    cuts.sort_unstable();
    cuts.push(line.end);
    let mut from = line.start;
    let piece = move |cut| Span::new(std::mem::replace(&mut from, cut), cut).trimmed(text);
    cuts.into_iter().map(piece).filter(|piece| !piece.is_empty())
}

/// Returns the separator between a block and a line that continues it: none if the script has no spaces between words,
/// or if a soft hyphen splits a word.
fn between(text: &str, line: Line, block: &PageBlock, out: &str) -> &'static str {
    let parted = matches!(block.place, Place::Bytes(place) if place.of(text).ends_with('\u{AD}'));
    let spaceless = line.spaceless && out.chars().next_back().is_some_and(is_spaceless);
    if parted || spaceless { "" } else { " " }
}

fn join(text: &str, line: Line, block: &mut PageBlock, between: &str, out: &mut String) {
    out.push_str(between);
    push_line(text, line, BlockKind::Paragraph, out);
    block.span.end = out.len();
    if let Place::Bytes(place) = &mut block.place {
        place.end = line.span.end;
    }
}

/// Appends a line with white space folded and soft hyphens and the like removed; cells of a table row stay separated by
/// tabs.
fn push_line(text: &str, line: Line, kind: BlockKind, out: &mut String) {
    if kind != BlockKind::TableRow {
        return push_visible_words(line.span.of(text), out);
    }
    for (index, cell) in line.span.of(text).split('\t').enumerate() {
        if index > 0 {
            out.push('\t');
        }
        push_visible_words(cell, out);
    }
}

/// Returns the lines that are not blank. A carriage return, a form feed and the Unicode separators end a
/// line like a line feed. `cuts` returns the offsets at which a line is split.
fn lines(text: &str, cuts: impl Fn(Span) -> Vec<usize>) -> Vec<Line> {
    let mut lines = Vec::new();
    let marked = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut start = text.len() - marked.len();
    let mut blank = 0_u8;
    for piece in pieces(marked) {
        let span = Span::new(start, start + piece.len()).trimmed(text);
        start += piece.len();
        if !span.of(text).chars().all(is_dropped) {
            let indent = piece.bytes().take_while(|byte| *byte == b' ').count();
            let first = lines.len();
            match cuts(span) {
                none if none.is_empty() => lines.push(measure(text, span, indent)),
                cuts => {
                    lines.extend(pieces_at(text, span, cuts).map(|piece| measure(text, piece, indent)));
                }
            }
            if let Some(line) = lines.get_mut(first) {
                line.blank_before = blank;
            }
            blank = 0;
        } else if piece != "\n" || !ends_with_return(text, start - 1) {
            // The line feed of a CRLF pair is not a line of its own.
            blank = blank.saturating_add(1);
        }
    }
    lines
}

/// Splits the text after each line end.
fn pieces(text: &str) -> Box<dyn Iterator<Item = &str> + '_> {
    const ENDS: [char; 7] = ['\n', '\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}'];
    let bytes = text.as_bytes();
    let has = |end: &char| memchr::memmem::find(bytes, end.encode_utf8(&mut [0; 4]).as_bytes()).is_some();
    // Most texts only have line feeds, which memchr finds sixteen bytes at a time.
    if ENDS.iter().skip(1).any(has) {
        Box::new(text.split_inclusive(ENDS))
    } else {
        Box::new(text.split_inclusive('\n'))
    }
}

fn ends_with_return(text: &str, end: usize) -> bool {
    text.as_bytes().get(..end).is_some_and(|before| before.last() == Some(&b'\r'))
}

fn measure(text: &str, span: Span, indent: usize) -> Line {
    let line = span.of(text);
    let spaceless = line.chars().next().is_some_and(is_spaceless);
    let first = if spaceless {
        line.chars().next().map_or(0, char::len_utf8)
    } else {
        line.find(char::is_whitespace).unwrap_or(line.len())
    };
    let first_word = Width::of(line.get(..first).unwrap_or(line), 0);
    Line { span, width: Width::of(line, indent), first_word, spaceless, blank_before: 0 }
}

#[cfg(test)]
mod tests;
