//! Corrects the kind of a name by its place in the document.

use super::atoms::coarse;
use super::decode::Name;
use super::model::{Kind, UNIT};
use super::tagger::{Passage, Tagged};

/// Maximum number of tokens between the place of a dateline and its dash.
const DATELINE: usize = 10;

/// Margin given to the place of a dateline.
const SURE: i32 = 16 * UNIT;

/// Turns the name in the dateline of a document into a place if the tagger took it for a person.
pub fn settle(passages: &[Passage<'_>], document: &mut [Tagged]) {
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
