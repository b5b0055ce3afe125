//! What is known of a whole page of lines before any of them is judged: one linear pass each.

use crate::blocks::PageBlocks;
use crate::detect;
use crate::features::{Last, Measure};
use crate::language::Language;
use crate::lexicon::Section;
use crate::phrases::{PhraseHits, Phrases};

use super::learned::{Opinion, opinions};
use super::rows::last_code;
use super::tails::Tails;
use super::words::{Bag, OneBlock, Words, ratio};

/// The sections whose phrases are columns of their own.
pub(super) const PHRASES: &[Section] = &[
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
    Section::HeadlineLabels,
    Section::BylinePrefixes,
    Section::Agencies,
    Section::Published,
    Section::Updated,
];

/// Sections whose phrases are no text of an article when they stand alone.
const KINDS: &[Section] = &[
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
];

/// Groups of sections whose nearest label tells what a block may belong to.
pub(super) const LABELS: &[&[Section]] = &[
    &[Section::Related],
    &[Section::Comments],
    &[Section::Tags, Section::Share],
    &[Section::Newsletter, Section::Paywall],
    &[Section::Consent, Section::Legal],
    &[Section::BylinePrefixes, Section::Published, Section::Updated],
    &[Section::Navigation],
];

/// The signals that contexts are made of.
pub(super) const CONTEXTS: &[&str] = &["weight", "dense", "sentence", "phrase"];

/// How far the memory of a context reaches: the share that each step keeps.
const DECAYS: &[f32] = &[0.5, 0.8, 0.93, 0.98];
/// Distances to labels and dense blocks end here.
const FAR: usize = 60;
/// Blocks from one dense block of the core to the next.
const CORE_STEP: usize = 6;
/// Blocks that are summed to find the centre of the core.
const CORE_WINDOW: usize = 15;
/// Blocks on either side that are near.
const NEAR: usize = 3;
/// Weight of the longest block that can be a label or a headline among others.
const LABEL_WEIGHT: f32 = 100.0;

/// Columns of a neighbour.
pub(super) const SIGHT: usize = 9;

/// A page of lines, measured.
#[derive(Debug)]
pub struct Scene {
    pub(super) shapes: Vec<Measure>,
    pub(super) weights: Vec<f32>,
    pub(super) dense: Vec<bool>,
    pub(super) words: Words,
    pub(super) hits: Vec<PhraseHits>,
    pub(super) foreign: Vec<bool>,
    pub(super) blank_lines: Vec<u8>,
    pub(super) tabs: Vec<usize>,
    /// Share of the block's words that are among the commonest of the page.
    pub(super) frequent: Vec<f32>,
    /// Sum of the weights before each block; one more than blocks.
    pub(super) weight_before: Vec<f32>,
    pub(super) dense_before: Vec<f32>,
    pub(super) first_dense: usize,
    pub(super) last_dense: usize,
    pub(super) dense_count: usize,
    pub(super) core: Core,
    /// Where the headline seems to be.
    pub(super) title: usize,
    pub(super) title_overlap: Vec<f32>,
    pub(super) core_overlap: Vec<f32>,
    pub(super) lead_overlap: Vec<f32>,
    pub(super) dense_overlap: Vec<f32>,
    pub(super) mean_frequency: Vec<f32>,
    pub(super) copies: Vec<u32>,
    pub(super) seen_before: Vec<bool>,
    pub(super) since_repeat: Vec<f32>,
    pub(super) short_before: Vec<usize>,
    pub(super) short_after: Vec<usize>,
    pub(super) dense_distance: Sides,
    pub(super) largest_gap: Vec<usize>,
    pub(super) lead_around: Sides,
    pub(super) labels: Vec<Sides>,
    /// For each group of labels, how many stand between the headline and each block.
    pub(super) labels_since: Vec<Vec<f32>>,
    /// Share of each block's word triples that stand elsewhere on the page, too, as those of a pull
    /// quote do.
    pub(super) echo: Vec<f32>,
    pub(super) tails: Tails,
    /// Share of each block's words that stand in the three blocks before, and behind.
    pub(super) near_overlap: Sides,
    pub(super) contexts: Vec<Sides>,
    /// What is seen of each block by its neighbours.
    pub(super) sights: Vec<[f32; SIGHT]>,
    pub(super) opinions: Vec<Opinion>,
    pub(super) opinion_contexts: Vec<Sides>,
}

