//! Whole pages in one line, as `" ".join(texts)` and `get_text(" ")` produce them.
//!
//! Where a block ended, there is only a space. A small model distinguishes these spaces from those between words: by
//! the marks, capitals and digits around ([`tokens`]), by repetition in the text and the density of sentences
//! ([`counts`]), by phrases of the lexicons ([`phrased`]) and by words with which blocks begin and end ([`gaps`]).
//! Within the running text the model decides where a paragraph ends.

mod counts;
mod gaps;
mod phrased;
mod tokens;

use std::sync::OnceLock;

use crate::detect;
use crate::model::{Forest, Jury, WordValues};
use crate::phrases::Phrases;
use crate::span::Span;
use crate::text::head;

use gaps::Writing;

pub use gaps::Gaps;
#[cfg(feature = "_internals")]
pub use gaps::each_entry;

/// Minimum bytes of a line that may be many blocks: of the only line, and of one among others.
const LONG: [usize; 2] = [400, 1000];
/// Maximum bytes of a text that is split: hardly any page has as many, and every word takes memory.
const LONGEST: usize = 1 << 20;
/// Minimum percentage of a text's bytes that are in such lines.
const MOST: usize = 60;
/// Minimum log-odds of a space that separates blocks, by [`Writing`]: a probability of 0.35, and of 0.25 where only
/// words can indicate it. Blocks that stay joined are lost more often than blocks that are split too often.
const THRESHOLD: [i32; 3] = [-634, -1125, -634];
/// Minimum log-odds of a space that surely separates blocks, by [`Writing`]: probabilities of 0.5 and 0.3.
const SURE: [i32; 3] = [0, -868, 0];
/// Minimum number of spaces that surely separate blocks and do not follow a sentence; with fewer, nothing is split. A
/// long paragraph has hardly any, nor has an article's own text.
const LEAST: usize = 4;
/// At least one in this many words must have such a space after it, by [`Writing`]: without capitals fewer are sure.
const ONE_IN: [usize; 3] = [60, 500, 500];
/// Number of bytes from which the language of a text is detected.
const TELLING: usize = 4000;

/// The trained tables.
#[derive(Debug)]
struct Models {
    gaps: Jury,
    words: WordValues,
}

impl Models {
    fn shipped() -> &'static Self {
        static MODELS: OnceLock<Models> = OnceLock::new();
        MODELS.get_or_init(|| Self {
            gaps: Forest::read(include_bytes!("../../model/data/text_gaps.bin")).jury(0, 0),
            words: WordValues::read(include_bytes!("../../model/data/gap_words.bin")),
        })
    }
}

/// Returns the ascending offsets at which the long lines of a text are to be split; none for a text that has lines.
pub(super) fn cuts(text: &str) -> Vec<usize> {
    let long: Vec<Span> = long_lines(text);
    let bytes: usize = long.iter().map(|line| line.len()).sum();
    if bytes == 0 || text.len() > LONGEST || bytes * 100 < text.len() * MOST {
        return Vec::new();
    }
    let phrases = phrases(text);
    let lines: Vec<Parted> = long.iter().map(|line| Parted::of(line.of(text), line.start, phrases)).collect();
    let sum = |value: fn(&Parted) -> usize| lines.iter().map(value).sum::<usize>();
    let one_in = lines.first().map_or(0, |line| ONE_IN[line.writing as usize]);
    let sure = sum(|line| line.sure);
    if sure < LEAST || sure * one_in < sum(|line| line.words) {
        return Vec::new();
    }
    lines.into_iter().flat_map(|line| line.cuts).collect()
}

/// Returns the phrases of a text's language.
pub fn phrases(text: &str) -> &'static Phrases {
    Phrases::of(detect::text(middle(text), detect::Hints::default()).language)
}

/// Returns some text from the middle, where the article is.
fn middle(text: &str) -> &str {
    let start = (text.len().saturating_sub(TELLING) / 2..).find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    head(text.get(start..).unwrap_or_default(), TELLING)
}

fn long_lines(text: &str) -> Vec<Span> {
    let least = LONG[usize::from(text.trim().contains('\n'))];
    let mut start = 0;
    let spans = text.split_inclusive('\n').map(|line| {
        let span = Span::new(start, start + line.len());
        start = span.end;
        span
    });
    spans.filter(|span| span.len() >= least).collect()
}

/// A long line, split.
struct Parted {
    /// Byte offsets of the cuts in the text.
    cuts: Vec<usize>,
    /// Number of sure cuts that do not follow a sentence.
    sure: usize,
    words: usize,
    writing: Writing,
}

impl Parted {
    fn of(line: &str, start: usize, phrases: &Phrases) -> Self {
        let models = Models::shipped();
        let mut gaps = Gaps::of(line, phrases);
        gaps.consult(&|key| models.words.value(key));
        let (mut cuts, mut sure, writing) = (Vec::new(), 0, gaps.writing());
        let fill = |gap: usize, row: &mut Vec<f32>| gaps.push_row(gap, row);
        models.gaps.judge(gaps.candidates(), fill, |gap, odds| {
            let odds = odds.unwrap_or(i32::MIN);
            if odds >= THRESHOLD[writing as usize] {
                cuts.push(start + gaps.end_before(gap));
                sure += usize::from(odds >= SURE[writing as usize] && !gaps.is_behind_sentence(gap));
            }
        });
        Self { cuts, sure, words: gaps.words(), writing }
    }
}

#[cfg(test)]
mod tests;
