//! How lines begin and end: a caption has a label or a credit, which a sentence has not.

use crate::features::{Last, Measure};
use crate::language::Language;
use crate::lexicon::Section;
use crate::phrases::Phrases;
use crate::text::{head, is_alphanumeric, is_stop};

use super::words::each_word;

/// Maximum length of a label before a colon, in bytes.
const LONGEST_LABEL: usize = 40;
/// Maximum length of the end of a line that is searched for a credit, in bytes.
const LONGEST_CREDIT: usize = 90;

/// Features of the beginning and end of a line.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tail {
    /// Characters after the last sentence mark within the line; -1 if there is none.
    pub(super) open: f32,
    /// 1 if it ends with a bracket, 2 if the bracket holds a credit, 3 if another piece at its end is
    /// a credit.
    pub(super) credit: f32,
    /// Number of words before a colon near its beginning.
    pub(super) label: usize,
}

impl Tail {
    /// Measures a line of a page in a language.
    pub(super) fn of(text: &str, shape: &Measure, language: Language) -> Self {
        Self {
            open: match (shape.is_unmarked(), shape.last) {
                (true, Last::Sentence) => 0.0,
                (true, _) => -1.0,
                (false, _) => open(text),
            },
            credit: credit(text, language),
            label: label(text),
        }
    }
}

fn open(text: &str) -> f32 {
    let marked = last_mark(text.trim_end_matches(|c: char| !is_alphanumeric(c)));
    let behind = |at: usize| text.get(at..).unwrap_or_default().chars().count();
    match (marked, text.ends_with(is_stop)) {
        (_, true) => 0.0,
        (Some(at), _) => count(behind(at) - 1),
        (None, _) => -1.0,
    }
}

fn last_mark(text: &str) -> Option<usize> {
    // Most lines are ASCII, and memchr searches many bytes at a time.
    if text.is_ascii() { memchr::memrchr3(b'.', b'!', b'?', text.as_bytes()) } else { text.rfind(is_stop) }
}

fn label(text: &str) -> usize {
    let head = head(text, LONGEST_LABEL);
    let before_colon = head.split_once([':', '：']).map_or("", |(label, _)| label);
    let mut words = 0;
    each_word(before_colon, |_, _| words += 1);
    words
}

#[expect(clippy::cast_precision_loss, reason = "characters of a line")]
fn count(value: usize) -> f32 {
    value as f32
}

fn credit(text: &str, language: Language) -> f32 {
    let phrases = Phrases::of(language);
    let is_credit = |piece: &str| {
        let (hits, label) = (phrases.find(piece), piece.split([':', '：']).next().unwrap_or_default());
        // Most pieces have no colon, so that the label is all of it.
        let of_label = if label.len() == piece.len() { hits } else { phrases.find(label) };
        hits.start.contains(Section::Caption)
            || hits.whole.contains(Section::Agencies)
            || of_label.whole.contains(Section::Caption)
    };
    if let Some(inside) = text.strip_suffix([')', ']', '）', '】']) {
        let content = inside.rsplit(['(', '[', '（', '【']).next().unwrap_or_default();
        return if is_credit(content) { 2.0 } else { 1.0 };
    }
    let from = (text.len().saturating_sub(LONGEST_CREDIT)..text.len()).find(|at| text.is_char_boundary(*at));
    let end = text.get(from.unwrap_or(0)..).unwrap_or_default();
    let pieces =
        end.split(|c: char| is_stop(c) || matches!(c, '(' | '[' | '|' | '©' | '–' | '—' | '/' | '（'));
    let found = pieces.skip(1).map(str::trim).filter(|piece| !piece.is_empty()).any(is_credit);
    if found { 3.0 } else { 0.0 }
}

#[cfg(test)]
mod tests;
