//! Listed names of several tokens.

use super::atoms::{Atoms, coarse, hit};
use super::fold::hash_phrase;
use super::gazetteer::BUILT_IN;

/// Marks listed places of two to four tokens.
pub fn mark_phrases(sentence: &mut [Atoms]) {
    for start in 0..sentence.len() {
        let Some(first) = sentence.get(start).filter(|first| may_begin_name(first)) else { continue };
        let mut phrase = if first.trim.0 > 0 { first.stem } else { first.word };
        let longest = (start + 4).min(sentence.len());
        for end in start + 1..longest {
            phrase = hash_phrase(phrase, sentence[end].word);
            let found = BUILT_IN.get(phrase);
            if !found.is_empty() {
                sentence[start].lists |= found.0;
                sentence[start + 1..=end].iter_mut().for_each(|atoms| atoms.lists |= hit::INSIDE_PLACE);
            }
        }
    }
}

fn may_begin_name(atoms: &Atoms) -> bool {
    !matches!(atoms.coarse, coarse::LOWER | coarse::SIGN | coarse::NUMBER)
}

/// A name in a script without spaces has at most so many characters.
const LONGEST_UNSPACED: usize = 7;

/// Marks listed names of two and more characters, in a script without spaces.
pub fn mark_unspaced(sentence: &mut [Atoms]) {
    sentence.iter_mut().for_each(|atoms| (atoms.lists, atoms.unspaced) = (0, true));
    let mut start = 0;
    while let Some(first) = sentence.get(start) {
        match first.coarse {
            coarse::KATAKANA => {
                let same = sentence.iter().skip(start).take_while(|atoms| atoms.coarse == coarse::KATAKANA);
                let end = start + same.count();
                mark_run(sentence.get_mut(start..end).unwrap_or_default());
                start = end;
                continue;
            }
            coarse::CASELESS => mark_from(sentence, start),
            _ => {}
        }
        start += 1;
    }
}

/// Marks a run of katakana, which is one word: part of one it would be no name.
fn mark_run(run: &mut [Atoms]) {
    let [first, rest @ ..] = &*run else { return };
    let whole = rest.iter().fold(first.word, |before, next| hash_phrase(before, next.word));
    let found = if rest.is_empty() { 0 } else { BUILT_IN.get(whole).0 };
    run.iter_mut().for_each(|atoms| atoms.stem = whole);
    mark_unspaced_name(run, found);
}

/// Marks the listed names that begin at a character.
fn mark_from(sentence: &mut [Atoms], start: usize) {
    let mut name = sentence[start].word;
    let longest = (start + LONGEST_UNSPACED).min(sentence.len());
    for end in start + 1..longest {
        if sentence[end].coarse != coarse::CASELESS {
            return;
        }
        name = hash_phrase(name, sentence[end].word);
        let found = BUILT_IN.get(name);
        mark_unspaced_name(&mut sentence[start..=end], found.0);
    }
}

fn mark_unspaced_name(name: &mut [Atoms], lists: u8) {
    let [first, rest @ ..] = name else { return };
    let inside = match lists {
        0 => return,
        lists if lists & 12 != 0 => hit::INSIDE_PLACE,
        _ => hit::INSIDE_NAME,
    };
    first.lists |= lists;
    rest.iter_mut().for_each(|atoms| atoms.lists |= inside);
}
