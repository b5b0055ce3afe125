//! What the first stage said of lines of the same kind: the subheads of a page are all body or none is, and
//! so are its captions.

use super::measured::Lines;
use super::scene::Scene;

/// Weights that separate kinds.
const STEPS: [f32; 4] = [40.0, 80.0, 140.0, 240.0];
/// Number of kinds: by weight, with and without a final sentence mark.
const KINDS: usize = 2 * (STEPS.len() + 1);
/// Stands for the probability of a missing line.
const NONE: f32 = -0.1;

/// Returns, for each line, the mean probability of other lines of its kind within the core, the number of
/// these lines, and the probabilities of the nearest line of its kind on either side.
pub(super) fn rows(scene: &Scene, first: &[f32]) -> Vec<[f32; 4]> {
    let kinds: Vec<usize> = (0..first.len()).map(|at| kind(&scene.lines, at)).collect();
    let (mut sums, mut counts) = ([0.0; KINDS], [0.0; KINDS]);
    for at in (0..first.len()).filter(|at| scene.core.holds(*at)) {
        sums[kinds[at]] += first[at];
        counts[kinds[at]] += 1.0;
    }
    let side = |order: &mut dyn Iterator<Item = usize>| {
        let (mut last, mut side) = ([NONE; KINDS], vec![NONE; first.len()]);
        order.for_each(|at| side[at] = std::mem::replace(&mut last[kinds[at]], first[at]));
        side
    };
    let (before, behind) = (side(&mut (0..first.len())), side(&mut (0..first.len()).rev()));
    let row = |at: usize| {
        let own = if scene.core.holds(at) { 1.0 } else { 0.0 };
        let others = counts[kinds[at]] - own;
        let mean = (sums[kinds[at]] - own * first[at]) / others;
        [if others > 0.0 { mean } else { NONE }, others, before[at], behind[at]]
    };
    (0..first.len()).map(row).collect()
}

fn kind(lines: &Lines, at: usize) -> usize {
    let size = STEPS.iter().filter(|step| lines.weights[at] >= **step).count();
    size + if lines.is_open(at) { STEPS.len() + 1 } else { 0 }
}

#[cfg(test)]
mod tests;
