//! A quotation as its candidates are looked at: its sentence, the quotation before, and who is named.

use std::collections::HashMap;

use super::attribution::{Attribution, Rule, Said, Subject};
use super::scene::Scene;
use super::speaker::Sides;
use crate::article::{EntityId, EntityKind};

/// Who is named how often.
#[derive(Debug, Default)]
pub(super) struct Cast {
    /// The number of mentions of each.
    pub mentions: HashMap<EntityId, usize>,
    /// The person named most, more than once.
    pub hero: Option<EntityId>,
}

impl Cast {
    /// Counts the names of a scene.
    pub fn of(scene: &Scene<'_>) -> Self {
        let mut cast = Self::default();
        let mut best = 1;
        for name in &scene.names {
            let Some(entity) = name.entity else { continue };
            let count = cast.mentions.entry(entity).or_default();
            *count += 1;
            if *count > best && name.kind == EntityKind::Person {
                best = *count;
                cast.hero = Some(entity);
            }
        }
        cast
    }
}

/// The quotation before, and who is taken to have said it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Before {
    /// The quotation.
    pub said: Said,
    /// Its speaker.
    pub speaker: Subject,
    /// How sure that is, 0 to 1.
    pub confidence: f32,
}

/// A quotation and what surrounds it, to look at candidates from.
pub(super) struct View<'v, 's, 'a> {
    /// The body.
    pub scene: &'s Scene<'a>,
    /// The quotation.
    pub said: Said,
    /// Its sentence.
    pub sides: &'v Sides<'s, 'a>,
    /// What the rules found.
    pub own: Attribution,
    /// The quotation before.
    pub before: Option<Before>,
    /// Who is named how often.
    pub cast: &'v Cast,
}

impl View<'_, '_, '_> {
    /// Whether a reporting verb stands by without a subject.
    pub fn is_bare(&self) -> bool {
        self.own.rule == Rule::LastSpeaker
    }
}
