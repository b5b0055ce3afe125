//! Turns sentences into training instances: what the tagger sees of them, with the right labels.

use offprint::internals::entities::atoms::{Atoms, coarse};
use offprint::internals::entities::model::LABELS;
use offprint::internals::entities::read;
use offprint::{Language, Span};

use crate::conll::{self, Sentence};

/// A sentence to learn from: what the tagger sees, and the right labels.
pub struct Instance {
    pub atoms: Vec<Atoms>,
    pub labels: Vec<u8>,
    /// Salt of the features of the language, if the set may teach them.
    pub language: Option<u32>,
    /// Salt of the features of the set, if it has its own. They are thrown away after training.
    pub set: Option<u32>,
    /// How many times its gradient counts.
    pub weight: f32,
}

/// In place of a label: the token is either outside or part of an organisation's name.
pub const UNTOLD: u8 = LABELS as u8;

/// Marks the tokens of a set without organisations that may be part of an organisation's name as [`UNTOLD`]. These are
/// the tokens labelled as outside that have a capital, except the first of the sentence.
pub fn untell(instance: &mut Instance) {
    let labels = instance.labels.iter_mut().zip(&instance.atoms).skip(1);
    let open = |label: u8, atoms: &Atoms| {
        label == 0 && matches!(atoms.coarse, coarse::CAPITAL | coarse::CAPITALS | coarse::MIXED)
    };
    labels.filter(|(label, atoms)| open(**label, atoms)).for_each(|(label, _)| *label = UNTOLD);
}

/// The label of an IOB2 tag, see [`offprint::internals::entities::model::LABELS`].
pub fn label(tag: &str) -> u8 {
    let kind = match tag.get(2..) {
        Some("PER") => 0,
        Some("ORG") => 1,
        Some("LOC") => 2,
        _ => return 0,
    };
    1 + 2 * kind + u8::from(tag.starts_with("I-"))
}

/// The instances of a sentence. The crate's own reader splits its text into sentences and tokens, so there may be more
/// than one instance.
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
            // If the crate splits the first token of a name, its second part continues the name.
            let inner = if label % 2 == 1 && last == Some(at) { label + 1 } else { label };
            last = Some(at);
            inner
        });
        let labels = well_formed(labels.collect());
        instances.push(Instance { atoms: read.atoms, labels, language: language_salt, set, weight: 1.0 });
    }
    instances
}

/// Makes a name begin with a `B-` label where it does not: because of an error in the data, or because the crate splits
/// a sentence of the data in two.
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
