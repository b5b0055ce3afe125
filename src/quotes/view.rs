//! Everything that the signs of a quotation's candidates depend on: its sentence, the quotation before, the names.

use std::collections::{HashMap, HashSet};

use super::attribution::{Attributed, Attribution, Rule, Said, Subject};
use super::cues::Term;
use super::scene::Scene;
use super::sides::Sides;
use super::tags::{Gender, Tags};
use crate::article::{EntityId, EntityKind};
use crate::span::Span;
use crate::text::{is_alphanumeric, is_longer, is_unspaced};

/// How often each entity is named, and the gender of the persons.
#[derive(Debug, Default)]
pub(super) struct Cast {
    /// The number of mentions of each entity.
    pub mentions: HashMap<EntityId, usize>,
    /// The person named most often, if named at least twice.
    pub hero: Option<EntityId>,
    /// For each entity, the number of verbs beside its name with a feminine form, minus those with a masculine one.
    verbs: HashMap<EntityId, i32>,
    /// The same for the titles beside its name.
    titles: HashMap<EntityId, i32>,
    /// The gender that the full forms of a name show.
    names: HashMap<EntityId, Gender>,
}

impl Cast {
    /// Counts the names in a scene.
    pub fn of(scene: &Scene<'_>) -> Self {
        let mut cast = Self::default();
        let mut best = 1;
        let shared = shared_names(scene);
        for name in &scene.names {
            let Some(entity) = name.entity else { continue };
            let count = cast.mentions.entry(entity).or_default();
            *count += 1;
            if *count > best && name.kind == EntityKind::Person {
                best = *count;
                cast.hero = Some(entity);
            }
            if let Some(gender) = told_by_name(scene, name.span) {
                cast.names.entry(entity).or_insert(gender);
            }
            // A surname alone that relatives share may be that of either.
            let title = told_by_title(scene, name.span);
            let title = title.filter(|_| !shared.contains(name.span.of(scene.text)));
            vote(&mut cast.titles, entity, title);
            vote(&mut cast.verbs, entity, verb_beside(scene, name.span));
        }
        cast
    }

    /// The gender that most of the titles beside a name show, or else most of the verbs, or else the name itself.
    pub fn gender(&self, entity: EntityId) -> Option<Gender> {
        let told = |votes: &HashMap<EntityId, i32>| match votes.get(&entity).map(|votes| votes.signum()) {
            Some(1) => Some(Gender::Feminine),
            Some(-1) => Some(Gender::Masculine),
            _ => None,
        };
        told(&self.titles).or_else(|| told(&self.verbs)).or_else(|| self.names.get(&entity).copied())
    }
}

/// Counts what was said of the gender of an entity, if anything.
fn vote(votes: &mut HashMap<EntityId, i32>, entity: EntityId, told: Option<Gender>) {
    if let Some(gender) = told {
        *votes.entry(entity).or_default() += if gender == Gender::Feminine { 1 } else { -1 };
    }
}

/// The last words of names that belong to more than one entity: a surname of relatives.
fn shared_names<'a>(scene: &Scene<'a>) -> HashSet<&'a str> {
    let mut owners: HashMap<&str, EntityId> = HashMap::new();
    let mut shared = HashSet::new();
    for name in scene.names.iter().filter(|name| name.kind == EntityKind::Person) {
        let Some(entity) = name.entity else { continue };
        let last = scene.slice(name.span).split_whitespace().next_back().unwrap_or_default();
        if *owners.entry(last).or_insert(entity) != entity {
            shared.insert(last);
        }
    }
    shared
}

