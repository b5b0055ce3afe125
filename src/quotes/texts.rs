//! Words for written texts that can be quoted, such as a notice or a contract.

use super::cues::Term;
use super::grammar::is_semitic;
use super::phrase::stem;
use super::scene::Scene;
use super::tags::Tags;
use crate::span::Span;
use crate::text::{is_hangul, is_spaceless};

/// Whether a word means a written text: an inflected form of such a word in the lexicon, or a compound that ends
/// with one, as "Kündigungsschreiben" does. Verbs ("informed"), roles ("reporter") and possessives are excluded:
/// "the report's authors" are persons.
pub(super) fn is_named_text(scene: &Scene<'_>, span: Span) -> bool {
    let word = stem(scene, span);
    let is_other = || {
        let other = |term: &Term| term.is_verb() || term.tags.any(Tags::ROLE);
        word.contains(['\'', '’']) || scene.terms_in(span).iter().any(other)
    };
    scene.grammar.texts.iter().any(|form| is_text_word(word, form)) && !is_other()
}

fn is_text_word(word: &str, form: &str) -> bool {
    if form.starts_with(is_spaceless) {
        return word.contains(form);
    }
    if is_too_short(word, form) {
        return false;
    }
    let shared = word.chars().zip(form.chars()).take_while(|(a, b)| a == b).count();
    let length = form.chars().count();
    let particle = form.starts_with(is_hangul) || form.starts_with(is_semitic);
    if shared + 1 < length && length < COMPOUND && !particle {
        return false;
    }
    let rest = word.chars().count() - shared;
    // Where the form stands behind something else, and what stands behind it.
    let joined =
        || word.find(form).filter(|at| *at > 0).and_then(|at| Some((at, word.get(at + form.len()..)?)));
    let is_end = |rest: &str| rest.chars().count() <= ENDING;
    shared == length && (rest <= usize::from(length > SHORT) + 1 && length > 2 || rest == 0)
        || shared == length && particle && rest <= ENDING
        || length > SHORT && shared + 1 >= length && rest <= ENDING
        || length >= COMPOUND && joined().is_some_and(|(_, rest)| is_end(rest))
        || particle && length > 2 && joined().is_some_and(|(at, rest)| at <= PREFIX && is_end(rest))
}

/// The most bytes that a letter takes.
const LONGEST_LETTER: usize = 4;

/// Whether a word is too short to have a form in it: it lacks more than a letter of it, or it begins with another
/// letter, so that the form could only stand behind something else. Most words are ruled out by this alone.
fn is_too_short(word: &str, form: &str) -> bool {
    let begins_alike = word.as_bytes().first() == form.as_bytes().first();
    let spare = if begins_alike { LONGEST_LETTER } else { 0 };
    word.len() + spare < form.len() + usize::from(!begins_alike)
}

/// The longest word of the lexicon that takes an ending of at most one letter, in characters. Longer words take
/// two.
const SHORT: usize = 4;

/// The longest prefix before a word of the lexicon in Hebrew, Arabic or Korean, in bytes.
const PREFIX: usize = 4;

/// The longest ending after a compound or after a word that takes particles, in characters.
const ENDING: usize = 2;

/// The shortest word of the lexicon that is looked for within compounds, in characters.
const COMPOUND: usize = 5;
