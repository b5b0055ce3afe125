//! Pages with several articles: those that continue with the next story as the reader scrolls, and those that
//! are a series of whole stories, each with a link to its own page.

use std::collections::BTreeMap;

use super::Evidence;
use super::strays::HEADLINE;
use super::twins::is_signed;
use crate::article::BlockKind;
use crate::blocks::{PageBlock, PageBlocks};
use crate::features::titles::Titles;
use crate::features::tokens::BlockWords;
use crate::page::Tag;
use crate::phrases::PhraseHits;

/// Minimum blocks and bytes of a body after which another article may begin.
const BODY: (usize, usize) = (3, 500);
/// Minimum number of stories in a series.
const STORIES: usize = 3;
/// Minimum bytes of the text of each.
const STORY: usize = 200;

/// Ends the body where another `article` element begins with its own headline: after enough text, or
/// after any text if the first article has the page's title as its headline.
pub(super) fn end_before_next(
    evidence: &Evidence<'_>,
    words: &BlockWords,
    hits: &[PhraseHits],
    bodies: &mut [bool],
) {
    let blocks = evidence.blocks;
    let Some(first) = bodies.iter().position(|body| *body) else { return };
    let Some(own) = article_of(blocks, first) else { return };
    let titles = Titles::of(evidence.declared);
    let entitles = |index: usize| {
        is_headline(&blocks.blocks[index]) && titles.likeness(words.distinct(index)) >= HEADLINE
    };
    let entitled = (0..first).any(|index| entitles(index) && article_of(blocks, index) == Some(own));
    let signed =
        |next: &usize| is_headline(&blocks.blocks[*next]) || entitled && is_signed(blocks, hits, *next);
    let next: Vec<usize> = headlines_of_others(blocks, own, first).into_iter().filter(signed).collect();
    if next.is_empty() {
        return;
    }
    let short = |next: &usize| {
        let before = (first..*next).filter(|index| bodies[*index]);
        let bytes: usize = before.clone().map(|index| blocks.blocks[index].span.len()).sum();
        before.count() < BODY.0 || bytes < BODY.1
    };
    let passed = if entitled { 0 } else { next.partition_point(short) };
    if let Some(end) = next.get(passed) {
        bodies[*end..].fill(false);
    }
}

/// Returns the headlines, from a block on, of articles that are not nested in the own one: headings of level 1, and
/// headings of level 2 that are the first block of their article.
fn headlines_of_others(blocks: &PageBlocks, own: usize, first: usize) -> Vec<usize> {
    let is_other = |index: &usize| {
        article_of(blocks, *index).is_some_and(|other| other != own && !blocks.outline.is_within(other, own))
    };
    let begins = |index: usize| index > 0 && article_of(blocks, index - 1) != article_of(blocks, index);
    let fits = |index: &usize| match blocks.blocks[*index].shape {
        BlockKind::Heading { level: 1 } => true,
        BlockKind::Heading { level: 2 } => begins(*index),
        _ => false,
    };
    (first..blocks.blocks.len()).filter(fits).filter(is_other).collect()
}

fn is_headline(block: &PageBlock) -> bool {
    block.shape == BlockKind::Heading { level: 1 }
}

/// Keeps the headlines of a series and returns whether the page is one: most of its text is in several
/// `article` elements, each with a headline that is a link, as on the front page of a blog, and the page
/// does not declare itself an article.
pub(super) fn keep_series(evidence: &Evidence<'_>, bodies: &mut [bool]) -> bool {
    let stories = lengths_of_articles(evidence.blocks, bodies);
    if stories.len() < STORIES || evidence.declared.social_type.as_deref() == Some("article") {
        return false;
    }
    let leads_elsewhere = |index: &usize| evidence.blocks.blocks[*index].is_linked();
    let headings = first_headings(evidence.blocks);
    let headline = |article: usize| headings.get(&article).copied().filter(leads_elsewhere);
    let series = stories.into_iter().filter_map(|(article, bytes)| Some((headline(article)?, bytes)));
    let series: Vec<(usize, usize)> = series.collect();
    let chosen = evidence.blocks.blocks.iter().zip(bodies.iter()).filter(|(_, body)| **body);
    let all: usize = chosen.map(|(block, _)| block.span.len()).sum();
    let longest = series.iter().map(|(_, bytes)| *bytes).max().unwrap_or_default();
    let own: usize = series.iter().map(|(_, bytes)| bytes).sum();
    let is_series = series.len() >= STORIES && own * 2 > all && longest * 2 < all;
    for (headline, _) in series.iter().filter(|_| is_series) {
        bodies[*headline] = true;
    }
    is_series
}

/// Returns the bytes of body in each `article` element that has enough for a story.
fn lengths_of_articles(blocks: &PageBlocks, bodies: &[bool]) -> BTreeMap<usize, usize> {
    let mut lengths = BTreeMap::new();
    for (index, block) in blocks.blocks.iter().enumerate().filter(|(index, _)| bodies[*index]) {
        if let Some(article) = article_of(blocks, index) {
            *lengths.entry(article).or_insert(0) += block.span.len();
        }
    }
    lengths.retain(|_, bytes| *bytes >= STORY);
    lengths
}

/// Returns the first heading of each `article` element that has one.
fn first_headings(blocks: &PageBlocks) -> BTreeMap<usize, usize> {
    let mut headings = BTreeMap::new();
    for (index, block) in blocks.blocks.iter().enumerate() {
        if block.is_heading()
            && let Some(article) = article_of(blocks, index)
        {
            headings.entry(article).or_insert(index);
        }
    }
    headings
}

/// Returns the nearest `article` element around a block.
fn article_of(blocks: &PageBlocks, index: usize) -> Option<usize> {
    let outline = &blocks.outline;
    outline.upwards(outline.owner(index)).find(|element| outline.elements[*element].tag == Tag::Article)
}

#[cfg(test)]
mod tests;
