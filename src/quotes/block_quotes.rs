//! Blocks that the page marks as quotations. Pages also mark so what nobody said: subheads, sentences of the text
//! that are shown large, whole articles.

use super::attribution::{Attributed, Said, Subject, SubjectKind};
use super::marks::is_dash;
use super::pair::End;
use super::phrase::{Pick, capitals};
use super::rank::Choice;
use super::scene::{Scene, count_words, is_marked, within};
use super::tags::Tags;
use super::utterance::Utterance;
use crate::article::{BlockKind, QuoteKind};
use crate::span::Span;
use crate::text::{is_alphanumeric, is_caseless, is_colon, is_stop};

/// The fewest words of a block quote.
const WORDS: usize = 4;

/// The fewest words without a stop at the end that are not taken for a subhead.
const SENTENCE: usize = 12;

/// How many block quotes are looked for in the rest of the text.
const MOST: usize = 40;

/// Blocks that the page marks as quotations, of at least [`WORDS`] words. A block that a pair of quotation marks mostly
/// covers is left to that pair.
pub(super) fn find(scene: &Scene<'_>) -> Vec<Utterance> {
    if is_mostly_marked(scene) {
        return Vec::new();
    }
    let blocks = scene.body.blocks.iter().enumerate().filter(|(_, block)| block.kind == BlockKind::Quote);
    let spoken = blocks.filter(|(index, block)| {
        let is_paired = within(&scene.pairs, block.span, |pair| pair.outer)
            .iter()
            .any(|pair| pair.block == *index && pair.outer.len() * 2 > block.span.len());
        count_words(scene.slice(block.span)) >= WORDS
            && !is_paired
            && !is_subhead(scene, *index)
            && !is_signature(scene, block.span)
    });
    let spoken: Vec<(usize, Span)> = spoken.map(|(index, block)| (index, block.span)).collect();
    let known = spoken.iter().enumerate().filter(|(at, (_, span))| *at >= MOST || !is_repeated(scene, *span));
    let said = known.map(|(_, (index, span))| {
        let inner = signature(scene, *span).map_or(*span, |name| before_dash(scene, *span, name));
        Utterance {
            said: Said { outer: *span, inner, block: *index },
            kind: QuoteKind::Block,
            confidence: 0.8,
            chain: None,
            end: End::Closed,
        }
    });
    said.collect()
}

/// Whether more than half of the text, and more than one block, is marked as a quotation, so that the mark is only
/// layout.
fn is_mostly_marked(scene: &Scene<'_>) -> bool {
    let quotes = scene.body.blocks.iter().filter(|block| block.kind == BlockKind::Quote);
    let (mut count, mut length) = (0, 0);
    for block in quotes {
        count += 1;
        length += block.span.len();
    }
    count > 1 && length * 2 > scene.text.len()
}

/// Whether a block is too short for a sentence without a stop and nothing introduces it.
fn is_subhead(scene: &Scene<'_>, index: usize) -> bool {
    let block = scene.block(index);
    let text = scene.slice(block).trim_end_matches(|c: char| !is_alphanumeric(c) && !is_stop(c));
    !text.ends_with(is_stop)
        && count_words(text) < SENTENCE
        && signature(scene, block).is_none()
        && !is_led(scene, index)
}

/// Whether a block is nothing but a dash and a name, and so signs the block before.
fn is_signature(scene: &Scene<'_>, block: Span) -> bool {
    let begins = scene.slice(block).starts_with(is_dash);
    begins && signature(scene, block).is_some_and(|name| before_dash(scene, block, name) == block)
}

/// Whether the words of a block are also in the reporter's text.
fn is_repeated(scene: &Scene<'_>, block: Span) -> bool {
    let own = block.of(&scene.folded).trim_matches(|c: char| !is_alphanumeric(c));
    let mut places = scene.folded.match_indices(own).map(|(at, _)| Span::new(at, at + own.len()));
    places
        .any(|place| !block.contains(place) && !is_marked(&scene.pairs, place) && !is_in_quote(scene, place))
}

