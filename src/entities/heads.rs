//! Head words of organisations' names (the words that say what an organisation is), and their place in the name.

use std::sync::OnceLock;

use crate::language::Language;

use super::atoms::{Glance, coarse, trigger};
use super::fold::hash_chars;

/// Columns: the language; where the head word stands in relation to the place: `before` it, `after` it, or `both`; the
/// words that may link the two; the words that introduce what an organisation is for. Languages with another custom
/// are missing: Arabic and Persian news do not treat a ministry's country as part of its name.
const FILE: &str = include_str!("data/heads.tsv");

/// How the names of organisations are formed in one language.
#[derive(Debug)]
pub struct Custom {
    language: Language,
    /// Whether the head word may precede the rest.
    pub head_before: bool,
    /// Whether it may follow the rest.
    pub head_after: bool,
    /// The words that may link the head word and the rest.
    pub links: Vec<&'static str>,
    /// The hashes of `links`.
    link_words: Vec<u32>,
    /// The words that introduce what an organisation is for.
    pub purposes: Vec<&'static str>,
}

impl Custom {
    /// Whether the word of this hash may link the head word and the rest.
    pub fn is_link(&self, word: u32) -> bool {
        self.link_words.contains(&word)
    }
}

/// Returns the custom of a language; `None` if it is not known.
pub fn custom(language: Language) -> Option<&'static Custom> {
    static TABLE: OnceLock<Vec<Custom>> = OnceLock::new();
    let table = TABLE.get_or_init(|| FILE.lines().filter_map(read).collect());
    table.iter().find(|custom| custom.language == language)
}

fn read(line: &'static str) -> Option<Custom> {
    let mut columns = line.split('\t');
    let language = Language::from_tag(columns.next()?)?;
    let (head_before, head_after) = match columns.next()? {
        "before" => (true, false),
        "after" => (false, true),
        "both" => (true, true),
        _ => return None,
    };
    let mut words =
        || -> Vec<&'static str> { columns.next().unwrap_or_default().split_whitespace().collect() };
    let (links, purposes) = (words(), words());
    let hash = |link: &&str| hash_chars(&link.chars().collect::<Vec<char>>());
    Some(Custom {
        language,
        head_before,
        head_after,
        link_words: links.iter().map(hash).collect(),
        links,
        purposes,
    })
}

/// Whether a word says what an organisation is, and so can be a head word.
pub fn says_organization(word: &Glance) -> bool {
    word.trigger & trigger::ORGANIZATION != 0 && word.trigger & (trigger::ROLE | trigger::TITLE) == 0
}

/// Whether a word is a head word within a name, where it is capitalised if the script has capitals.
pub fn is_head(word: &Glance) -> bool {
    says_organization(word) && !matches!(word.coarse, coarse::LOWER | coarse::SIGN | coarse::CAPITALS)
}

#[cfg(test)]
mod tests;
