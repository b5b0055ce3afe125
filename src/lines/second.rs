//! The second stage's view: what the first stage thought of the blocks around.

use super::context::{Scene, Sides, decayed};
use super::rows::{quotient, to_f32};

/// Neighbours whose probability is a column each, on either side.
pub(super) const REACH: usize = 6;
/// From this probability on the first stage takes a block for body.
const HOT: f32 = 0.6;
/// Blocks between two clusters of hot ones.
const CLUSTER_STEP: usize = 6;
/// Distances end here.
const FAR: usize = 60;
/// Memory of the contexts: the share that each step keeps.
const DECAYS: &[f32] = &[0.5, 0.8, 0.93, 0.98];

/// What the first stage thought of a page.
#[derive(Debug)]
pub struct Impression<'a> {
    first: &'a [f32],
    contexts: Vec<Sides>,
    /// Sums of probability times weight before each block, and of all.
    mass_before: Vec<f32>,
    weight_before: &'a [f32],
    hot: Vec<usize>,
    clusters: Vec<Cluster>,
    /// The mass of all clusters.
    clustered: f32,
    largest: Option<Cluster>,
    greatest: f32,
}

/// Hot blocks that stand near each other.
#[derive(Clone, Copy, Debug)]
struct Cluster {
    first: usize,
    last: usize,
    mass: f32,
    /// Sum of its blocks' overlap with the beginning of the core, by mass.
    lead: f32,
    /// The same with the headline.
    title: f32,
}

impl<'a> Impression<'a> {
    /// Reads the first stage's probabilities, one for each block.
    pub fn read(scene: &'a Scene, first: &'a [f32]) -> Self {
        let mass: Vec<f32> =
            first.iter().zip(&scene.weights).map(|(p, weight)| p * weight.min(600.0)).collect();
        let plain = DECAYS.iter().map(|decay| decayed(first, *decay));
        let weighted = DECAYS.iter().map(|decay| decayed(&mass, *decay));
        let hot: Vec<usize> = (0..first.len()).filter(|at| first[*at] > HOT).collect();
        let clusters = clusters(&hot, &mass, scene);
        Self {
            contexts: plain.chain(weighted).collect(),
            mass_before: super::context::running(mass.iter().copied()),
            weight_before: &scene.weight_before,
            clustered: clusters.iter().map(|cluster| cluster.mass).sum(),
            largest: largest(&clusters),
            clusters,
            greatest: first.iter().copied().fold(0.0, f32::max),
            hot,
            first,
        }
    }

    /// Appends the row of block `at` to `values`.
    pub fn push_row(&self, at: usize, values: &mut Vec<f32>) {
        values.push(self.first[at]);
        for step in 1..=REACH {
            for other in [at.checked_sub(step), Some(at + step)] {
                values.push(other.and_then(|other| self.first.get(other)).copied().unwrap_or(-0.1));
            }
        }
        for context in &self.contexts {
            values.push(context.before[at]);
            values.push(context.after[at]);
        }
        self.push_masses(at, values);
        self.push_hot(at, values);
        self.push_clusters(at, values);
    }

    fn push_masses(&self, at: usize, values: &mut Vec<f32>) {
        let total = self.mass_before.last().copied().unwrap_or_default();
        values.push(quotient(self.mass_before[at], total));
        values.push(quotient(total - self.mass_before[at + 1], total));
        values.push(total);
        values.push(self.greatest);
        values.push(to_f32(self.hot.len()));
    }

    /// How far the nearest hot blocks are, in blocks and in weight.
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

/// The cluster of the greatest mass; of equals the first.
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
            cluster.lead += mass[*at] * scene.lead_overlap[*at];
            cluster.title += mass[*at] * scene.title_overlap[*at];
        }
    }
    clusters
}
