//! The teasers of other articles.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use url::Url;

use super::Labelled;
use crate::article::{BoilerplateKind, Related};
use crate::blocks::{BlockLink, Label, PageBlock};
use crate::lexicon::Section;
use crate::phrases::Phrases;
use crate::scheme;
use crate::span::Span;
use crate::text::{is_alphabetic, is_spaceless};

/// The teasers that each block of the page holds, by its number.
#[derive(Debug, Default)]
pub struct Teasers {
    of_block: BTreeMap<usize, Vec<Related>>,
    /// The blocks that say more than their teasers.
    with_more: BTreeSet<usize>,
}

impl Teasers {
    /// Finds the teasers of a page. `canonical` is the canonical URL of the page: a link to it is not a teaser, and a
    /// second link to the target of another teaser is a duplicate.
    pub fn find(labelled: &Labelled<'_>, canonical: Option<&str>) -> Self {
        let canonical = canonical.and_then(|address| Url::parse(address).ok());
        let own: Vec<&Url> = labelled.base.into_iter().chain(&canonical).collect();
        let mut found = Self::default();
        let mut block_of = HashMap::new();
        for (index, (block, verdict)) in labelled.pairs().enumerate() {
            if verdict.label != Label::Boilerplate(BoilerplateKind::Related) {
                continue;
            }
            let reader = Reader { labelled, own: &own, block };
            let teasers = reader.teasers();
            if reader.says_more(&teasers) {
                found.with_more.insert(index);
            }
            if let [Related { url: Some(url), .. }] = teasers.as_slice()
                && let Some(first) = block_of.get_mut(page_of(url))
            {
                if found.is_better(labelled, (index, *first)) {
                    found.of_block.remove(first);
                    *first = index;
                    found.of_block.insert(index, teasers);
                }
                continue;
            }
            let pages = || teasers.iter().filter_map(|teaser| teaser.url.as_deref()).map(page_of);
            let is_new = teasers.iter().any(|teaser| teaser.url.is_none())
                || pages().any(|page| !block_of.contains_key(page));
            if is_new {
                pages().for_each(|page| _ = block_of.entry(page.to_owned()).or_insert(index));
                found.of_block.insert(index, teasers);
            }
        }
        found
    }

    /// Returns whether the second of two blocks that link to the same article is a heading and the first is not.
    fn is_better(&self, labelled: &Labelled<'_>, (second, first): (usize, usize)) -> bool {
        let is_heading = |index: usize| labelled.blocks.blocks.get(index).is_some_and(PageBlock::is_heading);
        let is_single = self.of_block.get(&first).is_some_and(|teasers| teasers.len() == 1);
        is_single && is_heading(second) && !is_heading(first)
    }

    /// Returns whether a block consists of teasers.
    pub fn hold(&self, index: usize) -> bool {
        self.of_block.contains_key(&index) && !self.with_more.contains(&index)
    }

    /// All teasers, in page order.
    pub fn into_list(self) -> Vec<Related> {
        self.of_block.into_values().flatten().collect()
    }
}

/// A block of the related kind.
struct Reader<'a> {
    labelled: &'a Labelled<'a>,
    own: &'a [&'a Url],
    block: &'a PageBlock,
}

