//! An article as a document for people: Markdown, or HTML that is safe to show.
//!
//! Both are written from the typed blocks and never from the page's own markup, so that nothing of the
//! page but its words, its structure and its addresses gets through. Addresses are written where they
//! may be followed (`scheme`).

mod html;
mod inline;
mod markdown;

use crate::article::{Article, Block, BlockKind};

impl Article {
    /// The article as Markdown (CommonMark, with tables as GitHub has them): the title as heading of
    /// level 1, the subtitle in italics, then the blocks. Characters of the text that Markdown
    /// would read as markup are escaped.
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

    /// The article as one HTML element, `<article lang=… dir=…>`: the title as `h1`, the subtitle,
    /// then the blocks. Text and addresses are escaped; there are no scripts, styles or event handlers,
    /// and links with schemes such as `javascript:` are left as words. Safe to show as it is.
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

/// Blocks that are written as one thing.
enum Group<'a> {
    /// One block on its own.
    One(&'a Block),
    /// List items, one behind the other.
    List(&'a [Block]),
    /// The rows of a table.
    Table(&'a [Block]),
}

/// The blocks of an article, lists and tables together.
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
