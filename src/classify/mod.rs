//! Labels blocks: decides which of them are the article, and what the others are.

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

/// Minimum number of blocks for a page to be judged as flattened text; fewer lines don't show which belong together.
const BARE: usize = 5;

/// The input of the classifier.
#[derive(Clone, Copy, Debug)]
pub struct Evidence<'a> {
    /// The blocks.
    pub blocks: &'a PageBlocks,
    /// The page that they come from; `None` for flattened text.
    pub page: Option<&'a Page>,
    /// What the page declares.
    pub declared: &'a Declared,
    /// The language of the page, as far as known.
    pub language: Language,
}

/// The result of the classifier.
#[derive(Clone, Debug, Default)]
pub struct Judgement {
    /// One verdict for each block.
    pub verdicts: Vec<Verdict>,
    /// Confidence in the choice of the body as a whole, 0 to 1.
    pub confidence: f32,
    /// The kind of page.
    pub kind: PageKind,
    /// Confidence in the kind, 0 to 1.
    pub kind_confidence: f32,
}

/// A feature that raised or lowered the score of a block.
///
/// For pages, the part of the name before the dot is the group of the feature:
///
/// | group | what it describes |
/// | --- | --- |
/// | `text`, `inline` | the block's own text, and the links and emphasis in it |
/// | `words`, `phrase` | learned words, and phrases of the language's lexicon |
/// | `class`, `around`, `article`, `main` | the elements around it: their names and content |
/// | `place`, `position` | its position in the tree, on the page and relative to the headline |
/// | `at`, `before`, `behind`, `next_dense` | the blocks near it |
/// | `alike`, `siblings`, `repeat`, `topic` | blocks with similar markup or words |
/// | `declared`, `title` | metadata and titles of the page |
/// | `half`, `most`, `nearly_all`, `readable` | the elements that hold this much of the running text |
/// | `page`, `picture`, `running` | the page as a whole, its pictures, the running text so far |
/// | `first`, `echo` | scores of the first model for it and for the blocks around it |
///
/// Features of flattened text have no dot; they describe lines in the same way.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Reason {
    /// The name of the feature.
    pub feature: &'static str,
    /// Its value for the block.
    pub value: f32,
    /// How much it moved the score, in the model's own units; positive means towards body.
    pub weight: f32,
}

impl From<Share> for Reason {
    fn from(share: Share) -> Self {
        Self { feature: share.name, value: share.value, weight: share.weight }
    }
}

/// Returns, for each block, the features that weighed most in its score, heaviest first, by the same models that gave
/// the score. Empty for blocks that no model was run on.
pub fn reasons(evidence: &Evidence<'_>, favor: Favor) -> Vec<Vec<Reason>> {
    let shares = match marked_up(evidence) {
        Some(page) => page::shares(page, evidence, favor),
        None => lines::shares(evidence.blocks, evidence.language, favor),
    };
    shares.into_iter().map(|block| block.into_iter().map(Reason::from).collect()).collect()
}

/// Maximum confidence for a page that lists other pages.
const LIST_CONFIDENCE: f32 = 0.2;

/// Labels every block with the models that the crate ships.
pub fn classify(evidence: &Evidence<'_>, favor: Favor) -> Judgement {
    classify_by(Models::shipped(), evidence, favor)
}

/// Labels every block with the given models.
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

/// Returns the page if it is to be judged as one, that is, if its markup says more than its text.
fn marked_up<'a>(evidence: &Evidence<'a>) -> Option<&'a Page> {
    evidence.page.filter(|_| !is_bare(evidence.blocks))
}

/// Removes blocks from the body that say that they are something else, adds blocks that the body has lost, and finally
/// removes the lines before the text.
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

/// Ends the body where another story begins.
const ENDS: [Pass; 2] = [
    Pass::new(Rule::NextStory, |scene, bodies| {
        twins::end_before_twin(scene.evidence, scene.words, scene.hits, bodies);
    }),
    Pass::new(Rule::NextStory, |scene, bodies| {
        several::end_before_next(scene.evidence, scene.words, scene.hits, bodies);
    })
    .when(|scene| scene.is_article()),
];

