//! Columns of the second look: the first model's scores for the block and for those around it.

use super::Matrix;

/// A block with a higher probability counts as found ("hot").
const HOT: f32 = 0.6;
/// Maximum distance between found blocks of one cluster.
const STEP: usize = 5;
const NEAR: usize = 5;
const WINDOWS: [usize; 3] = [2, 5, 15];
const FAR: f32 = 60.0;

/// The first model's results for each block.
#[derive(Clone, Copy, Debug)]
pub struct FirstLook<'a> {
    /// Probability of being body.
    pub probabilities: &'a [f32],
    /// Length of each block, as [`super::Measure::weight`].
    pub weights: &'a [f32],
}

/// The names of the columns of [`rows`].
pub fn names() -> Vec<String> {
    let near = (1..=NEAR).flat_map(|step| [format!("first.before{step}"), format!("first.behind{step}")]);
    let windows = WINDOWS.into_iter().flat_map(|width| {
        ["mean", "weighted", "before", "behind"].map(|name| format!("first.window{width}.{name}"))
    });
    let whole = [
        "mass_before",
        "mass_behind",
        "mass",
        "greatest",
        "hot",
        "hot_before",
        "weight_to_hot_before",
        "hot_behind",
        "weight_to_hot_behind",
        "cluster_last",
        "cluster_next",
        "cluster_same",
        "clusters",
        "since_largest",
        "to_largest_end",
        "rank",
    ];
    std::iter::once("first".to_owned())
        .chain(near)
        .chain(windows)
        .chain(whole.map(|name| format!("first.{name}")))
        .collect()
}

/// Returns one row for each block.
pub fn rows(look: FirstLook<'_>) -> Matrix {
    let sums = Sums::new(look);
    let hot = hot_blocks(look.probabilities);
    let clusters = Clusters::new(&hot, &sums);
    let greatest = look.probabilities.iter().copied().fold(0.0, f32::max);
    let mut matrix = Matrix::default();
    for (index, rank) in ranks(look.probabilities).into_iter().enumerate() {
        let out = &mut matrix.values;
        out.push(look.probabilities[index]);
        push_near(look.probabilities, index, out);
        push_windows(&sums, index, out);
        push_mass(&sums, index, out);
        out.extend([greatest, hot.len() as f32]);
        push_hot(&sums, &hot, index, out);
        clusters.push(index, &sums, out);
        out.push(rank);
        matrix.width = out.len() / (index + 1);
    }
    matrix
}

/// Prefix sums over the blocks; one entry more than blocks.
struct Sums {
    probability: Vec<f32>,
    weight: Vec<f32>,
    mass: Vec<f32>,
}

impl Sums {
    fn new(look: FirstLook<'_>) -> Self {
        let pairs = || look.probabilities.iter().zip(look.weights);
        Self {
            probability: running(look.probabilities.iter().copied()),
            weight: running(look.weights.iter().copied()),
            mass: running(pairs().map(|(probability, weight)| probability * weight)),
        }
    }

    fn len(&self) -> usize {
        self.mass.len() - 1
    }

    fn total_mass(&self) -> f32 {
        self.mass.last().copied().unwrap_or_default().max(1.0)
    }

    fn mean(&self, from: usize, to: usize) -> f32 {
        if to > from { (self.probability[to] - self.probability[from]) / (to - from) as f32 } else { -0.1 }
    }

    fn weighted(&self, from: usize, to: usize) -> f32 {
        let weight = self.weight[to] - self.weight[from];
        if weight > 0.0 { (self.mass[to] - self.mass[from]) / weight } else { -0.1 }
    }

    fn weight_between(&self, from: usize, to: usize) -> f32 {
        self.weight[to] - self.weight[from]
    }
}

/// Returns the prefix sums of `values`, beginning with 0.
pub(crate) fn running(values: impl Iterator<Item = f32>) -> Vec<f32> {
    let mut sum = 0.0;
    let sums = values.map(|value| {
        sum += value;
        sum
    });
    std::iter::once(0.0).chain(sums).collect()
}

