//! Scripts without sentence marks, and without spaces between words: Thai and Lao above all.
//!
//! Trees learn what a paragraph looks like from languages that end sentences with a mark, and from few pages of
//! others. So a text of such a script is measured as the same text would be in a script with marks.

use super::{Last, Measure};

/// Characters of the shortest text without marks that is taken for sentences: headlines are shorter, most paragraphs
/// longer.
const SENTENCE: u32 = 100;
/// Characters of a usual sentence.
const USUAL: u32 = 120;

/// The counts of a text of such a script, with the sentences that it leaves untold. A dot is an abbreviation there.
pub(super) fn told(shape: Measure, text: &str) -> Measure {
    let long = shape.characters >= SENTENCE;
    let last = match shape.last {
        Last::Sentence if text.ends_with('.') => Last::Other,
        last => last,
    };
    Measure {
        sentences: if long { shape.characters.div_ceil(USUAL) } else { u32::from(last == Last::Sentence) },
        last: if long && last == Last::Other { Last::Sentence } else { last },
        ..shape
    }
}

#[cfg(test)]
mod tests;
