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
    let (best, signs) = ranked.iter().max_by_key(|(_, signs)| signs.score())?;
    let others = ranked.iter().filter(|(other, _)| !is_same(scene, other.subject, best.subject));
    let next = others.map(|(_, signs)| signs.score()).max().unwrap_or(NOBODY).max(NOBODY);
    Some(Choice { subject: best.subject, confidence: confidence(signs.score() - next) })
}

/// The score of having no candidate.
const NOBODY: i32 = 0;

/// How many in a hundred choices are right from a margin on, out of fold: the table that
/// `examples/quotes/fit.py` prints, a little lower at its beginning, where the sentences of treebanks,
/// with few candidates each, flatter it.
const RIGHT: [(i32, u8); 10] =
    [(0, 45), (5, 57), (10, 65), (15, 75), (20, 85), (25, 88), (30, 90), (40, 95), (50, 98), (60, 99)];

fn confidence(margin: i32) -> f32 {
    let reached = RIGHT.iter().rev().find(|(from, _)| margin >= *from);
    f32::from(reached.map_or(30, |(_, percent)| *percent)) / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_margin_is_never_less_sure() {
        let sure: Vec<f32> = (-10..90).map(confidence).collect();
        assert!(sure.is_sorted());
        assert_eq!((sure[0], sure[99]), (0.3, 0.99));
    }
}
