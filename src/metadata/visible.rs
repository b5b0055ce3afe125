//! The blocks near the headline and after the body, where bylines and dates are usually found.

use std::borrow::Cow;
use std::ops::Range;

use super::Context;
use super::dates::{self, Tokenized};
use crate::article::BoilerplateKind;
use crate::blocks::{Label, PageBlock, Place, Verdict};
use crate::page::{Attr, NodeId, Page, Tag};
use crate::text::{bare, fold_space, head_chars, is_alphabetic, is_longer};

/// A block in a place that is usual for bylines and dates.
#[derive(Clone, Debug)]
pub(super) struct Near<'a> {
    /// The block.
    pub(super) block: &'a PageBlock,
    /// Its text, with a divider where elements touch without a space, tokenized for the search for dates.
    pub(super) tokenized: Tokenized<'a>,
    /// See [`markup`]; empty in flattened text.
    pub(super) markup: String,
    /// The text of the previous block.
    pub(super) before: &'a str,
    /// The text of the next block.
    pub(super) after: &'a str,
    /// How far it is from the headline, in blocks; blocks before the headline count as if they were two blocks further
    /// away. From [`END_OF_BODY`] on, it is that value plus the distance from the last block of the body.
    pub(super) distance: usize,
    /// Where it is.
    pub(super) side: Side,
    /// Whether it is at the end of the body, where a signature may be.
    pub(super) ends_body: bool,
    /// Whether it is after the body.
    pub(super) is_behind: bool,
    /// The label that the classifier gave it.
    pub(super) label: Label,
}

/// Where a block is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// Before the headline.
    Above,
    /// After the headline.
    Below,
    /// At the end of the body or after it.
    Tail,
}

/// The blocks near the headline, nearest first, then those at the end of the body and after it.
#[derive(Debug, Default)]
pub(super) struct Zone<'a> {
    pub(super) blocks: Vec<Near<'a>>,
    /// The first long blocks from the headline on, which may begin with a dateline.
    pub(super) openings: Vec<&'a str>,
}

/// Maximum number of long blocks that may begin with a dateline.
const OPENINGS: usize = 3;

/// Number of blocks considered after the headline, before it, and after the body.
const BEHIND: usize = 14;
const BEFORE: usize = 6;
const TAIL: usize = 8;
/// Number of blocks before the last one of the body that may also be a signature.
const SIGNATURE: usize = 2;
/// Number of blocks considered before a body that begins further down.
const LEAD: usize = 6;
/// Maximum distance from the headline. Greater distances are reduced to it.
const FARTHEST: usize = 99;
/// The distance of the last block of the body, which may be a signature. Blocks after it have greater distances.
pub(super) const END_OF_BODY: usize = FARTHEST + 1;
/// Maximum length in characters of a block that is considered. A longer one is prose.
const LONGEST: usize = 220;

impl<'a> Zone<'a> {
    /// Returns the zone of a page. `title` is its title, if that is known.
    pub(super) fn of(context: &Context<'a>, title: Option<&str>) -> Self {
        let blocks = &context.blocks.blocks;
        let Some(headline) = headline(context, title) else { return Self::default() };
        let last_body = context.last_of(Label::Body).filter(|at| *at > headline).unwrap_or(headline);
        let view = View { context, headline, last_body };
        let mut found: Vec<Near<'a>> = Vec::new();
        let beside = context.page.and_then(|_| beside(blocks.get(headline)?, context, title?));
        found.extend(beside.and_then(|rest| {
            Some(Near { tokenized: Tokenized::of(Cow::Owned(rest)), ..view.near(headline, 1, Side::Below)? })
        }));
        let below = below(context, headline);
        let lead = lead(context, below.end);
        let seen = below.end.max(lead.end);
        let distance = |at: usize| (at - headline).min(FARTHEST);
        found.extend(below.chain(lead).filter_map(|at| view.near(at, distance(at), Side::Below)));
        let above = (headline.saturating_sub(BEFORE)..headline).rev();
        found.extend(above.filter_map(|at| view.near(at, headline - at + 2, Side::Above)));
        found.sort_by_key(|near| near.distance);
        let tail = last_body.saturating_sub(SIGNATURE).max(seen)..(last_body + 1 + TAIL).min(blocks.len());
        let behind = |at: usize| END_OF_BODY + at.saturating_sub(last_body);
        found.extend(tail.filter_map(|at| view.near(at, behind(at), Side::Tail)));
        let texts = blocks.iter().skip(headline).take(BEHIND * 2).map(|block| context.blocks.text_of(block));
        Self {
            blocks: found,
            openings: texts.filter(|text| is_longer(text, LONGEST)).take(OPENINGS).collect(),
        }
    }
}

