//! An index of the words of a text, so that the number of words between two places need not be counted each time.

use super::marks::{is_dash, is_mark};
use crate::span::Span;
use crate::text::{is_alphanumeric, is_spaceless};

/// The words of a text by position. In scripts without spaces, two characters count as a word.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// The byte offset of each word, or of each character of a script without spaces.
    starts: Vec<u32>,
    /// For each of `starts`, the number of half words that begin before it; then their total.
    halves: Vec<u32>,
}

impl Words {
    /// Indexes a text.
    pub fn of(text: &str) -> Self {
        let mut words = Self::default();
        let mut halves = 0;
        let mut within = false;
        for (at, c) in text.char_indices() {
            let weight = match c {
                'a'..='z' | 'A'..='Z' | '0'..='9' if within => continue,
                ' ' => {
                    within = false;
                    continue;
                }
                _ if is_spaceless(c) => 1,
                _ if !within && is_alphanumeric(c) => 2,
                _ => 0,
            };
            within = (within || weight == 2) && weight != 1 && !parts_words(c);
            if weight > 0 {
                words.starts.push(u32::try_from(at).unwrap_or(u32::MAX));
                words.halves.push(halves);
                halves += weight;
            }
        }
        words.halves.push(halves);
        words
    }

    /// How many words begin within `span`.
    pub fn within(&self, span: Span) -> usize {
        let before = |at: usize| {
            let count = self.starts.partition_point(|start| (*start as usize) < at);
            self.halves.get(count).copied().unwrap_or_default()
        };
        before(span.end).saturating_sub(before(span.start)).div_ceil(2) as usize
    }
}

/// Whether a character separates words. Apostrophes, hyphens and decimal points do not.
fn parts_words(c: char) -> bool {
    c.is_whitespace() || is_mark(c) && !matches!(c, '\'' | '’') || is_dash(c) && c != '-' || is_bracket(c)
}

fn is_bracket(c: char) -> bool {
    matches!(c, '(' | ')' | '[' | ']' | '（' | '）' | '/' | '،' | '，' | '。' | '؛')
}

#[cfg(test)]
mod tests;
