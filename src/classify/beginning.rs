//! The lines between the headline and the text: standfirsts, which are body, and dates and bylines, which are not.

use super::Evidence;
use super::captions::is_credited;
use super::headline::{STANDFIRST, is_called_points, is_called_standfirst};
use crate::article::{BlockKind, Source};
use crate::blocks::PageBlocks;
use crate::features::Measure;
use crate::features::titles::Titles;
use crate::features::tokens::BlockWords;
use crate::lexicon::Section;
use crate::phrases::PhraseHits;
use crate::text::{ends_sentence, is_longer, is_question_mark, is_stop};

/// Maximum characters of a line before the text that is not body; a longer one is the standfirst.
const SHORT_LINE: usize = 60;
/// Maximum words of a date.
const DATE: usize = 6;
/// Minimum scores, below the threshold, of a standfirst: of a sentence directly below the headline, and of a line that
/// class words mark as the standfirst. Then its maximum characters, and the maximum blocks between it and the text.
const LEADS: f32 = 0.15;
const CALLED: f32 = 0.03;
const LEAD: usize = 500;
const BEFORE_TEXT: usize = 16;
/// Minimum score of the items of a list of key points before the text; they are longer than so many characters.
const POINTS: f32 = 0.2;
const POINT: usize = 12;
/// Minimum likeness to a declared title for a line to be the headline repeated rather than a standfirst.
const ALIKE: f32 = 0.5;
/// Minimum score of a line directly below the headline that does not end like a sentence, to be the standfirst.
const OPEN: f32 = 0.25;
/// Maximum characters of a line with a byline and a date.
const BYLINE: usize = 120;

/// Removes lines before the text proper from the body: dates, bylines with a date, and a short standfirst between
/// headline and byline that is not a sentence and equals a description of the page.
pub(super) fn free_beginning(
    blocks: &PageBlocks,
    descriptions: &[(String, Source)],
    hits: &[PhraseHits],
    bodies: &mut [bool],
) {
    let precedes = |bodies: &[bool], index: usize| {
        let text = blocks.text_at(index);
        match blocks.blocks[index].shape {
            BlockKind::Paragraph => {
                let is_byline = hits[index].start.contains(Section::BylinePrefixes) && is_dated_line(text);
                is_byline || is_date(text) || is_description(text, descriptions, bodies, index)
            }
            BlockKind::ListItem { .. } => is_date(text),
            _ => false,
        }
    };
    let chosen: Vec<usize> = (0..bodies.len()).filter(|index| bodies[*index]).collect();
    let before = chosen.iter().take_while(|index| precedes(bodies, **index)).count();
    if before < chosen.len() {
        chosen.iter().take(before).for_each(|index| bodies[*index] = false);
    }
}

/// The context for judging the lines between the headline and the text.
pub(super) struct Lines<'a> {
    pub(super) evidence: &'a Evidence<'a>,
    pub(super) scores: &'a [f32],
    pub(super) words: &'a BlockWords,
    pub(super) hits: &'a [PhraseHits],
    /// The score that body exceeds.
    pub(super) threshold: f32,
}