/// A value of the blocks before, and of those behind, for each block.
#[derive(Debug, Default)]
pub(super) struct Sides {
    pub(super) before: Vec<f32>,
    pub(super) after: Vec<f32>,
}

/// The stretch of blocks with most running text.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Core {
    pub(super) start: usize,
    /// The last block of the core, not the one behind it.
    pub(super) end: usize,
    pub(super) centre: usize,
    pub(super) weight: f32,
}

impl Scene {
    /// Measures the blocks of a page in this language.
    pub fn read(blocks: &PageBlocks, language: Language) -> Self {
        let shapes: Vec<Measure> = blocks.texts().map(Measure::of).collect();
        let weights: Vec<f32> = shapes.iter().map(Measure::weight).collect();
        let is_dense = |(shape, weight): (&Measure, &f32)| *weight >= 80.0 && shape.sentences > 0;
        let dense: Vec<bool> = shapes.iter().zip(&weights).map(is_dense).collect();
        let words = Words::read(blocks.texts());
        let foreign_to = |text: &str| if text.len() < 60 { None } else { detect::block(text, language) };
        let foreign: Vec<Option<Language>> = blocks.texts().map(foreign_to).collect();
        let hits = blocks.texts().zip(&foreign).map(|(text, other)| hits(text, language, *other)).collect();
        let core = core(&weights, &dense);
        let is_dense = |at: &usize| dense[*at];
        let mut scene = Self {
            first_dense: (0..dense.len()).find(is_dense).unwrap_or(0),
            last_dense: (0..dense.len()).rfind(is_dense).unwrap_or(0),
            dense_count: dense.iter().filter(|dense| **dense).count(),
            foreign: foreign.iter().map(Option::is_some).collect(),
            blank_lines: blocks.blocks.iter().map(|block| block.blank_lines).collect(),
            tabs: blocks.texts().map(|text| text.matches('\t').count()).collect(),
            frequent: frequent(&words, shapes.len()),
            weight_before: running(weights.iter().copied()),
            dense_before: running(
                weights.iter().zip(&dense).map(|(weight, dense)| if *dense { *weight } else { 0.0 }),
            ),
            core,
            title: 0,
            title_overlap: Vec::new(),
            core_overlap: Vec::new(),
            lead_overlap: Vec::new(),
            dense_overlap: Vec::new(),
            mean_frequency: Vec::new(),
            copies: Vec::new(),
            seen_before: Vec::new(),
            since_repeat: Vec::new(),
            short_before: runs(weights.iter().map(|weight| *weight < 60.0)),
            short_after: reversed(runs(weights.iter().rev().map(|weight| *weight < 60.0))),
            dense_distance: distances(&dense),
            largest_gap: largest_gaps(&dense, core.centre),
            lead_around: Sides::default(),
            labels: Vec::new(),
            labels_since: Vec::new(),
            echo: Vec::new(),
            tails: Tails::read(blocks.texts(), language, &words, &shapes),
            near_overlap: near_overlaps(&words, shapes.len()),
            contexts: Vec::new(),
            sights: Vec::new(),
            opinions: Vec::new(),
            opinion_contexts: Vec::new(),
            shapes,
            weights,
            dense,
            words,
            hits,
        };
        scene.compare();
        scene.find_copies();
        scene.find_echoes();
        scene.title = scene.headline();
        scene.compare_with_title();
        scene.look_around();
        scene.sights = (0..scene.len()).map(|at| scene.sight(at)).collect();
        scene
    }

