//! Labels lines: two stages of trees for the body, one forest for the headline, phrases for the rest.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::blocks::{Label, PageBlocks, Rule, Verdict};
use crate::features::Last;
use crate::features::learned::WordValues;
use crate::language::Language;
use crate::model::{Forest, Jury, Share, probability, weightiest};
use crate::options::Favor;

use super::amend::{Scored, amend};
use super::choice::{choose, headline, section, teasers};
use super::confidence::confidence;
use super::kinds::{self, Facts};
use super::names::{first as first_names, names};
use super::own;
use super::rows::push_row;
use super::scene::Scene;
use super::second::{COLD, Impression};

/// Number of trees after which a line with log-odds below the second value is dropped.
const EARLY: (usize, i32) = (48, -3840);
/// The same for the headline. Nine in ten candidates are dropped, and two in a thousand of those whose final
/// probability is at least 0.1.
const NO_HEADLINE: (usize, i32) = (24, -5120);
/// The log-odds assigned to a dropped line.
const GIVEN_UP: i32 = -8192;

/// The trained tables of flattened text.
#[derive(Debug)]
pub struct LineModels {
    words: WordValues,
    first: Jury,
    second: Jury,
    headline: Jury,
}

/// The bytes of the files that [`LineModels`] are read from.
#[derive(Clone, Copy, Debug, Default)]
pub struct LineFiles<'a> {
    /// Values of words; see [`WordValues::read`].
    pub words: &'a [u8],
    /// The model of the first stage.
    pub first: &'a [u8],
    /// The model of the second stage.
    pub second: &'a [u8],
    /// The model of the headline.
    pub headline: &'a [u8],
}

/// The files that the crate ships.
const SHIPPED: LineFiles<'static> = LineFiles {
    words: include_bytes!("../model/data/text_words.bin"),
    first: include_bytes!("../model/data/text_first.bin"),
    second: include_bytes!("../model/data/text_second.bin"),
    headline: include_bytes!("../model/data/text_headline.bin"),
};

impl LineModels {
    /// Reads models; see [`Forest::read`] for how malformed files are treated.
    pub fn read(files: LineFiles<'_>) -> Self {
        let [first, second, headline] = [files.first, files.second, files.headline].map(Forest::read);
        Self {
            words: WordValues::read(files.words),
            first: first.jury(EARLY.0, EARLY.1),
            second: second.jury(0, 0),
            headline: headline.jury(NO_HEADLINE.0, NO_HEADLINE.1),
        }
    }

    /// Returns the models that the crate ships.
    pub fn shipped() -> &'static Self {
        static MODELS: OnceLock<LineModels> = OnceLock::new();
        MODELS.get_or_init(|| Self::read(SHIPPED))
    }

    fn scene(&self, blocks: &PageBlocks, language: Language) -> Scene {
        let mut scene = Scene::read(blocks, language);
        scene.consult(&|key| self.words.value(key));
        scene.lines.words.forget_order();
        scene
    }
}

/// The result for a page of lines.
#[derive(Debug, Default)]
pub struct LineJudgement {
    /// One verdict for each block.
    pub verdicts: Vec<Verdict>,
    /// Confidence in the choice of the body, 0 to 1.
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
    let mut choices = choose(&scene, &stages.body, &teasers, threshold(favor));
    let page = Scored { scene: &scene, blocks, scores: &stages.body, teasers: &teasers };
    amend(page, &mut choices);
    let chosen: Vec<bool> = choices.iter().map(|choice| choice.body).collect();
    let own = own::is_own(&scene, &chosen);
    let body = if own { own::whole(&scene, chosen) } else { chosen };
    let settled = choices.iter().zip(&body);
    let rules =
        settled.map(|(choice, body)| if choice.body == *body { choice.rule } else { Some(Rule::OwnText) });
    let rules = rules.collect();
    let may_be = |at: usize| !own || own::may_be_headline(&scene, blocks, at, &body);
    let headline = headline(&scene, &first.headlines, &body, may_be);
    let subtitle = headline.filter(|_| !own).and_then(|headline| page.standfirst(headline, &body));
    let section = headline.and_then(|headline| section(&scene, headline, &body));
    LineJudgement {
        confidence: confidence(blocks, &scene.lines, &stages.body, &body),
        verdicts: verdicts(&scene, (&stages.body, rules), body, Heads { headline, subtitle, section }),
    }
}

/// Returns, for each block, the columns that weighed most in its score, heaviest first.
pub fn shares(blocks: &PageBlocks, language: Language, favor: Favor) -> Vec<Vec<Share>> {
    let (models, telling) = (LineModels::shipped(), Telling::shipped());
    let scene = models.scene(blocks, language);
    let convention = convention(favor);
    let first = First::run(models, &scene, convention);
    let stages = Stages::run(models, &scene, &first, convention);
    let second = |at: usize| (!is_cold(&first.body, at)).then_some(&telling.second);
    let told = |at: usize| {
        let row = stages.row(at);
        weightiest(&telling.names, &row, telling.shares(&row, second(at)))
    };
    (0..scene.len()).map(told).collect()
}

