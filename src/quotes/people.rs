//! The persons of an article in the order in which the text mentions them, to find out whom "she" or "the farmer"
//! means.

use std::iter::Peekable;
use std::vec::IntoIter;

use super::names::Name;
use super::scene::{Scene, within};
use super::tags::Tags;
use super::view::Cast;
use crate::article::{Entity, EntityId, EntityKind};
use crate::span::Span;

/// How likely a sentence is about somebody whom it mentions, from least to most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Standing {
    /// A preposition or a particle shows that the words are not the subject, or they name somebody's relative: "her
    /// son Tom".
    Aside,
    /// Mentioned.
    Named,
    /// Named as the speaker of something.
    Speaker,
}

/// A mention of somebody in the reporter's own words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Met {
    /// The words that refer to the person: a name, a pronoun or a role.
    pub span: Span,
    /// The words to show for somebody without a name: these, or those used where they were mentioned before.
    pub called: Span,
    /// The person; `None` for somebody whom the text does not name.
    pub person: Option<EntityId>,
    /// How likely the sentence is about them.
    pub standing: Standing,
}

/// How many mentions in one sentence are considered.
const MOST: usize = 100;

/// The persons of a scene, read from start to end.
pub(super) struct People<'p, 'a> {
    /// The scene.
    pub scene: &'p Scene<'a>,
    /// All entities of the article.
    pub entities: &'p [Entity],
    /// How often the persons are named, and their gender.
    pub cast: &'p Cast,
    /// The mentions read so far, in order of position.
    met: Vec<Met>,
    /// The first person mentioned, and whether there was another one.
    first: Option<EntityId>,
    are_several: bool,
    /// The mentions by name that are still to be read.
    coming: Peekable<IntoIter<Met>>,
}

impl<'p, 'a> People<'p, 'a> {
    /// Collects the persons' names in a scene, except those within quotations, which must have been noted before.
    pub fn of(scene: &'p Scene<'a>, cast: &'p Cast, entities: &'p [Entity]) -> Self {
        let persons = scene.names.iter().filter(|name| name.kind == EntityKind::Person);
        let told = persons.filter(|name| !scene.is_said(name.span));
        let met = told.map(|name| Met {
            span: name.span,
            called: name.span,
            person: name.entity,
            standing: standing(scene, name),
        });
        let coming = met.collect::<Vec<_>>().into_iter().peekable();
        Self { scene, entities, cast, met: Vec::new(), first: None, are_several: false, coming }
    }

    /// Reads all mentions by name that begin before `at`.
    pub fn read_to(&mut self, at: usize) {
        while let Some(met) = self.coming.next_if(|met| met.span.start < at) {
            self.meet(met);
        }
    }

    /// Adds a mention. It must not come before those that were read.
    pub fn meet(&mut self, met: Met) {
        if let Some(person) = met.person {
            self.are_several |= *self.first.get_or_insert(person) != person;
        }
        self.met.push(met);
    }

    /// The only person mentioned so far, if there is exactly one.
    pub fn only(&self) -> Option<EntityId> {
        self.first.filter(|_| !self.are_several)
    }

    /// Whether the article names any person.
    pub fn are_any(&self) -> bool {
        self.entities.iter().any(|entity| entity.kind == EntityKind::Person)
    }

    /// The mentions within `span`, in order of position.
    fn met_in(&self, span: Span) -> &[Met] {
        within(&self.met, span, |met| met.span)
    }

    /// The mention to which words at `at` without a name refer. Searches sentence by sentence backwards, over at
    /// most `sentences` including its own, for the first one that mentions anybody who fits. Within that sentence
    /// the best fit wins, then the highest standing, then a named person over a nameless one, then the first
    /// mention. `fit` gives `None` for a mention that cannot be meant.
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
