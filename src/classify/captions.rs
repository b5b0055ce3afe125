//! Captions within the text, recognized by the picture above them, their element's name or a credit at their end.

use std::collections::HashMap;

use super::Evidence;
use crate::article::BlockKind;
use crate::blocks::{PageBlock, PageBlocks, Place};
use crate::features::html::has_class_word;
use crate::language::Language;
use crate::lexicon::{Lexicon, Section};
use crate::page::{Attr, NodeId, Page, Tag};
use crate::phrases::Phrases;
use crate::segment::{calls_caption, may_be_caption};
use crate::text::{ends_sentence, is_colon, is_longer};

/// Maximum characters of a caption.
const CAPTION: usize = 250;
/// Maximum characters of a line below a picture that is not marked as a caption.
const BELOW: usize = 90;

/// Removes lines below a picture in the same paragraph, and lines that class words mark as a caption.
pub(super) fn remove(evidence: &Evidence<'_>, bodies: &mut [bool]) {
    let Some(page) = evidence.page else { return };
    let blocks = evidence.blocks;
    let pictures: HashMap<usize, NodeId> =
        blocks.outline.pictures.iter().map(|picture| (picture.block, picture.node)).collect();
    for (index, body) in bodies.iter_mut().enumerate().filter(|(_, body)| **body) {
        let block = &blocks.blocks[index];
        let Place::Node { owner, container, tag } = block.place else { continue };
        let text = blocks.text_of(block);
        if block.shape == BlockKind::Caption && may_be_caption(page.tag(owner)) {
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

/// Whether the class words of an element say that it holds a caption.
fn is_called_caption(page: &Page, node: NodeId) -> bool {
    has_class_word(page, node, &["caption", "figcaption", "legende"])
        || page.attr(node, Attr::Class).is_some_and(calls_caption)
}

/// Maximum characters: of a caption that ends with a credit, of the credit, and of a caption in a script without spaces
/// that ends with the word for one.
const CREDITED: usize = 150;
const CREDIT: usize = 60;
const UNSPACED: usize = 80;

/// Whether a short block ends like a caption: with a credit after its sentence ("… at the till. Photo: Ann Ode",
/// "… (photo by Ann Ode)", "… © Ann Ode"), or with the word for one ("记者 摄").
pub(super) fn is_credited(language: Language, blocks: &PageBlocks, block: &PageBlock) -> bool {
    let text = blocks.text_of(block);
    if block.is_heading() || is_longer(text, CREDITED) {
        return false;
    }
    let is_part = |c: char| matches!(c, '.' | '!' | '?' | '(' | '（' | '[' | '|' | '/' | '—' | '–' | '。');
    let credit = |colon: usize| {
        let start = text.get(..colon)?.rfind(is_part)?;
        let tail = text.get(start..)?.trim_start_matches(|c: char| !c.is_alphabetic());
        (!is_longer(tail, CREDIT)).then_some(tail)
    };
    let colon = text.rfind(|c| is_colon(c) || c == '=').filter(|_| !text.contains("://"));
    let labelled = |tail: &str| Phrases::of(language).find(tail).start.contains(Section::Caption);
    let bracketed = text.strip_suffix([')', '）']).and_then(|text| text.rsplit_once(['(', '（']));
    let owned = text.rsplit_once(" © ").is_some_and(|(_, owner)| !is_longer(owner, CREDIT));
    // A slash separates words: "(credit/debit cards)" is not a credit.
    let is_credit = |text: &str| !is_longer(text, CREDIT) && labelled(&text.replace('/', " "));
    if owned || bracketed.is_some_and(|(_, credit)| is_credit(credit)) {
        return true;
    }
    let rows = Lexicon::of(language).rows(Section::Caption).iter().filter(|row| row.field(0) == "end");
    let ended = text.trim_end_matches([')', '）', ']', '】']);
    let mut endings = rows.map(|row| row.form);
    let line = block.shape == BlockKind::Paragraph && !is_longer(text, UNSPACED);
    colon.and_then(credit).is_some_and(labelled) || line && endings.any(|form| ended.ends_with(form))
}

#[cfg(test)]
mod tests;
