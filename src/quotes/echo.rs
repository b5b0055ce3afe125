//! Headings and pull quotes: words of a quotation that the page shows once more, on their own.

use super::attribution::Attributed;
use super::scene::Scene;
use super::utterance::Utterance;
use crate::article::BlockKind;
use crate::span::Span;
use crate::text::is_alphanumeric;

/// Where the speaker of an utterance that stands alone in its block is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Echo {
    /// At the utterance that has the same words.
    Of(usize),
    /// Below the heading that it is, if anywhere.
    Below,
}

/// For each utterance, what it is the echo of, if it is one.
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

/// How many quotations to either side are looked at.
const NEAR: usize = 20;

/// How sure whoever speaks first below a heading is to have said its words.
const SECTION: f32 = 0.5;

/// Gives each echo the speaker of the quotation whose words it has; a heading, that of the first one in its section,
/// which is less sure.
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

/// Whether an utterance is all that its block says, so that nothing beside it tells who speaks.
fn is_alone(scene: &Scene<'_>, utterance: &Utterance) -> bool {
    let (block, outer) = (scene.block(utterance.said.block), utterance.said.outer);
    let is_bare = |span: Span| !scene.slice(span).contains(char::is_alphanumeric);
    is_bare(Span::new(block.start, outer.start)) && is_bare(Span::new(outer.end, block.end.max(outer.end)))
}

fn is_heading(scene: &Scene<'_>, block: usize) -> bool {
    let block = scene.body.blocks.get(block);
    block.is_some_and(|block| matches!(block.kind, BlockKind::Heading { .. }))
}

/// Whether no other heading stands between a heading and what is said below.
fn is_in_section(scene: &Scene<'_>, heading: &Utterance, below: &Utterance) -> bool {
    !(heading.said.block + 1..=below.said.block).any(|block| is_heading(scene, block))
}

/// The runs of three letters of what is said, as sorted numbers; spaces and signs do not count.
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

/// Keeps the letters of a run apart, as a prime does.
const BASE: u32 = 1021;

/// Whether most of these words are among those.
fn is_told(own: &[u32], said: &[u32]) -> bool {
    let shared = own.iter().filter(|gram| said.binary_search(gram).is_ok()).count();
    shared * 3 > own.len() * 2 && shared > 2
}

#[cfg(test)]
mod tests;
