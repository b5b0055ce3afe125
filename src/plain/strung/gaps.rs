//! The features of a gap between two words: the words around it, how often they occur elsewhere, how far the ends of
//! sentences are.

use std::collections::HashMap;

use crate::phrases::Phrases;

use super::counts::{Count, Distances, MOST, Sums, count_runs, count_words, key, quotient, share};
use super::phrased::Phrased;
use super::tokens::{Beginning, Ending, Token, tokens};

/// Numbers of words on either side over which lower-case words and capitals are counted.
const NEAR: [usize; 3] = [4, 10, 30];
/// The same for ends of sentences.
const SENTENCES: [usize; 2] = [30, 100];
/// The same for commas.
const COMMAS: usize = 15;
/// The same for words of boilerplate phrases.
const PHRASES: usize = 20;

/// Which signs of block ends a text has, by how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Writing {
    /// It has capitals.
    Cased,
    /// Only the words: there is a space after each, and no case.
    Caseless,
    /// There are few spaces, most of them between sentences and blocks.
    Unspaced,
}

/// The gaps of a long line. Gap `n` follows word `n`.
#[derive(Debug)]
pub struct Gaps {
    tokens: Vec<Token>,
    words: HashMap<u32, Count>,
    pairs: HashMap<u64, u32>,
    triples: HashMap<u64, u32>,
    /// Distances in words to the ends of sentences, and to words in lower case.
    marks: Distances,
    small: Distances,
    sums: Sums,
    phrased: Phrased,
    /// Shares of all words: in lower case, without case, of either kind of script without spaces, ending a sentence.
    page: [f32; 5],
    /// The values of the learned words at each gap.
    opinions: Vec<[f32; ENTRIES]>,
}

/// Number of entries looked up for each gap.
const ENTRIES: usize = 4;

/// Returns the keys of the learned words at a gap: the word after it, that word with the next, the word before it, and
/// that word with the previous one.
fn entries(tokens: &[Token], gap: usize) -> [u32; ENTRIES] {
    let word = |at: Option<usize>| at.and_then(|at| tokens.get(at)).map_or(0, |token| token.word);
    let (before, behind) = (word(Some(gap)), word(Some(gap + 1)));
    let key = |kind: u32, words: [u32; 2]| {
        let step = |hash: u32, word: u32| (hash.rotate_left(5) ^ word).wrapping_mul(0x9E37_79B1);
        words.into_iter().fold(kind, step)
    };
    [
        key(1, [behind, 0]),
        key(2, [behind, word(Some(gap + 2))]),
        key(3, [before, 0]),
        key(4, [word(gap.checked_sub(1)), before]),
    ]
}

/// Calls `visit` with the keys of the learned words at each candidate gap that does not follow a sentence: the values
/// are learned from these gaps. For the trainer.
#[cfg(feature = "_internals")]
pub fn each_entry(gaps: &Gaps, mut visit: impl FnMut(usize, [u32; 4])) {
    let open = gaps.candidates().filter(|gap| !gaps.is_behind_sentence(*gap));
    open.for_each(|gap| visit(gap, entries(&gaps.tokens, gap)));
}

impl Gaps {
    /// Measures a line; `phrases` are those of its language.
    pub fn of(line: &str, phrases: &Phrases) -> Self {
        let tokens = tokens(line);
        let share = |beginning| {
            let count = tokens.iter().filter(|token| token.beginning == beginning).count();
            quotient(count as u32, tokens.len() as u32)
        };
        let sums = Sums::of(&tokens);
        let sentences = quotient(*sums.sentences.last().unwrap_or(&0), tokens.len() as u32);
        let [small, caseless, unspaced, syllables] =
            [Beginning::Small, Beginning::Caseless, Beginning::Unspaced, Beginning::Syllable].map(share);
        Self {
            words: count_words(&tokens),
            pairs: count_runs(&tokens, 2),
            triples: count_runs(&tokens, 3),
            marks: Distances::of(&tokens, Token::ends_sentence),
            small: Distances::of(&tokens, Token::is_small),
            sums,
            phrased: Phrased::of(line, &tokens, phrases),
            page: [small, caseless, unspaced, syllables, sentences],
            opinions: Vec::new(),
            tokens,
        }
    }

    /// Adds the values of the learned words; `value` returns the value of an entry.
    pub fn consult(&mut self, value: &dyn Fn(u32) -> Option<f32>) {
        let of = |gap| entries(&self.tokens, gap).map(|key| value(key).unwrap_or_default());
        self.opinions = (0..self.len()).map(of).collect();
    }

    fn len(&self) -> usize {
        self.tokens.len().saturating_sub(1)
    }

    /// Returns the gaps that may separate blocks: all but those before a lower-case word in the middle of a sentence.
    pub fn candidates(&self) -> impl Iterator<Item = usize> {
        let within = |pair: &[Token]| {
            matches!(pair[0].ending, Ending::Open | Ending::Comma) && pair[1].is_small() && !pair[1].opened
        };
        self.tokens.windows(2).enumerate().filter(move |(_, pair)| !within(pair)).map(|(gap, _)| gap)
    }