/// Whether a place is in a block that the page marks as a quotation.
fn is_in_quote(scene: &Scene<'_>, place: Span) -> bool {
    let blocks = &scene.body.blocks;
    let block = blocks.partition_point(|block| block.span.end <= place.start);
    blocks.get(block).is_some_and(|block| block.kind == BlockKind::Quote)
}

/// Whether the block before introduces the one at `index`: it ends with a colon, or its last sentence has a reporting
/// verb or an according-to form.
fn is_led(scene: &Scene<'_>, index: usize) -> bool {
    let Some(before) = index.checked_sub(1) else { return false };
    let span = scene.block(before);
    let last = scene.left_of(span.end, before);
    let leads = |tags: Tags| tags.any(Tags::VERB) && tags.any(Tags::STRONG) || tags.any(Tags::ANY_ACCORDING);
    // A footnote may follow the colon: "[16]".
    let is_note = |c: char| c.is_ascii_digit() || matches!(c, '[' | ']');
    scene.slice(span).trim_end_matches(is_note).ends_with(is_colon)
        || scene.terms_in(last).iter().any(|term| leads(term.tags))
}

/// The choice among the candidates for a block quote: whoever signs it, else the candidate if the block before
/// introduces it or holds the words before it.
pub(super) fn choice(
    scene: &Scene<'_>,
    here: &Utterance,
    before: Option<(&Utterance, &Attributed)>,
    chosen: Option<Choice>,
) -> Option<Choice> {
    let signed = signature(scene, here.said.outer).or_else(|| signed_below(scene, here.said.block));
    let goes_on = before.is_some_and(|(earlier, out)| {
        earlier.kind == QuoteKind::Block && earlier.said.block + 1 == here.said.block && out.subject.is_some()
    });
    match signed {
        Some(subject) => Some(Choice { subject, confidence: SIGNED }),
        None => chosen.filter(|_| goes_on || is_led(scene, here.said.block)),
    }
}

/// The confidence in a name after a dash at the end.
const SIGNED: f32 = 0.9;

/// The most words of a signature.
const NAME: usize = 5;

/// The name after the last dash of a block: "… — Ann Poe".
fn signature(scene: &Scene<'_>, block: Span) -> Option<Subject> {
    let text = scene.slice(block);
    let (at, dash) = text.char_indices().rev().find(|(_, c)| is_dash(*c) && *c != '-')?;
    let before = Span::new(0, at).of(text).trim_end();
    let ended = before.is_empty() || before.ends_with(|c: char| !is_alphanumeric(c) && c != ',');
    let rest = Span::new(block.start + at + dash.len_utf8(), block.end).trimmed(scene.text);
    let tail = scene.slice(rest);
    if !ended || tail.is_empty() || tail.ends_with(is_stop) {
        return None;
    }
    let named = scene.names_in(rest).first().map(|name| (name.span, SubjectKind::Name(name.entity)));
    let told = match named.filter(|(span, _)| span.start == rest.start) {
        Some((span, kind)) => Subject { span, kind },
        None if tail.starts_with(is_caseless) => return None,
        None => capitals(scene, rest, Pick::First).filter(|found| found.span.start == rest.start)?,
    };
    (count_words(scene.slice(told.span)) <= NAME).then_some(told)
}

/// The name that the block after a block quote consists of, after a dash.
fn signed_below(scene: &Scene<'_>, index: usize) -> Option<Subject> {
    let below = scene.body.blocks.get(index + 1)?.span;
    scene.slice(below).starts_with(|c| is_dash(c) && c != '-').then(|| signature(scene, below)).flatten()
}

/// The part of a block before its signature.
fn before_dash(scene: &Scene<'_>, block: Span, name: Subject) -> Span {
    let text = Span::new(block.start, name.span.start).of(scene.text);
    let kept = text.trim_end_matches(|c: char| is_dash(c) || c.is_whitespace());
    if kept.is_empty() { block } else { Span::new(block.start, block.start + kept.len()) }
}
