//! The persons of an article in the order in which the reporter meets them, so that "she" and "the farmer" can be
//! told to be one of them.

use std::iter::Peekable;
use std::vec::IntoIter;

use super::names::Name;
use super::scene::{Scene, within};
use super::tags::Tags;
use super::view::Cast;
use crate::article::{Entity, EntityId, EntityKind};
use crate::span::Span;

/// How likely a sentence is about somebody whom it mentions; least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Standing {
    /// A preposition or a particle tells that the words are no subject, or they are another's kin: "her son Tom".
    Aside,
    /// Mentioned.
    Named,
    /// Found to say something.
    Speaker,
}

/// Somebody at one place in the reporter's own words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Met {
    /// The words that stand for the person: a name, a pronoun, an office.
    pub span: Span,
    /// What somebody without a name is called there, or was before.
    pub called: Span,
    /// The person; none where the text names nobody.
    pub person: Option<EntityId>,
    /// How likely the sentence is about them.
    pub standing: Standing,
}

/// How many who are met in one sentence are thought of.
const MOST: usize = 100;

/// The persons of a scene.
pub(super) struct People<'p, 'a> {
    /// The scene.
    pub scene: &'p Scene<'a>,
    /// All entities of the article.
    pub entities: &'p [Entity],
    /// What is known of the persons named.
    pub cast: Cast,
    /// Those met so far, by place.
    met: Vec<Met>,
    /// The first person met, and whether another one was.
    first: Option<EntityId>,
    are_several: bool,
    /// Those who are called by name further on.
    coming: Peekable<IntoIter<Met>>,
}

impl<'p, 'a> People<'p, 'a> {
    /// Those whom a scene, whose quotations are known, calls by name.
    pub fn of(scene: &'p Scene<'a>, entities: &'p [Entity]) -> Self {
        let persons = scene.names.iter().filter(|name| name.kind == EntityKind::Person);
        let told = persons.filter(|name| !scene.is_said(name.span));
        let met = told.map(|name| Met {
            span: name.span,
            called: name.span,
            person: name.entity,
            standing: standing(scene, name),
        });
        let coming = met.collect::<Vec<_>>().into_iter().peekable();
        Self {
            scene,
            entities,
            cast: Cast::of(scene),
            met: Vec::new(),
            first: None,
            are_several: false,
            coming,
        }
    }

    /// Reads on to a place: who is called by name before it is met.
    pub fn read_to(&mut self, at: usize) {
        while let Some(met) = self.coming.next_if(|met| met.span.start < at) {
            self.meet(met);
        }
    }

    /// Meets somebody at the place read to.
    pub fn meet(&mut self, met: Met) {
        if let Some(person) = met.person {
            self.are_several |= *self.first.get_or_insert(person) != person;
        }
        self.met.push(met);
    }

    /// The one person met so far.
    pub fn only(&self) -> Option<EntityId> {
        self.first.filter(|_| !self.are_several)
    }

    /// Whether the article names any person.
    pub fn are_any(&self) -> bool {
        self.entities.iter().any(|entity| entity.kind == EntityKind::Person)
    }

    /// Those met within `span`, by place.
    fn met_in(&self, span: Span) -> &[Met] {
        within(&self.met, span, |met| met.span)
    }

    /// Who is meant at `at` by words that do not tell a name: of the last sentence of the reporter that mentions
    /// anybody who fits, the surest to fit, then the likeliest that it is about, the first of equal ones. Looks back
    /// over so many sentences; `fit` is none where somebody cannot be meant.
    pub fn antecedent<F: Ord + Copy>(
        &self,
        at: usize,
        sentences: usize,
        fit: impl Fn(&Met) -> Option<F>,
    ) -> Option<Met> {
        let begins = |at: &usize| self.scene.sentence_start(*at);
        let starts =
            std::iter::successors(Some(begins(&at)), |start| start.checked_sub(1).as_ref().map(begins));
        let ends = std::iter::once(at).chain(starts.clone());
        let mut spans = starts.zip(ends).take(sentences).map(|(start, end)| Span::new(start, end));
        let found = spans.find_map(|sentence| {
            let met = self.met_in(sentence).iter().rev().take(MOST);
            let fitting = met.filter_map(|met| Some((fit(met)?, met)));
            fitting.max_by_key(|(fit, met)| (*fit, met.standing, met.person.is_some()))
        });
        found.map(|(_, met)| *met)
    }
}

fn standing(scene: &Scene<'_>, name: &Name) -> Standing {
    let before = Span::new(scene.boundary(name.span.start.saturating_sub(24)), name.span.start);
    let last = scene.terms_in(before).last();
    let preposed = last.is_some_and(|term| {
        term.tags.any(Tags::PREPOSITION) && scene.words_between(term.span.end, name.span.start) == 0
    });
    let behind = scene.slice(Span::new(name.span.end, scene.boundary(name.span.end + 12))).trim_start();
    let is_object = scene.grammar.objects.iter().any(|form| behind.starts_with(form.as_str()));
    let word = before.of(&scene.folded).split_whitespace().next_back().unwrap_or_default();
    let leads = || scene.words_between(scene.sentence_start(name.span.start), name.span.start) <= 2;
    let kin = scene.grammar.kin.iter().any(|form| form == word) && !leads();
    if preposed || is_object || kin { Standing::Aside } else { Standing::Named }
}
