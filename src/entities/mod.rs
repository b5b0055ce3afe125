//! Named entities: a trained tagger, and the merging of mentions into entities.

mod acronyms;
pub mod atoms;
mod bare;
mod bounds;
pub mod classes;
mod clitics;
pub mod decode;
mod describe;
mod dates;
mod endings;
pub mod features;
pub mod fold;
mod fuse;
pub mod gazetteer;
pub mod group;
mod heads;
mod introduced;
mod kinds;
mod listed;
mod mention;
mod merge;
mod organizations;
pub mod model;
mod nouns;
mod roles;
mod shape;
mod stems;
mod tagger;
mod things;
pub mod tokens;
mod triggers;

use crate::article::Entity;
use crate::body::Body;
use crate::language::{Language, Script};
use crate::sentences;
use crate::span::Span;

use atoms::Atoms;
use dates::Date;
use mention::Found;
use tagger::{Passage, Tagged};

/// Finds the entities in the title and the body, in order of first mention, the title before the body. `house` is the site's name for itself.
pub fn find(body: &Body, title: Option<&str>, house: Option<&str>) -> Vec<Entity> {
    let headline = title.map(|text| Passage {
        text,
        span: Span::new(0, text.len()),
        block: None,
        language: body.language,
    });
    let blocks = body.blocks.iter().enumerate().map(|(index, block)| Passage {
        text: &body.text,
        span: block.span,
        block: Some(index),
        language: block.language.unwrap_or(body.language),
    });
    let passages: Vec<Passage<'_>> = headline.into_iter().chain(blocks).collect();
    let mut tagged = tagger::tag(&passages, house);
    mention::keep_whole(&mut tagged);
    bounds::settle(&passages, &mut tagged);
    kinds::settle(&passages, &mut tagged);
    organizations::join_places(&passages, &mut tagged);
    acronyms::settle(&passages, &mut tagged);
    let mut found: Vec<_> = tagged
        .iter()
        .flat_map(|tagged| tagged.names.iter().map(move |name| (tagged, name)))
        .filter_map(|(tagged, name)| mention::found(passages.get(tagged.passage)?, tagged, name))
        .collect();
    bare::settle(&passages, &mut found);
    mention::drop_unlikely(&passages, &mut found);
    nouns::drop_nouns(&passages, &mut found);
    merge::merge(&passages, &found, &dates(&passages, &tagged, &found))
}

/// Returns the dates of a document, except those that are part of a name.
fn dates(passages: &[Passage<'_>], tagged: &[Tagged], found: &[Found]) -> Vec<(Option<usize>, Date)> {
    let mut names: Vec<(Option<usize>, Span)> = found.iter().map(|name| (name.block, name.span)).collect();
    names.sort_by_key(|(block, span)| (*block, span.start));
    let is_free = |block: Option<usize>, date: &Date| {
        // Names do not overlap, so only the last one that begins before the date ends can touch it.
        let behind = names.partition_point(|(other, span)| (*other, span.start) < (block, date.span.end));
        let last = behind.checked_sub(1).and_then(|last| names.get(last));
        last.is_none_or(|(other, span)| *other != block || !span.overlaps(date.span))
    };
    let of_sentence = |tagged: &Tagged| {
        let passage = passages.get(tagged.passage)?;
        let dates = dates::find(passage.text, &tagged.tokens, passage.language);
        Some(dates.into_iter().map(move |date| (passage.block, date)))
    };
    let all = tagged.iter().filter_map(of_sentence).flatten();
    all.filter(|(block, date)| is_free(*block, date)).collect()
}

/// A sentence as the tagger sees it.
#[derive(Clone, Debug, Default)]
pub struct Sentence {
    /// The tokens, as byte spans into the text.
    pub tokens: Vec<Span>,
    /// The atoms of each token.
    pub atoms: Vec<Atoms>,
}

/// Returns the sentences of `text` within the span `within`, with spans into `text`. For the trainer.
#[cfg(feature = "_internals")]
pub fn read(text: &str, within: Span, language: Language) -> Vec<Sentence> {
    sentences_of(text, within, language).collect()
}

/// Returns the sentences of `text` within the span `within`, one at a time, so that they need not all be in memory;
/// spans are into `text`.
fn sentences_of(text: &str, within: Span, language: Language) -> impl Iterator<Item = Sentence> {
    let covered = within.of(text);
    // In Thai, spaces occur within names as well as between sentences, so the line is the unit.
    let spans = match language.script() {
        Script::Thai | Script::Laoo => sentences::split(covered, Language::Unknown),
        _ => sentences::split(covered, language),
    };
    let spans = spans.into_iter().map(move |span| span.shifted(within.start));
    spans.flat_map(|span| cells(text, span)).map(move |span| read_one(text, span, language))
}

/// Splits a sentence at tabs: no name crosses the end of a table cell.
fn cells(text: &str, sentence: Span) -> impl Iterator<Item = Span> {
    let mut start = sentence.start;
    let cell = move |cell: &str| {
        let span = Span::new(start, start + cell.len());
        start = span.end + 1;
        span
    };
    sentence.of(text).split('\t').map(cell).filter(|span| !span.is_empty())
}

/// Usual length in bytes of a token and the space after it, for the initial capacity.
const USUAL_TOKEN: usize = 5;

fn read_one(text: &str, span: Span, language: Language) -> Sentence {
    let mut sentence = Sentence::default();
    sentence.tokens.reserve(span.len() / USUAL_TOKEN + 1);
    tokens::tokenize(text, span, language, &mut sentence.tokens);
    describe::describe(text, &sentence.tokens, language, &mut sentence.atoms);
    sentence
}

#[cfg(test)]
mod tests;
