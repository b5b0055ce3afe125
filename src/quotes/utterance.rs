//! A quotation as a whole, before anybody is found to have said it.

use super::attribution::Said;
use super::pair::End;
use crate::article::QuoteKind;

/// A quotation.
#[derive(Clone, Copy, Debug)]
pub(super) struct Utterance {
    /// Where it stands.
    pub said: Said,
    /// Direct, partial, dialogue, block.
    pub kind: QuoteKind,
    /// That it is one.
    pub confidence: f32,
    /// Utterances of one chain have one speaker.
    pub chain: Option<usize>,
    /// How its marks end.
    pub end: End,
}
