//! Columns of agreement: with what the page declares, with its other blocks, with the phrases of
//! the lexicon, with the learned class words.

use std::collections::HashSet;
use std::hash::BuildHasherDefault;

use super::position::Landmarks;
use super::scene::{Line, Scene, ratio};
use super::text::flag;
use crate::features::tokens::{HashedMap, Mixed, WordHash, push_words, triples, word_set};
use crate::lexicon::Section;
use crate::phrases::PhraseHits;

type Set<K> = HashSet<K, BuildHasherDefault<Mixed>>;

pub(super) const DECLARED: [&str; 6] = [
    "declared.body",
    "declared.description",
    "declared.description_part",
    "declared.body_weight",
    "declared.found",
    "declared.dense_share",
];
/// Minimum share of a dense block's word triples that are in the declared body, to count as part of it.
const IN_BODY: f32 = 0.6;

/// Word triples of the declared texts.
#[derive(Debug)]
pub(super) struct DeclaredTexts {
    body: Set<u64>,
    descriptions: Vec<Set<u64>>,
    body_length: f32,
    /// Share of the declared body that is in dense blocks, and share of the dense text in blocks that are part of
    /// it: what a page declares as its body may be a summary, or occur nowhere on the page.
    trust: [f32; 2],
}

impl DeclaredTexts {
    pub(super) fn new(scene: &Scene<'_>) -> Self {
        let body = scene.declared.article_body.as_deref().unwrap_or_default();
        let texts = scene.declared.descriptions.iter().map(|(text, _)| text);
        let long = texts.filter(|text| text.len() > 40).take(5);
        let mut texts = Self {
            body: triple_set(body),
            descriptions: long.map(|text| triple_set(text)).filter(|set| !set.is_empty()).collect(),
            body_length: body.len() as f32,
            trust: [0.0; 2],
        };
        if !texts.body.is_empty() {
            texts.compare(scene);
        }
        texts
    }

    /// Compares the declared body with the running text of the page.
    fn compare(&mut self, scene: &Scene<'_>) {
        let mut found = 0.0;
        let mut weight = 0.0;
        for (index, line) in scene.lines.iter().enumerate().filter(|(_, line)| line.dense) {
            let triples = scene.words.triples(index);
            let (hits, count) = (self.body_hits(triples), triples.len() as f32);
            if hits > IN_BODY * count {
                found += hits;
                weight += line.weight;
            }
        }
        self.trust = [ratio(found, self.body.len() as f32).min(1.0), weight / scene.total.dense];
    }

    /// Returns how many word triples of a block are in the declared body.
    fn body_hits(&self, triples: &[u64]) -> f32 {
        triples.iter().filter(|triple| self.body.contains(triple)).count() as f32
    }

    /// Returns the columns of a block with these word triples.
    pub(super) fn columns(&self, triples: &[u64]) -> [f32; 6] {
        let mut best = [0.0f32; 2];
        let count = triples.len() as f32;
        for description in &self.descriptions {
            let found = triples.iter().filter(|triple| description.contains(triple)).count() as f32;
            best[0] = best[0].max(ratio(found, count));
            best[1] = best[1].max(ratio(found, description.len() as f32));
        }
        if self.body.is_empty() {
            return [0.0, best[0], best[1], 0.0, 0.0, 0.0];
        }
        [
            ratio(self.body_hits(triples), count),
            best[0],
            best[1],
            self.body_length,
            self.trust[0],
            self.trust[1],
        ]
    }
}

fn triple_set(text: &str) -> Set<u64> {
    let mut words = Vec::new();
    push_words(text, &mut words);
    triples(&words).collect()
}

pub(super) const TOPIC: [&str; 4] =
    ["topic.known_words", "topic.frequency", "topic.title_words", "topic.lead_words"];

/// The words of the running text of the page.
#[derive(Debug)]
pub(super) struct Topic {
    words: HashedMap<WordHash, Known>,
    dense_blocks: f32,
    /// Number of words of the title.
    title_words: f32,
}

/// What is known of a word.
#[derive(Clone, Copy, Debug, Default)]
struct Known {
    /// The number of dense blocks that have it.
    frequency: u16,
    /// Whether it is in the title.
    title: bool,
    /// Whether it is in the title or in the first dense blocks after it.
    lead: bool,
}

impl Topic {
    pub(super) fn new(scene: &Scene<'_>, marks: &Landmarks) -> Self {
        let mut words: HashedMap<WordHash, Known> = HashedMap::default();
        for index in (0..scene.len()).filter(|index| scene.lines[*index].dense) {
            for word in scene.words.telling(index) {
                words.entry(*word).or_default().frequency += 1;
            }
        }
        let mut title = scene.declared.page_title.as_deref().map(word_set).unwrap_or_default();
        title.extend(marks.title.into_iter().flat_map(|index| scene.words.distinct(index)));
        title.sort_unstable();
        title.dedup();
        let from = marks.title.unwrap_or(0);
        let opens = |index: &usize| scene.lines[*index].dense && scene.lines[*index].linked < 0.2;
        let opening = (from..scene.len()).filter(opens).take(4);
        for word in opening.flat_map(|index| scene.words.telling(index)) {
            words.entry(*word).or_default().lead = true;
        }
        for word in &title {
            let known = words.entry(*word).or_default();
            (known.title, known.lead) = (true, true);
        }
        Self { words, dense_blocks: scene.total.dense_blocks, title_words: title.len() as f32 }
    }