/// The positions from which the blocks of a page are seen.
struct View<'v, 'a> {
    context: &'v Context<'a>,
    headline: usize,
    /// The last block of the body, or the headline if no body follows it.
    last_body: usize,
}

impl<'a> View<'_, 'a> {
    /// Returns the block at an index, unless it is prose.
    fn near(&self, at: usize, distance: usize, side: Side) -> Option<Near<'a>> {
        let Self { context, headline, last_body } = *self;
        let block = context.blocks.blocks.get(at)?;
        let text = context.blocks.text_of(block);
        // In flattened text, the block after the body may just as well be the first of the tags.
        let ending = last_body + usize::from(context.page.is_some());
        let has_body = last_body > headline;
        (!is_longer(text, LONGEST)).then(|| Near {
            block,
            tokenized: Tokenized::of(parted(context.page, block, text)),
            markup: context.page.map(|page| markup(page, block)).unwrap_or_default(),
            before: at.checked_sub(1).map_or("", |before| context.text_at(before)),
            after: context.text_at(at + 1),
            distance,
            side,
            ends_body: has_body && (last_body.saturating_sub(SIGNATURE)..=ending).contains(&at),
            is_behind: side == Side::Tail || has_body && at > last_body,
            label: context.verdicts.get(at).map_or(Label::Body, |verdict| verdict.label),
        })
    }
}

/// Returns the text that shares a block with the headline, as on pages laid out with tables and line breaks. Dividers
/// take the place of the headline and separate elements that touch.
fn beside(block: &PageBlock, context: &Context<'_>, title: &str) -> Option<String> {
    let text = parted(context.page, block, context.blocks.text_of(block));
    let (before, behind) = text.split_once(title)?;
    let rest = format!("{before} | {behind}");
    rest.contains(char::is_alphanumeric).then_some(rest)
}

/// Returns the indexes of the blocks after the headline, up to the third block of prose.
fn below(context: &Context<'_>, headline: usize) -> Range<usize> {
    let blocks = &context.blocks.blocks;
    let end = (headline + 1 + BEHIND).min(blocks.len());
    let is_long = |at: &usize| blocks.get(*at).is_some_and(|block| block.span.len() > LONGEST);
    headline + 1..(headline + 1..end).filter(is_long).nth(2).unwrap_or(end)
}

/// Returns the indexes of the blocks right before the body, which a gallery or buttons may separate from the headline.
fn lead(context: &Context<'_>, from: usize) -> Range<usize> {
    let mut labels = context.verdicts.iter().skip(from).map(|verdict| verdict.label);
    match labels.position(|label| label == Label::Body) {
        Some(gap) => from + gap.saturating_sub(LEAD)..from + gap,
        None => from..from,
    }
}

/// Number of lines after a headline in which a byline or a date is expected.
const SIGNED: usize = 4;

