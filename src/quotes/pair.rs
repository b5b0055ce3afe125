//! Pairs the quotation marks of a body: a stack for each block, and rules for marks that are left open.

use super::grammar::Grammar;
use super::marks::{Guillemets, Mark, Role, Shape, scan};
use crate::body::Body;
use crate::span::Span;
use crate::text::is_colon;

/// The text between two marks, or after an opening mark that is never closed. Spans are byte offsets into the
/// body's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pair {
    /// The text with the marks.
    pub outer: Span,
    /// The text without the marks and the white space inside them.
    pub inner: Span,
    /// The index of the block.
    pub block: usize,
    /// The shape of the opening mark, or of the closing one where the pair was opened in an earlier block.
    pub shape: Shape,
    /// How the pair ends.
    pub end: End,
}

impl Pair {
    /// The same pair within a part of the text that is a body of one block. `place` turns a span of the text into
    /// one of the part.
    pub fn part(&self, place: impl Fn(Span) -> Span) -> Self {
        let (outer, inner) = (place(self.outer), place(self.inner));
        Self { outer, inner, block: 0, ..*self }
    }
}

/// How a pair ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// With a closing mark.
    Closed,
    /// With its block; the next block continues the same utterance.
    Continued,
    /// With its block; the closing mark is missing.
    Missing,
}

/// How many of the innermost open marks a closing mark is compared with.
const REACH: usize = 4;
/// How many blocks later a closing mark may come.
const FAR_CLOSER: usize = 3;

/// All pairs of a body, in order of position; the outer pair first where two begin together.
pub(super) fn pairs(body: &Body, grammar: &Grammar) -> Vec<Pair> {
    let text = body.text.as_str();
    let mut marks = Vec::new();
    let mut pairs = Vec::new();
    let mut loose = Vec::new();
    let guillemets = Guillemets::of(text, &body.blocks, grammar);
    for (index, block) in body.blocks.iter().enumerate() {
        marks.clear();
        scan(text, block.span, grammar, guillemets, &mut marks);
        let mut stack = Stack { text, block: index, open: Vec::new(), pairs: &mut pairs, orphan: None };
        marks.iter().for_each(|mark| stack.take(*mark, grammar));
        loose.push(Loose {
            open: stack.leftover(),
            orphan: stack.orphan,
            first: first_opener(text, block.span, &marks),
        });
    }
    close_over_blocks(body, &loose, &mut pairs);
    pairs.sort_by_key(|pair| (pair.outer.start, std::cmp::Reverse(pair.outer.end)));
    pairs
}

/// The marks of one block that have no partner in it.
struct Loose {
    /// The outermost double opening mark that nothing in the block closes.
    open: Option<Mark>,
    /// The first double closing mark that has no open mark before it in the block.
    orphan: Option<Mark>,
    /// The opening mark with which the block begins.
    first: Option<Mark>,
}

fn first_opener(text: &str, block: Span, marks: &[Mark]) -> Option<Mark> {
    let first = marks.first().copied()?;
    let before = Span::new(block.start, first.span.start).of(text);
    (before.trim().is_empty() && first.role != Role::Close).then_some(first)
}

struct Stack<'a> {
    text: &'a str,
    block: usize,
    open: Vec<Mark>,
    pairs: &'a mut Vec<Pair>,
    orphan: Option<Mark>,
}

