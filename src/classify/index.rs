//! Recognizes pages that list other pages, as far as plain facts can.

use crate::blocks::{PageBlock, PageBlocks};

/// Minimum number of linked headings that make a page without running text a list.
const HEADLINES: usize = 5;
/// Minimum bytes of a block of running text, and minimum number of such blocks in a story.
const RUNNING: usize = 150;
const STORY: usize = 2;

/// Whether a page is a list of linked headlines, without running text.
pub(super) fn is_list(blocks: &PageBlocks, bodies: &[bool]) -> bool {
    let is_headline = |index: &usize| {
        let block = &blocks.blocks[*index];
        block.is_heading() && block.is_linked()
    };
    let runs = |(block, body): (&PageBlock, &bool)| *body && block.span.len() >= RUNNING;
    (0..bodies.len()).filter(is_headline).count() >= HEADLINES && !blocks.blocks.iter().zip(bodies).any(runs)
}

/// Whether the body is running text without links: a list of other pages would link to them.
pub(super) fn leads_nowhere(blocks: &PageBlocks, bodies: &[bool]) -> bool {
    let chosen = || blocks.blocks.iter().zip(bodies).filter(|(_, body)| **body).map(|(block, _)| block);
    let running = chosen().filter(|block| block.span.len() >= RUNNING).count();
    running >= STORY && chosen().all(|block| block.links.is_empty())
}

#[cfg(test)]
mod tests;
