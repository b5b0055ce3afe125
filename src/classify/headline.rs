//! The blocks that show the headline and the standfirst, where these are not part of the body.

use super::Evidence;
use super::captions::is_credited;
use crate::article::{BlockKind, BoilerplateKind};
use crate::blocks::{Label, PageBlocks, Place};
use crate::features::html::has_class_word;
use crate::features::titles::Titles;
use crate::features::tokens::{BlockWords, shared, word_set};
use crate::page::{Attr, NodeId, Page, Tag};
use crate::text::{ends_sentence, is_longer};

/// Minimum likeness to a declared title.
const ALIKE: f32 = 0.6;
/// Maximum characters of a headline.
const LONGEST: usize = 300;
/// Number of blocks after the headline that are searched for the standfirst.
const REACH: usize = 8;
/// Number of elements around a headline that are examined.
const DEPTH: usize = 8;
/// Number of elements around a heading that may be a box.
const BOX: usize = 3;
/// A standfirst is longer than so many characters.
pub(crate) const STANDFIRST: usize = 30;
/// Number of words of a `class` attribute that are examined.
const WORDS_OF_CLASS: usize = 8;
/// Minimum letters of a name that is recognized at the end of a longer one.
const LONG_NAME: usize = 8;
/// Minimum share of a standfirst's words that are in the description of the page.
const DESCRIBED: f32 = 0.7;

/// Indexes of the headline and the standfirst.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Headline {
    pub title: Option<usize>,
    pub subtitle: Option<usize>,
}

/// Finds the headline and the standfirst among the blocks that are not body.
pub(super) fn find(
    evidence: &Evidence<'_>,
    words: &BlockWords,
    bodies: &[bool],
    kinds: &[Label],
) -> Headline {
    let title = title(evidence, words, bodies);
    Headline { title, subtitle: title.and_then(|title| subtitle(evidence, words, (bodies, kinds), title)) }
}

/// Returns the block that shows the headline.
pub(super) fn title(evidence: &Evidence<'_>, words: &BlockWords, bodies: &[bool]) -> Option<usize> {
    let titles = Titles::of(evidence.declared);
    let first_body = bodies.iter().position(|body| *body).unwrap_or(bodies.len());
    let mut best: Option<(f32, usize)> = None;
    for (index, block) in evidence.blocks.blocks.iter().enumerate() {
        if bodies[index] || block.span.len() > LONGEST * 4 {
            continue;
        }
        let bonus = match block.shape {
            BlockKind::Heading { level: 1 } => 0.3,
            BlockKind::Heading { .. } => 0.1,
            _ => 0.0,
        };
        let own = words.distinct(index);
        // Of two alike, the one nearer to the body wins; after its beginning a headline is unlikely.
        let place = if index < first_body { 0.0 } else { -0.4 };
        let alike = titles.likeness(own);
        let declared_none = titles.is_empty() && bonus == 0.3 && !own.is_empty();
        let score = alike + bonus + place;
        let enough = alike >= ALIKE || declared_none;
        if enough && best.is_none_or(|(other, _)| score >= other) {
            best = Some((score, index));
        }
    }
    best.map(|(_, index)| index)
}

/// Returns the heading of level 1 before the body if there is only one, whatever the page declares.
pub(super) fn only_first(blocks: &PageBlocks, bodies: &[bool]) -> Option<usize> {
    let first = bodies.iter().position(|body| *body)?;
    let is_first = |index: &usize| {
        let block = &blocks.blocks[*index];
        block.shape == BlockKind::Heading { level: 1 } && block.links.is_empty()
    };
    let mut headings = (0..first).filter(is_first);
    headings.next().filter(|_| headings.next().is_none())
}

