//! Reads a page as the library does, and labels its blocks by the gold.

use offprint::internals::{Declared, Page, PageBlocks, decode, detect, segment};
use offprint::{Language, Limits};

use crate::align::{Target, align};
use crate::corpus::{Entry, Snippets};
use crate::views::View;

/// A page, segmented into blocks.
pub struct ReadPage {
    pub page: Page,
    pub blocks: PageBlocks,
    pub declared: Declared,
    pub language: Language,
}

impl ReadPage {
    pub fn read(entry: &Entry) -> Result<Self, Box<dyn std::error::Error>> {
        let page = Page::parse(&html(entry)?, &Limits::DEFAULT);
        let mut blocks = PageBlocks::default();
        segment(&page, &Limits::DEFAULT, &mut blocks);
        let declared = Declared::read(&page);
        let hints = detect::Hints { caller: None, declared: None };
        let language = detect::page(&blocks, hints).language;
        Ok(Self { page, blocks, declared, language })
    }
}

/// The HTML of a page, in the view that its entry names.
pub fn html(entry: &Entry) -> Result<String, Box<dyn std::error::Error>> {
    let bytes = entry.bytes()?;
    let html = decode(&bytes, entry.content_type().as_deref()).text;
    Ok(match entry.view {
        View::AsIs => html.into_owned(),
        view => view.of(&html, entry.group()),
    })
}

/// The labels of a page's blocks, and the share of the gold that they cover.
#[derive(Clone, Debug)]
pub struct Known {
    pub targets: Vec<Target>,
    pub cover: f32,
}

/// The labels of a page's blocks: from its gold text, or from its snippets if it has no gold text.
pub fn targets(entry: &Entry, blocks: &PageBlocks) -> Known {
    match &entry.paragraphs {
        Some(paragraphs) => {
            let found = align(blocks.texts(), paragraphs);
            Known { targets: found.targets, cover: found.cover }
        }
        None => {
            let snippets = entry.snippets();
            Known {
                targets: blocks.texts().map(|text| snippet_target(text, &snippets)).collect(),
                cover: 0.0,
            }
        }
    }
}

fn snippet_target(text: &str, snippets: &Snippets<'_>) -> Target {
    let squeezed = |snippet: &String| snippet.split_whitespace().collect::<Vec<_>>().join(" ");
    let touches = |snippet: String| text.contains(&snippet) || (text.len() > 8 && snippet.contains(text));
    if snippets.with.iter().map(squeezed).any(touches) {
        Target { share: 1.0, doubtful: false }
    } else if snippets.without.iter().map(squeezed).any(touches) {
        Target { share: 0.0, doubtful: false }
    } else {
        Target { share: 0.0, doubtful: true }
    }
}
