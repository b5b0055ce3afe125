//! A page as the library sees it, with what is known of its blocks.

use offprint::internals::{Declared, Page, PageBlocks, decode, detect, segment};
use offprint::{Language, Limits};

use crate::align::{Target, align};
use crate::corpus::{Entry, Snippets};
use crate::views::View;

/// A page, cut into blocks.
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
        let language = detect::page(&blocks, hints).code;
        Ok(Self { page, blocks, declared, language })
    }
}

/// The markup of a page, as its entry sees it.
pub fn html(entry: &Entry) -> Result<String, Box<dyn std::error::Error>> {
    let bytes = entry.bytes()?;
    let html = decode(&bytes, entry.content_type().as_deref()).text;
    Ok(match entry.view {
        View::AsIs => html.into_owned(),
        view => view.of(&html, entry.group()),
    })
}

/// What is known of a page's blocks.
#[derive(Clone, Debug)]
pub struct Known {
    pub targets: Vec<Target>,
    pub cover: f32,
}

/// The targets of a page's blocks: from its gold text, or else from its snippets.
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
