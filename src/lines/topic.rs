//! Words that each line has in common with the rest of the page.

use crate::features::Last;

use super::core::Core;
use super::measured::Lines;
use super::words::{Bag, Counts, OneBlock, ratio};

/// Number of dense lines at the beginning of the core that count as its lead.
const LEAD: usize = 4;

/// For each line, shares of its distinct words.
#[derive(Debug, Default)]
pub(super) struct Topic {
    /// The share that the dense lines of the core have.
    pub(super) core: Vec<f32>,
    /// The share that the lead of the core has.
    pub(super) lead: Vec<f32>,
    /// The share that any dense line has.
    pub(super) dense: Vec<f32>,
    /// The share of all dense lines that have a word of the line, on average.
    pub(super) mean_frequency: Vec<f32>,
}

impl Topic {
    pub(super) fn read(lines: &Lines, core: Core) -> Self {
        let mut topic = Self::default();
        let in_core = |at: usize| lines.dense[at] && core.holds(at);
        let dense = || (0..lines.len()).filter(|at| lines.dense[*at]);
        let leads: Vec<usize> = dense().filter(|at| in_core(*at)).take(LEAD).collect();
        let bag = |lines_of: &mut dyn Iterator<Item = usize>| {
            let mut bag = Bag::new();
            lines_of.for_each(|at| bag.add(lines.words.distinct(at)));
            bag
        };
        let of_core = bag(&mut dense().filter(|at| in_core(*at)));
        let of_lead = bag(&mut leads.iter().copied());
        let mut of_all = Counts::default();
        dense().for_each(|at| of_all.add(lines.words.distinct(at)));
        let count = dense().count().max(1);
        let own = |belongs: bool| u16::from(belongs);
        for at in 0..lines.len() {
            let distinct = lines.words.distinct(at);
            topic.core.push(of_core.share(distinct, own(in_core(at))));
            topic.lead.push(of_lead.share(distinct, own(leads.contains(&at))));
            let (mut known, mut sum) = (0, 0);
            for blocks in distinct.iter().map(|word| of_all.of(*word)) {
                known += usize::from(blocks > own(lines.dense[at]));
                sum += usize::from(blocks);
            }
            topic.dense.push(ratio(known, distinct.len()));
            topic.mean_frequency.push(ratio(sum, distinct.len() * count));
        }
        topic
    }
}

/// Returns the line near the start of the core that has most words in common with it. `copies` is how often each
/// line occurs on the page.
pub(super) fn headline(lines: &Lines, core: Core, topic: &Topic, copies: &[u32]) -> usize {
    let from = core.start.saturating_sub(40);
    let to = (core.start + 2).min(lines.len());
    let mut best = (f32::MIN, core.start);
    for at in (from..to).filter(|at| lines.is_like_title(*at)) {
        let distinct = lines.words.distinct(at).len() as f32;
        let common = topic.core[at] * distinct;
        let near = 1.0 / (1.0 + core.start.abs_diff(at) as f32 / 12.0);
        let sentence = if matches!(lines.shapes[at].last, Last::Sentence) { 0.6 } else { 1.0 };
        let repeated = if copies[at] > 1 { 1.3 } else { 1.0 };
        let score = (common - 0.4 * (distinct - common)).min(8.0) * near * sentence * repeated;
        if score > best.0 {
            best = (score, at);
        }
    }
    best.1
}

/// Returns the share of each line's distinct words that the line `one` has.
pub(super) fn shared_with(lines: &Lines, one: usize) -> Vec<f32> {
    let words = OneBlock::of(lines.words.distinct(one));
    (0..lines.len()).map(|at| words.share(lines.words.distinct(at))).collect()
}
