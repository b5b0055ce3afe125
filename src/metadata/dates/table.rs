//! Tables of the forms that dates are made of.

use super::tokens::{Token, TokenKind};
use crate::text::{TextMap, TextSet};

/// The longest form, in words.
const LONGEST: usize = 5;
/// Tokens among which a form is looked for, with the marks in it.
pub(super) const REACH: usize = LONGEST + 2;

/// Forms by their words, with spaces between, and what the forms begin with: hardly any word of a
/// page begins one.
#[derive(Debug)]
pub(super) struct Forms<T> {
    values: TextMap<T>,
    openings: TextSet,
    /// Whether some begin with a number: "3-р сарын".
    numbered: bool,
}

impl<T> Default for Forms<T> {
    fn default() -> Self {
        Self { values: TextMap::default(), openings: TextSet::default(), numbered: false }
    }
}

impl<T: Copy> Forms<T> {
    /// Adds a form; of two values the later one counts.
    pub(super) fn insert(&mut self, form: String, value: T) {
        self.openings.insert(opening(&form).to_owned());
        self.numbered |= form.starts_with(|c: char| c.is_ascii_digit());
        self.values.insert(form, value);
    }

    /// Knows a word as one that something may begin with.
    pub(super) fn insert_opening(&mut self, word: String) {
        self.openings.insert(word);
    }

    /// Forgets a form, but not what it begins with.
    pub(super) fn remove(&mut self, form: &str) {
        self.values.remove(form);
    }

    /// The value of a whole form.
    pub(super) fn value(&self, form: &str) -> Option<T> {
        self.values.get(form).copied()
    }

    /// All forms with their values, in no order.
    pub(super) fn into_values(self) -> impl Iterator<Item = (String, T)> {
        self.values.into_iter()
    }

    /// The longest form that begins at token `at`, and how many tokens it is.
    pub(super) fn longest(&self, tokens: &[Token], at: usize) -> Option<(T, usize)> {
        let begins = match &tokens.get(at)?.kind {
            TokenKind::Word(word) => self.may_begin(word),
            TokenKind::Number(..) => self.numbered,
            TokenKind::Mark(_) => false,
        };
        begins.then(|| longest(tokens, at, |key| self.value(key)))?
    }

    /// Whether a form may begin with a word. One that folds to nothing says nothing of how it goes on.
    pub(super) fn may_begin(&self, word: &str) -> bool {
        let begins = opening(word);
        begins.is_empty() || self.openings.contains(begins)
    }
}

/// The first word of a form; a single letter may fold to several words.
fn opening(form: &str) -> &str {
    form.split_once(' ').map_or(form, |(first, _)| first)
}

/// The longest run of tokens from `at` whose words the table knows.
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
