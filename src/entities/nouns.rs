//! Finds common nouns among the names of a text in German, which capitalises all nouns.

use std::collections::HashSet;

use crate::language::Language;
use crate::lexicon::{Lexicon, Section};

use super::mention::Found;
use super::model::Kind;
use super::tagger::Passage;

/// Confidence from which a name is kept, whatever else the text has.
const SURE: f32 = 0.95;

/// Removes single words that are no listed places and that the text has after an indefinite article, with at most one
/// adjective in between: "Holz" where "ein trockenes Holz" occurs, too.
pub fn drop_nouns(passages: &[Passage<'_>], found: &mut Vec<Found>) {
    let is_noun = |name: &Found| {
        name.language == Language::German
            && name.kind == Kind::Location
            && !name.is_listed_place
            && name.sure < SURE
    };
    if !found.iter().any(is_noun) {
        return;
    }
    let nouns = nouns(passages);
    let text = |name: &Found| {
        let passage = passages.iter().find(|passage| passage.block == name.block);
        passage.map_or("", |passage| name.span.of(passage.text))
    };
    found.retain(|name| !is_noun(name) || !nouns.contains(text(name)));
}

/// The capitalised words after an indefinite article.
fn nouns<'a>(passages: &[Passage<'a>]) -> HashSet<&'a str> {
    let mut nouns = HashSet::new();
    for passage in passages {
        let rows = Lexicon::of(passage.language).rows(Section::QuoteParticles);
        let articles: HashSet<&str> =
            rows.iter().filter(|row| row.field(0) == "determiner").map(|row| row.form).collect();
        // How many words ago an article came.
        let mut since = usize::MAX;
        for piece in passage.span.of(passage.text).split_whitespace() {
            let word = piece.trim_matches(|c: char| !c.is_alphanumeric());
            let is_capital = word.starts_with(char::is_uppercase);
            if is_capital && since <= BETWEEN {
                nouns.insert(word);
            }
            since = match () {
                () if articles.contains(word) => 0,
                () if is_capital || word != piece => usize::MAX,
                () => since.saturating_add(1),
            };
        }
    }
    nouns
}

/// The most adjectives between an article and its noun.
const BETWEEN: usize = 1;

#[cfg(test)]
mod tests;
