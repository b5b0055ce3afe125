//! Finds the entity to which the words for a speaker refer.

use std::collections::HashMap;

use super::attribution::{Attributed, Subject, SubjectKind};

use super::grammar::{fold, is_semitic};
use super::names::Name;
use super::office;
use super::people::{Met, People, Standing};
use super::scene::Scene;
use super::subject;
use super::tags::Tags;
use crate::article::{EntityId, EntityKind};
use crate::span::Span;
use crate::text::{is_alphanumeric, is_unspaced};

/// How many sentences back the person meant by a pronoun may have been mentioned.
const FAR: usize = 12;

/// Who is meant by the words for a speaker.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Whom {
    /// The entity; `None` if the article does not name the person.
    pub entity: Option<EntityId>,
    /// For a pronoun that means somebody without a name, the words used for them before: "one neighbor".
    pub called: Option<Span>,
    /// Whether the words may well mean somebody else.
    pub is_doubtful: bool,
}

impl Whom {
    /// A person whom the article names, or nobody.
    fn named(entity: Option<EntityId>) -> Self {
        Self { entity, ..Self::default() }
    }
}

/// Who is meant by the speaker of each utterance, as far as that can be found out. Each comes with the span
/// of what is said; nothing of `people` is read yet.
pub(super) fn speakers(mut people: People<'_, '_>, spoken: &[(Span, Attributed)]) -> Vec<Whom> {
    let scene = people.scene;
    let mut known: HashMap<Span, Whom> = HashMap::new();
    for Mention { subject, cue, said, standing, is_new } in mentions(scene, spoken) {
        if known.contains_key(&subject.span) {
            continue;
        }
        people.read_to(subject.span.start);
        let whom = if is_new { Whom::default() } else { whom(&people, subject, cue, said) };
        // Somebody without a name is added, too, so that a later pronoun does not mean whoever was named before
        // them.
        let is_told = whom.entity.is_some() || whom.called.is_some();
        if is_told || is_new || office::introduces(scene, subject.span) {
            let span = whom.called.unwrap_or(subject.span);
            people.meet(Met { span: subject.span, called: span, person: whom.entity, standing });
        }
        known.insert(subject.span, whom);
    }
    let of = |subject: Subject| match subject.kind {
        SubjectKind::Name(entity) => Whom::named(by_surname(&people, subject).or(entity)),
        _ => known.get(&subject.span).copied().unwrap_or_default(),
    };
    spoken.iter().map(|(_, spoken)| spoken.subject.map(of).unwrap_or_default()).collect()
}

/// Words that refer to somebody without a name.
struct Mention {
    subject: Subject,
    /// The reporting verb beside them.
    cue: Option<Span>,
    /// What they say; empty if that is not known.
    said: Span,
    standing: Standing,
    /// Whether an indefinite article shows that nobody named before is meant.
    is_new: bool,
}

/// All mentions without a name, in order of position: speakers, strangers whom an indefinite article introduces,
/// and roles that begin a sentence or are indefinite.
fn mentions(scene: &Scene<'_>, spoken: &[(Span, Attributed)]) -> Vec<Mention> {
    let speakers = spoken.iter().filter_map(|(said, spoken)| {
        let (subject, cue) = (spoken.subject?, spoken.cue);
        Some(Mention { subject, cue, said: *said, standing: Standing::Speaker, is_new: false })
    });
    let nameless = speakers.filter(|mention| !matches!(mention.subject.kind, SubjectKind::Name(_)));
    let offices = scene.terms.iter().filter(|term| {
        term.tags.any(Tags::ROLE)
            && !scene.is_said(term.span)
            && (leads(scene, term.span) || office::is_definite(scene, term.span) == Some(false))
    });
    let leading = |span: Span, is_new: bool| Mention {
        subject: Subject { span, kind: SubjectKind::Noun },
        cue: None,
        said: Span::default(),
        standing: Standing::Named,
        is_new,
    };
    let strangers = strangers(scene).map(|span| leading(called(scene, span), true));
    let offices = offices.map(|term| leading(term.span, false));
    let mut all: Vec<Mention> = nameless.chain(strangers).chain(offices).collect();
    // The sort is stable, so where a role is the same words as a speaker, the speaker stays first and is kept.
    all.sort_by_key(|mention| mention.subject.span.start);
    all
}

/// The indefinite articles that begin a sentence about somebody or something without a name: "one neighbor", "un
/// homme".
fn strangers<'s>(scene: &'s Scene<'_>) -> impl Iterator<Item = Span> + 's {
    let first = |start: &usize| {
        let rest = Span::new(*start, scene.boundary(start + HEAD)).of(&scene.folded);
        let skipped = rest.len() - rest.trim_start_matches(|c: char| !c.is_alphanumeric()).len();
        let word = rest.get(skipped..)?.split(char::is_whitespace).next()?;
        let is_new = scene.grammar.indefinite.iter().any(|form| form == word);
        is_new.then(|| Span::new(start + skipped, start + skipped + word.len()))
    };
    let is_named = |span: &Span| {
        let near = Span::new(span.start, scene.boundary(span.end + HEAD));
        scene.names_in(near).iter().any(|name| name.kind == EntityKind::Person)
    };
    scene.breaks.iter().filter_map(first).filter(move |span| !scene.is_said(*span) && !is_named(span))
}

