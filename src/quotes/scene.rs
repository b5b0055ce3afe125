//! A body with everything that the quote rules look at: quotation marks, terms, names, starts of sentences.

use std::collections::HashSet;

use super::cues::{Term, scan};
use super::grammar::{Grammar, fold};
use super::marks::is_mark;
use super::names::{self, Name};
use super::pair::{Pair, pairs};
use super::tags::Tags;
use super::words::Words;
use crate::article::Entity;
use crate::body::Body;
use crate::sentences;
use crate::span::Span;
use crate::text::{is_alphanumeric, is_colon, is_spaceless, is_stop};

/// A prepared body. All lists are sorted by position, and all spans are byte offsets into the body's text.
#[derive(Debug)]
pub(super) struct Scene<'a> {
    /// The body.
    pub body: &'a Body,
    /// The body's text.
    pub text: &'a str,
    /// The text in folded form, with the same byte offsets: see [`fold`].
    pub folded: String,
    /// How the language quotes.
    pub grammar: &'static Grammar,
    /// The pairs of quotation marks.
    pub pairs: Vec<Pair>,
    /// Terms in the reporter's own words: outside of all marks, or within marks around at most two words.
    pub terms: Vec<Term>,
    /// Terms within marks around more words.
    pub quoted_terms: Vec<Term>,
    /// The names that can be a speaker.
    pub names: Vec<Name>,
    /// Where blocks begin, and sentences that do not begin within marks.
    pub breaks: Vec<usize>,
    /// The quotations that were found, with their marks; none within another. Empty until they are known.
    pub said: Vec<Span>,
    /// Words that are capitalised within a sentence, without punctuation.
    pub capitalised: HashSet<&'a str>,
    /// The positions of the words.
    pub words: Words,
}

/// How many bytes of a sentence on either side of a quotation the rules look at.
const HORIZON: usize = 480;

impl<'a> Scene<'a> {
    /// Prepares a body.
    pub fn of(body: &'a Body, entities: &[Entity]) -> Self {
        let grammar = Grammar::of(body.language);
        let folded = fold(&body.text);
        let pairs = pairs(body, grammar);
        let words = Words::of(&body.text);
        let (quoted_terms, terms) = split_terms(&words, scan(&folded, grammar), &pairs);
        let breaks = breaks(body, &pairs);
        let mut names = names::told(entities);
        let capitals: Vec<Span> = names::capitals(&body.text).collect();
        let recalled = names::recalled(&body.text, &capitals, entities, &names);
        names.extend(recalled.into_iter().filter(|name| !is_marked(&pairs, name.span)));
        names.sort_by_key(|name| name.span.start);
        names.retain(|name| !is_term(&terms, name.span));
        Self {
            body,
            text: &body.text,
            folded,
            grammar,
            pairs,
            terms,
            quoted_terms,
            names,
            breaks,
            said: Vec::new(),
            capitalised: capitalised(&body.text, &capitals),
            words,
        }
    }

