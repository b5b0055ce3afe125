//! The names of a document: every sentence is read once by itself, then once more with what the
//! other sentences told.

use std::collections::HashMap;

use crate::language::Language;
use crate::span::Span;

use super::atoms::{Atoms, coarse, hash_phrase};
use super::decode::{Name, decode};
use super::model::{Group, KINDS, Model, Scores, UNIT};
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
    let mut document = Vec::new();
    for (index, passage) in passages.iter().enumerate() {
        let Some(model) = Group::of(passage.language).model() else { continue };
        for sentence in read(passage.text, passage.span, passage.language) {
            document.push(tag_one(model, index, sentence, passage.language));
        }
    }
    let memory = Memory::of(&document);
    for tagged in &mut document {
        let Some(passage) = passages.get(tagged.passage) else { continue };
        let Some(model) = Group::of(passage.language).model() else { continue };
        if memory.remind(&tagged.sentence.atoms, &mut tagged.scores) {
            tagged.names = decode(model, &tagged.scores);
        }
    }
    document
}

fn tag_one(model: &Model<'_>, passage: usize, sentence: Sentence, language: Language) -> Tagged {
    let mut scores = Vec::new();
    model.score(&sentence.atoms, language, model.recall_bias(language), &mut scores);
    let names = decode(model, &scores);
    Tagged { passage, sentence, names, scores }
}

/// A name that is read with less than this margin tells nothing to other sentences.
const SURE: i32 = UNIT * 3 / 2;

/// What a name known from elsewhere in the document adds to the scores of its labels.
const BONUS: i32 = UNIT * 5 / 2;

/// Names of more tokens than this are not looked for again.
const LONGEST: usize = 6;

/// The names of a document, by the hash of their stems, with how sure each kind is.
#[derive(Debug, Default)]
struct Memory {
    names: HashMap<u32, [i32; KINDS]>,
}

impl Memory {
    fn of(document: &[Tagged]) -> Self {
        let mut memory = Self::default();
        for tagged in document {
            for name in tagged.names.iter().filter(|name| name.margin >= SURE) {
                let Some(atoms) = tagged.sentence.atoms.get(name.start..name.end) else { continue };
                memory.learn(atoms, name);
            }
        }
        memory
    }

    /// Learns a name, and the last part of a person's, by which the text may go on.
    fn learn(&mut self, atoms: &[Atoms], name: &Name) {
        let Some(hash) = phrase(atoms) else { return };
        let sure = name.margin.min(8 * UNIT);
        self.names.entry(hash).or_default()[name.kind] += sure;
        if let ([_, .., last], 0) = (atoms, name.kind) {
            self.names.entry(last.stem).or_default()[0] += sure / 2;
        }
    }

    /// Adds to the scores of what is known, longest names first; whether anything was.
    fn remind(&self, atoms: &[Atoms], scores: &mut [Scores]) -> bool {
        let mut changed = false;
        let mut start = 0;
        while start < atoms.len() {
            match self.longest(atoms, start) {
                Some((len, kind)) => {
                    add_bonus(scores, start, len, kind);
                    changed = true;
                    start += len;
                }
                None => start += 1,
            }
        }
        changed
    }

    /// Length and kind of the longest known name that begins at a token.
    fn longest(&self, atoms: &[Atoms], start: usize) -> Option<(usize, usize)> {
        let first = atoms.get(start).filter(|atoms| !matches!(atoms.coarse, coarse::LOWER | coarse::SIGN))?;
        let mut hash = None;
        let mut best = None;
        for (offset, next) in atoms.iter().skip(start).take(LONGEST).enumerate() {
            let joined = hash.map_or(first.stem, |before| hash_phrase(before, next.stem));
            hash = Some(joined);
            if let Some(kind) = self.kind(joined) {
                best = Some((offset + 1, kind));
            }
        }
        best
    }

    /// The kind of a known name; none where the document does not agree on it.
    fn kind(&self, hash: u32) -> Option<usize> {
        let sums = self.names.get(&hash)?;
        let (kind, most) = sums.iter().enumerate().max_by_key(|(kind, sum)| (**sum, usize::MAX - kind))?;
        let others: i32 = sums.iter().sum::<i32>() - most;
        (*most > 2 * others).then_some(kind)
    }
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
