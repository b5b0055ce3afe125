//! The blocks around the headline and behind the body, where bylines and dates stand.

use std::borrow::Cow;
use std::ops::Range;

use super::Context;
use super::dates::{self, Tokenized};
use crate::article::BoilerplateKind;
use crate::blocks::{Label, PageBlock, Place, Verdict};
use crate::page::{Attr, NodeId, Page, Tag};
use crate::text::{bare, fold_space, head_chars, is_alphabetic, is_longer};

/// A block that stands where bylines and dates do.
#[derive(Clone, Debug)]
pub(super) struct Near<'a> {
    /// The block.
    pub(super) block: &'a PageBlock,
    /// Its text, with a divider where elements touch without a space, cut for those who look for dates.
    pub(super) tokenized: Tokenized<'a>,
    /// See [`markup`]; empty in flattened text.
    pub(super) markup: String,
    /// The text of the block before it.
    pub(super) before: &'a str,
    /// The text of the block behind it.
    pub(super) after: &'a str,
    /// How many blocks lie between it and the headline; from [`END_OF_BODY`] on, between it and the body.
    pub(super) distance: usize,
    /// Where it stands.
    pub(super) side: Side,
    /// Whether it stands at the end of the body, as a signature does.
    pub(super) ends_body: bool,
    /// Whether it stands behind the body.
    pub(super) is_behind: bool,
    /// What the classifier says that it is.
    pub(super) label: Label,
}

/// Where a block stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// Before the headline.
    Above,
    /// Behind the headline.
    Below,
    /// At the end of the body or behind it.
    Tail,
}

/// The blocks near the headline, nearest first, then those behind the body.
#[derive(Debug, Default)]
pub(super) struct Zone<'a> {
    pub(super) blocks: Vec<Near<'a>>,
    /// The first long blocks behind the headline, which may begin with a dateline.
    pub(super) openings: Vec<&'a str>,
}

/// Long blocks that may begin with a dateline.
const OPENINGS: usize = 3;

/// Blocks looked at behind the headline, before it, and behind the body.
const BEHIND: usize = 14;
const BEFORE: usize = 6;
const TAIL: usize = 8;
/// Blocks before the last one of the body in which it may be signed, too.
const SIGNATURE: usize = 2;
/// Blocks looked at before a body that begins further down.
const LEAD: usize = 6;
/// The distance of blocks that are no nearer, and stand before the end of the body.
const FARTHEST: usize = 99;
/// The distance of the last block of the body, where it may end with a signature; those behind it are further.
pub(super) const END_OF_BODY: usize = FARTHEST + 1;
/// A block with more characters is prose.
const LONGEST: usize = 220;

