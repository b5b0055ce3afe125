//! Where the words of a text stand, so that how many lie between two places is looked up, not counted.

use super::marks::{is_dash, is_mark};
use crate::span::Span;
use crate::text::{is_alphanumeric, is_spaceless};

/// The words of a text by place. In scripts without spaces, two characters count as a word.
#[derive(Debug, Default)]
pub(super) struct Words {
    /// Where each word begins, or each character of a script without spaces.
    starts: Vec<u32>,
    /// How many half words begin before each of `starts`.
    halves: Vec<u32>,
}

impl Words {
    /// Reads a text once.
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

/// Whether a character stands between words; apostrophes, hyphens and the points of numbers stand in them.
fn parts_words(c: char) -> bool {
    c.is_whitespace() || is_mark(c) && !matches!(c, '\'' | '’') || is_dash(c) && c != '-' || is_bracket(c)
}

fn is_bracket(c: char) -> bool {
    matches!(c, '(' | ')' | '[' | ']' | '（' | '）' | '/' | '،' | '，' | '。' | '؛')
}

#[cfg(test)]
mod tests;
