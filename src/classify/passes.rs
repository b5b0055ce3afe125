//! Runs the rules that follow the trees: one after the other on the same choice of blocks, each recorded by
//! name at the blocks that it changes.

use std::cell::OnceCell;

use super::Evidence;
use super::tree::Tree;
use crate::article::PageKind;
use crate::blocks::{PageBlocks, Rule};
use crate::features::tokens::BlockWords;
use crate::options::Favor;
use crate::phrases::PhraseHits;

/// The input of the rules.
#[derive(Debug)]
pub(super) struct Scene<'a> {
    pub(super) evidence: &'a Evidence<'a>,
    pub(super) scores: &'a [f32],
    pub(super) words: &'a BlockWords,
    /// The phrases of the lexicon in each block.
    pub(super) hits: &'a [PhraseHits],
    pub(super) favor: Favor,
    /// The score that body exceeds on most pages, and on this one.
    pub(super) threshold: f32,
    pub(super) least: f32,
    /// The kind of page.
    pub(super) kind: PageKind,
    /// The headline, once the body is known.
    pub(super) title: Option<usize>,
    /// Computed on first use.
    pub(super) tree: OnceCell<Tree>,
}

impl<'a> Scene<'a> {
    pub(super) fn blocks(&self) -> &'a PageBlocks {
        self.evidence.blocks
    }

    pub(super) fn tree(&self) -> &Tree {
        self.tree.get_or_init(|| Tree::of(self.blocks()))
    }

    pub(super) fn is_article(&self) -> bool {
        self.kind == PageKind::Article
    }

    /// Whether the page looks like an article or calls itself news.
    pub(super) fn is_news(&self) -> bool {
        self.is_article() || self.evidence.declared.is_called_news()
    }
}

/// One rule.
#[derive(Clone, Copy)]
pub(super) struct Pass {
    rule: Rule,
    when: fn(&Scene<'_>) -> bool,
    run: fn(&Scene<'_>, &mut [bool]),
}

impl Pass {
    /// Creates a rule for every page.
    pub(super) const fn new(rule: Rule, run: fn(&Scene<'_>, &mut [bool])) -> Self {
        Self { rule, when: |_| true, run }
    }

    /// Restricts the rule to some pages.
    pub(super) const fn when(self, when: fn(&Scene<'_>) -> bool) -> Self {
        Self { when, ..self }
    }
}

/// Which blocks are body, and the rule that last changed each; `None` if its score decided.
#[derive(Debug, Default)]
pub(super) struct Bodies {
    pub(super) chosen: Vec<bool>,
    pub(super) rules: Vec<Option<Rule>>,
    before: Vec<bool>,
}

impl Bodies {
    /// Starts from a choice by scores, and from rules already known for some blocks.
    pub(super) fn new(chosen: Vec<bool>, rules: Vec<Option<Rule>>) -> Self {
        Self { chosen, rules, before: Vec::new() }
    }

    /// Applies rules in order.
    pub(super) fn run(&mut self, passes: &[Pass], scene: &Scene<'_>) {
        for pass in passes.iter().filter(|pass| (pass.when)(scene)) {
            self.settle(pass.rule, |chosen| (pass.run)(scene, chosen));
        }
    }

    /// Applies one rule, and records it at the blocks that it changed.
    pub(super) fn settle<T>(&mut self, rule: Rule, decide: impl FnOnce(&mut [bool]) -> T) -> T {
        self.before.clone_from(&self.chosen);
        let told = decide(&mut self.chosen);
        if self.before != self.chosen {
            let changes = self.before.iter().zip(&self.chosen).map(|(before, now)| before != now);
            let settled = self.rules.iter_mut().zip(changes).filter(|(_, changed)| *changed);
            settled.for_each(|(by, _)| *by = Some(rule));
        }
        told
    }
}
