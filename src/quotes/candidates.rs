//! Collects the possible speakers of a quotation: those that the grammar proposes, and everybody mentioned nearby.

use super::attribution::{Said, Subject, SubjectKind};
use super::cues::Term;
use super::lead_in;
use super::office;
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
    /// Where the candidate comes from.
    pub sources: Sources,
}

/// Where a candidate comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// Between the quotation and the verb after it.
    Between,
    /// After the verb that follows the quotation.
    Behind,
    /// Before a quotation whose verb comes after it.
    Around,
    /// Before the verb that precedes the quotation.
    Before,
    /// Between the verb that precedes the quotation and the quotation.
    After,
    /// Beside an according-to form.
    According,
    /// In a reporting clause within the marks.
    Inside,
    /// Before a colon, without a verb.
    Label,
    /// The first person, other name or early pronoun in the part of the sentence before the quotation.
    Left,
    /// The same in the part after the quotation, if that has no reporting verb.
    Right,
    /// The subject of an earlier verb of the sentence, or what the sentence begins with.
    Main,
    /// The subject of the last reporting verb in the text before.
    Reported,
    /// The person named last.
    LastPerson,
    /// The speaker of the quotation before.
    Previous,
    /// The subject in the block before, if that ends with a colon.
    ColonBlock,
    /// What the next sentence is about.
    Next,
    /// What the sentence before is about.
    Earlier,
    /// The noun phrase right after the verb that follows the quotation.
    HeadBehind,
    /// The noun phrase right after the verb that precedes the quotation.
    HeadAfter,
    /// The noun phrase that begins the clause of the verb before the quotation.
    HeadBefore,
    /// The topic of the part of the sentence before the quotation: see [`subject::topic`].
    HeadLeft,
    /// The noun phrase right after the quotation, if no reporting verb follows.
    HeadRight,
    /// The choice of the fixed rules.
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

/// How far before a quotation mentions are looked for, in bytes.
const BACK: usize = 1200;
/// How far after it.
const AHEAD: usize = 300;
/// How many names before a quotation are candidates; after it, half as many.
const NAMES: usize = 10;
/// How many pronouns and roles are candidates on either side.
const TERMS: usize = 4;

/// The candidates for one quotation, in order of position. `proposed` are those from outside its sentence.
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
    let is_source = |candidate: &Candidate| {
        candidate.sources.has(Source::According) && sides.right.contains(candidate.subject.span)
    };
    let is_sourced =
        sides.source_form().is_some_and(|form| form.tags.any(Tags::STRONG)) && all.iter().any(is_source);
    let passive = sides.passive();
    all.retain(|candidate| !is_barred(sides, passive, candidate) && (!is_sourced || is_source(candidate)));
    keep_introduced(sides, &mut all);
    all.sort_by_key(|candidate| candidate.subject.span.start);
    all
}

/// Leaves only the candidates in the sentence that introduces the quotation, if there are any: whoever was named before
/// it did not speak. A place is none, nor are words that mean nobody.
fn keep_introduced(sides: &Sides<'_, '_>, all: &mut Vec<Candidate>) {
    let scene = sides.scene;
    let Some(sentence) = lead_in::lead_in(sides) else { return };
    let is_there = |candidate: &Candidate| {
        let Subject { span, kind } = candidate.subject;
        let can_be = match kind {
            SubjectKind::Name(_) => scene.names_in(span).iter().any(|name| name.kind != EntityKind::Location),
            SubjectKind::Pronoun(_) => true,
            SubjectKind::Capitals | SubjectKind::Noun => {
                office::can_speak(scene, span) || subject::has_article(scene, span)
            }
        };
        sentence.contains(span) && can_be
    };
    if all.iter().any(is_there) {
        all.retain(is_there);
    }
}

/// Whether a candidate cannot be the speaker, whatever else speaks for it: somebody named within the quotation, unless
/// a reporting clause is there ("Mum, may we go?"), or after a verb in the passive, anybody but its agent and the
/// subject of a verb after the quotation; or somebody to whom it was said.
fn is_barred(sides: &Sides<'_, '_>, passive: Option<Term>, candidate: &Candidate) -> bool {
    let span = candidate.subject.span;
    if candidate.sources.has(Source::Inside) {
        return false;
    }
    let is_told = || {
        candidate.sources.has(Source::According) || sides.right_verb.is_some() && sides.right.contains(span)
    };
    sides.said.outer.contains(span) || passive.is_some() && !is_told() || is_addressed(sides, span)
}

/// Whether words come right after the verb behind the quotation and a preposition such as "in response to".
fn is_addressed(sides: &Sides<'_, '_>, span: Span) -> bool {
    let (scene, Some(verb)) = (sides.scene, sides.right_verb) else { return false };
    let between = Span::new(verb.span.end, span.start.max(verb.span.end));
    let is_address = |term: &&Term| {
        let others = [Tags::VERB, Tags::ANY_ACCORDING, Tags::AGENT];
        let is_sure = term.tags.any(Tags::PREPOSITION) && term.tags.any(Tags::STRONG);
        is_sure && !others.iter().any(|other| term.tags.any(*other))
    };
    let ahead = scene.terms_in(between).first().filter(is_address);
    ahead.is_some_and(|term| {
        scene.words_between(between.start, term.span.start) == 0
            && scene.words_between(term.span.end, between.end) == 0
    })
}

