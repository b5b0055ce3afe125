//! ROUGE-LSum: summary-level longest common subsequence, as in fundus-evaluation.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use regex::Regex;

use crate::score::Tokens;

const ABBREVIATIONS: &str = "mr mrs ms dr prof sen rep gov gen col lt sgt capt st jr sr no vs etc inc ltd co corp \
    jan feb mar apr jun jul aug sep sept oct nov dec u.s u.k u.n d.c a.m p.m i.e e.g ft mt fig al rev hon pres maj \
    dept est approx min max bzw usw z.b d.h u.a ca nr bd hrsg";

fn is_closing(c: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '’' | '»' | ')' | ']')
}

/// Splits a text into sentences at end marks, but not after an abbreviation or a single initial, nor before a
/// lower-case word. Line breaks do not end a sentence.
fn sentences(text: &str) -> Vec<&str> {
    static END: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#"[.!?。！？]+["'”’»)\]]*"#).unwrap());
    let (mut out, mut start) = (Vec::new(), 0);
    let mut push = |from: usize, to: usize| {
        let part = text[from..to].trim();
        if !part.is_empty() {
            out.push(part);
        }
    };
    for found in END.find_iter(text) {
        for end in ends_within(text, found.start(), found.end()) {
            if ends_sentence(text, start, end) {
                push(start, end.1);
                start = end.1;
            }
        }
    }
    push(start, text.len());
    out
}

/// The places in a run of end marks where a sentence may end, as byte ranges: the whole run where white space or
/// nothing follows it, otherwise each full-width mark by itself.
fn ends_within(text: &str, start: usize, end: usize) -> Vec<(usize, usize)> {
    let follows = text[end..].chars().next();
    if follows.is_none_or(char::is_whitespace) {
        return vec![(start, end)];
    }
    let run = &text[start..end];
    let wide = |(_, c): &(usize, char)| matches!(c, '。' | '！' | '？');
    run.char_indices().filter(wide).map(|(at, c)| (start + at, start + at + c.len_utf8())).collect()
}

fn ends_sentence(text: &str, start: usize, (from, to): (usize, usize)) -> bool {
    let next = text[to..].chars().take(40).find(|c| !c.is_whitespace());
    let lower_follows = next.is_some_and(char::is_lowercase);
    let mark = &text[from..to];
    let plain = mark.starts_with('.') && mark.chars().all(|c| c == '.' || is_closing(c));
    if !plain {
        return !lower_follows;
    }
    let before = &text[start..from];
    let tail = |c: char| c.is_alphanumeric() || c == '_' || c == '.';
    let word = &before[before.trim_end_matches(tail).len()..];
    let low = word.to_lowercase();
    let initials = !word.is_empty()
        && word.split('.').all(|part| part.chars().count() == 1 && part.chars().all(char::is_alphabetic));
    !(ABBREVIATIONS.split_whitespace().any(|known| known == low) || initials || lower_follows)
}

fn tokens(text: &str, lang: Option<&str>, tokens: Tokens) -> Vec<String> {
    static ASCII: LazyLock<Regex> = LazyLock::new(|| Regex::new("[a-z0-9]+").unwrap());
    let low = text.to_lowercase();
    if tokens == Tokens::Words && lang.is_none_or(|lang| lang == "en") {
        return ASCII.find_iter(&low).map(|run| run.as_str().to_owned()).collect();
    }
    tokens.cut(&low).into_iter().map(str::to_owned).collect()
}

/// Scores one prediction against any number of gold texts.
pub struct RougeLsum {
    lang: Option<String>,
    tokens: Tokens,
    candidate: Vec<Vec<String>>,
    counts: HashMap<String, usize>,
    size: usize,
}

impl RougeLsum {
    pub fn new(prediction: &str, lang: Option<&str>, how: Tokens) -> Self {
        let candidate: Vec<Vec<String>> = sentences(prediction)
            .into_iter()
            .map(|sentence| tokens(sentence, lang, how))
            .filter(|words| !words.is_empty())
            .collect();
        let mut counts = HashMap::new();
        for word in candidate.iter().flatten() {
            *counts.entry(word.clone()).or_default() += 1;
        }
        let size = candidate.iter().map(Vec::len).sum();
        Self { lang: lang.map(str::to_owned), tokens: how, candidate, counts, size }
    }

    /// Precision, recall and F1 against one gold text.
    pub fn score(&mut self, gold: &str) -> [f64; 3] {
        let references: Vec<Vec<String>> = sentences(gold)
            .into_iter()
            .map(|sentence| tokens(sentence, self.lang.as_deref(), self.tokens))
            .filter(|words| !words.is_empty())
            .collect();
        let size: usize = references.iter().map(Vec::len).sum();
        if size == 0 || self.size == 0 {
            return [0.0; 3];
        }
        let mut left_gold: HashMap<&str, usize> = HashMap::new();
        for word in references.iter().flatten() {
            *left_gold.entry(word).or_default() += 1;
        }
        let mut left_mine = self.counts.clone();
        let mut hits = 0;
        for reference in &references {
            for at in self.union(reference) {
                let word = reference[at].as_str();
                let (gold, mine) = (left_gold.get_mut(word), left_mine.get_mut(word));
                if let (Some(gold), Some(mine)) = (gold, mine)
                    && *gold > 0
                    && *mine > 0
                {
                    hits += 1;
                    *gold -= 1;
                    *mine -= 1;
                }
            }
        }
        let (p, r) = (f64::from(hits) / self.size as f64, f64::from(hits) / size as f64);
        [p, r, if p + r > 0.0 { 2.0 * p * r / (p + r) } else { 0.0 }]
    }

    /// Positions of the reference, in order, that lie on a longest common subsequence with at least one candidate
    /// sentence.
    fn union(&self, reference: &[String]) -> Vec<usize> {
        if self.candidate.iter().any(|candidate| candidate == reference) {
            return (0..reference.len()).collect();
        }
        let vocabulary: HashSet<&str> = reference.iter().map(String::as_str).collect();
        let mut found = vec![false; reference.len()];
        for candidate in &self.candidate {
            if candidate.iter().any(|word| vocabulary.contains(word.as_str())) {
                for at in common_positions(reference, candidate) {
                    found[at] = true;
                }
            }
        }
        (0..reference.len()).filter(|at| found[*at]).collect()
    }
}

/// Positions in `reference` of one longest common subsequence with `candidate`.
fn common_positions(reference: &[String], candidate: &[String]) -> Vec<usize> {
    let width = reference.len() + 1;
    let mut length = vec![0u32; width * (candidate.len() + 1)];
    for (j, word) in candidate.iter().enumerate() {
        for (i, gold) in reference.iter().enumerate() {
            length[(j + 1) * width + i + 1] = if gold == word {
                length[j * width + i] + 1
            } else {
                length[j * width + i + 1].max(length[(j + 1) * width + i])
            };
        }
    }
    let (mut i, mut j, mut found) = (reference.len(), candidate.len(), Vec::new());
    while i > 0 && j > 0 {
        if reference[i - 1] == candidate[j - 1] {
            i -= 1;
            j -= 1;
            found.push(i);
        } else if length[(j - 1) * width + i] > length[j * width + i - 1] {
            j -= 1;
        } else {
            i -= 1;
        }
    }
    found.reverse();
    found
}
