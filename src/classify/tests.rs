//! Helpers shared by the tests of the classifier.

use std::cell::OnceCell;

use super::Evidence;
use super::passes::{Bodies, Pass, Scene};
use crate::article::PageKind;
use crate::blocks::PageBlocks;
use crate::declared::Declared;
use crate::features::tokens::BlockWords;
use crate::language::Language;
use crate::options::{Favor, Limits};
use crate::page::Page;
use crate::phrases::Phrases;
use crate::segment::segment;

/// Returns the result of `look` on an English page.
pub(super) fn of_page<T>(html: &str, look: impl FnOnce(&Evidence<'_>, &BlockWords) -> T) -> T {
    let page = Page::parse(html, &Limits::DEFAULT);
    let mut blocks = PageBlocks::default();
    segment(&page, &Limits::DEFAULT, &mut blocks);
    let declared = Declared::read(&page);
    let evidence =
        Evidence { blocks: &blocks, page: Some(&page), declared: &declared, language: Language::English };
    look(&evidence, &BlockWords::of(&blocks))
}

/// Returns the text of the body that rules leave on a page of some kind.
pub(super) fn settled(
    passes: &[Pass],
    (evidence, words): (&Evidence<'_>, &BlockWords),
    (favor, kind): (Favor, PageKind),
    chosen: Vec<bool>,
) -> Vec<bool> {
    let hits: Vec<_> =
        evidence.blocks.texts().map(|text| Phrases::of(evidence.language).find(text)).collect();
    let scores = vec![0.5; chosen.len()];
    let scene = Scene {
        evidence,
        words,
        favor,
        kind,
        scores: &scores,
        hits: &hits,
        threshold: 0.4,
        least: 0.4,
        title: None,
        tree: OnceCell::new(),
    };
    let rules = vec![None; chosen.len()];
    let mut bodies = Bodies::new(chosen.clone(), rules);
    bodies.run(passes, &scene);
    let changed = |at: usize| bodies.rules[at].is_some() || bodies.chosen[at] == chosen[at];
    assert!((0..chosen.len()).all(changed), "a rule that decides says so");
    bodies.chosen
}

/// Returns the blocks of a page.
pub(super) fn blocks(html: &str) -> PageBlocks {
    let mut blocks = PageBlocks::default();
    segment(&Page::parse(html, &Limits::DEFAULT), &Limits::DEFAULT, &mut blocks);
    blocks
}