/// Returns the index of the block of the headline: the one labelled as title, or else one whose text is the title. In
/// flattened text, a line before the body with that text takes precedence if a byline or a date follows.
fn headline(context: &Context<'_>, title: Option<&str>) -> Option<usize> {
    let last = context.last_of(Label::Body);
    // A title after the body is not its headline.
    let labelled = context.first_of(Label::Title).filter(|at| last.is_none_or(|last| *at < last));
    let blocks = &context.blocks.blocks;
    let key = title.map(bare).filter(|key| !key.is_empty());
    let same =
        |block: &PageBlock| key.as_ref().is_some_and(|key| bare(context.blocks.text_of(block)) == *key);
    // The headline may share a block with a kicker before it.
    let holds = |block: &PageBlock| {
        let text = context.blocks.text_of(block);
        key.as_ref()
            .filter(|key| key.len() >= 16 && text.len() >= key.len() && text.len() < key.len() * 3)
            .is_some_and(|key| bare(text).contains(key.as_str()))
    };
    let heading = |block: &PageBlock| match block.place {
        Place::Node { tag, .. } => tag == Tag::H1,
        Place::Bytes(_) => false,
    };
    // The lines of flattened text before the body whose text is the title, nearest to the body first: lists of links
    // before and after the article may repeat the title.
    let body = context.first_of(Label::Body).filter(|_| context.page.is_none());
    let before_body = || (0..body.unwrap_or(0)).rev().filter(|at| same(&blocks[*at]));
    // Without markup the label may be wrong, so a line that is followed by a byline or a date takes precedence.
    let signed = before_body().find(|at| is_signed(context, *at));
    signed
        .or(labelled)
        .or_else(|| blocks.iter().position(|block| heading(block) && same(block)))
        .or_else(|| before_body().next())
        .or_else(|| blocks.iter().position(same))
        .or_else(|| blocks.iter().position(holds))
        .or_else(|| blocks.iter().position(heading))
        .or_else(|| (!blocks.is_empty() && context.page.is_none()).then_some(0))
}

/// Whether a byline or a date follows shortly after a block.
fn is_signed(context: &Context<'_>, at: usize) -> bool {
    let mut behind = context.blocks.blocks.iter().zip(context.verdicts).skip(at + 1).take(SIGNED);
    let signs = |(block, verdict): (&PageBlock, &Verdict)| {
        let text = context.blocks.text_of(block);
        verdict.label == Label::Boilerplate(BoilerplateKind::Byline)
            || text.len() < 80 && dates::has_date(text, context.language)
    };
    behind.any(signs)
}

/// Returns the values of class, id, `itemprop` and similar attributes, in lower case, of the element that holds a block
/// and of up to three elements around it. It stops at elements that hold much more, such as `article`.
pub(super) fn markup(page: &Page, block: &PageBlock) -> String {
    let Place::Node { owner, .. } = block.place else { return String::new() };
    let mut out = String::with_capacity(LIKELY_LENGTH);
    for node in page.upwards(owner).take(4) {
        if matches!(page.tag(node), Tag::Article | Tag::Main | Tag::Body | Tag::Header | Tag::Section) {
            break;
        }
        push_names(page, node, &mut out);
    }
    out
}

/// Maximum number of nodes of an element that are read. An element with more nodes holds more than a line.
const MOST_NODES: usize = 1000;

/// Returns the text of a block with a divider where two elements, or two words of flattened text, touch without a
/// space. Style sheets show a gap there.
pub(super) fn parted<'a>(page: Option<&Page>, block: &PageBlock, text: &'a str) -> Cow<'a, str> {
    let (Some(page), Place::Node { owner, .. }) = (page, block.place) else { return part_words(text) };
    if is_one_piece(page, owner, text) {
        return Cow::Borrowed(text);
    }
    let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace() && *c != '|').count();
    let mut out = String::new();
    let mut left = Some(letters(text));
    for node in page.descendants(owner).take(MOST_NODES) {
        let piece = page.text(node);
        if piece.is_empty() {
            continue;
        }
        let touches =
            out.ends_with(|c: char| !c.is_whitespace()) && piece.starts_with(|c: char| !c.is_whitespace());
        out.push_str(if touches { " | " } else { "" });
        out.push_str(piece);
        left = left.and_then(|left| left.checked_sub(letters(piece)));
        if left.is_none() {
            break;
        }
    }
    // The element may hold more text than the block.
    match left {
        Some(0) => Cow::Owned(fold_space(&out).into_owned()),
        _ => Cow::Borrowed(text),
    }
}

