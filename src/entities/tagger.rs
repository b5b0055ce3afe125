//! Finds the names of a document: every sentence is read once by itself, then once more with what the other sentences
//! revealed.

use std::collections::HashMap;

use crate::language::{Language, Script};
use crate::span::Span;

use super::atoms::{Glance, coarse, trigger};
use super::decode::{Lattice, Name};
use super::fold::hash_phrase;
use super::gazetteer::Lists;
use super::group::Group;
use super::introduced;
use super::model::{Features, KINDS, Kind, Model, Scores, UNIT, Weights, labels};
use super::{Sentence, sentences_of};

/// One of the texts of a document: its title, or a block of its body.
#[derive(Clone, Debug)]
pub struct Passage<'a> {
    /// The text that spans refer to.
    pub text: &'a str,
    /// The part of the text that the passage covers.
    pub span: Span,
    /// The block's index; `None` for the title.
    pub block: Option<usize>,
    /// The language of the passage.
    pub language: Language,
}

/// A sentence of a document with its names.
#[derive(Clone, Debug)]
pub struct Tagged {
    /// Index of the passage.
    pub passage: usize,
    /// The tokens, as byte spans into the text.
    pub tokens: Vec<Span>,
    /// What is known about each token.
    pub words: Vec<Glance>,
    /// The names, in order.
    pub names: Vec<Name>,
    /// The feature weights of the tokens, from which their scores are computed.
    weights: Vec<Weights>,
}