impl Reader<'_> {
    /// The teasers of the block: one for each link where it is nothing but links, which markup often puts
    /// side by side without so much as a space. None where it is only the label above some, or the number, date,
    /// button or section beside one, or a line of such.
    fn teasers(&self) -> Vec<Related> {
        if !self.is_row() {
            return self.teaser().into_iter().collect();
        }
        let mut teasers: Vec<Related> =
            self.block.links.iter().filter_map(|link| self.of_link(link)).collect();
        let headlines = teasers.iter().filter(|teaser| self.is_headline(&teaser.text)).count();
        if teasers.len() < self.block.links.len() || headlines * 2 < teasers.len() {
            return Vec::new();
        }
        // The others are the sections and the authors of the articles.
        teasers.retain(|teaser| self.is_headline(&teaser.text));
        teasers
    }

    /// Whether the block says more than its teasers: a date, or other links.
    fn says_more(&self, teasers: &[Related]) -> bool {
        let length = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
        let texts = teasers.iter().flat_map(|teaser| [teaser.label.as_deref(), Some(teaser.text.as_str())]);
        let told: usize = texts.flatten().map(length).sum();
        told < length(self.labelled.blocks.text_of(self.block))
    }

    /// Whether a text may be a headline, and is no phrase that is common around articles.
    fn is_headline(&self, text: &str) -> bool {
        can_be_headline(text) && Phrases::of(self.labelled.language).find(text).whole.is_empty()
    }

    fn of_link(&self, link: &BlockLink) -> Option<Related> {
        let url = Some(self.address(link)?);
        let text = without_stamp(link.span.of(&self.labelled.blocks.text).trim()).to_owned();
        Some(Related { text, label: None, url })
    }

    /// Whether the block is several links and nothing else.
    fn is_row(&self) -> bool {
        self.block.links.len() >= 2 && self.is_all_links()
    }

    fn is_all_links(&self) -> bool {
        let text = &self.labelled.blocks.text;
        let mut start = self.block.span.start;
        let mut gaps = self.block.links.iter().map(|link| {
            let gap = Span::new(start, link.span.start);
            start = link.span.end;
            gap
        });
        let says_nothing = |gap: Span| !gap.of(text).contains(char::is_alphanumeric);
        gaps.all(says_nothing) && says_nothing(Span::new(start, self.block.span.end))
    }

    /// The teaser that the whole block is. In markup one without a label is a link.
    fn teaser(&self) -> Option<Related> {
        let whole = self.labelled.blocks.text_of(self.block);
        let url = self.block.links.iter().find_map(|link| self.address(link));
        let phrases = Phrases::of(self.labelled.language);
        // The label that the block begins with, as "Read also:".
        let Some(label) = phrases.label(whole, Section::Related).filter(|label| !label.is_empty()) else {
            let linked = self.labelled.page.is_none() || url.is_some();
            let is_teaser = linked && self.is_headline(whole);
            let text = without_stamp(whole).to_owned();
            return is_teaser.then_some(Related { text, label: None, url });
        };
        let text = without_stamp(Span::new(label.end, whole.len()).of(whole));
        let is_teaser = !text.is_empty() && (url.is_some() || can_be_headline(text));
        let label = label.of(whole).trim_end().to_owned();
        is_teaser.then(|| Related { text: text.to_owned(), label: Some(label), url })
    }

    /// Returns the URL of a link to another web page that is not a front page.
    fn address(&self, link: &BlockLink) -> Option<String> {
        let address = self.labelled.address(link)?;
        match Url::parse(&address) {
            Ok(url) => {
                let is_front = url.path() == "/" && url.query().is_none();
                let is_own = self.own.iter().any(|own| is_same_page(own, &url));
                (scheme::is_of_web(&address) && !is_front && !is_own).then_some(address)
            }
            // Relative, and there is no base URL to resolve it against.
            Err(_) => Some(address),
        }
    }
}

/// Returns a headline without the date and the time of day before it: "12:40 Ferry to return".
fn without_stamp(text: &str) -> &str {
    let is_of_stamp =
        |c: char| c.is_ascii_digit() || matches!(c, '.' | ':' | '/' | '-' | ',' | '|' | '·' | '–' | ' ');
    let rest = text.trim_start_matches(is_of_stamp);
    let stamp = text.get(..text.len() - rest.len()).unwrap_or_default();
    let numbers = || stamp.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty());
    let mut clocks =
        stamp.split_whitespace().filter_map(|word| word.trim_end_matches([',', '|']).split_once(':'));
    let has_clock = clocks.any(|(hour, minute)| (1..=2).contains(&hour.len()) && minute.len() == 2);
    let has_date = numbers().count() >= 3 && numbers().any(|number| number.len() == 4);
    // "10:30 a.m. Ferry to return", "2:15 hours of music".
    let goes_on = rest.starts_with(char::is_lowercase);
    if (has_clock || has_date) && !goes_on && can_be_headline(rest) { rest } else { text }
}

/// Returns a URL without its fragment.
fn page_of(address: &str) -> &str {
    address.split_once('#').map_or(address, |(page, _)| page)
}

/// Whether an address leads to a page, maybe to a place on it or to a form of it for print.
fn is_same_page(page: &Url, other: &Url) -> bool {
    let asks_alike = page.query() == other.query() || page.query().is_none() && page.path() != "/";
    page.host_str() == other.host_str() && page.path() == other.path() && asks_alike
}

/// Minimum number of letters, or of words, of a headline; the name of a section has fewer of both.
const LETTERS: usize = 15;
const WORDS: usize = 3;
/// Minimum number of letters of a headline in a script without spaces.
const UNSPACED: usize = 8;

/// Returns whether a text is long enough for a headline.
fn can_be_headline(text: &str) -> bool {
    let unspaced = text.chars().filter(|c| is_spaceless(*c)).count();
    let letters = text.chars().filter(|c| is_alphabetic(*c)).count();
    let words = text.split_whitespace().filter(|word| word.contains(is_alphabetic)).count();
    let is_long = if unspaced * 2 > letters { unspaced >= UNSPACED } else { letters >= LETTERS };
    is_long || words >= WORDS
}

#[cfg(test)]
mod tests;
