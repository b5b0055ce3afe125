//! What the page calls its own title, as sets of words.

use super::tokens::{WordHash, likeness, word_set};
use crate::declared::Declared;

/// What separates the title of an article from the name of its site, in the title of the page.
const BREAKS: [&str; 6] = [" | ", " - ", " – ", " — ", " :: ", " » "];

/// The titles that a page declares.
#[derive(Clone, Debug)]
pub struct Titles {
    /// The words of each.
    sets: Vec<Vec<WordHash>>,
    /// One bit for each word of any: hardly a block has a word of a title.
    words: [u64; 4],
}

impl Titles {
    /// Title of the page, social title, headlines of the page's data; without the name of the site.
    pub fn of(declared: &Declared) -> Self {
        let whole = declared.page_title.as_deref().map(without_site);
        let social = declared.social_title.as_deref();
        let headlines = declared.headlines.iter().take(2).map(String::as_str);
        let titles = whole.into_iter().chain(social).chain(social.map(without_site)).chain(headlines);
        let mut sets: Vec<Vec<WordHash>> = titles.map(word_set).filter(|words| words.len() >= 2).collect();
        // Most pages say the same thing in several places.
        sets.sort_unstable();
        sets.dedup();
        let mut words = [0; 4];
        sets.iter().flatten().for_each(|word| words[place(*word).0] |= place(*word).1);
        Self { sets, words }
    }

    /// Whether the page declares none.
    pub fn is_empty(&self) -> bool {
        self.sets.is_empty()
    }

    /// How much a set of words is like one of them, 0 to 1.
    pub fn likeness(&self, words: &[WordHash]) -> f32 {
        if !words.iter().map(|word| place(*word)).any(|(index, bit)| self.words[index] & bit != 0) {
            return 0.0;
        }
        self.sets.iter().map(|title| likeness(words, title)).fold(0.0, f32::max)
    }
}

/// Where the bit of a word stands.
fn place(word: WordHash) -> (usize, u64) {
    ((word >> 30) as usize, 1 << (word >> 24 & 63))
}

/// The longest piece of a page's title at each kind of break in turn.
fn without_site(title: &str) -> &str {
    BREAKS
        .iter()
        .fold(title, |title, mark| title.split(mark).max_by_key(|piece| piece.len()).unwrap_or(title))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_the_site_is_left_out() {
        let declared =
            Declared { page_title: Some("Rain in Oslo - The Paper".to_owned()), ..Declared::default() };
        assert_eq!(Titles::of(&declared).likeness(&word_set("Rain in Oslo")), 1.0);
        assert!(Titles::of(&declared).likeness(&word_set("The Paper")) < 0.1);
    }
}
