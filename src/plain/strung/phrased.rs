//! Phrases of the lexicons in a long line.

use crate::phrases::Phrases;

use super::tokens::Token;

/// The positions of phrases of the lexicons.
#[derive(Debug)]
pub(super) struct Phrased {
    /// Number of words of the longest phrase that begins with each word, and of the longest that ends with it.
    pub(super) begins: Vec<u32>,
    pub(super) ends: Vec<u32>,
    /// Prefix sums of the words that are part of a phrase.
    pub(super) within: Vec<u32>,
}

impl Phrased {
    /// Finds the phrases of a line with these words.
    pub(super) fn of(line: &str, tokens: &[Token], phrases: &Phrases) -> Self {
        let mut phrased =
            Self { begins: vec![0; tokens.len()], ends: vec![0; tokens.len()], within: vec![0] };
        // End of the phrases read so far (exclusive).
        let mut end = 0;
        for (at, token) in tokens.iter().enumerate() {
            let rest = line.get(token.start..).unwrap_or_default();
            if let Some(length) = phrases.longest(rest) {
                let words = tokens[at..].partition_point(|other| other.start < token.start + length);
                end = end.max(at + words);
                phrased.begins[at] = words as u32;
                let last = &mut phrased.ends[(at + words).max(1) - 1];
                *last = (*last).max(words as u32);
            }
            phrased.within.push(phrased.within[at] + u32::from(at < end));
        }
        phrased
    }

    /// Returns the number of words of the phrase that contains a gap; 0 if there is none.
    pub(super) fn around(&self, gap: usize) -> u32 {
        let reaches =
            |step: &usize| gap.checked_sub(*step).is_some_and(|at| self.begins[at] > *step as u32 + 1);
        (0..6).find(reaches).map_or(0, |step| self.begins[gap - step])
    }
}
