//! Chooses the lines of the body, the headline and the section label by their scores.

use crate::blocks::{PageBlocks, Rule};
use crate::language::Language;
use crate::lexicon::Section;
use crate::phrases::Phrases;
use crate::text::is_colon;

use super::confidence::best_expected_f1;
use super::measured::LABEL_WEIGHT;
use super::rows::to_f32;
use super::scene::Scene;

/// Minimum score of a line that is nothing but a boilerplate phrase, to be body.
const DESPITE_PHRASE: f32 = 0.9;
/// Factor that lowers the threshold for sentences after an inline teaser, where the text goes on: of such
/// sentences on the training pages, 43 of 45 are body.
const BEHIND_TEASER: f32 = 0.6;
/// Minimum number of copies of a line for all to be judged alike.
const COPIES: u32 = 3;
/// If no choice reaches this expected F1, the threshold is lowered in proportion: the best choice among doubtful lines
/// takes those with a score above half of its own expected F1.
const SURE: f32 = 0.9;
/// Maximum distance by which the threshold may move.
const NEAR: f32 = 0.12;
/// Penalty on a gap between scores, per unit of distance from the threshold.
const DRAG: f32 = 0.1;
/// Minimum probability of a headline.
const HEADLINE: f32 = 0.1;

/// Returns which blocks introduce another article by a label: "Read also: …".
pub(super) fn teasers(blocks: &PageBlocks, scene: &Scene, language: Language) -> Vec<bool> {
    let phrases = Phrases::of(language);
    let parts = |c: char| is_colon(c) || matches!(c, '|' | '-' | '–' | '—' | '»' | '>');
    let is_teaser = |(at, text): (usize, &str)| {
        scene.lines.hits[at].start.contains(Section::Related)
            && scene.lines.weights[at] < 400.0
            && phrases
                .label(text, Section::Related)
                .is_some_and(|label| label.of(text).contains(parts) && label.len() < text.len())
    };
    blocks.texts().enumerate().map(is_teaser).collect()
}

/// Whether a block is body, and the rule that decided if its score did not.
#[derive(Clone, Copy, Debug)]
pub(super) struct Choice {
    pub(super) body: bool,
    pub(super) rule: Option<Rule>,
}

/// Chooses the blocks of the body: those above the threshold, or the best blocks if none is above it.
pub(super) fn choose(scene: &Scene, scores: &[f32], teasers: &[bool], threshold: f32) -> Vec<Choice> {
    let doubt = best_expected_f1(&scene.lines, scores) / SURE;
    let threshold = in_widest_gap(scores, threshold * doubt.min(1.0));
    let own = scores;
    let levelled = levelled(scene, own, threshold);
    let scores = levelled.as_slice();
    let resumes =
        |at: usize| at > 1 && teasers[at - 1] && scores[at - 2] >= threshold && scene.lines.dense[at];
    let fits = |at: usize, least: f32| {
        let phrase = scene.lines.is_firm_phrase(at) && scores[at] < DESPITE_PHRASE;
        let (body, rule) = match scores[at] >= least {
            true if teasers[at] => (false, Some(Rule::Teaser)),
            true if phrase => (false, Some(Rule::Phrase)),
            false if resumes(at) && scores[at] >= least * BEHIND_TEASER && !teasers[at] && !phrase => {
                (true, Some(Rule::BehindTeaser))
            }
            body => (body, (body != (own[at] >= least)).then_some(Rule::Copies)),
        };
        Choice { body, rule }
    };
    let chosen: Vec<Choice> = (0..scores.len()).map(|at| fits(at, threshold)).collect();
    let best = scores.iter().copied().fold(0.0, f32::max);
    if best <= 0.05 || chosen.iter().any(|choice| choice.body) {
        return chosen;
    }
    (0..scores.len()).map(|at| fits(at, best * 0.6)).collect()
}

