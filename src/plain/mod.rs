//! Flattened text to blocks: the second front door, beside [`crate::segment`].
//!
//! A line is a block. Where blocks stand right behind one another, lines are parted ([`glued`]), and where a whole page stands
//! in one line ([`strung`]). Lines are joined where something broke paragraphs into them: at a column ([`wrapped`]) or at each link
//! ([`pieces`]). The marks of Markdown and of lynx are left out ([`marked`]).

mod glued;
mod marked;
mod pieces;
pub mod strung;
mod wrapped;

use crate::article::{BlockKind, LimitKind};
use crate::blocks::{PageBlock, PageBlocks, Place};
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
    /// Bytes of the input, without white space at either end.
    span: Span,
    /// How wide it is, with the spaces before it.
    width: Width,
    /// How wide its first word is; one letter where words are not set apart.
    first_word: Width,
    /// Whether it begins with a letter of a script that does not set words apart.
    spaceless: bool,
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
    let (lines, joins) = lines_and_joins(read);
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

/// The lines of a text, and how each goes on with the one before it.
fn lines_and_joins(text: &str) -> (Vec<Line>, Vec<Join>) {
    let parting = Parting::of(text);
    let strung = strung::cuts(text);
    let lines = lines(text, |line| {
        let mut cuts = parting.as_ref().map_or(Vec::new(), |parting| parting.cuts(line.of(text)));
        cuts.iter_mut().for_each(|cut| *cut += line.start);
        cuts.extend(within(&strung, line));
        cuts
    });
    let apart = || vec![Join::Apart; lines.len()];
    let joins = if strung.is_empty() { joins(text, &lines) } else { apart() };
    (lines, joins)
}

fn joins(text: &str, lines: &[Line]) -> Vec<Join> {
    wrapped::continued(text, lines).unwrap_or_else(|| pieces::continued(text, lines))
}

/// Those of ascending places that are within a line.
fn within(cuts: &[usize], line: Span) -> &[usize] {
    let first = cuts.partition_point(|cut| *cut < line.start);
    let behind = cuts.partition_point(|cut| *cut < line.end);
    cuts.get(first..behind).unwrap_or_default()
}

/// The pieces of a line that is cut at these places, in any order, without white space around them.
fn pieces_at(text: &str, line: Span, mut cuts: Vec<usize>) -> impl Iterator<Item = Span> {
    cuts.sort_unstable();
    cuts.push(line.end);
    let mut from = line.start;
    let piece = move |cut| Span::new(std::mem::replace(&mut from, cut), cut).trimmed(text);
    cuts.into_iter().map(piece).filter(|piece| !piece.is_empty())
}

/// What stands between a block and a line that goes on with it: nothing where words are not set apart, or where a soft
/// hyphen parts a word.
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
/// line as a line feed does. `cuts` tells where a line is parted.
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
    fn only_full_lines_are_joined_where_menus_stand_around_them() {
        let text = "Home\nSport\nWeather\nYour region\n\nCouncil stops the bridge\n\n   \
            The council met on Tuesday to talk about the new bridge that\n   \
            would cross the river to the north of the town, and which has\n   been planned for more than ten years.\n\n   \
            Nobody came to the meeting but three reporters and a dog, and\n   the owner had left it at the door of \
            the house.\n   Short line.\n\n   * One item of a list that is long enough to be wrapped at its\n     \
            column\n   * Another one\n";
        let read = texts(text);
        assert_eq!(read.len(), 10, "{read:?}");
        assert!(read[5].ends_with("which has been planned for more than ten years."));
        assert_eq!(read[7], "Short line.");
        assert_eq!(
            read[8..],
            ["* One item of a list that is long enough to be wrapped at its column", "* Another one"]
        );
    }

    #[test]
    fn wrapped_lines_without_blank_lines_are_joined_up_to_a_short_one() {
        let paragraph = "The council met on Tuesday to talk about the new bridge that\nwould cross the river to \
            the north of the town, and which has\nbeen planned for more than ten years, though nobody knows who\nwill pay.\n";
        assert_eq!(texts(&paragraph.repeat(4)).len(), 4);
    }

    #[test]
    fn lines_of_like_length_that_are_sentences_are_no_wrapped_text() {
        let list = "The council stops the new bridge for now\nA dog comes to a meeting of the council\n\
            The river is higher than it was in 1998\nNobody knows who will pay for the roads\n";
        assert_eq!(texts(&list.repeat(5)).len(), 20);
    }

    #[test]
    fn blocks_right_behind_one_another_are_parted() {
        let text = "NewsSport\nYour regionHarbour bridge stays closedBy Jane RoeThe bridge stays closed.The council said \
            so.Nobody knows why.“It is late.”Read on YouTube or YouTube Kids.More newsFerry goes againContact usImprint \
            of the U.S.A. edition";
        let expected = [
            "News",
            "Sport",
            "Your region",
            "Harbour bridge stays closed",
            "By Jane Roe",
            "The bridge stays closed.",
            "The council said so.",
            "Nobody knows why.",
            "“It is late.”",
            "Read on YouTube or YouTube Kids.",
            "More news",
            "Ferry goes again",
            "Contact us",
            "Imprint of the U.S.A. edition",
        ];
        assert_eq!(texts(text), expected);
        let careless = "The council said so.Nobody knows why. It is late. It was McDonald's.";
        assert_eq!(texts(careless), [careless]);
    }

    #[test]
    fn wide_letters_take_two_columns() {
        let text = "市议会周二开会讨论横跨河流的新桥bridge的建设计划问题\n参加会议的只有三名记者和一条狗，没有其他任何人来参加\n\
            据说这座桥已经计划了十多年，但没有人知道谁来付这笔钱\n不得而知。\n\n完。";
        assert_eq!(texts(text).len(), 2, "{:?}", texts(text));
    }

    #[test]
    fn a_sentence_in_pieces_is_joined() {
        let text = "News\nSport\nThe council of the town has stopped the building of the bridge, as\nJane Roe\n, who leads it, told the\n\
            Harbour Post\n. Nobody knows when building\nwill begin\nagain, and the mayor, who had been asked\nby \
            reporters, did not say.\nMore on this\nThe river is as high as it was fifty years ago in the spring, said\nJohn Doe\n, a fisherman.";
        let read = texts(text);
        assert_eq!(read.len(), 5, "{read:?}");
        assert!(read[2].starts_with(
            "The council of the town has stopped the building of the bridge, as Jane Roe, who leads"
        ));
        assert_eq!(
            read[4],
            "The river is as high as it was fifty years ago in the spring, said John Doe, a fisherman."
        );
    }

    #[test]
    fn marks_of_markdown_are_left_out() {
        let text = "[Home](/) [Sport](https://a.example/s_(1))\n# Council stops the *bridge*\n![A bridge](b.jpg)\n\
            The **council** has [stopped](/x \"why\") it [sic], 2 * 3 * 4 is snake_case.\n> * Said \\[so\\]";
        let read = texts(text);
        let expected = [
            "Home Sport",
            "Council stops the bridge",
            "The council has stopped it [sic], 2 * 3 * 4 is snake_case.",
            "Said [so]",
        ];
        assert_eq!(read, expected);
    }

    #[test]
    fn numbers_before_links_are_left_out_and_those_of_notes_are_kept() {
        let numbered = "[1]Home [2]Sport\nThe [3]council has ([4]again) stopped\n[5]More";
        assert_eq!(texts(numbered), ["Home Sport", "The council has (again) stopped", "More"]);
        let notes = "The council[1] has stopped.[2] It was late.[3] Why?[4] So.[5] [6]";
        assert_eq!(texts(notes), [notes]);
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
