//! From the words that name a speaker to the entity that they stand for.

use std::collections::HashMap;

use super::attribution::{Attributed, Subject, SubjectKind};

use super::grammar::fold;
use super::office;
use super::people::{Met, People, Standing};
use super::scene::Scene;
use super::subject;
use super::tags::Tags;
use crate::article::{Entity, EntityId, EntityKind};
use crate::span::Span;
use crate::text::is_unspaced;

/// How many sentences back whom a pronoun means may have been named.
const FAR: usize = 12;

/// Whom the words for a speaker stand for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Whom {
    /// The entity, where the article names one.
    pub entity: Option<EntityId>,
    /// What somebody without a name is called, where these words are but a pronoun: "one neighbor".
    pub called: Option<Span>,
    /// Whether they may well stand for another.
    pub is_doubtful: bool,
}

impl Whom {
    /// Whom the article names, if anybody.
    fn named(entity: Option<EntityId>) -> Self {
        Self { entity, ..Self::default() }
    }
}

/// Whom the speaker of each utterance stands for, as far as that is known.
pub(super) fn speakers(scene: &Scene<'_>, entities: &[Entity], spoken: &[Attributed]) -> Vec<Whom> {
    let mut people = People::of(scene, entities);
    let mut known: HashMap<Span, Whom> = HashMap::new();
    for Mention { subject, cue, standing, is_new } in mentions(scene, spoken) {
        if known.contains_key(&subject.span) {
            continue;
        }
        people.read_to(subject.span.start);
        let whom = if is_new { Whom::default() } else { whom(&people, subject, cue) };
        // Somebody without a name is met, too, and no pronoun behind means the one named before.
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
    spoken.iter().map(|said| said.subject.map(of).unwrap_or_default()).collect()
}

/// Words that stand for somebody and are no name.
struct Mention {
    subject: Subject,
    /// The verb beside them.
    cue: Option<Span>,
    standing: Standing,
    /// Whether an article tells that nobody named before is meant.
    is_new: bool,
}

/// Who speaks without being named, and the offices and strangers that sentences begin with, by place.
fn mentions(scene: &Scene<'_>, spoken: &[Attributed]) -> Vec<Mention> {
    let speakers = spoken.iter().filter_map(|said| {
        Some(Mention { subject: said.subject?, cue: said.cue, standing: Standing::Speaker, is_new: false })
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
        standing: Standing::Named,
        is_new,
    };
    let strangers = strangers(scene).map(|span| leading(called(scene, span), true));
    let offices = offices.map(|term| leading(term.span, false));
    let mut all: Vec<Mention> = nameless.chain(strangers).chain(offices).collect();
    // The speakers are found first, and stay where an office is the same words.
    all.sort_by_key(|mention| mention.subject.span.start);
    all
}

/// The articles that begin sentences about somebody or something new: "one neighbor", "un homme".
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

/// What a stranger is called, whom an article begins.
fn called(scene: &Scene<'_>, article: Span) -> Span {
    let block = scene.block_at(article.start).unwrap_or_default();
    let phrase = subject::head(scene, scene.right_of(article.end, block)).map(|phrase| phrase.span);
    let next = phrase.filter(|phrase| scene.words_between(article.end, phrase.start) == 0);
    Span::new(article.start, next.map_or(article.end, |phrase| phrase.end))
}

/// How many bytes the phrase of a stranger may take up to the name.
const HEAD: usize = 80;

/// Whether words begin a sentence of the reporter, but for an article.
fn leads(scene: &Scene<'_>, span: Span) -> bool {
    scene.words_between(scene.sentence_start(span.start), span.start) <= 1 && !scene.is_said(span)
}

fn whom(people: &People<'_, '_>, subject: Subject, cue: Option<Span>) -> Whom {
    match subject.kind {
        SubjectKind::Name(entity) => Whom::named(entity),
        SubjectKind::Pronoun(tags) => pronoun(people, subject, tags, cue),
        SubjectKind::Capitals | SubjectKind::Noun => {
            let named = named_within(people.scene, subject);
            let known = named.or_else(|| by_words(people, subject)).or_else(|| by_surname(people, subject));
            let holder = known.or_else(|| office::holder(people, subject));
            holder.map_or_else(|| again(people, subject), |holder| Whom::named(Some(holder)))
        }
    }
}

/// Whom words mean that tell neither a name nor an office that is somebody's. That is in doubt, and so it is where they
/// should mean somebody and nobody is found, or where they need not mean anybody.
fn again(people: &People<'_, '_>, subject: Subject) -> Whom {
    let scene = people.scene;
    let entity = office::meant_again(people, subject);
    let is_open = || office::refers_back(scene, subject) || !office::can_speak(scene, subject.span);
    Whom { entity, called: None, is_doubtful: entity.is_some() || people.are_any() && is_open() }
}

/// The person that a pronoun means: the one whose name stands right behind it, "ông Lê", or one named before. A pronoun
/// that can be of several, too, as "sie" and "ze", is of one where the verb is.
fn pronoun(people: &People<'_, '_>, subject: Subject, tags: Tags, cue: Option<Span>) -> Whom {
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
    let Some(met) = people.antecedent(subject.span.start, FAR, fits) else {
        return Whom { is_doubtful: people.are_any(), ..Whom::default() };
    };
    let called = met.person.is_none().then_some(met.called);
    let is_somebody = called.is_none_or(|called| office::can_speak(scene, called));
    let is_doubtful = !is_somebody || met.standing == Standing::Aside || is_far(people, subject.span, &met);
    Whom { entity: met.person, called, is_doubtful }
}

/// Whether another block tells of the one whom a pronoun means, and that not in the last sentence.
fn is_far(people: &People<'_, '_>, pronoun: Span, met: &Met) -> bool {
    let scene = people.scene;
    let is_last = met.span.end > scene.previous_sentence(pronoun.start).start;
    let blocks = [met.span.start, pronoun.start].map(|at| scene.block_at(at));
    blocks[0] != blocks[1] && (!is_last || met.standing == Standing::Speaker)
}

/// How many bytes behind a pronoun that is a title the name ends.
const TITLED: usize = 80;

fn named_within(scene: &Scene<'_>, subject: Subject) -> Option<EntityId> {
    let names = scene.names_in(subject.span);
    let person = names.iter().find(|name| name.kind == EntityKind::Person);
    person.or(names.first()).and_then(|name| name.entity)
}

/// The one entity that has these words as role, or whose name ends with them.
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

/// The person named last whose name begins with the letters that stand before a title or an office: 김씨, 한 위원.
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

/// The longest surname that stands before a title, in characters.
const SURNAME: usize = 3;

/// How many names back one with a surname is looked for.
const MOST: usize = 100;

#[cfg(test)]
mod tests;
