//! Chooses among the candidates for a quotation.

use std::borrow::Cow;

use super::attribution::Subject;
use super::candidates::{Candidate, Source, collect};
use super::evidence::is_same;
use super::scene::Scene;
use super::signs::{Signs, WORTH, Worth};
use super::view::View;
use crate::model::probability;

/// The chosen speaker.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Choice {
    /// The words that name the speaker.
    pub subject: Subject,
    /// From 0 to 1.
    pub confidence: f32,
}

/// All candidates with what is seen at them.
pub(super) fn candidates(
    view: &View<'_, '_, '_>,
    elsewhere: &[(Source, Subject)],
) -> Vec<(Candidate, Signs)> {
    let all = collect(view.scene, view.said, view.sides, elsewhere);
    all.into_iter().map(|candidate| (candidate, view.look(&candidate))).collect()
}

/// Which of the candidates is the first that names the same speaker as `subject`. For the trainer.
#[cfg(feature = "_internals")]
pub(super) fn first_same(scene: &Scene<'_>, ranked: &[(Candidate, Signs)], subject: Subject) -> usize {
    ranked.iter().take_while(|(other, _)| !is_same(scene, other.subject, subject)).count()
}

/// What the signs of candidates tell: who said a quotation, and how sure that is.
#[derive(Clone, Debug)]
pub struct Judge {
    worth: Cow<'static, [Worth]>,
    shape: Shape,
}

/// How sure a choice is, in hundredths of log-odds for each unit of log-odds of the margin and of the score.
/// A margin counts most at its beginning, so its parts up to 2 and up to 4 count apart.
#[derive(Clone, Copy, Debug, Default)]
struct Shape {
    constant: i32,
    margin: i32,
    margin_to_2: i32,
    margin_to_4: i32,
    score_to_6: i32,
}

/// `examples/quotes/fit.py` writes these.
#[rustfmt::skip]
const SHAPE: Shape = Shape { constant: -30, margin: 51, margin_to_2: 17, margin_to_4: -13, score_to_6: 29 };

/// The score of having no candidate.
const NOBODY: i32 = 0;

impl Judge {
    /// With the fitted weights.
    pub const FITTED: Self = Self { worth: Cow::Borrowed(WORTH), shape: SHAPE };

    /// One with other weights, for the trainer: a line for each, its name and its numbers. What has no line is
    /// worth nothing.
    #[cfg(feature = "_internals")]
    pub fn read(text: &str) -> Self {
        let row = |name: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
            let mut numbers = line.unwrap_or_default().split(' ').map(|number| number.parse().unwrap_or(0));
            [(); 3].map(|()| numbers.next().unwrap_or(0))
        };
        let worth = super::signs::NAMES.iter().map(|name| {
            let [weight, sure, rival] = row(name);
            Worth { weight, sure, rival }
        });
        let shape = Shape {
            constant: row("constant")[0],
            margin: row("margin")[0],
            margin_to_2: row("margin_to_2")[0],
            margin_to_4: row("margin_to_4")[0],
            score_to_6: row("score_to_6")[0],
        };
        Self { worth: worth.collect(), shape }
    }

    /// The best candidate, the surer by how much it is better than the next who is another, and than nobody.
    pub(super) fn choose(&self, scene: &Scene<'_>, ranked: &[(Candidate, Signs)]) -> Option<Choice> {
        let scored = ranked
            .iter()
            .map(|(candidate, signs)| (self.sum(*signs, |worth| worth.weight), candidate, signs));
        let (score, best, signs) = scored.clone().max_by_key(|(score, ..)| *score)?;
        let others = scored.filter(|(_, other, _)| !is_same(scene, other.subject, best.subject));
        let rival = others.max_by_key(|(score, ..)| *score);
        let next = rival.map_or(NOBODY, |(score, ..)| score.max(NOBODY));
        let own = self.sum(*signs, |worth| worth.sure);
        let against = rival.map_or(0, |(.., signs)| self.sum(*signs, |worth| worth.rival));
        let odds = self.shape.odds(score - next, score) + own + against;
        Some(Choice { subject: best.subject, confidence: confidence(odds) })
    }

    fn sum(&self, signs: Signs, part: impl Fn(&Worth) -> i32) -> i32 {
        signs.bits().filter_map(|bit| self.worth.get(bit)).map(part).sum()
    }
}

impl Shape {
    /// What a margin and a score, in hundredths, tell.
    fn odds(self, margin: i32, score: i32) -> i32 {
        let told = self.margin * margin
            + self.margin_to_2 * margin.min(200)
            + self.margin_to_4 * margin.min(400)
            + self.score_to_6 * score.min(600);
        self.constant + told / 100
    }
}

/// The probability that belongs to hundredths of log-odds.
fn confidence(odds: i32) -> f32 {
    probability(odds * 1024 / 100).min(GREATEST)
}

/// No choice is taken to be surer.
const GREATEST: f32 = 0.99;

#[cfg(test)]
mod tests;