    /// Returns the columns of a block with these significant words.
    pub(super) fn columns(&self, own: &[WordHash], line: &Line) -> [f32; 4] {
        let count = own.len() as f32;
        let (mut known, mut mean, mut titled, mut leading) = (0.0, 0.0, 0.0, 0.0);
        for word in own.iter().filter_map(|word| self.words.get(word)) {
            known += flag(word.frequency > u16::from(line.dense));
            mean += f32::from(word.frequency);
            titled += flag(word.title);
            leading += flag(word.lead);
        }
        [
            ratio(known, count),
            ratio(ratio(mean, count), self.dense_blocks),
            ratio(titled, count.min(self.title_words)),
            ratio(leading, count),
        ]
    }
}

pub(super) const CLASSES: [&str; 19] = [
    "class.owner_low",
    "class.owner_high",
    "class.low0",
    "class.high0",
    "class.sum0",
    "class.low1",
    "class.high1",
    "class.sum1",
    "class.low2",
    "class.high2",
    "class.sum2",
    "class.low3",
    "class.high3",
    "class.sum3",
    "class.chain_low",
    "class.chain_high",
    "class.chain_sum",
    "class.low_level",
    "class.high_level",
];

/// Class values on the path from each element up to the body.
#[derive(Debug)]
pub(super) struct ClassChains {
    /// Minimum, maximum, sum, and the depths of the nearest element that indicates boilerplate and of the nearest
    /// that indicates body.
    chains: Vec<[f32; 5]>,
}

impl ClassChains {
    pub(super) fn new(scene: &Scene<'_>) -> Self {
        let mut chains = vec![[0.0f32, 0.0, 0.0, -1.0, -1.0]; scene.sums.len()];
        for index in 0..chains.len() {
            let own = scene.classes[index];
            let mut chain: [f32; 5] = if index == 0 { chains[0] } else { chains[scene.parent(index)] };
            chain[0] = chain[0].min(own.low);
            chain[1] = chain[1].max(own.high);
            chain[2] += own.sum;
            let depth = scene.depth(index);
            chain[3] = if own.low < -0.7 { depth } else { chain[3] };
            chain[4] = if own.high > 0.7 { depth } else { chain[4] };
            chains[index] = chain;
        }
        Self { chains }
    }

    pub(super) fn columns(&self, scene: &Scene<'_>, line: &Line) -> [f32; 19] {
        let owner = scene.classes[line.owner];
        let chain = self.chains[line.owner];
        let mut row = [0.0; 19];
        (row[0], row[1]) = (owner.low, owner.high);
        for (level, element) in line.around.into_iter().take(4).enumerate() {
            let value = scene.classes[element];
            row[2 + 3 * level..5 + 3 * level].copy_from_slice(&[value.low, value.high, value.sum]);
        }
        row[14..17].copy_from_slice(&chain[..3]);
        for (slot, depth) in [(17, chain[3]), (18, chain[4])] {
            row[slot] = if depth < 0.0 { 30.0 } else { scene.depth(line.owner) - depth };
        }
        row
    }
}

/// Sections whose hits are columns, in this order.
const SECTIONS: [Section; 12] = [
    Section::Consent,
    Section::Comments,
    Section::Related,
    Section::Share,
    Section::Newsletter,
    Section::Tags,
    Section::Navigation,
    Section::Advertisement,
    Section::Legal,
    Section::Paywall,
    Section::Caption,
    Section::BylinePrefixes,
];
/// How many of them, from the first, have labels that apply to the blocks after them.
const RULING: usize = 7;
/// Maximum distance to a label, in blocks.
const REACH: f32 = 60.0;

/// Number of columns of phrases.
pub(super) const PHRASES: usize = SECTIONS.len() + RULING + 1;

pub(super) fn phrase_names() -> Vec<String> {
    let own = SECTIONS.iter().map(|section| format!("phrase.{}", section.key()));
    let since = SECTIONS.iter().take(RULING).map(|section| format!("phrase_since.{}", section.key()));
    own.chain(since).chain(["phrase.heading".into()]).collect()
}

/// Returns the phrase hits of every block, and its distance to the last label of each kind.
pub(super) fn phrases(scene: &Scene<'_>, hits: &[PhraseHits]) -> Vec<[f32; PHRASES]> {
    let any = |index: Option<usize>| {
        index
            .and_then(|index| hits.get(index))
            .map_or(0.0, |hits| f32::from(u8::from(!hits.any().is_empty())))
    };
    let mut out = Vec::with_capacity(scene.len());
    let mut since = [REACH; RULING];
    let mut heading = None;
    for (index, line) in scene.lines.iter().enumerate() {
        let own = hits.get(index).copied().unwrap_or_default();
        let states = SECTIONS.map(|section| state(own, section));
        let mut row = [0.0; PHRASES];
        row[..SECTIONS.len()].copy_from_slice(&states);
        row[SECTIONS.len()..SECTIONS.len() + RULING].copy_from_slice(&since);
        row[SECTIONS.len() + RULING] = any(heading);
        for (slot, distance) in since.iter_mut().enumerate() {
            *distance = if states[slot] == 2.0 { 1.0 } else { (*distance + 1.0).min(REACH) };
        }
        if line.heading > 0 {
            heading = Some(index);
        }
        out.push(row);
    }
    out
}

/// Returns 2 if a phrase of the section is the whole block, 1 if the block begins with one, else 0.
fn state(hits: PhraseHits, section: Section) -> f32 {
    if hits.whole.contains(section) { 2.0 } else { f32::from(u8::from(hits.start.contains(section))) }
}
