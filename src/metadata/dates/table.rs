//! Tables of the words and phrases that dates are made of.

use super::tokens::{Token, TokenKind};
use crate::text::{TextMap, TextSet};

/// Number of words in the longest form.
const LONGEST: usize = 5;
/// Number of tokens that may belong to a form, including the marks in it.
pub(super) const REACH: usize = LONGEST + 2;

/// Forms, keyed by their words joined with spaces, and the first words of the forms. Hardly any word of a page is one
/// of those, so most words are ruled out quickly.
#[derive(Debug)]
pub(super) struct Forms<T> {
    values: TextMap<T>,
    openings: TextSet,
    /// Whether any form begins with a number: "3-р сарын".
    numbered: bool,
}

impl<T> Default for Forms<T> {
    fn default() -> Self {
        Self { values: TextMap::default(), openings: TextSet::default(), numbered: false }
    }
}

impl<T: Copy> Forms<T> {
    /// Adds a form. A later value replaces an earlier one.
    pub(super) fn insert(&mut self, form: String, value: T) {
        self.openings.insert(opening(&form).to_owned());
        self.numbered |= form.starts_with(|c: char| c.is_ascii_digit());
        self.values.insert(form, value);
    }

    /// Adds a word as a possible beginning of a form.
    pub(super) fn insert_opening(&mut self, word: String) {
        self.openings.insert(word);
    }

    /// Removes a form, but keeps its first word as a possible beginning.
    pub(super) fn remove(&mut self, form: &str) {
        self.values.remove(form);
    }

    /// Returns the value of a whole form.
    pub(super) fn value(&self, form: &str) -> Option<T> {
        self.values.get(form).copied()
    }

    /// Returns all forms with their values, in no particular order.
    pub(super) fn into_values(self) -> impl Iterator<Item = (String, T)> {
        self.values.into_iter()
    }

    /// Returns the value of the longest form that begins at token `at`, and its number of tokens.
    pub(super) fn longest(&self, tokens: &[Token], at: usize) -> Option<(T, usize)> {
        let begins = match &tokens.get(at)?.kind {
            TokenKind::Word(word) => self.may_begin(word),
            TokenKind::Number(..) => self.numbered,
            TokenKind::Mark(_) => false,
        };
        begins.then(|| longest(tokens, at, |key| self.value(key)))?
    }

    /// Whether a form may begin with a word. A word that folds to nothing may begin any form.
    pub(super) fn may_begin(&self, word: &str) -> bool {
        let begins = opening(word);
        begins.is_empty() || self.openings.contains(begins)
    }
}

/// Returns the first word of a form. Even a single letter may fold to several words.
fn opening(form: &str) -> &str {
    form.split_once(' ').map_or(form, |(first, _)| first)
}

/// Returns the value of the longest run of tokens from `at` on that `find` knows, and its number of tokens.
fn longest<T>(tokens: &[Token], at: usize, find: impl Fn(&str) -> Option<T>) -> Option<(T, usize)> {
    let mut key = String::new();
    let mut found = None;
    for (length, token) in tokens.iter().skip(at).take(REACH).enumerate() {
        match &token.kind {
            TokenKind::Mark('.' | '-' | '\'' | '’' | '/' | '་') if length > 0 => continue,
            TokenKind::Mark(_) => break,
            TokenKind::Word(word) => push_word(word, &mut key),
            TokenKind::Number(value, _) => push_word(&value.to_string(), &mut key),
        }
        found = find(&key).map(|value| (value, length + 1)).or(found);
    }
    found
}

fn push_word(word: &str, key: &mut String) {
    if !key.is_empty() {
        key.push(' ');
    }
    key.push_str(word);
}
