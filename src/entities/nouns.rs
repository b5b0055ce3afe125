//! Finds common nouns among the names of a text in German, which capitalises all nouns.

use std::collections::{HashMap, HashSet};

use crate::language::Language;
use crate::lexicon::{Lexicon, Section};

use super::mention::Found;
use super::model::Kind;
use super::tagger::Passage;

/// Confidence from which a name is kept, whatever else the text has.
const SURE: f32 = 0.95;

/// Removes single words that are no listed places and that the text has after an article, with at most one
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
    let texts: HashMap<Option<usize>, &str> =
        passages.iter().map(|passage| (passage.block, passage.text)).collect();
    let is_common =
        |name: &Found| texts.get(&name.block).is_some_and(|text| nouns.contains(name.span.of(text)));
    found.retain(|name| !is_noun(name) || !is_common(name));
}

/// The capitalised words of German passages after an article or another determiner. A preposition in between begins
/// another phrase: "eine in Butscha lebende Frau".
fn nouns<'a>(passages: &[Passage<'a>]) -> HashSet<&'a str> {
    let rows = Lexicon::of(Language::German).rows(Section::QuoteParticles);
    let of_kind = |kind: &'static str| -> HashSet<&'static str> {
        rows.iter().filter(|row| row.field(0) == kind).map(|row| row.form).collect()
    };
    let (articles, prepositions) = (of_kind("determiner"), of_kind("preposition"));
    let mut nouns = HashSet::new();
    for passage in passages.iter().filter(|passage| passage.language == Language::German) {
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
                () if is_capital || word != piece || prepositions.contains(word) => usize::MAX,
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
