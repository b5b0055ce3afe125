//! Blocks to labels: which of them are the article, and what the others are.

mod amend;
mod beginning;
mod boxes;
mod captions;
mod headline;
mod index;
mod kinds;
mod page;
mod passes;
mod rows;
mod several;
mod strays;
mod tree;
mod twins;
#[cfg(test)]
mod tests;

use std::cell::OnceCell;

use crate::article::{BlockKind, PageKind};
use crate::blocks::{Label, PageBlock, PageBlocks, Rule, Verdict};
use crate::declared::Declared;
use crate::features::html::Forms;
use crate::features::tokens::BlockWords;
use crate::language::Language;
use crate::lines::{self, LineJudgement, LineModels};
use crate::model::Share;
use crate::options::Favor;
use crate::page::Page;
use crate::phrases::PhraseHits;

use passes::{Bodies, Pass, Scene};

pub(crate) use headline::STANDFIRST;
pub use page::Models;
#[cfg(feature = "_internals")]
pub use page::{ModelFiles, Scored, score};

/// A page of fewer blocks has too few lines to tell them apart by.
const BARE: usize = 5;

/// What the classifier looks at.
#[derive(Clone, Copy, Debug)]
pub struct Evidence<'a> {
    /// The blocks.
    pub blocks: &'a PageBlocks,
    /// The page that they come from; `None` for flattened text.
    pub page: Option<&'a Page>,
    /// What the page declares.
    pub declared: &'a Declared,
    /// The language of the page as far as known.
    pub language: Language,
}

/// What the classifier found.
#[derive(Clone, Debug, Default)]
pub struct Judgement {
    /// One verdict for each block.
    pub verdicts: Vec<Verdict>,
    /// How sure the choice of the body is as a whole, 0 to 1.
    pub confidence: f32,
    /// What kind of page it looks like.
    pub kind: PageKind,
    /// How sure that is, 0 to 1.
    pub kind_confidence: f32,
}

/// One thing that made a block's score higher or lower.
///
/// The letters before the point in the name of a feature of a page tell what it is of:
///
/// | features | what they are of |
/// | --- | --- |
/// | `text`, `inline` | the block's own text, and the links and emphasis in it |
/// | `words`, `phrase` | learned words, and phrases of the language's lexicon |
/// | `class`, `around`, `article`, `main` | the elements around it: their names, and what they hold |
/// | `place`, `position` | where it stands: in the tree, on the page, behind the headline |
/// | `at`, `before`, `behind`, `next_dense` | the blocks near it |
/// | `alike`, `siblings`, `repeat`, `topic` | the blocks that are like it in markup or words |
/// | `declared`, `title` | what data and titles say of the page |
/// | `half`, `most`, `nearly_all`, `readable` | the elements that hold so much of the running text |
/// | `page`, `picture`, `running` | the page as a whole, its pictures, the running text so far |
/// | `first`, `echo` | what a first look thought of it and of the blocks around it |
///
/// Those of flattened text have no point, and tell the same of lines.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Reason {
    /// The name of the feature.
    pub feature: &'static str,
    /// The value that it had.
    pub value: f32,
    /// How far it moved the score, in the model's own units: above 0 towards body.
    pub weight: f32,
}

impl From<Share> for Reason {
    fn from(share: Share) -> Self {
        Self { feature: share.name, value: share.value, weight: share.weight }
    }
}

/// For each block, what weighed most in its score, heaviest first: in the eyes of the very models that gave it. None where
/// no model was asked.
pub fn reasons(evidence: &Evidence<'_>, favor: Favor) -> Vec<Vec<Reason>> {
    let shares = match marked_up(evidence) {
        Some(page) => page::shares(page, evidence, favor),
        None => lines::shares(evidence.blocks, evidence.language, favor),
    };
    shares.into_iter().map(|block| block.into_iter().map(Reason::from).collect()).collect()
}

/// The greatest confidence of a page that is a list of others.
const LIST_CONFIDENCE: f32 = 0.2;

/// Labels every block, by the models that the crate ships.
pub fn classify(evidence: &Evidence<'_>, favor: Favor) -> Judgement {
    classify_by(Models::shipped(), evidence, favor)
}

