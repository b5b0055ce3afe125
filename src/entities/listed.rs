//! Listed names of several tokens.

use super::atoms::{Atoms, coarse, hit};
use super::fold::hash_phrase;
use super::gazetteer::{BUILT_IN, Lists};

/// Maximum number of tokens of a listed name.
const LONGEST: usize = 6;

/// Marks listed names of two or more tokens.
pub fn mark_phrases(sentence: &mut [Atoms]) {
    for start in 0..sentence.len() {
        let Some(first) = sentence.get(start).filter(|first| may_begin_name(first)) else { continue };
        let mut phrase = if first.trim.0 > 0 { first.stem } else { first.root };
        let longest = (start + LONGEST).min(sentence.len());
        for end in start + 1..longest {
            let (before, last) = (phrase, sentence[end]);
            phrase = hash_phrase(before, last.root);
            let mut found = BUILT_IN.get(phrase);
            if found.is_empty() && has_particle(&last) {
                found = BUILT_IN.get(hash_phrase(before, last.stem));
            }
            mark(&mut sentence[start..=end], found);
        }
    }
}

/// Whether a caseless token, which is hashed as a whole, ends with a particle.
fn has_particle(atoms: &Atoms) -> bool {
    atoms.coarse == coarse::CASELESS && atoms.stem != atoms.word && atoms.trim.0 == 0
}

fn may_begin_name(atoms: &Atoms) -> bool {
    !matches!(atoms.coarse, coarse::LOWER | coarse::SIGN | coarse::NUMBER)
}

/// Marks the tokens of a name that is on `lists`.
fn mark(name: &mut [Atoms], lists: Lists) {
    let [first, rest @ ..] = name else { return };
    first.lists |= lists.0;
    rest.iter_mut().for_each(|atoms| atoms.lists |= hit::inside(lists));
}

/// Maximum number of tokens of a name in a script without spaces; most tokens are characters.
const LONGEST_UNSPACED: usize = 10;

/// Marks listed names of two or more characters, in a script without spaces.
pub fn mark_unspaced(sentence: &mut [Atoms]) {
    for atoms in &mut *sentence {
        atoms.unspaced = true;
        // A single character is no name; a word in another script may be one.
        atoms.lists = if is_character(atoms) { 0 } else { atoms.lists };
    }
    let mut start = 0;
    while let Some(first) = sentence.get(start).copied() {
        mark_from(sentence, start);
        start += if first.coarse == coarse::KATAKANA { mark_run(sentence, start) } else { 1 };
    }
}

fn is_character(atoms: &Atoms) -> bool {
    !matches!(atoms.coarse, coarse::LOWER | coarse::CAPITAL | coarse::CAPITALS | coarse::MIXED)
}

/// Sets the stem of each character in a run of katakana, which is one word, to the hash of the run; returns its
/// length.
fn mark_run(sentence: &mut [Atoms], start: usize) -> usize {
    let run = sentence.get_mut(start..).unwrap_or_default();
    let same = run.iter().take_while(|atoms| atoms.coarse == coarse::KATAKANA);
    let count = same.count();
    let run = run.get_mut(..count).unwrap_or_default();
    let whole = run.iter().map(|atoms| atoms.word).reduce(hash_phrase).unwrap_or_default();
    run.iter_mut().for_each(|atoms| atoms.stem = whole);
    count
}

/// Marks the listed names that begin at token `start`.
fn mark_from(sentence: &mut [Atoms], start: usize) {
    let begins = |first: &&Atoms| may_begin_name(first) && first.coarse != coarse::HIRAGANA;
    let Some(first) = sentence.get(start).filter(begins) else { return };
    let mut name = first.root;
    let longest = (start + LONGEST_UNSPACED).min(sentence.len());
    for end in start + 1..longest {
        let last = sentence[end];
        if matches!(last.coarse, coarse::SIGN | coarse::NUMBER) {
            return;
        }
        name = hash_phrase(name, last.root);
        // A run of katakana is a word: part of one is no name.
        let is_katakana = |atoms: &Atoms| atoms.coarse == coarse::KATAKANA;
        if !(is_katakana(&last) && sentence.get(end + 1).is_some_and(is_katakana)) {
            mark(&mut sentence[start..=end], BUILT_IN.get(name));
        }
    }
}

#[cfg(test)]
mod tests;