/// The phrase that an indefinite article begins.
fn called(scene: &Scene<'_>, article: Span) -> Span {
    let block = scene.block_at(article.start).unwrap_or_default();
    let phrase = subject::head(scene, scene.right_of(article.end, block)).map(|phrase| phrase.span);
    let next = phrase.filter(|phrase| scene.words_between(article.end, phrase.start) == 0);
    Span::new(article.start, next.map_or(article.end, |phrase| phrase.end))
}

/// How many bytes after an indefinite article a person's name is looked for.
const HEAD: usize = 80;

/// Whether words begin a sentence of the reporter, with at most an article before them.
fn leads(scene: &Scene<'_>, span: Span) -> bool {
    scene.words_between(scene.sentence_start(span.start), span.start) <= 1 && !scene.is_said(span)
}

fn whom(people: &People<'_, '_>, subject: Subject, cue: Option<Span>, said: Span) -> Whom {
    match subject.kind {
        SubjectKind::Name(entity) => Whom::named(entity),
        SubjectKind::Pronoun(tags) => pronoun(people, subject, tags, cue, said),
        SubjectKind::Capitals | SubjectKind::Noun => {
            let named = named_within(people.scene, subject);
            let fits = |entity: &EntityId| office::can_mean(people, subject, *entity);
            let known = named.or_else(|| by_words(people, subject)).or_else(|| by_surname(people, subject));
            let holder = known.filter(fits).or_else(|| office::holder(people, subject, cue));
            holder.map_or_else(|| again(people, subject), |holder| Whom::named(Some(holder)))
        }
    }
}

/// The person meant by words that are neither a name nor the role of a known person. The answer is doubtful if
/// somebody is found. Where the article names any person, it is also doubtful if the words point back but nobody is
/// found, or if they need not mean a person.
fn again(people: &People<'_, '_>, subject: Subject) -> Whom {
    let scene = people.scene;
    let entity =
        office::meant_again(people, subject).filter(|entity| office::can_mean(people, subject, *entity));
    let is_open = || office::refers_back(scene, subject) || !office::can_speak(scene, subject.span);
    Whom { entity, called: None, is_doubtful: entity.is_some() || people.are_any() && is_open() }
}

/// The person whom a pronoun means: the one whose name comes right after it, as in "ông Lê", or one mentioned
/// before, and not in the quotation itself. A pronoun that can be singular or plural, such as "sie" or "ze", counts as
/// plural only if its verb is.
fn pronoun(people: &People<'_, '_>, subject: Subject, tags: Tags, cue: Option<Span>, said: Span) -> Whom {
    let scene = people.scene;
    let gender = tags.gender();
    let is_plural = |cue: Span| scene.grammar.endings.is_plural(cue.of(&scene.folded));
    if tags.any(Tags::PLURAL) && (gender.is_none() || cue.is_some_and(is_plural)) {
        return Whom::default();
    }
    let next = Span::new(subject.span.end, scene.boundary(subject.span.end + TITLED));
    let titled = scene.names_in(next).first().filter(|name| {
        name.kind == EntityKind::Person && scene.slice(Span::new(next.start, name.span.start)) == " "
    });
    let fits = |met: &Met| {
        let own = met.person.and_then(|person| people.cast.gender(person));
        let agrees = gender.zip(own).map(|(told, own)| told == own);
        (agrees != Some(false)).then_some(agrees)
    };
    if let Some(name) = titled {
        return Whom::named(name.entity);
    }
    let is_named =
        |met: &Met| met.person.is_some() && scene.names_in(said).iter().any(|name| name.entity == met.person);
    let at = subject.span.start;
    let nearest = people.antecedent(at, FAR, fits);
    // People seldom speak of themselves by name, but some do.
    let other = nearest
        .filter(is_named)
        .map(|_| people.antecedent(at, FAR, |met| fits(met).filter(|_| !is_named(met))));
    let Some(met) = other.unwrap_or(nearest) else {
        return Whom { is_doubtful: people.are_any(), ..Whom::default() };
    };
    let called = met.person.is_none().then_some(met.called);
    let is_somebody = called.is_none_or(|called| office::can_speak(scene, called));
    let is_doubtful = other.is_some()
        || !is_somebody
        || met.standing == Standing::Aside
        || is_far(people, subject.span, &met);
    Whom { entity: met.person, called, is_doubtful }
}