/// Finds the names of a document. `house` is the site's name for itself.
pub fn tag(passages: &[Passage<'_>], house: Option<&str>) -> Vec<Tagged> {
    let (mut document, mut features, mut scores) = (Vec::new(), Features::default(), Vec::new());
    let mut lattice = Lattice::default();
    for (index, passage) in passages.iter().enumerate() {
        let Some(model) = Group::of(passage.language).model() else { continue };
        for sentence in sentences_of(passage.text, passage.span, passage.language) {
            let mut tagged = weighed(model, (index, sentence), passage.language, &mut features);
            score(model, passage.language, &tagged, &mut scores);
            tagged.read_names((model, &mut lattice), passage.language, &scores);
            document.push(tagged);
        }
    }
    let mut memory = Memory::of(&document, passages);
    if let Some((house, passage)) = house.zip(passages.first()) {
        memory.learn_house(house, passage.language);
    }
    for tagged in &mut document {
        let Some(passage) = passages.get(tagged.passage) else { continue };
        let Some(model) = Group::of(passage.language).model() else { continue };
        score(model, passage.language, tagged, &mut scores);
        if memory.remind(&tagged.words, &tagged.names, &mut scores) {
            tagged.read_names((model, &mut lattice), passage.language, &scores);
        }
        // Later stages need memory, too, and the weights are not used again.
        tagged.weights = Vec::new();
    }
    document
}

/// Returns a sentence with the weights of its tokens, and no names yet.
fn weighed(
    model: &Model<'_>,
    (passage, sentence): (usize, Sentence),
    language: Language,
    features: &mut Features,
) -> Tagged {
    let Sentence { mut tokens, atoms } = sentence;
    tokens.shrink_to_fit();
    let mut weights = Vec::with_capacity(tokens.len());
    model.weigh(&atoms, language, features, |token| weights.push(token));
    Tagged { passage, tokens, words: atoms.iter().map(Glance::from).collect(), names: Vec::new(), weights }
}

/// Replaces `scores` with the scores of a sentence's tokens.
fn score(model: &Model<'_>, language: Language, tagged: &Tagged, scores: &mut Vec<Scores>) {
    let bias = model.recall_bias(language);
    scores.clear();
    scores.extend(tagged.weights.iter().map(|weights| labels(*weights, bias)));
    if language.script() == Script::Arab {
        favor_quoted_persons(&tagged.words, scores);
    }
    favor_surnames(&tagged.words, scores);
    for (start, len) in introduced::people(&tagged.words, language) {
        add_bonus(scores, start, len, Kind::Person);
    }
    for (start, len) in introduced::organizations(&tagged.words) {
        add_bonus(scores, start, len, Kind::Organization);
    }
    for (start, len) in introduced::headed(&tagged.words, language) {
        add_to_name(scores, (start, len, Kind::Organization), HEADED);
    }
}

/// Bonus for capitalised words around the head word of an organisation.
const HEADED: i32 = 3 * UNIT;

impl Tagged {
    /// Replaces the names with those that the scores yield.
    fn read_names(
        &mut self,
        (model, lattice): (&Model<'_>, &mut Lattice),
        language: Language,
        scores: &[Scores],
    ) {
        self.names = lattice.decode(model, scores);
        doubt_abroad(model, language, self);
    }
}

/// Minimum margin of a caseless name in a language that the table was not trained on: a table knows the words of its
/// own languages, and takes those of others for rare ones, hence for names.
const SURE_ABROAD: i32 = 2 * UNIT;

/// Drops names with a small margin in a language that the table does not know, except listed places.
fn doubt_abroad(model: &Model<'_>, language: Language, tagged: &mut Tagged) {
    if model.knows(language) {
        return;
    }
    let known = &tagged.words;
    let is_doubtful = |word: &Glance| word.coarse == coarse::CASELESS && word.lists & Lists::PLACES.0 == 0;
    tagged.names.retain(|name| {
        let words = known.get(name.start..name.end).unwrap_or_default();
        name.margin >= SURE_ABROAD || !words.iter().any(is_doubtful)
    });
}

/// Maximum number of tokens from a word of office to a name in quotation marks after it.
const ROLE_REACH: usize = 4;

/// Adds a bonus to quoted persons. Arabic news often puts a person's name in quotation marks after the office, so a
/// few quoted tokens shortly after a word of office are likely a person.
fn favor_quoted_persons(words: &[Glance], scores: &mut [Scores]) {
    let is_sign = |index: &usize| words.get(*index).is_some_and(|word| word.coarse == coarse::SIGN);
    for open in 0..words.len() {
        let Some(len) = introduced::quoted(words, open) else { continue };
        let caseless = words.get(open + 1).is_some_and(|word| word.coarse == coarse::CASELESS);
        let before = (open.saturating_sub(ROLE_REACH)..open).rev().take_while(|index| !is_sign(index));
        let office =
            before.filter_map(|index| words.get(index)).any(|word| word.trigger & trigger::ROLE != 0);
        if caseless && office {
            add_bonus(scores, open + 1, len, Kind::Person);
        }
    }
}

/// How far the score of a surname as a person must exceed that of no name.
const SURNAME: i32 = 3 * UNIT;

/// Lets listed surnames begin a name. In scripts without case a surname mostly follows a first name, so the model
/// doubts that one can begin a name; but news continues with the surname alone.
fn favor_surnames(words: &[Glance], scores: &mut [Scores]) {
    for index in 0..scores.len().min(words.len()) {
        let apart = index
            .checked_sub(1)
            .and_then(|left| scores.get(left))
            .is_none_or(|left| left[1].max(left[2]) < left[0]);
        let listed = words[index].coarse == coarse::CASELESS && words[index].lists & Lists::PERSONS.0 != 0;
        let [outside, begins, goes_on, ..] = scores[index];
        let person = i32::midpoint(begins, goes_on);
        if apart && listed && !words[index].unspaced && person - outside > SURNAME {
            scores[index][1] = begins.max(person);
        }
    }
}

/// Bonus for what the site calls itself, of which there is no doubt.
const HOUSE: i32 = 4 * BONUS;

/// Minimum margin of a name that other sentences learn from.
const SURE: i32 = UNIT * 3 / 2;

/// Bonus for a name that is known from elsewhere in the document.
const BONUS: i32 = UNIT * 5 / 2;

/// Maximum number of tokens of a name that is looked for again.
const LONGEST: usize = 6;

/// What a document reveals about its words.
#[derive(Debug, Default)]
struct Memory {
    /// The names, by the hash of their stems.
    names: HashMap<u32, Known>,
    /// The first stem of each name, sorted: most words begin none.
    beginnings: Vec<u32>,
    /// The words that occur in lower case somewhere, sorted.
    common: Vec<u32>,
    /// The stems of the site's name for itself; empty if that says nothing.
    house: Vec<u32>,
}

/// What a document reveals about a name.
#[derive(Clone, Copy, Debug, Default)]
struct Known {
    /// Sum of the margins for each kind.
    kinds: [i32; KINDS],
    /// Number of occurrences that support it.
    places: usize,
}

impl Known {
    fn learn(&mut self, kind: Kind, sure: i32) {
        self.kinds[kind as usize] += sure;
        self.places += 1;
    }

    /// Returns the kind; `None` if the document is not consistent.
    fn kind(&self) -> Option<Kind> {
        // Ties go to the first.
        let by_sum = Kind::ALL.into_iter().zip(&self.kinds).rev();
        let (kind, most) = by_sum.max_by_key(|(_, sum)| **sum)?;
        let others: i32 = self.kinds.iter().sum::<i32>() - most;
        (*most > 2 * others).then_some(kind)
    }
}

impl Memory {
    fn of(document: &[Tagged], passages: &[Passage<'_>]) -> Self {
        let mut memory = Self::default();
        for tagged in document {
            let lower = tagged.words.iter().filter(|word| word.coarse == coarse::LOWER);
            memory.common.extend(lower.map(|word| word.word));
            let spaceless =
                passages.get(tagged.passage).is_some_and(|passage| passage.language.is_spaceless());
            // In scripts without spaces, a single character is no name.
            let least = if spaceless { 2 } else { 1 };
            for name in tagged.names.iter().filter(|name| name.end - name.start >= least) {
                let Some(words) = tagged.words.get(name.start..name.end) else { continue };
                if !teaches(&tagged.words, name) {
                    continue;
                }
                memory.learn(words, name);
                if !spaceless {
                    memory.learn_surname(words, name);
                }
            }
        }
        for words in [&mut memory.beginnings, &mut memory.common] {
            words.sort_unstable();
            words.dedup();
        }
        memory
    }

    /// Learns what the site calls itself, as an organisation to look for in the document. A single word is ignored if
    /// the document has it in lower case, it is a place, or it is in a script without case.
    fn learn_house(&mut self, house: &str, language: Language) {
        let whole = Span::new(0, house.len());
        let mut sentences = sentences_of(house, whole, language);
        let Some(sentence) = sentences.next() else { return };
        let words: Vec<Glance> = sentence.atoms.iter().map(Glance::from).collect();
        let tells = match words.as_slice() {
            [] => false,
            [word] => {
                !matches!(word.coarse, coarse::CASELESS | coarse::LOWER | coarse::SIGN)
                    && word.lists & Lists::PLACES.0 == 0
                    && self.common.binary_search(&word.word).is_err()
            }
            words => words.len() <= LONGEST,
        };
        if tells && sentences.next().is_none() {
            self.house = words.iter().map(|word| word.stem).collect();
        }
    }

    fn learn(&mut self, words: &[Glance], name: &Name) {
        if let (Some(hash), Some(first)) = (phrase(words), words.first()) {
            self.beginnings.push(first.stem);
            self.names.entry(hash).or_default().learn(name.kind, name.margin.min(8 * UNIT));
        }
    }

    /// Learns the last part of a person's name, which the text may use alone later on.
    fn learn_surname(&mut self, words: &[Glance], name: &Name) {
        if let ([_, .., last], Kind::Person) = (words, name.kind) {
            self.beginnings.push(last.stem);
            self.names.entry(last.stem).or_default().learn(Kind::Person, name.margin.min(8 * UNIT) / 2);
        }
    }

    /// Adds bonuses for names known from other places, longest first; returns whether there were any.
    fn remind(&self, words: &[Glance], names: &[Name], scores: &mut [Scores]) -> bool {
        let mut changed = self.remind_of_common(words, scores) | self.remind_of_house(words, scores);
        let mut start = 0;
        while start < words.len() {
            match self.longest(words, start) {
                Some((len, kind, places)) => {
                    // Names are sorted.
                    let here = names.get(names.partition_point(|name| name.start < start));
                    let own = here.is_some_and(|name| {
                        (name.start, name.end) == (start, start + len) && teaches(words, name)
                    });
                    if places > usize::from(own) {
                        add_bonus(scores, start, len, kind);
                        changed = true;
                    }
                    start += len;
                }
                None => start += 1,
            }
        }
        changed
    }

    /// Adds bonuses where the site's name for itself occurs; returns whether it does.
    fn remind_of_house(&self, words: &[Glance], scores: &mut [Scores]) -> bool {
        let len = self.house.len();
        let is_house = |start: &usize| {
            let here = words.get(*start..*start + len).unwrap_or_default();
            here.iter().map(|word| word.stem).eq(self.house.iter().copied())
                && here.first().is_some_and(|word| word.coarse != coarse::LOWER)
        };
        let places: Vec<usize> = (0..words.len()).filter(|_| len > 0).filter(is_house).collect();
        for start in &places {
            add_to_name(scores, (*start, len, Kind::Organization), HOUSE);
        }
        !places.is_empty()
    }

    /// Favours "no name" for words that owe their capital to their position and that the document has in lower case
    /// elsewhere: the first word of a sentence, unless another capital follows it, and every word of a line in which
    /// most are capitalised. Returns whether there is such a word.
    fn remind_of_common(&self, words: &[Glance], scores: &mut [Scores]) -> bool {
        let first = first_word(words);
        let goes_on =
            words.get(first + 1).is_some_and(|next| !matches!(next.coarse, coarse::LOWER | coarse::SIGN));
        let explained = match introduced::is_title_case(words) {
            true => first..words.len(),
            false if goes_on => return false,
            false => first..first + 1,
        };
        let is_common =
            |word: &Glance| word.coarse == coarse::CAPITAL && self.common.binary_search(&word.word).is_ok();
        let mut changed = false;
        for (word, score) in words.iter().zip(scores).take(explained.end).skip(explained.start) {
            if is_common(word) {
                score[0] += BONUS;
                changed = true;
            }
        }
        changed
    }

    /// Returns length and kind of the longest known name that begins at token `start`, and how many places support it.
    fn longest(&self, words: &[Glance], start: usize) -> Option<(usize, Kind, usize)> {
        let may_begin = |word: &&Glance| {
            !matches!(word.coarse, coarse::LOWER | coarse::SIGN)
                && self.beginnings.binary_search(&word.stem).is_ok()
        };
        let first = words.get(start).filter(may_begin)?;
        let mut hash = None;
        let mut best = None;
        for (offset, next) in words.iter().skip(start).take(LONGEST).enumerate() {
            let joined = hash.map_or(first.stem, |before| hash_phrase(before, next.stem));
            hash = Some(joined);
            if let Some((known, kind)) =
                self.names.get(&joined).and_then(|known| Some((known, known.kind()?)))
            {
                best = Some((offset + 1, kind, known.places));
            }
        }
        best
    }
}

/// Whether a name of a sentence is sure enough for other sentences to learn from.
fn teaches(sentence: &[Glance], name: &Name) -> bool {
    name.margin >= SURE && !is_named_by_place(sentence, name)
}

/// Whether a name may owe its capital, by which it looks like a name, only to its place at the start of the sentence.
pub fn is_named_by_place(sentence: &[Glance], name: &Name) -> bool {
    let words = sentence.get(name.start..name.end).unwrap_or_default();
    name.start == first_word(sentence) && is_capital_by_place(words)
}

/// Whether the words at the start of a sentence are a single capitalised word that is on no list.
fn is_capital_by_place(words: &[Glance]) -> bool {
    matches!(words, [word] if word.coarse == coarse::CAPITAL && word.lists == 0)
}

/// Returns the index of the first token of a sentence that is not a sign.
pub fn first_word(words: &[Glance]) -> usize {
    words.iter().take_while(|word| word.coarse == coarse::SIGN).count()
}

fn phrase(words: &[Glance]) -> Option<u32> {
    let (first, rest) = words.split_first()?;
    Some(rest.iter().fold(first.stem, |hash, next| hash_phrase(hash, next.stem)))
}

fn add_bonus(scores: &mut [Scores], start: usize, len: usize, kind: Kind) {
    add_to_name(scores, (start, len, kind), BONUS);
}

/// Adds a bonus to the labels that make `len` tokens from `start` a name of this kind.
fn add_to_name(scores: &mut [Scores], (start, len, kind): (usize, usize, Kind), bonus: i32) {
    let [begins, goes_on] = kind.labels();
    for (offset, token) in scores.iter_mut().skip(start).take(len).enumerate() {
        token[if offset == 0 { begins } else { goes_on }] += bonus;
    }
}

#[cfg(test)]
mod tests;
