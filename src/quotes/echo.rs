//! Headings and pull quotes: words of a quotation that the page repeats on their own.

use super::attribution::Attributed;
use super::scene::Scene;
use super::utterance::Utterance;
use crate::article::BlockKind;
use crate::span::Span;
use crate::text::is_alphanumeric;

/// Where to find the speaker of an utterance that is alone in its block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Echo {
    /// At the utterance with this index, which has the same words.
    Of(usize),
    /// The utterance is a heading: at the first utterance below it, if that is in the same section.
    Below,
}

/// For each utterance, what it repeats; `None` if it is not an echo.
pub(super) fn echoes(scene: &Scene<'_>, utterances: &[Utterance]) -> Vec<Option<Echo>> {
    let alone: Vec<bool> = utterances.iter().map(|utterance| is_alone(scene, utterance)).collect();
    if !alone.contains(&true) {
        return vec![None; utterances.len()];
    }
    let grams: Vec<Vec<u32>> =
        utterances.iter().map(|utterance| grams(scene, utterance.said.inner)).collect();
    let echo = |here: usize| {
        let near = here.saturating_sub(NEAR)..(here + 1 + NEAR).min(utterances.len());
        let source = near.filter(|at| !alone[*at]).find(|at| is_told(&grams[here], &grams[*at]));
        let heading = is_heading(scene, utterances[here].said.block).then_some(Echo::Below);
        source.map(Echo::Of).or(heading)
    };
    (0..utterances.len()).map(|here| alone[here].then(|| echo(here)).flatten()).collect()
}

/// How many quotations on either side are compared.
const NEAR: usize = 20;

/// The highest confidence that the first speaker below a heading also said the words of the heading.
const SECTION: f32 = 0.5;

/// Gives each echo the speaker of the quotation that it repeats. A heading that repeats none gets the first speaker
/// of its section, with less confidence.
pub(super) fn give_speakers(
    scene: &Scene<'_>,
    utterances: &[Utterance],
    echoes: &[Option<Echo>],
    out: &mut [Attributed],
) {
    for here in (0..out.len()).rev() {
        let (source, most) = match echoes[here] {
            None => continue,
            Some(Echo::Of(source)) => (out.get(source), 1.0),
            Some(Echo::Below) => {
                let next = utterances.get(here + 1);
                let below = next.filter(|next| is_in_section(scene, &utterances[here], next));
                (below.and_then(|_| out.get(here + 1)), SECTION)
            }
        };
        let speaker = source.and_then(|source| Some((source.subject?, source.confidence)));
        out[here].subject = speaker.map(|(subject, _)| subject);
        out[here].confidence = speaker.map_or(0.0, |(_, confidence)| confidence.min(most));
    }
}

/// Whether its block says nothing but the utterance, so that no words beside it can name a speaker.
fn is_alone(scene: &Scene<'_>, utterance: &Utterance) -> bool {
    let (block, outer) = (scene.block(utterance.said.block), utterance.said.outer);
    let is_bare = |span: Span| !scene.slice(span).contains(char::is_alphanumeric);
    is_bare(Span::new(block.start, outer.start)) && is_bare(Span::new(outer.end, block.end.max(outer.end)))
}

fn is_heading(scene: &Scene<'_>, block: usize) -> bool {
    let block = scene.body.blocks.get(block);
    block.is_some_and(|block| matches!(block.kind, BlockKind::Heading { .. }))
}

/// Whether no other heading comes between a heading and what is said below it.
fn is_in_section(scene: &Scene<'_>, heading: &Utterance, below: &Utterance) -> bool {
    !(heading.said.block + 1..=below.said.block).any(|block| is_heading(scene, block))
}

/// The runs of three letters or digits in `span`, each as one number, sorted. Spaces and punctuation are left out.
fn grams(scene: &Scene<'_>, span: Span) -> Vec<u32> {
    let mut letters = span.of(&scene.folded).chars().filter(|c| is_alphanumeric(*c)).map(u32::from);
    let mut run = (letters.next().unwrap_or_default(), letters.next().unwrap_or_default());
    let mut grams: Vec<u32> = letters
        .map(|last| {
            let gram = run.0.wrapping_mul(BASE).wrapping_add(run.1).wrapping_mul(BASE).wrapping_add(last);
            run = (run.1, last);
            gram
        })
        .collect();
    grams.sort_unstable();
    grams.dedup();
    grams
}

/// The factor that combines the characters of a run into one number; a prime, so that different runs seldom
/// collide.
const BASE: u32 = 1021;

/// Whether more than two thirds of the runs in `own`, and at least three of them, are in `said`.
fn is_told(own: &[u32], said: &[u32]) -> bool {
    let shared = own.iter().filter(|gram| said.binary_search(gram).is_ok()).count();
    shared * 3 > own.len() * 2 && shared > 2
}

#[cfg(test)]
mod tests;
