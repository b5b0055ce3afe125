//! Flattened text to blocks: the second front door, beside [`crate::segment`].
//!
//! A line is a block. Only where blank lines set paragraphs apart and the lines within them are
//! evidently wrapped at a column are they joined again: then every line but a paragraph's last is
//! so long that the next word would not have fitted.

use crate::article::{BlockKind, LimitKind};
use crate::blocks::{PageBlock, PageBlocks, Place};
use crate::options::Limits;
use crate::span::Span;
use crate::text::{head, is_dropped, is_spaceless, push_visible_words};

/// The widest column, in characters, that text is taken to be wrapped at.
const WIDEST_COLUMN: usize = 120;
/// The narrowest such column: below it a list of short lines would pass for wrapped text.
const NARROWEST_COLUMN: usize = 40;
/// Wrapped lines needed before any line is joined.
const LEAST_WRAPPED: usize = 3;

/// A line that is not blank.
#[derive(Clone, Copy, Debug)]
struct Line {
    /// Bytes of the input, without white space at either end.
    span: Span,
    /// Length in characters.
    width: usize,
    /// Length of its first word in characters; 1 where words are not set apart.
    first_word: usize,
    /// Blank lines before it.
    blank_before: u8,
}

/// Reads flattened text into `blocks`, whose content is lost. Lines without a letter or digit are
/// left out. Over the limit of blocks the rest of the text is joined into the last one; text over the
/// limit of text is left out. The answer is the limits reached.
pub fn segment(text: &str, limits: &Limits, blocks: &mut PageBlocks) -> Vec<LimitKind> {
    blocks.clear();
    let read = head(text, limits.text);
    let cut = (read.len() < text.len()).then_some(LimitKind::Text);
    let lines = lines(read);
    let wrapped = wrapped_width(&lines).is_some();
    let mut overflow = None;
    for (index, line) in lines.iter().enumerate() {
        let joins = index > 0 && wrapped && line.blank_before == 0;
        if !joins && blocks.blocks.len() >= limits.blocks {
            overflow = Some(LimitKind::Blocks);
        }
        match blocks.blocks.last_mut() {
            Some(last) if joins || overflow.is_some() => {
                join(text, *line, last, &mut blocks.text);
            }
            _ => push(text, *line, blocks),
        }
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

fn join(text: &str, line: Line, block: &mut PageBlock, out: &mut String) {
    let spaceless = |c: Option<char>| c.is_some_and(is_spaceless);
    // A soft hyphen at the end of a line parts a word.
    let parted = matches!(block.place, Place::Bytes(place) if place.of(text).ends_with('\u{AD}'));
    let tight = parted || spaceless(out.chars().next_back()) && spaceless(line.span.of(text).chars().next());
    if !tight {
        out.push(' ');
    }
    push_line(text, line, BlockKind::Paragraph, out);
    block.span.end = out.len();
    if let Place::Bytes(place) = &mut block.place {
        place.end = line.span.end;
    }
}

/// Appends the line with white space folded and without soft hyphens and the like; the cells of a table row stay a tab apart.
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

/// The lines that are not blank. A carriage return, a form feed and the Unicode separators end a
/// line as a line feed does.
fn lines(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let marked = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut start = text.len() - marked.len();
    let mut blank = 0_u8;
    for piece in pieces(marked) {
        let span = Span::new(start, start + piece.len()).trimmed(text);
        start += piece.len();
        if !span.of(text).chars().all(is_dropped) {
            lines.push(measure(span, span.of(text), blank));
            blank = 0;
        } else if piece != "\n" || !ends_with_return(text, start - 1) {
            // The line feed of a CRLF pair is no line of its own.
            blank = blank.saturating_add(1);
        }
    }
    lines
}

/// The text, parted behind each line end.
fn pieces(text: &str) -> Box<dyn Iterator<Item = &str> + '_> {
    const ENDS: [char; 7] = ['\n', '\r', '\u{B}', '\u{C}', '\u{85}', '\u{2028}', '\u{2029}'];
    let bytes = text.as_bytes();
    let has = |end: &char| memchr::memmem::find(bytes, end.encode_utf8(&mut [0; 4]).as_bytes()).is_some();
    // Most texts have line feeds alone, which are found sixteen bytes at a time.
    if ENDS.iter().skip(1).any(has) {
        Box::new(text.split_inclusive(ENDS))
    } else {
        Box::new(text.split_inclusive('\n'))
    }
}

fn ends_with_return(text: &str, end: usize) -> bool {
    text.as_bytes().get(..end).is_some_and(|before| before.last() == Some(&b'\r'))
}

fn measure(span: Span, line: &str, blank_before: u8) -> Line {
    let first_word = match line.chars().next() {
        Some(c) if is_spaceless(c) => 1,
        _ => line.split_whitespace().next().map_or(0, |word| word.chars().count()),
    };
    Line { span, width: line.chars().count(), first_word, blank_before }
}

/// The column that the text is wrapped at, or `None` where it is not wrapped.
fn wrapped_width(lines: &[Line]) -> Option<usize> {
    let followed = || lines.windows(2).filter(|pair| pair[1].blank_before == 0);
    let column = followed().map(|pair| pair[0].width).max()?;
    let has_paragraphs = lines.iter().skip(1).any(|line| line.blank_before > 0);
    if !has_paragraphs || !(NARROWEST_COLUMN..=WIDEST_COLUMN).contains(&column) {
        return None;
    }
    let full = |pair: &&[Line]| pair[0].width + 1 + pair[1].first_word > column;
    let (all, wrapped) = (followed().count(), followed().filter(full).count());
    (wrapped >= LEAST_WRAPPED && wrapped * 10 >= all * 8).then_some(column)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn blocks(text: &str) -> PageBlocks {
        let mut blocks = PageBlocks::default();
        segment(text, &Limits::DEFAULT, &mut blocks);
        blocks
    }

    fn texts(text: &str) -> Vec<String> {
        blocks(text).texts().map(str::to_owned).collect()
    }

    #[test]
    fn each_line_is_a_block_that_knows_its_bytes() {
        let text = "\u{feff}One  line\n\n\n  Two\tcells \r\n***\r\nThree";
        let read = blocks(text);
        let seen: Vec<_> = read.texts().collect();
        assert_eq!(seen, ["One line", "Two\tcells", "Three"]);
        let places: Vec<_> = read
            .blocks
            .iter()
            .map(|block| match block.place {
                Place::Bytes(span) => span.of(text),
                Place::Node { .. } => "",
            })
            .collect();
        assert_eq!(places, ["One  line", "Two\tcells", "Three"]);
        assert_eq!(read.blocks.iter().map(|b| b.blank_lines).collect::<Vec<_>>(), [0, 2, 0]);
        assert_eq!(read.blocks[1].shape, BlockKind::TableRow);
    }

    #[test]
    fn lines_wrapped_at_a_column_are_joined_within_paragraphs() {
        let text = "The council met on Tuesday to talk about the new bridge that\n\
            would cross the river to the north of the town, and which has\n\
            been planned for more than ten years.\n\nNobody came to the meeting but \
            three reporters and a dog, whose\nowner had left him at the door of the \
            house.";
        assert_eq!(texts(text).len(), 2);
        assert!(texts(text)[0].contains("bridge that would cross"));
    }

    #[test]
    fn short_lines_and_lines_of_uneven_length_are_kept_apart() {
        let list = "News\nSport\nWeather\n\nThe story begins here and goes on for quite some time.\nIt has \
            lines.\nOf uneven length, as a page with line breaks has them, so that none is wrapped.";
        assert_eq!(texts(list).len(), 6);
        let single = "A line of sixty characters or so, which stands on its own one.\n".repeat(6);
        assert_eq!(texts(&single).len(), 6, "no blank line tells where a paragraph ends");
    }

    #[test]
    fn wrapped_chinese_is_joined_without_spaces() {
        let line =
            "记者从会议上获悉这项工程将于明年春天开始动工预计三年之后建成通车届时两岸居民往来将更加方便";
        let text = format!("{line}\n{line}\n{line}\n完。\n\n{line}\n{line}\n终。");
        assert_eq!(texts(&text), [format!("{line}{line}{line}完。"), format!("{line}{line}终。")]);
    }

    #[test]
    fn what_is_over_the_limit_joins_the_last_block() {
        let mut read = PageBlocks::default();
        let overflow = segment("a\nb\nc\nd", &Limits::DEFAULT.blocks(2), &mut read);
        assert_eq!(overflow, [LimitKind::Blocks]);
        assert_eq!(read.texts().collect::<Vec<_>>(), ["a", "b c d"]);
    }

    #[test]
    fn characters_without_width_are_left_out_but_for_joiners() {
        let text = "Donau\u{AD}dampf\u{200B}er \u{200B} fährt\n\u{200B}\n\u{FEFF}می\u{200C}شود";
        let read = blocks(text);
        assert_eq!(read.texts().collect::<Vec<_>>(), ["Donaudampfer fährt", "می\u{200C}شود"]);
        assert_eq!(read.blocks[1].blank_lines, 1, "a line of nothing visible is blank");
    }

    #[test]
    fn a_word_parted_by_a_soft_hyphen_is_joined() {
        let line = "Der Rat der Stadt hat am Dienstag über die neue Brücke bera\u{AD}\n";
        let text = format!("{line}{line}{line}{line}ten.\n\nNiemand kam.");
        assert!(texts(&text)[0].ends_with("Brücke beraten."), "{:?}", texts(&text));
    }

    #[test]
    fn nothing_gives_nothing() {
        for text in ["\u{200B}\n\u{AD}", "", "\n\n\n", " \t ", "\r\n\r\n", "***"] {
            assert!(blocks(text).blocks.is_empty(), "{text:?}");
        }
    }
}
