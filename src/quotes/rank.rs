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
    /// The confidence in the choice, from 0 to 1.
    pub confidence: f32,
}

/// All candidates, with the signs seen at each.
pub(super) fn candidates(
    view: &View<'_, '_, '_>,
    elsewhere: &[(Source, Subject)],
) -> Vec<(Candidate, Signs)> {
    let all = collect(view.scene, view.said, view.sides, elsewhere);
    all.into_iter().map(|candidate| (candidate, view.look(&candidate))).collect()
}

/// The index of the first candidate that names the same speaker as `subject`. For the trainer.
#[cfg(feature = "_internals")]
pub(super) fn first_same(scene: &Scene<'_>, ranked: &[(Candidate, Signs)], subject: Subject) -> usize {
    ranked.iter().take_while(|(other, _)| !is_same(scene, other.subject, subject)).count()
}

/// The weights that turn the signs of the candidates into a speaker and a confidence.
#[derive(Clone, Debug)]
pub struct Judge {
    worth: Cow<'static, [Worth]>,
    shape: Shape,
}

/// How the confidence depends on the best candidate's score and on its margin over the next: hundredths of log-odds
/// for each unit of log-odds. The first part of a margin counts differently from the rest, so the parts up to 2 and
/// up to 4 have their own coefficients. The score counts up to 6.
#[derive(Clone, Copy, Debug, Default)]
struct Shape {
    constant: i32,
    margin: i32,
    margin_to_2: i32,
    margin_to_4: i32,
    score_to_6: i32,
}

/// Written by `examples/quotes/fit.py`.
#[rustfmt::skip]
const SHAPE: Shape = Shape { constant: -30, margin: 51, margin_to_2: 17, margin_to_4: -13, score_to_6: 29 };

/// The score for the case that no candidate is the speaker.
const NOBODY: i32 = 0;

impl Judge {
    /// The fitted weights that the crate ships with.
    pub const FITTED: Self = Self { worth: Cow::Borrowed(WORTH), shape: SHAPE };

    /// Reads other weights, for the trainer. Each line has a name and its numbers, separated by spaces. Whatever
    /// has no line gets the weight 0.
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

    /// The candidate with the highest score. The confidence depends on its margin over the best candidate for
    /// another speaker, and over nobody.
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
    /// The log-odds that a choice with this margin and score is right; all in hundredths.
    fn odds(self, margin: i32, score: i32) -> i32 {
        let told = self.margin * margin
            + self.margin_to_2 * margin.min(200)
            + self.margin_to_4 * margin.min(400)
            + self.score_to_6 * score.min(600);
        self.constant + told / 100
    }
}

/// The probability for log-odds in hundredths, at most [`GREATEST`].
fn confidence(odds: i32) -> f32 {
    probability(odds * 1024 / 100).min(GREATEST)
}

/// The highest confidence that is ever given.
const GREATEST: f32 = 0.99;

#[cfg(test)]
mod tests;
