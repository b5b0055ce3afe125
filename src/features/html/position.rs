//! Columns of the position of a block: on the page, after the headline, between headings.

use super::containers::Lineage;
use super::scene::Scene;
use super::signature::Signatures;
use super::text::flag;
use crate::features::sequence::running;
use crate::features::titles::Titles;

/// The landmarks of a page.
#[derive(Debug)]
pub(super) struct Landmarks {
    /// For each block, its likeness to the declared titles.
    pub title_likeness: Vec<f32>,
    /// The block that shows the headline.
    pub title: Option<usize>,
    /// The first level-1 heading similar to a declared title, or else the first level-1 heading.
    h1: Option<usize>,
    h1_count: usize,
    title_matches: usize,
    /// First and last long dense block within the element that holds half of the dense text.
    pub first: usize,
    pub last: usize,
    /// Weight of all blocks before each; one entry more than blocks.
    before: Vec<f32>,
    /// For each block the nearest heading before it and after it.
    previous: Vec<Option<usize>>,
    next: Vec<Option<usize>>,
    title_lineage: Option<Lineage>,
}

impl Landmarks {
    pub(super) fn new(scene: &Scene<'_>, body: &Lineage) -> Self {
        let titles = Titles::of(scene.declared);
        let title_likeness: Vec<f32> =
            (0..scene.len()).map(|index| title_likeness(scene, index, &titles)).collect();
        let (first, last) = dense_range(scene, body);
        let h1s = || (0..scene.len()).filter(|index| scene.lines[*index].heading == 1);
        let h1 = h1s().find(|index| title_likeness[*index] > 0.5).or_else(|| h1s().next());
        let matches = || (0..scene.len()).filter(|index| title_likeness[*index] >= 0.7);
        let title = matches().take_while(|index| *index <= first).last().or_else(|| matches().next()).or(h1);
        Self {
            title,
            h1,
            h1_count: h1s().count(),
            title_matches: matches().count(),
            first,
            last,
            before: running(scene.lines.iter().map(|line| line.weight)),
            previous: headings_before(scene),
            next: headings_behind(scene),
            title_lineage: title.map(|index| Lineage::new(scene, scene.lines[index].owner)),
            title_likeness,
        }
    }

    /// Returns the weight between the starts of two blocks; negative if `to` comes first.
    fn weight_between(&self, from: usize, to: usize) -> f32 {
        self.before[to] - self.before[from]
    }
}

pub(super) const POSITION: [&str; 20] = [
    "position.weight_share",
    "position.index",
    "position.since_h1",
    "position.h1s",
    "position.since_title",
    "position.title_matches",
    "position.weight_since_title",
    "position.since_first_dense",
    "position.since_last_dense",
    "position.weight_since_first",
    "position.weight_since_last",
    "position.title_likeness",
    "position.weight_since_h1",
    "position.heading_distance",
    "position.heading_level",
    "position.heading_weight",
    "position.next_heading_distance",
    "position.next_heading_level",
    "position.is_title",
    "position.own_level",
];

pub(super) fn position(scene: &Scene<'_>, marks: &Landmarks, index: usize) -> [f32; 20] {
    let from = |place: Option<usize>| place.map_or(-999.0, |place| index as f32 - place as f32);
    let weight_from =
        |place: Option<usize>| place.map_or(-99_999.0, |place| marks.weight_between(place, index));
    let previous = marks.previous[index].map(|place| (place, scene.lines[place]));
    let next = marks.next[index].map(|place| (place, scene.lines[place]));
    [
        marks.before[index] / scene.total.text,
        index as f32,
        from(marks.h1),
        marks.h1_count as f32,
        from(marks.title),
        marks.title_matches as f32,
        weight_from(marks.title),
        from(Some(marks.first)),
        from(Some(marks.last)),
        weight_from(Some(marks.first)),
        weight_from(Some(marks.last)),
        marks.title_likeness[index],
        weight_from(marks.h1),
        previous.map_or(-1.0, |(place, _)| (index - place) as f32),
        previous.map_or(0.0, |(_, line)| f32::from(line.heading)),
        previous.map_or(0.0, |(_, line)| line.weight),
        next.map_or(-1.0, |(place, _)| (place - index) as f32),
        next.map_or(0.0, |(_, line)| f32::from(line.heading)),
        flag(marks.title == Some(index)),
        f32::from(scene.lines[index].heading),
    ]
}