fn push_near(probabilities: &[f32], index: usize, out: &mut Vec<f32>) {
    let at = |place: Option<usize>| place.and_then(|place| probabilities.get(place)).copied().unwrap_or(-0.1);
    for step in 1..=NEAR {
        out.extend([at(index.checked_sub(step)), at(Some(index + step))]);
    }
}

fn push_windows(sums: &Sums, index: usize, out: &mut Vec<f32>) {
    for width in WINDOWS {
        let (from, to) = (index.saturating_sub(width), (index + width + 1).min(sums.len()));
        out.extend([
            sums.mean(from, to),
            sums.weighted(from, to),
            sums.mean(from, index),
            sums.mean((index + 1).min(to), to),
        ]);
    }
}

fn push_mass(sums: &Sums, index: usize, out: &mut Vec<f32>) {
    let total = sums.total_mass();
    out.extend([sums.mass[index] / total, (sums.mass[sums.len()] - sums.mass[index + 1]) / total, total]);
}

fn hot_blocks(probabilities: &[f32]) -> Vec<usize> {
    (0..probabilities.len()).filter(|index| probabilities[*index] > HOT).collect()
}

fn push_hot(sums: &Sums, hot: &[usize], index: usize, out: &mut Vec<f32>) {
    let place = hot.partition_point(|other| *other < index);
    let before = place.checked_sub(1).map(|at| hot[at]);
    let behind = hot.get(place + usize::from(hot.get(place) == Some(&index))).copied();
    out.extend([
        before.map_or(FAR, |before| ((index - before) as f32).min(FAR)),
        before.map_or(-1.0, |before| sums.weight_between(before + 1, index)),
        behind.map_or(FAR, |behind| ((behind - index) as f32).min(FAR)),
        behind.map_or(-1.0, |behind| sums.weight_between(index + 1, behind)),
    ]);
}

/// Clusters of found blocks.
struct Clusters {
    /// First block, last block, share of the mass of all clusters.
    clusters: Vec<(usize, usize, f32)>,
    largest: Option<usize>,
}

impl Clusters {
    fn new(hot: &[usize], sums: &Sums) -> Self {
        let mut clusters: Vec<(usize, usize, f32)> = Vec::new();
        for index in hot {
            match clusters.last_mut().filter(|last| index - last.1 <= STEP) {
                Some(last) => last.1 = *index,
                None => clusters.push((*index, *index, 0.0)),
            }
        }
        for cluster in &mut clusters {
            cluster.2 = sums.mass[cluster.1 + 1] - sums.mass[cluster.0];
        }
        let total: f32 = clusters.iter().map(|cluster| cluster.2).sum::<f32>().max(1.0);
        for cluster in &mut clusters {
            cluster.2 /= total;
        }
        let largest = (0..clusters.len()).reduce(|a, b| if clusters[b].2 > clusters[a].2 { b } else { a });
        Self { clusters, largest }
    }

    fn push(&self, index: usize, sums: &Sums, out: &mut Vec<f32>) {
        let begun = self.clusters.partition_point(|cluster| cluster.0 <= index);
        let last = begun.checked_sub(1).map(|at| self.clusters[at]);
        let next = self.clusters.get(begun);
        let within = last.is_some_and(|last| index <= last.1);
        let (start, end) =
            self.largest.map_or((0, sums.len()), |at| (self.clusters[at].0, self.clusters[at].1));
        out.extend([
            last.map_or(0.0, |last| last.2),
            next.map_or(0.0, |next| next.2),
            f32::from(u8::from(within)),
            self.clusters.len() as f32,
            index as f32 - start as f32,
            end as f32 - index as f32,
        ]);
    }
}

/// Returns, for each block, the share of blocks with a lower probability.
fn ranks(probabilities: &[f32]) -> Vec<f32> {
    let mut sorted = probabilities.to_vec();
    sorted.sort_by(f32::total_cmp);
    let rank = |value: &f32| sorted.partition_point(|other| other < value) as f32;
    probabilities.iter().map(|value| rank(value) / sorted.len() as f32).collect()
}

#[cfg(test)]
mod tests;
