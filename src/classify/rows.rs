//! Lists and tables, which are kept as a whole: with an item or a row missing they say something else.

use crate::article::BlockKind;
use crate::blocks::{PageBlock, PageBlocks};
use crate::page::Tag;
use crate::text::{is_colon, is_longer};

/// Minimum number of rows of a data table, and the minimum score that one of them has.
const ROWS: usize = 3;
const TABLE: f32 = 0.02;
/// Maximum characters of a label between a table and the text after it, and maximum number of such labels.
const NAME: usize = 20;
const NAMES: usize = 3;
/// Minimum score of an item that joins the body because other items of its list are body.
const ITEM: f32 = 0.05;
/// Maximum number of elements from that of an item's text up to the item itself.
const INLINE: usize = 2;

/// Adds all rows of a table to the body if most of them are body already: a table with a row missing says
/// something else. Also adds a data table between two blocks of the body.
pub(super) fn keep_tables(blocks: &PageBlocks, scores: &[f32], bodies: &mut [bool]) {
    let is_row = |index: usize| blocks.blocks[index].shape == BlockKind::TableRow;
    let mut start = 0;
    while start < bodies.len() {
        let end = (start..bodies.len()).find(|index| !is_row(*index)).unwrap_or(bodies.len());
        let within = start > 0 && bodies[start - 1] && goes_on(blocks, bodies, end);
        let data = within && end - start >= ROWS && is_data(&blocks.blocks[start..end], &scores[start..end]);
        let rows = &mut bodies[start..end];
        if data || rows.iter().filter(|body| **body).count() * 2 > rows.len() {
            rows.fill(true);
        }
        start = end.max(start + 1);
    }
}

/// Whether the body goes on at a block, or after short labels such as that of an advertisement or a button.
fn goes_on(blocks: &PageBlocks, bodies: &[bool], at: usize) -> bool {
    let is_label = |index: &usize| !bodies[*index] && !is_longer(blocks.text_at(*index), NAME);
    let behind = (at..bodies.len()).take(NAMES + 1).find(|index| !is_label(index));
    behind.is_some_and(|index| bodies[index])
}

/// Adds items of a nested list to the body if they hold no links and the items around them are body: most
/// nested lists of the training set are menus, and a list with an item missing says something else.
pub(super) fn keep_nested_items(blocks: &PageBlocks, bodies: &mut [bool]) {
    let depth = |index: usize| match blocks.blocks[index].shape {
        BlockKind::ListItem { depth, .. } => depth,
        _ => 0,
    };
    let mut start = 1;
    while start < bodies.len() {
        let lost =
            |index: &usize| !bodies[*index] && depth(*index) > 1 && blocks.blocks[*index].links.is_empty();
        let end = (start..bodies.len()).find(|index| !lost(index)).unwrap_or(bodies.len());
        let is_item = |index: usize| bodies.get(index) == Some(&true) && depth(index) > 0;
        if is_item(start - 1) && is_item(end) {
            bodies[start..end].fill(true);
        }
        start = end + 1;
    }
}

/// Adds the remaining items of a list to the body if some are body already, none holds links, and all have at least a
/// low score. Items above the threshold that are not body were removed because of what they say.
pub(super) fn keep_items(blocks: &PageBlocks, scores: &[f32], threshold: f32, bodies: &mut [bool]) {
    let list = |index: usize| list_of(blocks, index);
    let mut start = 0;
    while start < bodies.len() {
        let own = list(start);
        let end = (start..bodies.len()).find(|index| own.is_none() || list(*index) != own);
        let end = end.unwrap_or(bodies.len()).max(start + 1);
        let fits = |index: usize| {
            let somewhat = ITEM < scores[index] && scores[index] < threshold;
            blocks.blocks[index].links.is_empty() && (bodies[index] || somewhat)
        };
        if bodies[start..end].contains(&true) && (start..end).all(fits) {
            bodies[start..end].fill(true);
        }
        start = end;
    }
}

/// Adds the list or table that the block of the body before it announces with a colon, if it holds no links and some of
/// it has at least a very low score: without it the announcing sentence is meaningless.
pub(super) fn keep_announced(blocks: &PageBlocks, scores: &[f32], bodies: &mut [bool]) {
    let is_of = |like: BlockKind, index: usize| match (like, blocks.blocks[index].shape) {
        (BlockKind::ListItem { .. }, BlockKind::ListItem { .. }) => true,
        (like, own) => like == BlockKind::TableRow && own == like,
    };
    for start in 1..bodies.len() {
        let announces = bodies[start - 1] && blocks.text_of(&blocks.blocks[start - 1]).ends_with(is_colon);
        let like = blocks.blocks[start].shape;
        if bodies[start] || !announces {
            continue;
        }
        let end = (start..bodies.len()).find(|index| !is_of(like, *index)).unwrap_or(bodies.len());
        if end > start && is_data(&blocks.blocks[start..end], &scores[start..end]) {
            bodies[start..end].fill(true);
        }
    }
}

/// Returns the list element of a block that is a list item. There must be few elements between the text and its `li`:
/// some pages have all their text in one item.
fn list_of(blocks: &PageBlocks, index: usize) -> Option<u32> {
    let elements = &blocks.outline.elements;
    if !matches!(blocks.blocks[index].shape, BlockKind::ListItem { .. }) {
        return None;
    }
    let mut around = blocks.outline.upwards(blocks.outline.owner(index)).take(INLINE);
    around.find(|element| elements[*element].tag == Tag::Li).map(|item| elements[item].parent)
}

/// Whether no row holds links and some row has at least a very low score.
fn is_data(rows: &[PageBlock], scores: &[f32]) -> bool {
    rows.iter().all(|row| row.links.is_empty()) && scores.iter().any(|score| *score > TABLE)
}

#[cfg(test)]
mod tests;
