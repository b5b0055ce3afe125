//! Splits sentences into words, signs and numbers with exact offsets, in all scripts.
//!
//! A token is the unit that the tagger labels. In scripts without spaces it is one character (in Thai and its
//! neighbours one syllable-like cluster), so nothing depends on a word list.

use crate::language::Language;
use crate::span::Span;
use crate::text::{is_invisible, is_spaceless};

/// Appends the tokens of `text` within the span `within` to `out`: non-empty byte spans into `text`, in order, which
/// cover everything except white space and invisible marks between words.
pub fn tokenize(text: &str, within: Span, language: Language, out: &mut Vec<Span>) {
    let covered = within.of(text);
    let mut start = 0;
    while let Some(c) = covered.get(start..).and_then(|rest| rest.chars().next()) {
        let rest = covered.get(start..).unwrap_or_default();
        let (len, is_whole) = match class(c) {
            Class::Space => {
                start += c.len_utf8();
                continue;
            }
            Class::Spaceless => (cluster(rest), false),
            Class::Word => word(rest),
            Class::Sign => (rest.chars().take_while(|other| *other == c).map(char::len_utf8).sum(), false),
        };
        let span = Span::new(within.start + start, within.start + start + len);
        if is_whole {
            out.push(span);
        } else {
            push_parts(text, span, language, out);
        }
        start += len.max(1);
    }
}

/// The class of a character for the tokenizer.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Space,
    Word,
    Spaceless,
    Sign,
}

fn class(c: char) -> Class {
    if c.is_ascii() {
        return match c {
            c if is_plain(c as u8) => Class::Word,
            ' ' | '\t' | '\n' | '\r' | '\x0b' | '\x0c' => Class::Space,
            _ => Class::Sign,
        };
    }
    if is_spaceless(c) && !is_cjk_sign(c) {
        Class::Spaceless
    } else if is_common_letter(c) || c.is_alphanumeric() || is_mark(c) {
        Class::Word
    } else if c.is_whitespace() || is_invisible(c) {
        Class::Space
    } else {
        Class::Sign
    }
}

/// Whether a character is one of the letters that most non-Latin news is written in. Tested by range, which is far
/// faster than the Unicode tables.
fn is_common_letter(c: char) -> bool {
    matches!(c, '\u{0400}'..='\u{0481}') || is_caseless_letter(c)
}

/// Whether a character is a letter without case. Tested by range; not exhaustive.
pub fn is_caseless_letter(c: char) -> bool {
    matches!(u32::from(c),
        0x05D0..=0x05EA | 0x0620..=0x064A | 0x0904..=0x0939 | 0x4E00..=0x9FFC | 0xAC00..=0xD7A3)
}

/// Signs within the ranges of the scripts without spaces: the katakana middle dot, Thai paiyannoi.
fn is_cjk_sign(c: char) -> bool {
    matches!(c, '・' | 'ฯ' | '゠')
}

/// Combining marks of the scripts that news is written in, and the zero-width joiners.
fn is_mark(c: char) -> bool {
    matches!(u32::from(c),
        0x0300..=0x036F | 0x0591..=0x05BD | 0x05BF..=0x05C7 | 0x064B..=0x065F | 0x0670 | 0x06D6..=0x06ED
        | 0x0900..=0x0903 | 0x093A..=0x094F | 0x0951..=0x0957 | 0x0962..=0x0963
        | 0x0981..=0x0983 | 0x09BC..=0x09CD | 0x09D7 | 0x0A01..=0x0A03 | 0x0A3C..=0x0A51 | 0x0A70..=0x0A71
        | 0x0A81..=0x0A83 | 0x0ABC..=0x0ACD | 0x0B01..=0x0B03 | 0x0B3C..=0x0B57 | 0x0B82 | 0x0BBE..=0x0BCD | 0x0BD7 | 0x0C00..=0x0C04
        | 0x0C3E..=0x0C56 | 0x0C81..=0x0C83 | 0x0CBC..=0x0CD6 | 0x0D00..=0x0D03 | 0x0D3E..=0x0D4D
        | 0x0D57 | 0x0D82..=0x0D83 | 0x0DCA..=0x0DDF | 0x200C..=0x200D)
}

/// Returns the length of the first cluster in a script without spaces: one ideograph or kana, or a Thai consonant with
/// the vowels and tone marks around it.
fn cluster(rest: &str) -> usize {
    let mut chars = rest.chars();
    let Some(first) = chars.next() else { return 0 };
    let mut len = first.len_utf8();
    if is_leading_vowel(first) {
        len += chars.next().filter(|c| is_spaceless(*c)).map_or(0, char::len_utf8);
    }
    let tail = rest.get(len..).unwrap_or_default();
    len + tail.chars().take_while(|c| is_trailing(*c)).map(char::len_utf8).sum::<usize>()
}

fn is_leading_vowel(c: char) -> bool {
    matches!(c, '\u{0E40}'..='\u{0E44}' | '\u{0EC0}'..='\u{0EC4}')
}

/// Vowels and marks on or after their consonant, in Thai, Lao, Burmese and Khmer.
fn is_trailing(c: char) -> bool {
    matches!(u32::from(c), 0x0E30..=0x0E3A | 0x0E45 | 0x0E47..=0x0E4E | 0x0EB0..=0x0EBC | 0x0EC8..=0x0ECD
        | 0x102B..=0x103E | 0x17B4..=0x17D3)
}

