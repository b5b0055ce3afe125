//! Characters and words in all scripts: folding, white space, word boundaries.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};

/// A map with text keys, for tables filled from the crate's own data: the keys are trusted, so no
/// collision-resistant hash is needed.
pub type TextMap<V> = HashMap<String, V, BuildHasherDefault<TextHasher>>;

/// A set of texts; see [`TextMap`].
pub type TextSet = HashSet<String, BuildHasherDefault<TextHasher>>;

/// A fast, deterministic hash for short texts.
#[derive(Clone, Copy, Debug, Default)]
pub struct TextHasher(u64);

impl TextHasher {
    fn add(&mut self, value: u64) {
        self.0 = (self.0.rotate_left(5) ^ value).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    }
}

impl Hasher for TextHasher {
    /// Moves the high bits down: a map uses the low bits first, but the high bits of a product are mixed best.
    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }

    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.add(u64::from_le_bytes(*word));
        }
        let tail = rest.iter().fold(0, |tail, byte| tail << 8 | u64::from(*byte));
        if !rest.is_empty() {
            self.add(tail);
        }
    }

    fn write_u8(&mut self, value: u8) {
        self.add(u64::from(value));
    }

    fn write_u32(&mut self, value: u32) {
        self.add(u64::from(value));
    }
}

/// Returns whether a character belongs to a script that is written without spaces between words.
pub fn is_spaceless(c: char) -> bool {
    matches!(u32::from(c),
        0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3040..=0x30FF | 0x3400..=0x4DBF
        | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3134F)
}

/// Whether a character begins a word of its own where it touches the element before: what goes on with a small letter, or
/// in a script without spaces, may be the rest of one.
pub fn begins_apart(c: char) -> bool {
    c.is_alphanumeric() && !c.is_lowercase() && !is_spaceless(c)
}

/// Whether a character is a syllable of Hangul, which is written with spaces and with endings glued to its words.
pub fn is_hangul(c: char) -> bool {
    matches!(u32::from(c), 0xAC00..=0xD7AF)
}

/// Whether names are written without a space in the script of a character: in one without spaces, or in Hangul.
pub fn is_unspaced(c: char) -> bool {
    is_spaceless(c) || is_hangul(c)
}

/// Returns whether a character is of a script without letter case: Hebrew to Burmese, kana to Han, Hangul. Faster than
/// the table look-up of the standard library.
pub fn is_caseless(c: char) -> bool {
    matches!(u32::from(c), 0x0590..=0x109F | 0x3040..=0x9FFF | 0xAC00..=0xD7AF)
}

/// Returns whether a character is a colon of any script: the text before it is a label or a speaker.
pub fn is_colon(c: char) -> bool {
    matches!(c, ':' | '：' | '︰' | '∶' | '៖' | '፡' | '፦')
}

/// Whether a character ends a question.
pub fn is_question_mark(c: char) -> bool {
    matches!(c, '?' | '？' | '؟')
}

/// Whether a text ends with a question; quotation marks and brackets may follow it.
pub fn is_question(text: &str) -> bool {
    text.trim_end_matches(|c: char| !is_alphanumeric(c) && !is_stop(c)).ends_with(is_question_mark)
}

/// Whether a character ends sentences, in any script. Quotation marks and brackets may follow it.
pub fn is_stop(c: char) -> bool {
    if c.is_ascii() {
        return matches!(c, '.' | '!' | '?');
    }
    matches!(c, '…' | '‼' | '⁇' | '⁉' | '。' | '．' | '｡' | '！' | '？')
        // Arabic, Urdu, Indic, Armenian, Ethiopic, Khmer, Burmese, Tibetan.
        || matches!(c, '؟' | '\u{061D}' | '۔' | '।' | '॥' | '\u{0589}' | '።' | '፧' | '។' | '။' | '།' | '༎')
}

/// Returns whether a text ends like a sentence; quotation marks and brackets may follow the final stop.
pub fn ends_sentence(text: &str) -> bool {
    text.trim_end_matches(|c: char| !c.is_alphanumeric() && !is_stop(c)).ends_with(is_stop)
}

/// Whether a character is invisible: zero-width marks, joiners, byte order marks, soft hyphens.
pub fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{00AD}')
}

/// Returns whether a text has more than `count` characters, without reading further.
pub fn is_longer(text: &str, count: usize) -> bool {
    text.len() > count && text.chars().nth(count).is_some()
}

