//! Columns of the page as a whole, of the running text so far, and of repetition.

use super::containers::Lineage;
use super::position::Landmarks;
use super::scene::{Line, Scene, ratio};
use super::text::flag;
use crate::features::tokens::{HashedMap, Word};
use crate::page::Tag;

pub(super) const PAGE: [&str; 17] = [
    "page.blocks",
    "page.dense",
    "page.dense_blocks",
    "page.linked",
    "page.dense_part",
    "page.articles",
    "page.is_article",
    "page.is_product",
    "page.is_forum",
    "page.is_collection",
    "page.social_article",
    "page.half_share",
    "page.readable_share",
    "page.forms",
    "page.h1s",
    "page.items",
    "page.paragraphs",
];

pub(super) fn page(scene: &Scene<'_>, candidates: &[Lineage; 4]) -> [f32; 17] {
    let total = scene.sums.first().copied().unwrap_or_default();
    let names = |tag: Tag| scene.outline.elements.iter().filter(|element| element.tag == tag).count() as f32;
    let types = &scene.declared.schema_types;
    let typed = |words: &[&str]| flag(types.iter().any(|name| words.iter().any(|word| name.contains(word))));
    let share = |which: usize| scene.sums[candidates[which].element].dense / scene.total.dense;
    [
        scene.len() as f32,
        total.dense,
        total.dense_blocks,
        total.link_share(),
        ratio(total.dense, total.text),
        names(Tag::Article),
        typed(&["article", "blogpost"]),
        typed(&["product"]),
        typed(&["forum", "qapage"]),
        typed(&["collection", "itemlist"]),
        flag(scene.declared.social_type.as_deref() == Some("article")),
        share(0),
        share(3),
        names(Tag::Form),
        names(Tag::H1),
        names(Tag::Li),
        names(Tag::P),
    ]
}

pub(super) const RUNNING: [&str; 13] = [
    "running.dense",
    "running.dense_blocks_share",
    "running.rest_share",
    "running.gap",
    "running.largest_gap",
    "repeat.copies",
    "repeat.seen",
    "picture.before",
    "picture.behind",
    "running.gap_blocks",
    "repeat.starts",
    "repeat.ends",
    "repeat.elsewhere",
];

/// Returns one row for each block: the running text so far, copies of the block, distances of pictures.
pub(super) fn running(scene: &Scene<'_>, marks: &Landmarks) -> Vec<[f32; 13]> {
    // For each hash, the number of blocks with the same words, and whether one was seen already.
    let mut copies: HashedMap<u64, (f32, f32)> = sized(scene.len());
    for line in &scene.lines {
        copies.entry(line.hash).or_default().0 += 1.0;
    }
    let ends = (0..scene.len()).map(|index| two_words(scene.words.of_block(index)));
    let ends: Vec<[u64; 2]> = ends.collect();
    let mut alike: HashedMap<u64, f32> = sized(2 * scene.len());
    for end in ends.iter().flatten() {
        *alike.entry(*end).or_insert(0.0) += 1.0;
    }
    let pictures: Vec<usize> = scene.outline.pictures.iter().map(|picture| picture.block).collect();
    let elsewhere = elsewhere(scene);
    let mut so_far = SoFar::default();
    let mut rows = Vec::with_capacity(scene.len());
    for (index, line) in scene.lines.iter().enumerate() {
        let [before, behind] = picture_distances(&pictures, index);
        let copy = copies.entry(line.hash).or_default();
        let seen = std::mem::replace(&mut copy.1, 1.0);
        rows.push([
            so_far.dense,
            ratio(so_far.blocks, scene.total.dense_blocks),
            ratio(scene.total.dense_blocks - so_far.blocks, scene.total.dense_blocks),
            so_far.gap,
            so_far.largest,
            copy.0,
            seen,
            before,
            behind,
            so_far.gap_blocks,
            alike.get(&ends[index][0]).copied().unwrap_or(1.0),
            alike.get(&ends[index][1]).copied().unwrap_or(1.0),
            elsewhere[index],
        ]);
        if line.dense {
            so_far.read_dense(line);
        } else if marks.title.is_none_or(|title| index > title) {
            so_far.read_other(line);
        }
    }
    rows
}