/// Returns the length of the word at the start, and whether it contains no sign at which it could be split. A word
/// consists of letters, digits and marks, and of single signs that hold a word or a number together.
fn word(rest: &str) -> (usize, bool) {
    let (mut at, mut last, mut is_whole) = (0, ' ', true);
    loop {
        let plain = rest.bytes().skip(at).take_while(|byte| is_plain(*byte)).count();
        at += plain;
        let mut next = rest.get(at..).unwrap_or_default().chars();
        let Some(c) = next.next() else { return (at, is_whole) };
        let before = rest.as_bytes().get(at.wrapping_sub(1)).filter(|_| plain > 0);
        last = before.map_or(last, |byte| char::from(*byte));
        let class = class(c);
        let goes_on = match class {
            Class::Word => true,
            Class::Space => false,
            _ => next.next().is_some_and(|next| joins(last, c, next)),
        };
        if !goes_on {
            return (at, is_whole);
        }
        is_whole &= class == Class::Word && !is_apostrophe(c);
        last = c;
        at += c.len_utf8();
    }
}

/// Whether a byte is an ASCII character that words consist of.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// Whether `sign` between two characters keeps them in one word.
fn joins(before: char, sign: char, after: char) -> bool {
    let letters = before.is_alphabetic() && after.is_alphabetic() && !is_spaceless(after);
    match sign {
        '-' | '‐' | '‑' => before.is_alphanumeric() && after.is_alphanumeric(),
        '\'' | '’' | 'ʼ' | '״' | '׳' => letters,
        '"' => letters && ('\u{0590}'..='\u{05FF}').contains(&before),
        '.' => (letters || digits(before, after)) && !(before.is_lowercase() && after.is_uppercase()),
        ',' | ':' | '٫' | '٬' | '/' => digits(before, after),
        '&' => before.is_uppercase() && after.is_uppercase(),
        _ => false,
    }
}

fn digits(before: char, after: char) -> bool {
    before.is_numeric() && after.is_numeric()
}

/// Pushes a word as the parts at which a name can begin or end: an elided article, the word itself, and a possessive
/// or case ending after an apostrophe or a lower-case element after a hyphen.
fn push_parts(text: &str, span: Span, language: Language, out: &mut Vec<Span>) {
    let (head, rest) = split_at(span, elision(span.of(text), language));
    if !head.is_empty() {
        out.push(head);
    }
    let (stem, ending) = split_at(rest, ending_start(rest.of(text), language));
    if stem.is_empty() {
        out.push(ending);
        return;
    }
    out.push(stem);
    push_ending(text, ending, out);
}

fn split_at(span: Span, at: usize) -> (Span, Span) {
    (Span::new(span.start, span.start + at), Span::new(span.start + at, span.end))
}

/// Pushes an ending as one token; a hyphen before it becomes a token of its own.
fn push_ending(text: &str, ending: Span, out: &mut Vec<Span>) {
    let hyphen = ending.of(text).chars().next().filter(|c| is_hyphen(*c)).map_or(0, char::len_utf8);
    let (sign, rest) = split_at(ending, hyphen);
    out.extend([sign, rest].into_iter().filter(|part| !part.is_empty()));
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '‐' | '‑')
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ')
}

/// Returns the length of an elided word at the start, including the apostrophe: "l'", "dell'"; 0 if there is none.
fn elision(word: &str, language: Language) -> usize {
    let eliding = matches!(language, Language::French | Language::Italian | Language::Catalan);
    let Some(at) = word.find(is_apostrophe).filter(|_| eliding) else { return 0 };
    let head = word.get(..at).unwrap_or_default();
    let sign = word.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    let lower = head.to_lowercase();
    let short = lower.chars().count() <= 2 && lower != "o";
    if short || ELIDED.contains(&lower.as_str()) { at + sign } else { 0 }
}

/// Elided words of more than two letters, in French and Italian.
const ELIDED: &[&str] = &[
    "all", "coll", "dall", "dell", "jusqu", "lorsqu", "nell", "puisqu", "quell", "quest", "quoiqu", "sant",
    "sull",
];

/// Returns where an ending that is not part of a name starts; the word's length if there is none.
fn ending_start(word: &str, language: Language) -> usize {
    let suffixing = matches!(language, Language::Turkish | Language::Azerbaijani | Language::Uzbek);
    if let Some((at, sign)) = word.char_indices().rfind(|(_, c)| is_apostrophe(*c)) {
        let tail = word.get(at + sign.len_utf8()..).unwrap_or_default();
        if at > 0 && (tail == "s" || tail == "S" || (suffixing && tail.starts_with(char::is_lowercase))) {
            return at;
        }
    }
    match word.char_indices().rfind(|(_, c)| is_hyphen(*c)) {
        Some((at, _)) if cuts_at_hyphen(word, at) => at,
        _ => word.len(),
    }
}

/// Whether a word is split at a hyphen: "Paris-based" is, "Jean-Paul" and "vice-president" are not.
fn cuts_at_hyphen(word: &str, at: usize) -> bool {
    let (head, tail) = (word.get(..at).unwrap_or_default(), word.get(at..).unwrap_or_default());
    head.starts_with(char::is_uppercase)
        && tail.chars().count() > 2
        && tail.chars().skip(1).all(|c| c.is_lowercase())
}

#[cfg(test)]
mod tests;
