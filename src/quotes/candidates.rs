//! Who could have said a quotation: what the grammar proposes, and everybody who is mentioned nearby.

use super::attribution::{Said, Subject, SubjectKind};
use super::scene::{Scene, within};
use super::sides::Sides;
use super::subject;
use super::tags::Tags;
use crate::article::EntityKind;
use crate::language::Language;
use crate::span::Span;

/// A possible speaker.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Candidate {
    /// The words that name the speaker.
    pub subject: Subject,
    /// Who proposed it.
    pub sources: Sources,
}

/// Where a candidate comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// Between the quotation and the verb behind it.
    Between,
    /// Behind the verb behind the quotation.
    Behind,
    /// Before a quotation whose verb stands behind it.
    Around,
    /// Before the verb before the quotation.
    Before,
    /// Between the verb before the quotation and the quotation.
    After,
    /// By an according-to form.
    According,
    /// In a reporting clause within the marks.
    Inside,
    /// Before a colon, without a verb.
    Label,
    /// What the part of the sentence before the quotation is about.
    Left,
    /// What the part of the sentence behind the quotation is about.
    Right,
    /// The subject of the sentence's main verb.
    Main,
    /// The subject of the last reporting verb.
    Reported,
    /// The person named last.
    LastPerson,
    /// The speaker of the quotation before.
    Previous,
    /// Whom the block before announces with a colon.
    ColonBlock,
    /// What the next sentence is about.
    Next,
    /// What the sentence before is about.
    Earlier,
    /// The words right behind the verb behind the quotation.
    HeadBehind,
    /// The words right behind the verb before the quotation.
    HeadAfter,
    /// The words that begin the clause of the verb before the quotation.
    HeadBefore,
    /// The words that begin the sentence.
    HeadLeft,
    /// The words right behind the quotation, without a verb.
    HeadRight,
    /// The rules' choice.
    Chosen,
}

/// A set of [`Source`]s.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sources(u32);

impl Sources {
    /// Whether the source is in the set.
    pub fn has(self, source: Source) -> bool {
        self.0 >> source as u32 & 1 == 1
    }

    fn with(self, source: Source) -> Self {
        Self(self.0 | 1 << source as u32)
    }
}

/// How far before a quotation somebody may be mentioned, in bytes.
const BACK: usize = 1200;
/// How far behind it.
const AHEAD: usize = 300;
/// How many names are looked at on either side.
const NAMES: usize = 10;
/// How many pronouns and offices are looked at on either side.
const TERMS: usize = 4;

/// The candidates for one quotation, by place; `proposed` are those of the discourse.
pub(super) fn collect(
    scene: &Scene<'_>,
    said: Said,
    sides: &Sides<'_, '_>,
    proposed: &[(Source, Subject)],
) -> Vec<Candidate> {
    let mut all: Vec<Candidate> = Vec::new();
    let mut grammar = sides.proposals();
    grammar.extend_from_slice(proposed);
    for (source, subject) in grammar {
        let Some(subject) = whole(scene, subject) else { continue };
        add(scene, &mut all, Candidate { subject, sources: Sources::default().with(source) });
    }
    for subject in mentioned(scene, said) {
        add(scene, &mut all, Candidate { subject, sources: Sources::default() });
    }
    all.sort_by_key(|candidate| candidate.subject.span.start);
    all
}

/// What is proposed, with its noun where only the article was taken; `None` where there is no noun.
fn whole(scene: &Scene<'_>, subject: Subject) -> Option<Subject> {
    let words = matches!(subject.kind, SubjectKind::Capitals | SubjectKind::Noun);
    let text = scene.slice(subject.span);
    if words && (text.chars().nth(1).is_none() || is_no_noun(scene, text)) {
        return None;
    }
    if !words || !subject::is_bare(scene, subject.span) {
        return Some(subject);
    }
    let block = scene.block_at(subject.span.start)?;
    let phrase = subject::head(scene, scene.right_of(subject.span.start, block))?;
    (!subject::is_bare(scene, phrase.span)).then_some(phrase)
}

/// Whether words hold no noun, where a language writes its nouns with capitals: "war damit zuerst".
fn is_no_noun(scene: &Scene<'_>, words: &str) -> bool {
    let with_capitals = matches!(scene.body.language, Language::German | Language::Luxembourgish);
    with_capitals && !words.contains(char::is_uppercase)
}

/// Adds a candidate; one that overlaps another becomes one with it.
fn add(scene: &Scene<'_>, all: &mut Vec<Candidate>, mut new: Candidate) {
    all.iter_mut().for_each(|known| part(scene, &mut known.subject, &mut new.subject));
    let same = all.iter_mut().find(|known| known.subject.span.overlaps(new.subject.span));
    match same {
        Some(known) => {
            known.sources = Sources(known.sources.0 | new.sources.0);
            if replaces(scene, new.subject, known.subject) {
                known.subject = new.subject;
            }
        }
        None => all.push(new),
    }
}

