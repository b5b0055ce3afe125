//! Splits text into numbers, words and marks, in any script and with any digits.

use crate::span::Span;
use crate::text;

/// One token of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    /// Its byte span in the text.
    pub(super) span: Span,
    /// Whether white space precedes it.
    pub(super) spaced: bool,
}

/// What a token is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    /// A run of digits: its value and its number of digits.
    Number(u32, u8),
    /// A run of letters, folded. Each Chinese or Japanese character is a word of its own.
    Word(String),
    /// Any other visible character.
    Mark(char),
}

impl Token {
    /// Returns the value and the number of digits, if this is a number.
    pub(super) fn number(&self) -> Option<(u32, u8)> {
        match self.kind {
            TokenKind::Number(value, digits) => Some((value, digits)),
            _ => None,
        }
    }

    /// Returns the folded word, if this is one.
    pub(super) fn word(&self) -> Option<&str> {
        match &self.kind {
            TokenKind::Word(word) => Some(word),
            _ => None,
        }
    }

    /// Returns the mark, if this is one.
    pub(super) fn mark(&self) -> Option<char> {
        match self.kind {
            TokenKind::Mark(mark) => Some(mark),
            _ => None,
        }
    }
}

/// Returns the tokens of a text.
pub(super) fn tokenize(text: &str) -> Vec<Token> {
    tokenize_head(text, usize::MAX).0
}

/// Usual length of a token in bytes, for the initial capacity.
const USUAL: usize = 4;

/// Returns the first `most` tokens of a text, or one more, and the rest of the text.
pub(super) fn tokenize_head(text: &str, most: usize) -> (Vec<Token>, &str) {
    let mut tokens = Vec::with_capacity(most.min(text.len() / USUAL + 2));
    let mut chars = text.char_indices().peekable();
    let mut spaced = false;
    while tokens.len() < most {
        let Some((start, c)) = chars.next() else { break };
        if c.is_whitespace() || text::is_invisible(c) {
            spaced |= c.is_whitespace();
            continue;
        }
        let class = class_of(c);
        let mut end = start + c.len_utf8();
        let mut length = 1;
        while matches!(class, Class::Digit | Class::Letter) && length < 64 {
            let Some((at, next)) = chars.next_if(|(_, next)| continues(class, *next)) else { break };
            end = at + next.len_utf8();
            length += 1;
        }
        let mut span = Span::new(start, end);
        if ends_year(text, span, tokens.last()) {
            let year = Span::new(start, start + YEAR);
            tokens.push(Token { kind: kind_of(class, c, year.of(text)), span: year, spaced });
            (span, spaced) = (Span::new(year.end, end), false);
        }
        tokens.push(Token { kind: kind_of(class, c, span.of(text)), span, spaced });
        spaced = false;
    }
    let read = chars.peek().map_or(text.len(), |(at, _)| *at);
    (tokens, text.get(read..).unwrap_or_default())
}

/// Whether a text has no tokens except marks.
pub(super) fn is_all_marks(text: &str) -> bool {
    let silent = |c: char| c.is_whitespace() || text::is_invisible(c);
    text.chars().all(|c| silent(c) || class_of(c) == Class::Mark)
}

/// Number of digits in a year.
const YEAR: usize = 4;

/// Whether a number is a year joined to the number after it, as happens where two elements touch without a space. What
/// follows is an hour or a day, "20 Dec 20236:46 PM", "30.01.202430. Januar", or the counters of a share bar, "March 5,
/// 202401747".
fn ends_year(text: &str, number: Span, before: Option<&Token>) -> bool {
    let digits = number.of(text);
    let begins = digits.starts_with("19") || digits.starts_with("20");
    let year = matches!(digits.len(), 5 | 6) && begins;
    let counted = digits.len() > YEAR && begins && text.get(..number.start).is_some_and(ends_day);
    let behind = text.get(number.end..).unwrap_or_default();
    let dotted = before.and_then(Token::mark).is_some_and(|mark| matches!(mark, '.' | '/'));
    let timed = behind.starts_with(':') || (dotted && behind.starts_with(['.', '/']));
    digits.is_ascii() && (year && timed || counted)
}

/// Whether a text ends with the name of a month, a day and a comma: "March 5, ".
fn ends_day(text: &str) -> bool {
    let Some(text) = text.strip_suffix(", ") else { return false };
    let day = text.len() - text.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let month = text.get(..text.len() - day).unwrap_or_default();
    matches!(day, 1 | 2) && month.strip_suffix(' ').is_some_and(|month| month.ends_with(char::is_alphabetic))
}

/// Length in bytes below which a word is never cut in two by [`tokenize`].
const USUAL_WORD: usize = 64;

/// Returns the words of a form, folded, as they are used in the keys of tables.
pub(super) fn key_of(form: &str) -> Vec<String> {
    if is_one_word(form) {
        return vec![text::fold(form)];
    }
    let words = tokenize(form).into_iter().filter_map(|token| match token.kind {
        TokenKind::Word(word) => Some(word),
        TokenKind::Number(value, _) => Some(value.to_string()),
        TokenKind::Mark(_) => None,
    });
    words.collect()
}

/// Like [`key_of`], with the words joined by spaces.
pub(super) fn joined_key(form: &str) -> String {
    if is_one_word(form) { text::fold(form) } else { key_of(form).join(" ") }
}

/// Whether a form is certainly one word, so that it need not be tokenized.
fn is_one_word(form: &str) -> bool {
    let is_letter = |c: char| text::is_alphabetic(c) && class_of(c) == Class::Letter;
    (1..USUAL_WORD).contains(&form.len()) && form.chars().all(is_letter)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Digit,
    Letter,
    Ideograph,
    Mark,
}

fn class_of(c: char) -> Class {
    // Ideographs and letters are checked first because they make up most of a text.
    if matches!(c, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}') {
        Class::Ideograph
    } else if text::is_alphabetic(c) {
        Class::Letter
    } else if digit(c).is_some() {
        Class::Digit
    } else if unicode_normalization::char::is_combining_mark(c) {
        Class::Letter
    } else {
        Class::Mark
    }
}

fn continues(class: Class, next: char) -> bool {
    class_of(next) == class || (class == Class::Letter && text::is_invisible(next))
}

fn kind_of(class: Class, first: char, text: &str) -> TokenKind {
    match class {
        Class::Digit => {
            let digits = u8::try_from(text.chars().count()).unwrap_or(u8::MAX);
            let value = text
                .chars()
                .filter_map(digit)
                .fold(0u32, |sum, digit| sum.saturating_mul(10).saturating_add(digit));
            TokenKind::Number(value, digits)
        }
        Class::Mark => TokenKind::Mark(first),
        _ => TokenKind::Word(text::fold(text)),
    }
}

/// Returns the value of a decimal digit in any script used for news.
pub(super) fn digit(c: char) -> Option<u32> {
    const ZEROES: &[u32] = &[
        0x30, 0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0,
        0xF20, 0x1040, 0x17E0, 0xFF10,
    ];
    let code = u32::from(c);
    if code < 0x80 {
        return c.to_digit(10);
    }
    ZEROES.iter().map(|zero| code.wrapping_sub(*zero)).find(|value| *value < 10)
}

#[cfg(test)]
mod tests;