/// Returns the scores such that the copies of a line within the body, like a heading of each of its parts, all have
/// their mean: all of them are body or none is.
fn levelled(scene: &Scene, scores: &[f32], threshold: f32) -> Vec<f32> {
    let mut levelled = scores.to_vec();
    let is_body = |score: &f32| *score >= threshold;
    let Some(ends) = scores.iter().position(is_body).zip(scores.iter().rposition(is_body)) else {
        return levelled;
    };
    let words = |at: &usize| scene.lines.words.distinct(*at);
    let is_copy = |at: &usize| {
        scene.repeats.copies[*at] >= COPIES
            && scene.lines.is_open(*at)
            && scene.lines.weights[*at] <= LABEL_WEIGHT
            // All numbers with the same number of digits are one word, so that rows of a table would be copies.
            && scene.lines.shapes[*at].letters * 2 > scene.lines.shapes[*at].characters
    };
    let mut copies: Vec<usize> = (ends.0..=ends.1).filter(is_copy).collect();
    copies.sort_by_key(words);
    for group in copies.chunk_by(|a, b| words(a) == words(b)).filter(|group| group.len() >= COPIES as usize) {
        let mean = group.iter().map(|at| scores[*at]).sum::<f32>() / to_f32(group.len());
        group.iter().for_each(|at| levelled[*at] = mean);
    }
    levelled
}

/// Moves the threshold into the widest gap between scores near it: the scores of a page may all be too high or too low.
fn in_widest_gap(scores: &[f32], threshold: f32) -> f32 {
    let (low, high) = (threshold - NEAR, threshold + NEAR);
    let near = scores.iter().copied().filter(|score| (low..high).contains(score));
    let mut edges: Vec<f32> = near.chain([low, high]).collect();
    edges.sort_unstable_by(f32::total_cmp);
    let middle = |gap: &[f32]| f32::midpoint(gap[0], gap[1]);
    let worth = |gap: &[f32]| gap[1] - gap[0] - DRAG * (middle(gap) - threshold).abs();
    let widest = edges.windows(2).max_by(|a, b| worth(a).total_cmp(&worth(b)));
    widest.map_or(threshold, middle)
}

/// Returns the headline: the candidate with the highest score, up to the second block of the body.
pub(super) fn headline(
    scene: &Scene,
    scores: &[f32],
    body: &[bool],
    may_be: impl Fn(usize) -> bool,
) -> Option<usize> {
    let end = body.iter().position(|body| *body).map_or(body.len(), |first| first + 2).min(body.len());
    let candidates = || {
        let fit = (0..end).filter(|at| scene.may_be_headline(*at) && may_be(*at));
        fit.map(|at| (scores[at], at)).filter(|(score, _)| *score >= HEADLINE)
    };
    // On ties the first wins.
    let better = |best: (f32, usize), next: (f32, usize)| if next.0 > best.0 { next } else { best };
    let uncredited = candidates().filter(|(_, at)| !is_credited(scene, *at)).reduce(better);
    uncredited.or_else(|| candidates().reduce(better)).map(|(_, at)| at)
}

/// Maximum weight of a line that is nothing but the credit of a picture.
const CREDIT: f32 = 70.0;

/// Whether a line looks like the caption of a picture: it ends with a credit, or the line before it is one.
fn is_credited(scene: &Scene, at: usize) -> bool {
    let is_credit = |at: usize| {
        let hits = scene.lines.hits[at];
        let opens = hits.start.contains(Section::Caption) && !hits.whole.contains(Section::Caption);
        scene.lines.weights[at] <= CREDIT && opens
    };
    scene.tails[at].credit >= 2.0 || at.checked_sub(1).is_some_and(is_credit)
}

/// Returns the section label: a short line directly above the headline that is a known label, begins the page,
/// or is repeated elsewhere on the page, like items of a menu.
pub(super) fn section(scene: &Scene, headline: usize, body: &[bool]) -> Option<usize> {
    let at = headline.checked_sub(1).filter(|at| !body[*at])?;
    let shape = &scene.lines.shapes[at];
    let hits = scene.lines.hits[at].whole;
    let label = hits.contains(Section::HeadlineLabels) && !hits.contains(Section::Advertisement);
    let plain = at == 0 || scene.lines.hits[at].any().is_empty() && scene.repeats.copies[at] > 1;
    let fits = scene.lines.weights[at] <= 40.0
        && shape.letters * 2 > shape.characters
        && shape.digits == 0
        && shape.sentences == 0;
    (fits && (label || plain)).then_some(at)
}

#[cfg(test)]
mod tests;