/// Ends a phrase before the preposition that an organisation or a place in it stands behind, which so is
/// a candidate apart: "the spokesman | for | Interpol".
fn part(scene: &Scene<'_>, one: &mut Subject, other: &mut Subject) {
    let (phrase, name) = match (rank(one.kind), rank(other.kind)) {
        _ if !one.span.overlaps(other.span) => return,
        (0 | 1, 3) => (one, other),
        (3, 0 | 1) => (other, one),
        _ => return,
    };
    let person = scene.names_in(name.span).first().is_none_or(|name| name.kind == EntityKind::Person);
    if person || phrase.span.start >= name.span.start || !scene.grammar.subjects.is_empty() {
        return;
    }
    let ahead = scene.terms_in(Span::new(phrase.span.start, name.span.start));
    let preposition = ahead.iter().find(|term| term.tags.any(Tags::PREPOSITION));
    if let Some(term) = preposition.filter(|term| term.span.start > phrase.span.start) {
        phrase.span = Span::new(phrase.span.start, term.span.start).trimmed(scene.text);
    }
}

/// Whether a candidate stands for one that it overlaps. Where the head of a phrase comes last, a name
/// that begins it is but a part: "the hospital's nurse". Of two that are mere words, the one without the verb.
fn replaces(scene: &Scene<'_>, new: Subject, known: Subject) -> bool {
    let head_last = !scene.grammar.subjects.is_empty();
    let begins = |part: Subject, whole: Subject| {
        head_last && part.span.end < whole.span.end && rank(whole.kind) == 0 && whole.span.contains(part.span)
    };
    let cleaner =
        rank(new.kind) == rank(known.kind) && holds_clause(scene, known) && !holds_clause(scene, new);
    !begins(new, known) && (rank(new.kind) > rank(known.kind) || begins(known, new) || cleaner)
}

/// Whether mere words hold a reporting verb or "that": more than a subject.
fn holds_clause(scene: &Scene<'_>, subject: Subject) -> bool {
    let terms = scene.terms_in(subject.span).iter();
    rank(subject.kind) <= 1
        && terms.into_iter().any(|term| term.is_strong_verb() || term.tags.any(Tags::COMPLEMENTIZER))
}

/// Which of two overlapping candidates stays: a name before mere words.
fn rank(kind: SubjectKind) -> u8 {
    match kind {
        SubjectKind::Name(_) => 3,
        SubjectKind::Pronoun(_) => 2,
        SubjectKind::Capitals => 1,
        SubjectKind::Noun => 0,
    }
}

/// The names, pronouns and offices around a quotation, outside of everything that is said.
fn mentioned(scene: &Scene<'_>, said: Said) -> Vec<Subject> {
    let (before, behind) = neighbourhood(scene, said);
    let names = |side: Span| {
        scene
            .names_in(side)
            .iter()
            .map(|name| Subject { span: name.span, kind: SubjectKind::Name(name.entity) })
    };
    let terms = |side: Span| {
        within(&scene.terms, side, |term| term.span)
            .iter()
            .filter(|term| term.tags.any(Tags::PRONOUN) || term.tags.any(Tags::ROLE))
            .map(|term| Subject {
                span: term.span,
                kind: match term.tags.any(Tags::PRONOUN) {
                    true => SubjectKind::Pronoun(term.tags),
                    false => SubjectKind::Noun,
                },
            })
    };
    let free = |subject: &Subject| !scene.is_said(subject.span);
    let mut found: Vec<Subject> = names(before).rev().filter(free).take(NAMES).collect();
    found.extend(names(behind).filter(free).take(NAMES / 2));
    found.extend(terms(before).rev().filter(free).take(TERMS));
    found.extend(terms(behind).filter(free).take(TERMS));
    found
}

/// Two blocks back, and to the end of the next sentence.
fn neighbourhood(scene: &Scene<'_>, said: Said) -> (Span, Span) {
    let first = scene.block(said.block.saturating_sub(2)).start;
    let from = first.max(scene.boundary(said.outer.start.saturating_sub(BACK)));
    let last = scene.block((said.block + 1).min(scene.body.blocks.len().saturating_sub(1))).end;
    let to = last.min(scene.boundary(said.outer.end.saturating_add(AHEAD))).max(said.outer.end);
    (Span::new(from.min(said.outer.start), said.outer.start), Span::new(said.outer.end, to))
}
