//! Lines to labels: two stages of trees for the body, one for the headline, phrases for the rest.

use std::sync::OnceLock;

use crate::blocks::{Label, PageBlocks, Verdict};
use crate::features::Last;
use crate::language::Language;
use crate::lexicon::Section;
use crate::model::{Forest, Jury, probability};
use crate::options::Favor;
use crate::phrases::Phrases;

use super::context::Scene;
use super::kinds::{self, Facts};
use super::learned::Learned;
use super::names::names;
use super::rows::push_row;
use super::second::Impression;

/// Below this probability of the first stage the second is not asked, unless a neighbour is hot.
const COLD: f32 = 0.02;
/// A line that is a boilerplate phrase and nothing else is body only from here on.
const DESPITE_PHRASE: f32 = 0.9;
/// The text goes on behind an inline teaser: of the training pages' sentences that stand there, 43 of 45
/// are body. The threshold is lowered to this share for them.
const BEHIND_TEASER: f32 = 0.6;
/// Columns told for a block.
const SHARES: usize = 8;
/// Least probability of a headline.
const HEADLINE: f32 = 0.1;

/// The trained tables of flattened text.
#[derive(Debug)]
pub struct LineModels {
    words: Learned,
    first: Jury,
    second: Jury,
    headline: Jury,
    /// The second once more, for telling what each column had to do with it.
    telling: Forest,
    names: Vec<String>,
}

/// The bytes of the files that [`LineModels`] are read from.
#[derive(Clone, Copy, Debug, Default)]
pub struct LineFiles<'a> {
    /// Values of words; see [`Learned::parse`].
    pub words: &'a [u8],
    /// The model of the first look at a line.
    pub first: &'a [u8],
    /// That of the second.
    pub second: &'a [u8],
    /// The model of the headline.
    pub headline: &'a [u8],
}

impl LineModels {
    /// Reads models; see [`Forest::read`] for what is broken.
    pub fn read(files: LineFiles<'_>) -> Self {
        let [first, telling] = [files.first, files.second].map(Forest::read);
        Self {
            words: Learned::parse(files.words),
            first: first.jury(0, 0),
            second: telling.jury(0, 0),
            telling,
            headline: Forest::read(files.headline).jury(0, 0),
            names: names(),
        }
    }

    /// The models that the crate ships.
    pub fn shipped() -> &'static Self {
        static MODELS: OnceLock<LineModels> = OnceLock::new();
        MODELS.get_or_init(|| {
            Self::read(LineFiles {
                words: include_bytes!("../model/data/text_words.bin"),
                first: include_bytes!("../model/data/text_first.bin"),
                second: include_bytes!("../model/data/text_second.bin"),
                headline: include_bytes!("../model/data/text_headline.bin"),
            })
        })
    }

    fn scene(&self, blocks: &PageBlocks, language: Language) -> Scene {
        let mut scene = Scene::read(blocks, language);
        scene.consult(&|key| self.words.value(key));
        scene
    }
}

/// What was found in a page of lines.
#[derive(Debug, Default)]
pub struct LineJudgement {
    /// One verdict for each block.
    pub verdicts: Vec<Verdict>,
    /// How sure the choice of the body is, 0 to 1.
    pub confidence: f32,
}

/// Labels the blocks of flattened text.
pub fn judge(models: &LineModels, blocks: &PageBlocks, language: Language, favor: Favor) -> LineJudgement {
    if blocks.blocks.is_empty() {
        return LineJudgement::default();
    }
    let scene = models.scene(blocks, language);
    let first = First::run(models, &scene, convention(favor));
    let stages = Stages::run(models, &scene, &first, convention(favor));
    let teasers = teasers(blocks, &scene, language);
    let body = with_all_prose(&scene, choose(&scene, &stages.body, &teasers, threshold(favor)));
    let headline = headline(&scene, &first.headlines, &body);
    LineJudgement {
        confidence: confidence(&scene, &stages.body, &body),
        verdicts: verdicts(&scene, &stages.body, body, headline),
    }
}

