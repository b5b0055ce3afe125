//! Captions within the text, told by the picture above them or by the names of their elements.

use std::collections::HashMap;

use super::Evidence;
use super::kinds::ends_sentence;
use crate::article::BlockKind;
use crate::blocks::Place;
use crate::features::html::has_class_word;
use crate::page::{Attr, NodeId, Page, Tag};
use crate::text::is_longer;

/// Characters of a caption at most.
const CAPTION: usize = 250;
/// Characters of a line below a picture that nothing calls a caption, at most.
const BELOW: usize = 90;

/// Lines that stand below a picture in one paragraph with it, or in an element that is called a caption's.
pub(super) fn remove(evidence: &Evidence<'_>, bodies: &mut [bool]) {
    let Some(page) = evidence.page else { return };
    let blocks = evidence.blocks;
    let pictures: HashMap<usize, NodeId> =
        blocks.outline.pictures.iter().map(|picture| (picture.block, picture.node)).collect();
    for (index, body) in bodies.iter_mut().enumerate().filter(|(_, body)| **body) {
        let block = &blocks.blocks[index];
        let Place::Node { owner, container, tag } = block.place else { continue };
        let text = blocks.text_of(block);
        if block.shape == BlockKind::Caption && is_inline(page.tag(owner)) {
            *body = false;
        }
        if block.shape != BlockKind::Paragraph || is_longer(text, CAPTION) {
            continue;
        }
        let pictured = |node: &NodeId| page.ancestors(*node).take(3).any(|around| around == container);
        let is_line = !is_longer(text, BELOW) && !ends_sentence(text) && !text.ends_with(':');
        let below = tag == Tag::P
            && is_line
            && block.emphasis.is_empty()
            && pictures.get(&index).is_some_and(pictured);
        *body = !(below || is_called_caption(page, owner) || is_called_caption(page, container));
    }
}

/// Whether the segmenter has set an element apart only because it is called a caption.
fn is_inline(tag: Tag) -> bool {
    matches!(tag, Tag::Span | Tag::Em | Tag::I | Tag::Small | Tag::Font)
}

/// Whether the names of an element say that it holds a caption.
fn is_called_caption(page: &Page, node: NodeId) -> bool {
    let mut wholes = page.attr(node, Attr::Class).unwrap_or_default().split_ascii_whitespace();
    has_class_word(page, node, &["caption", "figcaption", "legende"])
        || wholes.any(|whole| ["image-desc", "img-desc", "photo-desc"].contains(&whole))
}

#[cfg(test)]
mod tests;
