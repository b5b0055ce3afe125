//! What the lists of names say about a word.

use crate::entities::fold::{fold_into, hash_chars};
use crate::entities::gazetteer::{BUILT_IN, Lists};
use crate::language::Language;

/// Returns the lists that contain a word.
fn lists(word: &str, language: Language) -> Lists {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let mut folded = Vec::new();
    fold_into(word, language, &mut folded);
    if folded.is_empty() { Lists::default() } else { BUILT_IN.get(hash_chars(&folded)) }
}

fn is_on(word: &str, language: Language, wanted: Lists) -> bool {
    lists(word, language).0 & wanted.0 != 0
}

/// Whether any word of a name, or any part of a hyphenated word, occurs in names of persons. Every name passes if its
/// script is not covered by the lists.
pub(super) fn may_be_name(name: &str, language: Language) -> bool {
    !has_lists(name)
        || name
            .split([' ', '-', '\u{A0}'])
            .any(|word| word.chars().count() > 1 && is_on(word, language, Lists::PERSONS))
}

/// Whether the lists cover the script of a name: Latin, Cyrillic, Hebrew or Arabic.
pub(super) fn has_lists(name: &str) -> bool {
    let listed =
        |c: char| matches!(u32::from(c), 0x41..=0x24F | 0x400..=0x4FF | 0x590..=0x6FF | 0x1E00..=0x1EFF);
    name.chars().filter(|c| c.is_alphabetic()).all(listed)
}

/// Whether a word, or any part of a hyphenated word, is common in names of persons.
pub(super) fn is_common_name(word: &str, language: Language) -> bool {
    word.split('-').any(|word| is_on(word, language, Lists::COMMON_PERSON))
}

/// Whether a word is the name of a place.
pub(super) fn is_place(word: &str, language: Language) -> bool {
    is_on(word, language, Lists::PLACES)
}

#[cfg(test)]
mod tests;
