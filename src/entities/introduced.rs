//! People and organisations that the words around them introduce.

use std::collections::HashSet;

use crate::language::{ByLanguage, Language, Script};
use crate::lexicon::{Lexicon, Section};

use super::atoms::{Glance, coarse, hit, trigger};
use super::fold::{hash_chars, hash_phrase};
use super::heads::{self, Custom};

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
    let opens = (1..words.len()).filter(|open| heads::says_organization(&words[open - 1]));
    opens.filter_map(|open| {
        let len = quoted(words, open)?;
        let first = words.get(open + 1)?;
        (!matches!(first.coarse, coarse::LOWER | coarse::SIGN)).then_some((open + 1, len))
    })
}

/// So many words with capitals in a row are looked at on either side of the word for what an organisation is.
const RUN: usize = 5;

/// Spans of tokens that are likely organisations: words with capitals before or behind the word for what they are, as the
/// custom of the language has it: "Birkenhead Housing Trust", "Instituto de Hidráulica". A line in which most words have
/// capitals tells nothing.
pub fn headed(words: &[Glance], language: Language) -> Vec<(usize, usize)> {
    let is_cased_head = |index: &usize| words.get(*index).is_some_and(is_cased_head);
    let heads: Vec<usize> = (0..words.len()).filter(is_cased_head).collect();
    if heads.is_empty() || is_title_case(words) {
        return Vec::new();
    }
    let Some(custom) = heads::custom(language) else { return Vec::new() };
    heads.into_iter().filter_map(|head| around(words, head, custom)).collect()
}

/// The words with capitals around the word at `head`, with at least one that neither opens the sentence, and so may have
/// its capital for that, nor is a word for what an organisation is.
fn around(words: &[Glance], head: usize, custom: &Custom) -> Option<(usize, usize)> {
    let end = if custom.head_before { behind(words, head, custom) } else { head + 1 };
    let opening = words.iter().take_while(|word| word.coarse == coarse::SIGN).count();
    let start = match before(words, head) {
        start if custom.head_after => start,
        // Where the head opens the name, capitals before it are of another kind: "Wageningen Marine Research".
        start if start.max(opening + 1) < head => return None,
        _ => head,
    };
    let tells = |index: usize| words.get(index).is_some_and(|word| !is_cased_head(word));
    let goes_on = words.get(end).is_some_and(has_capital);
    ((start.max(opening + 1)..end).any(tells) && !goes_on).then_some((start, end - start))
}

/// Whether most words of a sentence have capitals, so that a capital tells nothing of a word.
pub fn is_title_case(words: &[Glance]) -> bool {
    let small = words.iter().filter(|word| word.coarse == coarse::LOWER).count();
    words.iter().filter(|word| has_capital(word)).count() > small
}

/// Whether a word with a capital says what an organisation is, and not what a listed place is: "West Bank".
fn is_cased_head(word: &Glance) -> bool {
    let is_of_place = word.lists & (hit::INSIDE_PLACE | hit::INSIDE_ORGANIZATION) == hit::INSIDE_PLACE;
    word.coarse == coarse::CAPITAL && heads::is_head(word) && !is_of_place
}

fn has_capital(word: &Glance) -> bool {
    matches!(word.coarse, coarse::CAPITAL | coarse::CAPITALS | coarse::MIXED)
}

/// Where the words with capitals begin that stand before the one at `head`.
fn before(words: &[Glance], head: usize) -> usize {
    let run = words.get(head.saturating_sub(RUN)..head).unwrap_or_default();
    head - run.iter().rev().take_while(|word| has_capital(word)).count()
}

/// Where the words with capitals end that stand behind the one at `head`. There may be a link between, and has to be one
/// where the word for an organisation stands behind the rest as often.
fn behind(words: &[Glance], head: usize, custom: &Custom) -> usize {
    let is_linked = words.get(head + 1).is_some_and(|word| custom.is_link(word.word));
    let first = head + 1 + usize::from(is_linked);
    let rest = words.get(first..).unwrap_or_default();
    match rest.iter().take(RUN).take_while(|word| has_capital(word)).count() {
        run if run > 0 && (is_linked || !custom.head_after) => first + run,
        _ => head + 1,
    }
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
