//! The models for pages: a first look at every block, and a second look that also sees what the first
//! model said of the blocks around it.

use std::sync::OnceLock;

use super::passes::Bodies;
use super::{Choice, Evidence, Whole, choose};
use crate::article::PageKind;
use crate::blocks::Rule;
use crate::features::html::{Convention, FirstLook, Reading, SecondLook, Told, names, second_names};
use crate::features::learned::WordValues;
use crate::features::vocabulary::Vocabulary;
use crate::model::{Forest, Jury, Share, probability, weightiest};
use crate::options::Favor;
use crate::page::Page;
use crate::phrases::{PhraseHits, Phrases};

/// Number of trees after which a block with log-odds below the second value is dropped. One block of an
/// article in a thousand is below it, and few others are, since links of menus are not scored at all.
const EARLY: (usize, i32) = (28, -2560);
/// Minimum score by the first model for a second look; the second model was trained like this.
const HOPELESS: f32 = 0.02;

/// The models and the tables of learned words for pages.
#[derive(Debug)]
pub struct Models {
    classes: WordValues,
    words: WordValues,
    first: Jury,
    /// The models of the second look: by the annotation convention of the news sets, learned from articles
    /// alone, and by the generous convention, learned from pages of all types.
    second: Jury,
    wide: Later,
    /// Predicts that the chosen body agrees with that of a careful reader.
    confidence: Forest,
    /// Predict that the page is a list of other pages, and that it is neither that nor an article.
    index: Forest,
    other: Forest,
}

/// The bytes of the files that [`Models`] are read from.
#[derive(Clone, Copy, Debug, Default)]
pub struct ModelFiles<'a> {
    /// Values of class words.
    pub classes: &'a [u8],
    /// Values of words.
    pub words: &'a [u8],
    /// The models of the first and the second look at a block.
    pub first: &'a [u8],
    /// See `first`.
    pub second: &'a [u8],
    /// The model of the second look when all that readers may want is requested.
    pub wide: &'a [u8],
    /// The models of the page as a whole.
    pub confidence: &'a [u8],
    /// See `confidence`.
    pub index: &'a [u8],
    /// See `confidence`.
    pub other: &'a [u8],
}

impl Models {
    /// Reads models; see [`Forest::read`] for how malformed files are treated.
    pub fn read(files: ModelFiles<'_>) -> Self {
        Self {
            classes: WordValues::read(files.classes),
            words: WordValues::read(files.words),
            first: jury(&Forest::read(files.first)),
            second: jury(&Forest::read(files.second)),
            wide: Later { file: files.wide.to_vec(), jury: OnceLock::new() },
            confidence: Forest::read(files.confidence),
            index: Forest::read(files.index),
            other: Forest::read(files.other),
        }
    }

    /// Returns the model of the second look for a convention.
    fn second_by(&self, convention: Convention) -> &Jury {
        match convention {
            Convention::News => &self.second,
            Convention::Generous => self.wide.jury(),
        }
    }

    /// Returns the models that the crate ships.
    pub(super) fn shipped() -> &'static Self {
        static MODELS: OnceLock<Models> = OnceLock::new();
        MODELS.get_or_init(|| Self::read(SHIPPED))
    }
}

/// The files that the crate ships.
const SHIPPED: ModelFiles<'static> = ModelFiles {
    classes: include_bytes!("../model/data/class_words.bin"),
    words: include_bytes!("../model/data/page_words.bin"),
    first: include_bytes!("../model/data/page_first.bin"),
    second: include_bytes!("../model/data/page_second.bin"),
    wide: include_bytes!("../model/data/page_wide.bin"),
    confidence: include_bytes!("../model/data/page_confidence.bin"),
    index: include_bytes!("../model/data/page_index.bin"),
    other: include_bytes!("../model/data/page_other.bin"),
};

/// A rarely needed model, laid out on first use.
#[derive(Debug)]
struct Later {
    file: Vec<u8>,
    jury: OnceLock<Jury>,
}

impl Later {
    fn jury(&self) -> &Jury {
        self.jury.get_or_init(|| jury(&Forest::read(&self.file)))
    }
}

fn jury(forest: &Forest) -> Jury {
    forest.jury(EARLY.0, EARLY.1)
}

