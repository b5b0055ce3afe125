//! The titles that a page declares, as sets of words.

use super::tokens::{WordHash, likeness, word_set};
use crate::declared::Declared;

/// Separators between the title of an article and the name of its site, in the title of the page.
const BREAKS: [&str; 6] = [" | ", " - ", " – ", " — ", " :: ", " » "];

/// The titles that a page declares.
#[derive(Clone, Debug)]
pub struct Titles {
    /// The words of each.
    sets: Vec<Vec<WordHash>>,
    /// One bit for each word of any title: most blocks share no word with a title.
    words: [u64; BITS / 64],
}

/// Number of bits; enough to make false positives rare.
const BITS: usize = 4096;

impl Titles {
    /// Reads the title of the page, the social title and the declared headlines, without the name of the site.
    pub fn of(declared: &Declared) -> Self {
        let whole = declared.page_title.as_deref().map(without_site);
        let social = declared.social_title.as_deref();
        let headlines = declared.headlines.iter().take(2).map(String::as_str);
        let titles = whole.into_iter().chain(social).chain(social.map(without_site)).chain(headlines);
        let mut sets: Vec<Vec<WordHash>> = titles.map(word_set).filter(|words| words.len() >= 2).collect();
        // Most pages say the same thing in several places.
        sets.sort_unstable();
        sets.dedup();
        let mut words = [0; BITS / 64];
        sets.iter().flatten().for_each(|word| words[place(*word).0] |= place(*word).1);
        Self { sets, words }
    }

    /// Returns whether the page declares none.
    pub fn is_empty(&self) -> bool {
        self.sets.is_empty()
    }

    /// Returns the greatest likeness of a set of words to one of the titles, 0 to 1.
    pub fn likeness(&self, words: &[WordHash]) -> f32 {
        if !words.iter().map(|word| place(*word)).any(|(index, bit)| self.words[index] & bit != 0) {
            return 0.0;
        }
        // The likeness of two sets is at most the ratio of their sizes, reached when one contains the other.
        let most =
            |title: &Vec<WordHash>| words.len().min(title.len()) as f32 / words.len().max(title.len()) as f32;
        self.sets.iter().fold(
            0.0,
            |best, title| {
                if most(title) <= best { best } else { best.max(likeness(words, title)) }
            },
        )
    }
}

/// Returns the index and the bit of a word.
fn place(word: WordHash) -> (usize, u64) {
    let bit = word as usize % BITS;
    (bit / 64, 1 << (bit % 64))
}

/// Returns the longest piece of a page's title, split at each separator in turn.
fn without_site(title: &str) -> &str {
    BREAKS
        .iter()
        .fold(title, |title, mark| title.split(mark).max_by_key(|piece| piece.len()).unwrap_or(title))
}

/// Returns the name of the site, after the longest piece of a page's title.
pub fn site_of(title: &str) -> Option<&str> {
    let headline = without_site(title);
    let rest = title.get(title.find(headline)? + headline.len()..)?;
    BREAKS.iter().find_map(|mark| rest.rsplit_once(mark)).map(|(_, name)| name)
}

#[cfg(test)]
mod tests;
