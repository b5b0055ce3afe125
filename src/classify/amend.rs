//! Cases where plain facts are more reliable than the trees: headings, quotes and sentences next to the body.

use super::Evidence;
use crate::article::BlockKind;
use crate::blocks::{PageBlocks, Place};
use crate::features::html::has_class_word;
use crate::lexicon::Section;
use crate::page::{NodeId, Page, Tag};
use crate::phrases::PhraseHits;
use crate::text::{ends_sentence, is_question_mark};

/// Minimum scores to join the body between two of its blocks: for a block quote, for lines of code, and for a line
/// that begins with a quotation mark.
const QUOTED: f32 = 0.2;
const CODE: f32 = 0.02;
const SAID: f32 = 0.1;
/// How far below the threshold of the body the score may lie: of a heading between two blocks of the body, and of a
/// sentence directly after one, in a sibling element of the same name. A block above the threshold that is not body was
/// removed because of what it says.
const HEADS: f32 = 0.17;
const BESIDE: f32 = 0.18;
/// Minimum score of a sentence that its element's class words mark as a correction.
const CORRECTS: f32 = 0.15;

/// Adds headings between two blocks of the body that hold few links and score just below the threshold: what they head
/// is body. Headings after a label of related articles are skipped, and so are those below level 3: most head boxes.
pub(super) fn keep_headings(
    blocks: &PageBlocks,
    scores: &[f32],
    hits: &[PhraseHits],
    threshold: f32,
    bodies: &mut [bool],
) {
    let nearly = threshold - HEADS..threshold;
    let Some(first) = bodies.iter().position(|body| *body) else { return };
    for index in first + 1..bodies.len().saturating_sub(1) {
        let block = &blocks.blocks[index];
        let is_heading = matches!(block.shape, BlockKind::Heading { level: 2 | 3 })
            && block.linked_bytes() * 10 <= block.span.len()
            && hits[index].any().is_empty()
            && !hits[index - 1].whole.contains(Section::Related);
        bodies[index] |= is_heading && bodies[index + 1] && nearly.contains(&scores[index]);
    }
}

/// Adds sentences and list items directly after a block of the body, in a sibling element of the same name, that hold
/// no links and score just below the threshold: on a short page the trees are sure of little.
pub(super) fn keep_siblings(
    blocks: &PageBlocks,
    scores: &[f32],
    hits: &[PhraseHits],
    threshold: f32,
    bodies: &mut [bool],
) {
    let nearly = threshold - BESIDE..threshold;
    // Questions of an interview are emphasised; for them the surrounding paragraph counts.
    let element = |index: usize| {
        let outline = &blocks.outline;
        let asks = blocks.text_of(&blocks.blocks[index]).ends_with(ends_question);
        let mut around = outline.upwards(outline.owner(index)).map(|element| &outline.elements[element]);
        around.find(|element| !asks || !is_emphasis(element.tag))
    };
    for index in 1..bodies.len() {
        let block = &blocks.blocks[index];
        let goes_on = match block.shape {
            BlockKind::Paragraph => ends_sentence(blocks.text_of(block)),
            BlockKind::ListItem { .. } => true,
            _ => false,
        };
        let beside = || {
            let both = element(index).zip(element(index - 1));
            both.is_some_and(|(own, last)| own.tag == last.tag && own.parent == last.parent)
        };
        let free = block.links.is_empty() && hits[index].any().is_empty();
        bodies[index] |= bodies[index - 1] && goes_on && free && nearly.contains(&scores[index]) && beside();
    }
}

/// Greek uses a semicolon as question mark; Armenian and Ethiopic have marks of their own.
fn ends_question(c: char) -> bool {
    is_question_mark(c) || matches!(c, ';' | '՞' | '፧')
}

fn is_emphasis(tag: Tag) -> bool {
    matches!(tag, Tag::Strong | Tag::B | Tag::Em | Tag::I | Tag::U | Tag::Font | Tag::Span)
}

/// Adds corrections, recognized by the class words of an element around them, that come after some of the body and have
/// at least a low score.
pub(super) fn keep_corrections(evidence: &Evidence<'_>, scores: &[f32], threshold: f32, bodies: &mut [bool]) {
    let (Some(page), Some(first)) = (evidence.page, bodies.iter().position(|body| *body)) else { return };
    for index in first + 1..bodies.len() {
        let block = &evidence.blocks.blocks[index];
        let Place::Node { owner, .. } = block.place else { continue };
        let around = || page.upwards(owner).take(3);
        bodies[index] |= (CORRECTS..threshold).contains(&scores[index])
            && block.links.is_empty()
            && ends_sentence(evidence.blocks.text_of(block))
            && around().any(|node| is_called_correction(page, node));
    }
}

fn is_called_correction(page: &Page, node: NodeId) -> bool {
    const WORDS: [&str; 7] =
        ["correction", "corrections", "clarification", "erratum", "errata", "berichtigung", "rectificatif"];
    has_class_word(page, node, &WORDS)
}

/// Adds quotes and code between two blocks of the body, unless they only repeat the body, as pull quotes
/// do. News pages of the training set have mostly pull quotes, and no code.
pub(super) fn keep_quotes(blocks: &PageBlocks, scores: &[f32], bodies: &mut [bool]) {
    let inner = 1..bodies.len().saturating_sub(1);
    for index in inner {
        let block = &blocks.blocks[index];
        let between = bodies[index - 1] && bodies[index + 1] && !bodies[index];
        let text = blocks.text_of(block);
        let is_quote = match block.shape {
            BlockKind::Quote => scores[index] > QUOTED,
            BlockKind::Preformatted => scores[index] > CODE,
            _ => scores[index] > SAID && block.links.is_empty() && text.starts_with(is_quotation_mark),
        };
        if between && is_quote {
            let mut others = blocks.texts().zip(bodies.iter()).filter(|(_, body)| **body);
            bodies[index] = !others.any(|(other, _)| other.contains(text));
        }
    }
}

/// Whether a character opens a quotation in some language.
fn is_quotation_mark(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '「' | '『')
}

#[cfg(test)]
mod tests;
