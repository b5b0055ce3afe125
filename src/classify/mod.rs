//! Blocks to labels: which of them are the article, and what the others are.

mod kinds;
mod page;

use crate::article::{BoilerplateKind, PageKind};
use crate::blocks::{Label, PageBlock, PageBlocks, Verdict};
use crate::declared::Declared;
use crate::language::Language;
use crate::lines::{self, LineJudgement};
use crate::options::Favor;
use crate::page::Page;

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
}

/// One thing that made a block's score higher or lower.
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

/// Labels every block.
pub fn classify(evidence: &Evidence<'_>, favor: Favor) -> Judgement {
    if evidence.page.is_none() {
        let LineJudgement { verdicts, confidence } = lines::judge(evidence.blocks, evidence.language, favor);
        return Judgement { verdicts, confidence, kind: PageKind::Article };
    }
    let scores = match evidence.page {
        Some(page) => page::scores(page, evidence, favor),
        None => {
            evidence.blocks.blocks.iter().map(|block| density(evidence.blocks, block)).collect::<Vec<f32>>()
        }
    };
    let bodies = choose(&scores, threshold(favor));
    let kinds = kinds::kinds(evidence, &bodies);
    let verdicts = (0..scores.len())
        .map(|index| {
            let label = if bodies[index] { Label::Body } else { kinds[index] };
            Verdict { label, score: scores[index] }
        })
        .collect();
    Judgement { verdicts, confidence: 0.5, kind: PageKind::Article }
}

fn threshold(favor: Favor) -> f32 {
    match favor {
        Favor::Precision => 0.7,
        Favor::Balanced => 0.45,
        Favor::Recall => 0.25,
    }
}

/// Blocks that are body: those over the threshold, or where there is none, the best that there are.
fn choose(scores: &[f32], threshold: f32) -> Vec<bool> {
    let greatest = scores.iter().copied().fold(0.0, f32::max);
    let least = if greatest > threshold { threshold } else { greatest * 0.6 };
    scores.iter().map(|score| *score > least && greatest > 0.05).collect()
}

/// Long blocks with few links score high.
fn density(blocks: &PageBlocks, block: &PageBlock) -> f32 {
    let length = blocks.text_of(block).chars().count();
    let linked: usize = block.links.iter().map(|link| link.span.of(&blocks.text).chars().count()).sum();
    if linked * 3 > length { 0.0 } else { (length.min(200) as f32) / 200.0 }
}

/// The label of what is not body.
fn boilerplate(kind: BoilerplateKind) -> Label {
    Label::Boilerplate(kind)
}
