//! Corrects the kind of a name by its place in the document.

use super::atoms::coarse;
use super::decode::Name;
use super::model::{Kind, UNIT};
use super::tagger::{Passage, Tagged};

/// Maximum number of tokens between the place of a dateline and its dash.
const DATELINE: usize = 10;

/// Margin given to the place of a dateline.
const SURE: i32 = 16 * UNIT;

/// Corrects the kinds of names in datelines and lists.
pub fn settle(passages: &[Passage<'_>], document: &mut [Tagged]) {
    settle_dateline(passages, document);
    for tagged in document {
        if let Some(passage) = passages.get(tagged.passage) {
            settle_lists(passage, tagged);
        }
    }
}

/// Number of places from which a list is one of places.
const LISTED: usize = 3;

/// Maximum number of tokens of a name that the tagger may have mistaken.
const SHORT: usize = 4;

/// Turns the only person in a list of places into a place, unless the list begins with it. In scripts with spaces it
/// has to be a single word.
fn settle_lists(passage: &Passage<'_>, tagged: &mut Tagged) {
    let is_next = |one: &Name, two: &Name| {
        let sign = tagged.tokens.get(one.end).map_or("", |token| token.of(passage.text));
        one.end + 1 == two.start && matches!(sign, "," | "،" | "、" | "，")
    };
    let longest = if passage.language.is_spaceless() { SHORT } else { 1 };
    let mut wrong = Vec::new();
    let mut start = 0;
    for list in tagged.names.chunk_by(is_next) {
        let count = |kind: Kind| list.iter().filter(|name| name.kind == kind).count();
        let only = list.iter().position(|name| name.kind == Kind::Person).filter(|at| *at > 0);
        let is_short = only.and_then(|at| list.get(at)).is_some_and(|name| name.end - name.start <= longest);
        if count(Kind::Location) >= LISTED && count(Kind::Location) + 1 == list.len() && is_short {
            wrong.extend(only.map(|at| start + at));
        }
        start += list.len();
    }
    for index in wrong {
        if let Some(name) = tagged.names.get_mut(index) {
            name.kind = Kind::Location;
        }
    }
}

/// Turns the name in the dateline of a document into a place if the tagger took it for a person.
fn settle_dateline(passages: &[Passage<'_>], document: &mut [Tagged]) {
    let is_first =
        |tagged: &&mut Tagged| passages.get(tagged.passage).is_some_and(|passage| passage.block == Some(0));
    let Some(tagged) = document.iter_mut().find(is_first) else { return };
    let Some(passage) = passages.get(tagged.passage) else { return };
    let is_place = tagged.names.first().is_some_and(|name| is_dateline(passage, tagged, name));
    if let Some(name) = tagged.names.first_mut().filter(|_| is_place) {
        *name = Name { kind: Kind::Location, margin: SURE, ..*name };
    }
}

/// Whether a name other than an organisation opens a text in capitals, followed by a dash: "HARROW FALLS, Ind. — ".
fn is_dateline(passage: &Passage<'_>, tagged: &Tagged, name: &Name) -> bool {
    let is_capital = tagged
        .words
        .get(..name.end)
        .is_some_and(|words| words.iter().all(|word| word.coarse == coarse::CAPITALS));
    let is_dash = |token: &crate::span::Span| matches!(token.of(passage.text), "—" | "–" | "--" | "-");
    name.kind != Kind::Organization
        && name.start == 0
        && is_capital
        && tagged.tokens.iter().skip(name.end).take(DATELINE).any(is_dash)
}

#[cfg(test)]
mod tests;
