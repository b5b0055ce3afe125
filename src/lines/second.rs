//! The columns that the second stage sees: what the first stage said of the blocks around.

use crate::features::sequence::running;

use super::around::DECAYS;
use super::kin;
use super::rows::{offset, quotient, to_f32};
use super::scene::Scene;
use super::series::{Sides, decayed};
use super::topic::shared_with;

/// Number of neighbours on either side whose probability is a column.
pub(super) const REACH: usize = 6;
/// Lower probabilities of the first stage are treated as this one.
pub(super) const COLD: f32 = 0.02;
/// Minimum probability of a headline; lower values are treated as 0, as the trees don't give exact ones for all lines.
const NO_HEADLINE: f32 = 0.02;
/// A block with a higher probability counts as body by the first stage ("hot").
const HOT: f32 = 0.6;
/// Maximum distance, in blocks, between hot blocks of one cluster.
const CLUSTER_STEP: usize = 6;
/// Stands for the probability of a missing line.
const NONE: f32 = -0.1;
/// Maximum distance.
const FAR: usize = 60;

/// The results of the first stage on a page.
#[derive(Debug)]
pub struct Impression<'a> {
    first: Vec<f32>,
    contexts: Vec<Sides>,
    /// Prefix sums of probability times weight; one entry more than blocks.
    mass_before: Vec<f32>,
    weight_before: &'a [f32],
    hot: Vec<usize>,
    clusters: Vec<Cluster>,
    /// The mass of all clusters.
    clustered: f32,
    largest: Option<Cluster>,
    greatest: f32,
    headlines: Headlines,
    kin: Vec<[f32; 4]>,
    announced: &'a [Option<usize>],
}

/// Where the headline seems to be, by its model.
#[derive(Debug)]
struct Headlines {
    /// The probability of each block.
    each: Vec<f32>,
    /// The block with the greatest probability.
    best: usize,
    most: f32,
    /// Share of each block's words that the best block has.
    overlap: Vec<f32>,
    /// The greatest probability between the best block and each block after it.
    second: Vec<f32>,
    /// Number of hot blocks before each block; one entry more than blocks.
    hot_before: Vec<f32>,
}

impl Headlines {
    fn read(scene: &Scene, each: Vec<f32>, first: &[f32]) -> Self {
        let better = |best: usize, at: usize| if each[at] > each[best] { at } else { best };
        let best = (0..each.len()).fold(0, better);
        let mut greatest = 0.0_f32;
        let second = (0..each.len()).map(|at| {
            if at > best + 1 {
                greatest = greatest.max(each[at]);
            }
            greatest
        });
        Self {
            second: second.collect(),
            overlap: shared_with(&scene.lines, best),
            most: each.get(best).copied().unwrap_or_default(),
            hot_before: running(first.iter().map(|p| if *p > HOT { 1.0 } else { 0.0 })),
            best,
            each,
        }
    }
}

/// Hot blocks that are near each other.
#[derive(Clone, Copy, Debug)]
struct Cluster {
    first: usize,
    last: usize,
    mass: f32,
    /// Sum of its blocks' overlap with the beginning of the core, weighted by mass.
    lead: f32,
    /// The same for the overlap with the headline.
    title: f32,
}

impl<'a> Impression<'a> {
    /// Reads the first stage's probabilities of body and headline, one of each per block.
    pub fn read(scene: &'a Scene, first: &[f32], headlines: &[f32]) -> Self {
        let first: Vec<f32> = first.iter().map(|probability| probability.max(COLD)).collect();
        let may_be = |at: usize| scene.may_be_headline(at) && headlines[at] >= NO_HEADLINE;
        let headlines = (0..first.len()).map(|at| if may_be(at) { headlines[at] } else { 0.0 }).collect();
        let mass: Vec<f32> =
            first.iter().zip(&scene.lines.weights).map(|(p, weight)| p * weight.min(600.0)).collect();
        let plain = DECAYS.iter().map(|decay| decayed(&first, *decay));
        let weighted = DECAYS.iter().map(|decay| decayed(&mass, *decay));
        let hot: Vec<usize> = (0..first.len()).filter(|at| first[*at] > HOT).collect();
        let clusters = clusters(&hot, &mass, scene);
        Self {
            contexts: plain.chain(weighted).collect(),
            mass_before: running(mass.iter().copied()),
            weight_before: &scene.weight_before,
            clustered: clusters.iter().map(|cluster| cluster.mass).sum(),
            largest: largest(&clusters),
            clusters,
            greatest: first.iter().copied().fold(0.0, f32::max),
            headlines: Headlines::read(scene, headlines, &first),
            kin: kin::rows(scene, &first),
            announced: &scene.around.announced,
            hot,
            first,
        }
    }

