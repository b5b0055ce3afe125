//! Pages that continue with the next story in an element like that of the first, or under a headline with the same
//! markup, whatever the elements are called.

use super::Evidence;
use super::strays::HEADLINE;
use crate::article::BlockKind;
use crate::blocks::{PageBlocks, Place};
use crate::features::Measure;
use crate::features::html::element_key;
use crate::features::titles::Titles;
use crate::features::tokens::BlockWords;
use crate::lexicon::Section;
use crate::page::{Attr, Page, Tag};
use crate::phrases::PhraseHits;

/// Number of blocks after a headline that are searched for its byline or date, and maximum bytes of such a line.
const SIGNED: usize = 6;
const LINE: usize = 120;
/// Number of blocks before a headline that are searched for its time.
const ABOVE: usize = 2;

/// Ends the body before the next story. That story begins with a headline of the same level as the one with the page's
/// title, in a sibling element of the same name and classes as the element that holds the title and the start of the
/// body. Both stories have a byline or a date near their headlines, unlike the chapters of a single text.
pub(super) fn end_before_twin(
    evidence: &Evidence<'_>,
    words: &BlockWords,
    hits: &[PhraseHits],
    bodies: &mut [bool],
) {
    let (Some(first), Some(page)) = (bodies.iter().position(|body| *body), evidence.page) else { return };
    let blocks = evidence.blocks;
    let outline = &blocks.outline;
    let titles = Titles::of(evidence.declared);
    let level = |index: usize| match blocks.blocks[index].shape {
        BlockKind::Heading { level } => level,
        _ => 0,
    };
    let is_title = |index: &usize| level(*index) > 0 && titles.likeness(words.distinct(*index)) >= HEADLINE;
    let Some(title) = (0..=first).rev().find(is_title).filter(|title| is_signed(blocks, hits, *title)) else {
        return;
    };
    let path = Path::to(blocks, title);
    let mut headlines =
        (first + 1..bodies.len()).filter(|index| level(*index) == level(title) && !is_title(index));
    let twin_elements = |next: usize| {
        let parting = path.parting(blocks, next);
        parting.is_some_and(|(own, other)| {
            outline.is_within(outline.owner(first), own) && are_alike(page, blocks, own, other)
        })
    };
    let begins_twin = |next: &usize| {
        (twin_elements(*next) || are_twin_headlines(page, blocks, title, *next))
            && is_signed(blocks, hits, *next)
    };
    if let Some(next) = headlines.find(begins_twin) {
        bodies[next..].fill(false);
    }
}

/// Whether two headlines of level 1 are in different elements and have the same class.
fn are_twin_headlines(page: &Page, blocks: &PageBlocks, own: usize, next: usize) -> bool {
    let heading = |index: usize| match blocks.blocks[index].place {
        Place::Node { container, tag: Tag::H1, .. } => page.attr(container, Attr::Class),
        _ => None,
    };
    let parent = |index: usize| {
        let Place::Node { container, .. } = blocks.blocks[index].place else { return None };
        page.parent(container)
    };
    heading(own).is_some_and(|class| heading(next) == Some(class)) && parent(own) != parent(next)
}

/// Whether a line with a byline, a year or a time of day is directly below a headline, or a time directly above it.
pub(super) fn is_signed(blocks: &PageBlocks, hits: &[PhraseHits], headline: usize) -> bool {
    let is_time = |index: usize, text: &str| {
        blocks.outline.elements[blocks.outline.owner(index)].tag == Tag::Time
            || text.len() <= LINE && Measure::of(text).has_time
    };
    let text_of = |index: usize| blocks.text_at(index);
    let mut above = headline.saturating_sub(ABOVE)..headline;
    if above.any(|index| is_time(index, text_of(index))) {
        return true;
    }
    let below = headline + 1..blocks.blocks.len().min(headline + 1 + SIGNED);
    let signs = |index: usize, text: &str| {
        Measure::of(text).has_year
            || is_time(index, text)
            || hits.get(index).is_some_and(|hits| hits.start.contains(Section::BylinePrefixes))
    };
    below.into_iter().any(|index| {
        let text = text_of(index);
        text.len() <= LINE && signs(index, text)
    })
}

/// The elements around a block, from the outermost inwards.
struct Path(Vec<usize>);

impl Path {
    fn to(blocks: &PageBlocks, index: usize) -> Self {
        let outline = &blocks.outline;
        let mut path: Vec<usize> = outline.upwards(outline.owner(index)).collect();
        path.reverse();
        Self(path)
    }

    /// Returns where the path to another block diverges: the first element of this path that is not on the other path,
    /// and the first of the other path that is not on this one.
    fn parting(&self, blocks: &PageBlocks, index: usize) -> Option<(usize, usize)> {
        let mut other = blocks.outline.owner(index);
        loop {
            let parent = blocks.outline.elements[other].parent as usize;
            if let Ok(place) = self.0.binary_search(&parent) {
                let own = *self.0.get(place + 1)?;
                return (own != other).then_some((own, other));
            }
            other = parent;
        }
    }
}

fn are_alike(page: &Page, blocks: &PageBlocks, a: usize, b: usize) -> bool {
    let [a, b] = [a, b].map(|element| &blocks.outline.elements[element]);
    a.tag == b.tag && element_key(page, a.node, a.tag) == element_key(page, b.node, b.tag)
}

#[cfg(test)]
mod tests;