pub(super) const TITLE: [&str; 10] = [
    "title.up",
    "title.down",
    "title.same_article",
    "title.h1s_since",
    "title.h2s_since",
    "title.headings_since",
    "title.own_branch",
    "title.branch_share",
    "title.again",
    "title.again_self",
];

/// Returns the position of each block relative to the headline in the page's tree, and whether another headline with
/// the same markup has come in between.
pub(super) fn titles(scene: &Scene<'_>, marks: &Landmarks, alike: &Signatures) -> Vec<f32> {
    let (Some(title), Some(lineage)) = (marks.title, &marks.title_lineage) else {
        return vec![-1.0; TITLE.len() * scene.len()];
    };
    let mut out = Vec::with_capacity(TITLE.len() * scene.len());
    let mut since = Since::default();
    for index in 0..scene.len() {
        if index > title {
            since.read(scene, alike, title, index);
        }
        let line = &scene.lines[index];
        let common = lineage.common(line.owner);
        let branch = lineage.branch(line.owner);
        let article = |element: usize| nearest_article(scene, element);
        out.extend([
            scene.depth(line.owner) - scene.depth(common),
            scene.depth(lineage.element) - scene.depth(common),
            flag(article(line.owner) == article(lineage.element)),
            since.h1s,
            since.h2s,
            since.headings,
            flag(branch.is_some()),
            branch.map_or(0.0, |branch| scene.sums[branch].dense / scene.total.dense),
            since.again[0],
            since.again[1],
        ]);
    }
    out
}

/// Number of headings since the headline.
#[derive(Default)]
struct Since {
    h1s: f32,
    h2s: f32,
    headings: f32,
    again: [f32; 2],
}

impl Since {
    fn read(&mut self, scene: &Scene<'_>, alike: &Signatures, title: usize, index: usize) {
        let (line, headline) = (&scene.lines[index], &scene.lines[title]);
        self.h1s += flag(line.heading == 1);
        self.h2s += flag(line.heading == 2);
        let level = if headline.heading == 0 { 2 } else { headline.heading };
        self.headings += flag(line.heading > 0 && line.heading <= level);
        let another = line.around[1] != headline.around[1]
            && line.hash != headline.hash
            && scene.tag(line.around[0]) == scene.tag(headline.around[0]);
        for (slot, kind) in [0, 2].into_iter().enumerate() {
            self.again[slot] += flag(another && alike.groups[index][kind] == alike.groups[title][kind]);
        }
    }
}

fn nearest_article(scene: &Scene<'_>, mut element: usize) -> usize {
    while scene.tag(element) != crate::page::Tag::Article && scene.parent(element) != element {
        element = scene.parent(element);
    }
    element
}

fn title_likeness(scene: &Scene<'_>, index: usize, titles: &Titles) -> f32 {
    let long = scene.lines[index].weight >= 400.0;
    if titles.is_empty() || long { 0.0 } else { titles.likeness(scene.words.distinct(index)) }
}

/// Returns the first and last long dense block, within `body` if it holds any.
fn dense_range(scene: &Scene<'_>, body: &Lineage) -> (usize, usize) {
    let long = |index: &usize| scene.lines[*index].dense && scene.lines[*index].weight >= 120.0;
    let inside = |index: &usize| body.common(scene.lines[*index].owner) == body.element;
    let all = || 0..scene.len();
    let first = all().filter(long).find(inside).or_else(|| all().find(long));
    let last = all().rev().filter(long).find(inside).or_else(|| all().rev().find(long));
    (first.unwrap_or(0), last.unwrap_or(scene.len().saturating_sub(1)))
}

fn headings_before(scene: &Scene<'_>) -> Vec<Option<usize>> {
    let mut last = None;
    let step = |index: usize| {
        let before = last;
        if scene.lines[index].heading > 0 {
            last = Some(index);
        }
        before
    };
    (0..scene.len()).map(step).collect()
}

fn headings_behind(scene: &Scene<'_>) -> Vec<Option<usize>> {
    let mut next = vec![None; scene.len()];
    let mut last = None;
    for index in (0..scene.len()).rev() {
        next[index] = last;
        if scene.lines[index].heading > 0 {
            last = Some(index);
        }
    }
    next
}