    /// Adds what the learned words say; `value` gives the value of an entry.
    pub fn consult(&mut self, value: &dyn Fn(u32) -> Option<f32>) {
        self.opinions = opinions(&self.words, self.len(), value);
        let means: Vec<f32> = self.opinions.iter().map(Opinion::mean).collect();
        self.opinion_contexts = DECAYS.iter().take(3).map(|decay| decayed(&means, *decay)).collect();
    }

    /// The words of a block, as hashes.
    pub fn words_of(&self, at: usize) -> &[u32] {
        self.words.of(at)
    }

    /// The number of blocks.
    pub fn len(&self) -> usize {
        self.shapes.len()
    }

    /// Whether the page has no block.
    pub fn is_empty(&self) -> bool {
        self.shapes.is_empty()
    }

    pub(super) fn weight(&self) -> f32 {
        self.weight_before.last().copied().unwrap_or_default()
    }

    pub(super) fn dense_weight(&self) -> f32 {
        self.dense_before.last().copied().unwrap_or_default()
    }

    /// How strongly the phrases speak: 2 for a whole block, 1 for a beginning.
    pub(super) fn phrase_code(&self, at: usize) -> f32 {
        let hits = self.hits[at];
        if !hits.whole.is_empty() {
            2.0
        } else if hits.start.is_empty() {
            0.0
        } else {
            1.0
        }
    }

    fn sight(&self, at: usize) -> [f32; SIGHT] {
        let shape = &self.shapes[at];
        [
            self.weights[at],
            flag(self.dense[at]),
            last_code(shape.last),
            ratio(shape.upper as usize, shape.letters as usize),
            ratio(shape.capitalized as usize, shape.words as usize),
            ratio(shape.digits as usize, shape.characters as usize),
            self.core_overlap[at],
            self.phrase_code(at),
            f32::from(self.blank_lines[at].min(3)),
        ]
    }

    /// Whether the block is a boilerplate phrase and nothing else.
    pub(super) fn is_phrase(&self, at: usize) -> bool {
        let whole = self.hits[at].whole;
        self.weights[at] < LABEL_WEIGHT && KINDS.iter().any(|section| whole.contains(*section))
    }

    /// As [`Self::is_phrase`], without the words of menus, which are headings of articles, too: "Support".
    pub(super) fn is_firm_phrase(&self, at: usize) -> bool {
        let whole = self.hits[at].whole.filter(|section| section != Section::Navigation);
        self.weights[at] < LABEL_WEIGHT && KINDS.iter().any(|section| whole.contains(*section))
    }

    /// Whether the block has the shape of a headline.
    pub(super) fn may_be_title(&self, at: usize) -> bool {
        let shape = &self.shapes[at];
        (8.0..=320.0).contains(&self.weights[at])
            && shape.letters * 2 > shape.characters
            && !self.is_phrase(at)
    }

    fn in_core(&self, at: usize) -> bool {
        self.dense[at] && (self.core.start..=self.core.end).contains(&at)
    }

    /// What each block's words have in common with the core, its beginning, and all dense blocks.
    fn compare(&mut self) {
        let (mut core, mut lead, mut all) = (Bag::new(), Bag::new(), Bag::new());
        let mut leading = 0;
        let mut leads = vec![false; self.len()];
        for at in (0..self.len()).filter(|at| self.dense[*at]) {
            let distinct = self.words.distinct(at);
            all.add(distinct);
            if self.in_core(at) {
                core.add(distinct);
                if leading < 4 {
                    lead.add(distinct);
                    leads[at] = true;
                    leading += 1;
                }
            }
        }
        let own = |belongs: bool| u16::from(belongs);
        #[expect(clippy::needless_range_loop, reason = "the index addresses several lists")]
        for at in 0..self.len() {
            let distinct = self.words.distinct(at);
            self.core_overlap.push(core.share(distinct, own(self.in_core(at))));
            self.lead_overlap.push(lead.share(distinct, own(leads[at])));
            self.dense_overlap.push(all.share(distinct, own(self.dense[at])));
            let sum: usize = distinct.iter().map(|word| usize::from(all.count(*word))).sum();
            self.mean_frequency.push(ratio(sum, distinct.len() * self.dense_count.max(1)));
        }
    }

