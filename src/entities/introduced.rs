//! People and organisations that are introduced by the words around them.

use std::collections::HashSet;

use crate::language::{ByLanguage, Language, Script};
use crate::lexicon::{Lexicon, Section};

use super::atoms::{Glance, coarse, hit, trigger};
use super::fold::{hash_chars, hash_phrase};
use super::heads::{self, Custom};

/// Number of characters of a name between an office and a reporting verb.
const CHARACTERS: std::ops::RangeInclusive<usize> = 2..=4;

/// Finds spans of tokens (start and length) that are likely people. Only for Chinese: the text between an office and a
/// reporting verb or a closing mark, as in "市长白建勋说" and "（记者马得禄）".
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

/// Maximum number of tokens of a name in quotation marks.
const QUOTED: usize = 4;

/// Finds spans of tokens (start and length) that are likely organisations: in quotation marks directly after a head
/// word, as in "дестилерия „Златна Марина“".
pub fn organizations(words: &[Glance]) -> impl Iterator<Item = (usize, usize)> {
    let opens = (1..words.len()).filter(|open| heads::says_organization(&words[open - 1]));
    opens.filter_map(|open| {
        let len = quoted(words, open)?;
        let first = words.get(open + 1)?;
        (!matches!(first.coarse, coarse::LOWER | coarse::SIGN)).then_some((open + 1, len))
    })
}

/// Maximum number of capitalised words that are considered on either side of a head word.
const RUN: usize = 5;

/// Finds spans of tokens (start and length) that are likely organisations: capitalised words before or after a head
/// word, by the custom of the language: "Birkenhead Housing Trust", "Instituto de Hidráulica". Lines in which most
/// words are capitalised are ignored.
pub fn headed(words: &[Glance], language: Language) -> Vec<(usize, usize)> {
    let is_cased_head = |index: &usize| words.get(*index).is_some_and(is_cased_head);
    let heads: Vec<usize> = (0..words.len()).filter(is_cased_head).collect();
    if heads.is_empty() || is_title_case(words) {
        return Vec::new();
    }
    let Some(custom) = heads::custom(language) else { return Vec::new() };
    heads.into_iter().filter_map(|head| around(words, head, custom)).collect()
}

/// Returns the capitalised words around the head word at `head`, if at least one of them is neither a head word nor
/// the first word of the sentence, which may owe its capital to that.
fn around(words: &[Glance], head: usize, custom: &Custom) -> Option<(usize, usize)> {
    let end = if custom.head_before { behind(words, head, custom) } else { head + 1 };
    let opening = words.iter().take_while(|word| word.coarse == coarse::SIGN).count();
    let start = match before(words, head) {
        start if custom.head_after => start,
        // Where the head word comes first, capitals before it make another kind of name: "Wageningen Marine Research".
        start if start.max(opening + 1) < head => return None,
        _ => head,
    };
    let tells = |index: usize| words.get(index).is_some_and(|word| !is_cased_head(word));
    let goes_on = words.get(end).is_some_and(has_capital);
    ((start.max(opening + 1)..end).any(tells) && !goes_on).then_some((start, end - start))
}

/// Whether most words of a sentence are capitalised, so that a capital carries no information.
pub fn is_title_case(words: &[Glance]) -> bool {
    let small = words.iter().filter(|word| word.coarse == coarse::LOWER).count();
    words.iter().filter(|word| has_capital(word)).count() > small
}

/// Whether a capitalised word is a head word, and not part of a listed place: "West Bank".
fn is_cased_head(word: &Glance) -> bool {
    let is_of_place = word.lists & (hit::INSIDE_PLACE | hit::INSIDE_ORGANIZATION) == hit::INSIDE_PLACE;
    word.coarse == coarse::CAPITAL && heads::is_head(word) && !is_of_place
}

fn has_capital(word: &Glance) -> bool {
    matches!(word.coarse, coarse::CAPITAL | coarse::CAPITALS | coarse::MIXED)
}

/// Returns where the capitalised words before the one at `head` begin.
fn before(words: &[Glance], head: usize) -> usize {
    let run = words.get(head.saturating_sub(RUN)..head).unwrap_or_default();
    head - run.iter().rev().take_while(|word| has_capital(word)).count()
}

/// Returns where the capitalised words after the one at `head` end. A link may come between; it has to where the head
/// word may follow the rest as well.
fn behind(words: &[Glance], head: usize, custom: &Custom) -> usize {
    let is_linked = words.get(head + 1).is_some_and(|word| custom.is_link(word.word));
    let first = head + 1 + usize::from(is_linked);
    let rest = words.get(first..).unwrap_or_default();
    match rest.iter().take(RUN).take_while(|word| has_capital(word)).count() {
        run if run > 0 && (is_linked || !custom.head_after) => first + run,
        _ => head + 1,
    }
}

/// Returns how many tokens are quoted after the sign at `open`; `None` if it opens no quotation, or too long a one.
pub fn quoted(words: &[Glance], open: usize) -> Option<usize> {
    let (open, inside) = words.get(open..)?.split_first()?;
    let is_sign = |word: &Glance| word.coarse == coarse::SIGN;
    let len = inside.iter().take(QUOTED + 1).position(is_sign).filter(|_| is_sign(open))?;
    is_pair(open, inside.get(len)?).then_some(len)
}

/// Whether two signs can open and close a quotation.
fn is_pair(open: &Glance, close: &Glance) -> bool {
    let mark = |sign: char| hash_chars(&[sign]);
    let opens = ['"', '“', '”', '«', '»', '„'].map(mark);
    opens.contains(&open.word) && opens.contains(&close.word)
}

/// Whether the words after a name begin with a reporting verb, or a mark that closes or separates.
fn ends_name(words: &[Glance], speech: &HashSet<u32>) -> bool {
    let [first, rest @ ..] = words else { return false };
    let closes = ['）', ')', '/', '〕', '】', '］'].map(|sign| hash_chars(&[sign]));
    let two = rest.first().map(|second| hash_phrase(first.word, second.word));
    closes.contains(&first.word)
        || speech.contains(&first.word)
        || two.is_some_and(|two| speech.contains(&two))
}

/// Returns the reporting verbs of one and two characters, as combined hashes of their characters.
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
