//! Finds listed forms under clitics, particles and endings.

use crate::language::{Language, Script};

use super::atoms::{Atoms, coarse, hit, trigger};
use super::endings;
use super::fold::hash_chars;
use super::gazetteer::BUILT_IN;
use super::triggers::Triggers;

/// Looks for a listed form under clitics and endings, and removes clear clitics from the stem.
pub fn look_without_affixes(atoms: &mut Atoms, language: Language, folded: &mut [char], triggers: &Triggers) {
    match language.script() {
        Script::Arab if language == Language::Arabic => {
            strip_prefixes(atoms, folded, triggers, arabic_clitic)
        }
        Script::Kore => strip_particle(atoms, folded, language, triggers),
        Script::Hebr => strip_prefixes(atoms, folded, triggers, hebrew_clitic),
        Script::Ethi => strip_prefixes(atoms, folded, triggers, ethiopic_clitic),
        Script::Arab => {}
        _ if atoms.coarse != coarse::LOWER => strip_endings(atoms, folded),
        _ => {}
    }
}

/// Removes clitics one by one until the rest is listed, or a trigger, or has no further clitic.
fn strip_prefixes(
    atoms: &mut Atoms,
    chars: &mut [char],
    triggers: &Triggers,
    clitic: fn(&[char], usize) -> usize,
) {
    // Where the name starts: after conjunction and preposition, before the article.
    let (mut start, mut name) = (0, 0);
    for _ in 0..4 {
        let len = clitic(chars, start);
        let twin = chars.get(start..start + 2) == Some(&['ل', 'ل']);
        start += len;
        // The Hebrew article is part of a name, as the Arabic one is.
        let article = chars.get(start - len) == Some(&'ה');
        name = if len == 1 && !article { start } else { name };
        let found = len > 0 && try_stem(atoms, chars, triggers, start);
        if found || len == 2 {
            atoms.trim.0 = name as u8;
        }
        if found || len == 0 {
            return;
        }
        if twin {
            // The noun has an article, whose alef is not written after the preposition.
            (start, name) = (start - 1, name - 1);
            chars[start] = 'ا';
        }
    }
}

/// Sets the stem to the characters from `start` on; returns whether they are on a list or a trigger.
fn try_stem(atoms: &mut Atoms, chars: &[char], triggers: &Triggers, start: usize) -> bool {
    let hash = hash_chars(chars.get(start..).unwrap_or_default());
    let found = BUILT_IN.get(hash);
    atoms.stem = hash;
    atoms.trigger |= triggers.get(hash);
    if !found.is_empty() {
        atoms.lists = found.0 | hit::STRIPPED;
    }
    !found.is_empty() || atoms.trigger & !trigger::OPENS != 0
}

/// Returns the length of the clitic at `start`: و or ف only opens a word; ب, ك or ل comes next, then the article.
fn arabic_clitic(chars: &[char], start: usize) -> usize {
    match chars.get(start..).unwrap_or_default() {
        ['ا', 'ل', rest @ ..] if rest.len() >= 3 => 2,
        ['و' | 'ف', rest @ ..] if rest.len() >= 3 && start == 0 => 1,
        ['ب' | 'ك' | 'ل', rest @ ..] if rest.len() >= 3 => 1,
        _ => 0,
    }
}

/// Returns the length of the clitic at `start`: ו only opens a word, the others come in any order.
fn hebrew_clitic(chars: &[char], start: usize) -> usize {
    match chars.get(start..).unwrap_or_default() {
        ['ו', rest @ ..] if rest.len() >= 2 && start == 0 => 1,
        ['ה' | 'ב' | 'ל' | 'כ' | 'מ' | 'ש', rest @ ..] if rest.len() >= 2 => 1,
        _ => 0,
    }
}

/// Returns the length of the clitic at `start`: "of", "in", "for" or "from".
fn ethiopic_clitic(chars: &[char], start: usize) -> usize {
    match chars.get(start..).unwrap_or_default() {
        ['የ' | 'በ' | 'ለ' | 'ከ', rest @ ..] if rest.len() >= 2 => 1,
        _ => 0,
    }
}

/// Removes the particle from a Korean word, and looks up the rest, then its end: the name of a station, a ministry or
/// a university is a compound that ends with the word for it.
fn strip_particle(atoms: &mut Atoms, chars: &[char], language: Language, triggers: &Triggers) {
    let cut = endings::particle(chars, language);
    let stem = chars.get(..chars.len() - cut).unwrap_or(chars);
    if cut > 0 {
        atoms.stem = hash_chars(stem);
        atoms.trigger |= triggers.get(atoms.stem);
        let found = BUILT_IN.get(atoms.stem);
        if !found.is_empty() {
            atoms.lists = found.0 | hit::STRIPPED;
            atoms.trim.1 = cut as u8;
        }
    }
    if atoms.lists == 0 && atoms.trigger & !trigger::OPENS == 0 {
        atoms.trigger |= triggers.end_of_compound(stem);
    }
}

/// Looks for the longest listed form that remains when one to three characters are removed from the end.
fn strip_endings(atoms: &mut Atoms, chars: &[char]) {
    for len in 1..=3 {
        let kept = chars.len().saturating_sub(len);
        if kept < 4 {
            return;
        }
        let hash = hash_chars(chars.get(..kept).unwrap_or_default());
        let found = BUILT_IN.get(hash);
        if !found.is_empty() {
            atoms.lists = found.0 | hit::STRIPPED;
            atoms.stem = hash;
            atoms.trim.1 = len as u8;
            return;
        }
    }
}
