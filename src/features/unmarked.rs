//! Scripts without sentence marks and without spaces between words: mainly Thai and Lao.
//!
//! The trees learned what a paragraph looks like from languages that end sentences with a mark, and from few pages
//! of others. So a text of such a script is measured as it would be in a script with marks.

use super::{Last, Measure};

/// Minimum characters of a text without marks that is taken for sentences: headlines are shorter, most paragraphs
/// longer.
const SENTENCE: u32 = 100;
/// Characters of a typical sentence.
const USUAL: u32 = 120;

/// Corrects the counts of a text of such a script: estimates its sentences, and takes a final dot for an abbreviation.
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
