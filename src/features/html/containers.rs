//! Columns of the elements around a block, and of candidates for the article's body element.

use super::scene::{Line, Scene, Sum, ratio};
use super::text::flag;
use crate::page::Tag;

/// Number of levels around the block whose sums are columns.
const LEVELS: usize = 4;
const LEVEL: [&str; 9] = [
    "dense_share",
    "dense_blocks",
    "linked",
    "text_share",
    "blocks",
    "dense_part",
    "children",
    "pictures",
    "block_weight",
];

pub(super) fn container_names() -> Vec<String> {
    let levels = (0..LEVELS).flat_map(|level| LEVEL.map(|name| format!("around{level}.{name}")));
    let nearest = ["article", "main"].into_iter().flat_map(|tag| {
        ["dense_share", "linked", "dense_part", "blocks", "since_first", "to_last"]
            .map(|name| format!("{tag}.{name}"))
    });
    levels.chain(nearest).collect()
}

pub(super) fn push_containers(scene: &Scene<'_>, index: usize, line: &Line, out: &mut Vec<f32>) {
    for element in line.around.into_iter().take(LEVELS) {
        let sum = &scene.sums[element];
        let record = &scene.outline.elements[element];
        out.extend([
            sum.dense / scene.total.dense,
            sum.dense_blocks,
            sum.link_share(),
            sum.text / scene.total.text,
            sum.blocks,
            ratio(sum.dense, sum.text),
            f32::from(record.children),
            f32::from(record.pictures),
            ratio(sum.text, sum.blocks),
        ]);
    }
    let mut nearest = [None; 2];
    let mut element = line.owner;
    loop {
        let slot = match scene.tag(element) {
            Tag::Article => Some(0),
            Tag::Main => Some(1),
            _ => None,
        };
        if let Some(slot) = slot {
            nearest[slot] = nearest[slot].or(Some(element));
        }
        let parent = scene.parent(element);
        if parent == element {
            break;
        }
        element = parent;
    }
    for element in nearest {
        out.extend(element.map_or([-1.0; 6], |element| nearest_columns(scene, index, &scene.sums[element])));
    }
}

fn nearest_columns(scene: &Scene<'_>, index: usize, sum: &Sum) -> [f32; 6] {
    [
        sum.dense / scene.total.dense,
        sum.link_share(),
        ratio(sum.dense, sum.text),
        sum.blocks,
        index as f32 - sum.first as f32,
        sum.last as f32 - index as f32,
    ]
}

/// The position of all elements of the page relative to one of them, the target.
#[derive(Debug)]
pub(super) struct Lineage {
    pub element: usize,
    /// For each element, the lowest ancestor that it shares with the target.
    common: Vec<u32>,
    /// For each element, the child of that ancestor on the path to the element; 0 if the element is that ancestor.
    branch: Vec<u32>,
}

impl Lineage {
    pub(super) fn new(scene: &Scene<'_>, element: usize) -> Self {
        let count = scene.sums.len();
        let mut on_path = vec![false; count];
        let mut above = element;
        loop {
            on_path[above] = true;
            if scene.parent(above) == above {
                break;
            }
            above = scene.parent(above);
        }
        let (mut common, mut branch) = (vec![0u32; count], vec![0u32; count]);
        for index in 0..count {
            let parent = scene.parent(index);
            if on_path[index] {
                common[index] = u32::try_from(index).unwrap_or_default();
            } else {
                common[index] = common[parent];
                branch[index] =
                    if on_path[parent] { u32::try_from(index).unwrap_or_default() } else { branch[parent] };
            }
        }
        Self { element, common, branch }
    }

    pub(super) fn common(&self, element: usize) -> usize {
        self.common[element] as usize
    }

    /// Returns the branch that contains `element`, unless it is an ancestor of the target or the target itself.
    pub(super) fn branch(&self, element: usize) -> Option<usize> {
        (self.branch[element] != 0).then_some(self.branch[element] as usize)
    }
}

/// Returns candidates for the article's body element, by four rules.
pub(super) fn candidates(scene: &Scene<'_>) -> [Lineage; 4] {
    let heaviest = heaviest_children(scene);
    let half_of_page = |child: &Sum, _: &Sum| child.dense >= 0.5 * scene.total.dense;
    [
        descend(scene, &heaviest, half_of_page),
        descend(scene, &heaviest, |child, parent| child.dense > 0.0 && child.dense >= 0.55 * parent.dense),
        descend(scene, &heaviest, |child, parent| child.dense > 0.0 && child.dense >= 0.8 * parent.dense),
        readable(scene),
    ]
    .map(|element| Lineage::new(scene, element))
}

/// Returns, for each element, the child with most dense text; 0 for none.
fn heaviest_children(scene: &Scene<'_>) -> Vec<usize> {
    let mut heaviest = vec![0usize; scene.sums.len()];
    for index in 1..scene.sums.len() {
        let parent = scene.parent(index);
        let best = heaviest[parent];
        if scene.sums[index].dense > 0.0 && (best == 0 || scene.sums[index].dense > scene.sums[best].dense) {
            heaviest[parent] = index;
        }
    }
    heaviest
}

fn descend(scene: &Scene<'_>, heaviest: &[usize], goes_on: impl Fn(&Sum, &Sum) -> bool) -> usize {
    let mut element = 0;
    while let Some(child) = heaviest.get(element).copied().filter(|child| *child != 0) {
        if !goes_on(&scene.sums[child], &scene.sums[element]) {
            break;
        }
        element = child;
    }
    element
}

/// Returns the element whose nearby blocks hold most text, by the scoring of Readability.
fn readable(scene: &Scene<'_>) -> usize {
    let mut scores = vec![0.0f32; scene.sums.len()];
    for line in scene.lines.iter().filter(|line| line.dense) {
        for (level, share) in [(1, 1.0), (2, 0.5), (3, 0.2)] {
            scores[line.around[level]] += share * line.weight;
        }
    }
    let score = |index: usize| scores[index] * (1.0 - scene.sums[index].link_share());
    (0..scores.len()).fold(0, |best, index| if score(index) > score(best) { index } else { best })
}

pub(super) fn candidate_names() -> Vec<String> {
    let columns =
        ["in", "up", "down", "dense_share", "text_share", "linked", "dense_blocks", "since_first", "to_last"];
    ["half", "most", "nearly_all", "readable"]
        .into_iter()
        .flat_map(|rule| columns.map(|name| format!("{rule}.{name}")))
        .collect()
}

pub(super) fn push_candidates(scene: &Scene<'_>, candidates: &[Lineage], index: usize, out: &mut Vec<f32>) {
    let line = &scene.lines[index];
    for candidate in candidates {
        let common = candidate.common(line.owner);
        let branch = candidate.branch(line.owner).map_or(&scene.sums[0], |branch| &scene.sums[branch]);
        let inside = candidate.branch(line.owner).is_some();
        let share = |value: f32| if inside { value } else { 0.0 };
        let sum = &scene.sums[candidate.element];
        out.extend([
            flag(common == candidate.element),
            scene.depth(line.owner) - scene.depth(common),
            scene.depth(candidate.element) - scene.depth(common),
            share(branch.dense / scene.total.dense),
            share(branch.text / scene.total.text),
            share(branch.link_share()),
            share(branch.dense_blocks),
            index as f32 - sum.first as f32,
            sum.last as f32 - index as f32,
        ]);
    }
}
