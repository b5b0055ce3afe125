//! The part of a page with most of the running text.

use crate::features::sequence::running;

/// Maximum distance, in lines, between consecutive dense lines of the core.
const STEP: usize = 6;
/// Number of lines that are summed to find the centre.
const WINDOW: usize = 15;

/// The range of lines with most running text.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Core {
    pub(super) start: usize,
    /// The last line of the core (inclusive).
    pub(super) end: usize,
    pub(super) centre: usize,
    pub(super) weight: f32,
}

impl Core {
    /// Finds the core by the weights of the lines and by which of them are dense.
    pub(super) fn find(weights: &[f32], dense: &[bool]) -> Self {
        let mass = |at: usize| if dense[at] { weights[at].min(500.0) } else { 0.0 };
        let sums = running((0..dense.len()).map(mass));
        let window = |at: usize| {
            let from = at.saturating_sub(WINDOW / 2);
            let to = (at + WINDOW / 2 + 1).min(dense.len());
            sums[to] - sums[from]
        };
        let middle = (0..dense.len()).fold(0, |best, at| if window(at) > window(best) { at } else { best });
        let near = |at: &usize| at.abs_diff(middle);
        let centre = (0..dense.len()).filter(|at| dense[*at]).min_by_key(near).unwrap_or(0);
        let end = grow(centre..dense.len(), dense, centre);
        let start = grow((0..=centre).rev(), dense, centre);
        let weight = (start..=end).filter(|at| dense.get(*at) == Some(&true)).map(|at| weights[at]).sum();
        Self { start, end, centre, weight }
    }

    /// Returns whether the core contains a line.
    pub(super) fn holds(&self, at: usize) -> bool {
        (self.start..=self.end).contains(&at)
    }
}

/// Returns the last dense line that can be reached by steps of at most [`STEP`].
fn grow(order: impl Iterator<Item = usize>, dense: &[bool], from: usize) -> usize {
    let mut reached = from;
    for at in order {
        if at.abs_diff(reached) > STEP {
            break;
        }
        if dense.get(at) == Some(&true) {
            reached = at;
        }
    }
    reached
}

#[cfg(test)]
mod tests;
