//! Finds the subject of a reporting verb: the words that name the speaker.

use super::attribution::{Subject, SubjectKind};
use super::cues::Term;
use super::marks::is_dash;
use super::names::Name;
use super::particle::{first_marked, last_marked};
use super::phrase::{Pick, capitals, phrase, without_punctuation, words};
use super::scene::{Scene, count_words};
use super::tags::Tags;
use crate::article::EntityKind;
use crate::span::Span;
use crate::text::is_spaceless;

/// The subject at the start of `chunk`, for text after a verb.
pub(super) fn at_start(scene: &Scene<'_>, chunk: Span) -> Option<Subject> {
    let chunk = until_stop(scene, skip_small_words(scene, scene.until_said(chunk)));
    if let Some(pronoun) = pronoun_at_start(scene, chunk) {
        return Some(pronoun);
    }
    if begins_aside(scene, chunk) {
        return None;
    }
    let names = scene.names_in(chunk).iter().filter(|name| !is_object(scene, chunk, name));
    if let Some(name) = best_name(scene, chunk, names) {
        return Some(name_subject(name));
    }
    if let Some(marked) = name_in_marks(scene, chunk) {
        return Some(marked);
    }
    let capitals = || capitals(scene, chunk, Pick::First);
    let leading = capitals().filter(|found| leads(scene, chunk, found.span));
    leading.or_else(|| phrase(scene, chunk, Pick::First)).or_else(capitals)
}

/// Whether a person is named after a preposition that follows the beginning of `chunk`, and so is not its subject:
/// "said the mayor in a letter to Ann Poe".
fn is_object(scene: &Scene<'_>, chunk: Span, name: &Name) -> bool {
    let before = scene.terms_in(Span::new(chunk.start, name.span.start));
    let is_near = |term: &&Term| scene.words_between(term.span.end, name.span.start) == 0;
    let is_later = |term: &Term| scene.words_between(chunk.start, term.span.start) > 0;
    let last = before.last().filter(is_near);
    name.kind == EntityKind::Person
        && last.is_some_and(|term| term.tags.any(Tags::PREPOSITION) && is_later(term))
}

/// Whether nothing but articles and roles comes before `span` in a chunk.
fn leads(scene: &Scene<'_>, chunk: Span, span: Span) -> bool {
    let ahead = Span::new(chunk.start, span.start);
    let office = scene.terms_in(ahead).last().filter(|term| term.tags.any(Tags::ROLE));
    office
        .map_or_else(|| is_bare(scene, ahead), |office| scene.words_between(office.span.end, span.start) == 0)
}

/// The subject at the start of `chunk`, for text after an according-to form, where it may be in any case: "laut
/// einem Mitglied". Articles are skipped: one that would mark an object after a verb means nothing here.
pub(super) fn at_start_in_any_case(scene: &Scene<'_>, chunk: Span) -> Option<Subject> {
    let mut words = words(scene, chunk).into_iter();
    let first = words.find(|word| !is_bare(scene, *word))?;
    at_start(scene, Span::new(first.start, chunk.end))
}

/// The longest head of a noun phrase, in words.
const HEAD: usize = 4;

/// The noun phrase at the start of `chunk`, and nothing more: a pronoun, a name that begins it or follows an
/// article or role, or a few words up to a preposition, a stop, a verb or a name.
pub(super) fn head(scene: &Scene<'_>, chunk: Span) -> Option<Subject> {
    let chunk = until_stop(scene, skip_small_words(scene, scene.until_said(chunk)));
    if let Some(pronoun) = pronoun_at_start(scene, chunk) {
        return Some(pronoun);
    }
    if begins_aside(scene, chunk) {
        return None;
    }
    let bounds = [Tags::PREPOSITION, Tags::VERB, Tags::AUXILIARY, Tags::ACCORDING];
    let bound = scene.terms_in(chunk).iter().find(|term| bounds.iter().any(|tag| term.tags.any(*tag)));
    let chunk = Span::new(chunk.start, bound.map_or(chunk.end, |term| term.span.start));
    let end = match scene.names_in(chunk).first() {
        Some(name) if scene.words_between(chunk.start, name.span.start) == 0 => {
            return Some(name_subject(name));
        }
        Some(name) if is_titled(scene, chunk, name) => return Some(name_subject(name)),
        Some(name) if is_bare(scene, Span::new(chunk.start, name.span.start)) => {
            return Some(name_subject(name));
        }
        Some(name) => name.span.start,
        None => chunk.end,
    };
    let words = words(scene, Span::new(chunk.start, end));
    let last = words.get(HEAD - 1).or(words.last())?;
    let span = without_punctuation(scene, Span::new(words.first()?.start, last.end));
    let kind = match scene.slice(span).starts_with(char::is_uppercase) {
        true => SubjectKind::Capitals,
        false => SubjectKind::Noun,
    };
    (!span.is_empty()).then_some(Subject { span, kind })
}

