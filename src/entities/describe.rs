//! Turns tokens into what the tagger knows about each.

use crate::language::{Language, Script};
use crate::span::Span;

use super::atoms::{Atoms, coarse, trigger};
use super::classes;
use super::fold::{fold_onto, hash_beginnings, hash_chars, hash_root};
use super::gazetteer::BUILT_IN;
use super::listed;
use super::shape::shape;
use super::stems;
use super::triggers::Triggers;

/// Appends the atoms of the tokens of one sentence to `out`.
pub fn describe(text: &str, tokens: &[Span], language: Language, out: &mut Vec<Atoms>) {
    let start = out.len();
    out.reserve(tokens.len());
    let triggers = Triggers::of(language);
    let (mut chars, mut ranges) = (Vec::with_capacity(8 * tokens.len()), Vec::with_capacity(tokens.len()));
    for token in tokens {
        let from = chars.len();
        fold_onto(token.of(text), language, &mut chars);
        out.push(form(token.of(text), chars.get(from..).unwrap_or_default(), language));
        ranges.push(from..chars.len());
    }
    let sentence = out.get_mut(start..).unwrap_or_default();
    look_up(sentence, language);
    for (atoms, range) in sentence.iter_mut().zip(ranges).filter(|(atoms, _)| is_word(atoms)) {
        atoms.trigger = triggers.get(atoms.word);
        if atoms.lists == 0 && atoms.trigger & !trigger::OPENS == 0 {
            let chars = chars.get_mut(range).unwrap_or_default();
            stems::look_without_affixes(atoms, language, chars, triggers);
        }
    }
    if language.is_spaceless() {
        listed::mark_unspaced(sentence);
    } else {
        listed::mark_phrases(sentence);
    }
    triggers.mark(sentence);
}

/// Returns the atoms that depend on the characters of a word alone; `chars` are these characters, folded.
fn form(word: &str, chars: &[char], language: Language) -> Atoms {
    let (beginnings, own) = hash_beginnings(chars);
    let from = |start: usize| hash_chars(chars.get(start..).unwrap_or_default());
    let back = |len: usize| from(chars.len().saturating_sub(len));
    let upto = |len: usize| beginnings.get(len - 1).filter(|_| len < chars.len()).copied().unwrap_or(own);
    let (shape, coarse) = shape(word);
    Atoms {
        word: own,
        stem: own,
        root: hash_root(chars),
        prefix: if language.script() == Script::Kore {
            [upto(1), upto(2), upto(3)]
        } else {
            [upto(2), upto(3), upto(4)]
        },
        suffix: [back(1), back(2), back(3), back(4)],
        shape,
        coarse,
        ..Atoms::default()
    }
}

/// Whether a token can be on a list.
fn is_word(atoms: &Atoms) -> bool {
    !matches!(atoms.coarse, coarse::SIGN | coarse::NUMBER)
}

/// Looks up the words of a sentence, all of them in one table before the next: the tables are mostly not in the
/// processor's cache, and this way it waits for many words at once.
fn look_up(sentence: &mut [Atoms], language: Language) {
    for atoms in sentence.iter_mut().filter(|atoms| is_word(atoms)) {
        atoms.lists = BUILT_IN.get(atoms.word).0;
    }
    if matches!(language.script(), Script::Latn | Script::Cyrl) {
        for atoms in sentence.iter_mut().filter(|atoms| is_word(atoms)) {
            atoms.class = classes::class_of(atoms.word);
        }
    }
}
