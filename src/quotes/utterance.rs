//! A quotation before its speaker is looked for.

use super::attribution::Said;
use super::pair::End;
use crate::article::QuoteKind;

/// A quotation.
#[derive(Clone, Copy, Debug)]
pub(super) struct Utterance {
    /// Where it is in the text.
    pub said: Said,
    /// Whether it is direct, partial, dialogue after a dash, a quote block or reported speech.
    pub kind: QuoteKind,
    /// The probability that it is a quotation, from 0 to 1.
    pub confidence: f32,
    /// The number of its chain. Utterances of one chain, such as the parts of one line of dialogue, have one
    /// speaker.
    pub chain: Option<usize>,
    /// How its quotation marks end.
    pub end: End,
}
