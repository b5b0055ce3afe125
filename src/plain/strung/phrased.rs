//! Where the phrases of the lexicons stand in a long line.

use crate::phrases::Phrases;

use super::tokens::Token;

/// Where phrases of the lexicons stand.
#[derive(Debug)]
pub(super) struct Phrased {
    /// Words of the longest phrase that begins with each word, and of that which ends with it.
    pub(super) begins: Vec<u32>,
    pub(super) ends: Vec<u32>,
    /// Words that are part of one, summed before each word, and over all.
    pub(super) within: Vec<u32>,
}

impl Phrased {
    /// Finds the phrases of a line with these words.
    pub(super) fn of(line: &str, tokens: &[Token], phrases: &Phrases) -> Self {
        let mut phrased =
            Self { begins: vec![0; tokens.len()], ends: vec![0; tokens.len()], within: vec![0] };
        // Behind the last word of the phrases read so far.
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

    /// The words of the phrase that a gap is within, 0 where it is in none.
    pub(super) fn around(&self, gap: usize) -> u32 {
        let reaches =
            |step: &usize| gap.checked_sub(*step).is_some_and(|at| self.begins[at] > *step as u32 + 1);
        (0..6).find(reaches).map_or(0, |step| self.begins[gap - step])
    }
}
