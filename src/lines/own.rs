//! Texts that are an article and nothing else: extracted from a page before, or written as plain text.
//!
//! The trees have learned from pages, and doubt the beginning and end of such a text, its subheads and the rows of its
//! lists. With nothing around the article, only a phrase counts against a line.

use crate::article::BoilerplateKind as Kind;
use crate::blocks::PageBlocks;
use crate::features::Last;
use crate::text::{is_alphanumeric, is_stop};

use super::kinds::by_phrase;
use super::scene::Scene;

/// Minimum share of the weight that the chosen lines of an article's own text have. Of 880 flattened pages 44 have it,
/// but all except two of these leave out a label of a form, a teaser or the like. Of 825 own texts 804 have it, and
/// hardly any of them leaves out such a label.
const WHOLE: f32 = 0.8;
/// Minimum weight of a line without a sentence mark that is a standfirst rather than a headline: 5 of 689 news titles
/// have it, and 43 of the 104 first paragraphs without a mark.
const STANDFIRST: f32 = 110.0;

/// Whether the chosen lines are the whole text, except for some that nothing contradicts.
pub(super) fn is_own(scene: &Scene, body: &[bool]) -> bool {
    let left_out = || (0..body.len()).filter(|at| !body[*at]);
    let weight: f32 = left_out().map(|at| scene.lines.weights[at]).sum();
    let nearly_all = weight <= (1.0 - WHOLE) * scene.weight() && !left_out().any(|at| is_label(scene, at));
    nearly_all || left_out().count() * 2 < body.len() && left_out().all(|at| is_prose(scene, at))
}

/// Whether a phrase shows that the line is not text of an article. Words of menus are excepted, since they are headings
/// of articles as well ("Support"), and so are lines that begin like a byline.
fn is_label(scene: &Scene, at: usize) -> bool {
    by_phrase(scene.lines.hits[at], scene.lines.weights[at])
        .is_some_and(|kind| !matches!(kind, Kind::Navigation | Kind::Byline))
}

/// Whether a line looks like a paragraph: it is long enough and ends like a sentence.
fn is_prose(scene: &Scene, at: usize) -> bool {
    scene.lines.dense[at] && ends_sentence(scene, at)
}

fn ends_sentence(scene: &Scene, at: usize) -> bool {
    scene.lines.shapes[at].last == Last::Sentence
}

/// Extends the body of an article's own text to all lines within it, and to the sentences directly before and after.
pub(super) fn whole(scene: &Scene, mut body: Vec<bool>) -> Vec<bool> {
    let ends = body.iter().position(|body| *body).zip(body.iter().rposition(|body| *body));
    let Some((first, last)) = ends else { return body };
    body[first..last].fill(true);
    let leads = |at: &usize| ends_sentence(scene, *at) || scene.lines.weights[*at] >= STANDFIRST;
    let before = (0..first).rev().take_while(leads);
    let behind = (last + 1..scene.len()).take_while(|at| ends_sentence(scene, *at));
    before.chain(behind).for_each(|at| body[at] = true);
    body
}

/// Whether a line of such a text may be its headline: it comes before the body, and is not a statement.
pub(super) fn may_be_headline(scene: &Scene, blocks: &PageBlocks, at: usize, body: &[bool]) -> bool {
    let is_first = body.iter().take(at).all(|body| !body);
    is_first
        && scene.lines.weights[at] < STANDFIRST
        && (!ends_sentence(scene, at) || asks(blocks.text_at(at)))
}

/// Whether a text ends with a sentence mark that headlines may end with.
fn asks(text: &str) -> bool {
    let end = text.trim_end_matches(|c: char| !is_alphanumeric(c) && !is_stop(c));
    end.ends_with(['?', '!', '？', '！', '؟', '՞'])
}

#[cfg(test)]
mod tests;