/// The subject with its noun: where only an article was taken, the noun phrase that it begins. `None` if there is
/// no noun.
fn whole(scene: &Scene<'_>, subject: Subject) -> Option<Subject> {
    let words = matches!(subject.kind, SubjectKind::Capitals | SubjectKind::Noun);
    let text = scene.slice(subject.span);
    if words && (text.chars().nth(1).is_none() || is_no_noun(scene, text) || is_preposed(scene, subject.span))
    {
        return None;
    }
    if !words || !subject::is_bare(scene, subject.span) {
        return Some(subject);
    }
    let block = scene.block_at(subject.span.start)?;
    let phrase = subject::head(scene, scene.right_of(subject.span.start, block))?;
    (!subject::is_bare(scene, phrase.span)).then_some(phrase)
}

/// Whether words hold no noun, in a language that capitalises nouns: "war damit zuerst".
fn is_no_noun(scene: &Scene<'_>, words: &str) -> bool {
    let with_capitals = matches!(scene.body.language, Language::German | Language::Luxembourgish);
    with_capitals && !words.contains(char::is_uppercase)
}

/// Whether words begin with a preposition that is nothing else, and so are no subject: "Al respecto".
fn is_preposed(scene: &Scene<'_>, span: Span) -> bool {
    let others = [Tags::VERB, Tags::ROLE, Tags::PRONOUN, Tags::AUXILIARY, Tags::ANY_ACCORDING];
    let is_lone = |tags: Tags| tags.any(Tags::PREPOSITION) && !others.iter().any(|other| tags.any(*other));
    scene.terms_in(span).first().is_some_and(|term| {
        let rest = scene.slice(Span::new(term.span.end, span.end));
        // "Van Dijk", "Di Maio"; where all nouns are capitalised, "Zum Beispiel" looks the same.
        let is_name = scene.grammar.order.capital_nouns == 0
            && scene.slice(span).starts_with(char::is_uppercase)
            && rest.trim_start().starts_with(char::is_uppercase);
        let is_word = rest.starts_with(char::is_whitespace);
        term.span.start == span.start && is_word && !is_name && is_lone(term.tags)
    })
}

/// Adds a candidate. Overlapping candidates are merged into one.
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

/// Where a phrase holds the name of an organisation or a place after a preposition, ends the phrase before the
/// preposition, so that phrase and name are separate candidates: "the spokesman | for | Interpol".
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

/// Whether a new candidate replaces one that it overlaps: it does if it is of a higher [`rank`], or of the same
/// rank and holds no clause, as the other does. In languages whose noun phrases end with their head, a name at the
/// start of a phrase is only a part of it, and the phrase is kept: "the hospital's nurse".
fn replaces(scene: &Scene<'_>, new: Subject, known: Subject) -> bool {
    let head_last = !scene.grammar.subjects.is_empty();
    let begins = |part: Subject, whole: Subject| {
        head_last && part.span.end < whole.span.end && rank(whole.kind) == 0 && whole.span.contains(part.span)
    };
    let cleaner =
        rank(new.kind) == rank(known.kind) && holds_clause(scene, known) && !holds_clause(scene, new);
    !begins(new, known) && (rank(new.kind) > rank(known.kind) || begins(known, new) || cleaner)
}

/// Whether words that are not a name or pronoun hold a reporting verb or "that", and so more than a subject.
fn holds_clause(scene: &Scene<'_>, subject: Subject) -> bool {
    let terms = scene.terms_in(subject.span).iter();
    rank(subject.kind) <= 1
        && terms.into_iter().any(|term| term.is_strong_verb() || term.tags.any(Tags::COMPLEMENTIZER))
}

/// The order in which overlapping candidates are kept: names before pronouns before other words.
fn rank(kind: SubjectKind) -> u8 {
    match kind {
        SubjectKind::Name(_) => 3,
        SubjectKind::Pronoun(_) => 2,
        SubjectKind::Capitals => 1,
        SubjectKind::Noun => 0,
    }
}

/// The names, pronouns and roles around a quotation, except those within quotations.
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

/// The text before and after a quotation in which mentions are looked for: [`BACK`] bytes or two blocks back, and
/// [`AHEAD`] bytes or one block on, whichever is nearer.
fn neighbourhood(scene: &Scene<'_>, said: Said) -> (Span, Span) {
    let first = scene.block(said.block.saturating_sub(2)).start;
    let from = first.max(scene.boundary(said.outer.start.saturating_sub(BACK)));
    let last = scene.block((said.block + 1).min(scene.body.blocks.len().saturating_sub(1))).end;
    let to = last.min(scene.boundary(said.outer.end.saturating_add(AHEAD))).max(said.outer.end);
    (Span::new(from.min(said.outer.start), said.outer.start), Span::new(said.outer.end, to))
}
