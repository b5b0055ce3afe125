//! Trigger words, which occur next to or in names: titles, words of office, generic words for organisations and
//! places. They come from the lexicon of the language; a form of several words counts as a whole.

use crate::language::{ByLanguage, Language};
use crate::lexicon::{Lexicon, Section};
use crate::span::Span;

use super::atoms::{Atoms, trigger};
use super::fold::{fold_into, hash_chars, hash_phrase};
use super::tokens::tokenize;

/// Maximum number of tokens of a form that is looked for.
const LONGEST: usize = 8;

/// The trigger words of one language: sorted hashes with their flags.
#[derive(Debug, Default)]
pub struct Triggers {
    rows: Vec<(u32, u8)>,
}

impl Triggers {
    /// Returns the trigger words of a language.
    pub fn of(language: Language) -> &'static Self {
        static TABLES: ByLanguage<Triggers> = ByLanguage::new();
        TABLES.of(language, Self::read)
    }

    fn read(language: Language) -> Self {
        let lexicon = Lexicon::of(language);
        let mut rows = Vec::new();
        for (section, flag) in [
            (Section::Honorifics, trigger::TITLE),
            (Section::OrganizationWords, trigger::ORGANIZATION),
            (Section::LocationWords, trigger::LOCATION),
            (Section::NameParticles, trigger::PARTICLE),
        ] {
            for row in lexicon.rows(section) {
                let flag = if row.field(0) == "role" { trigger::ROLE } else { flag };
                push_form(row.form, flag, language, &mut rows);
            }
        }
        rows.sort_unstable();
        rows.dedup();
        Self { rows }
    }

    /// Returns the flags of [`trigger`] of the form with this hash.
    pub fn get(&self, hash: u32) -> u8 {
        let start = self.rows.partition_point(|(row, _)| *row < hash);
        let same = self.rows.iter().skip(start).take_while(|(row, _)| *row == hash);
        same.fold(0, |flags, (_, flag)| flags | flag)
    }

    /// Returns the flags of the longest end of a compound of three or more characters that can be part of the name of
    /// an organisation or a place.
    pub fn end_of_compound(&self, chars: &[char]) -> u8 {
        let starts = if chars.len() >= 3 { 1..chars.len() } else { 0..0 };
        let ends = starts.filter_map(|start| chars.get(start..));
        let mut flags =
            ends.map(|end| self.get(hash_chars(end)) & (trigger::ORGANIZATION | trigger::LOCATION));
        flags.find(|flags| *flags != 0).map_or(0, |flags| flags | trigger::PART)
    }

    /// Marks the forms of several tokens in a sentence, and clears the flag of their beginnings.
    pub fn mark(&self, sentence: &mut [Atoms]) {
        for start in 0..sentence.len() {
            if sentence[start].trigger & trigger::OPENS == 0 {
                continue;
            }
            let Atoms { word, stem, .. } = sentence[start];
            self.mark_from(&mut sentence[start..], word);
            if stem != word {
                self.mark_from(&mut sentence[start..], stem);
            }
            sentence[start].trigger &= !trigger::OPENS;
        }
    }

    /// Marks the forms that begin with the first token, whose hash is `first`.
    fn mark_from(&self, tokens: &mut [Atoms], first: u32) {
        let mut phrase = first;
        for end in 1..tokens.len().min(LONGEST) {
            phrase = hash_phrase(phrase, tokens[end].word);
            let flags = self.get(phrase);
            let kind = flags & !trigger::OPENS;
            if kind != 0 {
                tokens[..=end].iter_mut().for_each(|atoms| atoms.trigger |= kind);
            }
            if flags & trigger::OPENS == 0 {
                return;
            }
        }
    }
}

/// Appends a form, and before it its beginnings with the flag `OPENS`, so that a search knows when to stop.
fn push_form(form: &str, flag: u8, language: Language, rows: &mut Vec<(u32, u8)>) {
    let form = form.trim_end_matches('.');
    let mut tokens = Vec::new();
    tokenize(form, Span::new(0, form.len()), language, &mut tokens);
    let mut folded = Vec::new();
    let mut whole = None;
    for token in &tokens {
        fold_into(token.of(form), language, &mut folded);
        let next = hash_chars(&folded);
        rows.extend(whole.map(|before| (before, trigger::OPENS)));
        whole = Some(whole.map_or(next, |before| hash_phrase(before, next)));
    }
    rows.extend(whole.map(|whole| (whole, flag)));
}

#[cfg(test)]
mod tests;
