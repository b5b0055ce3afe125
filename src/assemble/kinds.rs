//! Kinds of the lines of flattened text, which has no markup: a short line before a paragraph heads it, and short lines
//! behind a colon are a list.

use crate::article::{Block, BlockKind};
use crate::body::Body;
use crate::features::{First, Last, Measure};
use crate::text::is_question;

/// Maximum weight of a heading or list item.
const SHORT: f32 = 110.0;
/// Maximum weight of a heading in a script that ends no sentence with a mark, where paragraphs are as short.
const SHORTER: f32 = 40.0;
/// Minimum weight of the paragraph below a heading.
const PROSE: f32 = 80.0;
/// Minimum number of list items.
const ITEMS: usize = 2;
/// Maximum bytes of the number before a heading, and the minimum number of such headings.
const MOST_DIGITS: usize = 3;
const NUMBERED: usize = 3;
/// Levels of a heading, and of one directly below another.
const LEVELS: [u8; 2] = [2, 3];

/// Gives the lines of a body the kinds that their shapes tell. Does nothing if the text marks the kinds itself, as
/// Markdown does.
pub(super) fn tell(body: &mut Body) {
    let is_plain = |block: &Block| matches!(block.kind, BlockKind::Paragraph | BlockKind::TableRow);
    if !body.blocks.iter().all(is_plain) {
        return;
    }
    let lines: Vec<Line> = body.blocks.iter().map(|block| Line::read(block, &body.text)).collect();
    for at in items(&lines) {
        body.blocks[at].kind = BlockKind::ListItem { depth: 1, ordered: false };
    }
    for (at, level) in headings(&lines) {
        body.blocks[at].kind = BlockKind::Heading { level };
    }
}

/// What tells the kind of a line.
struct Line {
    /// Whether it is a paragraph of running text.
    prose: bool,
    /// Whether it ends like a sentence.
    sentence: bool,
    /// Whether it announces what comes below.
    colon: bool,
    /// Whether it has the shape of a heading, and that of a list item.
    title: bool,
    item: bool,
    /// Whether it begins with a number and a full stop or bracket.
    numbered: bool,
}

fn is_numbered(text: &str) -> bool {
    let rest = text.trim_start_matches(char::is_numeric);
    let digits = text.chars().count() - rest.chars().count();
    // Not "3.5 million".
    let behind = rest.strip_prefix(['.', ')', '、', '．']);
    (1..=MOST_DIGITS).contains(&digits) && behind.is_some_and(|rest| !rest.starts_with(char::is_numeric))
}

impl Line {
    fn read(block: &Block, text: &str) -> Self {
        let text = block.span.of(text);
        let shape = Measure::of(text);
        let prose = shape.weight() >= PROSE && shape.sentences > 0;
        let short = shape.weight() <= SHORT && block.kind == BlockKind::Paragraph && !shape.has_address;
        let unmarked = match shape.last {
            Last::Other | Last::Quote => true,
            Last::Sentence => shape.sentences == 1 && is_question(text),
            Last::Colon | Last::Comma | Last::Ellipsis => false,
        };
        Self {
            prose,
            sentence: shape.last == Last::Sentence
                || prose && matches!(shape.last, Last::Quote | Last::Ellipsis),
            colon: shape.last == Last::Colon,
            title: short
                && (!shape.is_unmarked() || shape.weight() <= SHORTER)
                && unmarked
                && shape.first != First::Other
                && shape.letters * 2 > shape.characters,
            numbered: is_numbered(text),
            item: short && matches!(shape.last, Last::Other | Last::Quote | Last::Comma),
        }
    }
}

/// Returns the headings and their levels: lines between the end of a sentence and running text, and those of numbered
/// parts. Of 1,850 lines of the training pages that stand so, 1,682 are headings.
fn headings(lines: &[Line]) -> Vec<(usize, u8)> {
    let mut found: Vec<(usize, u8)> = Vec::new();
    let is = |at: usize, has: fn(&Line) -> bool| lines.get(at).is_some_and(has);
    let parts = parts(lines);
    for at in (1..lines.len()).filter(|at| lines[*at].title) {
        let is_part = |at: usize| parts.binary_search(&at).is_ok();
        let below_heading = found.last().is_some_and(|(last, _)| last + 1 == at && !is_part(*last));
        let above_heading =
            || lines[at - 1].sentence && is(at + 1, |line| line.title) && is(at + 2, |line| line.prose);
        let heads = is(at + 1, |line| line.prose) || above_heading();
        if heads && (lines[at - 1].sentence || below_heading) || is_part(at) {
            found.push((at, LEVELS[usize::from(below_heading)]));
        }
    }
    found
}

/// Returns the lines with numbers, if they are several and none stands next to another, as the items of a list do.
fn parts(lines: &[Line]) -> Vec<usize> {
    let parts: Vec<usize> = (0..lines.len()).filter(|at| lines[*at].title && lines[*at].numbered).collect();
    let are_apart = parts.windows(2).all(|pair| pair[1] - pair[0] > 1);
    if parts.len() >= NUMBERED && are_apart { parts } else { Vec::new() }
}

/// Returns the items of lists: at least two short lines behind one that ends with a colon. Of 176 such lines of the
/// training pages, 165 are list items.
fn items(lines: &[Line]) -> Vec<usize> {
    let run = |colon: usize| {
        let end = (colon + 1..lines.len()).find(|at| !lines[*at].item).unwrap_or(lines.len());
        colon + 1..end
    };
    let colons = (0..lines.len()).filter(|at| lines[*at].colon);
    colons.map(run).filter(|run| run.len() >= ITEMS).flatten().collect()
}

#[cfg(test)]
mod tests;
