//! The title, by agreement of all places that may hold it.

use super::Context;
use super::names::bare;
use crate::article::Source;
use crate::blocks::{Label, PageBlock, Place};
use crate::declared::What;
use crate::page::{Attr, Page, Tag};
use crate::text::fold_space;

/// A title with its source.
#[derive(Clone, Debug)]
pub(super) struct Title {
    pub(super) text: String,
    pub(super) source: Source,
}

/// One text that may be the title.
#[derive(Debug)]
struct Candidate {
    text: String,
    key: String,
    source: Source,
    /// What its place is worth, before others agree.
    weight: u32,
    /// The places that were read into it, to count each one once.
    place: Where,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Where {
    Heading,
    Data,
    Social,
    Meta,
    PageTitle,
    Line,
}

/// Dividers between a headline and the name of its site.
const DIVIDERS: &[&str] = &[
    " | ", " – ", " — ", " - ", " :: ", " » ", " « ", " · ", " • ", " › ", " ‹ ", " / ", " ~ ", " ⋆ ", " → ",
    "｜", "|", " ‐ ", " −", "_", ": ", " : ", " -", "- ",
];

/// The title of the page, if anything names it.
pub(super) fn find(context: &Context<'_>, houses: &[String]) -> Option<Title> {
    let mut candidates = gather(context);
    let keys: Vec<String> = candidates.iter().map(|candidate| candidate.key.clone()).collect();
    for candidate in &mut candidates {
        if matches!(candidate.place, Where::Heading | Where::Line) && !is_house(&candidate.key, houses) {
            continue;
        }
        let cut = without_house(&candidate.text, houses, &keys);
        candidate.key = bare(&cut);
        candidate.text = cut;
    }
    candidates.retain(|candidate| !candidate.key.is_empty() && !is_house(&candidate.key, houses));
    weigh_down_strangers(&mut candidates);
    let scores: Vec<u32> = candidates.iter().map(|candidate| score(candidate, &candidates)).collect();
    let best = scores.iter().copied().max()?;
    let index = scores.iter().position(|score| *score == best)?;
    let best = candidates.swap_remove(index);
    Some(Title { text: best.text, source: best.source })
}

/// A heading that has no word in common with any title in the head of the page heads something else.
fn weigh_down_strangers(candidates: &mut [Candidate]) {
    let of_head: Vec<String> = candidates
        .iter()
        .filter(|candidate| !matches!(candidate.place, Where::Heading | Where::Line))
        .map(|candidate| candidate.key.clone())
        .collect();
    let told = |candidate: &Candidate| {
        of_head.iter().any(|key| *key == candidate.key || nearly(key, &candidate.key))
    };
    let one_is_told = candidates.iter().any(|candidate| candidate.place == Where::Heading && told(candidate));
    for candidate in candidates.iter_mut().filter(|candidate| candidate.place == Where::Heading) {
        if one_is_told && !told(candidate) {
            candidate.weight = 2;
        }
        let mut words =
            candidate.text.split_whitespace().map(bare).filter(|word| word.chars().count() >= 4).peekable();
        let has_words = words.peek().is_some();
        if has_words
            && !of_head.is_empty()
            && !words.any(|word| of_head.iter().any(|key| key.contains(&word)))
        {
            candidate.weight = 1;
        }
    }
}

fn gather(context: &Context<'_>) -> Vec<Candidate> {
    let mut candidates = Vec::new();
    let mut add = |text: &str, source, weight, place| {
        let text = fold_space(text).into_owned();
        let key = bare(&text);
        if !key.is_empty() && text.chars().count() <= 400 {
            candidates.push(Candidate { text, key, source, weight, place });
        }
    };
    let labelled = |label| {
        context
            .verdicts
            .iter()
            .position(move |verdict| verdict.label == label)
            .and_then(|at| context.blocks.blocks.get(at))
    };
    match context.page {
        Some(page) => {
            for (index, block) in headings(context, page).into_iter().enumerate() {
                let weight = if index == 0 { 6 } else { 3 };
                add(context.blocks.text_of(block), Source::Visible, weight, Where::Heading);
            }
            if let Some(block) = labelled(Label::Title) {
                add(context.blocks.text_of(block), Source::Visible, 6, Where::Heading);
            }
        }
        None => {
            let block = labelled(Label::Title).or_else(|| super::title_line::find(context));
            if let Some(block) = block {
                add(context.blocks.text_of(block), Source::Text, 6, Where::Line);
            }
        }
    }
    for fact in context.declared.values(What::Title) {
        match fact.source {
            Source::JsonLd => add(&fact.value, fact.source, 5, Where::Data),
            Source::Microdata => add(&fact.value, fact.source, 4, Where::Data),
            Source::OpenGraph => add(&fact.value, fact.source, 5, Where::Social),
            _ => add(&fact.value, fact.source, 2, Where::Meta),
        }
    }
    if let Some(title) = &context.declared.page_title {
        add(title, Source::Meta, 2, Where::PageTitle);
        let headed = context.page.is_some_and(|page| !headings(context, page).is_empty());
        let shown = if headed { Vec::new() } else { pieces_shown(context, title) };
        for block in shown {
            add(context.blocks.text_of(block), Source::Visible, 4, Where::Line);
        }
    }
    candidates
}

/// The blocks of `h1` elements; where there is none, those of `h2`.
fn headings<'a>(context: &Context<'a>, page: &Page) -> Vec<&'a PageBlock> {
    let of = |tag: Tag| -> Vec<&'a PageBlock> {
        let holds = |block: &&PageBlock| match block.place {
            Place::Node { owner, tag: own, .. } => {
                own == tag
                    || page.ancestors(owner).take(4).any(|node| page.tag(node) == tag)
                    || page.tag(owner) == tag
            }
            Place::Bytes(_) => false,
        };
        context.blocks.blocks.iter().filter(holds).filter(|block| !leads_home(page, block)).take(6).collect()
    };
    let first = of(Tag::H1);
    if first.is_empty() { of(Tag::H2) } else { first }
}