/// Returns, for each block, the share of its word triples that occur again on the page: pull quotes, key
/// points and teasers repeat other blocks.
fn elsewhere(scene: &Scene<'_>) -> Vec<f32> {
    let all = || (0..scene.len()).flat_map(|index| scene.words.triples(index));
    let doubtful = Repeats::of(all().copied());
    let mut counts: HashedMap<u64, u32> = HashedMap::default();
    for triple in all().filter(|triple| doubtful.may_hold(**triple)) {
        *counts.entry(*triple).or_insert(0) += 1;
    }
    let again =
        |triple: &u64| doubtful.may_hold(*triple) && counts.get(triple).is_some_and(|count| *count > 1);
    let share = |index: usize| {
        let triples = scene.words.triples(index);
        ratio(triples.iter().filter(|triple| again(triple)).count() as f32, triples.len() as f32)
    };
    (0..scene.len()).map(share).collect()
}

/// A filter for hashes that may occur more than once: it has no false negatives and few false positives. It is small
/// enough for the cache, unlike a table of all hashes of a page.
struct Repeats {
    /// One bit for each hash that occurs, and for each that may occur again.
    once: Vec<u64>,
    again: Vec<u64>,
}

impl Repeats {
    /// Number of words of bits; a page has a few thousand hashes.
    const SIZE: usize = 1 << 10;

    fn of(hashes: impl Iterator<Item = u64>) -> Self {
        let mut repeats = Self { once: vec![0; Self::SIZE], again: vec![0; Self::SIZE] };
        for hash in hashes {
            let (word, bit) = Self::place(hash);
            repeats.again[word] |= repeats.once[word] & bit;
            repeats.once[word] |= bit;
        }
        repeats
    }

    fn may_hold(&self, hash: u64) -> bool {
        let (word, bit) = Self::place(hash);
        self.again[word] & bit != 0
    }

    /// Returns the word and the bit of a hash. The hash is a product, whose high bits are the best.
    fn place(hash: u64) -> (usize, u64) {
        ((hash >> 32) as usize % Self::SIZE, 1 << (hash >> 58))
    }
}

/// Creates a map with room for this many entries.
fn sized<V>(entries: usize) -> HashedMap<u64, V> {
    HashedMap::with_capacity_and_hasher(entries, Default::default())
}

/// Returns hashes of the first two and of the last two words.
fn two_words(words: &[Word]) -> [u64; 2] {
    let hash = |side: u64, words: &[Word]| {
        words
            .iter()
            .fold(side, |hash, word| (hash ^ u64::from(word.hash)).wrapping_mul(0x0000_0100_0000_01B3))
    };
    let first = words.get(..2).unwrap_or(words);
    let last = words.get(words.len().saturating_sub(2)..).unwrap_or_default();
    [hash(1, first), hash(2, last)]
}

#[derive(Default)]
struct SoFar {
    dense: f32,
    blocks: f32,
    /// Weight of the blocks since the last dense block.
    gap: f32,
    gap_blocks: f32,
    largest: f32,
}

impl SoFar {
    fn read_dense(&mut self, line: &Line) {
        self.dense += line.weight;
        self.blocks += 1.0;
        (self.gap, self.gap_blocks) = (0.0, 0.0);
    }

    fn read_other(&mut self, line: &Line) {
        self.gap += line.weight;
        self.gap_blocks += 1.0;
        if self.blocks > 0.0 {
            self.largest = self.largest.max(self.gap);
        }
    }
}

fn picture_distances(pictures: &[usize], index: usize) -> [f32; 2] {
    let behind = pictures.partition_point(|place| *place <= index);
    let before = behind.checked_sub(1).map_or(20.0, |at| ((index - pictures[at]) as f32).min(20.0));
    [before, pictures.get(behind).map_or(20.0, |place| ((place - index) as f32).min(20.0))]
}

#[cfg(test)]
mod tests;
