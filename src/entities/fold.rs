//! Folding of words for comparison, and their hashes.

use crate::language::Language;

use super::tokens::is_caseless_letter;

/// Hashes a sequence of folded characters. A part of a form hashes like a whole form.
pub fn hash_chars(chars: &[char]) -> u32 {
    finish(chars.iter().fold(EMPTY, step))
}

/// Hashes a token of a listed name of several tokens: by its first [`ROOT`] characters, as most scripts belong to
/// languages whose names change at the end; by all characters in caseless scripts that are recognised by range.
pub fn hash_root(chars: &[char]) -> u32 {
    let is_whole = chars.len() <= ROOT || chars.first().is_some_and(|first| is_caseless_letter(*first));
    hash_chars(if is_whole { chars } else { &chars[..ROOT] })
}

/// Number of characters that [`hash_root`] hashes.
const ROOT: usize = 4;

/// Returns [`hash_chars`] of the first one, two, three and four characters, as far as there are that many, and of all.
pub fn hash_beginnings(chars: &[char]) -> ([u32; 4], u32) {
    let mut beginnings = [0; 4];
    let mut sum = EMPTY;
    let (head, tail) = chars.split_at(chars.len().min(4));
    for (beginning, c) in beginnings.iter_mut().zip(head) {
        sum = step(sum, c);
        *beginning = finish(sum);
    }
    (beginnings, finish(tail.iter().fold(sum, step)))
}

/// The hash state of no characters.
const EMPTY: u32 = 0x811C_9DC5;

fn step(sum: u32, c: &char) -> u32 {
    (sum ^ u32::from(*c)).wrapping_mul(0x0100_0193)
}

fn finish(sum: u32) -> u32 {
    sum ^ (sum >> 15)
}

/// Hashes a name of several tokens, from the hash of the preceding tokens and that of the next one.
pub fn hash_phrase(before: u32, next: u32) -> u32 {
    (before.rotate_left(7) ^ next).wrapping_mul(0x9E37_79B1)
}

/// Replaces `out` with the characters of `word`, folded for comparison: lower case, without combining marks, Arabic
/// letters as in [`crate::text::fold`], all digits alike, Serbian in Latin letters.
pub fn fold_into(word: &str, language: Language, out: &mut Vec<char>) {
    out.clear();
    fold_onto(word, language, out);
}

/// Like [`fold_into`], but appends to `out`.
pub fn fold_onto(word: &str, language: Language, out: &mut Vec<char>) {
    if word.is_ascii() {
        return out.extend(word.bytes().map(|byte| char::from(fold_plain(byte))));
    }
    for c in word.chars() {
        match u8::try_from(c).ok().filter(u8::is_ascii) {
            Some(byte) => out.push(char::from(fold_plain(byte))),
            None => fold_wide(c, language, out),
        }
    }
}

fn fold_plain(byte: u8) -> u8 {
    if byte.is_ascii_digit() { b'0' } else { byte.to_ascii_lowercase() }
}

fn fold_wide(c: char, language: Language, out: &mut Vec<char>) {
    match c {
        '\u{0300}'..='\u{036F}'
        | '\u{064B}'..='\u{065F}'
        | '\u{0670}'
        | '\u{0640}'
        | '\u{200B}'..='\u{200F}' => {}
        '\u{0591}'..='\u{05BD}' | '\u{00AD}' => {}
        'أ' | 'إ' | 'آ' | 'ٱ' => out.push('ا'),
        'ى' | 'ی' | 'ې' => out.push('ي'),
        'ک' => out.push('ك'),
        '’' | '‘' | 'ʼ' => out.push('\''),
        '‐' | '‑' => out.push('-'),
        'ё' | 'Ё' => out.push('е'),
        '\u{0400}'..='\u{045F}' if language == Language::Serbian => fold_serbian(c, out),
        '\u{FF01}'..='\u{FF5E}' => {
            out.extend(char::from_u32(u32::from(c) - 0xFEE0).map(|c| c.to_ascii_lowercase()))
        }
        _ if is_caseless_letter(c) || matches!(c, '\u{0430}'..='\u{045F}') => out.push(c),
        _ if c.is_numeric() => out.push('0'),
        _ => out.extend(c.to_lowercase().next()),
    }
}

/// Folds a Serbian letter to Latin: the two alphabets correspond letter by letter.
fn fold_serbian(c: char, out: &mut Vec<char>) {
    const CYRILLIC: &str = "абвгдђежзијклмнопрстћуфхцчш";
    const LATIN: &str = "abvgdđežzijklmnoprstćufhcčš";
    let lower = c.to_lowercase().next().unwrap_or(c);
    match lower {
        'љ' => out.extend(['l', 'j']),
        'њ' => out.extend(['n', 'j']),
        'џ' => out.extend(['d', 'ž']),
        _ => out.push(
            CYRILLIC.chars().zip(LATIN.chars()).find(|(from, _)| *from == lower).map_or(lower, |(_, to)| to),
        ),
    }
}