/// Labels every block.
pub fn classify_by(models: &Models, evidence: &Evidence<'_>, favor: Favor) -> Judgement {
    let Some(page) = marked_up(evidence) else {
        return classify_lines(LineModels::shipped(), evidence, favor);
    };
    let Choice { scores, mut bodies, words, forms, hits, mut whole } =
        page::choice(models, page, evidence, favor);
    let mut scene = Scene {
        evidence,
        scores: &scores,
        words: &words,
        hits: &hits,
        favor,
        threshold: threshold(favor),
        least: least(&scores, favor),
        kind: whole.kind,
        title: None,
        tree: OnceCell::new(),
    };
    bodies.run(&BELONGS, &scene);
    bodies.run(&strays::PASSES, &scene);
    bodies.run(&boxes::PASSES, &scene);
    settle_kind(&mut scene, &mut whole, &mut bodies);
    settle_ends(&mut scene, &mut bodies);
    let kinds = kinds::kinds(evidence, &forms, &hits, &bodies.chosen);
    let headline = headline::find(evidence, &words, &bodies.chosen, &kinds);
    let label = |index: usize| match index {
        _ if bodies.chosen[index] => Label::Body,
        _ if headline.title == Some(index) => Label::Title,
        _ if headline.subtitle == Some(index) => Label::Subtitle,
        _ => kinds[index],
    };
    let verdict =
        |index: usize| Verdict { label: label(index), score: scores[index], rule: bodies.rules[index] };
    Judgement {
        verdicts: (0..scores.len()).map(verdict).collect(),
        confidence: whole.confidence,
        kind: whole.kind,
        kind_confidence: whole.kind_confidence,
    }
}

/// The page, where its markup tells more than its text does: what is judged as a page.
fn marked_up<'a>(evidence: &Evidence<'a>) -> Option<&'a Page> {
    evidence.page.filter(|_| !is_bare(evidence.blocks))
}

/// What takes out of the body what says by its own words that it is none, into it what it has lost, and out of it again the
/// lines before the text.
const BELONGS: [Pass; 10] = [
    Pass::new(Rule::Phrase, |scene, bodies| kinds::veto(scene.evidence, scene.hits, bodies)),
    Pass::new(Rule::Table, |scene, bodies| rows::keep_tables(scene.blocks(), scene.scores, bodies)),
    Pass::new(Rule::NestedList, |scene, bodies| rows::keep_nested_items(scene.blocks(), bodies)),
    Pass::new(Rule::List, |scene, bodies| {
        rows::keep_items(scene.blocks(), scene.scores, scene.least, bodies);
    }),
    Pass::new(Rule::Announced, |scene, bodies| rows::keep_announced(scene.blocks(), scene.scores, bodies)),
    Pass::new(Rule::Sibling, |scene, bodies| {
        amend::keep_siblings(scene.blocks(), scene.scores, scene.hits, scene.least, bodies);
    }),
    Pass::new(Rule::Heading, |scene, bodies| {
        amend::keep_headings(scene.blocks(), scene.scores, scene.hits, scene.least, bodies);
    }),
    Pass::new(Rule::Correction, |scene, bodies| {
        amend::keep_corrections(scene.evidence, scene.scores, scene.least, bodies);
    }),
    Pass::new(Rule::Quotation, |scene, bodies| amend::keep_quotes(scene.blocks(), scene.scores, bodies)),
    Pass::new(Rule::Beginning, |scene, bodies| {
        let descriptions = &scene.evidence.declared.descriptions;
        beginning::free_beginning(scene.blocks(), descriptions, scene.hits, bodies);
    }),
];

/// What ends the body where another story begins.
const ENDS: [Pass; 2] = [
    Pass::new(Rule::NextStory, |scene, bodies| {
        twins::end_before_twin(scene.evidence, scene.words, scene.hits, bodies);
    }),
    Pass::new(Rule::NextStory, |scene, bodies| {
        several::end_before_next(scene.evidence, scene.words, scene.hits, bodies);
    })
    .when(|scene| scene.is_article()),
];

/// Takes headings that the text ends with out of the body of an article.
const LAST: [Pass; 1] =
    [Pass::new(Rule::Heads, |scene, bodies| strays::end_with_text(scene.blocks(), bodies))
        .when(|scene| scene.is_article() && scene.favor != Favor::Recall)];

/// Takes what leads the text into the body of an article.
const LEADS: [Pass; 2] = [
    Pass::new(Rule::Points, |scene, bodies| {
        beginning::keep_points(scene.evidence, scene.scores, scene.title, bodies);
    }),
    Pass::new(Rule::Standfirst, |scene, bodies| {
        let Scene { evidence, scores, words, hits, threshold, title, .. } = *scene;
        beginning::Lines { evidence, scores, words, hits, threshold }.keep_standfirst(title, bodies);
    }),
];