    /// Returns whether the gap follows a sentence.
    pub fn is_behind_sentence(&self, gap: usize) -> bool {
        self.tokens[gap].ends_sentence()
    }

    /// Returns the byte offset in the line at which the word before the gap ends.
    pub fn end_before(&self, gap: usize) -> usize {
        self.tokens[gap].end
    }

    /// Returns the word `step` words after the one before a gap.
    fn token(&self, gap: usize, step: isize) -> Option<&Token> {
        self.tokens.get(gap.checked_add_signed(step)?)
    }

    /// Appends the columns of a gap to `row`.
    pub fn push_row(&self, gap: usize, row: &mut Vec<f32>) {
        self.push_words(gap, row);
        self.push_counts(gap, row);
        self.push_distances(gap, row);
        self.push_shares(gap, row);
        self.push_phrases(gap, row);
        for near in [Some(gap), gap.checked_sub(1), Some(gap + 1)] {
            let opinion = near.and_then(|gap| self.opinions.get(gap)).copied().unwrap_or_default();
            row.extend(opinion);
        }
    }

    fn push_words(&self, gap: usize, row: &mut Vec<f32>) {
        let put = |steps: std::ops::RangeInclusive<isize>, value: fn(&Token) -> f32, row: &mut Vec<f32>| {
            row.extend(steps.map(|step| self.token(gap, step).map_or(-1.0, value)));
        };
        put(-2..=2, |token| f32::from(token.ending as u8), row);
        put(-2..=3, |token| f32::from(token.beginning as u8), row);
        put(1..=1, |token| f32::from(u8::from(token.opened)), row);
        put(-1..=2, |token| f32::from(token.length), row);
        put(0..=1, |token| f32::from(token.digits), row);
    }

    fn push_counts(&self, gap: usize, row: &mut Vec<f32>) {
        for step in -1..=2 {
            let word = self.token(gap, step).and_then(|token| self.words.get(&token.word));
            let count = word.copied().unwrap_or_default();
            row.push(count.all.min(MOST) as f32);
            row.push(quotient(count.small, count.all - count.first));
            row.push(quotient(if step > 0 { count.begins } else { count.ends }, count.all));
        }
        let run = |step: isize, length: usize| {
            let from = gap.checked_add_signed(step)?;
            let counts = if length == 2 { &self.pairs } else { &self.triples };
            counts.get(&key(self.tokens.get(from..from + length)?)).copied()
        };
        row.extend((-2..=2).map(|step| run(step, 2).unwrap_or_default().min(MOST) as f32));
        row.extend((-2..=1).map(|step| run(step, 3).unwrap_or_default().min(MOST) as f32));
    }

    fn push_distances(&self, gap: usize, row: &mut Vec<f32>) {
        let behind = |distances: &Distances| distances.behind.get(gap + 1).copied().unwrap_or(MOST);
        row.push(self.marks.before[gap] as f32);
        row.push(behind(&self.marks) as f32);
        row.push(self.small.before[gap] as f32);
        row.push(behind(&self.small) as f32);
        // Characters of the sentence before the gap, and of the one after it.
        let last = if self.is_behind_sentence(gap) { gap.checked_sub(1) } else { Some(gap) };
        let words = last.map_or(0, |last| self.marks.before[last]) as usize;
        let characters = |at: usize| self.sums.characters[at.min(self.tokens.len())];
        row.push((characters(gap + 1) - characters(gap.saturating_sub(words))) as f32);
        row.push((characters(gap + 2 + behind(&self.marks) as usize) - characters(gap + 1)) as f32);
    }

    fn push_shares(&self, gap: usize, row: &mut Vec<f32>) {
        let mut put = |sums: &[u32], reach: usize| {
            row.push(share(sums, (gap + 1).saturating_sub(reach), gap + 1));
            row.push(share(sums, gap + 1, gap + 1 + reach));
        };
        for reach in NEAR {
            put(&self.sums.small, reach);
            put(&self.sums.capital, reach);
        }
        SENTENCES.iter().for_each(|reach| put(&self.sums.sentences, *reach));
        put(&self.sums.commas, COMMAS);
        row.extend(self.page);
        row.push(quotient(gap as u32, self.tokens.len() as u32));
    }
}

impl Gaps {
    fn push_phrases(&self, gap: usize, row: &mut Vec<f32>) {
        let phrased = &self.phrased;
        row.push(phrased.ends[gap] as f32);
        row.push(phrased.begins.get(gap + 1).copied().unwrap_or_default() as f32);
        row.push(phrased.around(gap) as f32);
        row.push(share(&phrased.within, (gap + 1).saturating_sub(PHRASES), gap + 1));
        row.push(share(&phrased.within, gap + 1, gap + 1 + PHRASES));
    }

    /// Returns the number of words.
    pub(super) fn words(&self) -> usize {
        self.tokens.len()
    }

    /// Returns how most words are written.
    pub(super) fn writing(&self) -> Writing {
        let [small, caseless, unspaced, syllables, _] = self.page;
        match caseless + unspaced + syllables > small {
            false => Writing::Cased,
            true if caseless > unspaced + syllables => Writing::Caseless,
            true => Writing::Unspaced,
        }
    }
}

#[cfg(test)]
mod tests;
