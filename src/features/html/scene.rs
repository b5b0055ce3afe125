//! The basis of the columns: measures of every block, and sums over every element.

use super::classes::{ClassValue, Forms, element_key};
use crate::blocks::{Outline, OutlineElement, PageBlock, PageBlocks};
use crate::declared::Declared;
use crate::features::Measure;
use crate::features::learned::WordValues;
use crate::features::tokens::{BlockWords, Word};
use crate::page::{Attr, NodeId, Page, Tag};

/// A measured block.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Line {
    pub measure: Measure,
    /// [`Measure::weight`].
    pub weight: f32,
    /// Share of the text that is linked.
    pub linked: f32,
    /// Whether it looks like running text: long, hardly linked, with a sentence end.
    pub dense: bool,
    /// Index of the owner in the outline.
    pub owner: usize,
    /// The container and the four elements around it.
    pub around: [usize; 5],
    /// Hash of its words in order.
    pub hash: u64,
    /// 1 to 6 for a heading, else 0.
    pub heading: u8,
}

/// Sums over the blocks within one element.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sum {
    /// Weight of all blocks.
    pub text: f32,
    /// Weight of the linked text.
    pub linked: f32,
    /// Weight of the dense blocks.
    pub dense: f32,
    pub blocks: f32,
    pub dense_blocks: f32,
    /// Indexes of the first and the last block; both 0 without blocks.
    pub first: u32,
    pub last: u32,
}

/// Everything known of a page before the columns are computed.
#[derive(Debug)]
pub(super) struct Scene<'a> {
    pub blocks: &'a PageBlocks,
    pub declared: &'a Declared,
    pub outline: &'a Outline,
    pub lines: Vec<Line>,
    /// The words of each block.
    pub words: BlockWords,
    /// One for each element of the outline.
    pub sums: Vec<Sum>,
    /// Sums over the whole page; weights are at least 1.
    pub total: Sum,
    /// The forms of the elements with text.
    pub forms: Forms,
    /// [`element_key`] of each element with text.
    pub keys: Vec<u64>,
    /// Class values of each element with text.
    pub classes: Vec<ClassValue>,
    /// The role on the page that the attributes of each element with text indicate, as a slot of the columns of
    /// place.
    pub marks: Vec<Option<u8>>,
}

impl<'a> Scene<'a> {
    pub(super) fn new(
        page: &'a Page,
        blocks: &'a PageBlocks,
        declared: &'a Declared,
        learned: &WordValues,
    ) -> Self {
        let outline = &blocks.outline;
        let words = BlockWords::of(blocks);
        let lines: Vec<Line> =
            (0..blocks.blocks.len()).map(|index| read_line(blocks, index, &words)).collect();
        let sums = sum_up(outline, &lines);
        let total = sums.first().copied().unwrap_or_default();
        let total = Sum { text: total.text.max(1.0), dense: total.dense.max(1.0), ..total };
        let forms = Forms::of(page, outline);
        let mut scratch = Vec::new();
        let mut read = |node: NodeId| {
            (element_key(page, node, page.tag(node)), ClassValue::of(learned, page, node, &mut scratch))
        };
        let values: Vec<(u64, ClassValue)> = forms.firsts().iter().map(|node| read(*node)).collect();
        let of_element =
            |element: usize| forms.of_element(element).map_or_else(Default::default, |form| values[form]);
        let (keys, classes) = (0..sums.len()).map(of_element).unzip();
        let marks = outline
            .elements
            .iter()
            .zip(&sums)
            .map(|(element, sum)| (sum.blocks > 0.0).then(|| mark(page, element)).flatten())
            .collect();
        Self { blocks, declared, outline, lines, words, sums, total, forms, keys, classes, marks }
    }

    pub(super) fn parent(&self, element: usize) -> usize {
        self.outline.elements[element].parent as usize
    }

    pub(super) fn depth(&self, element: usize) -> f32 {
        f32::from(self.outline.elements[element].depth)
    }

    pub(super) fn tag(&self, element: usize) -> Tag {
        self.outline.elements[element].tag
    }

