//! Checks of whether a single line names authors.

use crate::article::Author;
use crate::blocks::{Label, PageBlock, Place};
use crate::metadata::Context;
use crate::metadata::names::{Reader, Trust};
use crate::metadata::visible::{Near, Side};
use crate::page::Tag;
use crate::span::Span;
use crate::text::{is_longer, is_spaceless};

/// Opening and closing brackets around names.
pub(super) const BRACKETS: ([char; 4], [char; 4]) = (['(', '（', '〔', '['], [')', '）', '〕', ']']);

/// The names that make up a short line apart from its date: one, or several that all look like persons' names.
pub(super) fn beside_its_date(
    context: &Context<'_>,
    near: &Near<'_>,
    text: &str,
    reader: &Reader<'_>,
) -> Vec<Author> {
    let mut authors = reader.authors(text, Trust::Looks);
    // In scripts without spaces the names of sections are mostly of two characters.
    authors.retain(|author| !author.name.starts_with(is_spaceless) || is_longer(&author.name, 2));
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    let full =
        |author: &Author| author.name.split(' ').all(capital) && !reader.is_written_small(&author.name);
    let several = || authors.iter().all(full) && authors.iter().any(|author| reader.is_likely(&author.name));
    let whole = authors.iter().all(|author| is_of_one_piece(context, near, &author.name));
    if whole && (authors.len() == 1 || several()) { authors } else { Vec::new() }
}

/// Whether no link begins or ends within a name: the links "Print" and "Listen" side by side are buttons, not a name.
fn is_of_one_piece(context: &Context<'_>, near: &Near<'_>, name: &str) -> bool {
    let Some(at) = context.blocks.text_of(near.block).find(name) else { return true };
    let own = Span::new(near.block.span.start + at, near.block.span.start + at + name.len());
    let apart = |link: &Span| link.end <= own.start || own.end <= link.start;
    let around = |link: &Span| link.start <= own.start && own.end <= link.end;
    near.block.links.iter().all(|link| apart(&link.span) || around(&link.span))
}

/// Number of blocks around a byline, and of elements around each, in which the headline of a teaser is searched.
const TEASER: usize = 4;
const LEVELS: usize = 6;
/// Minimum number of words of a link that is a headline.
const HEADLINE: usize = 4;

/// Whether a line after the body, which ends with the block `last`, lies in an item of a list, or in an article, that
/// holds another headline.
pub(super) fn is_of_teaser(context: &Context<'_>, line: &PageBlock, last: Option<usize>) -> bool {
    let blocks = &context.blocks.blocks;
    let at = blocks.partition_point(|block| block.span.start < line.span.start);
    let is_behind = last.is_some_and(|last| at > last);
    let (Some(page), true) = (context.page, is_behind) else { return false };
    let owner = |block: &PageBlock| match block.place {
        Place::Node { owner, .. } => Some(owner),
        Place::Bytes(_) => None,
    };
    let around =
        |block: &PageBlock| owner(block).into_iter().flat_map(|owner| page.upwards(owner).take(LEVELS));
    let Some(item) = around(line).find(|node| matches!(page.tag(*node), Tag::Li | Tag::Article)) else {
        return false;
    };
    let beside = at.saturating_sub(TEASER)..(at + TEASER + 1).min(blocks.len());
    let held: Vec<usize> =
        beside.filter(|other| *other != at && around(&blocks[*other]).any(|node| node == item)).collect();
    let is_headline = |at: &usize| {
        let words = |text: &str| text.split_whitespace().nth(HEADLINE - 1).is_some();
        blocks[*at].links.iter().any(|link| words(link.span.of(&context.blocks.text)))
    };
    held.iter().any(is_headline) && !held.iter().any(|at| context.is(Label::Body, *at))
}

/// Whether a line in the footer names the publisher: the people responsible there did not write the article.
pub(super) fn is_imprint(context: &Context<'_>, near: &Near<'_>, reader: &Reader<'_>) -> bool {
    let (Some(page), Place::Node { owner, .. }) = (context.page, near.block.place) else { return false };
    let around = || page.upwards(owner).take(5);
    near.side == Side::Tail
        && reader.names_house(near.text())
        && around().any(|node| page.tag(node) == Tag::Footer)
}

/// Whether a line is a name of two to six characters in brackets, possibly after a desk, as Japanese and Chinese papers
/// sign: "（坂井 遼）", "（新発田支局・小田切和人）".
pub(super) fn is_in_brackets(line: &str, reader: &Reader<'_>) -> bool {
    let Some(inner) = line.strip_prefix(BRACKETS.0).and_then(|line| line.strip_suffix(BRACKETS.1)) else {
        return false;
    };
    let name = match inner.rsplit_once(['・', '\u{3000}']) {
        Some((desk, name)) if reader.is_role(desk) => name,
        _ => inner,
    };
    is_unspaced_name(name)
}

/// Whether a text may be a Japanese or Chinese name: two to six characters.
pub(super) fn is_unspaced_name(text: &str) -> bool {
    let fits = |c: char| is_spaceless(c) || c.is_whitespace();
    (2..=6).contains(&text.chars().count()) && text.chars().all(fits)
}
