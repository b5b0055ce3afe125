//! The evidence for and against a title candidate: traits, each with a weight learned from pages whose title is known
//! (`examples/train/fit_title.py`). `weights.md` describes the method and its results.

use std::sync::OnceLock;

use super::candidates::{Candidate, Seat};
use super::cuts::{self, Divider, End};
use crate::declared::What;
use crate::metadata::{Context, address};
use crate::text::{bare, is_spaceless};

/// A trait: its name in the table of weights, and whether a candidate has it.
type Trait = (&'static str, fn(&Candidate, &Scene<'_>) -> bool);

/// What the candidates of a page are compared with.
#[derive(Debug)]
pub(super) struct Scene<'c> {
    all: &'c [Candidate],
    /// The words of the page's address; see [`slug_words`].
    slug: Vec<String>,
    /// The titles in the head of the page, letters and digits only.
    of_head: Vec<&'c str>,
}

impl<'c> Scene<'c> {
    pub(super) fn of(context: &Context<'_>, all: &'c [Candidate]) -> Self {
        let addresses = context.url.into_iter();
        let canonical = context.declared.values(What::Canonical).map(|fact| fact.value.as_str());
        let slug =
            addresses.chain(canonical).map(slug_words).find(|words| words.len() >= 3).unwrap_or_default();
        let head = [Seat::Data, Seat::Social, Seat::Card, Seat::Microdata, Seat::Meta, Seat::PageTitle];
        let in_head = |candidate: &&Candidate| candidate.seats.iter().any(|seat| head.contains(seat));
        let of_head = all.iter().filter(in_head).map(|candidate| candidate.key.as_str()).collect();
        Self { all, slug, of_head }
    }

    fn has(&self, seat: Seat) -> bool {
        self.all.iter().any(|candidate| candidate.is_in(seat))
    }

    /// Whether a place has nearly the same text: one contains the other and is less than twice as long.
    fn nearly(&self, seat: Seat, candidate: &Candidate) -> bool {
        !candidate.is_in(seat)
            && self.all.iter().any(|other| other.is_in(seat) && is_nearly(&other.key, &candidate.key))
    }

    /// Returns the percentage of the words of the address that the candidate contains; `None` if the address has no
    /// words.
    fn told_by_address(&self, candidate: &Candidate) -> Option<usize> {
        let told = self.slug.iter().filter(|word| candidate.key.contains(word.as_str())).count();
        (!self.slug.is_empty()).then(|| told * 100 / self.slug.len())
    }
}

/// Whether one contains the other and is less than twice as long.
fn is_nearly(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() < other.len() { (one, other) } else { (other, one) };
    short.len() * 2 > long.len() && long.contains(short)
}

/// Returns the words of the part of an address's path that has the most words. Words are separated by hyphens,
/// underscores and the like.
pub(super) fn slug_words(whole: &str) -> Vec<String> {
    let path = whole.split_once("://").map_or(whole, |(_, rest)| rest);
    let path = address::without_query(path);
    let words = |part: &str| -> Vec<String> {
        let pieces = part.split(['-', '_', '.', '+', ',']).map(bare);
        pieces.filter(|word| word.chars().count() >= 3 && word.chars().any(char::is_alphabetic)).collect()
    };
    path.split('/').skip(1).map(words).max_by_key(Vec::len).unwrap_or_default()
}

/// Returns the number of independent groups of places that have the candidate. Places of one group often copy from one
/// another.
fn families(candidate: &Candidate) -> usize {
    use Seat::*;
    let families: [&[Seat]; 5] = [
        &[Heading, HeadingPart, Label, LaterHeading, Second, LaterSecond, Piece],
        &[Data, Microdata],
        &[Social, Card],
        &[Meta],
        &[PageTitle],
    ];
    families.iter().filter(|family| family.iter().any(|seat| candidate.is_in(*seat))).count()
}

/// Returns the number of words. In scripts without spaces, two characters count as one word.
pub(super) fn words(candidate: &Candidate) -> usize {
    let unspaced = candidate.text.chars().filter(|c| is_spaceless(*c)).count();
    candidate.text.split_whitespace().count() + unspaced / 2
}

