//! The vocabulary of boilerplate of a language: the words of its phrases, anywhere in a block.
//!
//! A phrase of the lexicon only matches if it is a block or begins one. An offer in a sentence of its own uses the same
//! words in another order: "every morning in your inbox" after "get the newsletter in your inbox".

use super::tokens::{HashedMap, Word, WordHash, push_words};
use crate::language::{ByLanguage, Language};
use crate::lexicon::{Lexicon, Section};

/// What a group of sections asks of the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aim {
    /// To subscribe, to pay, to follow, to share.
    Offer,
    /// To go elsewhere: other stories, tags, menus, comments.
    Pointer,
    /// To agree, or to know who has the rights.
    Terms,
    /// To know who wrote, photographed and published, and when.
    Label,
}

/// The number of aims.
pub const AIMS: usize = 4;

const GROUPS: [(Aim, &[Section]); AIMS] = [
    (Aim::Offer, &[Section::Newsletter, Section::Paywall, Section::Share, Section::Advertisement]),
    (Aim::Pointer, &[Section::Related, Section::Navigation, Section::Tags, Section::Comments]),
    (Aim::Terms, &[Section::Consent, Section::Legal]),
    (Aim::Label, &[Section::Caption, Section::BylinePrefixes, Section::Published, Section::Updated]),
];

/// Words in phrases of this many aims are common words of the language, and indicate nothing.
const COMMON: u32 = 3;

/// The words of the phrases of one language, of English and of no language.
#[derive(Debug, Default)]
pub struct Vocabulary {
    /// For each significant word, and for each pair of consecutive words, a bit for each aim.
    words: HashedMap<WordHash, u8>,
    pairs: HashedMap<WordHash, u8>,
    /// The vocabulary of English and of no language, which all other languages share.
    shared: Option<&'static Self>,
}

impl Vocabulary {
    /// Returns the vocabulary of pages in a language.
    pub fn of(language: Language) -> &'static Self {
        static TABLES: ByLanguage<Vocabulary> = ByLanguage::new();
        Self::within(&TABLES, language, push_words)
    }

    /// Returns the vocabulary of a language, with words as `push_words` reads them, cached in `tables`.
    pub(crate) fn within(
        tables: &'static ByLanguage<Self>,
        language: Language,
        push_words: fn(&str, &mut Vec<Word>),
    ) -> &'static Self {
        let shared =
            tables.of(Language::English, |english| Self::read(Lexicon::for_pages(english), push_words));
        match language {
            Language::English | Language::Unknown => shared,
            _ => tables.of(language, |language| {
                let own = Self::read(std::iter::once(Lexicon::of(language)), push_words);
                Self { shared: Some(shared), ..own }
            }),
        }
    }

    fn read(lexicons: impl Iterator<Item = &'static Lexicon>, push_words: fn(&str, &mut Vec<Word>)) -> Self {
        let mut vocabulary = Self::default();
        let mut words = Vec::new();
        for lexicon in lexicons {
            for (aim, sections) in GROUPS {
                for row in sections.iter().flat_map(|section| lexicon.rows(*section)) {
                    words.clear();
                    push_words(row.form, &mut words);
                    vocabulary.add(&words, 1 << aim as u8);
                }
            }
        }
        vocabulary
    }

    fn add(&mut self, words: &[Word], aim: u8) {
        for word in words.iter().filter(|word| word.telling) {
            *self.words.entry(word.hash).or_default() |= aim;
        }
        for hash in pairs(words) {
            *self.pairs.entry(hash).or_default() |= aim;
        }
    }

    /// Returns the aims of a word or pair, a bit for each; none if it is used for most aims.
    fn aims(&self, table: fn(&Self) -> &HashedMap<WordHash, u8>, hash: WordHash) -> u8 {
        let of = |vocabulary: &Self| table(vocabulary).get(&hash).copied().unwrap_or_default();
        let aims = of(self) | self.shared.map_or(0, of);
        if aims.count_ones() < COMMON { aims } else { 0 }
    }

    fn of_word(&self, hash: WordHash) -> u8 {
        self.aims(|vocabulary| &vocabulary.words, hash)
    }

    fn of_pair(&self, hash: WordHash) -> u8 {
        self.aims(|vocabulary| &vocabulary.pairs, hash)
    }

    /// Like [`Self::hits`], for words of which only the hash is known: shares are of all words.
    pub fn hits_of(&self, words: &[WordHash]) -> VocabularyHits {
        let mut hits = VocabularyHits::default();
        words.iter().for_each(|word| count(self.of_word(*word), &mut hits.words));
        hits.words.iter_mut().for_each(|share| *share /= words.len().max(1) as f32);
        words.windows(2).for_each(|two| count(self.of_pair(pair(two[0], two[1])), &mut hits.pairs));
        hits
    }

    /// Returns how much of the vocabulary the words of a block use.
    pub fn hits(&self, words: &[Word]) -> VocabularyHits {
        let mut hits = VocabularyHits::default();
        let mut telling = 0.0;
        for word in words.iter().filter(|word| word.telling) {
            telling += 1.0;
            count(self.of_word(word.hash), &mut hits.words);
        }
        hits.words.iter_mut().for_each(|share| *share /= f32::max(telling, 1.0));
        for hash in pairs(words) {
            count(self.of_pair(hash), &mut hits.pairs);
        }
        hits
    }
}

fn count(aims: u8, counts: &mut [f32; AIMS]) {
    if aims != 0 {
        for (aim, count) in counts.iter_mut().enumerate() {
            *count += f32::from(aims >> aim & 1);
        }
    }
}

/// Returns the hashes of each pair of consecutive words of which at least one is significant.
fn pairs(words: &[Word]) -> impl Iterator<Item = WordHash> {
    let telling = |two: &&[Word]| two.iter().any(|word| word.telling);
    words.windows(2).filter(telling).map(|two| pair(two[0].hash, two[1].hash))
}

fn pair(one: WordHash, next: WordHash) -> WordHash {
    (one.rotate_left(7) ^ next).wrapping_mul(0x9E37_79B1)
}

/// How much of the vocabulary a block uses, by aim.
#[derive(Clone, Copy, Debug, Default)]
pub struct VocabularyHits {
    /// Shares of its words.
    pub words: [f32; AIMS],
    /// Counts of its word pairs.
    pub pairs: [f32; AIMS],
}

#[cfg(test)]
mod tests;