/// Ends the body where other articles begin, and tells an article from a list of them by what is left.
fn settle_kind(scene: &mut Scene<'_>, whole: &mut Whole, bodies: &mut Bodies) {
    if scene.kind == PageKind::Index && index::leads_nowhere(scene.blocks(), &bodies.chosen) {
        scene.kind = PageKind::Article;
        *whole = Whole { kind: scene.kind, kind_confidence: 1.0 - whole.kind_confidence, ..*whole };
    }
    bodies.run(&ENDS, scene);
    let is_series = scene.is_article()
        && bodies.settle(Rule::Series, |chosen| several::keep_series(scene.evidence, chosen));
    if is_series || index::is_list(scene.blocks(), &bodies.chosen) {
        scene.kind = PageKind::Index;
        let confidence = whole.confidence.min(LIST_CONFIDENCE);
        *whole = Whole { confidence, kind: scene.kind, kind_confidence: 1.0 - confidence };
    }
}

/// Settles where the text of an article begins and ends.
fn settle_ends(scene: &mut Scene<'_>, bodies: &mut Bodies) {
    bodies.run(&LAST, scene);
    if !scene.is_article() || scene.favor == Favor::Precision {
        return;
    }
    scene.title = headline::title(scene.evidence, scene.words, &bodies.chosen)
        .or_else(|| headline::only_first(scene.blocks(), &bodies.chosen));
    bodies.run(&LEADS, scene);
}

/// Labels the lines of flattened text.
pub fn classify_lines(models: &LineModels, evidence: &Evidence<'_>, favor: Favor) -> Judgement {
    let LineJudgement { verdicts, confidence } =
        lines::judge(models, evidence.blocks, evidence.language, favor);
    // Nothing tells kinds of flattened text apart; it is an article as far as it has a body.
    Judgement { verdicts, confidence, kind: PageKind::Article, kind_confidence: confidence }
}

/// Whether the markup tells nothing that the text does not: no link or heading, all blocks side by
/// side in one element. Such a page is flattened text with tags around its lines.
fn is_bare(blocks: &PageBlocks) -> bool {
    let outline = &blocks.outline;
    let parent = |container: &u32| outline.elements.get(*container as usize).map(|element| element.parent);
    let mut pairs = outline.containers.windows(2);
    let side_by_side = pairs.all(|pair| pair[0] == pair[1] || parent(&pair[0]) == parent(&pair[1]));
    let plain = |block: &PageBlock| block.links.is_empty() && block.shape == BlockKind::Paragraph;
    blocks.blocks.len() >= BARE && side_by_side && blocks.blocks.iter().all(plain)
}

/// Which blocks are body by the trees, and what was seen on the way.
#[derive(Debug, Default)]
struct Choice {
    scores: Vec<f32>,
    bodies: Bodies,
    /// The words of the blocks.
    words: BlockWords,
    /// How the elements around them are written.
    forms: Forms,
    /// What the phrases of the lexicon say of them.
    hits: Vec<PhraseHits>,
    whole: Whole,
}

/// What the page looks like as a whole.
#[derive(Clone, Copy, Debug, Default)]
struct Whole {
    /// How sure the choice of the body is.
    confidence: f32,
    kind: PageKind,
    kind_confidence: f32,
}

/// Share of the greatest score from which a block goes with the best where no score is great.
const BEST: f32 = 0.6;
/// A page whose greatest score is no more has no body.
const NO_BODY: f32 = 0.05;

/// The score that body has more than on most pages.
fn threshold(favor: Favor) -> f32 {
    match favor {
        Favor::Precision => 0.7,
        Favor::Balanced => 0.45,
        Favor::Recall => 0.3,
    }
}

/// The score that body has more than. Where the trees are sure of nothing, what they doubt little more than the best
/// goes with it.
fn least(scores: &[f32], favor: Favor) -> f32 {
    let threshold = threshold(favor);
    threshold.min(greatest(scores) * threshold.max(BEST))
}

fn greatest(scores: &[f32]) -> f32 {
    scores.iter().copied().fold(0.0, f32::max)
}

/// Blocks that are body: those over the threshold, or where there is none, the best that there are, unless even these
/// are plainly no body.
fn choose(scores: &[f32], favor: Favor) -> Vec<bool> {
    if greatest(scores) <= NO_BODY {
        return vec![false; scores.len()];
    }
    let least = least(scores, favor);
    scores.iter().map(|score| *score > least).collect()
}
