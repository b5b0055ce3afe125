//! Blocks to labels: which of them are the article, and what the others are.

mod amend;
mod beginning;
mod boxes;
mod captions;
mod headline;
mod index;
mod kinds;
mod page;
mod rows;
mod several;
mod strays;
mod twins;
#[cfg(test)]
mod tests;

use crate::article::{BlockKind, PageKind};
use crate::blocks::{Label, PageBlock, PageBlocks, Verdict};
use crate::declared::Declared;
use crate::features::html::Forms;
use crate::features::tokens::BlockWords;
use crate::language::Language;
use crate::lines::{self, LineJudgement, LineModels};
use crate::options::Favor;
use crate::page::Page;
use crate::phrases::PhraseHits;

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

impl From<lines::Share> for Reason {
    fn from(share: lines::Share) -> Self {
        Self { feature: share.name, value: share.value, weight: share.weight }
    }
}

/// For each block, what weighed most in its score, heaviest first.
pub fn reasons(evidence: &Evidence<'_>) -> Vec<Vec<Reason>> {
    match evidence.page {
        Some(page) => page::reasons(page, evidence),
        None => {
            let shares = lines::shares(evidence.blocks, evidence.language).into_iter();
            shares.map(|block| block.into_iter().map(Reason::from).collect()).collect()
        }
    }
}

/// The greatest confidence of a page that is a list of others.
const LIST_CONFIDENCE: f32 = 0.2;

/// Labels every block, by the models that the crate ships.
pub fn classify(evidence: &Evidence<'_>, favor: Favor) -> Judgement {
    classify_by(Models::shipped(), evidence, favor)
}

/// Labels every block.
pub fn classify_by(models: &Models, evidence: &Evidence<'_>, favor: Favor) -> Judgement {
    let Some(page) = evidence.page.filter(|_| !is_bare(evidence.blocks)) else {
        return classify_lines(LineModels::shipped(), evidence, favor);
    };
    let mut choice = page::choice(models, page, evidence, favor);
    keep_what_belongs(evidence, favor, &mut choice);
    remove_what_does_not(evidence, favor, &mut choice);
    settle_kind(evidence, &mut choice);
    if choice.kind == PageKind::Article {
        settle_ends(evidence, favor, &mut choice);
    }
    let kinds = kinds::kinds(evidence, &choice.forms, &choice.hits, &choice.bodies);
    let headline = headline::find(evidence, &choice.words, &choice.bodies, &kinds);
    let label = |index: usize| match index {
        _ if choice.bodies[index] => Label::Body,
        _ if headline.title == Some(index) => Label::Title,
        _ if headline.subtitle == Some(index) => Label::Subtitle,
        _ => kinds[index],
    };
    let verdicts = choice.scores.iter().enumerate();
    Judgement {
        verdicts: verdicts.map(|(index, score)| Verdict { label: label(index), score: *score }).collect(),
        confidence: choice.confidence,
        kind: choice.kind,
        kind_confidence: choice.kind_confidence,
    }
}

/// Takes out what says by its own words that it is no body, and takes in what the body has lost.
fn keep_what_belongs(evidence: &Evidence<'_>, favor: Favor, choice: &mut Choice) {
    let (blocks, threshold) = (evidence.blocks, least(&choice.scores, favor));
    let Choice { scores, hits, bodies, .. } = choice;
    kinds::veto(evidence, hits, bodies);
    rows::keep_tables(blocks, scores, bodies);
    rows::keep_nested_items(blocks, bodies);
    rows::keep_items(blocks, scores, threshold, bodies);
    rows::keep_announced(blocks, scores, bodies);
    amend::keep_siblings(blocks, scores, hits, threshold, bodies);
    amend::keep_headings(blocks, scores, hits, threshold, bodies);
    amend::keep_corrections(evidence, scores, threshold, bodies);
    amend::keep_quotes(blocks, scores, bodies);
}

/// Takes out what stands before, within or behind the text and is no part of it.
fn remove_what_does_not(evidence: &Evidence<'_>, favor: Favor, choice: &mut Choice) {
    let Choice { words, hits, bodies, kind, .. } = choice;
    beginning::free_beginning(evidence.blocks, &evidence.declared.descriptions, hits, bodies);
    strays::remove(evidence, words, favor, *kind, bodies);
    let kind = if evidence.declared.is_called_news() { PageKind::Article } else { *kind };
    boxes::remove(evidence, words, hits, kind, bodies);
}

/// Ends the body where other articles begin, and tells an article from a list of them by what is left.
fn settle_kind(evidence: &Evidence<'_>, choice: &mut Choice) {
    if choice.kind == PageKind::Index && index::leads_nowhere(evidence.blocks, &choice.bodies) {
        (choice.kind, choice.kind_confidence) = (PageKind::Article, 1.0 - choice.kind_confidence);
    }
    twins::end_before_twin(evidence, &choice.words, &choice.hits, &mut choice.bodies);
    let mut is_list = false;
    if choice.kind == PageKind::Article {
        several::end_before_next(evidence, &choice.words, &choice.hits, &mut choice.bodies);
        is_list = several::keep_series(evidence, &mut choice.bodies);
    }
    if is_list || index::is_list(evidence.blocks, &choice.bodies) {
        choice.kind = PageKind::Index;
        choice.confidence = choice.confidence.min(LIST_CONFIDENCE);
        choice.kind_confidence = 1.0 - choice.confidence;
    }
}

/// Takes what leads the text into the body of an article, and headings that it ends with out of it.
fn settle_ends(evidence: &Evidence<'_>, favor: Favor, choice: &mut Choice) {
    if favor != Favor::Recall {
        strays::end_with_text(evidence.blocks, &mut choice.bodies);
    }
    if favor == Favor::Precision {
        return;
    }
    let title = headline::title(evidence, &choice.words, &choice.bodies)
        .or_else(|| headline::only_first(evidence.blocks, &choice.bodies));
    let Choice { scores, words, hits, bodies, .. } = choice;
    beginning::keep_points(evidence, scores, title, bodies);
    let lines = beginning::Lines { evidence, scores, words, hits, threshold: threshold(favor) };
    lines.keep_standfirst(title, bodies);
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

/// Which blocks are body, and how sure that is.
#[derive(Debug, Default)]
struct Choice {
    scores: Vec<f32>,
    bodies: Vec<bool>,
    /// The words of the blocks.
    words: BlockWords,
    /// How the elements around them are written.
    forms: Forms,
    /// What the phrases of the lexicon say of them.
    hits: Vec<PhraseHits>,
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