/// One column's share in the score of a block.
#[derive(Clone, Copy, Debug)]
pub struct Share {
    /// The name of the column.
    pub name: &'static str,
    /// The value that it had.
    pub value: f32,
    /// What it added to the log-odds.
    pub weight: f32,
}

/// For each block, the columns that weighed most in its score, heaviest first.
pub fn shares(blocks: &PageBlocks, language: Language) -> Vec<Vec<Share>> {
    let models = LineModels::shipped();
    let scene = models.scene(blocks, language);
    let convention = convention(Favor::Balanced);
    let first = First::run(models, &scene, convention);
    let stages = Stages::run(models, &scene, &first, convention);
    (0..scene.len()).map(|at| weightiest(models, &stages.row(at))).collect()
}

fn weightiest(models: &'static LineModels, row: &[f32]) -> Vec<Share> {
    let mut shares = models.telling.shares(row);
    shares.sort_by_key(|(column, share)| (std::cmp::Reverse(share.abs()), *column));
    let named = shares.into_iter().take(SHARES).filter_map(|(column, share)| {
        let name = models.names.get(column)?.as_str();
        Some(Share { name, value: *row.get(column)?, weight: share as f32 / 1024.0 })
    });
    named.collect()
}

/// Which annotators' habit is followed: that of news (1), or one that also keeps lists, captions and
/// the like (0).
fn convention(favor: Favor) -> f32 {
    if favor == Favor::Recall { 0.0 } else { 1.0 }
}

fn threshold(favor: Favor) -> f32 {
    match favor {
        Favor::Precision => 0.7,
        Favor::Balanced => 0.52,
        Favor::Recall => 0.3,
    }
}

/// What the trees of the first stage say of each block.
struct First {
    /// The log-odds of body.
    odds: Vec<i32>,
    /// The probability of body.
    body: Vec<f32>,
    /// That of the headline, 0 for what cannot be one.
    headlines: Vec<f32>,
}

impl First {
    fn run(models: &LineModels, scene: &Scene, convention: f32) -> Self {
        let (mut odds, mut headlines) = (Vec::with_capacity(scene.len()), Vec::with_capacity(scene.len()));
        let fill = |at: usize, row: &mut Vec<f32>| {
            push_row(scene, at, row);
            row.push(convention);
        };
        Jury::judge_by([&models.first, &models.headline], 0..scene.len(), fill, |at, [body, headline]| {
            odds.push(body.unwrap_or_default());
            let headline = headline.filter(|_| scene.may_be_title(at));
            headlines.push(headline.map_or(0.0, probability));
        });
        Self { body: odds.iter().map(|odds| probability(*odds)).collect(), odds, headlines }
    }
}

/// What the trees of both stages say. Rows are made when they are asked for and not kept, since a page may
/// have more lines than there is room for rows.
struct Stages<'s> {
    scene: &'s Scene,
    convention: f32,
    impression: Impression<'s>,
    /// The probability of body, by the mean of what both say: they err in different places.
    body: Vec<f32>,
}

impl<'s> Stages<'s> {
    fn run(models: &LineModels, scene: &'s Scene, first: &'s First, convention: f32) -> Self {
        let impression = Impression::read(scene, &first.body, &first.headlines);
        let mut stages = Self { scene, convention, impression, body: Vec::new() };
        let mut body = first.body.clone();
        models.second.judge(
            (0..body.len()).filter(|at| !is_cold(&first.body, *at)),
            |at, row| stages.push_row(at, row),
            |at, sum| body[at] = probability(i32::midpoint(first.odds[at], sum.unwrap_or_default())),
        );
        stages.body = body;
        stages
    }

    /// Appends all columns of a block, as the second stage sees them.
    fn push_row(&self, at: usize, row: &mut Vec<f32>) {
        self.impression.push_row(at, row);
        push_row(self.scene, at, row);
        row.push(self.convention);
    }