    /// The words of a quotation as a scene of their own, in which its speaker is the reporter. `body` holds the
    /// text of `inner`, a span of this scene.
    pub fn part<'b>(&self, body: &'b Body, inner: Span) -> Scene<'b> {
        let back = |span: Span| Span::new(span.start - inner.start, span.end - inner.start);
        let pairs: Vec<Pair> =
            within(&self.pairs, inner, |pair| pair.outer).iter().map(|pair| pair.part(back)).collect();
        let words = Words::of(&body.text);
        let folded = inner.of(&self.folded).to_owned();
        let (quoted_terms, terms) = split_terms(&words, scan(&folded, self.grammar), &pairs);
        let names = self.names_in(inner).iter().map(|name| Name { span: back(name.span), ..*name }).collect();
        Scene {
            body,
            text: &body.text,
            folded,
            grammar: self.grammar,
            breaks: breaks(body, &pairs),
            pairs,
            terms,
            quoted_terms,
            names,
            said: Vec::new(),
            capitalised: capitalised(&body.text, &names::capitals(&body.text).collect::<Vec<_>>()),
            words,
        }
    }

    /// Whether a word is capitalised in a place where no sentence begins.
    pub fn is_capitalised(&self, word: Span) -> bool {
        self.capitalised.contains(bare_word(self.slice(word)))
    }

    /// The span of a block; empty if there is no such block.
    pub fn block(&self, index: usize) -> Span {
        self.body.blocks.get(index).map(|block| block.span).unwrap_or_default()
    }

    /// The index of the last block that begins at or before `at`.
    pub fn block_at(&self, at: usize) -> Option<usize> {
        self.body.blocks.partition_point(|block| block.span.start <= at).checked_sub(1)
    }

    /// The part of the reporter's sentence before `at`, within the block and at most [`HORIZON`] bytes long.
    pub fn left_of(&self, at: usize, block: usize) -> Span {
        let first = self.breaks.partition_point(|start| *start <= at);
        let start = first.checked_sub(1).map_or(0, |index| self.breaks[index]).max(self.block(block).start);
        let near = self.boundary(at.saturating_sub(HORIZON));
        Span::new(start.max(near), at)
    }

    /// The part of the reporter's sentence after `at`, within the block and at most [`HORIZON`] bytes long.
    pub fn right_of(&self, at: usize, block: usize) -> Span {
        let next = self.breaks.partition_point(|start| *start < at);
        let end = self.breaks.get(next).copied().unwrap_or(self.text.len()).min(self.block(block).end);
        Span::new(at, end.min(self.boundary(at.saturating_add(HORIZON)))).trimmed_end(self.text)
    }

    /// The sentence that begins at the first break at or after `at`, within the block; empty if there is none.
    pub fn next_sentence(&self, at: usize, block: usize) -> Span {
        let next = self.breaks.partition_point(|start| *start < at);
        let end = self.block(block).end;
        let Some(start) = self.breaks.get(next).copied().filter(|start| *start < end) else {
            return Span::new(at, at);
        };
        let stop = self.breaks.get(next + 1).copied().unwrap_or(end).min(end);
        Span::new(start, stop.min(self.boundary(start.saturating_add(HORIZON)))).trimmed_end(self.text)
    }

    /// The reporter's sentence before the one around `at`, in the same block or the one before.
    pub fn previous_sentence(&self, at: usize) -> Span {
        let count = self.breaks.partition_point(|start| *start <= at);
        let Some(end) = count.checked_sub(1).map(|index| self.breaks[index]) else {
            return Span::new(at, at);
        };
        let start = count.checked_sub(2).map_or(end, |index| self.breaks[index]);
        Span::new(start.max(self.boundary(end.saturating_sub(HORIZON))).min(end), end).trimmed_end(self.text)
    }

    /// The nearest character boundary at or after `at`.
    pub fn boundary(&self, at: usize) -> usize {
        let mut at = at.min(self.text.len());
        while !self.text.is_char_boundary(at) {
            at += 1;
        }
        at
    }

    /// The part of `span` before the first quotation in it.
    pub fn until_said(&self, span: Span) -> Span {
        let next = self.said.partition_point(|said| said.start < span.start);
        let end = self.said.get(next).map_or(span.end, |said| said.start.min(span.end));
        Span::new(span.start, end)
    }

    /// The part of `span` after the last quotation in it.
    pub fn since_said(&self, span: Span) -> Span {
        let count = self.said.partition_point(|said| said.end <= span.end);
        let start = count.checked_sub(1).map_or(span.start, |index| self.said[index].end.max(span.start));
        Span::new(start, span.end)
    }

    /// The text under a span.
    pub fn slice(&self, span: Span) -> &'a str {
        span.of(self.text)
    }

    /// The terms in the reporter's words that are wholly within `span`.
    pub fn terms_in(&self, span: Span) -> &[Term] {
        within(&self.terms, span, |term| term.span)
    }

    /// The names that are wholly within `span`.
    pub fn names_in(&self, span: Span) -> &[Name] {
        within(&self.names, span, |name| name.span)
    }

    /// How many words begin between two byte offsets.
    pub fn words_between(&self, start: usize, end: usize) -> usize {
        self.words.within(Span::new(start, end))
    }

    /// Whether `span` is within a quotation.
    pub fn is_said(&self, span: Span) -> bool {
        let next = self.said.partition_point(|said| said.end <= span.start);
        self.said.get(next).is_some_and(|said| said.contains(span))
    }

    /// Where the reporter's sentence around `at` begins.
    pub fn sentence_start(&self, at: usize) -> usize {
        let count = self.breaks.partition_point(|start| *start <= at);
        count.checked_sub(1).map_or(0, |index| self.breaks[index])
    }
}

