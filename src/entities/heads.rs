//! The words that say what an organisation is, and where they stand in its name.

use std::sync::OnceLock;

use crate::language::Language;

use super::atoms::{Glance, coarse, trigger};
use super::fold::hash_chars;

/// A language, then where the word for what an organisation is stands in its name: `before` the place, `after` it, or
/// `both`; then the words that may stand between the two, and those that say what an organisation is for. A language that
/// is missing has names whose custom is another: Arabic and Persian news call a ministry's country no part of its name.
const FILE: &str = include_str!("data/heads.tsv");

/// How the names of organisations are made in one language.
#[derive(Debug)]
pub struct Custom {
    language: Language,
    /// Whether the word for what it is stands before the rest.
    pub head_before: bool,
    /// Whether it stands behind the rest.
    pub head_after: bool,
    /// The words that may stand between the two.
    pub links: Vec<&'static str>,
    /// Their hashes.
    link_words: Vec<u32>,
    /// The words that say what an organisation is for.
    pub purposes: Vec<&'static str>,
}

impl Custom {
    /// Whether the word of this hash may stand between the word for what an organisation is and the rest.
    pub fn is_link(&self, word: u32) -> bool {
        self.link_words.contains(&word)
    }
}

/// The custom of a language; `None` where it is not known.
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

/// Whether a word says what an organisation is.
pub fn says_organization(word: &Glance) -> bool {
    word.trigger & trigger::ORGANIZATION != 0 && word.trigger & (trigger::ROLE | trigger::TITLE) == 0
}

/// The same within its name, where it has a capital if there are any.
pub fn is_head(word: &Glance) -> bool {
    says_organization(word) && !matches!(word.coarse, coarse::LOWER | coarse::SIGN | coarse::CAPITALS)
}

#[cfg(test)]
mod tests;
