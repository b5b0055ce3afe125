//! The labels of a page: short lines that say what the lines near them are.

use crate::features::sequence::running;
use crate::lexicon::Section;

use super::measured::{LABEL_WEIGHT, Lines};
use super::series::{Sides, distances, flag};

/// Groups of sections; the nearest label of a group hints at what a line belongs to.
pub(super) const GROUPS: &[&[Section]] = &[
    &[Section::Related],
    &[Section::Comments],
    &[Section::Tags, Section::Share],
    &[Section::Newsletter, Section::Paywall],
    &[Section::Consent, Section::Legal],
    &[Section::BylinePrefixes, Section::Published, Section::Updated],
    &[Section::Navigation],
];
/// Maximum number of labels counted from the headline, on either side.
const MOST: i8 = 6;

/// Positions of the labels of one group.
#[derive(Debug)]
pub(super) struct Labels {
    /// Distance from each line to the nearest label.
    pub(super) distance: Sides<u8>,
    /// Number of labels between the headline and each line; negative for a line above it.
    pub(super) since_headline: Vec<i8>,
}

impl Labels {
    /// Finds the labels of all groups.
    pub(super) fn read(lines: &Lines, headline: usize) -> Vec<Self> {
        GROUPS.iter().map(|group| Self::of(group, lines, headline)).collect()
    }

    fn of(group: &[Section], lines: &Lines, headline: usize) -> Self {
        let is_label: Vec<bool> = (0..lines.len()).map(|at| is_label(lines, at, group)).collect();
        let counts = running(is_label.iter().map(|label| flag(*label)));
        let from = counts.get(headline).copied().unwrap_or_default();
        let since = |count: &f32| (count - from).clamp(-f32::from(MOST), f32::from(MOST)) as i8;
        Self {
            distance: distances(&is_label),
            since_headline: counts.iter().take(lines.len()).map(since).collect(),
        }
    }
}

fn is_label(lines: &Lines, at: usize, group: &[Section]) -> bool {
    let hits = lines.hits[at];
    let short = lines.weights[at] < LABEL_WEIGHT;
    group.iter().any(|section| hits.whole.contains(*section) || short && hits.start.contains(*section))
}