/// Whether all words are articles, as opposed to words with a meaning of their own.
pub(super) fn is_bare(scene: &Scene<'_>, span: Span) -> bool {
    let articles = &scene.grammar.articles;
    let mut words =
        span.of(&scene.folded).split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.all(|word| articles.iter().any(|article| article.trim_end_matches(['\'', '’']) == word))
}

/// Whether the first word is an article.
pub(super) fn has_article(scene: &Scene<'_>, span: Span) -> bool {
    words(scene, span).first().is_some_and(|word| is_bare(scene, *word))
}

/// Whether a role comes right before the name.
fn is_titled(scene: &Scene<'_>, chunk: Span, name: &Name) -> bool {
    let before = scene.terms_in(Span::new(chunk.start, name.span.start));
    let last = before.last().filter(|term| term.tags.any(Tags::ROLE));
    last.is_some_and(|term| scene.words_between(term.span.end, name.span.start) == 0)
}

/// The noun phrase at the start of the last clause of `chunk`.
pub(super) fn head_of_clause(scene: &Scene<'_>, chunk: Span) -> Option<Subject> {
    head(scene, last_clause(scene, scene.since_said(chunk)))
}

/// What a sentence is about. In a language with subject particles, the words before the first one; elsewhere, the
/// noun phrase at the start of the sentence.
pub(super) fn topic(scene: &Scene<'_>, sentence: Span) -> Option<Subject> {
    let Some(form) = scene.grammar.subjects.first() else { return head(scene, sentence) };
    let text = scene.slice(sentence);
    let mut found = scene.grammar.subjects.iter().filter(|form| form.len() > 2);
    let first = |form: &String| first_marked(scene.grammar, text, form);
    let next = found.find_map(first).or_else(|| first(form))?;
    let clause = last_clause(scene, Span::new(sentence.start, sentence.start + next).trimmed_end(scene.text));
    let names = scene.names_in(clause);
    match names.last() {
        Some(name) if name.span.end == clause.end => Some(name_subject(name)),
        _ => pronoun_at_end(scene, clause).or_else(|| phrase(scene, clause, Pick::Last)),
    }
}

/// Whether the words are not a subject, but say where, when or to whom something was said.
fn begins_aside(scene: &Scene<'_>, chunk: Span) -> bool {
    scene.terms_in(chunk).first().is_some_and(|term| {
        let first = count_words(scene.slice(Span::new(chunk.start, term.span.start))) == 0;
        let small = [Tags::PREPOSITION, Tags::COMPLEMENTIZER, Tags::ACCORDING];
        let aside = small.iter().any(|tag| term.tags.any(*tag)) || term.is_strong_verb();
        first && aside && !scene.names_in(chunk).first().is_some_and(|name| name.span.contains(term.span))
    })
}

/// A name in quotation marks, as is common in Arabic.
fn name_in_marks(scene: &Scene<'_>, chunk: Span) -> Option<Subject> {
    let pairs = super::scene::within(&scene.pairs, chunk, |pair| pair.outer);
    let short = pairs.iter().find(|pair| count_words(scene.slice(pair.inner)) <= 4)?;
    Some(Subject { span: short.inner, kind: SubjectKind::Capitals })
}

/// The subject at the end of `chunk`, for text before a verb.
pub(super) fn at_end(scene: &Scene<'_>, chunk: Span) -> Option<Subject> {
    let chunk = scene.since_said(chunk);
    let text = scene.slice(chunk).trim_end();
    let chunk = Span::new(chunk.start, chunk.start + text.len());
    if !scene.grammar.subjects.is_empty() {
        return before_particle(scene, chunk);
    }
    if text.ends_with([',', '،', ')']) || text.ends_with(is_dash) {
        return before_apposition(scene, chunk);
    }
    let clause = last_clause(scene, chunk);
    let found = in_clause(scene, clause);
    found.or_else(|| (clause.start > chunk.start).then(|| in_clause(scene, chunk)).flatten())
}

/// The subject at the end of `chunk`, for text before a postposition.
pub(super) fn before(scene: &Scene<'_>, chunk: Span) -> Option<Subject> {
    let clause = last_clause(scene, scene.since_said(chunk));
    let name = best_name(scene, clause, scene.names_in(clause).iter().rev()).map(name_subject);
    name.or_else(|| capitals(scene, clause, Pick::Last)).or_else(|| phrase(scene, clause, Pick::Last))
}

