//! Compares the title of a page with its menu.

use super::Context;
use super::pieces::pieces;
use crate::page::{NodeId, Page, Tag};
use crate::text::bare;

/// Maximum length in bytes of a link in the menu.
const LINE: usize = 120;

/// Whether the title of the page is that of a section, because a link in the menu repeats a piece of it: "The Paper -
/// Local news".
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

/// Number of links at the beginning of a page that are searched; those of the menu are among them.
const MENU: usize = 60;
