//! The surroundings of each line.

use crate::features::Last;

use super::core::Core;
use super::measured::Lines;
use super::series::{Sides, decayed, distances, flag, largest_gaps, nearest_four};

/// The signals from which contexts are computed.
pub(super) const CONTEXTS: &[&str] = &["weight", "dense", "sentence", "phrase"];
/// Reach of a context: the share that it keeps at each step.
pub(super) const DECAYS: &[f32] = &[0.5, 0.8, 0.93];

/// Maximum weight of a line without a sentence mark that can be a subhead.
const SUBHEAD: f32 = 120.0;

/// The surroundings of each line, by shape.
#[derive(Debug)]
pub(super) struct Around {
    /// Distance to the nearest dense line.
    pub(super) dense: Sides<u8>,
    /// Distance to the nearest line that could be a subhead.
    pub(super) subhead: Sides<u8>,
    /// The longest run of lines that are not dense between each line and the centre of the core.
    pub(super) largest_gap: Vec<u32>,
    /// Mean share of words that the nearest dense lines have in common with the beginning of the core.
    pub(super) lead: Sides,
    pub(super) contexts: Vec<Sides>,
    /// For each line, the line that announces it, such as the sentence before a list.
    pub(super) announced: Vec<Option<usize>>,
    pub(super) rhythm: Rhythm,
}

/// Typical shapes of paragraphs and subheads in the core.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Rhythm {
    /// Median weight of its dense lines.
    pub(super) paragraph: f32,
    /// Number of lines in it that could be subheads, and their mean weight.
    pub(super) subheads: f32,
    pub(super) subhead: f32,
    /// Share of these that have dense lines on both sides.
    pub(super) alone: f32,
}

impl Around {
    pub(super) fn read(lines: &Lines, core: Core, lead: &[f32]) -> Self {
        let could_be_subhead = |at: usize| lines.is_open(at) && lines.weights[at] < SUBHEAD;
        let subheads: Vec<bool> = (0..lines.len()).map(could_be_subhead).collect();
        Self {
            dense: distances(&lines.dense),
            largest_gap: largest_gaps(&lines.dense, core.centre),
            lead: nearest_four(lead, &lines.dense),
            contexts: contexts(lines),
            announced: announced(lines),
            rhythm: Rhythm::of(lines, core, &subheads),
            subhead: distances(&subheads),
        }
    }
}

fn contexts(lines: &Lines) -> Vec<Sides> {
    let marks: Vec<f32> = lines.shapes.iter().map(|shape| flag(shape.last == Last::Sentence)).collect();
    let lengths: Vec<f32> = lines.weights.iter().map(|weight| weight.min(600.0)).collect();
    let dense: Vec<f32> = lines.dense.iter().map(|dense| flag(*dense)).collect();
    let phrases: Vec<f32> = (0..lines.len()).map(|at| lines.phrase_code(at)).collect();
    let signals = [lengths, dense, marks, phrases];
    let each = |signal: &Vec<f32>| DECAYS.iter().map(|decay| decayed(signal, *decay)).collect::<Vec<_>>();
    signals.iter().flat_map(each).collect()
}

/// Returns, for each line, the last line before it that ends in a colon, unless running text comes in between.
fn announced(lines: &Lines) -> Vec<Option<usize>> {
    let mut last = None;
    let step = |at: usize| {
        let announced = last;
        if lines.shapes[at].last == Last::Colon {
            last = Some(at);
        } else if lines.dense[at] {
            last = None;
        }
        announced
    };
    (0..lines.len()).map(step).collect()
}

impl Rhythm {
    fn of(lines: &Lines, core: Core, subheads: &[bool]) -> Self {
        let within = core.start..(core.end + 1).min(lines.len());
        let mut paragraphs: Vec<f32> =
            within.clone().filter(|at| lines.dense[*at]).map(|at| lines.weights[at]).collect();
        paragraphs.sort_unstable_by(f32::total_cmp);
        let subheads: Vec<usize> = within.filter(|at| subheads[*at]).collect();
        let count = subheads.len() as f32;
        let is_dense = |at: Option<usize>| at.is_some_and(|at| lines.dense.get(at) == Some(&true));
        let alone = |at: &&usize| is_dense(at.checked_sub(1)) && is_dense(Some(**at + 1));
        Self {
            paragraph: paragraphs.get(paragraphs.len() / 2).copied().unwrap_or_default(),
            subheads: count,
            subhead: subheads.iter().map(|at| lines.weights[*at]).sum::<f32>() / count.max(1.0),
            alone: subheads.iter().filter(alone).count() as f32 / count.max(1.0),
        }
    }
}

#[cfg(test)]
mod tests;
