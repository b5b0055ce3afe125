//! Texts that are an article and nothing else: what was read from a page before, or written as a text.
//!
//! The trees have learned from pages, and doubt what begins and ends one, its subheads and the rows of its lists. Where there is
//! nothing around the article, nothing but a phrase speaks against a line.

use crate::article::BoilerplateKind as Kind;
use crate::blocks::PageBlocks;
use crate::features::Last;
use crate::text::{is_alphanumeric, is_stop};

use super::kinds::by_phrase;
use super::scene::Scene;

/// Share of the weight that the chosen lines of an article's own text have at least. Of 880 flattened pages 44 have it, and
/// two of these leave out no label of a form, a teaser or the like; of 825 articles' own texts 804, and nearly all leave out none.
const WHOLE: f32 = 0.8;
/// From this weight on a line without a sentence mark is a standfirst and no headline: of 689 titles of news 5 have it,
/// and of the 104 first paragraphs without a mark 43.
const STANDFIRST: f32 = 110.0;

/// Whether the chosen lines are all that there is, but for some that nothing speaks against.
pub(super) fn is_own(scene: &Scene, body: &[bool]) -> bool {
    let left_out = || (0..body.len()).filter(|at| !body[*at]);
    let weight: f32 = left_out().map(|at| scene.lines.weights[at]).sum();
    let nearly_all = weight <= (1.0 - WHOLE) * scene.weight() && !left_out().any(|at| is_label(scene, at));
    nearly_all || left_out().count() * 2 < body.len() && left_out().all(|at| is_prose(scene, at))
}

/// Whether a phrase tells that the line is no text of an article. Words of menus are headings of articles, too ("Support"), and
/// so is what begins as a byline does.
fn is_label(scene: &Scene, at: usize) -> bool {
    by_phrase(scene.lines.hits[at], scene.lines.weights[at])
        .is_some_and(|kind| !matches!(kind, Kind::Navigation | Kind::Byline))
}

/// Whether a line is a paragraph by its looks: long enough, and it ends as a sentence does.
fn is_prose(scene: &Scene, at: usize) -> bool {
    scene.lines.dense[at] && ends_sentence(scene, at)
}

fn ends_sentence(scene: &Scene, at: usize) -> bool {
    scene.lines.shapes[at].last == Last::Sentence
}

/// The body of an article's own text: all lines within, and the sentences before and behind.
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

/// Whether a line of such a text may be its headline: it stands before all others of the body, and makes no statement.
pub(super) fn may_be_headline(scene: &Scene, blocks: &PageBlocks, at: usize, body: &[bool]) -> bool {
    let is_first = body.iter().take(at).all(|body| !body);
    is_first
        && scene.lines.weights[at] < STANDFIRST
        && (!ends_sentence(scene, at) || asks(blocks.text_at(at)))
}

/// Whether a text ends with a mark that headlines end with, too.
fn asks(text: &str) -> bool {
    let end = text.trim_end_matches(|c: char| !is_alphanumeric(c) && !is_stop(c));
    end.ends_with(['?', '!', '？', '！', '؟', '՞'])
}

#[cfg(test)]
mod tests;
