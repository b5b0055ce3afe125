//! Chooses among the candidates for a quotation.

use super::candidates::{Candidate, Source, collect};
use super::evidence::{View, is_same};
use super::scene::Scene;
use super::signs::Signs;
use super::subject::Subject;

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

/// The best candidate, the surer by how much it is better than the next who is another, and than nobody.
pub(super) fn choose(scene: &Scene<'_>, ranked: &[(Candidate, Signs)]) -> Option<Choice> {
    let scored = ranked.iter().map(|(candidate, signs)| (signs.score(), candidate, signs));
    let (score, best, signs) = scored.clone().max_by_key(|(score, ..)| *score)?;
    let others = scored.filter(|(_, other, _)| !is_same(scene, other.subject, best.subject));
    let next = others.map(|(score, ..)| score).max().unwrap_or(NOBODY).max(NOBODY);
    let odds = odds(score - next, score) + signs.sureness();
    Some(Choice { subject: best.subject, confidence: confidence(odds) })
}

/// The score of having no candidate.
const NOBODY: i32 = 0;

// How sure a choice is, in hundredths of log-odds: what `examples/quotes/fit.py` prints. A margin counts
// most at its beginning, so its parts up to 20 and up to 40 count apart.
const CONSTANT: i32 = -114;
const BY_MARGIN: i32 = 465;
const BY_MARGIN_TO_20: i32 = -19;
const BY_MARGIN_TO_40: i32 = 55;
const BY_SCORE_TO_60: i32 = 516;

/// What a margin and a score tell, in hundredths of log-odds.
fn odds(margin: i32, score: i32) -> i32 {
    let told = BY_MARGIN * margin
        + BY_MARGIN_TO_20 * margin.min(20)
        + BY_MARGIN_TO_40 * margin.min(40)
        + BY_SCORE_TO_60 * score.min(60);
    CONSTANT + told / 100
}

/// Hundredths of log-odds, and the percentage that they stand for.
const PERCENT: [(i32, u8); 19] = [
    (-220, 10),
    (-139, 20),
    (-85, 30),
    (-41, 40),
    (0, 50),
    (20, 55),
    (41, 60),
    (62, 65),
    (85, 70),
    (110, 75),
    (139, 80),
    (173, 85),
    (199, 88),
    (220, 90),
    (244, 92),
    (275, 94),
    (318, 96),
    (389, 98),
    (460, 99),
];

fn confidence(odds: i32) -> f32 {
    let reached = PERCENT.iter().rev().find(|(from, _)| odds >= *from);
    f32::from(reached.map_or(5, |(_, percent)| *percent)) / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_margin_is_never_less_sure() {
        let sure: Vec<f32> = (-10..120).map(|margin| confidence(odds(margin, 50))).collect();
        assert!(sure.is_sorted());
        assert!(sure[0] < 0.75 && sure[129] == 0.99, "{} to {}", sure[0], sure[129]);
    }

    #[test]
    fn even_odds_are_one_half() {
        assert_eq!((confidence(0), confidence(-1), confidence(-500)), (0.5, 0.4, 0.05));
    }
}