    /// Appends the row of block `at` to `values`.
    pub fn push_row(&self, at: usize, values: &mut Vec<f32>) {
        values.push(self.first[at]);
        for step in 1..=REACH {
            for other in [at.checked_sub(step), Some(at + step)] {
                values.push(other.and_then(|other| self.first.get(other)).copied().unwrap_or(NONE));
            }
        }
        for context in &self.contexts {
            values.push(context.before[at]);
            values.push(context.after[at]);
        }
        self.push_masses(at, values);
        self.push_hot(at, values);
        self.push_clusters(at, values);
        self.push_headlines(at, values);
        values.extend(self.kin[at]);
        values.push(self.announced[at].map_or(NONE, |colon| self.first[colon]));
    }

    fn push_masses(&self, at: usize, values: &mut Vec<f32>) {
        let total = self.mass_before.last().copied().unwrap_or_default();
        values.push(quotient(self.mass_before[at], total));
        values.push(quotient(total - self.mass_before[at + 1], total));
        values.push(total);
        values.push(self.greatest);
        values.push(to_f32(self.hot.len()));
    }

    /// Appends the distance to the nearest hot blocks, in blocks and in weight.
    fn push_hot(&self, at: usize, values: &mut Vec<f32>) {
        let behind = self.hot.partition_point(|hot| *hot <= at);
        let before =
            self.hot.partition_point(|hot| *hot < at).checked_sub(1).and_then(|index| self.hot.get(index));
        for other in [before, self.hot.get(behind)] {
            let distance = other.map_or(FAR, |other| other.abs_diff(at).min(FAR));
            let (from, to) = other.map_or((at, at), |other| (at.min(*other), at.max(*other)));
            values.push(to_f32(distance));
            values.push(self.weight_before[to] - self.weight_before[(from + 1).min(to)]);
        }
    }

    fn push_clusters(&self, at: usize, values: &mut Vec<f32>) {
        let behind = self.clusters.partition_point(|cluster| cluster.first <= at);
        let begun = behind.checked_sub(1).and_then(|index| self.clusters.get(index));
        let next = self.clusters.get(behind);
        let mass =
            |cluster: Option<&Cluster>| cluster.map_or(0.0, |cluster| quotient(cluster.mass, self.clustered));
        values.push(mass(begun));
        values.push(mass(next));
        for value in [|cluster: &Cluster| cluster.lead, |cluster: &Cluster| cluster.title] {
            values.push(begun.map_or(0.0, |cluster| quotient(value(cluster), cluster.mass)));
        }
        values.push(begun.map_or(0.0, |cluster| to_f32(at - cluster.first)));
        values.push(to_f32(self.clusters.len()));
        let from = |edge: fn(&Cluster) -> usize| {
            self.largest.as_ref().map_or(0.0, |cluster| to_f32(at) - to_f32(edge(cluster)))
        };
        values.push(from(|cluster| cluster.first));
        values.push(from(|cluster| cluster.last));
    }
}

impl Impression<'_> {
    fn push_headlines(&self, at: usize, values: &mut Vec<f32>) {
        let headlines = &self.headlines;
        for step in 0..=3 {
            values.push(at.checked_sub(step).map_or(0.0, |other| headlines.each[other]));
        }
        values.push(headlines.most);
        values.push(offset(at, headlines.best));
        values.push(headlines.overlap[at]);
        values.push(self.weight_before[at] - self.weight_before[headlines.best]);
        values.push(headlines.second[at]);
        values.push(headlines.hot_before[at] - headlines.hot_before[headlines.best]);
    }
}

/// Returns the cluster with the greatest mass; on ties the first.
fn largest(clusters: &[Cluster]) -> Option<Cluster> {
    clusters.iter().copied().fold(None, |best: Option<Cluster>, cluster| match best {
        Some(best) if best.mass >= cluster.mass => Some(best),
        _ => Some(cluster),
    })
}

fn clusters(hot: &[usize], mass: &[f32], scene: &Scene) -> Vec<Cluster> {
    let mut clusters: Vec<Cluster> = Vec::new();
    for at in hot {
        let apart = clusters.last().is_none_or(|cluster| at - cluster.last > CLUSTER_STEP);
        if apart {
            clusters.push(Cluster { first: *at, last: *at, mass: 0.0, lead: 0.0, title: 0.0 });
        }
        if let Some(cluster) = clusters.last_mut() {
            cluster.last = *at;
            cluster.mass += mass[*at];
            cluster.lead += mass[*at] * scene.topic.lead[*at];
            cluster.title += mass[*at] * scene.title_overlap[*at];
        }
    }
    clusters
}

#[cfg(test)]
mod tests;
