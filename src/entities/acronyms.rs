//! Organisations followed by their acronyms: "Lake Transport Authority (LTA)". Each form shows what the other is.

use super::atoms::{Glance, coarse};
use super::decode::Name;
use super::model::Kind;
use super::tagger::{Passage, Tagged};

/// Number of letters in an acronym.
const LETTERS: std::ops::RangeInclusive<usize> = 2..=8;

/// How many more tokens than letters of the acronym the full name may have.
const SMALL_WORDS: usize = 4;

/// An acronym in brackets and the words before it whose initials it consists of.
struct Pair {
    /// Index of the first of these words.
    start: usize,
    /// Index of the opening bracket.
    open: usize,
    /// The tagger's best margin for either form as an organisation.
    margin: i32,
}

/// Marks acronyms in brackets and the words before them as organisations where the acronym consists of the initials of
/// the words and the tagger has labelled either form as an organisation.
pub fn settle(passages: &[Passage<'_>], document: &mut [Tagged]) {
    for tagged in document {
        let Some(passage) = passages.get(tagged.passage) else { continue };
        let opens =
            (1..tagged.words.len().saturating_sub(2)).filter(|open| is_acronym(&tagged.words[open + 1]));
        let pairs: Vec<Pair> = opens.filter_map(|open| pair(passage, tagged, open)).collect();
        if !pairs.is_empty() {
            tagged.names = with_pairs(&tagged.names, &pairs);
        }
    }
}

/// Returns the pair whose bracket is at `open`, if the tagger has seen an organisation in it and not both forms as one
/// name.
fn pair(passage: &Passage<'_>, tagged: &Tagged, open: usize) -> Option<Pair> {
    let is_bracketed = token(passage, tagged, open) == "(" && token(passage, tagged, open + 2) == ")";
    let start = long_form(passage, tagged, open).filter(|_| is_bracketed)?;
    let first = tagged.names.partition_point(|name| name.end <= start);
    let seen = || tagged.names.iter().skip(first).take_while(|name| name.start <= open + 1);
    let is_one = seen().any(|name| name.start < open && name.end > open + 1);
    let organizations = seen().filter(|name| name.kind == Kind::Organization);
    let margin = organizations.map(|name| name.margin).max()?;
    (!is_one).then_some(Pair { start, open, margin })
}

/// Replaces the names that overlap a pair with the two names of that pair.
fn with_pairs(names: &[Name], pairs: &[Pair]) -> Vec<Name> {
    let is_apart = |name: &&Name| {
        let next = pairs.partition_point(|pair| pair.open + 1 < name.start);
        pairs.get(next).is_none_or(|pair| name.end <= pair.start)
    };
    let both = |pair: &Pair| {
        let name = |start, end| Name { start, end, kind: Kind::Organization, margin: pair.margin };
        [name(pair.start, pair.open), name(pair.open + 1, pair.open + 2)]
    };
    let mut names: Vec<Name> =
        names.iter().filter(is_apart).copied().chain(pairs.iter().flat_map(both)).collect();
    names.sort_by_key(|name| name.start);
    names
}

fn is_acronym(word: &Glance) -> bool {
    word.coarse == coarse::CAPITALS
}

fn token<'a>(passage: &Passage<'a>, tagged: &Tagged, index: usize) -> &'a str {
    tagged.tokens.get(index).map_or("", |token| token.of(passage.text))
}

/// Returns the index of the first word of the full form of the acronym after `open`. Each capitalised word contributes
/// a letter to the acronym, lower-case words none.
fn long_form(passage: &Passage<'_>, tagged: &Tagged, open: usize) -> Option<usize> {
    let acronym = token(passage, tagged, open + 1);
    let letters = acronym.chars().count();
    if !LETTERS.contains(&letters) {
        return None;
    }
    let mut left = acronym.chars().rev();
    let mut next = left.next();
    for index in (open.saturating_sub(letters + SMALL_WORDS)..open).rev() {
        match tagged.words[index].coarse {
            coarse::CAPITAL | coarse::MIXED if token(passage, tagged, index).chars().next() == next => {
                next = left.next();
            }
            coarse::LOWER => {}
            _ => return None,
        }
        if next.is_none() {
            return Some(index);
        }
    }
    None
}

#[cfg(test)]
mod tests;
