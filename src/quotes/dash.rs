//! Dialogue that a dash opens, without marks: `– Det er bra, sier Hansen. – Vi er glade.`

use super::classify::is_terminal;
use super::marks::is_dash;
use super::scene::{Scene, count_words};
use super::tags::Tags;
use crate::article::BlockKind;
use crate::span::Span;

/// What is said in one block behind a dash.
#[derive(Clone, Debug)]
pub(super) struct Dialogue {
    /// The block.
    pub block: usize,
    /// The parts said, in order; between them stands the reporter.
    pub parts: Vec<Span>,
    /// Whether a reporting clause was found.
    pub reported: Reported,
}

/// Whether a reporting clause stands by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reported {
    /// One does.
    Yes,
    /// None does.
    No,
}

/// All dialogue of a body. A block without a reporting clause counts only where the article has
/// another with one, since lists and headlines begin with dashes too.
pub(super) fn find(scene: &Scene<'_>) -> Vec<Dialogue> {
    if scene.grammar.dashes.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<Dialogue> =
        (0..scene.body.blocks.len()).filter_map(|index| dialogue(scene, index)).collect();
    let any = found.iter().any(|dialogue| dialogue.reported == Reported::Yes);
    found.retain(|dialogue| any && (dialogue.reported == Reported::Yes || is_speech(scene, dialogue)));
    found
}

/// Whether a block without a reporting clause still reads like speech: a sentence, not a headline.
fn is_speech(scene: &Scene<'_>, dialogue: &Dialogue) -> bool {
    dialogue.parts.first().is_some_and(|part| {
        let text = scene.slice(*part);
        count_words(text) >= 4 && text.ends_with(is_terminal)
    })
}

fn dialogue(scene: &Scene<'_>, index: usize) -> Option<Dialogue> {
    let block = scene.body.blocks.get(index)?;
    if !matches!(block.kind, BlockKind::Paragraph | BlockKind::Quote | BlockKind::ListItem { .. }) {
        return None;
    }
    let dash = scene.slice(block.span).chars().next().filter(|c| is_dash(*c))?;
    let narrations: Vec<char> = scene
        .grammar
        .dashes
        .iter()
        .filter(|(opening, _)| *opening == dash)
        .map(|(_, narration)| *narration)
        .collect();
    let mut at = Span::new(block.span.start + dash.len_utf8(), block.span.end).trimmed(scene.text).start;
    let glued = at == block.span.start + dash.len_utf8();
    if narrations.is_empty()
        || glued
            && dash == '-'
            && scene.slice(Span::new(at, block.span.end)).starts_with(|c: char| c.is_numeric())
    {
        return None;
    }
    let mut parts = Vec::new();
    let mut reported = Reported::No;
    while at < block.span.end {
        let rest = Span::new(at, block.span.end);
        let Some((end, narration)) = narration(scene, rest, &narrations) else {
            parts.push(rest.trimmed(scene.text));
            break;
        };
        reported = Reported::Yes;
        parts.push(Span::new(at, end).trimmed(scene.text));
        let Some(resumed) = resumption(scene, Span::new(narration, block.span.end)) else { break };
        at = resumed;
    }
    parts.retain(|part| !part.is_empty());
    (!parts.is_empty()).then_some(Dialogue { block: index, parts, reported })
}

/// Where speech ends and the reporter begins.
fn narration(scene: &Scene<'_>, rest: Span, separators: &[char]) -> Option<(usize, usize)> {
    let text = scene.slice(rest);
    let verbs = scene.terms_in(rest).iter().filter(|term| term.tags.any(Tags::VERB));
    for verb in verbs {
        let before = Span::new(rest.start, verb.span.start).of(scene.text);
        let Some((at, c)) = separator(before, separators) else { continue };
        let clause = Span::new(at + c.len_utf8(), before.len()).of(before);
        if count_words(clause) > 5 || clause.contains(is_sentence_end) {
            continue;
        }
        let subject_first = count_words(clause) > 0;
        if subject_first && !term_is_strong(verb.tags) {
            continue;
        }
        let end = if is_terminal(c) { at + c.len_utf8() } else { at };
        let end = Span::new(0, end).of(text).trim_end_matches(|c: char| c.is_whitespace() || c == ',').len();
        if end > 0 {
            return Some((rest.start + end, rest.start + at + c.len_utf8()));
        }
    }
    None
}

fn term_is_strong(tags: Tags) -> bool {
    tags.any(Tags::STRONG)
}

/// How many characters a reporting clause may have before its verb: a bound on the work.
const CLAUSE: usize = 240;

/// The last separator of `before`: a comma, a dash with spaces around, or a question mark.
fn separator(before: &str, separators: &[char]) -> Option<(usize, char)> {
    before.char_indices().rev().take(CLAUSE).find(|(at, c)| {
        let after = Span::new(at + c.len_utf8(), before.len()).of(before).chars().next();
        let spaced = after.is_none_or(char::is_whitespace);
        let dash = is_dash(*c)
            && Span::new(0, *at).of(before).ends_with(char::is_whitespace)
            && separators.iter().any(|c| is_dash(*c));
        spaced && (dash || *c == ',' && separators.contains(&',') || matches!(c, '?' | '!'))
    })
}

fn is_sentence_end(c: char) -> bool {
    matches!(c, '!' | '?' | '…')
}

/// Where speech goes on behind the reporter's words: behind the next dash with spaces around it.
fn resumption(scene: &Scene<'_>, narration: Span) -> Option<usize> {
    let text = scene.slice(narration);
    let dash = text.char_indices().find(|(at, c)| {
        let spaced = |c: Option<char>| c.is_some_and(char::is_whitespace);
        is_dash(*c)
            && spaced(Span::new(0, *at).of(text).chars().next_back())
            && spaced(Span::new(at + c.len_utf8(), text.len()).of(text).chars().next())
            && Span::new(0, *at).of(text).chars().any(char::is_alphanumeric)
    });
    dash.map(|(at, c)| narration.start + at + c.len_utf8() + 1)
}
