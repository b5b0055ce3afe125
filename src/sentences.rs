//! Sentence splitting, in all scripts.
//!
//! One pass over the text decides at each mark that can end a sentence. Ambiguous marks (abbreviations, initials,
//! ordinals) are resolved by the lexicon and by the letters around the mark; case matters only in scripts that have
//! it.

use std::collections::HashSet;

use crate::article::Article;
use crate::body::Body;
use crate::language::{ByLanguage, Language, Script};
use crate::lexicon::{Lexicon, Section};
use crate::span::Span;
use crate::text::{fold, is_spaceless, is_stop};

/// Returns the sentences of `text`, in order: trimmed byte spans into it that together cover everything except white
/// space. A line end always ends a sentence.
pub fn split(text: &str, language: Language) -> Vec<Span> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let by_space = matches!(language.script(), Script::Thai | Script::Laoo);
    for line in text.split_inclusive('\n') {
        let span = Span::new(start, start + line.len());
        split_line(Line { text, span, language, by_space }, &mut sentences);
        start += line.len();
    }
    sentences
}

impl Article {
    /// Returns the sentences of the body, in order, as spans into [`Article::text`]; none crosses the end of a block.
    ///
    /// ```
    /// let article = offprint::Extractor::default().annotate("Dr. Lee came. Who knew?")?;
    /// assert!(article.sentences().map(|span| &article[span]).eq(["Dr. Lee came.", "Who knew?"]));
    /// # Ok::<(), offprint::Error>(())
    /// ```
    pub fn sentences(&self) -> impl Iterator<Item = Span> {
        self.blocks.iter().flat_map(|block| {
            let language = block.language.unwrap_or(self.language.language);
            let within = split(block.span.of(&self.text), language);
            within.into_iter().map(|span| span.shifted(block.span.start))
        })
    }
}

/// Returns the sentences of every block of a body, each with the index of its block; spans are into the body's text.
pub fn of_body(body: &Body) -> Vec<(usize, Span)> {
    let mut sentences = Vec::new();
    for (index, block) in body.blocks.iter().enumerate() {
        let language = block.language.unwrap_or(body.language);
        let within = split(block.span.of(&body.text), language);
        sentences.extend(within.into_iter().map(|span| (index, span.shifted(block.span.start))));
    }
    sentences
}

/// One line, with what is needed to judge the marks in it.
struct Line<'a> {
    text: &'a str,
    span: Span,
    language: Language,
    /// Whether a space can end a sentence.
    by_space: bool,
}

fn split_line(line: Line<'_>, sentences: &mut Vec<Span>) {
    let is_plain =
        |byte: &u8| byte.is_ascii() && !is_stop(char::from(*byte)) && (*byte != b' ' || !line.by_space);
    let behind = |at: usize| Span::new(at, line.span.end).of(line.text).chars();
    let mut start = line.span.start;
    let mut rest = behind(start);
    loop {
        let plain = rest.as_str().bytes().take_while(is_plain).count();
        let at = line.span.end - rest.as_str().len() + plain;
        rest = rest.as_str().get(plain..).unwrap_or_default().chars();
        let Some(c) = rest.next() else { break };
        let Some(end) = line.end_of_sentence(start, at, c) else { continue };
        push(line.text, Span::new(start, end), sentences);
        start = end;
        rest = behind(end);
    }
    push(line.text, Span::new(start, line.span.end), sentences);
}

fn push(text: &str, span: Span, sentences: &mut Vec<Span>) {
    let span = span.trimmed(text);
    if !span.is_empty() {
        sentences.push(span);
    }
}

/// Minimum length in bytes of a sentence that a space ends, in Thai and its neighbours, where spaces end clauses. A
/// shorter piece is a name, a number, or an item of a list.
const SPACE_SENTENCE: usize = 120;

impl Line<'_> {
    /// Returns where the sentence from `start` ends, if the character `c` at `at` ends it.
    fn end_of_sentence(&self, start: usize, at: usize, c: char) -> Option<usize> {
        if c == ' ' {
            return self.space_ends(start, at).then_some(at);
        }
        if !is_stop(c) {
            return None;
        }
        let before = Span::new(start, at).of(self.text);
        let tail = Tail::read(Span::new(at, self.span.end).of(self.text));
        let ends = match c {
            '.' | '…' | '．' => tail.is_apart() && self.stop_ends(before, &tail),
            SHAD => self.mark_ends(c, &tail) && !self.goes_on(before),
            _ => self.mark_ends(c, &tail),
        };
        ends.then_some(at + tail.len)
    }

    /// Whether the space at `at` ends a sentence, in a script without marks that end one.
    fn space_ends(&self, start: usize, at: usize) -> bool {
        self.by_space
            && at - start >= SPACE_SENTENCE
            && Span::new(start, at).of(self.text).chars().next_back().is_some_and(is_spaceless)
            && Span::new(at + 1, self.span.end).of(self.text).chars().next().is_some_and(is_spaceless)
    }

    /// Whether a mark other than the full stop ends a sentence.
    fn mark_ends(&self, mark: char, tail: &Tail) -> bool {
        match tail.next {
            None => true,
            Some(next) if tail.spaced => !next.is_lowercase() && !is_clause_mark(next),
            Some(next) if is_wide(mark) => !(is_clause_mark(next) || tail.closed && is_hiragana(next)),
            Some(next) => !is_latin_mark(mark) && next.is_alphanumeric(),
        }
    }

    /// Whether the shad after `before` separates two clauses, as after the Tibetan "and", which is listed among the
    /// abbreviations.
    fn goes_on(&self, before: &str) -> bool {
        let syllable = before.trim_end_matches(is_tsheg).rsplit(is_tsheg).next().unwrap_or_default();
        abbreviations(self.language).contains(syllable)
    }

    /// Whether a full stop or an ellipsis after `before` ends the sentence.
    fn stop_ends(&self, before: &str, tail: &Tail) -> bool {
        let Some(next) = tail.next else { return true };
        let cased = next.is_lowercase() || next.is_uppercase();
        if next.is_lowercase() || is_clause_mark(next) || (tail.stops > 1 && !cased) {
            return false;
        }
        let word = last_word(before);
        tail.closed || tail.stops > 1 || !self.is_abbreviation(word)
    }

    /// Whether the full stop after `word` belongs to the word.
    fn is_abbreviation(&self, word: &str) -> bool {
        let mut letters = word.chars();
        let initial = letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none();
        let dotted = word.contains('.') && !word.contains(|c: char| c.is_ascii_digit());
        initial || dotted || self.is_ordinal(word) || abbreviations(self.language).contains(&fold(word))
    }

    /// Whether `word` is a number whose full stop makes it an ordinal: "am 19. Oktober".
    fn is_ordinal(&self, word: &str) -> bool {
        let numeral = !word.is_empty() && word.len() <= 2 && word.bytes().all(|b| b.is_ascii_digit());
        numeral && abbreviations(self.language).contains(ORDINAL)
    }
}