/// Finds the phrases of the page's language in each block.
fn phrase_hits(evidence: &Evidence<'_>) -> Vec<PhraseHits> {
    let phrases = Phrases::of(evidence.language);
    evidence.blocks.texts().map(|text| phrases.find(text)).collect()
}

/// Returns the language-dependent facts, given the phrase hits.
fn told<'h>(evidence: &Evidence<'_>, hits: &'h [PhraseHits]) -> Told<'h> {
    Told { hits, vocabulary: Vocabulary::of(evidence.language) }
}

/// Returns the annotation convention to follow: annotators differ in what they take for body.
fn convention(favor: Favor) -> Convention {
    match favor {
        Favor::Precision | Favor::Balanced => Convention::News,
        Favor::Recall => Convention::Generous,
    }
}

/// A page with scored blocks.
#[derive(Clone, Debug, Default)]
pub struct Scored {
    /// How much each block looks like body, 0 to 1.
    pub scores: Vec<f32>,
    /// Which blocks are chosen by the scores.
    pub bodies: Vec<bool>,
    /// Columns of the page as a whole, for the models of confidence and kind.
    pub columns: Vec<f32>,
}

/// Scores the blocks of a page that has some, and chooses by the scores alone. For the trainer.
#[cfg(feature = "_internals")]
pub fn score(models: &Models, page: &Page, evidence: &Evidence<'_>, favor: Favor) -> Scored {
    let reading = Reading::new(page, evidence.blocks, evidence.declared, &models.classes);
    let looks = Looks::new(models, &reading, told(evidence, &phrase_hits(evidence)), favor);
    judged(models, &reading, &looks, favor)
}

/// Returns the result of the second look.
fn judged(models: &Models, reading: &Reading<'_>, looks: &Looks<'_, '_>, favor: Favor) -> Scored {
    let scores = looks.scores(models);
    let bodies = choose(&scores, favor);
    let columns = reading.outcome(&scores, &bodies);
    Scored { scores, bodies, columns }
}

/// Chooses the blocks of a page that are body.
pub(super) fn choice(models: &Models, page: &Page, evidence: &Evidence<'_>, favor: Favor) -> Choice {
    if evidence.blocks.blocks.is_empty() {
        let whole = Whole { kind: PageKind::Other, kind_confidence: 1.0, confidence: 0.0 };
        return Choice { whole, ..Choice::default() };
    }
    let reading = Reading::new(page, evidence.blocks, evidence.declared, &models.classes);
    let hits = phrase_hits(evidence);
    let Settled { looks, scores, bodies, whole } = settled(models, &reading, told(evidence, &hits), favor);
    let rules = looks.asked.iter().map(|asked| (!asked).then_some(Rule::MenuLink)).collect();
    let (words, forms) = reading.into_parts();
    Choice { scores, bodies: Bodies::new(bodies, rules), words, forms, hits, whole }
}

/// The looks by which a page was finally judged, and their results.
struct Settled<'r, 'a> {
    looks: Looks<'r, 'a>,
    scores: Vec<f32>,
    bodies: Vec<bool>,
    whole: Whole,
}

/// Judges a page by the requested convention, or by the generous one if it turns out not to be an article.
fn settled<'r, 'a>(
    models: &Models,
    reading: &'r Reading<'a>,
    told: Told<'_>,
    favor: Favor,
) -> Settled<'r, 'a> {
    let mut looks = Looks::new(models, reading, told, favor);
    let Scored { mut scores, mut bodies, columns } = judged(models, reading, &looks, favor);
    let says = |forest: &Forest| probability(forest.log_odds(&columns));
    let (kind, kind_confidence) = kind(says(&models.index), says(&models.other));
    let confidence = says(&models.confidence);
    if kind != PageKind::Article && looks.convention == Convention::News {
        // The news sets have no such pages, so their model doesn't know them.
        looks = looks.by(Convention::Generous);
        scores = looks.scores(models);
        bodies = choose(&scores, favor);
    }
    Settled { looks, scores, bodies, whole: Whole { confidence, kind, kind_confidence } }
}

/// Returns the kind of a page and the confidence in it, given the probabilities of a list and of another kind.
/// The page is not an article if these sum to more than 0.5.
fn kind(index: f32, other: f32) -> (PageKind, f32) {
    match index + other {
        sum if sum <= 0.5 => (PageKind::Article, 1.0 - sum),
        _ if index > other => (PageKind::Index, index),
        _ => (PageKind::Other, other),
    }
}

