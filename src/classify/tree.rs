//! The range of blocks that each element of a page holds.

use crate::blocks::PageBlocks;

/// For each element of the outline, its first block and the end of its blocks (exclusive).
#[derive(Debug)]
pub(super) struct Tree(pub(super) Vec<(usize, usize)>);

impl Tree {
    pub(super) fn of(blocks: &PageBlocks) -> Self {
        let outline = &blocks.outline;
        let mut ranges = vec![(usize::MAX, 0); outline.elements.len()];
        for index in 0..blocks.blocks.len() {
            let range = &mut ranges[outline.owner(index)];
            *range = (range.0.min(index), range.1.max(index + 1));
        }
        outline.add_up(&mut ranges, |parent, (first, end)| {
            *parent = (parent.0.min(first), parent.1.max(end));
        });
        Self(ranges)
    }

    /// Returns the block ranges of the elements around a block, from the innermost outwards.
    pub(super) fn around(&self, blocks: &PageBlocks, index: usize) -> impl Iterator<Item = (usize, usize)> {
        self.elements_around(blocks, index).filter_map(|element| self.0.get(element).copied())
    }

    /// Returns the end of the blocks that a label may cover: of the largest element that it opens, or else of the
    /// smallest element that holds more than the label.
    pub(super) fn reach_of_label(&self, blocks: &PageBlocks, label: usize) -> usize {
        let mut around =
            self.around(blocks, label).skip_while(|range| *range == (label, label + 1)).peekable();
        let next = around.peek().copied();
        let opened = around.take_while(|range| range.0 == label).last();
        opened.or(next).map_or(label + 1, |(_, end)| end)
    }

    /// Returns the elements around a block, from the innermost outwards.
    pub(super) fn elements_around<'b>(
        &self,
        blocks: &'b PageBlocks,
        index: usize,
    ) -> impl Iterator<Item = usize> + use<'b> {
        blocks.outline.upwards(blocks.outline.owner(index))
    }
}
