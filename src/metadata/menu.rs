//! What the menu of a page tells of its title.

use super::Context;
use super::pieces::pieces;
use crate::page::{NodeId, Page, Tag};
use crate::text::bare;

/// Bytes of the name of a section at most.
const LINE: usize = 120;

/// Whether the title of the page is that of a section, of which a menu says the same: "The Paper - Local news".
pub(super) fn titles_a_section(context: &Context<'_>, page: &Page) -> bool {
    let whole = context.declared.page_title.as_deref().unwrap_or_default();
    let parts: Vec<String> = pieces(whole).into_iter().map(bare).collect();
    let is_link = |node: &NodeId| page.tag(*node) == Tag::A;
    let says = |node: NodeId| {
        let mut text = String::new();
        page.append_text(node, &mut text);
        text.len() <= LINE && parts.contains(&bare(&text))
    };
    parts.len() > 1 && page.descendants(NodeId::ROOT).filter(is_link).take(MENU).any(says)
}

/// Links of a page among which those of its menu are.
const MENU: usize = 60;
