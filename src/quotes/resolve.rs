//! From the words that name a speaker to the entity that they stand for.

use super::attribution::{Subject, SubjectKind};
use super::grammar::fold;
use super::scene::Scene;
use super::tags::Tags;
use crate::article::{Entity, EntityId, EntityKind};

/// The entity that a subject stands for; `None` where that is not known.
pub(super) fn entity(scene: &Scene<'_>, entities: &[Entity], subject: Subject) -> Option<EntityId> {
    match subject.kind {
        SubjectKind::Name(entity) => entity,
        SubjectKind::Pronoun(tags) if tags.any(Tags::PLURAL) => None,
        SubjectKind::Pronoun(_) => last_person(scene, subject.span.start),
        SubjectKind::Capitals | SubjectKind::Noun => {
            named_within(scene, subject).or_else(|| by_words(scene, entities, subject))
        }
    }
}

/// The last person named before `at`.
fn last_person(scene: &Scene<'_>, at: usize) -> Option<EntityId> {
    let count = scene.names.partition_point(|name| name.span.start < at);
    let people = scene.names.get(..count)?.iter().rev().filter(|name| name.kind == EntityKind::Person);
    people.take(1).find_map(|name| name.entity)
}

fn named_within(scene: &Scene<'_>, subject: Subject) -> Option<EntityId> {
    let names = scene.names_in(subject.span);
    let person = names.iter().find(|name| name.kind == EntityKind::Person);
    person.or(names.first()).and_then(|name| name.entity)
}

/// The one entity that has these words as role, or whose name ends with them.
fn by_words(scene: &Scene<'_>, entities: &[Entity], subject: Subject) -> Option<EntityId> {
    let words = subject.span.of(&scene.folded);
    let mut fitting = entities.iter().filter(|entity| {
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
