//! The text blocks of a page, before it is known which of them are the article.
//!
//! HTML and flattened text meet here: [`crate::segment`] makes blocks of a page,
//! [`crate::plain`] of lines, and no later stage needs to know which it was.

mod rule;

use crate::article::{BlockKind, BoilerplateKind, EmphasisKind};
use crate::page::{NodeId, Page, Tag};
use crate::span::Span;
use crate::text::fold_space;

pub use rule::Rule;

/// Bytes of each buffer that are kept from page to page.
const KEPT: usize = 1 << 20;
/// Number of nodes below an element that are searched for the one with which a block begins.
const FIRST: usize = 40;

/// The blocks of one page in reading order, over one text buffer.
#[derive(Debug, Default)]
pub struct PageBlocks {
    /// The cleaned text of all blocks; each block's [`PageBlock::span`] points into it.
    pub text: String,
    /// The blocks.
    pub blocks: Vec<PageBlock>,
    /// The elements around the blocks; empty for flattened text.
    pub outline: Outline,
    /// How flattened text was split into the blocks.
    pub parted: Parted,
}

/// How flattened text was split into blocks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Parted {
    /// By its lines, as flattening left them.
    #[default]
    ByLines,
    /// By guess: its blocks had been joined into one line.
    ByGuess,
}

/// The elements of a page's body in document order, so that a parent comes before its children. Sums
/// of features per element are kept in separate vectors with the same indexes.
#[derive(Clone, Debug, Default)]
pub struct Outline {
    /// The elements; the first is the body.
    pub elements: Vec<OutlineElement>,
    /// For each block, the index in `elements` of its [`Place::Node`] owner.
    pub owners: Vec<u32>,
    /// For each block, the index in `elements` of its container.
    pub containers: Vec<u32>,
    /// Pictures and videos, in document order.
    pub pictures: Vec<Picture>,
}

impl Outline {
    /// Returns the element that holds the whole text of a block.
    pub fn owner(&self, block: usize) -> usize {
        self.owners[block] as usize
    }

    /// Returns an element and those around it, innermost first.
    pub fn upwards(&self, element: usize) -> impl Iterator<Item = usize> {
        let parent = |element: &usize| {
            Some(self.elements[*element].parent as usize).filter(|parent| parent != element)
        };
        std::iter::successors(Some(element), parent)
    }

    /// Adds the value of each element to that of its parent, children first; `values` has one for each element.
    pub fn add_up<T: Copy>(&self, values: &mut [T], add: impl Fn(&mut T, T)) {
        for element in (1..values.len()).rev() {
            let value = values[element];
            add(&mut values[self.elements[element].parent as usize], value);
        }
    }

    /// Returns whether an element is `outer` or lies within it.
    pub fn is_within(&self, element: usize, outer: usize) -> bool {
        // A parent comes before its children.
        self.upwards(element).find(|around| *around <= outer) == Some(outer)
    }
}

/// An element of the [`Outline`].
#[derive(Clone, Copy, Debug)]
pub struct OutlineElement {
    /// The element.
    pub node: NodeId,
    /// Its tag.
    pub tag: Tag,
    /// Index of its parent; the first element is its own parent.
    pub parent: u32,
    /// Levels below the first element.
    pub depth: u16,
    /// Number of child elements.
    pub children: u16,
    /// Number of pictures at most three levels below.
    pub pictures: u16,
    /// Whether it, or an element around it, is declared as hidden.
    pub hidden: bool,
}

/// A picture or video of the page.
#[derive(Clone, Copy, Debug)]
pub struct Picture {
    /// The element.
    pub node: NodeId,
    /// Number of blocks before it.
    pub block: usize,
}

/// A run of text that the page separates from others.
#[derive(Clone, Debug, Default)]
pub struct PageBlock {
    /// The block's text in [`PageBlocks::text`]: white space folded, trimmed, with at least one letter or
    /// digit.
    pub span: Span,
    /// Its kind by the markup, in case it is body.
    pub shape: BlockKind,
    /// Its position on the page.
    pub place: Place,
    /// Links, with spans into [`PageBlocks::text`].
    pub links: Box<[BlockLink]>,
    /// Emphasised parts, with spans into [`PageBlocks::text`].
    pub emphasis: Box<[(Span, EmphasisKind)]>,
    /// Blank lines before it, in flattened text.
    pub blank_lines: u8,
}

