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
    /// subtitle in italics, then the blocks. Characters of the text that Markdown would read as markup are escaped.
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
    /// the blocks. The result is safe to show as it is: text and URLs are escaped, there are no scripts, styles or
    /// event handlers, and links with schemes such as `javascript:` become plain text.
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