/// The shipped forests in the form that gives the contribution of each column, loaded on first use.
struct Telling {
    first: Forest,
    second: Forest,
    names: Vec<String>,
}

impl Telling {
    fn shipped() -> &'static Self {
        static TELLING: OnceLock<Telling> = OnceLock::new();
        TELLING.get_or_init(|| {
            let [first, second] = [SHIPPED.first, SHIPPED.second].map(Forest::read);
            Self { first, second, names: names() }
        })
    }

    /// Returns how much each column contributed to the log-odds of a line: half from each stage, or all from the first
    /// if the second was not run. The columns of the first stage are the last ones of the second's `row`.
    fn shares(&self, row: &[f32], second: Option<&Forest>) -> Vec<(usize, f32)> {
        let own = self.names.len() - first_names().len();
        let first = self.first.shares(row.get(own..).unwrap_or_default());
        let first = first.into_iter().map(|(column, share)| (column + own, share as f32));
        let Some(second) = second else { return first.collect() };
        let mut shares: BTreeMap<usize, f32> = first.map(|(column, share)| (column, share / 2.0)).collect();
        for (column, share) in second.shares(row) {
            *shares.entry(column).or_default() += share as f32 / 2.0;
        }
        shares.into_iter().collect()
    }
}

/// Returns the annotation convention to follow: that of the news sets (1), or one that also keeps lists,
/// captions and the like (0).
fn convention(favor: Favor) -> f32 {
    if favor == Favor::Recall { 0.0 } else { 1.0 }
}

fn threshold(favor: Favor) -> f32 {
    match favor {
        Favor::Precision => 0.7,
        Favor::Balanced => 0.54,
        Favor::Recall => 0.3,
    }
}

/// The result of the first stage for each block.
struct First {
    /// The log-odds of body.
    odds: Vec<i32>,
    /// The probability of body.
    body: Vec<f32>,
    /// The probability of the headline; 0 for blocks that can't be one.
    headlines: Vec<f32>,
}

impl First {
    fn run(models: &LineModels, scene: &Scene, convention: f32) -> Self {
        let (mut odds, mut headlines) = (vec![GIVEN_UP; scene.len()], vec![0.0; scene.len()]);
        let fill = |at: usize, row: &mut Vec<f32>| {
            push_row(scene, at, row);
            row.push(convention);
        };
        models.first.judge(0..scene.len(), fill, |at, body| odds[at] = body.unwrap_or(GIVEN_UP));
        let candidates = (0..scene.headed()).filter(|at| scene.may_be_headline(*at));
        models.headline.judge(candidates, fill, |at, sum| headlines[at] = sum.map_or(0.0, probability));
        Self { body: odds.iter().map(|odds| probability(*odds)).collect(), odds, headlines }
    }
}

/// The results of both stages. Rows are built on demand and not kept, since the rows of all lines of a page
/// may not fit in memory.
struct Stages<'s> {
    scene: &'s Scene,
    convention: f32,
    impression: Impression<'s>,
    /// The probability of body, from the mean log-odds of both stages: they err in different places.
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

/// Whether neither the line nor its neighbours may be body, so that the second stage is not run.
fn is_cold(first: &[f32], at: usize) -> bool {
    let near = first.get(at.saturating_sub(1)..(at + 2).min(first.len())).unwrap_or_default();
    near.iter().all(|probability| *probability < COLD)
}

/// The lines above the body that belong to the article.
struct Heads {
    headline: Option<usize>,
    subtitle: Option<usize>,
    section: Option<usize>,
}

impl Heads {
    fn label(&self, at: usize) -> Option<Label> {
        let lines =
            [(self.headline, Label::Title), (self.subtitle, Label::Subtitle), (self.section, Label::Section)];
        lines.into_iter().find(|(line, _)| *line == Some(at)).map(|(_, label)| label)
    }
}

fn verdicts(
    scene: &Scene,
    (scores, rules): (&[f32], Vec<Option<Rule>>),
    body: Vec<bool>,
    heads: Heads,
) -> Vec<Verdict> {
    let kept = |at: usize| body[at] || heads.label(at).is_some();
    let facts: Vec<Facts> = (0..scene.len())
        .map(|at| Facts {
            hits: scene.lines.hits[at],
            weight: scene.lines.weights[at],
            kept: kept(at),
            sentence: scene.lines.shapes[at].last == Last::Sentence,
            dated: scene.lines.shapes[at].has_year,
            timed: scene.lines.shapes[at].has_time,
        })
        .collect();
    let span = body.iter().position(|body| *body).zip(body.iter().rposition(|body| *body));
    let kinds = kinds::assign(&facts, span);
    let label = |at: usize| match kinds[at] {
        Some(kind) => Label::Boilerplate(kind),
        None => heads.label(at).unwrap_or(Label::Body),
    };
    let scored = scores.iter().zip(rules).enumerate();
    scored.map(|(at, (score, rule))| Verdict { label: label(at), score: *score, rule }).collect()
}

#[cfg(test)]
mod tests;