    fn row(&self, at: usize) -> Vec<f32> {
        let mut row = Vec::with_capacity(512);
        self.push_row(at, &mut row);
        row
    }
}

fn is_cold(first: &[f32], at: usize) -> bool {
    let near = first.get(at.saturating_sub(1)..(at + 2).min(first.len())).unwrap_or_default();
    near.iter().all(|probability| *probability < COLD)
}

/// Blocks that introduce another article by a label: "Read also: …".
fn teasers(blocks: &PageBlocks, scene: &Scene, language: Language) -> Vec<bool> {
    let phrases = Phrases::of(language);
    let is_teaser = |(at, text): (usize, &str)| {
        scene.hits[at].start.contains(Section::Related)
            && scene.weights[at] < 400.0
            && phrases.label(text, Section::Related).is_some_and(|label| {
                label.of(text).contains([':', '|', '-', '–', '—', '»', '>', '：']) && label.len() < text.len()
            })
    };
    blocks.texts().enumerate().map(is_teaser).collect()
}

/// The blocks of the body: those above the threshold, or the best where there is none.
fn choose(scene: &Scene, scores: &[f32], teasers: &[bool], threshold: f32) -> Vec<bool> {
    let resumes = |at: usize| at > 1 && teasers[at - 1] && scores[at - 2] >= threshold && scene.dense[at];
    let fits = |at: usize, least: f32| {
        let least = if resumes(at) { least * BEHIND_TEASER } else { least };
        let phrase = scene.is_firm_phrase(at) && scores[at] < DESPITE_PHRASE;
        scores[at] >= least && !teasers[at] && !phrase
    };
    let chosen: Vec<bool> = (0..scores.len()).map(|at| fits(at, threshold)).collect();
    if chosen.contains(&true) {
        return chosen;
    }
    let best = scores.iter().copied().fold(0.0, f32::max);
    (0..scores.len()).map(|at| best > 0.05 && fits(at, best * 0.6)).collect()
}

/// The headline: above the body's second block, the block that the trees like best.
fn headline(scene: &Scene, scores: &[f32], body: &[bool]) -> Option<usize> {
    let end = body.iter().position(|body| *body).map_or(body.len(), |first| first + 2).min(body.len());
    // Where a text has nothing but paragraphs, the trees would take its first one for the headline.
    let bare = !body.contains(&false);
    let is_open = |at: &usize| scene.may_be_title(*at) && !(bare && is_prose(scene, *at));
    let candidates = (0..end).filter(is_open).map(|at| (scores[at], at));
    // Of equals the first wins.
    let best = candidates.fold(None, |best: Option<(f32, usize)>, next| match best {
        Some(best) if best.0 >= next.0 => Some(best),
        _ => Some(next),
    });
    best.filter(|(score, _)| *score >= HEADLINE).map(|(_, at)| at)
}

/// Whether a line is a paragraph by its looks: long enough, and it ends as a sentence does.
fn is_prose(scene: &Scene, at: usize) -> bool {
    scene.dense[at] && scene.shapes[at].last == Last::Sentence
}

/// All lines, where they are body and other paragraphs: the text is an article's own, with nothing around it that
/// would have made the trees doubt one.
fn with_all_prose(scene: &Scene, body: Vec<bool>) -> Vec<bool> {
    let chosen = body.iter().filter(|body| **body).count();
    let bare = chosen * 2 > body.len() && (0..body.len()).all(|at| body[at] || is_prose(scene, at));
    if bare { vec![true; body.len()] } else { body }
}

