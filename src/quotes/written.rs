//! Words that come from a written text, such as a notice, a contract or a letter, and so have no speaker. "The log
//! of the ferry reads: …"

use super::attribution::{Subject, SubjectKind};
use super::cues::Term;
use super::office::{can_speak, is_told};
use super::phrase::words;
use super::scene::Scene;
use super::subject::is_bare;
use super::tags::Tags;
use super::texts::is_named_text;
use super::view::View;
use crate::article::EntityKind;
use crate::span::Span;
use crate::text::{is_alphanumeric, is_unspaced};

/// Whether the quotation comes from a text that its sentence mentions, and was not said by the chosen speaker.
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

/// Whether the sentence says that the quoted words can be read somewhere: right beside the quotation, as in "the
/// label reads", or further away if it mentions a text. A statement that is read out does not count, as those who
/// issued it said so.
fn is_read(scene: &Scene<'_>, [left, right]: [Span; 2]) -> bool {
    let told = |side: Span| side.of(&scene.folded);
    let near = |side: Span, form: &str, at: usize| {
        let ahead = Span::new(side.start, side.start + at);
        let behind = Span::new(side.start + at + form.len(), side.end);
        let gap = if side == left { behind } else { ahead };
        let edges = [told(ahead).chars().next_back(), told(behind).chars().next()];
        let is_word = form.starts_with(is_unspaced) || !edges.into_iter().flatten().any(is_alphanumeric);
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

/// Whether the chosen words are a word for a text, and not a name or a role: "the author of the letter" is a role.
fn is_text(scene: &Scene<'_>, chosen: Subject) -> bool {
    let words = !matches!(chosen.kind, SubjectKind::Name(_));
    words && !is_told(scene, chosen.span) && !texts(scene, chosen.span).is_empty()
}

/// Whether the chosen words only say whose text it is, or name somebody else in a sentence that begins with a text:
/// "the letter of the council", "in the report, which the Echo has seen, it says".
fn is_part_of_text(view: &View<'_, '_, '_>, side: Span, chosen: Subject) -> bool {
    let scene = view.scene;
    let is_person = scene.names_in(chosen.span).iter().any(|name| name.kind == EntityKind::Person);
    let near = scene.boundary(chosen.span.start.saturating_sub(CLOSE));
    // A person who owns the text comes soon after it. Anything that is not a person may come anywhere in the
    // sentence.
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

/// The most words between a text and its owner, and between "reads" and the quotation.
const NEAR: usize = 3;

/// How many bytes [`NEAR`] words and the text before them seldom exceed.
const CLOSE: usize = 80;

/// The most words before a text with which a sentence begins.
const LEAD: usize = 2;

/// Whether a side mentions a text that can be the source of the quotation. It cannot if it is the object of the
/// verb, or if it follows a preposition and there is a strong reporting verb, whose subject then spoke in the text.
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

/// The words in a span that mean a text.
fn texts(scene: &Scene<'_>, span: Span) -> Vec<Span> {
    words(scene, span).into_iter().filter(|word| is_named_text(scene, *word)).collect()
}

#[cfg(test)]
mod tests;