/// Returns the probability of body, or 0 if the model dropped the block.
fn opinion(log_odds: Option<i32>) -> f32 {
    log_odds.map_or(0.0, probability)
}

/// Both looks at a page.
struct Looks<'r, 'a> {
    first: FirstLook<'r, 'a>,
    /// Which blocks the first model scored: all but plain links.
    asked: Vec<bool>,
    /// The score of each block by the first model; 0 for those that get no second look.
    said: Vec<f32>,
    second: SecondLook<'r, 'a>,
    convention: Convention,
}

impl<'r, 'a> Looks<'r, 'a> {
    fn new(models: &Models, reading: &'r Reading<'a>, told: Told<'_>, favor: Favor) -> Self {
        let convention = convention(favor);
        let first = FirstLook::new(reading, told, &models.words, convention);
        let is_asked = |plain: bool| convention == Convention::Generous || !plain;
        let asked: Vec<bool> = reading.plain_links().into_iter().map(is_asked).collect();
        let mut said = vec![0.0; asked.len()];
        models.first.judge(
            (0..asked.len()).filter(|index| asked[*index]),
            |index, row| first.push(index, row),
            |index, sum| {
                said[index] = Some(opinion(sum)).filter(|said| *said >= HOPELESS).unwrap_or_default()
            },
        );
        let second = SecondLook::new(reading, &said);
        Self { first, asked, said, second, convention }
    }

    /// Returns the same looks under another convention.
    fn by(self, convention: Convention) -> Self {
        Self { first: self.first.by(convention), convention, ..self }
    }

    /// Returns the score of each block by the second model, 0 to 1.
    fn scores(&self, models: &Models) -> Vec<f32> {
        let mut scores = vec![0.0; self.said.len()];
        let worth = (0..scores.len()).filter(|index| self.said[*index] > 0.0);
        let model = models.second_by(self.convention);
        model.judge(worth, |index, row| self.push(index, row), |index, sum| scores[index] = opinion(sum));
        scores
    }

    /// Appends all columns of a block.
    fn push(&self, index: usize, row: &mut Vec<f32>) {
        self.first.push(index, row);
        self.second.push(index, row);
    }

    /// Returns the model that decides on a block and the row that it sees; `None` for blocks that are not scored.
    fn last_word<'t>(&self, telling: &'t Telling, index: usize) -> Option<(&'t Forest, Vec<f32>)> {
        let mut row = Vec::new();
        if self.said[index] > 0.0 {
            self.push(index, &mut row);
            return Some((telling.second_by(self.convention), row));
        }
        self.first.push(index, &mut row);
        self.asked[index].then_some((&telling.first, row))
    }
}

/// The shipped forests in the form that gives the contribution of each column, loaded on first use.
struct Telling {
    first: Forest,
    second: Forest,
    wide: Forest,
    names: Vec<String>,
}

impl Telling {
    fn shipped() -> &'static Self {
        static TELLING: OnceLock<Telling> = OnceLock::new();
        TELLING.get_or_init(|| {
            let [first, second, wide] = [SHIPPED.first, SHIPPED.second, SHIPPED.wide].map(Forest::read);
            Self { first, second, wide, names: [names(), second_names()].concat() }
        })
    }

    fn second_by(&self, convention: Convention) -> &Forest {
        match convention {
            Convention::News => &self.second,
            Convention::Generous => &self.wide,
        }
    }
}

/// Returns, for each block, the columns that weighed most in the result of the model that decided on it.
pub(super) fn shares(page: &Page, evidence: &Evidence<'_>, favor: Favor) -> Vec<Vec<Share>> {
    if evidence.blocks.blocks.is_empty() {
        return Vec::new();
    }
    let (models, telling) = (Models::shipped(), Telling::shipped());
    let reading = Reading::new(page, evidence.blocks, evidence.declared, &models.classes);
    let Settled { looks, .. } = settled(models, &reading, told(evidence, &phrase_hits(evidence)), favor);
    let told = |index| {
        let (forest, row) = looks.last_word(telling, index)?;
        let shares = forest.shares(&row).into_iter().map(|(column, share)| (column, share as f32));
        Some(weightiest(&telling.names, &row, shares.collect()))
    };
    (0..evidence.blocks.blocks.len()).map(|index| told(index).unwrap_or_default()).collect()
}

#[cfg(test)]
mod tests;
