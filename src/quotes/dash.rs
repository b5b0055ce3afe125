//! Dialogue that begins with a dash, without quotation marks: `– Det er bra, sier Hansen. – Vi er glade.`
//!
//! The dash begins a block, or a sentence within one: `Rzecznik zaprzecza. – To nieprawda – mówi Nowak.`

use super::cues::Term;
use super::marks::is_dash;
use super::scene::{Scene, count_words};
use super::tags::Tags;
use crate::article::{BlockKind, EntityKind};
use crate::span::Span;
use crate::text::{is_colon, is_stop};

/// What is said in one block after a dash.
#[derive(Clone, Debug)]
pub(super) struct Dialogue {
    /// The index of the block.
    pub block: usize,
    /// The parts that are said, in order; the reporter's words are between them.
    pub parts: Vec<Span>,
    /// Whether a reporting clause was found.
    pub reported: Reported,
}

/// Whether dialogue has a reporting clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reported {
    /// It has one.
    Yes,
    /// It has none.
    No,
}

/// All dialogue of a body. Lists and headlines begin with dashes too, so a block without a reporting clause counts
/// only where another block of the article has one.
pub(super) fn find(scene: &Scene<'_>) -> Vec<Dialogue> {
    if scene.grammar.dashes.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<Dialogue> =
        (0..scene.body.blocks.len()).filter_map(|index| dialogue(scene, index)).collect();
    let lists = lists(scene);
    found.retain(|dialogue| dialogue.reported == Reported::Yes || !lists.contains(&dialogue.block));
    let any = found.iter().any(|dialogue| dialogue.reported == Reported::Yes);
    found.retain(|dialogue| any && (dialogue.reported == Reported::Yes || is_speech(scene, dialogue)));
    found
}

/// The blocks that begin with a hyphen and are items of a list: those right after a block that ends with a colon and
/// does not report anything, and those that end with a semicolon.
fn lists(scene: &Scene<'_>) -> Vec<usize> {
    let mut items = Vec::new();
    // Whether the next block would be an item.
    let mut is_list = false;
    for (index, block) in scene.body.blocks.iter().enumerate() {
        let text = scene.slice(block.span);
        if !text.starts_with('-') {
            let last = scene.left_of(block.span.end, index);
            is_list = text.ends_with(is_colon) && !scene.terms_in(last).iter().any(Term::is_verb);
        } else if is_list || text.ends_with(';') {
            is_list = true;
            items.push(index);
        }
    }
    items
}

/// Whether a block without a reporting clause still reads like speech: at least four words and a final stop, which
/// headlines seldom have.
fn is_speech(scene: &Scene<'_>, dialogue: &Dialogue) -> bool {
    dialogue.parts.first().is_some_and(|part| {
        let text = scene.slice(*part);
        count_words(text) >= 4 && text.ends_with(is_stop)
    })
}

fn dialogue(scene: &Scene<'_>, index: usize) -> Option<Dialogue> {
    let block = scene.body.blocks.get(index)?;
    if !matches!(block.kind, BlockKind::Paragraph | BlockKind::Quote | BlockKind::ListItem { .. }) {
        return None;
    }
    let opening = opening(scene, block.span)?;
    let (parts, reported) = parts(scene, opening);
    let spoken = !parts.is_empty() && (opening.leads || reported == Reported::Yes);
    spoken.then_some(Dialogue { block: index, parts, reported })
}

/// A dash that opens dialogue.
#[derive(Clone, Copy, Debug)]
struct Opening {
    dash: char,
    /// From the end of the dash to the end of the block.
    rest: Span,
    /// Whether it begins the block.
    leads: bool,
}

fn opening(scene: &Scene<'_>, block: Span) -> Option<Opening> {
    let text = scene.slice(block);
    let at = |(at, dash): (usize, char), leads| {
        let rest = Span::new(block.start + at + dash.len_utf8(), block.end);
        Opening { dash, rest: rest.trimmed(scene.text), leads }
    };
    match text.chars().next().filter(|c| is_dash(*c)) {
        Some(dash) => {
            let opening = at((0, dash), true);
            let glued = opening.rest.start == block.start + dash.len_utf8();
            let figure = dash == '-' && scene.slice(opening.rest).starts_with(char::is_numeric);
            let opens = !narrations(scene, dash).is_empty();
            (opens && (!glued || !figure)).then_some(opening)
        }
        None => {
            let dashes = text.char_indices().filter(|(_, c)| is_dash(*c));
            let mut opens = dashes.filter(|place| begins_sentence(text, *place));
            opens.find(|(_, dash)| !narrations(scene, *dash).is_empty()).map(|place| at(place, false))
        }
    }
}

