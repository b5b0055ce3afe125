//! Boxes that are recognized by a label or by their buttons: a consent dialog before the headline, comments and
//! newsletter sign-ups after the text. The trees judge block by block, and long comments look like a story.

use super::Evidence;
use super::passes::Pass;
use super::tree::Tree;
use crate::article::BlockKind;
use crate::blocks::{PageBlocks, Rule};
use crate::features::titles::Titles;
use crate::features::tokens::BlockWords;
use crate::lexicon::Section;
use crate::page::{Attr, Tag};
use crate::phrases::PhraseHits;
use crate::text::{ends_sentence, head_chars};

/// Minimum number of blocks, buttons included, with phrases of consent in a dialog.
const ASKED: usize = 2;
/// Minimum likeness of a headline to a declared title.
const TITLE: f32 = 0.6;
/// Sections whose phrases, as headings, are labels of boxes.
const LABELS: [Section; 4] = [Section::Related, Section::Newsletter, Section::Share, Section::Paywall];

/// The rules that remove the content of boxes. On pages that are not articles readers may come for the comments:
/// there only comments after the end of an `article` element are removed.
pub(super) const PASSES: [Pass; 3] = [
    Pass::new(Rule::Dialog, |scene, bodies| {
        remove_dialog(scene.evidence, scene.words, scene.tree(), scene.hits, bodies);
    })
    .when(|scene| scene.is_news()),
    Pass::new(Rule::LabelledBox, |scene, bodies| {
        let from = if scene.is_news() { Some(0) } else { end_of_story(scene.blocks(), scene.tree(), bodies) };
        if let Some(from) = from {
            remove_labelled(scene.blocks(), scene.tree(), scene.hits, from, bodies);
        }
    }),
    Pass::new(Rule::CalledBox, |scene, bodies| remove_called(scene.evidence, scene.tree(), bodies))
        .when(|scene| scene.is_news()),
];

/// Returns the end of the `article` element in which the body begins.
fn end_of_story(blocks: &PageBlocks, tree: &Tree, bodies: &[bool]) -> Option<usize> {
    let first = bodies.iter().position(|body| *body)?;
    let story =
        tree.elements_around(blocks, first).find(|at| blocks.outline.elements[*at].tag == Tag::Article)?;
    Some(tree.0[story].1)
}

/// Removes blocks before the headline in an element that asks for consent, unless no body would be left.
fn remove_dialog(
    evidence: &Evidence<'_>,
    words: &BlockWords,
    tree: &Tree,
    hits: &[PhraseHits],
    bodies: &mut [bool],
) {
    let Some(headline) = headline(evidence, words) else { return };
    if !bodies.iter().skip(headline).any(|body| *body) {
        return;
    }
    let asked = sums(hits.iter().map(|hits| usize::from(hits.any().contains(Section::Consent))));
    for index in (0..headline).filter(|index| asked[headline] >= ASKED && bodies[*index]).collect::<Vec<_>>()
    {
        let outermost = tree.around(evidence.blocks, index).take_while(|range| range.1 <= headline).last();
        bodies[index] = outermost.is_none_or(|(first, end)| asked[end] - asked[first] < ASKED);
    }
}

/// Returns the prefix sums of `numbers`, beginning with 0.
fn sums(numbers: impl Iterator<Item = usize>) -> Vec<usize> {
    let mut sums = vec![0];
    sums.extend(numbers.scan(0, |sum, number| {
        *sum += number;
        Some(*sum)
    }));
    sums
}

/// Returns the first block that may be the headline: a heading of level 1, or one similar to a declared title.
fn headline(evidence: &Evidence<'_>, words: &BlockWords) -> Option<usize> {
    let titles = Titles::of(evidence.declared);
    let blocks = evidence.blocks.blocks.iter().enumerate();
    let mut shown = blocks.filter(|(index, block)| {
        block.shape == BlockKind::Heading { level: 1 } || titles.likeness(words.distinct(*index)) >= TITLE
    });
    shown.next().map(|(index, _)| index)
}

/// Removes the blocks after a heading that is a label, up to the end of the element that it opens: comments of any
/// length, and other boxes such as sign-ups if they hold less than half of the body.
fn remove_labelled(blocks: &PageBlocks, tree: &Tree, hits: &[PhraseHits], from: usize, bodies: &mut [bool]) {
    let told = (0..bodies.len()).find(|at| bodies[*at] && ends_sentence(blocks.text_at(*at)));
    let Some(told) = told else { return };
    let lengths = blocks.blocks.iter().zip(bodies.iter());
    let bytes = sums(lengths.map(|(block, body)| if *body { block.span.len() } else { 0 }));
    let mut cleared = 0;
    for index in (told + 1).max(from)..bodies.len() {
        let is_heading = blocks.blocks[index].is_heading();
        let whole = hits[index].whole;
        let comments = whole.contains(Section::Comments);
        let is_label = is_heading && (comments || LABELS.iter().any(|section| whole.contains(*section)));
        if !is_label || index < cleared {
            continue;
        }
        let opened = tree.around(blocks, index).find(|range| range.1 > index + 1);
        let Some((_, end)) = opened.filter(|range| range.0 == index) else { continue };
        let within = bytes[end] - bytes[index];
        if comments || within * 2 < bytes[bodies.len()] {
            bodies[index..end].fill(false);
            cleared = end;
        }
    }
}

/// Removes the content of elements with class words of sign-ups, each if it holds less than a quarter of the body (one
/// that holds more is the text of a newsletter), and, after the start of the body, of elements with the class of a next
/// article.
fn remove_called(evidence: &Evidence<'_>, tree: &Tree, bodies: &mut [bool]) {
    let Some(page) = evidence.page else { return };
    let blocks = evidence.blocks;
    let lengths = blocks.blocks.iter().zip(bodies.iter());
    let bytes = sums(lengths.map(|(block, body)| if *body { block.span.len() } else { 0 }));
    let all = bytes[bodies.len()];
    let mut cleared = 0;
    for (element, (first, end)) in blocks.outline.elements.iter().zip(&tree.0) {
        let within =
            bytes.get(*end).zip(bytes.get(*first)).map_or(0, |(end, first)| end.saturating_sub(*first));
        let told = within > 0 && *first >= cleared;
        let class = || page.attr(element.node, Attr::Class).unwrap_or_default();
        let is_next = || bytes[*first] > 0 && is_next_article(class());
        if told && (within * 4 < all && is_sign_up(class()) || is_next()) {
            bodies[*first..*end].fill(false);
            cleared = *end;
        }
    }
}

/// Whether the classes of an element say that it is a sign-up form.
fn is_sign_up(class: &str) -> bool {
    let mut words = class.split(|c: char| !c.is_ascii_alphabetic());
    words.any(|word| {
        ["newsletter", "newsletters", "signup"].iter().any(|name| word.eq_ignore_ascii_case(name))
    })
}

/// Whether the classes of an element say that it holds the next article.
fn is_next_article(class: &str) -> bool {
    const NAMES: [&str; 5] = ["next-article", "next_article", "nextarticle", "next-story", "next-post"];
    let class = head_chars(class, CLASS).to_ascii_lowercase();
    NAMES.iter().any(|name| class.contains(name))
}

/// Number of characters of a class attribute that are read.
const CLASS: usize = 200;

#[cfg(test)]
mod tests;
