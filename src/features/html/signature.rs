//! Columns of how many blocks have the same markup, and of their properties.

use super::scene::{Line, Scene};
use crate::features::tokens::HashedMap;

/// Number of kinds of signature: of container and parent, of the path of tags, of the container.
pub(super) const KINDS: usize = 3;

/// The blocks grouped by signature.
#[derive(Debug)]
pub(super) struct Signatures {
    /// For each block, its group by each kind of signature.
    pub groups: Vec<[u32; KINDS]>,
    stats: [Vec<Group>; KINDS],
    /// Number of elements by parent and key.
    siblings: HashedMap<(u32, u64), u32>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Group {
    blocks: f32,
    weight: f32,
    linked: f32,
    dense_blocks: f32,
    sentences: f32,
    dense: f32,
}

impl Signatures {
    pub(super) fn new(scene: &Scene<'_>) -> Self {
        let paths = paths(scene);
        let mut known: [HashedMap<u64, u32>; KINDS] = Default::default();
        let mut stats: [Vec<Group>; KINDS] = Default::default();
        let mut groups = Vec::with_capacity(scene.len());
        for line in &scene.lines {
            let own = scene.keys[line.around[0]];
            let keys = [own.rotate_left(17) ^ scene.keys[line.around[1]], paths[line.owner], own];
            let mut row = [0; KINDS];
            for kind in 0..KINDS {
                let next = u32::try_from(known[kind].len()).unwrap_or(u32::MAX);
                let group = *known[kind].entry(keys[kind]).or_insert(next);
                if group == next {
                    stats[kind].push(Group::default());
                }
                stats[kind][group as usize].add(line);
                row[kind] = group;
            }
            groups.push(row);
        }
        Self { groups, stats, siblings: siblings(scene) }
    }

    pub(super) fn push(&self, scene: &Scene<'_>, index: usize, out: &mut Vec<f32>) {
        for kind in 0..KINDS {
            let group = &self.stats[kind][self.groups[index][kind] as usize];
            out.extend([
                group.blocks,
                group.weight / group.blocks,
                group.linked / group.blocks,
                group.dense_blocks / group.blocks,
                group.sentences / group.blocks,
                group.dense / scene.total.dense,
            ]);
        }
        let container = scene.lines[index].around[0];
        let parent = scene.outline.elements[container].parent;
        let alike = self.siblings.get(&(parent, scene.keys[container])).copied().unwrap_or_default();
        out.push(alike as f32);
    }
}

pub(super) fn names() -> Vec<String> {
    let columns = ["blocks", "weight", "linked", "dense_part", "sentences", "dense_share"];
    let kinds = ["pair", "path", "self"].into_iter();
    let groups = kinds.flat_map(|kind| columns.map(|name| format!("alike_{kind}.{name}")));
    groups.chain(["siblings.alike".to_owned()]).collect()
}

impl Group {
    fn add(&mut self, line: &Line) {
        self.blocks += 1.0;
        self.weight += line.weight;
        self.linked += line.linked;
        self.sentences += f32::from(u8::from(line.measure.last == crate::features::Last::Sentence));
        if line.dense {
            self.dense_blocks += 1.0;
            self.dense += line.weight;
        }
    }
}

/// Returns, for each element, a hash of the tags from it up to the body.
fn paths(scene: &Scene<'_>) -> Vec<u64> {
    let mut paths = vec![0u64; scene.sums.len()];
    for index in 1..paths.len() {
        let above = paths[scene.parent(index)];
        paths[index] = (above ^ (scene.tag(index) as u64 + 1)).wrapping_mul(0x0000_0100_0000_01B3);
    }
    paths
}

fn siblings(scene: &Scene<'_>) -> HashedMap<(u32, u64), u32> {
    let mut counts = HashedMap::default();
    for (index, element) in scene.outline.elements.iter().enumerate() {
        if scene.sums[index].blocks > 0.0 {
            *counts.entry((element.parent, scene.keys[index])).or_insert(0) += 1;
        }
    }
    counts
}