/// Returns the first `count` characters of a text, or all of it.
pub fn head_chars(text: &str, count: usize) -> &str {
    if text.len() <= count {
        return text;
    }
    let end = text.char_indices().nth(count).map_or(text.len(), |(at, _)| at);
    text.get(..end).unwrap_or_default()
}

/// Appends `text` to `out` with white space folded to single spaces, none at either end.
pub fn push_folded_space(text: &str, out: &mut String) {
    let text = text.trim_ascii();
    if is_even(text.as_bytes()) {
        out.push_str(text);
        return;
    }
    let mut first = true;
    for word in text.split_whitespace() {
        if !first {
            out.push(' ');
        }
        out.push_str(word);
        first = false;
    }
}

/// Like [`push_folded_space`], but drops zero-width characters.
pub fn push_visible_words(text: &str, out: &mut String) {
    let text = text.trim_ascii();
    if is_even(text.as_bytes()) {
        out.push_str(text);
        return;
    }
    let mut first = true;
    for word in text.split_whitespace().filter(|word| !word.chars().all(is_dropped)) {
        if !first {
            out.push(' ');
        }
        push_visible(word, out);
        first = false;
    }
}

/// Returns whether words are separated by single spaces, with no space at either end. Works on many bytes at once; may
/// return `false` for such a text if it has non-ASCII characters.
fn is_even(text: &[u8]) -> bool {
    let fine = |byte: u8| byte.is_ascii_graphic() | (byte == b' ') | is_of_letter(byte);
    let double = |(a, b): (&u8, &u8)| (*a == b' ') & (*b == b' ');
    let pairs = || text.iter().zip(text.iter().skip(1));
    text.iter().fold(true, |all, byte| all & fine(*byte))
        && text.first() != Some(&b' ')
        && text.last() != Some(&b' ')
        && !pairs().fold(false, |any, pair| any | double(pair))
}

/// Returns whether a non-ASCII byte cannot begin white space or a zero-width character.
fn is_of_letter(byte: u8) -> bool {
    !byte.is_ascii() & !matches!(byte, 0xC2 | 0xE1..=0xE3 | 0xEF)
}

/// Appends `text` without zero-width characters.
pub fn push_visible(text: &str, out: &mut String) {
    if text.is_ascii() {
        out.push_str(text);
    } else {
        out.extend(text.chars().filter(|c| !is_dropped(*c)));
    }
}

/// Returns whether a character has no width and no meaning for the reader. Joiners are kept: they are part
/// of the spelling in Persian and the Indian scripts.
pub fn is_dropped(c: char) -> bool {
    matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2060}' | '\u{FEFF}' | '\u{00AD}' | '\u{FFFC}')
}

/// Returns `text` with white space folded to single spaces, none at either end.
pub fn fold_space(text: &str) -> Cow<'_, str> {
    let trimmed = text.trim();
    let mut previous_blank = false;
    let folded = trimmed.chars().all(|c| {
        let blank = c.is_whitespace();
        let fine = !blank || (c == ' ' && !previous_blank);
        previous_blank = blank;
        fine
    });
    if folded {
        return Cow::Borrowed(trimmed);
    }
    let mut out = String::with_capacity(trimmed.len());
    push_folded_space(trimmed, &mut out);
    Cow::Owned(out)
}

/// Splits a text at a dash with a space on either side; a hyphen takes precedence over longer dashes.
pub fn split_at_dash(text: &str) -> Option<(&str, &str)> {
    [" - ", " – ", " — "].iter().find_map(|dash| text.split_once(dash))
}

/// Returns the longest prefix of `text` that fits into `length` bytes.
pub fn head(text: &str, length: usize) -> &str {
    let mut ends = (length.saturating_sub(3)..=length).rev();
    if text.len() <= length { text } else { ends.find_map(|end| text.get(..end)).unwrap_or_default() }
}

/// Like [`char::is_alphanumeric`], but faster: the most common non-ASCII letters are recognised by range instead of by
/// table look-up.
#[inline]
pub fn is_alphanumeric(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_alphanumeric()
    } else {
        told_by_range(c).unwrap_or_else(|| c.is_alphanumeric())
    }
}

/// Like [`char::is_alphabetic`], but faster; see [`is_alphanumeric`].
#[inline]
pub fn is_alphabetic(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_alphabetic() } else { told_by_range(c).unwrap_or_else(|| c.is_alphabetic()) }
}