fn verdicts(scene: &Scene, scores: &[f32], body: Vec<bool>, headline: Option<usize>) -> Vec<Verdict> {
    let section = headline.and_then(|headline| section(scene, headline, &body));
    let kept = |at: usize| body[at] || Some(at) == headline || Some(at) == section;
    let facts: Vec<Facts> = (0..scene.len())
        .map(|at| Facts {
            hits: scene.hits[at],
            weight: scene.weights[at],
            kept: kept(at),
            sentence: scene.shapes[at].last == Last::Sentence,
            dated: scene.shapes[at].has_year || scene.shapes[at].has_time,
        })
        .collect();
    let span = body.iter().position(|body| *body).zip(body.iter().rposition(|body| *body));
    let kinds = kinds::assign(&facts, span);
    let label = |at: usize| match kinds[at] {
        Some(kind) => Label::Boilerplate(kind),
        None if Some(at) == headline => Label::Title,
        None if Some(at) == section => Label::Section,
        None => Label::Body,
    };
    scores.iter().enumerate().map(|(at, score)| Verdict { label: label(at), score: *score }).collect()
}

/// The section label: a short line right above the headline that is a known label, begins the page,
/// or stands elsewhere on the page too, as the items of a menu do.
fn section(scene: &Scene, headline: usize, body: &[bool]) -> Option<usize> {
    let at = headline.checked_sub(1).filter(|at| !body[*at])?;
    let shape = &scene.shapes[at];
    let label = scene.hits[at].whole.contains(Section::HeadlineLabels);
    let plain = at == 0 || scene.hits[at].any().is_empty() && scene.copies[at] > 1;
    let fits = scene.weights[at] <= 40.0
        && shape.letters * 2 > shape.characters
        && shape.digits == 0
        && shape.sentences == 0;
    (fits && (label || plain)).then_some(at)
}

/// How often a page of this expected F1 has a shingle F1 of 0.9 or more, out of fold; see the model card.
const CONFIDENCE: &[(f32, f32)] = &[
    (0.0, 0.0),
    (0.5, 0.04),
    (0.8, 0.28),
    (0.9, 0.61),
    (0.93, 0.75),
    (0.95, 0.85),
    (0.965, 0.91),
    (0.98, 0.965),
    (1.0, 1.0),
];

/// The probability that the choice has a shingle F1 of 0.9 or more.
fn confidence(scene: &Scene, scores: &[f32], body: &[bool]) -> f32 {
    let expected = expected_f1(scene, scores, body);
    let between = CONFIDENCE.windows(2).find(|pair| expected <= pair[1].0);
    between.map_or(1.0, |pair| {
        let ((from, low), (to, high)) = (pair[0], pair[1]);
        low + (high - low) * (expected - from) / (to - from)
    })
}

/// The expected F1 of the choice, if the scores are true probabilities.
fn expected_f1(scene: &Scene, scores: &[f32], body: &[bool]) -> f32 {
    let (mut hit, mut chosen, mut all) = (0.0, 0.0, 0.0);
    for at in 0..scores.len() {
        let weight = scene.weights[at].max(1.0);
        all += scores[at] * weight;
        if body[at] {
            hit += scores[at] * weight;
            chosen += weight;
        }
    }
    if chosen > 0.0 { 2.0 * hit / (chosen + all) } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::options::Limits;

    fn scene(text: &str) -> Scene {
        let mut blocks = PageBlocks::default();
        crate::plain::segment(text, &Limits::DEFAULT, &mut blocks);
        Scene::read(&blocks, Language::English)
    }

    #[test]
    fn the_shipped_models_fit_the_columns() {
        let models = LineModels::shipped();
        assert!(models.first.len() > 20 && models.second.len() > 20 && models.headline.len() > 20);
        let mut scene = scene("One line.\nAnother line.");
        scene.consult(&|_| None);
        let first = First::run(models, &scene, 1.0);
        let width = Stages::run(models, &scene, &first, 1.0).row(0).len();
        assert_eq!(width, models.names.len());
        let mut row = Vec::new();
        push_row(&scene, 0, &mut row);
        assert!(models.second.columns() <= width && models.headline.columns() <= row.len() + 1);
    }

    #[test]
    fn an_empty_page_has_no_verdict() {
        let judgement =
            judge(LineModels::shipped(), &PageBlocks::default(), Language::English, Favor::Balanced);
        assert!(judgement.verdicts.is_empty() && judgement.confidence == 0.0);
    }
}