/// Whether a dash follows the end of a sentence and has a space on either side.
fn begins_sentence(text: &str, (at, dash): (usize, char)) -> bool {
    let before = Span::new(0, at).of(text);
    let ended = before.trim_end();
    ended.len() < before.len()
        && ended.ends_with(|c| is_stop(c) || c == ':')
        && Span::new(at + dash.len_utf8(), text.len()).of(text).starts_with(char::is_whitespace)
}

/// The characters that can introduce a reporting clause in dialogue opened by this dash.
fn narrations(scene: &Scene<'_>, dash: char) -> Vec<char> {
    let dashes = scene.grammar.dashes.iter().filter(|(opening, _)| *opening == dash);
    dashes.map(|(_, narration)| *narration).collect()
}

/// The parts that are said after the dash, in order, and whether there is a reporting clause.
fn parts(scene: &Scene<'_>, opening: Opening) -> (Vec<Span>, Reported) {
    let narrations = narrations(scene, opening.dash);
    let mut parts = Vec::new();
    let mut reported = Reported::No;
    let (mut at, end) = (opening.rest.start, opening.rest.end);
    while at < end {
        let rest = Span::new(at, end);
        let Some((stop, narration)) = narration(scene, rest, &narrations) else {
            parts.push(rest.trimmed(scene.text));
            break;
        };
        reported = Reported::Yes;
        parts.push(Span::new(at, stop).trimmed(scene.text));
        let Some(resumed) = resumption(scene, Span::new(narration, end)) else { break };
        at = resumed;
    }
    parts.retain(|part| !part.is_empty());
    (parts, reported)
}

/// Where speech ends and where the reporter's words begin, in byte offsets into the body's text.
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
        let aside = || begins_aside(scene, Span::new(rest.start + at + c.len_utf8(), verb.span.start));
        if subject_first && (!term_is_strong(verb.tags) || aside()) {
            continue;
        }
        let end = if is_stop(c) { at + c.len_utf8() } else { at };
        let end = Span::new(0, end).of(text).trim_end_matches(|c: char| c.is_whitespace() || c == ',').len();
        if end > 0 {
            return Some((rest.start + end, rest.start + at + c.len_utf8()));
        }
    }
    signed(scene, rest).filter(|_| separators.contains(&','))
}

/// The same for a clause at the end that consists of a person's name and one word that means nothing to the grammar, in
/// a language that has the subject before the verb there: ", Partonen neuvoo."
fn signed(scene: &Scene<'_>, rest: Span) -> Option<(usize, usize)> {
    let text = scene.slice(rest).trim_end();
    let comma = rest.start + text.rfind(',').filter(|at| *at > 0)?;
    let clause = Span::new(comma + 1, rest.start + text.len()).trimmed(scene.text);
    let name = scene.names_in(clause).first().filter(|name| name.kind == EntityKind::Person)?;
    let verb = scene.slice(Span::new(name.span.end, clause.end)).strip_suffix('.')?.strip_prefix(' ')?;
    let fits = scene.grammar.order.after_sv >= SOMETIMES
        && name.span.start == clause.start
        && !verb.is_empty()
        && scene.terms_in(Span::new(name.span.end, clause.end)).is_empty()
        && verb.chars().all(char::is_lowercase);
    fits.then_some((comma, comma + 1))
}

/// The least weight of an order of words that is not rare.
const SOMETIMES: u8 = 2;

/// Whether the words before a verb begin with a preposition or conjunction, so that they are not its subject: "som
/// vi" in "som vi sier".
fn begins_aside(scene: &Scene<'_>, clause: Span) -> bool {
    scene.terms_in(clause).first().is_some_and(|term| {
        let small = term.tags.any(Tags::PREPOSITION) || term.tags.any(Tags::COMPLEMENTIZER);
        small && !term.tags.any(Tags::ACCORDING) && scene.words_between(clause.start, term.span.start) == 0
    })
}

fn term_is_strong(tags: Tags) -> bool {
    tags.any(Tags::STRONG)
}

/// How many characters before a verb are searched for the start of its clause; limits the work.
const CLAUSE: usize = 240;

/// The last separator of `before`: a comma, a dash with a space on either side, a question or exclamation mark.
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

/// Where speech resumes after the reporter's words: after the next dash with a space on either side.
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
