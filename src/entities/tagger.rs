//! The names of a document: every sentence is read once by itself, then once more with what the
//! other sentences told.

use std::collections::HashMap;

use crate::language::{Language, Script};
use crate::span::Span;

use super::atoms::{Atoms, coarse, trigger};
use super::decode::{Name, decode};
use super::fold::{hash_chars, hash_phrase};
use super::gazetteer::Lists;
use super::group::Group;
use super::model::{Features, KINDS, Model, Scores, UNIT};
use super::{Sentence, read};

/// One of the texts of a document: its title, or a block of its body.
#[derive(Clone, Debug)]
pub struct Passage<'a> {
    /// The text that spans point into.
    pub text: &'a str,
    /// The part of it that the passage is.
    pub span: Span,
    /// The block's index; `None` for the title.
    pub block: Option<usize>,
    /// The language.
    pub language: Language,
}

/// A sentence of a document with its names.
#[derive(Clone, Debug)]
pub struct Tagged {
    /// Index of the passage.
    pub passage: usize,
    /// Tokens and what is known of them.
    pub sentence: Sentence,
    /// The names, in order.
    pub names: Vec<Name>,
    scores: Vec<Scores>,
}

/// Reads a document and finds its names.
pub fn tag(passages: &[Passage<'_>]) -> Vec<Tagged> {
    let (mut document, mut features) = (Vec::new(), Features::default());
    for (index, passage) in passages.iter().enumerate() {
        let Some(model) = Group::of(passage.language).model() else { continue };
        for sentence in read(passage.text, passage.span, passage.language) {
            let mut tagged = tag_one(model, (index, sentence), passage.language, &mut features);
            doubt_abroad(model, passage.language, &mut tagged);
            document.push(tagged);
        }
    }
    let memory = Memory::of(&document, passages);
    for tagged in &mut document {
        let Some(passage) = passages.get(tagged.passage) else { continue };
        let Some(model) = Group::of(passage.language).model() else { continue };
        if memory.remind(&tagged.sentence.atoms, &tagged.names, &mut tagged.scores) {
            tagged.names = decode(model, &tagged.scores);
            doubt_abroad(model, passage.language, tagged);
        }
    }
    document
}

fn tag_one(
    model: &Model<'_>,
    (passage, sentence): (usize, Sentence),
    language: Language,
    features: &mut Features,
) -> Tagged {
    let mut scores = Vec::new();
    model.score(&sentence.atoms, (language, model.recall_bias(language)), features, &mut scores);
    if language.script() == Script::Arab {
        favor_quoted_persons(&sentence.atoms, &mut scores);
    }
    favor_surnames(&sentence.atoms, &mut scores);
    let names = decode(model, &scores);
    Tagged { passage, sentence, names, scores }
}

/// How sure a name has to be in a language that the table was not trained on, where no capitals tell names: a table
/// knows the words of its own languages, and takes those of others for rare ones, hence for names.
const SURE_ABROAD: i32 = 2 * UNIT;

/// Takes back the names that are not sure enough in a language that the table does not know, but for listed places.
fn doubt_abroad(model: &Model<'_>, language: Language, tagged: &mut Tagged) {
    if model.knows(language) {
        return;
    }
    let atoms = &tagged.sentence.atoms;
    let is_doubtful = |word: &Atoms| word.coarse == coarse::CASELESS && word.lists & Lists::PLACES.0 == 0;
    tagged.names.retain(|name| {
        let words = atoms.get(name.start..name.end).unwrap_or_default();
        name.margin >= SURE_ABROAD || !words.iter().any(is_doubtful)
    });
}

/// How far before a name in quotation marks a word of office may stand.
const ROLE_REACH: usize = 4;

/// A name in quotation marks holds at most this many tokens.
const QUOTED: usize = 4;

/// Arabic news often sets a person's name in quotation marks behind the office. Where a few tokens
/// stand between signs and a word of office close before, a person is the likelier reading.
fn favor_quoted_persons(atoms: &[Atoms], scores: &mut [Scores]) {
    let is_sign = |index: &usize| atoms.get(*index).is_some_and(|atoms| atoms.coarse == coarse::SIGN);
    for open in (0..atoms.len()).filter(is_sign) {
        let Some(close) = (open + 1..atoms.len()).take(QUOTED + 1).find(is_sign) else { continue };
        let alike = atoms.get(open).zip(atoms.get(close)).is_some_and(|(one, two)| is_pair(one, two));
        let caseless = atoms.get(open + 1).is_some_and(|atoms| atoms.coarse == coarse::CASELESS);
        let before = (open.saturating_sub(ROLE_REACH)..open).rev().take_while(|index| !is_sign(index));
        let office =
            before.filter_map(|index| atoms.get(index)).any(|atoms| atoms.trigger & trigger::ROLE != 0);
        if alike && caseless && office {
            add_bonus(scores, open + 1, close - open - 1, 0);
        }
    }
}

/// How much a surname has to be worth, beyond what it is worth to be no name.
const SURNAME: i32 = 3 * UNIT;

/// In scripts without case a surname is mostly seen behind a first name, so the model doubts that one can
/// begin a name. News go on with the surname alone: a listed one is as good as a beginning.
fn favor_surnames(atoms: &[Atoms], scores: &mut [Scores]) {
    for index in 0..scores.len().min(atoms.len()) {
        let apart = index
            .checked_sub(1)
            .and_then(|left| scores.get(left))
            .is_none_or(|left| left[1].max(left[2]) < left[0]);
        let listed = atoms[index].coarse == coarse::CASELESS && atoms[index].lists & Lists::PERSONS.0 != 0;
        let [outside, begins, goes_on, ..] = scores[index];
        let person = i32::midpoint(begins, goes_on);
        if apart && listed && !atoms[index].unspaced && person - outside > SURNAME {
            scores[index][1] = begins.max(person);
        }
    }
}

/// Whether two signs can open and close a quotation: the same sign, or a sign that stands for it.
fn is_pair(open: &Atoms, close: &Atoms) -> bool {
    let mark = |sign: char| hash_chars(&[sign]);
    let opens = ['"', '“', '”', '«', '»', '„'].map(mark);
    opens.contains(&open.word) && opens.contains(&close.word)
}

/// A name that is read with less than this margin tells nothing to other sentences.
const SURE: i32 = UNIT * 3 / 2;

/// What a name known from elsewhere in the document adds to the scores of its labels.
const BONUS: i32 = UNIT * 5 / 2;

/// Names of more tokens than this are not looked for again.
const LONGEST: usize = 6;

/// What a document tells of its words.
#[derive(Debug, Default)]
struct Memory {
    /// The names, by the hash of their stems.
    names: HashMap<u32, Known>,
    /// The first stem of each name, in order: most words begin none.
    beginnings: Vec<u32>,
    /// The words that stand in lower case somewhere, in order.
    common: Vec<u32>,
}

/// What a document tells of a name.
#[derive(Clone, Copy, Debug, Default)]
struct Known {
    /// How sure each kind is.
    kinds: [i32; KINDS],
    /// How many places tell so.
    places: usize,
}

impl Known {
    fn learn(&mut self, kind: usize, sure: i32) {
        self.kinds[kind] += sure;
        self.places += 1;
    }

    /// The kind; none where the document does not agree on it.
    fn kind(&self) -> Option<usize> {
        let by_sum = self.kinds.iter().enumerate();
        let (kind, most) = by_sum.max_by_key(|(kind, sum)| (**sum, usize::MAX - kind))?;
        let others: i32 = self.kinds.iter().sum::<i32>() - most;
        (*most > 2 * others).then_some(kind)
    }
}

impl Memory {
    fn of(document: &[Tagged], passages: &[Passage<'_>]) -> Self {
        let mut memory = Self::default();
        for tagged in document {
            let lower = tagged.sentence.atoms.iter().filter(|atoms| atoms.coarse == coarse::LOWER);
            memory.common.extend(lower.map(|atoms| atoms.word));
            let spaceless =
                passages.get(tagged.passage).is_some_and(|passage| passage.language.is_spaceless());
            // A single character is no name, and a character of a name is no part of one.
            let least = if spaceless { 2 } else { 1 };
            for name in tagged.names.iter().filter(|name| name.end - name.start >= least) {
                let Some(atoms) = tagged.sentence.atoms.get(name.start..name.end) else { continue };
                if !teaches(&tagged.sentence.atoms, name) {
                    continue;
                }
                memory.learn(atoms, name);
                if !spaceless {
                    memory.learn_surname(atoms, name);
                }
            }
        }
        for words in [&mut memory.beginnings, &mut memory.common] {
            words.sort_unstable();
            words.dedup();
        }
        memory
    }

    fn learn(&mut self, atoms: &[Atoms], name: &Name) {
        if let (Some(hash), Some(first)) = (phrase(atoms), atoms.first()) {
            self.beginnings.push(first.stem);
            self.names.entry(hash).or_default().learn(name.kind, name.margin.min(8 * UNIT));
        }
    }

    /// Learns the last part of a person's name, by which the text may go on.
    fn learn_surname(&mut self, atoms: &[Atoms], name: &Name) {
        if let ([_, .., last], 0) = (atoms, name.kind) {
            self.beginnings.push(last.stem);
            self.names.entry(last.stem).or_default().learn(0, name.margin.min(8 * UNIT) / 2);
        }
    }

    /// Adds to the scores of what is known from another place, longest names first; whether anything was.
    fn remind(&self, atoms: &[Atoms], names: &[Name], scores: &mut [Scores]) -> bool {
        let mut changed = self.remind_of_common(atoms, scores);
        let mut start = 0;
        while start < atoms.len() {
            match self.longest(atoms, start) {
                Some((len, kind, places)) => {
                    // Names stand in order.
                    let here = names.get(names.partition_point(|name| name.start < start));
                    let own = here.is_some_and(|name| {
                        (name.start, name.end) == (start, start + len) && teaches(atoms, name)
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

    /// The first word of a sentence has its capital for that: where the document has it in lower case elsewhere
    /// and no capital goes on, it is the likelier for being no name. Whether it is so.
    fn remind_of_common(&self, atoms: &[Atoms], scores: &mut [Scores]) -> bool {
        let first = first_word(atoms);
        let goes_on =
            atoms.get(first + 1).is_some_and(|next| !matches!(next.coarse, coarse::LOWER | coarse::SIGN));
        let Some((word, score)) = atoms.get(first).zip(scores.get_mut(first)) else { return false };
        let is_common =
            word.coarse == coarse::CAPITAL && !goes_on && self.common.binary_search(&word.word).is_ok();
        if is_common {
            score[0] += BONUS;
        }
        is_common
    }

    /// Length and kind of the longest known name that begins at a token, and how many places tell it.
    fn longest(&self, atoms: &[Atoms], start: usize) -> Option<(usize, usize, usize)> {
        let may_begin = |atoms: &&Atoms| {
            !matches!(atoms.coarse, coarse::LOWER | coarse::SIGN)
                && self.beginnings.binary_search(&atoms.stem).is_ok()
        };
        let first = atoms.get(start).filter(may_begin)?;
        let mut hash = None;
        let mut best = None;
        for (offset, next) in atoms.iter().skip(start).take(LONGEST).enumerate() {
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

/// Whether a name of a sentence is sure enough to tell of other places.
fn teaches(sentence: &[Atoms], name: &Name) -> bool {
    let atoms = sentence.get(name.start..name.end).unwrap_or_default();
    name.margin >= SURE && !(name.start == first_word(sentence) && is_capital_by_place(atoms))
}

/// Whether the first words of a sentence are one word that may have its capital for that alone.
fn is_capital_by_place(atoms: &[Atoms]) -> bool {
    matches!(atoms, [word] if word.coarse == coarse::CAPITAL && word.lists == 0)
}

/// Index of the first token of a sentence that is no sign.
fn first_word(atoms: &[Atoms]) -> usize {
    atoms.iter().take_while(|atoms| atoms.coarse == coarse::SIGN).count()
}

fn phrase(atoms: &[Atoms]) -> Option<u32> {
    let (first, rest) = atoms.split_first()?;
    Some(rest.iter().fold(first.stem, |hash, next| hash_phrase(hash, next.stem)))
}

fn add_bonus(scores: &mut [Scores], start: usize, len: usize, kind: usize) {
    for (offset, token) in scores.iter_mut().skip(start).take(len).enumerate() {
        token[if offset == 0 { 1 + 2 * kind } else { 2 + 2 * kind }] += BONUS;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is added to the score of outside for the first word of a text.
    fn doubt(text: &str, memory: &Memory) -> i32 {
        let sentences = read(text, Span::new(0, text.len()), Language::English);
        let atoms = &sentences[0].atoms;
        let mut scores = vec![Scores::default(); atoms.len()];
        memory.remind_of_common(atoms, &mut scores);
        scores.iter().map(|score| score[0]).sum()
    }

    #[test]
    fn a_place_tells_nothing_of_itself() {
        let text = "They met Jane Wilson in Boston.";
        let of = |text: &str| {
            let passage =
                Passage { text, span: Span::new(0, text.len()), block: None, language: Language::English };
            let tagged = tag(&[passage]);
            tagged[0].names.iter().map(|name| name.margin).collect::<Vec<i32>>()
        };
        let (once, again) = (of(text), of(&format!("{text}\nBoth live in Boston now.")));
        assert_eq!((once.len(), again.len()), (2, 2));
        assert_eq!(once[0], again[0]);
        assert!(once[1] < again[1], "{once:?} {again:?}");
    }

    #[test]
    fn a_table_is_not_believed_abroad_where_no_capitals_tell_names() {
        let atoms = |coarse: u8, lists: Lists| Atoms { coarse, lists: lists.0, ..Atoms::default() };
        let tagged = |atoms: Atoms, margin: i32| Tagged {
            passage: 0,
            sentence: Sentence { tokens: Vec::new(), atoms: vec![atoms] },
            names: vec![Name { start: 0, end: 1, kind: 0, margin }],
            scores: Vec::new(),
        };
        let kept = |language: Language, atoms: Atoms, margin: i32| {
            let mut tagged = tagged(atoms, margin);
            let Some(model) = Group::Arabic.model() else { return false };
            doubt_abroad(model, language, &mut tagged);
            !tagged.names.is_empty()
        };
        let word = atoms(coarse::CASELESS, Lists::default());
        assert!(!kept(Language::Bengali, word, SURE_ABROAD - 1));
        assert!(kept(Language::Bengali, word, SURE_ABROAD));
        assert!(kept(Language::Bengali, atoms(coarse::CASELESS, Lists::COUNTRY), 1));
        assert!(kept(Language::Persian, word, 1));
        assert!(kept(Language::Icelandic, atoms(coarse::CAPITAL, Lists::default()), 1));
    }

    #[test]
    fn a_capital_that_only_the_place_explains_is_doubted() {
        let memory = Memory { common: vec![hash_chars(&['o', 'd', 'd'])], ..Memory::default() };
        assert_eq!(doubt("Odd is what it was.", &memory), BONUS);
        assert_eq!(doubt("“Odd is what it was.", &memory), BONUS);
        for text in ["Odd Nerdrum was there.", "It was Odd again.", "ODD is what it was.", "Even is another."]
        {
            assert_eq!(doubt(text, &memory), 0, "{text}");
        }
    }
}
