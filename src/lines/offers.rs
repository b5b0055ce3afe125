//! What lines ask of the reader, by the words that occur in boilerplate phrases of a language; see [`Vocabulary`].

use crate::features::tokens::Word;
use crate::features::vocabulary::{AIMS, Vocabulary};
use crate::language::{ByLanguage, Language};
use crate::text::is_spaceless;

use super::words::{Words, each_word};

/// Minimum letters of a word that is significant by itself.
const TELLING: u32 = 4;

/// How much of the vocabulary a line uses, by aim. Stored in bytes, since a page has many lines.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Offer {
    /// Shares of its words, in 255ths.
    words: [u8; AIMS],
    /// Counts of its word pairs.
    pairs: [u8; AIMS],
}

impl Offer {
    /// Computes the values of each line.
    pub(super) fn read(words: &Words, lines: usize, language: Language) -> Vec<Self> {
        let vocabulary = vocabulary(language);
        let offer = |at: usize| {
            let hits = vocabulary.hits_of(words.of(at));
            Self {
                words: hits.words.map(|share| (share * 255.0) as u8),
                pairs: hits.pairs.map(|count| count as u8),
            }
        };
        (0..lines).map(offer).collect()
    }

    /// Returns the values as columns.
    pub(super) fn columns(self) -> impl Iterator<Item = f32> {
        self.words.into_iter().chain(self.pairs).map(f32::from)
    }

    /// Returns the number of all pairs.
    pub(super) fn pairs(self) -> f32 {
        self.pairs.into_iter().map(f32::from).sum()
    }
}

/// Returns the vocabulary of a language, with words hashed like those of lines.
fn vocabulary(language: Language) -> &'static Vocabulary {
    static TABLES: ByLanguage<Vocabulary> = ByLanguage::new();
    Vocabulary::within(&TABLES, language, push_words)
}

/// Appends the words of a phrase, hashed like those of lines.
fn push_words(phrase: &str, words: &mut Vec<Word>) {
    let spaceless = phrase.contains(is_spaceless);
    each_word(phrase, |hash, length| words.push(Word { hash, telling: spaceless || length >= TELLING }));
}

#[cfg(test)]
mod tests;