impl Lines<'_> {
    /// Adds the standfirst to the body: a sentence directly below the headline with some score, a longer line there
    /// with a higher score, or the last line before the text that class words mark as the standfirst. It holds no
    /// links and is not a single question. Short lines that are not sentences are reported as a subtitle instead.
    pub(super) fn keep_standfirst(&self, title: Option<usize>, bodies: &mut [bool]) {
        let (Some(title), Some(first)) = (title, bodies.iter().position(|body| *body)) else { return };
        let titles = Titles::of(self.evidence.declared);
        let below = title + 1;
        let near = below < first && first <= below + BEFORE_TEXT;
        let is_sentence = || self.looks(below, LEADS) && self.is_sentence(below);
        let is_line = || self.looks(below, OPEN) && self.is_long(below) && self.is_lead(below, &titles);
        if near && (is_sentence() || is_line()) {
            bodies[below] = true;
        }
        let is_called =
            |at: usize| self.looks(at, CALLED) && self.is_lead(at, &titles) && self.is_called(at, title);
        let mut between = (below.max(first.saturating_sub(BEFORE_TEXT))..first).rev();
        if let Some(called) = between.find(|at| is_called(*at)) {
            bodies[called] = true;
        }
    }

    /// Whether the score of a line is at least `least` and below the threshold.
    fn looks(&self, at: usize, least: f32) -> bool {
        (least..self.threshold).contains(&self.scores[at])
    }

    fn is_text(&self, at: usize) -> bool {
        let block = &self.evidence.blocks.blocks[at];
        let text = self.evidence.blocks.text_of(block);
        matches!(block.shape, BlockKind::Paragraph | BlockKind::Heading { level: 2.. })
            && block.links.is_empty()
            && is_longer(text, STANDFIRST)
            && !is_longer(text, LEAD)
            && self.hits[at].any().is_empty()
            && !is_question(text)
            && !is_date(text)
    }

    fn is_sentence(&self, at: usize) -> bool {
        self.is_text(at) && ends_sentence(self.evidence.blocks.text_at(at))
    }

    fn is_long(&self, at: usize) -> bool {
        is_longer(self.evidence.blocks.text_at(at), SHORT_LINE)
    }

    /// Whether a line is a sentence, or text that is neither the headline repeated nor the caption of a picture.
    fn is_lead(&self, at: usize, titles: &Titles) -> bool {
        let Evidence { blocks, language, .. } = *self.evidence;
        let other = || titles.likeness(self.words.distinct(at)) < ALIKE;
        let credited = || is_credited(language, blocks, &blocks.blocks[at]);
        self.is_sentence(at) || self.is_text(at) && other() && !credited()
    }

    /// Whether class words mark a line as the standfirst.
    fn is_called(&self, at: usize, title: usize) -> bool {
        let place = |at: usize| self.evidence.blocks.blocks[at].place;
        self.evidence.page.is_some_and(|page| is_called_standfirst(page, place(at), place(title)))
    }
}

/// Adds the list of key points below the headline to the body if it holds no links and its items have some score or
/// are called key points.
pub(super) fn keep_points(
    evidence: &Evidence<'_>,
    scores: &[f32],
    title: Option<usize>,
    bodies: &mut [bool],
) {
    let (Some(title), Some(first)) = (title, bodies.iter().position(|body| *body)) else { return };
    let blocks = evidence.blocks;
    let is_item = |at: &usize| matches!(blocks.blocks[*at].shape, BlockKind::ListItem { .. });
    let near = title + 1..bodies.len().min(title + BEFORE_TEXT);
    let items: Vec<usize> = near.skip_while(|at| !is_item(at)).take_while(is_item).collect();
    let Some(start) = items.first() else { return };
    let title_place = blocks.blocks[title].place;
    let is_called = |at: usize| {
        evidence.page.is_some_and(|page| is_called_points(page, blocks.blocks[at].place, title_place))
    };
    let looked = items.iter().any(|at| scores[*at] >= CALLED);
    let fits = |at: &usize| {
        let block = &blocks.blocks[*at];
        let text = blocks.text_of(block);
        block.links.is_empty()
            && is_longer(text, POINT)
            && !is_date(text)
            && (bodies[*at] || scores[*at] >= POINTS || looked && is_called(*at))
    };
    let called = is_called(*start);
    if items.len() > 1 && (called || *start < first) && items.iter().all(fits) {
        items.into_iter().for_each(|at| bodies[at] = true);
    }
}

/// Whether a text is a single question.
fn is_question(text: &str) -> bool {
    let asks = text.strip_suffix(is_question_mark);
    asks.is_some_and(|asked| !asked.contains(is_stop))
}

/// Whether a line before the text proper is short, not a sentence, and equals a description of the page.
fn is_description(text: &str, descriptions: &[(String, Source)], bodies: &[bool], first: usize) -> bool {
    let same = |(other, _): &(String, Source)| other.split_whitespace().eq(text.split_whitespace());
    bodies.get(first + 1) == Some(&false)
        && !is_longer(text, SHORT_LINE)
        && !ends_sentence(text)
        && descriptions.iter().any(same)
}

/// Whether a text is a short line with a year that is not a sentence: "By Ann Ode, published 5 March 2024".
fn is_dated_line(text: &str) -> bool {
    !is_longer(text, BYLINE) && !ends_sentence(text) && Measure::of(text).has_year
}

/// Whether a line has few words, among them a year and a day.
fn is_date(text: &str) -> bool {
    let words = || text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let is_number = |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit());
    let is_year = |word: &str| word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
    let numbers = words().filter(is_number);
    words().count() <= DATE && numbers.clone().count() >= 2 && numbers.into_iter().any(is_year)
}

#[cfg(test)]
mod tests;