fn is_stranger(candidate: &Candidate, scene: &Scene<'_>) -> bool {
    let mut words =
        candidate.text.split_whitespace().map(bare).filter(|word| word.chars().count() >= 4).peekable();
    words.peek().is_some()
        && !scene.of_head.is_empty()
        && !words.any(|word| scene.of_head.iter().any(|key| key.contains(&word)))
}

fn is_cut(candidate: &Candidate, divider: Divider, end: End) -> bool {
    candidate.cut.is_some_and(|cut| !cut.house && cut.divider == divider && cut.end == end)
}

fn is_one_of(candidate: &Candidate, seats: &[Seat]) -> bool {
    seats.iter().any(|seat| candidate.is_in(*seat))
}

const ON_PAGE: &[Seat] = &[Seat::Heading, Seat::Second, Seat::Label];

/// All traits, in the order of the table.
const TRAITS: &[Trait] = &[
    ("heading", |c, _| c.is_in(Seat::Heading)),
    ("heading, the only one", |c, s| c.is_in(Seat::Heading) && !s.has(Seat::LaterHeading)),
    ("heading part", |c, _| c.is_in(Seat::HeadingPart)),
    ("heading of parts", |c, s| c.is_in(Seat::Heading) && s.has(Seat::HeadingPart)),
    ("label", |c, _| c.is_in(Seat::Label)),
    ("later heading", |c, _| c.is_in(Seat::LaterHeading)),
    ("second", |c, _| c.is_in(Seat::Second)),
    ("later second", |c, _| c.is_in(Seat::LaterSecond)),
    ("piece", |c, _| c.is_in(Seat::Piece)),
    ("data", |c, _| c.is_in(Seat::Data)),
    ("microdata", |c, _| c.is_in(Seat::Microdata)),
    ("alternative", |c, _| c.is_in(Seat::Alternative)),
    ("social", |c, _| c.is_in(Seat::Social)),
    ("card", |c, _| c.is_in(Seat::Card)),
    ("meta", |c, _| c.is_in(Seat::Meta)),
    ("page title", |c, _| c.is_in(Seat::PageTitle)),
    ("heading and data", |c, _| c.is_in(Seat::Heading) && c.is_in(Seat::Data)),
    ("heading and social", |c, _| c.is_in(Seat::Heading) && c.is_in(Seat::Social)),
    ("heading and page title", |c, _| c.is_in(Seat::Heading) && c.is_in(Seat::PageTitle)),
    ("heading and card", |c, _| c.is_in(Seat::Heading) && c.is_in(Seat::Card)),
    ("social and card", |c, _| c.is_in(Seat::Social) && c.is_in(Seat::Card)),
    ("social and data", |c, _| c.is_in(Seat::Social) && c.is_in(Seat::Data)),
    ("data and page title", |c, _| c.is_in(Seat::Data) && c.is_in(Seat::PageTitle)),
    ("social and page title", |c, _| c.is_in(Seat::Social) && c.is_in(Seat::PageTitle)),
    ("label and heading", |c, _| c.is_in(Seat::Label) && c.is_in(Seat::Heading)),
    ("label and a place of the head", |c, _| {
        c.is_in(Seat::Label) && is_one_of(c, &[Seat::Data, Seat::Social, Seat::PageTitle])
    }),
    ("alternative and another", |c, _| c.is_in(Seat::Alternative) && c.seats.len() > 1),
    ("not shown, though a heading is", |c, s| !is_one_of(c, ON_PAGE) && s.has(Seat::Heading)),
    ("not shown, though a label is", |c, s| !is_one_of(c, ON_PAGE) && s.has(Seat::Label)),
    ("two families", |c, _| families(c) == 2),
    ("three families", |c, _| families(c) == 3),
    ("four families", |c, _| families(c) >= 4),
    ("heading nearly", |c, s| s.nearly(Seat::Heading, c)),
    ("label nearly", |c, s| s.nearly(Seat::Label, c)),
    ("data nearly", |c, s| s.nearly(Seat::Data, c)),
    ("social nearly", |c, s| s.nearly(Seat::Social, c)),
    ("card nearly", |c, s| s.nearly(Seat::Card, c)),
    ("page title nearly", |c, s| s.nearly(Seat::PageTitle, c)),
    ("part of heading", |c, _| c.parts_of.contains(&Seat::Heading)),
    ("part of data", |c, _| c.parts_of.contains(&Seat::Data)),
    ("part of social", |c, _| c.parts_of.contains(&Seat::Social)),
    ("part of page title", |c, _| c.parts_of.contains(&Seat::PageTitle)),
    ("one word", |c, _| words(c) <= 1),
    ("two words", |c, _| words(c) == 2),
    ("few words", |c, _| matches!(words(c), 3..=4)),
    ("some words", |c, _| matches!(words(c), 5..=6)),
    ("many words", |c, _| words(c) >= 18),
    ("ends open", |c, _| c.text.ends_with(['…', ':', ',', '-']) || c.text.ends_with("...")),
    ("small first letter", |c, _| c.text.starts_with(char::is_lowercase)),
    ("bar within", |c, _| cuts::has_bar(&c.text)),
    ("dash within", |c, _| c.text.contains(" - ") || c.text.contains(" – ")),
    ("dash within a heading", |c, _| {
        c.is_in(Seat::Heading) && (c.text.contains(" - ") || c.text.contains(" – "))
    }),
    ("no word of the head", is_stranger),
    ("no word of the address", |c, s| s.told_by_address(c) == Some(0)),
    ("half the address", |c, s| s.told_by_address(c).is_some_and(|told| told >= 50)),
    ("most of the address", |c, s| s.told_by_address(c).is_some_and(|told| told >= 80)),
    ("house cut off", |c, _| c.cut.is_some_and(|cut| cut.house)),
    ("last cut at bar", |c, _| is_cut(c, Divider::Bar, End::Last)),
    ("last cut at dash", |c, _| is_cut(c, Divider::Dash, End::Last)),
    ("last cut at colon", |c, _| is_cut(c, Divider::Colon, End::Last)),
    ("last cut at stroke", |c, _| is_cut(c, Divider::Stroke, End::Last)),
    ("first cut at bar", |c, _| is_cut(c, Divider::Bar, End::First)),
    ("first cut at dash", |c, _| is_cut(c, Divider::Dash, End::First)),
    ("first cut at colon", |c, _| is_cut(c, Divider::Colon, End::First)),
    ("first cut at stroke", |c, _| is_cut(c, Divider::Stroke, End::First)),
    ("short cut", |c, _| c.cut.is_some_and(|cut| !cut.house && cut.words <= 2)),
    ("long cut", |c, _| c.cut.is_some_and(|cut| !cut.house && cut.words > words(c))),
];

