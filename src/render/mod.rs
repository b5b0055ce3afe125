//! Writes an article as Markdown, or as HTML that is safe to show.
//!
//! Both are written from the typed blocks, never from the page's markup, so only the page's words, structure and URLs
//! get through. URLs become links only if they may be followed (see `scheme`).

mod html;
mod inline;
mod markdown;

use crate::article::{Article, Block, BlockKind};

impl Article {
    /// Returns the article as Markdown (CommonMark with GitHub's tables): the title as a heading of level 1, the
    /// subtitle in italics, then the blocks. The entries of a live blog are separated by rules, and each begins with its
    /// time in bold. Characters of the text that Markdown would read as markup are escaped.
    ///
    /// # Example
    /// ```
    /// let article = offprint::extract("<h1>Rain</h1><p>It <b>rained</b> in the hills on Sunday, for the third day.</p>")?;
    /// assert!(article.to_markdown().contains("It **rained** in the hills"));
    /// # Ok::<(), offprint::Error>(())
    /// ```
    pub fn to_markdown(&self) -> String {
        markdown::article(self)
    }

    /// Returns the article as one HTML element, `<article lang=… dir=…>`: the title as `h1`, the subtitle as `p`, then
    /// the blocks. Each entry of a live blog is a `section` that begins with its `time`. The result is safe to show as
    /// it is: text and URLs are escaped, there are no scripts, styles or event handlers, and links with schemes such as
    /// `javascript:` become plain text.
    ///
    /// # Example
    /// ```
    /// let article = offprint::extract("<h1>Rain</h1><p>It <b>rained</b> in the hills on Sunday, for the third day.</p>")?;
    /// assert!(article.to_html().contains("<p>It <strong>rained</strong> in the hills"));
    /// # Ok::<(), offprint::Error>(())
    /// ```
    pub fn to_html(&self) -> String {
        html::article(self)
    }
}

/// Returns the blocks to write below the title: if it is also the first block, as with
/// [`Parts::TITLE_IN_BODY`](crate::Parts::TITLE_IN_BODY), that block is left out.
fn below_title(article: &Article) -> &[Block] {
    let title = article.metadata.title.as_deref();
    let is_title = |block: &Block| {
        block.kind == BlockKind::Heading { level: 1 } && title == Some(block.span.of(article.text()))
    };
    match article.blocks.split_first() {
        Some((first, rest)) if is_title(first) => rest,
        _ => &article.blocks,
    }
}

/// Splits blocks into the entries of a live blog, each with its time. Blocks without a time are an entry without one.
fn entries(blocks: &[Block]) -> impl Iterator<Item = (Option<&str>, &[Block])> {
    blocks.chunk_by(|one, next| one.time == next.time).map(|chunk| (chunk[0].time.as_deref(), chunk))
}

/// Returns a time of [`Block::time`] as it is shown, with date and time of day apart.
fn shown_time(time: &str) -> String {
    time.replacen('T', " ", 1)
}

/// Blocks that are written as a unit.
enum Group<'a> {
    /// A single block.
    One(&'a Block),
    /// Consecutive list items.
    List(&'a [Block]),
    /// The rows of a table.
    Table(&'a [Block]),
}

/// Groups the blocks of an article: consecutive list items form a list, consecutive rows a table.
fn groups(blocks: &[Block]) -> impl Iterator<Item = Group<'_>> {
    blocks.chunk_by(|one, next| family(one).is_some() && family(one) == family(next)).map(|chunk| {
        match (family(&chunk[0]), chunk) {
            (Some(Family::List), items) => Group::List(items),
            (Some(Family::Table), rows) => Group::Table(rows),
            (None, alone) => Group::One(&alone[0]),
        }
    })
}

/// An item of a list.
struct Item<'a> {
    block: &'a Block,
    /// Number of items that it lies in.
    level: usize,
    ordered: bool,
}

/// Maximum number of lists in each other that are written. Without it, a page of deep lists would become a far longer
/// document, as every item is indented.
const LEVELS: usize = 16;

/// Returns the items of a list with their levels. The first item is at level 0 and no item is more than one level
/// below the one before it, whatever their depths: a list inside nothing cannot be written.
fn items(blocks: &[Block]) -> impl Iterator<Item = Item<'_>> {
    let mut depths: Vec<u8> = Vec::new();
    blocks.iter().filter_map(move |block| {
        let BlockKind::ListItem { depth, ordered } = block.kind else { return None };
        while depths.pop_if(|above| *above > depth).is_some() {}
        if depths.last() != Some(&depth) && depths.len() < LEVELS {
            depths.push(depth);
        }
        Some(Item { block, level: depths.len().saturating_sub(1), ordered })
    })
}

#[derive(PartialEq)]
enum Family {
    List,
    Table,
}

fn family(block: &Block) -> Option<Family> {
    match block.kind {
        BlockKind::ListItem { .. } => Some(Family::List),
        BlockKind::TableRow => Some(Family::Table),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
