//! Chooses among the candidates for a quotation.

use super::attribution::Subject;
use super::candidates::{Candidate, Source, collect};
use super::evidence::is_same;
use super::scene::Scene;
use super::signs::Signs;
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

/// Which of the candidates is the first that names the same speaker as `subject`.
pub(super) fn first_same(scene: &Scene<'_>, ranked: &[(Candidate, Signs)], subject: Subject) -> usize {
    ranked.iter().take_while(|(other, _)| !is_same(scene, other.subject, subject)).count()
}

/// The best candidate, the surer by how much it is better than the next who is another, and than nobody.
pub(super) fn choose(scene: &Scene<'_>, ranked: &[(Candidate, Signs)]) -> Option<Choice> {
    let scored = ranked.iter().map(|(candidate, signs)| (signs.score(), candidate, signs));
    let (score, best, signs) = scored.clone().max_by_key(|(score, ..)| *score)?;
    let others = scored.filter(|(_, other, _)| !is_same(scene, other.subject, best.subject));
    let rival = others.max_by_key(|(score, ..)| *score);
    let next = rival.map_or(NOBODY, |(score, ..)| score.max(NOBODY));
    let odds = odds(score - next, score) + signs.sureness() + rival.map_or(0, |(.., signs)| signs.rivalry());
    Some(Choice { subject: best.subject, confidence: confidence(odds) })
}

/// The score of having no candidate.
const NOBODY: i32 = 0;

// How sure a choice is, in hundredths of log-odds for each unit of log-odds of the margin and of the score:
// `examples/quotes/fit.py` writes these. A margin counts most at its beginning, so its parts up to 2 and up to
// 4 count apart.
const CONSTANT: i32 = -64;
const BY_MARGIN: i32 = 36;
const BY_MARGIN_TO_2: i32 = 13;
const BY_MARGIN_TO_4: i32 = 6;
const BY_SCORE_TO_6: i32 = 36;

/// What a margin and a score, in hundredths, tell.
fn odds(margin: i32, score: i32) -> i32 {
    let told = BY_MARGIN * margin
        + BY_MARGIN_TO_2 * margin.min(200)
        + BY_MARGIN_TO_4 * margin.min(400)
        + BY_SCORE_TO_6 * score.min(600);
    CONSTANT + told / 100
}

/// The probability that belongs to hundredths of log-odds.
fn confidence(odds: i32) -> f32 {
    probability(odds * 1024 / 100).min(GREATEST)
}

/// No choice is taken to be surer.
const GREATEST: f32 = 0.99;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_margin_is_never_less_sure() {
        let sure: Vec<f32> = (-100..1200).map(|margin| confidence(odds(margin, 500))).collect();
        assert!(sure.is_sorted());
        assert!(sure[0] < 0.85 && sure[1299] == GREATEST, "{} to {}", sure[0], sure[1299]);
    }

    #[test]
    fn even_odds_are_one_half() {
        assert!((confidence(0) - 0.5).abs() < 0.001);
        assert!(confidence(-500) < 0.01);
    }
}
