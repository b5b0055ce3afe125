//! Removes clitics from names that the document also has without them.

use std::collections::{HashMap, HashSet};

use super::clitics;
use super::mention::Found;
use super::tagger::Passage;

/// Minimum length of the first word of a name without its clitic, in characters.
const LEAST_WORD: usize = 2;

/// Names with more words than this are left as they are.
const LONGEST: usize = 6;

/// Removes the clitics from names that the document also has without them, alone or at the end of a longer name.
pub fn settle(passages: &[Passage<'_>], found: &mut [Found]) {
    if found.iter().all(|name| clitics::letters(name.language).is_empty()) {
        return;
    }
    let texts: HashMap<Option<usize>, &str> =
        passages.iter().map(|passage| (passage.block, passage.text)).collect();
    let known: HashSet<Vec<String>> = found.iter().flat_map(ends).collect();
    for name in found.iter_mut().filter(|name| name.words.len() <= LONGEST) {
        let text = texts.get(&name.block).map_or("", |text| name.name.of(text));
        let bare = clitics::lengths(text, name.language).find_map(|len| {
            let words = without(&name.words, text.get(..len)?)?;
            known.contains(&words).then_some((len, words))
        });
        if let Some((len, words)) = bare {
            name.span.start = name.span.start.max(name.name.start + len);
            name.name.start += len;
            name.words = words;
        }
    }
}

/// Returns every suffix of a name's list of words; none for a long name.
fn ends(name: &Found) -> Vec<Vec<String>> {
    let starts = 0..if name.words.len() > LONGEST { 0 } else { name.words.len() };
    starts.filter_map(|start| name.words.get(start..)).map(<[String]>::to_vec).collect()
}

/// Returns the words of a name without `clitic` at the start of the first word.
fn without(words: &[String], clitic: &str) -> Option<Vec<String>> {
    let (first, rest) = words.split_first()?;
    let bare = first.strip_prefix(clitic).filter(|bare| bare.chars().count() >= LEAST_WORD)?;
    Some(std::iter::once(bare.to_owned()).chain(rest.iter().cloned()).collect())
}

#[cfg(test)]
mod tests;
