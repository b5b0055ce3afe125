//! How lines begin and end: what tells a caption with its credit, or a teaser, from a sentence.

use crate::features::{Last, Measure};
use crate::language::Language;
use crate::lexicon::Section;
use crate::phrases::Phrases;

use super::words::Words;

/// Longest piece at the end of a line, in bytes, that a credit is looked for in.
const LONGEST_CREDIT: usize = 90;
/// Small letters before a capital that make it the beginning of another text.
const SMALL_BEFORE: usize = 3;

/// What stands at the ends of a page's lines.
#[derive(Debug, Default)]
pub(super) struct Tails {
    pub(super) each: Vec<Tail>,
    /// How many lines without a sentence mark end with the same two words as this one.
    pub(super) same_ends: Vec<f32>,
    /// How many lines begin with the same two words.
    pub(super) same_starts: Vec<f32>,
}

impl Tails {
    pub(super) fn read<'a>(
        texts: impl Iterator<Item = &'a str>,
        language: Language,
        words: &Words,
        shapes: &[Measure],
    ) -> Self {
        let (same_ends, same_starts) = alike(words, shapes);
        Self { each: texts.map(|text| Tail::of(text, language)).collect(), same_ends, same_starts }
    }
}

/// What stands at the end of a line.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tail {
    /// Characters behind the last sentence mark within the line; -1 where there is none.
    pub(super) open: f32,
    /// Characters behind the last place where two texts are glued, as in "the bridge.Jane Roe/Agency".
    pub(super) glued: f32,
    /// 1 where it ends with a bracket, 2 where the bracket holds a credit, 3 where another piece at
    /// its end is one.
    pub(super) credit: f32,
    /// Signs that credits are set apart with, among the last characters.
    pub(super) signs: f32,
}

impl Tail {
    /// Looks at the end of a line in a page of this language.
    pub(super) fn of(text: &str, language: Language) -> Self {
        let marked = text.trim_end_matches(|c: char| !c.is_alphanumeric()).rfind(is_mark);
        let behind = |at: usize| text.get(at..).unwrap_or_default().chars().count();
        Self {
            open: match (marked, text.ends_with(is_mark)) {
                (_, true) => 0.0,
                (Some(at), _) => count(behind(at) - 1),
                (None, _) => -1.0,
            },
            glued: glue(text).map_or(0.0, |at| count(behind(at))),
            credit: credit(text, language),
            signs: count(
                text.chars()
                    .rev()
                    .take(40)
                    .filter(|c| matches!(c, '/' | '©' | '|' | '–' | '—' | ':'))
                    .count(),
            ),
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "characters of a line")]
fn count(value: usize) -> f32 {
    value as f32
}

fn is_mark(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '。' | '！' | '？' | '؟' | '۔' | '।')
}

/// Where the last text begins that is glued to another: a capital right behind a sentence mark, a
/// closing bracket or several small letters.
fn glue(text: &str) -> Option<usize> {
    let (mut small, mut ended, mut last) = (0, false, None);
    let mut at = 0;
    loop {
        let rest = text.get(at..).unwrap_or_default();
        let run = rest.bytes().take_while(u8::is_ascii_lowercase).count();
        if run > 0 {
            (at, small, ended) = (at + run, small + run, false);
            continue;
        }
        let Some(c) = rest.chars().next() else { return last };
        if c.is_uppercase() && (ended || small >= SMALL_BEFORE) {
            last = Some(at);
        }
        ended = (is_mark(c) && small > 0) || matches!(c, ')' | ']' | '”' | '»');
        small = if c.is_lowercase() { small + 1 } else { 0 };
        at += c.len_utf8();
    }
}

fn credit(text: &str, language: Language) -> f32 {
    let phrases = Phrases::of(language);
    let is_credit = |piece: &str| {
        let (hits, label) = (phrases.find(piece), piece.split([':', '：']).next().unwrap_or_default());
        // Most pieces are nothing but label.
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
        end.split(|c: char| is_mark(c) || matches!(c, '(' | '[' | '|' | '©' | '–' | '—' | '/' | '（'));
    let found = pieces.skip(1).map(str::trim).filter(|piece| !piece.is_empty()).any(is_credit);
    if found { 3.0 } else { 0.0 }
}

/// For each line without a sentence mark at its end, how many such lines end with the same two words;
/// and for each line, how many begin with the same two.
fn alike(words: &Words, shapes: &[Measure]) -> (Vec<f32>, Vec<f32>) {
    let ends = |at: usize| {
        let of = words.of(at);
        let open = !matches!(shapes[at].last, Last::Sentence | Last::Quote);
        of.get(of.len().saturating_sub(2)..).filter(|_| open && of.len() > 4)
    };
    let starts = |at: usize| words.of(at).get(..2).filter(|_| words.of(at).len() > 3);
    (copies(shapes.len(), ends), copies(shapes.len(), starts))
}

fn copies<'w>(lines: usize, part: impl Fn(usize) -> Option<&'w [u32]>) -> Vec<f32> {
    let mut keys: Vec<(&[u32], usize)> = (0..lines).filter_map(|at| Some((part(at)?, at))).collect();
    keys.sort_unstable();
    let mut copies = vec![0.0; lines];
    for group in keys.chunk_by(|a, b| a.0 == b.0) {
        group.iter().for_each(|(_, at)| copies[*at] = count(group.len()));
    }
    copies
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tail(text: &str) -> Tail {
        Tail::of(text, Language::English)
    }

    #[test]
    fn a_credit_is_told_by_what_stands_behind_the_last_sentence() {
        assert_eq!(tail("The bridge was opened in May.").open, 0.0);
        assert_eq!(tail("The bridge was opened in May. Jane Roe").open, 9.0);
        assert_eq!(tail("The bridge in May").open, -1.0);
        assert_eq!(tail("The bridge in May.Credit: Jane Roe").credit, 3.0);
        assert_eq!(tail("The bridge in May — © Reuters").credit, 3.0);
        assert_eq!(tail("The bridge in May (Photo: Jane Roe)").credit, 2.0);
        assert_eq!(tail("The bridge in May (left)").credit, 1.0);
        assert_eq!(tail("The bridge was opened in May.").credit, 0.0);
    }

    #[test]
    fn texts_without_a_space_between_are_glued() {
        assert_eq!(tail("The singer on her way.Jane Roe").glued, 8.0);
        assert_eq!(tail("PoliticsJane Roe turns focus").glued, 20.0);
        assert_eq!(tail("YouTube and McDonald’s of the U.S.A.").glued, 0.0);
    }

    #[test]
    fn lines_that_begin_or_end_alike_are_counted() {
        let lines =
            ["One two three four Jane Roe", "Five two three four Jane Roe", "One two and three more."];
        let shapes: Vec<Measure> = lines.iter().map(|line| Measure::of(line)).collect();
        let (ends, starts) = alike(&Words::read(lines.into_iter()), &shapes);
        assert_eq!(ends, [2.0, 2.0, 0.0]);
        assert_eq!(starts, [2.0, 1.0, 2.0]);
    }
}
