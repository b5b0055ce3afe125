//! Columns of the blocks before and after.

use super::scene::{Line, Scene};
use super::signature::Signatures;
use super::text::{flag, tag_code};

const OFFSETS: [isize; 2] = [-1, 1];
/// Share of the mean so far that is kept at each step.
const DECAYS: [f32; 2] = [0.5, 0.9];
const FAR: f32 = 50.0;
/// Number of decayed means of one side: three for each decay.
const MEANS: usize = 3 * DECAYS.len();

pub(super) fn names() -> Vec<String> {
    let columns = [
        "weight",
        "linked",
        "dense",
        "sentence",
        "tag",
        "parent_share",
        "alike_pair",
        "same_parent",
        "alike",
    ];
    let near = OFFSETS.into_iter().flat_map(|offset| columns.map(|name| format!("at{offset:+}.{name}")));
    let sides = ["before", "behind"].into_iter().flat_map(|side| {
        DECAYS
            .into_iter()
            .flat_map(move |decay| ["weight", "dense", "linked"].map(|name| format!("{side}{decay}.{name}")))
    });
    let dense =
        ["before", "before_parent", "behind", "behind_parent"].map(|name| format!("next_dense.{name}"));
    near.chain(sides).chain(dense).collect()
}

/// Decayed means of the blocks on one side of each block.
#[derive(Debug)]
pub(super) struct Sides {
    before: Vec<[f32; MEANS]>,
    behind: Vec<[f32; MEANS]>,
    dense_before: Vec<Option<usize>>,
    dense_behind: Vec<Option<usize>>,
}

impl Sides {
    pub(super) fn new(scene: &Scene<'_>) -> Self {
        let count = scene.len();
        let mut sides = Self {
            before: vec![[0.0; MEANS]; count],
            behind: vec![[0.0; MEANS]; count],
            dense_before: vec![None; count],
            dense_behind: vec![None; count],
        };
        let (mut means, mut dense) = ([0.0; MEANS], None);
        for index in 0..count {
            (sides.before[index], sides.dense_before[index]) = (means, dense);
            step(&mut means, &scene.lines[index]);
            dense = if scene.lines[index].dense { Some(index) } else { dense };
        }
        (means, dense) = ([0.0; MEANS], None);
        for index in (0..count).rev() {
            (sides.behind[index], sides.dense_behind[index]) = (means, dense);
            step(&mut means, &scene.lines[index]);
            dense = if scene.lines[index].dense { Some(index) } else { dense };
        }
        sides
    }

    /// Returns the distances to the nearest dense block before and after, in blocks.
    pub(super) fn dense_distance(&self, index: usize) -> [f32; 2] {
        let before = self.dense_before[index].map(|dense| index - dense);
        let behind = self.dense_behind[index].map(|dense| dense - index);
        [before, behind].map(|distance| distance.map_or(FAR, |distance| (distance as f32).min(FAR)))
    }

    pub(super) fn push(&self, scene: &Scene<'_>, alike: &Signatures, index: usize, out: &mut Vec<f32>) {
        let line = &scene.lines[index];
        for offset in OFFSETS {
            let other = index.checked_add_signed(offset).filter(|other| *other < scene.len());
            out.extend(other.map_or([-1.0; 9], |other| neighbour(scene, alike, index, other)));
        }
        out.extend(self.before[index]);
        out.extend(self.behind[index]);
        let distances = self.dense_distance(index);
        let nearest = [self.dense_before[index], self.dense_behind[index]];
        for (dense, distance) in nearest.into_iter().zip(distances) {
            let parent = dense.map(|dense| scene.lines[dense].around[1]);
            out.extend([distance, flag(parent == Some(line.around[1]))]);
        }
    }
}

fn step(means: &mut [f32; MEANS], line: &Line) {
    let own = [(line.weight * (1.0 - line.linked)).min(600.0), flag(line.dense), line.linked];
    for (slot, mean) in means.iter_mut().enumerate() {
        let decay = DECAYS[slot / 3];
        *mean = *mean * decay + own[slot % 3] * (1.0 - decay);
    }
}

fn neighbour(scene: &Scene<'_>, alike: &Signatures, index: usize, other: usize) -> [f32; 9] {
    let (own, next) = (&alike.groups[index], &alike.groups[other]);
    let line = &scene.lines[other];
    [
        line.weight,
        line.linked,
        flag(line.dense),
        flag(line.measure.last == crate::features::Last::Sentence),
        tag_code(scene.tag(line.around[0])),
        scene.sums[line.around[1]].text / scene.total.text,
        flag(own[0] == next[0]),
        flag(line.around[1] == scene.lines[index].around[1]),
        flag(own[2] == next[2]),
    ]
}