    fn find_copies(&mut self) {
        let mut keys: Vec<(u64, usize)> = (0..self.len()).map(|at| (key(self.words.of(at)), at)).collect();
        keys.sort_unstable();
        self.copies = vec![1; self.len()];
        self.seen_before = vec![false; self.len()];
        for group in keys.chunk_by(|a, b| a.0 == b.0) {
            for (index, (_, at)) in group.iter().enumerate() {
                self.copies[*at] = u32::try_from(group.len()).unwrap_or(u32::MAX);
                self.seen_before[*at] = index > 0;
            }
        }
        let mut last = None;
        for at in 0..self.len() {
            let headline = (25.0..=200.0).contains(&self.weights[at]) && self.seen_before[at];
            if headline && at <= self.core.start && self.core_overlap[at] > 0.5 {
                last = Some(at);
            }
            self.since_repeat.push(last.map_or(-9.0, |last| (at - last) as f32));
        }
    }

    fn find_echoes(&mut self) {
        let triples = Words::triples(&self.words, self.len());
        let mut bag = Bag::new();
        (0..self.len()).for_each(|at| bag.add(triples.distinct(at)));
        self.echo = (0..self.len()).map(|at| bag.share(triples.distinct(at), 1)).collect();
    }

    /// The block above the core that speaks most of what the core speaks of.
    fn headline(&self) -> usize {
        let from = self.core.start.saturating_sub(40);
        let to = (self.core.start + 2).min(self.len());
        let mut best = (f32::MIN, self.core.start);
        for at in (from..to).filter(|at| self.may_be_headline(*at)) {
            let distinct = self.words.distinct(at).len() as f32;
            let common = self.core_overlap[at] * distinct;
            let near = 1.0 / (1.0 + self.core.start.abs_diff(at) as f32 / 12.0);
            let sentence = if matches!(self.shapes[at].last, Last::Sentence) { 0.6 } else { 1.0 };
            let repeated = if self.copies[at] > 1 { 1.3 } else { 1.0 };
            let score = (common - 0.4 * (distinct - common)).min(8.0) * near * sentence * repeated;
            if score > best.0 {
                best = (score, at);
            }
        }
        best.1
    }

    fn may_be_headline(&self, at: usize) -> bool {
        let shape = &self.shapes[at];
        (12.0..=260.0).contains(&self.weights[at])
            && shape.sentences <= 2
            && !matches!(shape.last, Last::Comma | Last::Colon)
            && self.hits[at].any().is_empty()
            && shape.letters * 2 > shape.characters
    }

    fn compare_with_title(&mut self) {
        let title = OneBlock::of(self.words.distinct(self.title));
        self.title_overlap = (0..self.len()).map(|at| title.share(self.words.distinct(at))).collect();
    }

    fn look_around(&mut self) {
        for group in LABELS {
            let is_label: Vec<bool> = (0..self.len()).map(|at| self.is_label(at, group)).collect();
            self.labels.push(distances(&is_label));
            let counts = running(is_label.iter().map(|label| flag(*label)));
            let from = counts.get(self.title).copied().unwrap_or_default();
            let since = |count: &f32| (count - from).clamp(-6.0, 6.0);
            self.labels_since.push(counts.iter().take(self.len()).map(since).collect());
        }
        let marks: Vec<f32> = self.shapes.iter().map(|shape| flag(shape.last == Last::Sentence)).collect();
        let lengths: Vec<f32> = self.weights.iter().map(|weight| weight.min(600.0)).collect();
        let dense: Vec<f32> = self.dense.iter().map(|dense| flag(*dense)).collect();
        let phrases: Vec<f32> = (0..self.len()).map(|at| self.phrase_code(at)).collect();
        for signal in [&lengths, &dense, &marks, &phrases] {
            self.contexts.extend(DECAYS.iter().map(|decay| decayed(signal, *decay)));
        }
        self.lead_around = self.around_dense(&self.lead_overlap);
    }

