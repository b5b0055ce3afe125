//! Measures of each line by itself.

use crate::blocks::PageBlocks;
use crate::detect;
use crate::features::{Last, Measure};
use crate::language::Language;
use crate::lexicon::Section;
use crate::phrases::{PhraseHits, Phrases, Sections};
use crate::text::head_chars;

use super::words::Words;

/// Maximum weight of a label, or of a headline in a list.
pub(super) const LABEL_WEIGHT: f32 = 100.0;
/// Maximum number of blank lines counted before a line.
const MOST_BLANK: u8 = 2;
/// Minimum weight of running text.
const DENSE: f32 = 80.0;
/// Minimum bytes of a line whose language is detected, and number of characters used for that.
const TELLING: usize = 60;
const HEAD: usize = 96;

/// Minimum share of a line's words that the core has, for the line to count as in the core's language. Nine in ten
/// lines have it. Of 91 lines in another language on 1,212 flattened pages 76 do not, 70 of them on a single bilingual
/// page.
const NATIVE: f32 = 0.3;

/// The lines of a page, measured one by one.
#[derive(Debug)]
pub(super) struct Lines {
    pub(super) shapes: Vec<Measure>,
    pub(super) weights: Vec<f32>,
    /// Whether the line is running text: long, with a sentence.
    pub(super) dense: Vec<bool>,
    pub(super) words: Words,
    pub(super) hits: Vec<PhraseHits>,
    pub(super) tabs: Vec<u32>,
    /// Blank lines before each line, up to [`MOST_BLANK`].
    pub(super) blank: Vec<u8>,
}

impl Lines {
    /// Measures the lines of a page, except their phrases; see [`Self::find_phrases`].
    pub(super) fn read(blocks: &PageBlocks) -> Self {
        let shapes: Vec<Measure> = blocks.texts().map(Measure::of).collect();
        let weights: Vec<f32> = shapes.iter().map(Measure::weight).collect();
        let is_dense = |(shape, weight): (&Measure, &f32)| *weight >= DENSE && shape.sentences > 0;
        Self {
            dense: shapes.iter().zip(&weights).map(is_dense).collect(),
            words: Words::read(blocks.texts()),
            hits: Vec::new(),
            tabs: blocks.texts().map(tabs).collect(),
            blank: blocks.blocks.iter().map(|block| block.blank_lines.min(MOST_BLANK)).collect(),
            shapes,
            weights,
        }
    }

    /// Finds the phrases in each line, given the language of the page and the share of each line's words that the core
    /// has (`overlap`).
    pub(super) fn find_phrases(&mut self, blocks: &PageBlocks, language: Language, overlap: &[f32]) {
        let hits = |(text, overlap): (&str, &f32)| hits(text, language, *overlap);
        self.hits = blocks.texts().zip(overlap).map(hits).collect();
    }

    pub(super) fn len(&self) -> usize {
        self.shapes.len()
    }

    /// Whether the line does not end like a sentence.
    pub(super) fn is_open(&self, at: usize) -> bool {
        !matches!(self.shapes[at].last, Last::Sentence | Last::Quote)
    }

    /// Returns 2 if a phrase is the whole line, 1 if the line begins with one, else 0.
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

    /// Whether the line is nothing but a boilerplate phrase.
    pub(super) fn is_phrase(&self, at: usize) -> bool {
        self.is_label_of_kind(at, self.hits[at].whole)
    }

    /// Like [`Self::is_phrase`], without the words of menus, which are headings of articles as well: "Support".
    pub(super) fn is_firm_phrase(&self, at: usize) -> bool {
        self.is_label_of_kind(at, self.hits[at].whole.filter(|section| section != Section::Navigation))
    }

    fn is_label_of_kind(&self, at: usize, whole: Sections) -> bool {
        self.weights[at] < LABEL_WEIGHT && Section::BOILERPLATE.iter().any(|section| whole.contains(*section))
    }

    /// Whether the line has the shape of a headline.
    pub(super) fn may_be_title(&self, at: usize) -> bool {
        let shape = &self.shapes[at];
        (8.0..=320.0).contains(&self.weights[at])
            && shape.letters * 2 > shape.characters
            && !self.is_phrase(at)
    }

    /// Whether the line has the shape of a headline, and no phrase contradicts it.
    pub(super) fn is_like_title(&self, at: usize) -> bool {
        let shape = &self.shapes[at];
        (12.0..=260.0).contains(&self.weights[at])
            && shape.sentences <= 2
            && !matches!(shape.last, Last::Comma | Last::Colon)
            && self.hits[at].any().is_empty()
            && shape.letters * 2 > shape.characters
    }
}

fn tabs(text: &str) -> u32 {
    u32::try_from(memchr::memchr_iter(b'\t', text.as_bytes()).count()).unwrap_or(u32::MAX)
}

/// Finds phrases of the page's language, and of the line's own if that is clearly another. Detecting the language takes
/// as long as reading the line, so it is skipped for lines with words of the article.
fn hits(text: &str, language: Language, overlap: f32) -> PhraseHits {
    let hits = Phrases::of(language).find(text);
    let may_differ = text.len() >= TELLING && overlap < NATIVE;
    let other = if may_differ { detect::block(head_chars(text, HEAD), language) } else { None };
    other.map_or(hits, |other| hits.union(Phrases::of(other).find(text)))
}