fn subtitle(
    evidence: &Evidence<'_>,
    words: &BlockWords,
    (bodies, kinds): (&[bool], &[Label]),
    title: usize,
) -> Option<usize> {
    let descriptions: Vec<Vec<u32>> =
        evidence.declared.descriptions.iter().map(|(text, _)| word_set(text)).collect();
    let described = |index: &usize| {
        let own = words.distinct(*index);
        let most = |other: &Vec<u32>| shared(own, other) as f32 >= DESCRIBED * own.len() as f32;
        own.len() >= 5 && descriptions.iter().any(most)
    };
    let before_body = || (title + 1..bodies.len()).take(REACH).take_while(|index| !bodies[*index]);
    let caption = Label::Boilerplate(BoilerplateKind::Caption);
    let is_caption = |index: &usize| {
        let block = &evidence.blocks.blocks[*index];
        kinds.get(*index) == Some(&caption) || is_credited(evidence.language, evidence.blocks, block)
    };
    let is_boxed =
        |index: usize| evidence.page.is_some_and(|page| is_aside(page, evidence.blocks.blocks[index].place));
    let other = Label::Boilerplate(BoilerplateKind::Other);
    let unnamed = |index: &usize| kinds.get(*index).is_none_or(|kind| *kind == other);
    let is_called = |index: usize| {
        let [own, headline] = [index, title].map(|index| &evidence.blocks.blocks[index]);
        let is_text = own.links.is_empty() && is_longer(evidence.blocks.text_of(own), STANDFIRST);
        is_text && evidence.page.is_some_and(|page| is_called_standfirst(page, own.place, headline.place))
    };
    let leads = |index: &usize| {
        unnamed(index)
            && (is_clause(evidence, *index) && !is_boxed(*index)
                || *index == title + 1 && (is_sentence(evidence, *index) || is_called(*index)))
    };
    let found = before_body().find(|index| described(index) && !is_caption(index));
    found.or_else(|| before_body().find(leads))
}

/// Whether a block is a sentence without links.
fn is_sentence(evidence: &Evidence<'_>, index: usize) -> bool {
    let block = &evidence.blocks.blocks[index];
    let text = evidence.blocks.text_of(block);
    let fits = block.shape == BlockKind::Paragraph && block.links.is_empty() && ends_sentence(text);
    fits && is_longer(text, STANDFIRST)
}

/// Whether class words say that a block is the standfirst: those of its own element, or of one of the two next elements
/// around it that do not also hold the headline.
pub(super) fn is_called_standfirst(page: &Page, place: Place, headline: Place) -> bool {
    const WORDS: [&str; 25] = [
        "standfirst",
        "subtitle",
        "subheadline",
        "subheading",
        "subhead",
        "excerpt",
        "lead",
        "lede",
        "leadtext",
        "intro",
        "deck",
        "dek",
        "summary",
        "abstract",
        "spot",
        "perex",
        "opener",
        "ingress",
        "chapo",
        "chapeau",
        "sapo",
        "entradilla",
        "bajada",
        "sommario",
        "vorspann",
    ];
    is_called(page, place, headline, &WORDS)
}

/// Like `is_called_standfirst`, for a list of key points.
pub(super) fn is_called_points(page: &Page, place: Place, headline: Place) -> bool {
    const WORDS: [&str; 14] = [
        "keypoints",
        "points",
        "takeaways",
        "keytakeaways",
        "highlights",
        "bullets",
        "keys",
        "keyfacts",
        "summary",
        "summarylist",
        "subtitle",
        "claves",
        "highlight",
        "overview",
    ];
    is_called(page, place, headline, &WORDS)
}

/// Whether the class words of the element of a block, or of one of the two next elements around it that do not also
/// hold the headline, include one of `words`.
fn is_called(page: &Page, place: Place, headline: Place, words: &[&str]) -> bool {
    let (Place::Node { owner, .. }, Place::Node { owner: other, .. }) = (place, headline) else {
        return false;
    };
    let holds_both = |node: &NodeId| page.ancestors(other).take(DEPTH).any(|around| around == *node);
    let around = std::iter::once(owner).chain(page.ancestors(owner).take_while(|node| !holds_both(node)));
    // Class words are split at capitals and signs: "subTitle", "single-sub-title".
    let is_end = |whole: &str| {
        let whole = whole.replace(['-', '_'], "").to_ascii_lowercase();
        words.iter().any(|name| name.len() >= LONG_NAME && whole.ends_with(name))
    };
    let ends = |node: NodeId| {
        let class = page.attr(node, Attr::Class).unwrap_or_default();
        class.split_ascii_whitespace().take(WORDS_OF_CLASS).any(is_end)
    };
    around.into_iter().take(3).any(|node| has_class_word(page, node, words) || ends(node))
}

/// Whether a block stands in a box beside the story, such as a poll.
fn is_aside(page: &Page, place: Place) -> bool {
    const WORDS: [&str; 4] = ["sidebar", "widget", "poll", "aside"];
    let Place::Node { owner, .. } = place else { return false };
    let mut around = page.upwards(owner).take(BOX);
    around.any(|node| page.tag(node) == Tag::Aside || has_class_word(page, node, &WORDS))
}

/// Whether a block is a heading without links that is as long as a clause.
fn is_clause(evidence: &Evidence<'_>, index: usize) -> bool {
    let block = &evidence.blocks.blocks[index];
    let is_heading = matches!(block.shape, BlockKind::Heading { level: 2.. });
    is_heading && block.links.is_empty() && is_longer(evidence.blocks.text_of(block), STANDFIRST)
}

#[cfg(test)]
mod tests;
