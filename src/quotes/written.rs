//! Words of a text that nobody is told to have said: a notice, a contract, a letter. "The log of the ferry reads: …"

use super::attribution::{Subject, SubjectKind};
use super::cues::Term;
use super::grammar::is_semitic;
use super::office::{can_speak, is_told, stem};
use super::phrase::words;
use super::scene::Scene;
use super::subject::is_bare;
use super::tags::Tags;
use super::view::View;
use crate::article::EntityKind;
use crate::span::Span;
use crate::text::{is_alphanumeric, is_hangul, is_spaceless};

/// Whether the quotation is from a text that its sentence tells of, rather than said by whoever was chosen.
pub(super) fn is_of_text(view: &View<'_, '_, '_>, chosen: Subject) -> bool {
    let scene = view.scene;
    if scene.grammar.texts.is_empty() {
        return false;
    }
    let sides = [scene.since_said(view.sides.left), scene.until_said(view.sides.right)];
    if is_read(scene, sides) {
        return true;
    }
    let is_pronoun = matches!(chosen.kind, SubjectKind::Pronoun(_));
    match sides.iter().find(|side| side.contains(chosen.span)) {
        Some(_) if is_pronoun => false,
        Some(side) => is_text(scene, chosen) || is_part_of_text(view, *side, chosen),
        None => !view.said.outer.contains(chosen.span) && sides.iter().any(|side| tells_of_text(view, *side)),
    }
}

/// Whether right beside a quotation stands that it is read somewhere: "the label reads", or further off in a sentence that
/// tells of a text. Where a statement is read, those who gave it said so.
fn is_read(scene: &Scene<'_>, [left, right]: [Span; 2]) -> bool {
    let told = |side: Span| side.of(&scene.folded);
    let near = |side: Span, form: &str, at: usize| {
        let ahead = Span::new(side.start, side.start + at);
        let behind = Span::new(side.start + at + form.len(), side.end);
        let gap = if side == left { behind } else { ahead };
        let edges = [told(ahead).chars().next_back(), told(behind).chars().next()];
        let is_word = form.starts_with(|c| is_spaceless(c) || is_hangul(c))
            || !edges.into_iter().flatten().any(is_alphanumeric);
        is_word && (scene.words_between(gap.start, gap.end) <= NEAR || !texts(scene, ahead).is_empty())
    };
    let mut forms = scene.grammar.reads.iter();
    let is_read = forms.any(|form| {
        [left, right]
            .into_iter()
            .any(|side| told(side).match_indices(form.as_str()).any(|(at, _)| near(side, form, at)))
    });
    let is_statement = |side: Span| {
        let mut terms = scene.terms_in(side).iter();
        terms.any(|term| term.tags.any(Tags::NOUN) && !is_named_text(scene, term.span))
    };
    is_read && !is_statement(left) && !is_statement(right)
}

/// Whether words that are no name are what a text is called, and no office: "the author of the letter".
fn is_text(scene: &Scene<'_>, chosen: Subject) -> bool {
    let words = !matches!(chosen.kind, SubjectKind::Name(_));
    words && !is_told(scene, chosen.span) && !texts(scene, chosen.span).is_empty()
}

/// Whether a name tells no more than whose the text is that stands before it, or who else has to do with it: "the letter
/// of the council", "in the report, which the Echo has seen, it says".
fn is_part_of_text(view: &View<'_, '_, '_>, side: Span, chosen: Subject) -> bool {
    let scene = view.scene;
    let is_person = scene.names_in(chosen.span).iter().any(|name| name.kind == EntityKind::Person);
    let near = scene.boundary(chosen.span.start.saturating_sub(CLOSE));
    // Whose text it is stands close by; only who is no person can stand anywhere in its sentence.
    let start = if is_person { side.start.max(near) } else { side.start };
    let ahead = Span::new(start, chosen.span.start);
    let Some(text) = texts(scene, ahead).into_iter().next_back() else { return false };
    let gap = Span::new(text.end, chosen.span.start);
    let is_verb_next = view.own.cue.is_some_and(|cue| {
        cue.start >= chosen.span.end && scene.words_between(chosen.span.end, cue.start) == 0
            || cue.end <= chosen.span.start && scene.words_between(cue.end, chosen.span.start) == 0
    });
    let terms = scene.terms_in(gap);
    let is_verb_between = terms.iter().any(|term| term.is_verb());
    let of_whom = words(scene, gap).first().is_some_and(|word| is_bare(scene, *word));
    let joined = of_whom || terms.iter().any(|term| term.tags.any(Tags::PREPOSITION));
    let is_near =
        scene.words_between(gap.start, gap.end) <= NEAR && !scene.slice(gap).contains([',', '،', '、']);
    let depends = is_near && !is_verb_between && joined;
    let leads = scene.words_between(side.start, text.start) <= LEAD;
    let is_nobody = chosen.kind == SubjectKind::Noun && !can_speak(scene, chosen.span);
    depends || !is_person && leads && (!is_verb_next || is_nobody) && !is_told(scene, chosen.span)
}

