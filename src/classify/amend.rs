//! Where plain facts are surer than the trees: headings, quotes and sentences beside the body.

use super::Evidence;
use crate::article::BlockKind;
use crate::blocks::{PageBlocks, Place};
use crate::features::html::has_class_word;
use crate::lexicon::Section;
use crate::page::{NodeId, Page, Tag};
use crate::phrases::PhraseHits;
use crate::text::{ends_sentence, is_question_mark};

/// Score from which a block quote between two blocks of the body is part of it, from which lines of code are, and from which
/// a line is that begins with a quotation mark.
const QUOTED: f32 = 0.2;
const CODE: f32 = 0.02;
const SAID: f32 = 0.1;
/// How far below the threshold of the body a heading between two blocks of it may lie to be part of it, and a sentence right
/// behind one, in an element of the same name beside it. What lies above the threshold and is no body was taken out for
/// what it says.
const HEADS: f32 = 0.17;
const BESIDE: f32 = 0.18;
/// Score from which a sentence corrects the text that its element says to do so.
const CORRECTS: f32 = 0.15;

/// Takes headings between two blocks of the body into it that lead nowhere and look somewhat like body: what they head
/// is body. Below a label of related articles stand their headlines, and lower headings are mostly those of boxes.
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

/// Takes sentences and items into the body that stand right behind a block of it, in an element of the same name in the same
/// parent, lead nowhere and nearly look like body: of a short page the trees are sure of little.
pub(super) fn keep_siblings(
    blocks: &PageBlocks,
    scores: &[f32],
    hits: &[PhraseHits],
    threshold: f32,
    bodies: &mut [bool],
) {
    let nearly = threshold - BESIDE..threshold;
    // Questions of an interview are emphasised, and of these it is the paragraph around that counts.
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

/// Greek asks with a semicolon, Armenian and Ethiopic with signs of their own.
fn ends_question(c: char) -> bool {
    is_question_mark(c) || matches!(c, ';' | '՞' | '፧')
}

fn is_emphasis(tag: Tag) -> bool {
    matches!(tag, Tag::Strong | Tag::B | Tag::Em | Tag::I | Tag::U | Tag::Font | Tag::Span)
}

/// Takes what corrects the text into it, as the names of its element say, where it stands behind some of the body and looks
/// somewhat like it.
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

/// Takes quotes and code between two blocks of the body into it, unless they only repeat, as pull quotes do,
/// what the body says itself. News pages of the training set have mostly pull quotes, and no code.
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

/// A mark that opens a quotation in some language.
fn is_quotation_mark(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | '「' | '『')
}

#[cfg(test)]
mod tests;