/// The row of the lexicon which says that a language writes ordinal numbers with a full stop.
const ORDINAL: &str = "{n}";

/// The text at and after a mark: the run of marks, what closes after it, and the next character.
struct Tail {
    /// Bytes from the mark to the end of what belongs to the sentence.
    len: usize,
    /// Number of marks in a row; an ellipsis counts twice.
    stops: usize,
    /// Whether a quotation mark or bracket closes after the marks.
    closed: bool,
    /// Whether white space follows.
    spaced: bool,
    /// The next character that could begin a sentence, opening marks skipped.
    next: Option<char>,
}

impl Tail {
    fn read(text: &str) -> Self {
        let marks = text.trim_start_matches(is_stop);
        let stops = text.chars().take_while(|c| is_stop(*c)).map(|c| if c == '…' { 2 } else { 1 }).sum();
        let rest = without_spaced_closer(marks.trim_start_matches(is_closer));
        let spaced = rest.starts_with(char::is_whitespace);
        let next = rest.trim_start().trim_start_matches(is_opener).chars().next();
        Self { len: text.len() - rest.len(), stops, closed: rest.len() < marks.len(), spaced, next }
    }

    /// Whether nothing follows the mark directly, as it does in "3.5" and "example.com".
    fn is_apart(&self) -> bool {
        self.spaced || self.next.is_none()
    }
}

/// Strips a closing guillemet that follows after a space, as in French: "Non ! » dit-il"; or the second stroke of a
/// double shad.
fn without_spaced_closer(rest: &str) -> &str {
    let Some(behind) = rest.trim_start().strip_prefix(['»', SHAD]) else { return rest };
    let apart = behind.chars().next().is_none_or(|c| c.is_whitespace() || is_clause_mark(c));
    if apart { behind } else { rest }
}

/// The stroke that ends Tibetan sentences and many clauses.
const SHAD: char = '།';

/// Whether a character is the point between Tibetan syllables.
fn is_tsheg(c: char) -> bool {
    matches!(c, '་' | '༌')
}

fn is_latin_mark(c: char) -> bool {
    matches!(c, '!' | '?' | '‼' | '⁉' | '⁇')
}

fn is_wide(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '｡' | '．')
}

fn is_closer(c: char) -> bool {
    matches!(
        c,
        '"' | '\''
            | '”'
            | '’'
            | '»'
            | '›'
            | ')'
            | ']'
            | '}'
            | '）'
            | '」'
            | '』'
            | '】'
            | '》'
            | '“'
            | '＂'
    )
}

fn is_opener(c: char) -> bool {
    is_closer(c)
        || matches!(c, '„' | '«' | '‹' | '(' | '[' | '（' | '「' | '『' | '¿' | '¡' | '‘' | '–' | '—' | '-')
}

/// Marks that continue a sentence.
fn is_clause_mark(c: char) -> bool {
    matches!(c, ',' | ';' | ':' | '،' | '؛' | '，' | '、' | '；' | '：')
}

fn is_hiragana(c: char) -> bool {
    ('\u{3041}'..='\u{309F}').contains(&c)
}

/// Returns the characters before a mark back to white space or an opening mark.
fn last_word(before: &str) -> &str {
    before.rsplit(|c: char| c.is_whitespace() || is_opener(c)).next().unwrap_or_default()
}

/// Returns the abbreviations of a language and of `und.lex`, folded, without their last full stop.
fn abbreviations(language: Language) -> &'static HashSet<String> {
    static SETS: ByLanguage<HashSet<String>> = ByLanguage::new();
    SETS.of(language, |language| {
        let own = Lexicon::of(language).rows(Section::Abbreviations);
        let common = Lexicon::of(Language::Unknown).rows(Section::Abbreviations);
        own.iter().chain(common).map(|row| fold(row.form.trim_end_matches(['.', SHAD, '་']))).collect()
    })
}

#[cfg(test)]
mod tests;
