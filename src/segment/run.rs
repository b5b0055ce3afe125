//! The run of text being gathered, and how it becomes a block.

use crate::article::{BlockKind, EmphasisKind};
use crate::blocks::{BlockLink, Outline, PageBlock, PageBlocks, Place};
use crate::page::NodeId;
use crate::span::Span;
use crate::text::{begins_apart, is_spaceless, push_visible, push_visible_words};

/// Style of text, inherited by nested elements.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Style {
    /// The link around it.
    pub link: Option<NodeId>,
    /// Whether it is bold.
    pub strong: bool,
    /// Whether it is italic.
    pub emphasized: bool,
    /// Whether its white space is kept.
    pub preformatted: bool,
}

/// The text since the end of the last block.
#[derive(Debug, Default)]
pub(super) struct Run {
    /// Start of the run, as a byte offset into the text of the page.
    start: usize,
    /// White space to insert before the next word.
    gap: Option<char>,
    /// Set if the next text is in an element that touches a previous one and is set apart from it by style.
    seam: Option<Seam>,
    /// Line breaks since the last text that was not blank.
    line_ends: usize,
    /// The lowest element around all text so far that is not blank.
    owner: Option<u32>,
    links: Vec<BlockLink>,
    emphasis: Vec<(Span, EmphasisKind)>,
}

impl Run {
    pub(super) fn restart(&mut self, start: usize) {
        self.start = start;
        self.gap = None;
        self.seam = None;
        self.line_ends = 0;
        self.owner = None;
        self.links.clear();
        self.emphasis.clear();
    }

    /// Whether no text has been gathered.
    pub(super) fn is_empty(&self) -> bool {
        self.owner.is_none()
    }

    /// Whether the next text begins a new paragraph.
    pub(super) fn is_broken(&self) -> bool {
        self.line_ends >= 2
    }

    pub(super) fn end_line(&mut self) {
        self.line_ends += 1;
        self.widen_gap(' ');
    }

    /// Requests white space before the next word; a tab takes precedence over a space.
    pub(super) fn widen_gap(&mut self, gap: char) {
        if self.gap != Some('\t') {
            self.gap = Some(gap);
        }
    }

    /// Notes that the next text is in another element than the last, with nothing between them.
    pub(super) fn note_seam(&mut self, seam: Seam) {
        self.seam = Some(seam);
    }

    /// Adds text of the element `owner`.
    pub(super) fn push(&mut self, text: &str, owner: u32, style: Style, out: &mut PageBlocks) {
        if text.starts_with(char::is_whitespace) {
            self.widen_gap(' ');
        }
        if is_blank(text) {
            return;
        }
        if self.seam.take().is_some_and(|seam| seam.parts_words(&out.text, text)) {
            self.widen_gap(' ');
        }
        self.own(owner, &out.outline);
        let start = self.push_gap(&mut out.text);
        if style.preformatted {
            push_visible(text.trim_end_matches('\n'), &mut out.text);
        } else {
            push_visible_words(text, &mut out.text);
        }
        self.gap = text.ends_with(char::is_whitespace).then_some(' ');
        self.line_ends = 0;
        self.mark(Span::new(start, out.text.len()), style);
    }

    fn own(&mut self, element: u32, outline: &Outline) {
        self.owner = Some(self.owner.map_or(element, |owner| common_ancestor(outline, owner, element)));
    }

    /// Writes the pending white space, and returns the offset of the next character.
    fn push_gap(&mut self, text: &mut String) -> usize {
        if let Some(gap) = self.gap.take().filter(|_| text.len() > self.start) {
            text.push(gap);
        }
        text.len()
    }

    fn mark(&mut self, span: Span, style: Style) {
        if let Some(node) = style.link {
            match self.links.last_mut() {
                Some(link) if link.node == node => link.span.end = span.end,
                _ => self.links.push(BlockLink { span, node }),
            }
        }
        if style.strong {
            self.emphasize(span, EmphasisKind::Strong);
        }
        if style.emphasized {
            self.emphasize(span, EmphasisKind::Emphasized);
        }
    }

    /// Adds a span of emphasis, merged with the previous one if at most one space separates them.
    fn emphasize(&mut self, span: Span, kind: EmphasisKind) {
        let before = self.emphasis.iter_mut().rev().take(2).find(|(_, other)| *other == kind);
        match before {
            Some((other, _)) if other.end + 1 >= span.start => other.end = span.end,
            _ => self.emphasis.push((span, kind)),
        }
    }

    /// Ends the run: it becomes a block of `container` if it holds a letter or a digit.
    pub(super) fn finish(&mut self, shape: BlockKind, container: u32, out: &mut PageBlocks) {
        let span = Span::new(self.start, out.text.len());
        let holds_words = span.of(&out.text).contains(char::is_alphanumeric);
        if let Some(owner) = self.owner.filter(|_| holds_words) {
            out.blocks.push(PageBlock {
                span: span.trimmed(&out.text),
                shape,
                place: place(&out.outline, owner, container),
                links: self.links.as_slice().into(),
                emphasis: self.emphasis.as_slice().into(),
                blank_lines: 0,
            });
            out.outline.owners.push(owner);
            out.outline.containers.push(container);
            out.text.push('\n');
        } else {
            out.text.truncate(self.start);
        }
        self.restart(out.text.len());
    }
}

/// A point where two inline elements touch and the page sets them apart by style.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seam {
    /// Both elements are links, `time` elements or have a class.
    BothNamed,
    /// Only one of them is or has.
    OneNamed,
}

impl Seam {
    /// Whether two texts would wrongly become one word if joined: "Ann Ode" and "Reporter", "May" and "12". With
    /// `OneNamed`, a capital must follow a lowercase word: "Opinion" and "Cats", but not "i" and "Phone".
    fn parts_words(self, before: &str, behind: &str) -> bool {
        let ends = |c: char| c.is_alphanumeric() && !is_spaceless(c);
        match self {
            Self::BothNamed => before.ends_with(ends) && behind.starts_with(begins_apart),
            Self::OneNamed => {
                let small = before.chars().rev().take_while(|c| c.is_lowercase()).take(SMALL).count();
                small == SMALL && behind.starts_with(char::is_uppercase)
            }
        }
    }
}

/// Minimum number of lowercase letters that end a word: the parts of "iPhone" and "McDonald" have fewer.
const SMALL: usize = 3;

/// Whether a text is only white space. Half of all text nodes are a line break and an indent.
fn is_blank(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_whitespace()) || text.trim_start().is_empty()
}

fn place(outline: &Outline, owner: u32, container: u32) -> Place {
    let block = outline.elements[container as usize];
    Place::Node { owner: outline.elements[owner as usize].node, container: block.node, tag: block.tag }
}

fn common_ancestor(outline: &Outline, mut a: u32, mut b: u32) -> u32 {
    let element = |index: u32| outline.elements[index as usize];
    while a != b {
        if element(a).depth >= element(b).depth {
            a = element(a).parent;
        } else {
            b = element(b).parent;
        }
    }
    a
}
