//! What the tests of several files of the classifier need.

use super::Evidence;
use crate::blocks::PageBlocks;
use crate::declared::Declared;
use crate::features::tokens::BlockWords;
use crate::language::Language;
use crate::options::Limits;
use crate::page::Page;
use crate::segment::segment;

/// What `look` tells of an English page.
pub(super) fn of_page<T>(html: &str, look: impl FnOnce(&Evidence<'_>, &BlockWords) -> T) -> T {
    let page = Page::parse(html, &Limits::DEFAULT);
    let mut blocks = PageBlocks::default();
    segment(&page, &Limits::DEFAULT, &mut blocks);
    let declared = Declared::read(&page);
    let evidence =
        Evidence { blocks: &blocks, page: Some(&page), declared: &declared, language: Language::English };
    look(&evidence, &BlockWords::of(&blocks))
}

/// The blocks of a page.
pub(super) fn blocks(html: &str) -> PageBlocks {
    let mut blocks = PageBlocks::default();
    segment(&Page::parse(html, &Limits::DEFAULT), &Limits::DEFAULT, &mut blocks);
    blocks
}
