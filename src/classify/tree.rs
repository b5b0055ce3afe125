//! The blocks that each element of a page holds.

use crate::blocks::PageBlocks;

/// For each element of the outline, its first block and the one behind its last.
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

    /// The blocks of the elements around a block, of the innermost first.
    pub(super) fn around(&self, blocks: &PageBlocks, index: usize) -> impl Iterator<Item = (usize, usize)> {
        self.elements_around(blocks, index).filter_map(|element| self.0.get(element).copied())
    }

    /// Behind the last block that a label may speak of: to the end of the largest element that it opens, or else of the
    /// smallest that holds more than it.
    pub(super) fn reach_of_label(&self, blocks: &PageBlocks, label: usize) -> usize {
        let mut around =
            self.around(blocks, label).skip_while(|range| *range == (label, label + 1)).peekable();
        let next = around.peek().copied();
        let opened = around.take_while(|range| range.0 == label).last();
        opened.or(next).map_or(label + 1, |(_, end)| end)
    }

    /// The elements around a block, the innermost first.
    pub(super) fn elements_around<'b>(
        &self,
        blocks: &'b PageBlocks,
        index: usize,
    ) -> impl Iterator<Item = usize> + use<'b> {
        blocks.outline.upwards(blocks.outline.owner(index))
    }
}