/// A link of a block.
#[derive(Clone, Debug)]
pub struct BlockLink {
    /// The linked words.
    pub span: Span,
    /// The element that holds the address.
    pub node: NodeId,
}

/// The position of a block in its source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In a page.
    Node {
        /// The lowest element that holds the whole text of the block; may be an inline one.
        owner: NodeId,
        /// The nearest block element: the owner itself or an ancestor of it.
        container: NodeId,
        /// The tag of `container`.
        tag: Tag,
    },
    /// In flattened text: the bytes of the input that it was read from.
    Bytes(Span),
}

impl Default for Place {
    fn default() -> Self {
        Self::Bytes(Span::default())
    }
}

impl PageBlock {
    /// Returns the bytes of its text that are linked.
    pub fn linked_bytes(&self) -> usize {
        self.links.iter().map(|link| link.span.len()).sum()
    }

    /// Returns the bytes of its text that are emphasised; those under two kinds of emphasis count twice.
    pub fn stressed_bytes(&self) -> usize {
        self.emphasis.iter().map(|(span, _)| span.len()).sum()
    }

    /// Returns whether nearly all of it is linked.
    pub fn is_linked(&self) -> bool {
        self.linked_bytes() * 10 >= self.span.len() * 9
    }

    /// Returns whether the markup makes it a heading.
    pub fn is_heading(&self) -> bool {
        matches!(self.shape, BlockKind::Heading { .. })
    }
}

impl PageBlocks {
    /// Returns the text of a block.
    pub fn text_of(&self, block: &PageBlock) -> &str {
        block.span.of(&self.text)
    }

    /// Returns the text of the block at an index; empty if there is none.
    pub fn text_at(&self, index: usize) -> &str {
        self.blocks.get(index).map_or("", |block| self.text_of(block))
    }

    /// Returns whether a block is in, or begins with, an element with this tag.
    pub fn begins_with(&self, block: &PageBlock, page: &Page, tag: Tag) -> bool {
        self.part_in(block, page, tag).is_some_and(|part| self.text_of(block).starts_with(part))
    }

    /// Returns the part of a block that is in an element with this tag.
    pub fn part_in(&self, block: &PageBlock, page: &Page, tag: Tag) -> Option<&str> {
        let Place::Node { owner, .. } = block.place else { return None };
        let text = self.text_of(block);
        let part = |node: NodeId| {
            let mut own = String::new();
            page.append_text(node, &mut own);
            let own = fold_space(&own);
            let at = text.find(own.as_ref()).filter(|_| !own.is_empty())?;
            text.get(at..at + own.len())
        };
        let near = page.descendants(owner).take(FIRST);
        near.filter(|node| page.is_element(*node) && page.tag(*node) == tag).find_map(part)
    }

    /// Returns the texts of all blocks, in order.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.blocks.iter().map(|block| block.span.of(&self.text))
    }

    /// Removes all blocks and keeps the memory, up to a limit in case a giant page has enlarged it.
    pub fn clear(&mut self) {
        self.text.clear();
        self.text.shrink_to(KEPT);
        self.parted = Parted::ByLines;
        clear(&mut self.blocks);
        clear(&mut self.outline.elements);
        clear(&mut self.outline.owners);
        clear(&mut self.outline.containers);
        clear(&mut self.outline.pictures);
    }
}

fn clear<T>(records: &mut Vec<T>) {
    records.clear();
    records.shrink_to(KEPT / size_of::<T>());
}

/// The result for a block of the page. Every block has exactly one label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// Part of the article's body.
    Body,
    /// The headline.
    Title,
    /// The standfirst, if it is not part of the body.
    Subtitle,
    /// The section label.
    Section,
    /// Not the article.
    Boilerplate(BoilerplateKind),
}

/// A label with the classifier's score for [`Label::Body`], 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Verdict {
    /// The label of the block.
    pub label: Label,
    /// How much it looks like body.
    pub score: f32,
    /// The rule that decided whether it is body; `None` if the score did.
    pub rule: Option<Rule>,
}