    fn is_label(&self, at: usize, group: &[Section]) -> bool {
        let hits = self.hits[at];
        let short = self.weights[at] < LABEL_WEIGHT;
        group.iter().any(|section| hits.whole.contains(*section) || short && hits.start.contains(*section))
    }

    /// The mean of `values` over the four nearest dense blocks on either side.
    fn around_dense(&self, values: &[f32]) -> Sides {
        let side = |order: &mut dyn Iterator<Item = usize>| {
            let mut recent = [0.0; 4];
            let mut means = vec![0.0; self.len()];
            let mut turn = 0;
            for at in order {
                means[at] = recent.iter().sum::<f32>() / 4.0;
                if self.dense[at] {
                    recent[turn % 4] = values[at];
                    turn += 1;
                }
            }
            means
        };
        Sides { before: side(&mut (0..self.len())), after: side(&mut (0..self.len()).rev()) }
    }
}

/// The phrases of the page's language, and of the block's own where that is another.
fn hits(text: &str, language: Language, other: Option<Language>) -> PhraseHits {
    let hits = Phrases::of(language).find(text);
    other.map_or(hits, |other| hits.union(Phrases::of(other).find(text)))
}

#[expect(clippy::fn_params_excessive_bools, reason = "it turns a truth into a number")]
fn flag(value: bool) -> f32 {
    f32::from(u8::from(value))
}

/// The share of each block's words that are among the forty commonest of the page.
fn frequent(words: &Words, blocks: usize) -> Vec<f32> {
    let mut all: Vec<u32> = (0..blocks).flat_map(|at| words.of(at).iter().copied()).collect();
    all.sort_unstable();
    let mut counts: Vec<(usize, u32)> =
        all.chunk_by(|a, b| a == b).filter_map(|same| Some((same.len(), *same.first()?))).collect();
    counts.sort_unstable_by(|a, b| b.cmp(a));
    let mut common: Vec<u32> = counts.iter().take(40).map(|(_, word)| *word).collect();
    common.sort_unstable();
    let share = |at| {
        let of = words.of(at);
        ratio(of.iter().filter(|word| common.binary_search(word).is_ok()).count(), of.len())
    };
    (0..blocks).map(share).collect()
}

/// The share of each block's words that stand in the blocks right before it, and right behind it.
fn near_overlaps(words: &Words, blocks: usize) -> Sides {
    let bits: Vec<Bits> = (0..blocks).map(|at| Bits::of(words.distinct(at))).collect();
    let share = |at: usize, others: std::ops::Range<usize>| {
        let own = words.distinct(at);
        let stands_in = |word: u32, other: usize| {
            bits[other].may_hold(word) && words.distinct(other).binary_search(&word).is_ok()
        };
        let known = |word: &&u32| others.clone().any(|other| stands_in(**word, other));
        ratio(own.iter().filter(known).count(), own.len())
    };
    let before = |at: usize| share(at, at.saturating_sub(NEAR)..at);
    let behind = |at: usize| share(at, (at + 1).min(blocks)..(at + 1 + NEAR).min(blocks));
    Sides { before: (0..blocks).map(before).collect(), after: (0..blocks).map(behind).collect() }
}

/// A set of words, each by one bit of its hash: most words that it lacks have theirs unset.
#[derive(Clone, Copy, Default)]
struct Bits([u64; 4]);

impl Bits {
    fn of(words: &[u32]) -> Self {
        let mut bits = Self::default();
        words.iter().for_each(|word| bits.0[(word >> 30) as usize] |= 1 << (word >> 24 & 63));
        bits
    }

    fn may_hold(&self, word: u32) -> bool {
        self.0[(word >> 30) as usize] >> (word >> 24 & 63) & 1 == 1
    }
}

/// Sums of all values before each place, and of all.
pub(super) fn running(values: impl Iterator<Item = f32>) -> Vec<f32> {
    let mut sum = 0.0;
    std::iter::once(0.0)
        .chain(values.map(|value| {
            sum += value;
            sum
        }))
        .collect()
}

