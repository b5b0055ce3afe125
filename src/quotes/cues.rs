//! Finds the words that show who said what: reporting verbs, according-to forms, "that", pronouns.

use super::grammar::Grammar;
use super::tags::Tags;
use super::unpointed::Unpointed;
use crate::span::Span;
use crate::text::{is_alphanumeric, is_hangul, is_spaceless};

/// One word or phrase of the lexicon, found in the body's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Term {
    /// Where it is, in byte offsets; a conjunction attached to the word is included.
    pub span: Span,
    /// What it can be.
    pub tags: Tags,
}

impl Term {
    /// Whether it can be a reporting verb.
    pub fn is_verb(&self) -> bool {
        self.tags.any(Tags::VERB)
    }

    /// Whether it is a reporting verb that seldom means anything else.
    pub fn is_strong_verb(&self) -> bool {
        self.is_verb() && self.tags.any(Tags::STRONG)
    }
}

/// All terms of `folded`, in order and without overlaps. Vowel signs in the text are ignored.
pub(super) fn scan(folded: &str, grammar: &Grammar) -> Vec<Term> {
    let bare = Unpointed::of(folded);
    let text = bare.text.as_ref();
    let (mut terms, mut end) = (Vec::new(), 0);
    // Where the current word begins, and the letter before the current one.
    let (mut word, mut before) = (0, None);
    let has_clitics = !grammar.clitics.is_empty();
    for (at, first) in text.char_indices() {
        let is_inner = first.is_ascii_alphanumeric()
            && before.is_some_and(|before: char| before.is_ascii_alphanumeric());
        if is_inner && !has_clitics {
            before = Some(first);
            continue;
        }
        let begins = before.is_none_or(|before| !joins(before, first));
        before = Some(first);
        if begins {
            word = at;
        }
        // A conjunction may be attached to a word, so that a form begins after it.
        let may_begin =
            || begins || grammar.clitics.iter().any(|clitic| clitic == Span::new(word, at).of(text));
        if at < end || !may_begin() {
            continue;
        }
        let Some((length, tags)) = longest(text, at, grammar) else { continue };
        let is_part = tags.any(Tags::BOUND) && ends_in_hyphen(Span::new(0, at).of(text));
        if !is_part {
            end = at + length;
        }
        if !is_part && !tags.is_empty() {
            terms.push(Term { span: bare.place(Span::new(word, end)), tags });
        }
    }
    terms
}

/// Whether a text ends with a hyphen that joins a word to what follows: "soi-" before "disant".
fn ends_in_hyphen(before: &str) -> bool {
    before.strip_suffix(['-', '\u{2010}', '\u{2011}']).is_some_and(|word| word.ends_with(is_alphanumeric))
}

/// Whether a letter continues the word of the letter before it.
fn joins(before: char, first: char) -> bool {
    is_alphanumeric(before) && !is_spaceless(first) && !is_hangul(first)
}

/// The longest form that begins at `at` and ends at the end of a word: its length in bytes and its tags. "In a
/// statehouse" begins with the form "in", not with "in a state".
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

/// Whether a form that ends at `end` ends a word. Scripts without spaces have no visible word ends, so any place
/// counts, as it does after a punctuation mark.
fn is_word_end(folded: &str, end: usize) -> bool {
    let last = Span::new(0, end).of(folded).chars().next_back();
    let next = Span::new(end, folded.len()).of(folded).chars().next();
    !next.is_some_and(is_alphanumeric)
        || last.is_some_and(|last| is_spaceless(last) || !is_alphanumeric(last))
}

#[cfg(test)]
mod tests;