impl Stack<'_> {
    fn take(&mut self, mark: Mark, grammar: &Grammar) {
        match mark.role {
            Role::Open => self.push(mark, grammar),
            Role::Close => {
                if !self.close(mark)
                    && !mark.shape.is_single()
                    && self.open.is_empty()
                    && self.orphan.is_none()
                {
                    self.orphan = Some(mark);
                }
            }
            Role::Either => {
                if !self.close(mark) {
                    self.push(mark, grammar);
                }
            }
        }
    }

    /// Opens a pair. Outside of other marks, most single marks are apostrophes, so they count only where the
    /// language uses them for quotations.
    fn push(&mut self, mark: Mark, grammar: &Grammar) {
        if mark.shape.is_single() && self.open.is_empty() {
            let glyph = mark.span.of(self.text).chars().next().unwrap_or_default();
            if glyph != '‘' && glyph != '‚' && !grammar.single_outside.contains(&glyph) {
                return;
            }
        }
        self.open.push(mark);
    }

    fn close(&mut self, mark: Mark) -> bool {
        let found = self.open.iter().rev().take(REACH).position(|open| open.shape.closes_with(mark.shape));
        let Some(back) = found else { return false };
        let depth = self.open.len() - 1 - back;
        let open = self.open[depth];
        self.open.truncate(depth);
        let inner = Span::new(open.span.end, mark.span.start).trimmed(self.text);
        if !inner.is_empty() {
            let outer = Span::new(open.span.start, mark.span.end);
            self.pairs.push(Pair { outer, inner, block: self.block, shape: open.shape, end: End::Closed });
        }
        true
    }

    /// The outermost mark that is still open, single marks aside.
    fn leftover(&self) -> Option<Mark> {
        self.open.iter().find(|mark| !mark.shape.is_single()).copied()
    }
}

/// Ends the pairs that were left open in a block. Such a pair runs to the end of its block if the next block begins
/// with the same mark, if a closing mark comes within a few blocks, or if the open mark begins its block or follows
/// a colon. In the second case, the blocks up to the closing mark are pairs, too. Other open marks are dropped.
fn close_over_blocks(body: &Body, loose: &[Loose], pairs: &mut Vec<Pair>) {
    let mut until = 0;
    for (index, here) in loose.iter().enumerate() {
        let Some(open) = here.open.filter(|_| index >= until) else { continue };
        let next = loose.get(index + 1).and_then(|next| next.first);
        if next.is_some_and(|next| next.shape.closes_with(open.shape)) {
            pairs.push(to_block_end(body, index, open, End::Continued));
        } else if let Some(last) = far_closer(loose, index, open) {
            pairs.push(to_block_end(body, index, open, End::Continued));
            pairs.extend((index + 1..last).map(|at| whole_block(body, at, open)));
            pairs.extend(loose[last].orphan.map(|close| from_block_start(body, last, close)));
            until = last + 1;
        } else if begins_quotation(body, index, open) {
            pairs.push(to_block_end(body, index, open, End::Missing));
        }
    }
    pairs.retain(|pair| !pair.inner.is_empty());
}

fn far_closer(loose: &[Loose], index: usize, open: Mark) -> Option<usize> {
    for at in index + 1..=index + FAR_CLOSER {
        let there = loose.get(at)?;
        match there.orphan {
            Some(orphan) if open.shape.closes_with(orphan.shape) => return Some(at),
            _ if there.open.is_some() || there.first.is_some() => return None,
            _ => {}
        }
    }
    None
}

fn begins_quotation(body: &Body, index: usize, open: Mark) -> bool {
    let before = Span::new(body.blocks[index].span.start, open.span.start).of(&body.text);
    let before = before.trim_end();
    before.is_empty() || before.ends_with(is_colon)
}

fn to_block_end(body: &Body, index: usize, open: Mark, end: End) -> Pair {
    let outer = Span::new(open.span.start, body.blocks[index].span.end);
    let inner = Span::new(open.span.end, outer.end).trimmed(&body.text);
    Pair { outer, inner, block: index, shape: open.shape, end }
}

fn whole_block(body: &Body, index: usize, open: Mark) -> Pair {
    let outer = body.blocks[index].span;
    Pair { outer, inner: outer, block: index, shape: open.shape, end: End::Continued }
}

fn from_block_start(body: &Body, index: usize, close: Mark) -> Pair {
    let outer = Span::new(body.blocks[index].span.start, close.span.end);
    let inner = Span::new(outer.start, close.span.start).trimmed(&body.text);
    Pair { outer, inner, block: index, shape: close.shape, end: End::Closed }
}