/// For each place, how many of the places right before it are set.
fn runs(set: impl Iterator<Item = bool>) -> Vec<usize> {
    let mut run = 0;
    set.map(|set| {
        let before = run;
        run = if set { run + 1 } else { 0 };
        before
    })
    .collect()
}

fn reversed<T>(mut values: Vec<T>) -> Vec<T> {
    values.reverse();
    values
}

/// How far the nearest set place before and behind is; [`FAR`] where there is none so near.
fn distances(set: &[bool]) -> Sides {
    fn side<'a>(order: impl Iterator<Item = &'a bool>) -> Vec<f32> {
        let mut distance = FAR;
        let step = |set: &bool| {
            distance = (distance + 1).min(FAR);
            let before = distance;
            if *set {
                distance = 0;
            }
            before as f32
        };
        order.map(step).collect()
    }
    Sides { before: side(set.iter()), after: reversed(side(set.iter().rev())) }
}

/// Means of the values on each side, near ones counting most.
pub(super) fn decayed(values: &[f32], decay: f32) -> Sides {
    fn side<'a>(order: impl Iterator<Item = &'a f32>, decay: f32) -> Vec<f32> {
        let mut mean = 0.0;
        let step = |value: &f32| {
            let before = mean;
            mean = mean * decay + value * (1.0 - decay);
            before
        };
        order.map(step).collect()
    }
    Sides { before: side(values.iter(), decay), after: reversed(side(values.iter().rev(), decay)) }
}

/// Between each block and the centre, the longest run of blocks that are not dense.
fn largest_gaps(dense: &[bool], centre: usize) -> Vec<usize> {
    let mut gaps = vec![0; dense.len()];
    let fill = |order: &mut dyn Iterator<Item = usize>, gaps: &mut Vec<usize>| {
        let (mut run, mut largest) = (0, 0);
        for at in order {
            gaps[at] = largest;
            run = if dense[at] { 0 } else { run + 1 };
            largest = largest.max(run);
        }
    };
    fill(&mut (centre..dense.len()), &mut gaps);
    fill(&mut (0..centre.min(dense.len())).rev(), &mut gaps);
    gaps
}

fn core(weights: &[f32], dense: &[bool]) -> Core {
    let mass = |at: usize| if dense[at] { weights[at].min(500.0) } else { 0.0 };
    let sums = running((0..dense.len()).map(mass));
    let window = |at: usize| {
        let from = at.saturating_sub(CORE_WINDOW / 2);
        let to = (at + CORE_WINDOW / 2 + 1).min(dense.len());
        sums[to] - sums[from]
    };
    let middle = (0..dense.len()).fold(0, |best, at| if window(at) > window(best) { at } else { best });
    let near = |at: &usize| at.abs_diff(middle);
    let centre = (0..dense.len()).filter(|at| dense[*at]).min_by_key(near).unwrap_or(0);
    let end = grow(centre..dense.len(), dense, centre);
    let start = grow((0..=centre).rev(), dense, centre);
    let weight = (start..=end).filter(|at| dense.get(*at) == Some(&true)).map(|at| weights[at]).sum();
    Core { start, end, centre, weight }
}

/// The last dense block that steps of at most [`CORE_STEP`] lead to.
fn grow(order: impl Iterator<Item = usize>, dense: &[bool], from: usize) -> usize {
    let mut reached = from;
    for at in order {
        if at.abs_diff(reached) > CORE_STEP {
            break;
        }
        if dense.get(at) == Some(&true) {
            reached = at;
        }
    }
    reached
}

/// Tells equal blocks, whatever their signs and case.
fn key(words: &[u32]) -> u64 {
    words.iter().fold(0xCBF2_9CE4_8422_2325, |hash, word| {
        (hash ^ u64::from(*word)).wrapping_mul(0x0000_0100_0000_01B3).rotate_left(17)
    })
}