/// Removes headings at the end of the text from the body of an article.
const LAST: [Pass; 1] =
    [Pass::new(Rule::Heads, |scene, bodies| strays::end_with_text(scene.blocks(), bodies))
        .when(|scene| scene.is_article() && scene.favor != Favor::Recall)];

/// Adds what introduces the text to the body of an article.
const LEADS: [Pass; 2] = [
    Pass::new(Rule::Points, |scene, bodies| {
        beginning::keep_points(scene.evidence, scene.scores, scene.title, bodies);
    }),
    Pass::new(Rule::Standfirst, |scene, bodies| {
        let Scene { evidence, scores, words, hits, threshold, title, .. } = *scene;
        beginning::Lines { evidence, scores, words, hits, threshold }.keep_standfirst(title, bodies);
    }),
];

/// Ends the body where other articles begin, and decides by what is left whether the page is an article or a list.
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

/// Determines where the text of an article begins and ends.
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
    // Nothing distinguishes kinds of flattened text; it counts as an article as far as it has a body.
    Judgement { verdicts, confidence, kind: PageKind::Article, kind_confidence: confidence }
}

/// Whether the markup says no more than the text: no links or headings, all blocks side by side in one
/// element. Such a page is flattened text with tags around its lines.
fn is_bare(blocks: &PageBlocks) -> bool {
    let outline = &blocks.outline;
    let parent = |container: &u32| outline.elements.get(*container as usize).map(|element| element.parent);
    let mut pairs = outline.containers.windows(2);
    let side_by_side = pairs.all(|pair| pair[0] == pair[1] || parent(&pair[0]) == parent(&pair[1]));
    let plain = |block: &PageBlock| block.links.is_empty() && block.shape == BlockKind::Paragraph;
    blocks.blocks.len() >= BARE && side_by_side && blocks.blocks.iter().all(plain)
}

/// The blocks chosen as body by the trees, with intermediate results.
#[derive(Debug, Default)]
struct Choice {
    scores: Vec<f32>,
    bodies: Bodies,
    /// The words of the blocks.
    words: BlockWords,
    /// How the elements around the blocks are written.
    forms: Forms,
    /// The phrases of the lexicon in each block.
    hits: Vec<PhraseHits>,
    whole: Whole,
}

/// The judgement of the page as a whole.
#[derive(Clone, Copy, Debug, Default)]
struct Whole {
    /// Confidence in the choice of the body.
    confidence: f32,
    kind: PageKind,
    kind_confidence: f32,
}

/// If no score is great, a block is body if its score exceeds this share of the greatest.
const BEST: f32 = 0.6;
/// A page whose greatest score is not above this has no body.
const NO_BODY: f32 = 0.05;

/// Returns the score that body exceeds on most pages.
fn threshold(favor: Favor) -> f32 {
    match favor {
        Favor::Precision => 0.7,
        Favor::Balanced => 0.45,
        Favor::Recall => 0.3,
    }
}

/// Returns the score that body exceeds on this page. If the trees are sure of nothing, blocks that score little less
/// than the best are included.
fn least(scores: &[f32], favor: Favor) -> f32 {
    let threshold = threshold(favor);
    threshold.min(greatest(scores) * threshold.max(BEST))
}

fn greatest(scores: &[f32]) -> f32 {
    scores.iter().copied().fold(0.0, f32::max)
}

/// Chooses the blocks above the threshold, or the best blocks if none is above it. Chooses none if even the best are
/// clearly not body.
fn choose(scores: &[f32], favor: Favor) -> Vec<bool> {
    if greatest(scores) <= NO_BODY {
        return vec![false; scores.len()];
    }
    let least = least(scores, favor);
    scores.iter().map(|score| *score > least).collect()
}
