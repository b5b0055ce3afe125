//! Sentences as the tagger sees them, with the right labels.

use offprint::internals::entities::atoms::{Atoms, coarse};
use offprint::internals::entities::model::LABELS;
use offprint::internals::entities::read;
use offprint::{Language, Span};

use crate::conll::{self, Sentence};

/// A sentence to learn from: what the tagger sees, and the right labels.
pub struct Instance {
    pub atoms: Vec<Atoms>,
    pub labels: Vec<u8>,
    /// Salt of the language's own features, where the set may teach them.
    pub language: Option<u32>,
    /// Salt of the set's own features, which are forgotten after training.
    pub set: Option<u32>,
    /// How much it teaches: its gradient counts so many times.
    pub weight: f32,
}

/// Stands for the label of a token that may be outside or in an organisation.
pub const UNTOLD: u8 = LABELS as u8;

/// Takes back what a set without organisations says of words that can name one: those with a capital within the
/// sentence.
pub fn untell(instance: &mut Instance) {
    let labels = instance.labels.iter_mut().zip(&instance.atoms).skip(1);
    let open = |label: u8, atoms: &Atoms| {
        label == 0 && matches!(atoms.coarse, coarse::CAPITAL | coarse::CAPITALS | coarse::MIXED)
    };
    labels.filter(|(label, atoms)| open(**label, atoms)).for_each(|(label, _)| *label = UNTOLD);
}

/// Label of a tag: see [`offprint::internals::entities::model::LABELS`].
pub fn label(tag: &str) -> u8 {
    let kind = match tag.get(2..) {
        Some("PER") => 0,
        Some("ORG") => 1,
        Some("LOC") => 2,
        _ => return 0,
    };
    1 + 2 * kind + u8::from(tag.starts_with("I-"))
}

/// The instances that the crate's own reading of the sentence's text gives.
pub fn instances(
    sentence: &Sentence,
    language: Language,
    (language_salt, set): (Option<u32>, Option<u32>),
) -> Vec<Instance> {
    let (text, spans) = conll::join(sentence);
    let mut at = 0;
    let mut last = None;
    let mut instances = Vec::new();
    for read in read(&text, Span::new(0, text.len()), language) {
        let labels = read.tokens.iter().map(|token| {
            while spans.get(at).is_some_and(|span| span.end <= token.start) {
                at += 1;
            }
            let label = sentence.get(at).map_or(0, |token| label(&token.tag));
            // The second part of a token that begins a name goes on with it.
            let inner = if label % 2 == 1 && last == Some(at) { label + 1 } else { label };
            last = Some(at);
            inner
        });
        let labels = well_formed(labels.collect());
        instances.push(Instance { atoms: read.atoms, labels, language: language_salt, set, weight: 1.0 });
    }
    instances
}

/// Labels in which a name begins before it goes on: where the data say otherwise, or a sentence of
/// the data is two to the crate.
fn well_formed(mut labels: Vec<u8>) -> Vec<u8> {
    let mut previous = 0;
    for label in &mut labels {
        if *label > 0 && *label % 2 == 0 && previous != *label && previous + 1 != *label {
            *label -= 1;
        }
        previous = *label;
    }
    labels
}