/// The words that are capitalised within a sentence, without punctuation; `capitals` are all words that begin with a
/// capital.
fn capitalised<'a>(text: &'a str, capitals: &[Span]) -> HashSet<&'a str> {
    let is_within = |word: &&Span| {
        let before = Span::new(0, word.start).of(text);
        before.ends_with(char::is_whitespace) && !before.trim_end().ends_with(ends_before_capital)
    };
    let whole = |word: &Span| {
        let rest = Span::new(word.start, text.len()).of(text);
        bare_word(rest.split(char::is_whitespace).next().unwrap_or_default())
    };
    capitals.iter().filter(is_within).map(whole).collect()
}

/// Whether a sentence may begin after a character.
fn ends_before_capital(c: char) -> bool {
    is_stop(c) || is_colon(c) || is_mark(c) && !matches!(c, '\'' | '’')
}

/// A word without punctuation, and without an apostrophe and what follows it.
fn bare_word(word: &str) -> &str {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    word.split(['\'', '’']).next().unwrap_or_default()
}

/// The items of a sorted list that are wholly within `span`.
pub(super) fn within<T>(items: &[T], span: Span, place: impl Fn(&T) -> Span) -> &[T] {
    let start = items.partition_point(|item| place(item).start < span.start);
    let rest = items.get(start..).unwrap_or_default();
    let count = rest.partition_point(|item| place(item).end <= span.end && place(item).start <= span.end);
    rest.get(..count).unwrap_or_default()
}

/// The number of words in a text. In scripts without spaces, two characters count as a word.
pub(super) fn count_words(text: &str) -> usize {
    let (mut words, mut spaceless) = (0, 0);
    // For the current word: its characters of scripts without spaces, and whether it has a letter or digit.
    let (mut dense, mut telling) = (0, false);
    for c in text.chars().chain([' ']) {
        if c.is_whitespace() {
            words += usize::from(telling && dense == 0);
            spaceless += dense;
            (dense, telling) = (0, false);
        } else {
            dense += usize::from(is_spaceless(c));
            telling = telling || is_alphanumeric(c);
        }
    }
    words + spaceless.div_ceil(2)
}

/// Whether a place is within quotation marks. Where pairs are nested, the outer one begins first.
pub(super) fn is_marked(pairs: &[Pair], place: Span) -> bool {
    let count = pairs.partition_point(|pair| pair.outer.start <= place.start);
    let near = pairs.get(count.saturating_sub(NESTED)..count).unwrap_or_default();
    near.iter().any(|pair| pair.outer.contains(place))
}

/// How many pairs back one that encloses a place is looked for.
const NESTED: usize = 4;

/// Whether a name is only a word of the grammar that the tagger took for a name because of its capital: "Theo",
/// which is "according to" in Vietnamese.
fn is_term(terms: &[Term], name: Span) -> bool {
    let small = [Tags::ACCORDING, Tags::VERB, Tags::PRONOUN, Tags::COMPLEMENTIZER];
    let same = |term: &Term| term.span == name && small.iter().any(|tag| term.tags.any(*tag));
    within(terms, name, |term| term.span).iter().any(same)
}

fn split_terms(words: &Words, terms: Vec<Term>, pairs: &[Pair]) -> (Vec<Term>, Vec<Term>) {
    let mut pairs = pairs.iter().filter(|pair| words.within(pair.inner) > 2).peekable();
    let mut end = 0;
    terms.into_iter().partition(|term| {
        while let Some(pair) = pairs.next_if(|pair| pair.inner.start <= term.span.start) {
            end = end.max(pair.inner.end);
        }
        term.span.start < end
    })
}

fn breaks(body: &Body, pairs: &[Pair]) -> Vec<usize> {
    let mut pairs = pairs.iter().peekable();
    let mut end = 0;
    let starts = sentences::of_body(body).into_iter().map(|(_, span)| span.start);
    let free = starts.filter(|start| {
        while let Some(pair) = pairs.next_if(|pair| pair.outer.start < *start) {
            end = end.max(pair.outer.end);
        }
        *start >= end
    });
    let mut breaks: Vec<usize> = free.chain(body.blocks.iter().map(|block| block.span.start)).collect();
    breaks.sort_unstable();
    breaks.dedup();
    breaks
}
