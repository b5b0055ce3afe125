//! Scripts of characters and texts.

use crate::language::{Language, Script};
use crate::text::is_alphanumeric;

/// Returns the script of a character: [`Script::Jpan`] for kana; [`Script::Zyyy`] for signs, digits and characters of
/// no particular script.
pub fn script_of(c: char) -> Script {
    if c.is_ascii() {
        return if c.is_ascii_alphabetic() { Script::Latn } else { Script::Zyyy };
    }
    match u32::from(c) {
        0xC0..=0xD6 | 0xD8..=0xF6 | 0xF8..=0x24F | 0x1E00..=0x1EFF => Script::Latn,
        0x370..=0x3FF | 0x1F00..=0x1FFF => Script::Grek,
        0x400..=0x52F => Script::Cyrl,
        0x531..=0x58F => Script::Armn,
        0x5D0..=0x5F4 | 0xFB1D..=0xFB4F => Script::Hebr,
        0x620..=0x65F
        | 0x66E..=0x6D3
        | 0x6EE..=0x6EF
        | 0x6FA..=0x6FF
        | 0x750..=0x77F
        | 0xFB50..=0xFDFF
        | 0xFE70..=0xFEFC => Script::Arab,
        0x780..=0x7BF => Script::Thaa,
        0x900..=0x963 | 0x970..=0x97F => Script::Deva,
        0x980..=0x9FF => Script::Beng,
        0xA00..=0xA7F => Script::Guru,
        0xA80..=0xAFF => Script::Gujr,
        0xB00..=0xB7F => Script::Orya,
        0xB80..=0xBFF => Script::Taml,
        0xC00..=0xC7F => Script::Telu,
        0xC80..=0xCFF => Script::Knda,
        0xD00..=0xD7F => Script::Mlym,
        0xD80..=0xDFF => Script::Sinh,
        0xE01..=0xE3A | 0xE40..=0xE4E => Script::Thai,
        0xE80..=0xEFF => Script::Laoo,
        0xF00..=0xFFF => Script::Tibt,
        0x1000..=0x109F => Script::Mymr,
        0x10A0..=0x10FF => Script::Geor,
        0x1100..=0x11FF | 0x3130..=0x318F | 0xAC00..=0xD7AF => Script::Kore,
        0x1200..=0x139F => Script::Ethi,
        0x1780..=0x17FF => Script::Khmr,
        0x3041..=0x30FA | 0x30FC..=0x30FF | 0xFF66..=0xFF9D => Script::Jpan,
        0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3134F => Script::Hani,
        _ => Script::Zyyy,
    }
}

/// Returns the script of most letters in a text. Han letters together with some kana count as Japanese.
pub fn main_script(text: &str) -> Script {
    if text.is_ascii() {
        let letters = text.bytes().any(|byte| byte.is_ascii_alphabetic());
        return if letters { Script::Latn } else { Script::Zyyy };
    }
    let mut counts = Counts::default();
    // Letters of one script mostly come in runs.
    let mut run = (Script::Zyyy, 0);
    for script in text.chars().map(script_of).filter(|script| *script != Script::Zyyy) {
        if script != run.0 {
            counts.add(run.0, run.1);
            run = (script, 0);
        }
        run.1 += weight(script);
    }
    counts.add(run.0, run.1);
    counts.main()
}

/// Returns the script with the greatest sum of weights; ties go to the first one seen.
pub fn most_common(weighted: impl Iterator<Item = (Script, usize)>) -> Script {
    let mut counts = Counts::default();
    for (script, weight) in weighted {
        counts.add(script, weight);
    }
    counts.main()
}

/// Whether texts in these two scripts can belong to one language.
pub fn alike(one: Script, other: Script) -> bool {
    let east = |script| matches!(script, Script::Hani | Script::Jpan);
    one == other || east(one) && east(other)
}

/// Returns Japanese if there is at least one kana for every twenty Han letters, otherwise Han.
pub fn han_or_japanese(texts: &[&str]) -> Script {
    let scripts = || texts.iter().flat_map(|text| text.chars()).map(script_of);
    let kana = scripts().filter(|script| *script == Script::Jpan).count();
    let han = scripts().filter(|script| *script == Script::Hani).count();
    if kana * 20 >= han { Script::Jpan } else { Script::Hani }
}

/// Returns the language of a script that only one language of the table is written in.
pub fn only_language(script: Script) -> Option<Language> {
    let mut own = Language::ALL.iter().copied().filter(|language| language.script() == script);
    own.next().filter(|_| own.next().is_none())
}

/// Whether a character belongs to a word: letters, digits, apostrophes, combining accents and Indic signs.
pub fn is_word_char(c: char) -> bool {
    is_alphanumeric(c)
        || matches!(c, '\'' | 'ʻ')
        || matches!(u32::from(c), 0x300..=0x36F | 0x900..=0xDFF | 0x200C)
}

/// Weight of a letter: a Han letter or Hangul syllable carries as much as two or three letters of an alphabet.
fn weight(script: Script) -> usize {
    if matches!(script, Script::Hani | Script::Jpan | Script::Kore) { 2 } else { 1 }
}

#[derive(Debug, Default)]
struct Counts(Vec<(Script, usize)>);

impl Counts {
    fn add(&mut self, script: Script, weight: usize) {
        if script == Script::Zyyy {
            return;
        }
        match self.0.iter_mut().find(|(known, _)| *known == script) {
            Some((_, sum)) => *sum += weight,
            None => self.0.push((script, weight)),
        }
    }

    fn of(&self, script: Script) -> usize {
        self.0.iter().find(|(known, _)| *known == script).map_or(0, |(_, sum)| *sum)
    }

    fn main(&self) -> Script {
        let (han, kana) = (self.of(Script::Hani), self.of(Script::Jpan));
        let weight = |script: Script, sum: usize| match script {
            Script::Hani | Script::Jpan => han + kana,
            _ => sum,
        };
        let first_best = self.0.iter().rev().max_by_key(|(script, sum)| weight(*script, *sum));
        match first_best.map(|(script, _)| *script) {
            Some(Script::Hani | Script::Jpan) if kana * 20 >= han && kana > 0 => Script::Jpan,
            Some(Script::Hani | Script::Jpan) => Script::Hani,
            Some(script) => script,
            None => Script::Zyyy,
        }
    }
}
