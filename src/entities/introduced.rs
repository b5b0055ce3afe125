//! People and organisations that the words around them introduce.

use std::collections::HashSet;

use crate::language::{ByLanguage, Language, Script};
use crate::lexicon::{Lexicon, Section};

use super::atoms::{Glance, coarse, trigger};
use super::fold::{hash_chars, hash_phrase};

/// A name between an office and a word for saying has so many characters.
const CHARACTERS: std::ops::RangeInclusive<usize> = 2..=4;

/// Spans of tokens that are likely people: in Chinese what stands between an office and a word for saying or a closing
/// mark, as "市长白建勋说" and "（记者马得禄）" have it.
pub fn people(words: &[Glance], language: Language) -> Vec<(usize, usize)> {
    if language.script() != Script::Hani {
        return Vec::new();
    }
    let is_role = |index: usize| words.get(index).is_some_and(|word| word.trigger & trigger::ROLE != 0);
    let speech = speech(language);
    let starts = (1..words.len()).filter(|index| is_role(index - 1) && !is_role(*index));
    let person = |start: usize| {
        let is_part = |index: &usize| {
            words.get(*index).is_some_and(|word| {
                word.coarse == coarse::CASELESS
                    && word.trigger
                        & (trigger::ORGANIZATION | trigger::LOCATION | trigger::ROLE | trigger::TITLE)
                        == 0
            })
        };
        let run = (start..words.len()).take(*CHARACTERS.end() + 1).take_while(is_part).count();
        let ends = |len: &usize| ends_name(words.get(start + len..).unwrap_or_default(), speech);
        CHARACTERS.filter(|len| *len <= run).find(ends).map(|len| (start, len))
    };
    starts.filter_map(person).collect()
}

/// A name in quotation marks holds at most this many tokens.
const QUOTED: usize = 4;

/// Spans of tokens that are likely organisations: in quotation marks right behind the word for what they are, as
/// "дестилерия „Златна Марина“" has it.
pub fn organizations(words: &[Glance]) -> impl Iterator<Item = (usize, usize)> {
    let is_head = |word: &Glance| {
        word.trigger & trigger::ORGANIZATION != 0 && word.trigger & (trigger::ROLE | trigger::TITLE) == 0
    };
    let opens = (1..words.len()).filter(move |open| is_head(&words[open - 1]));
    opens.filter_map(|open| {
        let len = quoted(words, open)?;
        let first = words.get(open + 1)?;
        (!matches!(first.coarse, coarse::LOWER | coarse::SIGN)).then_some((open + 1, len))
    })
}

/// How many tokens stand in quotation marks behind the sign at `open`; `None` where it opens none, or too many.
pub fn quoted(words: &[Glance], open: usize) -> Option<usize> {
    let (open, inside) = words.get(open..)?.split_first()?;
    let is_sign = |word: &Glance| word.coarse == coarse::SIGN;
    let len = inside.iter().take(QUOTED + 1).position(is_sign).filter(|_| is_sign(open))?;
    is_pair(open, inside.get(len)?).then_some(len)
}

/// Whether two signs can open and close a quotation: the same sign, or a sign that stands for it.
fn is_pair(open: &Glance, close: &Glance) -> bool {
    let mark = |sign: char| hash_chars(&[sign]);
    let opens = ['"', '“', '”', '«', '»', '„'].map(mark);
    opens.contains(&open.word) && opens.contains(&close.word)
}

/// Whether what follows a name is a word for saying, or a mark that closes or parts.
fn ends_name(words: &[Glance], speech: &HashSet<u32>) -> bool {
    let [first, rest @ ..] = words else { return false };
    let closes = ['）', ')', '/', '〕', '】', '］'].map(|sign| hash_chars(&[sign]));
    let two = rest.first().map(|second| hash_phrase(first.word, second.word));
    closes.contains(&first.word)
        || speech.contains(&first.word)
        || two.is_some_and(|two| speech.contains(&two))
}

/// The words for saying of one and two characters, as hashes of their characters in a row.
fn speech(language: Language) -> &'static HashSet<u32> {
    static TABLES: ByLanguage<HashSet<u32>> = ByLanguage::new();
    TABLES.of(language, |language| {
        let rows = Lexicon::of(language).rows(Section::Cues).iter();
        let verbs = rows.filter(|row| row.field(0) == "verb" && row.form.chars().count() <= 2);
        let hash = |form: &str| form.chars().map(|c| hash_chars(&[c])).reduce(hash_phrase);
        verbs.filter_map(|row| hash(row.form)).collect()
    })
}

#[cfg(test)]
mod tests;