/// Most words between a text and whose it is.
const NEAR: usize = 3;

/// How many bytes [`NEAR`] words and the text before them hardly exceed.
const CLOSE: usize = 80;

/// Most words before a text that its sentence begins with.
const LEAD: usize = 2;

/// Whether a side tells of a text that can be what speaks in it: one that is no object behind the verb and, where
/// somebody may have said something in it, behind no preposition.
fn tells_of_text(view: &View<'_, '_, '_>, side: Span) -> bool {
    let strong = |verb: Option<Term>| verb.is_some_and(|verb| verb.is_strong_verb());
    let is_said = strong(view.sides.left_verb) || strong(view.sides.right_verb);
    let according = view.scene.terms_in(side).iter().any(|term| term.tags.any(Tags::ANY_ACCORDING));
    !according
        && texts(view.scene, side).into_iter().any(|text| {
            let is_object = view.sides.left_verb.is_some_and(|verb| {
                view.sides.left.contains(text) && verb.span.end <= text.start && view.sides.drops_subject()
            });
            !(is_object || is_said && view.follows_preposition(text.start))
        })
}

/// The words of a span that texts are called by.
fn texts(scene: &Scene<'_>, span: Span) -> Vec<Span> {
    words(scene, span).into_iter().filter(|word| is_named_text(scene, *word)).collect()
}

/// Whether a word is what a text is called, in whatever form, or a compound of it: "Kündigungsschreiben". "Informed" is
/// a verb, "reporter" an office, and "the report's" tells of its authors.
pub(super) fn is_named_text(scene: &Scene<'_>, span: Span) -> bool {
    let word = stem(scene, span);
    let is_other = || {
        let other = |term: &Term| term.is_verb() || term.tags.any(Tags::ROLE);
        word.contains(['\'', '’']) || scene.terms_in(span).iter().any(other)
    };
    scene.grammar.texts.iter().any(|form| is_text_word(word, form)) && !is_other()
}

fn is_text_word(word: &str, form: &str) -> bool {
    let shared = word.chars().zip(form.chars()).take_while(|(a, b)| a == b).count();
    let length = form.chars().count();
    let rest = word.chars().count() - shared;
    let joined = word.find(form).filter(|at| *at > 0).and_then(|at| Some((at, word.get(at + form.len()..)?)));
    let is_end = |rest: &str| rest.chars().count() <= ENDING;
    if form.starts_with(is_spaceless) {
        return word.contains(form);
    }
    let particle = form.starts_with(is_hangul) || form.starts_with(is_semitic);
    shared == length && (rest <= usize::from(length > SHORT) + 1 && length > 2 || rest == 0)
        || shared == length && particle && rest <= ENDING
        || length > SHORT && shared + 1 >= length && rest <= ENDING
        || length >= COMPOUND && joined.is_some_and(|(_, rest)| is_end(rest))
        || particle && length > 2 && joined.is_some_and(|(at, rest)| at <= PREFIX && is_end(rest))
}

/// The longest word that takes an ending of no more than one letter, in characters.
const SHORT: usize = 4;

/// The longest word written onto another in Hebrew or Arabic, in bytes.
const PREFIX: usize = 4;

/// The longest ending behind a word in a compound, in characters.
const ENDING: usize = 2;

/// The shortest word that is looked for as part of a compound, in characters.
const COMPOUND: usize = 5;

#[cfg(test)]
mod tests;