/// The subject of a sentence or a side of it: a pronoun if that is among the first three words and before any name,
/// else the best name, else the first capitalised words.
pub(super) fn of_sentence(scene: &Scene<'_>, span: Span) -> Option<Subject> {
    let names = scene.names_in(span);
    let name = best_name(scene, span, names.iter());
    let early =
        |term: &&Term| term.tags.any(Tags::PRONOUN) && scene.words_between(span.start, term.span.start) <= 2;
    let pronoun = scene.terms_in(span).iter().find(early);
    match (name, pronoun) {
        (Some(name), Some(pronoun)) if pronoun.span.start < name.span.start => Some(pronoun_subject(pronoun)),
        (Some(name), _) => Some(name_subject(name)),
        (None, Some(pronoun)) => Some(pronoun_subject(pronoun)),
        (None, None) => capitals(scene, span, Pick::First),
    }
}

fn in_clause(scene: &Scene<'_>, clause: Span) -> Option<Subject> {
    let pronoun = scene.terms_in(clause).iter().rev().find(|term| term.tags.any(Tags::PRONOUN));
    let name = best_name(scene, clause, scene.names_in(clause).iter().rev());
    match (name, pronoun) {
        (Some(name), Some(pronoun)) if pronoun.span.start > name.span.end => Some(pronoun_subject(pronoun)),
        (Some(name), _) => head_behind(scene, clause, name).or_else(|| Some(name_subject(name))),
        (None, Some(pronoun)) => Some(pronoun_subject(pronoun)),
        (None, None) => {
            let clause = skip_small_words(scene, clause);
            let usable = !begins_aside(scene, clause);
            let words = || usable.then(|| phrase(scene, clause, Pick::First)).flatten();
            capitals(scene, clause, Pick::Last).or_else(words)
        }
    }
}

/// In scripts without spaces the head of a noun phrase comes last. Where `name`, an organisation or a place, is
/// only the beginning of such a phrase, this is the rest of it: `交通部|技師李某`.
fn head_behind(scene: &Scene<'_>, clause: Span, name: &Name) -> Option<Subject> {
    let rest = Span::new(name.span.end, clause.end);
    let text = scene.slice(rest);
    let spaceless = !text.is_empty() && text.chars().all(|c| is_spaceless(c) || is_joint(c));
    let part = |term: &Term| term.tags.any(Tags::PREPOSITION) || term.tags.any(Tags::AUXILIARY);
    let head_last = spaceless && name.kind != EntityKind::Person && text.chars().count() <= HEAD_BEHIND;
    let span = without_punctuation(scene, rest);
    (head_last && !span.is_empty() && !scene.terms_in(rest).iter().any(part))
        .then_some(Subject { span, kind: SubjectKind::Noun })
}

/// The longest such rest, in characters.
const HEAD_BEHIND: usize = 24;

/// Whether a character joins the parts of a list or of a foreign name within a phrase.
fn is_joint(c: char) -> bool {
    matches!(c, '、' | '·' | '・')
}

/// The X in "X, head of Y," before a verb.
fn before_apposition(scene: &Scene<'_>, chunk: Span) -> Option<Subject> {
    let names = scene.names_in(chunk);
    let person = names.iter().find(|name| name.kind == EntityKind::Person);
    person.map(name_subject).or_else(|| {
        let inner = Span::new(chunk.start, chunk.end.saturating_sub(1));
        best_name(scene, chunk, names.iter())
            .map(name_subject)
            .or_else(|| capitals(scene, inner, Pick::First))
            .or_else(|| phrase(scene, inner, Pick::First))
    })
}

fn name_subject(name: &Name) -> Subject {
    Subject { span: name.span, kind: SubjectKind::Name(name.entity) }
}

fn pronoun_subject(term: &Term) -> Subject {
    Subject { span: term.span, kind: SubjectKind::Pronoun(term.tags) }
}

/// The first person among the names, else the first organisation, else the first other name. A place counts last,
/// and only if at most one word comes before it.
fn best_name<'n>(
    scene: &Scene<'_>,
    chunk: Span,
    names: impl Iterator<Item = &'n Name> + Clone,
) -> Option<&'n Name> {
    let of_kind = |kind| names.clone().find(|name| name.kind == kind);
    let leads = |name: &&Name| scene.words_between(chunk.start, name.span.start) <= 1;
    of_kind(EntityKind::Person)
        .or_else(|| of_kind(EntityKind::Organization))
        .or_else(|| of_kind(EntityKind::Other))
        .or_else(|| of_kind(EntityKind::Location).filter(leads))
}