/// Whether a heading is a link to the front page, as the name of the site is.
fn leads_home(page: &Page, block: &PageBlock) -> bool {
    block.links.iter().any(|link| {
        let href = page.attr(link.node, Attr::Href).unwrap_or_default().trim();
        let path = href
            .split_once("://")
            .map_or(href, |(_, rest)| rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/"));
        link.span.len() * 2 > block.span.len() && (path == "/" || path.starts_with("/index."))
    })
}

/// Short blocks that say a piece of the page's title, which is more than a word.
fn pieces_shown<'a>(context: &Context<'a>, title: &str) -> Vec<&'a PageBlock> {
    let title = bare(title);
    let length = title.chars().count();
    let says = |block: &&PageBlock| {
        let text = context.blocks.text_of(block);
        let near = text.len() <= title.len() * 2 && text.len() * 4 >= title.len();
        near && {
            let key = bare(text);
            let own = key.chars().count();
            own >= 8 && own * 2 > length && title.contains(&key)
        }
    };
    context.blocks.blocks.iter().filter(says).take(2).collect()
}

/// Its own weight, and that of every other place that says the same, or nearly.
fn score(candidate: &Candidate, all: &[Candidate]) -> u32 {
    let mut seen: Vec<Where> = vec![candidate.place];
    let mut score = candidate.weight * 2;
    for other in all {
        if seen.contains(&other.place) {
            continue;
        }
        if other.key == candidate.key {
            score += other.weight * 2;
            seen.push(other.place);
        } else if nearly(&other.key, &candidate.key) {
            score += other.weight;
            seen.push(other.place);
        }
    }
    score
}

/// Whether one is the greater part of the other.
fn nearly(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    short.len() * 2 > long.len() && long.contains(short)
}

fn is_house(key: &str, houses: &[String]) -> bool {
    houses.iter().any(|house| house == key)
}

/// The text without the name of the site at either end. A piece is cut only where it is that name,
/// or where what is left is the title in another place.
fn without_house(text: &str, houses: &[String], keys: &[String]) -> String {
    let mut rest = text.trim();
    for _ in 0..3 {
        let shorter = DIVIDERS.iter().filter_map(|divider| {
            cut_end(rest, divider, houses, keys).or_else(|| cut_start(rest, divider, houses, keys))
        });
        match shorter.max_by_key(|left| left.len()) {
            Some(shorter) => rest = shorter,
            None => break,
        }
    }
    rest.trim().to_owned()
}

fn cut_end<'t>(text: &'t str, divider: &str, houses: &[String], keys: &[String]) -> Option<&'t str> {
    let (left, right) = text.rsplit_once(divider)?;
    droppable(left, right, houses, keys).then_some(left.trim())
}

fn cut_start<'t>(text: &'t str, divider: &str, houses: &[String], keys: &[String]) -> Option<&'t str> {
    let (left, right) = text.split_once(divider)?;
    // What stands before a colon may be the kicker, which is part of the title.
    let keys = if divider == ": " { &[] } else { keys };
    droppable(right, left, houses, keys).then_some(right.trim())
}

fn droppable(kept: &str, dropped: &str, houses: &[String], keys: &[String]) -> bool {
    let shares_word = dropped.split_whitespace().count() <= 4
        && dropped.split_whitespace().map(bare).any(|word| {
            word.chars().count() >= 5
                && houses.iter().any(|house| house.contains(&word) && word.len() * 2 >= house.len())
        });
    let (kept, dropped) = (bare(kept), bare(dropped));
    if kept.is_empty() {
        return false;
    }
    let near_house = houses.iter().any(|house| {
        *house == dropped
            || (house.len() >= 4 && dropped.contains(house.as_str()) && dropped.len() <= house.len() * 3 + 8)
            || (dropped.len() >= 3 && house.contains(dropped.as_str()) && dropped.len() * 2 >= house.len())
    });
    near_house || shares_word || (keys.contains(&kept) && kept.len() > dropped.len() / 2)
}