/// The gender that a title shows: one that begins the name, comes right before it or, as in some languages, right
/// after it: "Ms Poe", "Ayşe Hanım".
fn told_by_title(scene: &Scene<'_>, name: Span) -> Option<Gender> {
    let gendered = &scene.grammar.gendered;
    if gendered.is_empty() {
        return None;
    }
    let text = &scene.folded;
    let before = Span::new(scene.boundary(name.start.saturating_sub(TITLE)), name.start).of(text).trim_end();
    let own = name.of(text);
    let behind = Span::new(name.end, scene.boundary(name.end + TITLE)).of(text);
    let joined = behind.starts_with(is_unspaced);
    let behind = behind.strip_prefix(' ').unwrap_or(behind);
    let is_end = |rest: &str, joined: bool| joined || !rest.starts_with(is_alphanumeric);
    // There are some sixty titles for each name: most are ruled out by their first and last byte.
    let ends = |text: &str| (text.bytes().next(), text.bytes().next_back());
    let ((_, led_by), (first, last), (followed_by, _)) = (ends(before), ends(own), ends(behind));
    let found = gendered.iter().find(|(form, _)| {
        let (start, end) = ends(form);
        let led = || before.strip_suffix(form.as_str()).is_some_and(|rest| !rest.ends_with(is_alphanumeric));
        let begins = || own.strip_prefix(form.as_str()).is_some_and(|rest| rest.starts_with(' '));
        let closes = || form.starts_with(is_unspaced) && is_longer(form, 1) && own.ends_with(form.as_str());
        let follows = || behind.strip_prefix(form.as_str()).is_some_and(|rest| is_end(rest, joined));
        end == led_by && led()
            || start == first && begins()
            || end == last && closes()
            || start == followed_by && follows()
    });
    found.map(|(_, gender)| *gender)
}

/// How many bytes before or after a name a title is looked for.
const TITLE: usize = 60;

/// The gender that a name shows: by a pronoun right before it, as in Vietnamese "bà Lan", or by the given name with
/// which a name of several words begins.
fn told_by_name(scene: &Scene<'_>, name: Span) -> Option<Gender> {
    let before = Span::new(scene.boundary(name.start.saturating_sub(16)), name.start);
    let title =
        scene.terms_in(before).last().filter(|term| scene.slice(Span::new(term.span.end, name.start)) == " ");
    let given = || name.of(&scene.folded).split_once(' ').map(|(given, _)| given);
    title.and_then(|title| title.tags.gender()).or_else(|| scene.grammar.endings.of_given_name(given()?))
}

/// The most words between a reporting verb and the name that is its subject; they may give the person's role.
const OFFICE: usize = 3;

/// The gender of the reporting verb whose subject is `name`, judged by its position.
fn verb_beside(scene: &Scene<'_>, name: Span) -> Option<Gender> {
    let count = scene.terms.partition_point(|term| term.span.end <= name.start);
    let before = count.checked_sub(1).and_then(|last| {
        let verb = scene.terms.get(..=last)?.iter().rev().find(|term| !term.tags.any(Tags::ROLE))?;
        let gap = Span::new(verb.span.end, name.start);
        let free = !scene.slice(gap).contains([',', '،', '.', ':']);
        (free && scene.words_between(gap.start, gap.end) <= OFFICE).then_some(*verb)
    });
    let behind =
        scene.terms.get(count..).and_then(|rest| rest.iter().find(|term| term.span.start >= name.end));
    let behind = behind.filter(|verb| scene.words_between(name.end, verb.span.start) == 0).copied();
    let verb_first = scene.grammar.order.before_vs == 3;
    let verb =
        before.filter(|verb| verb.is_strong_verb() && verb_first).or(behind.filter(Term::is_strong_verb))?;
    scene.grammar.endings.of_verb(verb.span.of(&scene.folded))
}

/// The quotation before, and its supposed speaker.
#[derive(Clone, Copy, Debug)]
pub(super) struct Before {
    /// The quotation.
    pub said: Said,
    /// Its speaker.
    pub speaker: Subject,
    /// The confidence in that speaker, from 0 to 1.
    pub confidence: f32,
}

/// A quotation and its surroundings, in which the signs of its candidates are looked for.
pub(super) struct View<'v, 's, 'a> {
    /// The scene.
    pub scene: &'s Scene<'a>,
    /// The quotation.
    pub said: Said,
    /// Its sentence.
    pub sides: &'v Sides<'s, 'a>,
    /// What the rules found.
    pub own: Attribution,
    /// The quotation before.
    pub before: Option<Before>,
    /// The supposed speakers of all quotations before, in order.
    pub earlier: &'v [Attributed],
    /// How often each entity is named.
    pub cast: &'v Cast,
}

impl View<'_, '_, '_> {
    /// Whether there is a reporting verb without a subject.
    pub fn is_bare(&self) -> bool {
        self.own.rule == Rule::LastSpeaker || self.sides.drops_subject()
    }
}
