//! Who is called by name: what the tagger found, and parts of persons' names where it saw none, as often at the head of a
//! sentence: "Morar shrugged."

use std::collections::{HashMap, HashSet};

use crate::article::{Entity, EntityId, EntityKind};
use crate::span::Span;
use crate::text::is_alphanumeric;

/// A name of the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Name {
    /// Where it stands.
    pub span: Span,
    /// What it names.
    pub kind: EntityKind,
    /// The entity.
    pub entity: Option<EntityId>,
}

/// The names of the entities, by place; none within another.
pub(super) fn told(entities: &[Entity]) -> Vec<Name> {
    let mut names: Vec<Name> = Vec::new();
    for entity in entities.iter().filter(|entity| entity.kind != EntityKind::Date) {
        let mentions = entity.mentions.iter().filter(|mention| mention.block.is_some());
        names.extend(mentions.map(|mention| Name {
            span: mention.span,
            kind: entity.kind,
            entity: Some(entity.id),
        }));
    }
    names.sort_by_key(|name| (name.span.start, std::cmp::Reverse(name.span.end)));
    let mut end = 0;
    names.retain(|name| {
        let free = name.span.start >= end;
        end = end.max(name.span.end);
        free
    });
    names
}

/// The shortest part of a name that is looked for, in bytes.
const SHORTEST: usize = 4;

/// Where a text has a word that is part of the fuller name of one person alone, with its capital, outside of all names and
/// beside no other word with a capital. A word that the text has in small letters, too, is none: "Young".
pub(super) fn recalled(text: &str, entities: &[Entity], names: &[Name]) -> Vec<Name> {
    let parts = parts(text, entities);
    if parts.is_empty() {
        return Vec::new();
    }
    let words = words(text);
    let small: HashSet<&str> = words.iter().map(|word| word.of(text)).filter(|word| is_small(word)).collect();
    let is_free = |word: Span| {
        let next = names.partition_point(|name| name.span.end <= word.start);
        !names.get(next).is_some_and(|name| name.span.overlaps(word))
    };
    let is_alone = |at: usize| {
        let beside = [at.checked_sub(1).map(|before| (before, at)), Some((at, at + 1))];
        !beside.into_iter().flatten().any(|(one, other)| touch(text, &words, one, other))
    };
    let of = |at: usize| {
        let word = *words.get(at)?;
        let person = (*parts.get(word.of(text))?)?;
        let is_name = is_free(word) && is_alone(at) && !small.contains(word.of(text).to_lowercase().as_str());
        is_name.then_some(Name { span: word, kind: EntityKind::Person, entity: Some(person) })
    };
    (0..words.len()).filter_map(of).collect()
}

/// The parts of the names of persons that have several, each with the person; none where it is of two.
fn parts<'t>(text: &'t str, entities: &[Entity]) -> HashMap<&'t str, Option<EntityId>> {
    let mut parts = HashMap::new();
    for person in entities.iter().filter(|entity| entity.kind == EntityKind::Person) {
        let full = person.mentions.iter().filter(|mention| mention.block.is_some());
        let named = full.flat_map(|mention| mention.span.of(text).split_whitespace());
        for part in named.filter(|part| part.len() >= SHORTEST && part.starts_with(char::is_uppercase)) {
            let known = parts.entry(part).or_insert(Some(person.id));
            *known = known.filter(|other| *other == person.id);
        }
    }
    parts
}

/// The words of a text, without punctuation.
fn words(text: &str) -> Vec<Span> {
    let pieces = text.split(|c: char| !is_alphanumeric(c)).filter(|piece| !piece.is_empty());
    let mut at = 0;
    let place = |piece: &str| {
        let start = at + Span::new(at, text.len()).of(text).find(piece)?;
        at = start + piece.len();
        Some(Span::new(start, at))
    };
    pieces.filter_map(place).collect()
}

fn is_small(word: &str) -> bool {
    word.starts_with(char::is_lowercase)
}

/// Whether two neighbours stand in one name: both with capitals, and nothing but a space or a hyphen between.
fn touch(text: &str, words: &[Span], one: usize, other: usize) -> bool {
    let (Some(one), Some(other)) = (words.get(one), words.get(other)) else { return false };
    let gap = Span::new(one.end, other.start).of(text);
    let capitals = [one, other].iter().all(|word| word.of(text).starts_with(char::is_uppercase));
    capitals && matches!(gap, " " | "-" | "’" | "'")
}

#[cfg(test)]
mod tests;