fn pronoun_at_start(scene: &Scene<'_>, chunk: Span) -> Option<Subject> {
    let pronoun = scene.terms_in(chunk).iter().find(|term| term.tags.any(Tags::PRONOUN))?;
    (count_words(scene.slice(Span::new(chunk.start, pronoun.span.start))) == 0
        || scene.slice(chunk).starts_with('-'))
    .then(|| pronoun_subject(pronoun))
}

/// `span` without the auxiliaries and white space at its start.
fn skip_small_words(scene: &Scene<'_>, span: Span) -> Span {
    let mut start = span.start;
    for term in scene.terms_in(span) {
        let gap = scene.slice(Span::new(start, term.span.start));
        if gap.chars().any(char::is_alphanumeric) || !term.tags.any(Tags::AUXILIARY) {
            break;
        }
        start = term.span.end;
    }
    Span::new(start, span.end).trimmed(scene.text)
}

/// The part of `chunk` before the first stop: punctuation, "that", or a strong reporting verb.
fn until_stop(scene: &Scene<'_>, chunk: Span) -> Span {
    let stop = scene
        .terms_in(chunk)
        .iter()
        .find(|term| term.tags.any(Tags::COMPLEMENTIZER) || (term.is_strong_verb()));
    let end = stop.map_or(chunk.end, |term| term.span.start);
    let chunk = Span::new(chunk.start, end);
    let text = scene.slice(chunk);
    let punctuation = text.char_indices().skip(1).find(|(at, c)| {
        // "Gesundheits-, Sozial- und Schuldirektorin" is one role.
        let goes_on = Span::new(0, *at).of(text).ends_with('-') && *c == ',';
        !goes_on && is_stop(*c, Span::new(*at, text.len()).of(text))
    });
    Span::new(chunk.start, punctuation.map_or(end, |(at, _)| chunk.start + at)).trimmed(scene.text)
}

fn is_stop(c: char, rest: &str) -> bool {
    let spaced = rest.chars().nth(1).is_none_or(char::is_whitespace);
    match c {
        ',' | '،' | '，' | '、' | ';' | '؛' | '：' | '。' | '(' | '（' => true,
        ':' | '!' | '?' | '؟' => spaced,
        _ => is_dash(c) && c != '-' || c == '-' && spaced,
    }
}

fn last_clause(scene: &Scene<'_>, chunk: Span) -> Span {
    let text = scene.slice(chunk);
    let comma = text
        .char_indices()
        .rev()
        .find(|(_, c)| matches!(c, ',' | '،' | '，' | ';' | '؛' | ':' | '：' | '–' | '—'));
    let start = comma.map_or(chunk.start, |(at, c)| chunk.start + at + c.len_utf8());
    Span::new(start, chunk.end).trimmed(scene.text)
}

/// How likely words are to be a subject: names and pronouns most, common nouns least.
pub(super) fn weight(scene: &Scene<'_>, subject: &Subject) -> u8 {
    match subject.kind {
        SubjectKind::Name(_) | SubjectKind::Pronoun(_) => 4,
        SubjectKind::Capitals => 3,
        SubjectKind::Noun => 1 + u8::from(count_words(scene.slice(subject.span)) > 1),
    }
}

/// Whether the words before a verb only say when or where, so that the subject must come after it.
pub(super) fn is_aside(scene: &Scene<'_>, chunk: Span) -> bool {
    let clause = last_clause(scene, scene.since_said(chunk));
    count_words(scene.slice(clause)) == 0 || begins_aside(scene, clause)
}

/// The words before the last subject particle of `chunk`.
fn before_particle(scene: &Scene<'_>, chunk: Span) -> Option<Subject> {
    let text = scene.slice(chunk);
    let adjacent = scene
        .grammar
        .subjects
        .iter()
        .find(|form| text.ends_with(form.as_str()))
        .map(|form| text.len() - form.len());
    let end = adjacent
        .or_else(|| scene.grammar.subjects.iter().find_map(|form| last_marked(scene.grammar, text, form)))?;
    let marked = Span::new(chunk.start, chunk.start + end).trimmed_end(scene.text);
    let clause = last_clause(scene, marked);
    let near = scene.names_in(Span::new(clause.start, chunk.end));
    let name = near.iter().rev().find(|name| name.kind == EntityKind::Person).or(near.last());
    match name {
        Some(name) if scene.words_between(name.span.end, marked.end) <= 2 => Some(name_subject(name)),
        _ => pronoun_at_end(scene, clause).or_else(|| phrase(scene, clause, Pick::Last)),
    }
}

fn pronoun_at_end(scene: &Scene<'_>, clause: Span) -> Option<Subject> {
    let last = scene.terms_in(clause).last()?;
    (last.tags.any(Tags::PRONOUN) && last.span.end + 1 >= clause.end).then(|| pronoun_subject(last))
}
