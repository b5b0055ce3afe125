//! Columns of mentions of the publisher. A story hardly mentions the paper that prints it; the paper's appeals, offers
//! and copyright lines do, even those that look like paragraphs of the story.

use memchr::memmem;

use super::scene::{Scene, ratio};
use super::text::flag;
use crate::declared::{Declared, What};
use crate::features::titles::site_of;
use crate::text::is_spaceless;

pub(super) const HOUSE: [&str; 3] = ["house.said", "house.around", "house.dense_share"];

/// Maximum number of names, and maximum bytes of one.
const NAMES: usize = 4;
const LONGEST: usize = 60;

/// Number of blocks on either side.
const AROUND: usize = 3;

/// Returns one row for each block.
pub(super) fn rows(scene: &Scene<'_>) -> Vec<[f32; 3]> {
    let said = blocks_that_say(scene, &names(scene.declared));
    let dense = scene.lines.iter().zip(&said).filter(|(line, said)| line.dense && **said).count();
    let share = ratio(dense as f32, scene.total.dense_blocks);
    let around = |index: usize| {
        let range = index.saturating_sub(AROUND)..(index + AROUND + 1).min(said.len());
        range.filter(|other| *other != index && said[*other]).count() as f32
    };
    said.iter().enumerate().map(|(index, said)| [flag(*said), around(index), share]).collect()
}

/// Returns the names of the site. Longer names lose their last letter, which changes with the case in many languages.
fn names(declared: &Declared) -> Vec<&str> {
    let told = [What::SiteName, What::Publisher].into_iter();
    let told = told.flat_map(|what| declared.values(what)).map(|fact| fact.value.as_str());
    let mut names: Vec<&str> = Vec::new();
    for name in told.chain(declared.page_title.as_deref().and_then(site_of)).map(str::trim) {
        let long = name.chars().count() >= if name.contains(is_spaceless) { 2 } else { 4 };
        if long && name.len() <= LONGEST && !names.contains(&name) && names.len() < NAMES {
            names.push(name);
        }
    }
    names.into_iter().map(stem).collect()
}

/// Returns a name without its last letter, unless it is short.
fn stem(name: &str) -> &str {
    name.strip_suffix(char::is_lowercase).filter(|stem| stem.len() > 4).unwrap_or(name)
}

/// Returns which blocks contain one of the names.
fn blocks_that_say(scene: &Scene<'_>, names: &[&str]) -> Vec<bool> {
    let blocks = &scene.blocks.blocks;
    let mut said = vec![false; blocks.len()];
    for name in names {
        for at in memmem::find_iter(scene.blocks.text.as_bytes(), name) {
            let index = blocks.partition_point(|block| block.span.end <= at);
            if let (Some(block), Some(said)) = (blocks.get(index), said.get_mut(index)) {
                *said |= block.span.start <= at;
            }
        }
    }
    said
}
