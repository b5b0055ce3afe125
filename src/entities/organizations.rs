//! Organisations whose name contains a place: the tagger often sees the place alone, or splits the two.

use crate::span::Span;

use super::atoms::{Glance, coarse};
use super::decode::Name;
use super::heads::{Custom, custom, is_head};
use super::model::Kind;
use super::tagger::{Passage, Tagged};

/// Joins head words of organisations with the places next to them, in all sentences of a document.
pub fn join_places(passages: &[Passage<'_>], document: &mut [Tagged]) {
    for tagged in document {
        let Some(passage) = passages.get(tagged.passage) else { continue };
        let Some(custom) = custom(passage.language) else { continue };
        let sentence = Sentence { passage, custom, tokens: &tagged.tokens, words: &tagged.words };
        if !custom.purposes.is_empty() {
            tagged.names = sentence.join_purposes(&tagged.names);
        }
        if custom.head_before {
            tagged.names = sentence.join_heads_before(&tagged.names);
        }
        if custom.head_after {
            tagged.names = sentence.join_heads_after(&tagged.names);
        }
    }
}

/// A sentence whose names are examined.
struct Sentence<'a> {
    passage: &'a Passage<'a>,
    custom: &'a Custom,
    tokens: &'a [Span],
    words: &'a [Glance],
}

/// Maximum number of capitalised words from a place to the head word.
const REACH: usize = 4;

impl Sentence<'_> {
    /// Joins an organisation and what it is for, if the tagger has seen two names: "Soprintendenza per i Beni
    /// Architettonici".
    fn join_purposes(&self, names: &[Name]) -> Vec<Name> {
        let mut joined: Vec<Name> = Vec::with_capacity(names.len());
        for name in names {
            match joined.last_mut().filter(|last| self.is_purpose(last, name)) {
                Some(last) => *last = Name { end: name.end, margin: last.margin.min(name.margin), ..*last },
                None => joined.push(*name),
            }
        }
        joined
    }

    /// Whether `name` says what the organisation before it is for; an article may precede it.
    fn is_purpose(&self, organization: &Name, name: &Name) -> bool {
        let between = organization.end..name.start;
        let is_small = |index: usize| self.coarse(index) == coarse::LOWER;
        organization.kind == Kind::Organization
            && (1..=2).contains(&between.len())
            && self.custom.purposes.contains(&self.text(organization.end))
            && between.clone().all(is_small)
            && (organization.start..organization.end).any(|index| self.is_head(index))
    }

    fn join_heads_before(&self, names: &[Name]) -> Vec<Name> {
        let mut joined: Vec<Name> = Vec::with_capacity(names.len());
        for name in names {
            let whole = self.behind_head(joined.last(), name).unwrap_or(*name);
            if joined.last().is_some_and(|last| last.end > whole.start) {
                joined.pop();
            }
            joined.push(whole);
        }
        joined
    }

    /// Returns the organisation that ends with this place, if the tagger saw the place alone or split the two; or with
    /// what it took for a person directly after a head word.
    fn behind_head(&self, before: Option<&Name>, name: &Name) -> Option<Name> {
        let is_linked = name.start > 0 && self.custom.links.contains(&self.text(name.start - 1));
        let end = name.start - usize::from(is_linked);
        match (name.kind, before.filter(|before| before.end >= end)) {
            (Kind::Location, Some(before)) => {
                let is_parted = before.kind == Kind::Organization && before.end == end;
                let has_head = (before.start..before.end).any(|index| self.is_head(index));
                let margin = before.margin.min(name.margin);
                (is_parted && has_head).then_some(Name { end: name.end, margin, ..*before })
            }
            (Kind::Location, None) => self.with_heads(before, end, name),
            (Kind::Person, None) if !is_linked => self.with_heads(before, end, name),
            _ => None,
        }
    }

    /// Returns the name extended by the head words directly before `end`.
    fn with_heads(&self, before: Option<&Name>, end: usize, name: &Name) -> Option<Name> {
        let free = before.map_or(0, |before| before.end);
        let heads = (free..end).rev().take_while(|index| self.is_head(*index)).count();
        (heads > 0).then_some(Name { start: end - heads, kind: Kind::Organization, ..*name })
    }

    fn join_heads_after(&self, names: &[Name]) -> Vec<Name> {
        let mut joined: Vec<Name> = Vec::with_capacity(names.len());
        for (index, name) in names.iter().enumerate() {
            if joined.last().is_none_or(|last| last.end <= name.start) {
                joined.push(self.before_head(name, names.get(index + 1)).unwrap_or(*name));
            }
        }
        joined
    }

    /// Returns the organisation that begins with this place.
    fn before_head(&self, place: &Name, next: Option<&Name>) -> Option<Name> {
        // After "Ankara'nın" another name begins.
        if place.kind != Kind::Location || self.text(place.end - 1).starts_with(['\'', '’']) {
            return None;
        }
        let limit =
            next.filter(|next| next.kind != Kind::Organization).map_or(self.words.len(), |next| next.start);
        let has_case = self.coarse(place.end) == coarse::CAPITAL;
        let reach = if has_case { REACH } else { 1 };
        let is_part = |index: &usize| !has_case || self.coarse(*index) == coarse::CAPITAL;
        let run = (place.end..limit.min(place.end + reach)).take_while(is_part);
        let head = run.filter(|index| self.is_head(*index)).last()?;
        let end = (head + 1..limit).find(|index| has_case || !self.is_head(*index)).unwrap_or(limit);
        let overlap = next.filter(|next| next.kind == Kind::Organization && next.start < end);
        Some(Name { end: overlap.map_or(end, |next| next.end.max(end)), kind: Kind::Organization, ..*place })
    }

    fn text(&self, index: usize) -> &str {
        self.tokens.get(index).map_or("", |token| token.of(self.passage.text))
    }

    fn coarse(&self, index: usize) -> u8 {
        self.words.get(index).map_or(coarse::OUTSIDE, |word| word.coarse)
    }

    /// Whether the token at `index` is a head word, capitalised if the script has capitals.
    fn is_head(&self, index: usize) -> bool {
        self.words.get(index).is_some_and(is_head)
    }
}

#[cfg(test)]
mod tests;
