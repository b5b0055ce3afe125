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
    let text = bare.text.as_ref();
    let (mut terms, mut end) = (Vec::new(), 0);
    // Where the word of a letter begins, and the letter before.
    let (mut word, mut before) = (0, None);
    for (at, first) in text.char_indices() {
        let begins = before.is_none_or(|before| !joins(before, first));
        before = Some(first);
        if begins {
            word = at;
        }
        // A conjunction is written onto words: a form may begin behind it.
        let may_begin =
            || begins || grammar.clitics.iter().any(|clitic| clitic == Span::new(word, at).of(text));
        if at < end || !may_begin() {
            continue;
        }
        if let Some((length, tags)) = longest(text, at, grammar) {
            end = at + length;
            terms.push(Term { span: bare.place(Span::new(word, end)), tags });
        }
    }
    terms
}

/// Whether a letter goes on with the word of the one before it.
fn joins(before: char, first: char) -> bool {
    is_alphanumeric(before) && !is_spaceless(first) && !is_hangul(first)
}

/// The longest form at `at` that ends as a word does, its length and what it is: "in a statehouse" begins with "in", not
/// with "in a state".
fn longest(folded: &str, at: usize, grammar: &Grammar) -> Option<(usize, Tags)> {
    let mut longest = None;
    grammar.forms.walk(folded.get(at..)?, |length, form| {
        if is_word_end(folded, at + length) {
            longest = Some((length, form));
        }
    });
    let (length, form) = longest?;
    Some((length, *grammar.tags.get(form)?))
}

/// Whether a form that ends here is a word, and no part of one that goes on.
fn is_word_end(folded: &str, end: usize) -> bool {
    let last = Span::new(0, end).of(folded).chars().next_back();
    let next = Span::new(end, folded.len()).of(folded).chars().next();
    !next.is_some_and(is_alphanumeric) || last.is_some_and(is_spaceless)
}

#[cfg(test)]
mod tests;