/// Whether the person whom a pronoun means was mentioned in another block, either as a speaker or before the
/// sentence that precedes the pronoun.
fn is_far(people: &People<'_, '_>, pronoun: Span, met: &Met) -> bool {
    let scene = people.scene;
    let is_last = met.span.end > scene.previous_sentence(pronoun.start).start;
    let blocks = [met.span.start, pronoun.start].map(|at| scene.block_at(at));
    blocks[0] != blocks[1] && (!is_last || met.standing == Standing::Speaker)
}

/// How many bytes after a pronoun that is used as a title the name must end.
const TITLED: usize = 80;

/// The entity that a phrase names: the person in it, else the first one, if that is the head of the phrase.
fn named_within(scene: &Scene<'_>, subject: Subject) -> Option<EntityId> {
    let names = scene.names_in(subject.span);
    let person = names.iter().find(|name| name.kind == EntityKind::Person);
    let name = person.or(names.first())?;
    name.entity.filter(|_| is_head(scene, subject.span, name) && !is_of_office(scene, subject.span, name))
}

/// Whether a name that is not a person's is a part of the words for an office: "président du |Sénat|".
fn is_of_office(scene: &Scene<'_>, phrase: Span, name: &Name) -> bool {
    let holds = |office: Span| office != name.span && office.contains(name.span);
    name.kind != EntityKind::Person && office::offices(scene, phrase).any(holds)
}

/// Whether a name is the head of a phrase, and not a part of its complement: "the lawyer of Ann Poe", "Ann Poe's
/// lawyer", 東京大学の教授. A role may follow a person's name.
fn is_head(scene: &Scene<'_>, phrase: Span, name: &Name) -> bool {
    let ahead = scene.terms_in(Span::new(phrase.start, name.span.start));
    let is_complement = ahead.iter().any(|term| {
        term.tags.any(Tags::PREPOSITION) && scene.words_between(phrase.start, term.span.start) > 0
    });
    let behind = Span::new(name.span.end, phrase.end);
    let rest = behind.of(&scene.folded).trim();
    let is_title = scene.grammar.titles.iter().any(|title| rest.starts_with(title.as_str()));
    let is_led = rest.starts_with(is_semitic) || rest.starts_with([',', '(']);
    let is_office = office::offices(scene, behind)
        .next()
        .is_some_and(|office| scene.words_between(behind.start, office.start) == 0);
    let person = name.kind == EntityKind::Person;
    if person && rest.starts_with(is_unspaced) {
        return !is_complement && !rest.starts_with(GENITIVES);
    }
    !is_complement && (!rest.contains(is_alphanumeric) || is_led || person && (is_title || is_office))
}

/// Particles that make the words before them a complement: "of" in Japanese, Chinese and Korean.
const GENITIVES: [char; 3] = ['の', '的', '의'];

/// The one entity whose name or role is these words, or ends with them. `None` if there are several.
fn by_words(people: &People<'_, '_>, subject: Subject) -> Option<EntityId> {
    let words = subject.span.of(&people.scene.folded);
    let mut fitting = people.entities.iter().filter(|entity| {
        let named = |form: &str| {
            let form = fold(form);
            !words.is_empty()
                && (form == words || form.strip_suffix(words).is_some_and(|rest| rest.ends_with(' ')))
        };
        named(&entity.name) || entity.roles.iter().any(|role| named(role))
    });
    let first = fitting.next()?;
    fitting.next().is_none().then_some(first.id)
}

/// The person named last whose name begins with the characters before a title or a role: 김씨, 한 위원.
fn by_surname(people: &People<'_, '_>, subject: Subject) -> Option<EntityId> {
    let scene = people.scene;
    let words = subject.span.of(&scene.folded);
    let joined = words.starts_with(is_unspaced);
    let ends = words.char_indices().map(|(at, _)| at).skip(1).take(SURNAME).filter(|_| joined);
    let is_title = |rest: &str| scene.grammar.titles.iter().any(|title| rest.starts_with(title.as_str()));
    let offices: Vec<usize> =
        office::offices(scene, subject.span).map(|office| office.start - subject.span.start).collect();
    let is_office = |rest: &str| offices.contains(&(words.len() - rest.len()));
    let mut parted = ends.map(|end| words.split_at(end)).map(|(surname, rest)| (surname, rest.trim_start()));
    let surname = parted.find(|(_, rest)| is_title(rest) || is_office(rest))?.0;
    let count = scene.names.partition_point(|name| name.span.start < subject.span.start);
    let mut before = scene.names.get(..count)?.iter().rev().take(MOST);
    before
        .find(|name| {
            let told = name.span.of(&scene.folded);
            let more = told.strip_prefix(surname).filter(|more| !more.is_empty() && !is_title(more));
            name.kind == EntityKind::Person && more.is_some()
        })?
        .entity
}

/// The longest surname before a title, in characters.
const SURNAME: usize = 3;

/// How many names back a name with that surname is looked for.
const MOST: usize = 100;

#[cfg(test)]
mod tests;
