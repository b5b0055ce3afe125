//! The words of a long line, with the signs at either end.

use crate::text::{is_alphanumeric, is_caseless, is_spaceless, is_stop};

/// How a token begins, ignoring signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beginning {
    /// With a lower-case letter.
    Small,
    /// With a capital.
    Capital,
    /// With a capital, and all other letters are capitals as well.
    Capitals,
    Digit,
    /// With a letter without case.
    Caseless,
    /// With a character of Han or kana.
    Syllable,
    /// With a letter of Thai, Lao, Burmese or Khmer.
    Unspaced,
    /// It has no letter and no digit.
    Sign,
}

/// How a token ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// With a letter or digit.
    Open,
    /// With a sentence mark.
    Sentence,
    /// With a sentence mark and a closing quote or bracket after it.
    ClosedSentence,
    /// With the dot of an abbreviation or initial.
    Abbreviation,
    Comma,
    Colon,
    Bracket,
    Quote,
    Sign,
}

/// A word with the signs around it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    /// Byte offsets of its start and end in the line.
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) beginning: Beginning,
    /// Whether it begins with an opening quote or bracket.
    pub(super) opened: bool,
    pub(super) ending: Ending,
    pub(super) length: u16,
    pub(super) digits: u16,
    /// Hash of its letters and digits, in lower case.
    pub(super) word: u32,
}

impl Token {
    pub(super) fn ends_sentence(&self) -> bool {
        matches!(self.ending, Ending::Sentence | Ending::ClosedSentence)
    }

    pub(super) fn is_small(&self) -> bool {
        self.beginning == Beginning::Small
    }

    pub(super) fn is_capital(&self) -> bool {
        matches!(self.beginning, Beginning::Capital | Beginning::Capitals)
    }

    /// Reads the token between two offsets of a line.
    fn read(line: &str, start: usize, end: usize) -> Self {
        let text = line.get(start..end).unwrap_or_default();
        let mut counts = Counts::default();
        text.chars().for_each(|c| counts.add(c));
        Self {
            start,
            end,
            beginning: counts.beginning(),
            opened: text.chars().next().is_some_and(is_opening),
            ending: counts.ending(text),
            length: counts.length,
            digits: counts.digits,
            word: counts.word,
        }
    }
}

/// Counts over the characters of a token.
struct Counts {
    first: Option<char>,
    length: u16,
    digits: u16,
    letters: u16,
    capitals: u16,
    word: u32,
}

impl Default for Counts {
    fn default() -> Self {
        Self { first: None, length: 0, digits: 0, letters: 0, capitals: 0, word: 0x811C_9DC5 }
    }
}

impl Counts {
    fn add(&mut self, c: char) {
        let one_more = |count: &mut u16| *count = count.saturating_add(1);
        one_more(&mut self.length);
        if !is_alphanumeric(c) {
            return;
        }
        self.first = self.first.or(Some(c));
        if c.is_numeric() {
            one_more(&mut self.digits);
            self.word = mix(self.word, '0');
        } else if is_caseless(c) {
            one_more(&mut self.letters);
            self.word = mix(self.word, c);
        } else {
            one_more(&mut self.letters);
            if c.is_uppercase() {
                one_more(&mut self.capitals);
            }
            self.word = c.to_lowercase().fold(self.word, mix);
        }
    }

    fn beginning(&self) -> Beginning {
        match self.first {
            None => Beginning::Sign,
            Some(c) if c.is_numeric() => Beginning::Digit,
            Some(c) if is_spaceless(c) && c < '\u{3000}' => Beginning::Unspaced,
            Some(c) if is_spaceless(c) => Beginning::Syllable,
            Some(_) if self.capitals > 1 && self.capitals == self.letters => Beginning::Capitals,
            Some(c) if c.is_uppercase() => Beginning::Capital,
            Some(c) if c.is_lowercase() => Beginning::Small,
            Some(_) => Beginning::Caseless,
        }
    }

    fn ending(&self, text: &str) -> Ending {
        let inside = text.trim_end_matches(is_closing);
        let closed = inside.len() < text.len();
        let last = inside.chars().next_back();
        let initial = self.letters == 1 && self.capitals == 1;
        let dotted = || inside.strip_suffix('.').is_some_and(|word| initial || word.contains('.'));
        match last {
            _ if self.first.is_none() => Ending::Sign,
            Some('.') if !closed && dotted() => Ending::Abbreviation,
            Some(c) if is_stop(c) && closed => Ending::ClosedSentence,
            Some(c) if is_stop(c) => Ending::Sentence,
            Some(',' | ';' | '،' | '؛' | '、' | '，' | '；') => Ending::Comma,
            Some(':' | '：') => Ending::Colon,
            _ if text.ends_with([')', ']', '）']) => Ending::Bracket,
            _ if closed => Ending::Quote,
            Some(c) if is_alphanumeric(c) => Ending::Open,
            _ => Ending::Sign,
        }
    }
}

/// Maximum number of separate marks that are joined to a word, so that a line of only marks is not read again for each.
const MARKS: usize = 3;

/// Splits a line into tokens. A mark separated from the word before it is joined to it, since `get_text` separates the
/// marks after links.
pub(super) fn tokens(line: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let (mut start, mut marks) = (None, 0);
    let mut from = 0;
    for piece in line.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end();
        let end = from + word.len();
        let is_mark = !word.is_empty() && word.chars().all(is_mark_behind);
        let goes_on = is_mark && marks < MARKS && !tokens.is_empty();
        let begin = if goes_on { start.unwrap_or(from) } else { from };
        if goes_on {
            tokens.pop();
        }
        if !word.is_empty() {
            tokens.push(Token::read(line, begin, end));
            start = Some(begin);
            marks = if goes_on { marks + 1 } else { 0 };
        }
        from += piece.len();
    }
    tokens
}

/// Whether a sign follows a word and never precedes one.
fn is_mark_behind(c: char) -> bool {
    is_stop(c) || matches!(c, ',' | ';' | ':' | ')' | ']' | '”' | '،' | '؛' | '、' | '，' | '；' | '：')
}

/// Adds a character to a hash.
fn mix(hash: u32, c: char) -> u32 {
    (hash ^ u32::from(c)).wrapping_mul(0x0100_0193)
}

fn is_closing(c: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '’' | '“' | '»' | '」' | '』' | ')' | ']' | '）')
}

fn is_opening(c: char) -> bool {
    matches!(c, '"' | '\'' | '“' | '‘' | '„' | '”' | '«' | '»' | '「' | '『' | '(' | '[' | '（' | '¿' | '¡')
}

#[cfg(test)]
mod tests;
