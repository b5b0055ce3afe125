//! Explains why each block is, or is not, part of the article.

use std::fmt;

use crate::article::{Article, BoilerplateKind};
use crate::blocks::{Label, PageBlock, Place, Rule, Verdict};
use crate::classify::{self, Evidence, Reason};
use crate::metadata::{self, Context, TitleCandidate};
use crate::observe::Observer;
use crate::options::Favor;
use crate::page::{Attr, NodeId, Page};
use crate::span::Span;

/// The label of every block of a page, in page order, and the reasons for it.
///
/// Its `Display` form is a listing with one block per line.
#[derive(Clone, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Explanation {
    /// The blocks.
    pub blocks: Vec<ExplainedBlock>,
    /// The candidates that the title was chosen from; empty for flattened text.
    pub titles: Vec<TitleCandidate>,
    /// The extracted article.
    pub article: Article,
}

/// One block of the page, with its label and the reasons for it.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ExplainedBlock {
    /// The whole text of the block.
    pub text: String,
    /// The label it was given.
    pub label: ExplainedLabel,
    /// The score for being part of the body, 0 to 1.
    pub score: f32,
    /// The rule that put it into the body or removed it, overriding the score; `None` if the score decided.
    pub rule: Option<Rule>,
    /// The features with the greatest weight in the score, largest first; empty if no model scored the block.
    pub reasons: Vec<Reason>,
    /// Its position in the page or in the input.
    pub place: ExplainedPlace,
}

/// The label of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ExplainedLabel {
    /// Part of the body.
    Body,
    /// The headline.
    Title,
    /// The standfirst.
    Subtitle,
    /// The section label.
    Section,
    /// Boilerplate of this kind.
    Boilerplate(BoilerplateKind),
}

/// The position of a block.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum ExplainedPlace {
    /// In a page: the path of elements down to the block, such as `body > article.story > p`.
    Path(String),
    /// In flattened text: the byte range in the input.
    Bytes(Span),
}

impl From<Label> for ExplainedLabel {
    fn from(label: Label) -> Self {
        match label {
            Label::Body => Self::Body,
            Label::Title => Self::Title,
            Label::Subtitle => Self::Subtitle,
            Label::Section => Self::Section,
            Label::Boilerplate(kind) => Self::Boilerplate(kind),
        }
    }
}

impl fmt::Display for ExplainedLabel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Body => "body",
            Self::Title => "title",
            Self::Subtitle => "subtitle",
            Self::Section => "section",
            Self::Boilerplate(kind) => kind.name(),
        })
    }
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.blocks.iter().try_for_each(|block| writeln!(f, "{block}"))
    }
}

impl fmt::Display for ExplainedBlock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:13} {:.2} ", self.label.to_string(), self.score)?;
        if let Some(rule) = self.rule {
            write!(f, " rule: {rule}")?;
        }
        for reason in self.reasons.iter().take(3) {
            write!(f, " {}{:+.1}", reason.feature, reason.weight)?;
        }
        match &self.place {
            ExplainedPlace::Path(path) => write!(f, "  [{path}]")?,
            ExplainedPlace::Bytes(span) => write!(f, "  [{}..{}]", span.start, span.end)?,
        }
        let head: String = self.text.chars().take(80).collect();
        write!(f, "  {head}")
    }
}

/// The observer that records what `explain` reports.
#[derive(Debug, Default)]
pub struct Recorder {
    blocks: Vec<ExplainedBlock>,
    titles: Vec<TitleCandidate>,
}

impl Recorder {
    /// Returns the explanation, after the run.
    pub fn finish(self, article: Article) -> Explanation {
        Explanation { blocks: self.blocks, titles: self.titles, article }
    }
}

impl Observer for Recorder {
    fn settled(&mut self, evidence: &Evidence<'_>, favor: Favor, verdicts: &[Verdict]) {
        let reasons = classify::reasons(evidence, favor);
        let blocks = evidence.blocks.blocks.iter().zip(verdicts).zip(reasons);
        self.blocks = blocks
            .map(|((block, verdict), reasons)| ExplainedBlock {
                text: evidence.blocks.text_of(block).to_owned(),
                label: verdict.label.into(),
                score: verdict.score,
                rule: verdict.rule,
                reasons,
                place: place(block, evidence.page),
            })
            .collect();
    }

    fn described(&mut self, context: &Context<'_>) {
        self.titles = metadata::title_candidates(context);
    }
}

fn place(block: &PageBlock, page: Option<&Page>) -> ExplainedPlace {
    match (block.place, page) {
        (Place::Node { owner, .. }, Some(page)) => ExplainedPlace::Path(path(page, owner)),
        (Place::Bytes(span), _) => ExplainedPlace::Bytes(span),
        (Place::Node { .. }, None) => ExplainedPlace::Path(String::new()),
    }
}

/// Returns the path of elements from `body` down to `node`, each with its first class.
fn path(page: &Page, node: NodeId) -> String {
    let above = page.ancestors(node).filter(|node| page.is_element(*node));
    let mut steps: Vec<String> = std::iter::once(node).chain(above).map(|node| step(page, node)).collect();
    // Drop `html`, which is on every path.
    steps.pop();
    steps.reverse();
    steps.join(" > ")
}

fn step(page: &Page, node: NodeId) -> String {
    let class = page.attr(node, Attr::Class).and_then(|class| class.split_whitespace().next());
    match class {
        Some(class) => format!("{}.{class}", page.tag(node).name()),
        None => page.tag(node).name().to_owned(),
    }
}

#[cfg(test)]
mod tests;
