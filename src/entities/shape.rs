//! The shape of a word: the sequence of the kinds of its characters.

use super::atoms::coarse;
use super::tokens::is_caseless_letter;

/// Returns the runs of character classes, at most six, with the length as one number, and the summary in `coarse`.
pub fn shape(word: &str) -> (u32, u8) {
    // Fast path: most words are written this way.
    if !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return (LOWER << 4 | word.len().min(3) as u32, coarse::LOWER);
    }
    let (mut runs, mut last, mut count) = (0u32, 0u32, 0);
    let mut first_capital = false;
    let (mut lower, mut upper, mut caseless) = (0, 0, 0);
    let mut length = 0;
    for (at, c) in word.chars().enumerate() {
        length = at as u32 + 1;
        let class = class_of(c);
        match class {
            LOWER => lower += 1,
            UPPER => upper += 1,
            CASELESS => caseless += 1,
            _ => {}
        }
        first_capital |= at == 0 && class == UPPER;
        if class != last && count < 6 {
            runs = runs * 8 + class;
            count += 1;
        }
        last = class;
    }
    let coarse = match (runs >> (3 * (count.max(1) - 1)), lower, upper, caseless) {
        (DIGIT, ..) => coarse::NUMBER,
        (KATAKANA, 0, 0, 0) => coarse::KATAKANA,
        (KANA, 0, 0, 0) => coarse::HIRAGANA,
        (_, 0, 0, 0) => coarse::SIGN,
        (_, 0, 0, _) => coarse::CASELESS,
        (_, _, 0, _) => coarse::LOWER,
        (_, _, 1, _) if first_capital => coarse::CAPITAL,
        (_, 0, ..) => coarse::CAPITALS,
        _ => coarse::MIXED,
    };
    let length = length.min(15);
    (runs << 4 | if caseless > 0 { length } else { length.min(3) }, coarse)
}

const LOWER: u32 = 1;
const UPPER: u32 = 2;
const DIGIT: u32 = 3;
const CASELESS: u32 = 4;
const OTHER: u32 = 5;
const KATAKANA: u32 = 6;
const KANA: u32 = 7;

fn class_of(c: char) -> u32 {
    match c {
        'a'..='z' => LOWER,
        'A'..='Z' => UPPER,
        '0'..='9' => DIGIT,
        c if c.is_ascii() => OTHER,
        '\u{30A0}' | '\u{30FB}' => OTHER,
        '\u{30A1}'..='\u{30FF}' | '\u{FF66}'..='\u{FF9F}' => KATAKANA,
        '\u{3041}'..='\u{309F}' => KANA,
        c if is_caseless_letter(c) => CASELESS,
        '\u{0430}'..='\u{045F}' => LOWER,
        c if c.is_lowercase() => LOWER,
        c if c.is_uppercase() => UPPER,
        c if c.is_numeric() => DIGIT,
        c if c.is_alphabetic() => CASELESS,
        _ => OTHER,
    }
}
