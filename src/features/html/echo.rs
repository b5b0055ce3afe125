//! Columns of the first model's scores for blocks in the same elements, and for blocks with similar markup.

use super::scene::{Line, Scene, ratio};
use super::signature::Signatures;

/// Number of levels around the block.
const LEVELS: usize = 4;
/// The signatures used: of container and parent, and of the container.
const KINDS: [usize; 2] = [0, 2];

/// Sums of the first model's scores.
#[derive(Debug)]
pub(super) struct Echo {
    probabilities: Vec<f32>,
    elements: Vec<Said>,
    groups: [Vec<Said>; 2],
    all: Said,
    /// Probability of the heading before each block; -1 if there is none.
    headings: Vec<f32>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Said {
    blocks: f32,
    probability: f32,
    weight: f32,
    mass: f32,
}

impl Said {
    fn of(line: &Line, probability: f32) -> Self {
        Self { blocks: 1.0, probability, weight: line.weight, mass: line.weight * probability }
    }

    fn add(&mut self, other: Self) {
        self.blocks += other.blocks;
        self.probability += other.probability;
        self.weight += other.weight;
        self.mass += other.mass;
    }

    fn without(self, other: Self) -> Self {
        Self {
            blocks: self.blocks - other.blocks,
            probability: self.probability - other.probability,
            weight: self.weight - other.weight,
            mass: self.mass - other.mass,
        }
    }
}

impl Echo {
    pub(super) fn new(scene: &Scene<'_>, alike: &Signatures, probabilities: &[f32]) -> Self {
        let mut elements = vec![Said::default(); scene.sums.len()];
        let mut groups: [Vec<Said>; 2] = Default::default();
        let mut headings = Vec::with_capacity(scene.len());
        let mut heading = -1.0;
        for (index, (line, probability)) in scene.lines.iter().zip(probabilities).enumerate() {
            let said = Said::of(line, *probability);
            elements[line.owner].add(said);
            for (slot, kind) in KINDS.into_iter().enumerate() {
                let group = alike.groups[index][kind] as usize;
                if groups[slot].len() <= group {
                    groups[slot].resize(group + 1, Said::default());
                }
                groups[slot][group].add(said);
            }
            headings.push(heading);
            heading = if line.heading > 0 { *probability } else { heading };
        }
        for index in (1..elements.len()).rev() {
            let said = elements[index];
            elements[scene.parent(index)].add(said);
        }
        let all = elements.first().copied().unwrap_or_default();
        Self { probabilities: probabilities.to_vec(), elements, groups, all, headings }
    }

    pub(super) fn push(&self, scene: &Scene<'_>, alike: &Signatures, index: usize, out: &mut Vec<f32>) {
        let line = &scene.lines[index];
        let own = Said::of(line, self.probabilities[index]);
        for element in line.around.into_iter().take(LEVELS) {
            let said = self.elements[element];
            let others = said.without(own);
            out.extend([
                ratio(said.mass, said.weight),
                ratio(said.probability, said.blocks),
                ratio(said.mass, self.all.mass),
                if others.weight > 0.5 { others.mass / others.weight } else { -0.1 },
            ]);
        }
        for (slot, kind) in KINDS.into_iter().enumerate() {
            let said = self.groups[slot][alike.groups[index][kind] as usize];
            let others = said.without(own);
            out.extend([
                ratio(said.probability, said.blocks),
                said.blocks,
                if others.blocks > 0.5 { others.probability / others.blocks } else { -0.1 },
                ratio(said.mass, self.all.mass),
            ]);
        }
        out.push(self.headings[index]);
    }
}

pub(super) fn names() -> Vec<String> {
    let levels = (0..LEVELS)
        .flat_map(|level| ["weighted", "mean", "share", "others"].map(|name| format!("echo{level}.{name}")));
    let groups = ["pair", "self"]
        .into_iter()
        .flat_map(|kind| ["mean", "blocks", "others", "share"].map(|name| format!("echo_{kind}.{name}")));
    levels.chain(groups).chain(["echo.heading".to_owned()]).collect()
}