/// Whether the first text in an element is the whole text of its block, so that no elements touch.
fn is_one_piece(page: &Page, owner: NodeId, text: &str) -> bool {
    let mut pieces = page.descendants(owner).take(MOST_NODES).map(|node| page.text(node));
    pieces.find(|piece| !piece.trim().is_empty()).is_some_and(|piece| piece.trim() == text)
}

/// Puts dividers where words touch in flattened text: between a lower-case letter and a capital (after at least four
/// letters, so that "McDonald" stays whole), between capitals and the word after them ("PMTags"), and beside digits.
fn part_words(text: &str) -> Cow<'_, str> {
    let cuts = seams(text);
    if cuts.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + cuts.len() * 3);
    let mut start = 0;
    for cut in cuts {
        out.push_str(text.get(start..cut).unwrap_or_default());
        out.push_str(" | ");
        start = cut;
    }
    out.push_str(text.get(start..).unwrap_or_default());
    Cow::Owned(out)
}

/// Returns the byte offsets at which two words touch.
fn seams(text: &str) -> Vec<usize> {
    let mut cuts: Vec<usize> = Vec::new();
    let (mut letters, mut capitals, mut last) = (0usize, 0usize, (0, ' '));
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let goes_on = chars.peek().is_some_and(|(_, next)| next.is_lowercase());
        // Not "9:05AM".
        let digit_ends = last.1.is_ascii_digit() && c.is_uppercase() && goes_on;
        // "By Associated Press3 minute read"
        let digit_begins = c.is_ascii_digit() && last.1.is_lowercase() && letters >= 4 && !goes_on;
        if (c.is_uppercase() && last.1.is_lowercase() && letters >= 4) || digit_ends || digit_begins {
            cuts.push(at);
        }
        if capitals >= 3 && capitals == letters && c.is_lowercase() && goes_on {
            cuts.push(last.0);
        }
        letters = if is_alphabetic(c) { letters + 1 } else { 0 };
        capitals = if c.is_uppercase() { capitals + 1 } else { 0 };
        last = (at, c);
    }
    cuts
}

/// Number of characters of an attribute that are read. Names chosen by people are shorter.
const NAME_LENGTH: usize = 256;
/// Number of bytes that the names of an element and of those around it usually fit into.
const LIKELY_LENGTH: usize = 240;

fn push_names(page: &Page, node: NodeId, out: &mut String) {
    const NAMES: [Attr; 6] =
        [Attr::Class, Attr::Id, Attr::Itemprop, Attr::Rel, Attr::DataTestid, Attr::DataComponent];
    for (_, value) in page.attrs(node).filter(|(name, _)| NAMES.contains(name)) {
        let (start, value) = (out.len(), head_chars(value, NAME_LENGTH));
        out.push_str(value);
        out.push(' ');
        if let Some(own) = out.get_mut(start..) {
            own.make_ascii_lowercase();
        }
    }
}

impl Near<'_> {
    /// Returns the text of the block, with a divider where elements touch without a space.
    pub(super) fn text(&self) -> &str {
        self.tokenized.text()
    }

    /// Whether it is at the end of the body or after it.
    pub(super) fn is_in_tail(&self) -> bool {
        self.side == Side::Tail
    }

    /// Whether the classifier labels the block as a byline or a date line.
    pub(super) fn is_byline(&self) -> bool {
        self.label == Label::Boilerplate(BoilerplateKind::Byline)
    }
}