/// The weights, in the order of [`TRAITS`].
fn weights() -> &'static [i32] {
    static WEIGHTS: OnceLock<Vec<i32>> = OnceLock::new();
    WEIGHTS.get_or_init(|| {
        let rows = include_str!("weights.tsv").lines().filter_map(|line| line.split_once('\t'));
        let rows: Vec<(&str, i32)> =
            rows.filter_map(|(name, weight)| Some((name, weight.trim().parse().ok()?))).collect();
        let weight =
            |name: &str| rows.iter().find(|(known, _)| *known == name).map_or(0, |(_, weight)| *weight);
        TRAITS.iter().map(|(name, _)| weight(name)).collect()
    })
}

/// Returns the sum of the weights of the traits that a candidate has.
pub(super) fn rate(candidate: &Candidate, scene: &Scene<'_>) -> i32 {
    let has = TRAITS.iter().zip(weights()).filter(|((_, has), _)| has(candidate, scene));
    has.map(|(_, weight)| *weight).sum()
}

/// Returns the names of the traits that a candidate has.
pub(super) fn names(candidate: &Candidate, scene: &Scene<'_>) -> Vec<&'static str> {
    TRAITS.iter().filter(|(_, has)| has(candidate, scene)).map(|(name, _)| *name).collect()
}

#[cfg(test)]
mod tests;
