//! The names in the body: those that the tagger found, and parts of persons' names that it missed, often at the
//! start of a sentence: "Morar shrugged."

use std::collections::HashMap;

use crate::article::{Entity, EntityId, EntityKind};
use crate::span::Span;
use crate::text::is_alphanumeric;

/// A name in the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Name {
    /// Where it is, as byte offsets into the body's text.
    pub span: Span,
    /// What kind of thing it names.
    pub kind: EntityKind,
    /// The entity that it names.
    pub entity: Option<EntityId>,
}

/// The names of the entities in the body, except dates, in order of position; none within another.
pub(super) fn told(entities: &[Entity]) -> Vec<Name> {
    let mut names: Vec<Name> = Vec::new();
    for entity in entities.iter().filter(|entity| entity.kind != EntityKind::Date) {
        let name = |span: Span| Name { span, kind: entity.kind, entity: Some(entity.id) };
        names.extend(entity.mentions.iter().map(|mention| name(mention.span)));
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

/// How many different name parts are looked for in lower case. Further ones count as common words.
const MOST: usize = 64;

/// The shortest part of a name that is looked for, in bytes.
const SHORTEST: usize = 4;

/// Capitalised words that are part of the name of exactly one known person, outside of all names and not next to
/// another capitalised word. A word that also occurs in lower case is not counted: "Young". `capitals` are the words
/// of the text that [`capitals`] finds.
pub(super) fn recalled(text: &str, capitals: &[Span], entities: &[Entity], names: &[Name]) -> Vec<Name> {
    let parts = parts(text, entities);
    if parts.is_empty() {
        return Vec::new();
    }
    let mut small: HashMap<&str, bool> = HashMap::new();
    let mut is_common = |word: &str| {
        let Some((part, _)) = parts.get_key_value(word) else { return true };
        if small.len() >= MOST && !small.contains_key(part) {
            return true;
        }
        *small.entry(part).or_insert_with(|| has_word(text, &word.to_lowercase()))
    };
    let is_free = |word: Span| {
        let next = names.partition_point(|name| name.span.end <= word.start);
        !names.get(next).is_some_and(|name| name.span.overlaps(word))
    };
    let known = capitals.iter().filter_map(|word| Some((*word, (*parts.get(word.of(text))?)?)));
    let free = known.filter(|(word, _)| is_free(*word) && is_alone(text, *word));
    let rare = free.filter(|(word, _)| !is_common(word.of(text)));
    rare.map(|(word, person)| Name { span: word, kind: EntityKind::Person, entity: Some(person) }).collect()
}

/// Each capitalised part of the persons' names, with the person; `None` where it belongs to two persons.
fn parts<'t>(text: &'t str, entities: &[Entity]) -> HashMap<&'t str, Option<EntityId>> {
    let mut parts = HashMap::new();
    for person in entities.iter().filter(|entity| entity.kind == EntityKind::Person) {
        let named = person.mentions.iter().flat_map(|mention| mention.span.of(text).split_whitespace());
        for part in named.filter(|part| part.len() >= SHORTEST && part.starts_with(char::is_uppercase)) {
            let known = parts.entry(part).or_insert(Some(person.id));
            *known = known.filter(|other| *other == person.id);
        }
    }
    parts
}

/// The capitalised words of a text, without punctuation.
pub(super) fn capitals(text: &str) -> impl Iterator<Item = Span> + '_ {
    let capitals = text.char_indices().filter(|(_, c)| c.is_uppercase());
    let begins = |start: &usize| !Span::new(0, *start).of(text).ends_with(is_alphanumeric);
    capitals.map(|(start, _)| start).filter(begins).map(|start| {
        let rest = Span::new(start, text.len()).of(text);
        Span::new(start, start + rest.find(|c: char| !is_alphanumeric(c)).unwrap_or(rest.len()))
    })
}

/// Whether no other capitalised word belongs to the same name: none precedes or follows across one space, hyphen or
/// apostrophe.
fn is_alone(text: &str, word: Span) -> bool {
    let joint = [' ', '-', '’', '\''];
    let before = Span::new(0, word.start).of(text).strip_suffix(joint).unwrap_or_default();
    let first = before
        .rfind(|c: char| !is_alphanumeric(c))
        .map_or(before, |at| Span::new(at, before.len()).of(before));
    let behind = Span::new(word.end, text.len()).of(text).strip_prefix(joint).unwrap_or_default();
    let is_capital =
        |word: &str| word.trim_start_matches(|c: char| !is_alphanumeric(c)).starts_with(char::is_uppercase);
    !is_capital(first) && !behind.starts_with(char::is_uppercase)
}

/// Whether a text contains a word, as a whole word.
fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        let before = Span::new(0, at).of(text).chars().next_back();
        let behind = Span::new(at + word.len(), text.len()).of(text).chars().next();
        ![before, behind].into_iter().flatten().any(is_alphanumeric)
    })
}

#[cfg(test)]
mod tests;
