//! Whether other forms of a page, namely its flattened text and the extracted article's own text, give the same
//! paragraphs as its HTML.

use std::collections::BTreeMap;
use std::path::Path;

use offprint::{Article, Extractor, Input};
use rayon::prelude::*;

use crate::manifest::{self, Row};

/// An article's own text is extracted again only if the article has at least this many blocks and this confidence.
const LEAST: (usize, f32) = (3, 0.5);

/// How the other forms of one page differ from its HTML.
struct Page {
    flat: Difference,
    /// `None` where the HTML gives too little of an article (see [`LEAST`]).
    own: Option<Difference>,
}

/// How many paragraphs only the HTML has (`lost`), and how many only the other form has (`foreign`).
#[derive(Clone, Copy, Default)]
struct Difference {
    lost: usize,
    foreign: usize,
    /// Whether both have the same paragraphs, but in different order.
    moved: bool,
}

impl Difference {
    fn of(html: &Article, other: &Article) -> Self {
        let mut counts: BTreeMap<&str, i64> = BTreeMap::new();
        html.block_texts().for_each(|text| *counts.entry(text).or_default() += 1);
        other.block_texts().for_each(|text| *counts.entry(text).or_default() -= 1);
        let sum =
            |sign: i64| counts.values().filter_map(|count| usize::try_from(count * sign).ok()).sum::<usize>();
        let (lost, foreign) = (sum(1), sum(-1));
        Self { lost, foreign, moved: lost + foreign == 0 && !html.block_texts().eq(other.block_texts()) }
    }

    fn is_none(self) -> bool {
        self.lost + self.foreign == 0 && !self.moved
    }
}

/// Prints, for each of the two other forms, on how many pages it agrees with the HTML and by how many paragraphs it
/// differs over the whole corpus.
pub fn print(folder: &Path, rows: &[Row], extractor: &Extractor) {
    let pages: Vec<Page> = rows.par_iter().filter_map(|row| compare(folder, row, extractor).ok()).collect();
    print_row("the flattened page", &pages.iter().map(|page| page.flat).collect::<Vec<_>>());
    print_row("the article's own text", &pages.iter().filter_map(|page| page.own).collect::<Vec<_>>());
}

fn print_row(name: &str, pages: &[Difference]) {
    let same = pages.iter().filter(|page| page.is_none()).count();
    let nearly = pages.iter().filter(|page| page.lost + page.foreign == 1).count();
    let (lost, foreign) =
        pages.iter().fold((0, 0), |(lost, foreign), page| (lost + page.lost, foreign + page.foreign));
    println!(
        "{name} gives the paragraphs of HTML on {same} of {} pages, all but one on {nearly}; {lost} are lost, {foreign} foreign",
        pages.len()
    );
}

fn compare(folder: &Path, row: &Row, extractor: &Extractor) -> Result<Page, String> {
    let extract = |input: Input<'_>| {
        let input = row.url.as_deref().map_or(input, |url| input.url(url));
        extractor.extract(input).map_err(|error| error.to_string())
    };
    let bytes = manifest::bytes(folder, row.html.as_deref().ok_or("names no page")?)?;
    let content_type = manifest::content_type(row);
    let input = Input::bytes(&bytes);
    let html = extract(content_type.as_deref().map_or(input, |value| input.content_type(value)))?;
    let flat = extract(Input::text(&manifest::flat_text(folder, row)?))?;
    let is_article = html.blocks.len() >= LEAST.0 && html.confidence >= LEAST.1;
    let own = if is_article { Some(extract(Input::text(html.text()))?) } else { None };
    Ok(Page { flat: Difference::of(&html, &flat), own: own.map(|own| Difference::of(&html, &own)) })
}
