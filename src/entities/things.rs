//! Words for a thing before its name, such as "hurricane", which tell that the name is no person's.

use std::collections::HashSet;

use crate::language::{ByLanguage, Language};
use crate::lexicon::{Lexicon, Section};

use super::fold::{fold_into, hash_chars};
use super::tagger::{Passage, Tagged};

/// Whether the token at `start` is such a word.
pub fn opens(passage: &Passage<'_>, tagged: &Tagged, start: usize) -> bool {
    static TABLES: ByLanguage<HashSet<u32>> = ByLanguage::new();
    let table = TABLES.of(passage.language, read);
    tagged.words.get(start).is_some_and(|word| table.contains(&word.word))
}

fn read(language: Language) -> HashSet<u32> {
    let mut folded = Vec::new();
    let hash = |row: &crate::lexicon::Row| {
        fold_into(row.form, language, &mut folded);
        hash_chars(&folded)
    };
    Lexicon::of(language).rows(Section::Things).iter().map(hash).collect()
}
