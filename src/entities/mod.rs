//! Who and what is named: a trained tagger, and the merging of mentions into entities.

pub mod atoms;
pub mod decode;
mod endings;
pub mod features;
pub mod gazetteer;
mod mention;
mod merge;
pub mod model;
mod tagger;
pub mod tokens;
mod triggers;

use crate::article::Entity;
use crate::body::Body;
use crate::language::{Language, Script};
use crate::sentences;
use crate::span::Span;

use atoms::Atoms;
use tagger::Passage;

/// The entities that the body and the title name, in the order in which they are first named, the
/// title before the body. Mentions of the body have spans into its text and the index of their block.
pub fn find(body: &Body, title: Option<&str>) -> Vec<Entity> {
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
    let tagged = tagger::tag(&passages);
    let found: Vec<_> = tagged
        .iter()
        .flat_map(|tagged| tagged.names.iter().map(move |name| (tagged, name)))
        .filter_map(|(tagged, name)| mention::found(passages.get(tagged.passage)?, tagged, name))
        .collect();
    merge::merge(&passages, &found)
}

/// A sentence as the tagger sees it.
#[derive(Clone, Debug, Default)]
pub struct Sentence {
    /// The tokens, byte spans into the text.
    pub tokens: Vec<Span>,
    /// What is known of each token.
    pub atoms: Vec<Atoms>,
}

/// The sentences of `text` under `within`, read in this language; spans into `text`.
pub fn read(text: &str, within: Span, language: Language) -> Vec<Sentence> {
    let covered = within.of(text);
    // In Thai a space stands within names as well as between sentences, so the line is the unit.
    let spans = match language.script() {
        Script::Thai | Script::Laoo => sentences::split(covered, Language::Unknown),
        _ => sentences::split(covered, language),
    };
    spans.into_iter().map(|span| read_one(text, span.shifted(within.start), language)).collect()
}

fn read_one(text: &str, span: Span, language: Language) -> Sentence {
    let mut sentence = Sentence::default();
    tokens::tokenize(text, span, language, &mut sentence.tokens);
    atoms::describe(text, &sentence.tokens, language, &mut sentence.atoms);
    sentence
}

#[cfg(test)]
mod tests;