impl<'a> Zone<'a> {
    /// The zone of a page whose title is known or not.
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

/// Where the blocks of a page are looked at from.
struct View<'v, 'a> {
    context: &'v Context<'a>,
    headline: usize,
    /// The last block of the body, or the headline where none stands behind it.
    last_body: usize,
}

impl<'a> View<'_, 'a> {
    /// A block, unless it is prose.
    fn near(&self, at: usize, distance: usize, side: Side) -> Option<Near<'a>> {
        let Self { context, headline, last_body } = *self;
        let block = context.blocks.blocks.get(at)?;
        let text = context.blocks.text_of(block);
        // What follows the body of flattened text may as well be the first of its tags.
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

/// What stands in one block with the headline, as on pages that are laid out with tables and line breaks, with dividers
/// where the headline stood and where elements touch.
fn beside(block: &PageBlock, context: &Context<'_>, title: &str) -> Option<String> {
    let text = parted(context.page, block, context.blocks.text_of(block));
    let (before, behind) = text.split_once(title)?;
    let rest = format!("{before} | {behind}");
    rest.contains(char::is_alphanumeric).then_some(rest)
}

/// The blocks below the headline, up to the third that is prose.
fn below(context: &Context<'_>, headline: usize) -> Range<usize> {
    let blocks = &context.blocks.blocks;
    let end = (headline + 1 + BEHIND).min(blocks.len());
    let is_long = |at: &usize| blocks.get(*at).is_some_and(|block| block.span.len() > LONGEST);
    headline + 1..(headline + 1..end).filter(is_long).nth(2).unwrap_or(end)
}

/// The blocks right before the body, where a gallery or buttons part it from the headline.
fn lead(context: &Context<'_>, from: usize) -> Range<usize> {
    let mut labels = context.verdicts.iter().skip(from).map(|verdict| verdict.label);
    match labels.position(|label| label == Label::Body) {
        Some(gap) => from + gap.saturating_sub(LEAD)..from + gap,
        None => from..from,
    }
}

/// Lines behind a headline in which a byline or a date stands.
const SIGNED: usize = 4;

/// The block of the headline: the one so labelled, or else the one that says the title, the last
/// such before the body.
fn headline(context: &Context<'_>, title: Option<&str>) -> Option<usize> {
    let last = context.last_of(Label::Body);
    // What stands behind the body is no headline of it.
    let labelled = context.first_of(Label::Title).filter(|at| last.is_none_or(|last| *at < last));
    let blocks = &context.blocks.blocks;
    let key = title.map(bare).filter(|key| !key.is_empty());
    let same =
        |block: &PageBlock| key.as_ref().is_some_and(|key| bare(context.blocks.text_of(block)) == *key);
    // A kicker may stand before the headline, in one block with it.
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
    // The lines of flattened text before the body that say the title, the nearest first: lists of links, before the
    // article and behind it, say it, too.
    let body = context.first_of(Label::Body).filter(|_| context.page.is_none());
    let before_body = || (0..body.unwrap_or(0)).rev().filter(|at| same(&blocks[*at]));
    // Without markup the label may be wrong, so one with a byline or a date behind it goes first.
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

/// Whether a byline or a date stands right behind a block.
fn is_signed(context: &Context<'_>, at: usize) -> bool {
    let mut behind = context.blocks.blocks.iter().zip(context.verdicts).skip(at + 1).take(SIGNED);
    let signs = |(block, verdict): (&PageBlock, &Verdict)| {
        let text = context.blocks.text_of(block);
        verdict.label == Label::Boilerplate(BoilerplateKind::Byline)
            || text.len() < 80 && dates::has_date(text, context.language)
    };
    behind.any(signs)
}

/// The words of class, id, `itemprop` and the like of the element that holds a block and of the few
/// around it, as long as they hold little else.
pub(super) fn markup(page: &Page, block: &PageBlock) -> String {
    let mut out = String::new();
    let Place::Node { owner, .. } = block.place else { return out };
    for node in page.upwards(owner).take(4) {
        if matches!(page.tag(node), Tag::Article | Tag::Main | Tag::Body | Tag::Header | Tag::Section) {
            break;
        }
        push_names(page, node, &mut out);
    }
    out
}

/// Nodes of an element that are looked at: one of more holds more than a line.
const MOST_NODES: usize = 1000;

/// The text of a block with a divider where two elements, or two words of flattened text, touch
/// without a space: readers see a gap there, which style sheets make.
pub(super) fn parted<'a>(page: Option<&Page>, block: &PageBlock, text: &'a str) -> Cow<'a, str> {
    let (Some(page), Place::Node { owner, .. }) = (page, block.place) else { return part_words(text) };
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
    // The element may hold more than the block.
    match left {
        Some(0) => Cow::Owned(fold_space(&out).into_owned()),
        _ => Cow::Borrowed(text),
    }
}

/// Parts a small letter from the capital behind it, where neither half is a prefix of names, and capitals from
/// the word behind them ("PMTags").
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

/// Where two words touch.
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

/// Characters of an attribute that are looked at: what comes behind is no name that an author would give.
const NAME_LENGTH: usize = 256;
/// Bytes that the names of an element and of those around it mostly fit.
const LIKELY_LENGTH: usize = 120;

fn push_names(page: &Page, node: NodeId, out: &mut String) {
    const NAMES: [Attr; 6] =
        [Attr::Class, Attr::Id, Attr::Itemprop, Attr::Rel, Attr::DataTestid, Attr::DataComponent];
    for (_, value) in page.attrs(node).filter(|(name, _)| NAMES.contains(name)) {
        let (start, value) = (out.len(), head_chars(value, NAME_LENGTH));
        out.reserve(value.len().max(LIKELY_LENGTH));
        out.push_str(value);
        out.push(' ');
        if let Some(own) = out.get_mut(start..) {
            own.make_ascii_lowercase();
        }
    }
}

impl Near<'_> {
    /// The text of the block, with a divider where elements touch without a space.
    pub(super) fn text(&self) -> &str {
        self.tokenized.text()
    }

    /// Whether it stands at the end of the body or behind it.
    pub(super) fn is_in_tail(&self) -> bool {
        self.side == Side::Tail
    }

    /// Whether the classifier takes the block for a byline or date line.
    pub(super) fn is_byline(&self) -> bool {
        self.label == Label::Boilerplate(BoilerplateKind::Byline)
    }
}