/// Whether a character beyond ASCII is a letter, or neither letter nor digit, where it stands among others of its kind: the
/// letters of most scripts that news is written in, and the signs of Latin, of Chinese and Japanese; not all there are.
fn told_by_range(c: char) -> Option<bool> {
    match u32::from(c) {
        0x80..=0xA9 | 0x2000..=0x206F | 0x3000..=0x3004 | 0x3008..=0x3020 | 0xFF01..=0xFF0F => Some(false),
        0xD8..=0xF6
        | 0xF8..=0x2C1
        | 0x3A3..=0x3F5
        | 0x400..=0x481
        | 0x560..=0x588
        | 0x5D0..=0x5EA
        | 0x620..=0x64A
        | 0x900..=0x93B
        | 0x93D..=0x94C
        | 0x993..=0x9A8
        | 0xE01..=0xE3A
        | 0x1000..=0x1036
        | 0x10D0..=0x10FA
        | 0x1200..=0x1248
        | 0x1780..=0x17B3
        | 0x1E00..=0x1F15
        | 0x3041..=0x3096
        | 0x30A1..=0x30FA
        | 0x4E00..=0x9FFC
        | 0xAC00..=0xD7A3 => Some(true),
        _ => None,
    }
}

/// Returns the form in which words are compared: NFKC, simple lower case, no invisible characters; Arabic
/// letters without vowel signs and tatweel, hamza carriers and alef maqsura as their plain letter,
/// Persian and Arabic kaf and yeh alike; Greek vowels without accent and one form of sigma, Turkish
/// dotless i and Russian yo as the letter that capitals and careless writers leave of them;
/// typographic apostrophes and hyphens as the ASCII ones.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        let lower = text.to_ascii_lowercase();
        return if lower.contains('`') { lower.replace('`', "'") } else { lower };
    }
    let mut out = String::with_capacity(text.len());
    // Checking whether a text is normalized is far cheaper than normalizing it, and most texts are.
    if text.chars().all(is_plainly_normal) || is_nfkc_quick(text.chars()) == IsNormalized::Yes {
        text.chars().for_each(|c| push_folded(c, &mut out));
    } else {
        text.nfkc().for_each(|c| push_folded(c, &mut out));
    }
    out
}

/// Whether a character is normal wherever it stands, told by range: what the texts of most languages are made of. The
/// tables of Unicode take far longer.
fn is_plainly_normal(c: char) -> bool {
    match u32::from(c) {
        0x20..=0x7E => true,
        0xC0..=0x17E => !matches!(c, '\u{132}' | '\u{133}' | '\u{13F}' | '\u{140}' | '\u{149}'),
        0x2010..=0x201E => !matches!(c, '\u{2011}' | '\u{2017}'),
        0x370..=0x481 => {
            !matches!(c, '\u{374}' | '\u{37A}' | '\u{37E}' | '\u{384}' | '\u{385}' | '\u{387}' | '\u{3D0}'..='\u{3D6}' | '\u{3F0}'..='\u{3F2}' | '\u{3F4}' | '\u{3F5}' | '\u{3F9}')
        }
        0x5D0..=0x5EA | 0x620..=0x64A | 0x904..=0x939 => !matches!(c, '\u{929}' | '\u{931}' | '\u{934}'),
        0xE01..=0xE30 => true,
        0x3041..=0x3096 | 0x30A1..=0x30FE | 0x4E00..=0x9FFC | 0xAC00..=0xD7A3 => true,
        _ => false,
    }
}

/// Returns only the letters and digits of a text, folded, for comparing names and titles.
pub fn bare(text: &str) -> String {
    let mut bare = fold(text);
    bare.retain(is_alphanumeric);
    bare
}

/// Folds an ASCII character.
pub fn fold_ascii(c: char) -> char {
    if c == '`' { '\'' } else { c.to_ascii_lowercase() }
}

/// Appends the folded form of one character of a normalized text.
fn push_folded(c: char, out: &mut String) {
    if c.is_ascii() {
        out.push(fold_ascii(c));
    } else if is_caseless(c) {
        out.extend(fold_char(c));
    } else if !is_invisible(c) {
        out.extend(c.to_lowercase().filter_map(fold_char));
    }
}

fn fold_char(c: char) -> Option<char> {
    Some(match c {
        '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{0640}' | '\u{0307}' => return None,
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ى' | 'ی' | 'ې' => 'ي',
        'ک' => 'ك',
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        'ı' => 'i',
        'ё' => 'е',
        '’' | '‘' | 'ʼ' | '`' | '´' => '\'',
        '‐' | '‑' | '‒' | '–' | '—' => '-',
        '\u{00A0}' => ' ',
        _ => c,
    })
}

#[cfg(test)]
mod tests;