    pub(super) fn len(&self) -> usize {
        self.lines.len()
    }
}

fn read_line(blocks: &PageBlocks, index: usize, words: &BlockWords) -> Line {
    let block = &blocks.blocks[index];
    let text = blocks.text_of(block);
    let measure = Measure::of(text);
    let weight = measure.weight();
    let linked = linked_share(blocks, block);
    let outline = &blocks.outline;
    Line {
        measure,
        weight,
        linked,
        dense: weight >= 80.0 && linked < 0.35 && measure.sentences >= 1,
        owner: outline.owners[index] as usize,
        around: around(outline, outline.containers[index] as usize),
        hash: hash(words.of_block(index)),
        heading: heading(block),
    }
}

/// Returns a slot from 15 to 19: hidden, navigation, complementary content, a dialog, the body of an article.
fn mark(page: &Page, element: &OutlineElement) -> Option<u8> {
    let role = page.attr(element.node, Attr::Role).unwrap_or_default();
    match role {
        "navigation" | "menu" | "menubar" => return Some(16),
        "complementary" | "contentinfo" | "banner" => return Some(17),
        "dialog" | "alertdialog" => return Some(18),
        _ => {}
    }
    let body = page.attr(element.node, Attr::Itemprop).is_some_and(|value| value.contains("articleBody"));
    if body { Some(19) } else { element.hidden.then_some(15) }
}

fn clamp(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

fn hash(words: &[Word]) -> u64 {
    words.iter().fold(7, |hash, word| (hash ^ u64::from(word.hash)).wrapping_mul(0x0000_0100_0000_01B3))
}

fn heading(block: &PageBlock) -> u8 {
    match block.shape {
        crate::article::BlockKind::Heading { level } => level,
        _ => 0,
    }
}

fn linked_share(blocks: &PageBlocks, block: &PageBlock) -> f32 {
    if block.links.is_empty() {
        return 0.0;
    }
    let characters = |text: &str| text.chars().count() as f32;
    let linked: f32 = block.links.iter().map(|link| characters(link.span.of(&blocks.text))).sum();
    (linked / characters(blocks.text_of(block)).max(1.0)).min(1.0)
}

fn around(outline: &Outline, container: usize) -> [usize; 5] {
    let mut around = [container; 5];
    for level in 1..around.len() {
        around[level] = outline.elements[around[level - 1]].parent as usize;
    }
    around
}

/// Adds every block to its owner, then every element to its parent, the last ones first.
fn sum_up(outline: &Outline, lines: &[Line]) -> Vec<Sum> {
    let mut sums = vec![Sum::default(); outline.elements.len()];
    for (index, line) in lines.iter().enumerate() {
        let place = clamp(index);
        let own = Sum {
            text: line.weight,
            linked: line.weight * line.linked,
            dense: if line.dense { line.weight } else { 0.0 },
            blocks: 1.0,
            dense_blocks: f32::from(u8::from(line.dense)),
            first: place,
            last: place,
        };
        sums[line.owner].add(own);
    }
    for index in (1..sums.len()).rev() {
        let below = sums[index];
        if below.blocks > 0.0 {
            sums[outline.elements[index].parent as usize].add(below);
        }
    }
    sums
}

impl Sum {
    fn add(&mut self, other: Self) {
        let empty = self.blocks == 0.0;
        self.first = if empty { other.first } else { self.first.min(other.first) };
        self.last = if empty { other.last } else { self.last.max(other.last) };
        self.text += other.text;
        self.linked += other.linked;
        self.dense += other.dense;
        self.blocks += other.blocks;
        self.dense_blocks += other.dense_blocks;
    }

    /// Returns the share of the text that is linked.
    pub(super) fn link_share(&self) -> f32 {
        ratio(self.linked, self.text)
    }
}

/// Returns `a / b`, or 0 if `b` is not positive.
pub(super) fn ratio(a: f32, b: f32) -> f32 {
    if b > 0.0 { a / b } else { 0.0 }
}
