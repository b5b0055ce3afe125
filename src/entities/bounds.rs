//! Corrects where names begin and end, from their context and the rest of the document.

use std::collections::{HashMap, HashSet};
use std::sync::OnceLock;

use crate::language::{Language, Script};
use crate::lexicon::{Lexicon, Section};

use super::atoms::{Glance, coarse, trigger};
use super::decode::Name;
use super::fold::hash_chars;
use super::gazetteer::Lists;
use super::introduced;
use super::model::Kind;
use super::tagger::{Passage, Tagged};

/// Corrects the bounds of the names in a document.
pub fn settle(passages: &[Passage<'_>], document: &mut [Tagged]) {
    for tagged in document.iter_mut() {
        let Some(passage) = passages.get(tagged.passage) else { continue };
        tagged.names = part_names(passage, tagged);
        join_nicknames(tagged);
        if matches!(passage.language, Language::Portuguese | Language::Galician) {
            join_linked_places(passage, tagged);
        }
        if matches!(passage.language, Language::Indonesian | Language::Malay | Language::Javanese) {
            join_touching_persons(tagged);
        }
    }
    complete_persons(passages, document);
    cut_kana(passages, document);
    grow_short_persons(passages, document);
}

/// Returns the names of a sentence; those that are really two names are split.
fn part_names(passage: &Passage<'_>, tagged: &Tagged) -> Vec<Name> {
    let mut parts = Vec::with_capacity(tagged.names.len());
    for name in &tagged.names {
        let cut = match name.kind {
            Kind::Person => behind_country(tagged, name),
            Kind::Location => behind_genitive(passage, tagged, name),
            Kind::Organization => None,
        };
        match cut {
            Some(cut) => {
                parts.push(Name { end: cut, kind: Kind::Location, ..*name });
                parts.push(Name { start: cut, ..*name });
            }
            None => parts.push(*name),
        }
    }
    parts
}

/// Minimum number of tokens of a person's name that may begin with a country.
const WITH_COUNTRY: usize = 3;

/// Returns where a person's name begins after the country of the office: "Predsednik Avganistana | Hamid Karzai".
fn behind_country(tagged: &Tagged, name: &Name) -> Option<usize> {
    let first = tagged.words.get(name.start)?;
    let is_country = first.lists & Lists::COUNTRY.0 != 0 && first.lists & Lists::PERSONS.0 == 0;
    let has_room = !first.unspaced && name.end - name.start >= WITH_COUNTRY;
    (is_country && has_room).then_some(name.start + 1)
}

/// Returns where the second of two places begins, after an ending that Turkish sets off: "Balıkesir'in | Ayvalık".
fn behind_genitive(passage: &Passage<'_>, tagged: &Tagged, name: &Name) -> Option<usize> {
    if !matches!(passage.language, Language::Turkish | Language::Azerbaijani) {
        return None;
    }
    let is_ending = |index: &usize| {
        let mut chars = token(passage, tagged, *index).chars();
        matches!(chars.next(), Some('\'' | '’')) && chars.next().is_some_and(char::is_lowercase)
    };
    (name.start + 1..name.end.saturating_sub(1)).find(is_ending).map(|index| index + 1)
}

/// Joins the parts of a person's name before and after a nickname in quotation marks: "Gerardo “Tata” Martino".
fn join_nicknames(tagged: &mut Tagged) {
    let words = &tagged.words;
    let is_capital = |index: usize| words.get(index).is_some_and(|word| word.coarse == coarse::CAPITAL);
    let given = |index: usize| words.get(index).is_some_and(|word| word.lists & Lists::COMMON_PERSON.0 != 0);
    let opens = (1..words.len()).filter(|open| {
        introduced::quoted(words, *open) == Some(1)
            && [open - 1, open + 1, open + 3].into_iter().all(is_capital)
    });
    let mut joined: Vec<Name> = Vec::new();
    for open in opens {
        // Names are sorted, so the first one that ends after a token either covers it or follows it.
        let next = |index: usize| tagged.names.get(tagged.names.partition_point(|name| name.end <= index));
        let at = |index: usize| next(index).filter(|name| name.start <= index);
        let (before, behind) = (at(open - 1), at(open + 3));
        let is_person = |name: Option<&Name>| name.is_some_and(|name| name.kind == Kind::Person);
        // A place or an organisation may be quoted before a person who belongs to it; a quoted person's name is a
        // nickname.
        let is_nickname = is_person(at(open + 1)) && before.is_none_or(|name| name.end - name.start == 1);
        if !(is_person(before) || is_person(behind) && (given(open - 1) || is_nickname)) {
            continue;
        }
        let start = before.map_or(open - 1, |name| name.start);
        let end = behind.map_or(open + 4, |name| name.end);
        let margins = [before, behind].into_iter().flatten().filter(|name| name.kind == Kind::Person);
        let margin = margins.map(|name| name.margin).max().unwrap_or_default();
        joined.push(Name { start, end, kind: Kind::Person, margin });
    }
    if joined.is_empty() {
        return;
    }
    let is_part = |name: &Name| {
        let next = joined.partition_point(|whole| whole.end <= name.start);
        joined.get(next).is_some_and(|whole| whole.start < name.end)
    };
    tagged.names.retain(|name| !is_part(name));
    tagged.names.append(&mut joined);
    tagged.names.sort_by_key(|name| name.start);
}

/// Joins two places and the word between them that makes them one name: "Santana do Pedregal".
fn join_linked_places(passage: &Passage<'_>, tagged: &mut Tagged) {
    let mut names: Vec<Name> = Vec::with_capacity(tagged.names.len());
    for name in &tagged.names {
        let is_linked = |last: &&mut Name| {
            last.kind == Kind::Location
                && name.kind == Kind::Location
                && last.end + 1 == name.start
                && matches!(token(passage, tagged, last.end), "do" | "da" | "dos" | "das")
        };
        match names.last_mut().filter(is_linked) {
            Some(last) => *last = Name { end: name.end, margin: last.margin.min(name.margin), ..*last },
            None => names.push(*name),
        }
    }
    tagged.names = names;
}

/// Number of tokens of a name that the tagger may have split into two persons.
const SPLIT: usize = 3;

/// Joins two persons that nothing parts, where names of three words are common and two people are never named without
/// a word between them: "Joko Wira | Hartono".
fn join_touching_persons(tagged: &mut Tagged) {
    let mut names: Vec<Name> = Vec::with_capacity(tagged.names.len());
    for name in &tagged.names {
        let touches = |last: &&mut Name| {
            let is_whole = name.end - last.start <= SPLIT;
            is_whole && last.end == name.start && last.kind == Kind::Person && name.kind == Kind::Person
        };
        match names.last_mut().filter(touches) {
            Some(last) => *last = Name { end: name.end, margin: last.margin.max(name.margin), ..*last },
            None => names.push(*name),
        }
    }
    tagged.names = names;
}

/// Two words in a row.
type Pair = (u32, u32);

/// Extends the names of persons by the next word if another person's name in the document has the same two words in a
/// row: "رضا کاظمی" before "فر" if "کاظمی فر" occurs, too.
fn complete_persons(passages: &[Passage<'_>], document: &mut [Tagged]) {
    let is_spaced = |tagged: &Tagged| {
        passages.get(tagged.passage).is_some_and(|passage| !passage.language.is_spaceless())
    };
    let of_name = |tagged: &Tagged, name: &Name| -> Vec<Pair> {
        let words = tagged.words.get(name.start..name.end).unwrap_or_default();
        words.windows(2).map(|pair| (pair[0].word, pair[1].word)).collect()
    };
    let persons = |tagged: &Tagged| -> Vec<Pair> {
        let persons = tagged.names.iter().filter(|name| name.kind == Kind::Person);
        persons.flat_map(|name| of_name(tagged, name)).collect()
    };
    let pairs: HashSet<Pair> = document.iter().filter(|tagged| is_spaced(tagged)).flat_map(persons).collect();
    for tagged in document.iter_mut().filter(|tagged| !pairs.is_empty() && is_spaced(tagged)) {
        let Tagged { names, words, .. } = tagged;
        let mut completed: Vec<Name> = Vec::with_capacity(names.len());
        let mut rest = names.iter().copied().peekable();
        while let Some(mut name) = rest.next() {
            while name.kind == Kind::Person && goes_on(words, name.end, &pairs) {
                match rest.next_if(|next| next.start == name.end && next.kind == Kind::Person) {
                    Some(next) => name.end = next.end,
                    None if rest.peek().is_some_and(|next| next.start == name.end) => break,
                    None => name.end += 1,
                }
            }
            completed.push(name);
        }
        *names = completed;
    }
}

/// Whether a name that ends before the token at `end` goes on with it, as another name does. Small words are verbs that
/// the tagger once took for part of a name.
fn goes_on(words: &[Glance], end: usize, pairs: &HashSet<Pair>) -> bool {
    let pair = end.checked_sub(1).and_then(|last| words.get(last..=end));
    pair.is_some_and(|pair| {
        !matches!(pair[1].coarse, coarse::LOWER | coarse::SIGN)
            && pairs.contains(&(pair[0].word, pair[1].word))
    })
}

/// Maximum number of hiragana that are cut off a name: more are likely a given name.
const KANA: usize = 2;

/// Cuts the hiragana off a Japanese surname that the document has in a longer name: "高森みず" from "高森みずから" where
/// "高森誠司" occurs.
fn cut_kana(passages: &[Passage<'_>], document: &mut [Tagged]) {
    let is_japanese = |tagged: &Tagged| {
        passages.get(tagged.passage).is_some_and(|passage| passage.language == Language::Japanese)
    };
    let is_kana = |word: &Glance| word.coarse == coarse::HIRAGANA;
    let mut beginnings: HashSet<Vec<u32>> = HashSet::new();
    for tagged in document.iter().filter(|tagged| is_japanese(tagged)) {
        for name in tagged.names.iter().filter(|name| name.kind == Kind::Person) {
            let words = tagged.words.get(name.start..name.end).unwrap_or_default();
            let lens = (1..words.len()).filter(|len| !words[..=*len].iter().any(is_kana));
            beginnings.extend(lens.map(|len| words[..len].iter().map(|word| word.word).collect()));
        }
    }
    for tagged in document.iter_mut().filter(|tagged| !beginnings.is_empty() && is_japanese(tagged)) {
        for name in tagged.names.iter_mut().filter(|name| name.kind == Kind::Person) {
            let words = tagged.words.get(name.start..name.end).unwrap_or_default();
            let kana = words.iter().rev().take_while(|word| is_kana(word)).count();
            let surname: Vec<u32> = words.iter().rev().skip(kana).rev().map(|word| word.word).collect();
            if (1..=KANA).contains(&kana) && beginnings.contains(&surname) {
                name.end -= kana;
            }
        }
    }
}

fn token<'a>(passage: &Passage<'a>, tagged: &Tagged, index: usize) -> &'a str {
    tagged.tokens.get(index).map_or("", |token| token.of(passage.text))
}

/// Number of times a short name must occur, always followed by the same character, to be extended by it.
const TIMES: usize = 3;

/// Hashes of the two characters of a Chinese person's name.
type Short = (u32, u32);

/// Extends Chinese names of a surname and one character by the next character, if it is the same wherever the name
/// occurs in the document while the text after it differs: "陆庆年" where the tagger sees "陆庆", as "年" is the year.
fn grow_short_persons(passages: &[Passage<'_>], document: &mut [Tagged]) {
    let is_chinese = |tagged: &Tagged| {
        passages.get(tagged.passage).is_some_and(|passage| passage.language.script() == Script::Hani)
    };
    let mut behind: HashMap<Short, Vec<[u32; 2]>> = HashMap::new();
    for tagged in document.iter().filter(|tagged| is_chinese(tagged)) {
        for name in &tagged.names {
            if let Some(short) = short_person(tagged, name) {
                behind.entry(short).or_default().push(what_follows(tagged, name.end));
            }
        }
    }
    behind.retain(|_, places| places.len() >= TIMES && always_goes_on(places));
    if behind.is_empty() {
        return;
    }
    for tagged in document.iter_mut().filter(|tagged| is_chinese(tagged)) {
        let mut names = std::mem::take(&mut tagged.names);
        for name in &mut names {
            let is_cut = short_person(tagged, name).is_some_and(|short| behind.contains_key(&short));
            name.end += usize::from(is_cut);
        }
        tagged.names = names;
    }
}

fn short_person(tagged: &Tagged, name: &Name) -> Option<Short> {
    match tagged.words.get(name.start..name.end)? {
        [surname, given] if name.kind == Kind::Person => Some((surname.word, given.word)),
        _ => None,
    }
}

/// Returns the hashes of the next two characters; the first is 0 if it cannot be part of a name.
fn what_follows(tagged: &Tagged, index: usize) -> [u32; 2] {
    let word = |index: usize| tagged.words.get(index).copied().unwrap_or_default();
    let next = word(index);
    let is_part = next.coarse == coarse::CASELESS && next.trigger & !trigger::PART == 0;
    [if is_part { next.word } else { 0 }, word(index + 1).word]
}

/// Whether the same character follows everywhere, with differing text after it, and begins no reporting verb.
fn always_goes_on(places: &[[u32; 2]]) -> bool {
    let Some([next, after]) = places.first() else { return false };
    *next != 0
        && places.iter().all(|[other, _]| other == next)
        && places.iter().any(|[_, other]| other != after)
        && !begins_speech(*next)
}

/// Whether a character begins a Chinese reporting verb or other speech cue.
fn begins_speech(character: u32) -> bool {
    static TABLE: OnceLock<HashSet<u32>> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let rows = Lexicon::of(Language::Chinese).rows(Section::Cues).iter();
        rows.filter_map(|row| row.form.chars().next()).map(|first| hash_chars(&[first])).collect()
    });
    table.contains(&character)
}

#[cfg(test)]
mod tests;
