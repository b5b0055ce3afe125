//! Finds the words that tell who said what: reporting verbs, according-to forms, "that", pronouns.

use super::grammar::Grammar;
use super::tags::Tags;
use super::unpointed::Unpointed;
use crate::span::Span;
use crate::text::{is_alphanumeric, is_hangul, is_spaceless};

/// One word or phrase of the lexicon, in the body's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Term {
    /// Where it stands; a conjunction written onto it counts in.
    pub span: Span,
    /// What it can be.
    pub tags: Tags,
}

impl Term {
    /// Whether it is a reporting verb.
    pub fn is_verb(&self) -> bool {
        self.tags.any(Tags::VERB)
    }

    /// Whether it is one that is seldom anything else.
    pub fn is_strong_verb(&self) -> bool {
        self.is_verb() && self.tags.any(Tags::STRONG)
    }
}

/// All terms of `folded`, in order, without overlaps; whether their words bear vowel signs makes no difference.
pub(super) fn scan(folded: &str, grammar: &Grammar) -> Vec<Term> {
    let bare = Unpointed::of(folded);
    let mut terms = Vec::new();
    let mut end = 0;
    for (at, _) in bare.text.char_indices() {
        if let Some(term) = (at >= end).then(|| term_at(&bare.text, at, grammar)).flatten() {
            end = term.span.end;
            terms.push(Term { span: bare.place(term.span), ..term });
        }
    }
    terms
}

/// The longest form that begins at `at` and ends as a word does, where it is no part of another word: "in a
/// statehouse" begins with "in", not with "in a state".
fn term_at(folded: &str, at: usize, grammar: &Grammar) -> Option<Term> {
    let mut longest = None;
    grammar.forms.walk(folded.get(at..)?, |length, form| {
        if is_word_end(folded, at + length) {
            longest = Some((at + length, form));
        }
    });
    let (end, form) = longest?;
    let start = word_start(folded, at, grammar)?;
    Some(Term { span: Span::new(start, end), tags: *grammar.tags.get(form)? })
}

/// Whether a form that ends here is a word, and no part of one that goes on.
fn is_word_end(folded: &str, end: usize) -> bool {
    let last = Span::new(0, end).of(folded).chars().next_back();
    let next = Span::new(end, folded.len()).of(folded).chars().next();
    !next.is_some_and(is_alphanumeric) || last.is_some_and(is_spaceless)
}

/// Where the word begins that a form at `at` is, with what is written onto it; `None` if it is part of another word.
fn word_start(folded: &str, at: usize, grammar: &Grammar) -> Option<usize> {
    let first = Span::new(at, folded.len()).of(folded).chars().next()?;
    let left = Span::new(0, at).of(folded);
    let before = left.chars().next_back();
    if before.is_none_or(|c| !is_alphanumeric(c) || is_spaceless(first) || is_hangul(first)) {
        return Some(at);
    }
    let clitic = grammar.clitics.iter().find(|clitic| left.ends_with(clitic.as_str()))?;
    let start = at - clitic.len();
    let outer = Span::new(0, start).of(folded).chars().next_back();
    outer.is_none_or(|c| !is_alphanumeric(c)).then_some(start)
}

#[cfg(test)]
mod tests;
