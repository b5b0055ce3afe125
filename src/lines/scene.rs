//! Everything measured on a page of lines before they are judged: one linear pass each.

use crate::blocks::PageBlocks;
use crate::features::Measure;
use crate::features::learned::Opinion;
use crate::features::sequence::running;
use crate::language::Language;

use super::around::{Around, DECAYS};
use super::core::Core;
use super::labels::Labels;
use super::measured::Lines;
use super::offers::Offer;
use super::repeats::Repeats;
use super::series::{Sides, decayed};
use super::tails::Tail;
use super::topic::{Topic, headline, shared_with};

/// Maximum number of boilerplate word pairs counted in a line, for the context of the lines around it.
const MOST_PAIRS: f32 = 6.0;

/// A page of lines, measured.
#[derive(Debug)]
pub struct Scene {
    pub(super) lines: Lines,
    /// Sum of the weights before each line; one entry more than lines.
    pub(super) weight_before: Vec<f32>,
    pub(super) dense_before: Vec<f32>,
    pub(super) first_dense: usize,
    pub(super) last_dense: usize,
    pub(super) dense_count: usize,
    pub(super) core: Core,
    pub(super) topic: Topic,
    pub(super) repeats: Repeats,
    /// The line that seems to be the headline.
    pub(super) title: usize,
    pub(super) title_overlap: Vec<f32>,
    pub(super) around: Around,
    pub(super) labels: Vec<Labels>,
    pub(super) tails: Vec<Tail>,
    pub(super) offers: Vec<Offer>,
    pub(super) offer_contexts: Vec<Sides>,
    pub(super) opinions: Vec<Opinion>,
    pub(super) opinion_contexts: Vec<Sides>,
}

impl Scene {
    /// Measures the lines of a page in a language.
    pub fn read(blocks: &PageBlocks, language: Language) -> Self {
        let mut lines = Lines::read(blocks);
        let core = Core::find(&lines.weights, &lines.dense);
        let topic = Topic::read(&lines, core);
        lines.find_phrases(blocks, language, &topic.core);
        let of_tails = |(text, shape): (&str, &Measure)| Tail::of(text, shape, language);
        let tails: Vec<Tail> = blocks.texts().zip(&lines.shapes).map(of_tails).collect();
        let labelled: Vec<usize> = tails.iter().map(|tail| tail.label).collect();
        let repeats = Repeats::read(&lines, &labelled, core, &topic.core);
        let title = headline(&lines, core, &topic, &repeats.copies);
        let offers = Offer::read(&lines.words, lines.len(), language);
        let pairs: Vec<f32> = offers.iter().map(|offer| offer.pairs().min(MOST_PAIRS)).collect();
        let is_dense = |at: &usize| lines.dense[*at];
        let dense_weights = lines.weights.iter().zip(&lines.dense);
        Self {
            first_dense: (0..lines.len()).find(is_dense).unwrap_or(0),
            last_dense: (0..lines.len()).rfind(is_dense).unwrap_or(0),
            dense_count: lines.dense.iter().filter(|dense| **dense).count(),
            weight_before: running(lines.weights.iter().copied()),
            dense_before: running(dense_weights.map(|(weight, dense)| if *dense { *weight } else { 0.0 })),
            title_overlap: shared_with(&lines, title),
            around: Around::read(&lines, core, &topic.lead),
            labels: Labels::read(&lines, title),
            offer_contexts: DECAYS.iter().map(|decay| decayed(&pairs, *decay)).collect(),
            offers,
            opinions: Vec::new(),
            opinion_contexts: Vec::new(),
            lines,
            core,
            topic,
            repeats,
            title,
            tails,
        }
    }

    /// Adds the values of the learned words; `value` returns the value of an entry.
    pub fn consult(&mut self, value: &dyn Fn(u32) -> Option<f32>) {
        self.opinions = (0..self.len()).map(|at| Opinion::of(self.words_of(at), value)).collect();
        let means: Vec<f32> = self.opinions.iter().map(Opinion::mean).collect();
        self.opinion_contexts = DECAYS.iter().map(|decay| decayed(&means, *decay)).collect();
    }

    /// Returns the words of a line, as hashes.
    pub fn words_of(&self, at: usize) -> &[u32] {
        self.lines.words.of(at)
    }

    /// Returns the number of lines.
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// Returns whether the page has no lines.
    #[cfg(feature = "_internals")]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Returns the number of lines that may include the headline: it never comes after the core.
    pub(super) fn headed(&self) -> usize {
        if self.dense_count == 0 { self.len() } else { (self.core.end + 1).min(self.len()) }
    }

    /// Returns whether a line may be the headline.
    pub(super) fn may_be_headline(&self, at: usize) -> bool {
        at < self.headed() && self.lines.may_be_title(at)
    }

    pub(super) fn weight(&self) -> f32 {
        self.weight_before.last().copied().unwrap_or_default()
    }

    pub(super) fn dense_weight(&self) -> f32 {
        self.dense_before.last().copied().unwrap_or_default()
    }
}
