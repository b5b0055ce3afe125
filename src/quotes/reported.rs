//! Reporting verbs that are not beside the quotation: within its marks, and in earlier sentences.

use super::attribution::{Attribution, Rule, Said, Subject, SubjectKind};
use super::cues::Term;
use super::scene::{Scene, count_words};
use super::subject;
use super::tags::Tags;
use crate::span::Span;

/// The attribution by a reporting clause within the marks: `« Q1, souligne-t-elle. Q2 »`.
pub(super) fn inside(scene: &Scene<'_>, said: Said) -> Option<Attribution> {
    let terms = super::scene::within(&scene.quoted_terms, said.inner, |term| term.span);
    let verb = terms.iter().find(|term| {
        let before = scene.slice(Span::new(said.inner.start, term.span.start)).trim_end();
        term.is_strong_verb() && before.ends_with([',', '–', '—', '،'])
    })?;
    let rest = scene.slice(Span::new(verb.span.end, said.inner.end));
    let end = rest.find([',', '.', '–', '—', '،', '!', '?']).map_or(said.inner.end, |at| verb.span.end + at);
    let clause = Span::new(verb.span.end, end);
    if count_words(scene.slice(clause)) > 10 {
        return None;
    }
    let pronoun = terms.iter().find(|term| term.tags.any(Tags::PRONOUN) && clause.contains(term.span));
    let subject = match pronoun {
        Some(term) => Some(Subject { span: term.span, kind: SubjectKind::Pronoun(term.tags) }),
        None => subject::at_start(scene, clause),
    };
    Some(Attribution { subject: Some(subject?), cue: Some(verb.span), rule: Rule::Inside })
}

/// How many reporting verbs back the last speaker is looked for.
const VERBS_BACK: usize = 6;

/// The subject of the last reporting verb before `at` that has one.
pub(super) fn last_reported(scene: &Scene<'_>, at: usize) -> Option<Subject> {
    let count = scene.terms.partition_point(|term| term.span.end <= at);
    let before = scene.terms.get(..count)?;
    let strong = before.iter().rev().filter(|term| term.is_strong_verb());
    strong.take(VERBS_BACK).find_map(|verb| reported_by(scene, verb))
}

/// The subject of one reporting verb. Common nouns count only in verb-first languages, where they follow the verb.
fn reported_by(scene: &Scene<'_>, verb: &Term) -> Option<Subject> {
    let block = scene.block_at(verb.span.start)?;
    let verb_first = scene.grammar.order.before_vs == 3;
    let solid = |subject: &Subject| verb_first || subject.kind != SubjectKind::Noun;
    let behind = scene.right_of(verb.span.end, block);
    let after = || subject::at_start(scene, behind).filter(solid);
    if verb_first {
        return after();
    }
    subject::at_end(scene, scene.left_of(verb.span.start, block)).filter(solid).or_else(after)
}
