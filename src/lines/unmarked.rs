//! Scripts without sentence marks, and without spaces between words: Thai and Lao above all.
//!
//! Trees learn what a paragraph looks like from languages that end sentences with a mark, and from few pages of
//! others. So a line of such a script is measured as the same text would be in a script with marks.

use crate::features::{Last, Measure};

/// Characters of the shortest line without marks that is taken for sentences: headlines are shorter, most paragraphs
/// longer.
const SENTENCE: u32 = 100;
/// Characters of a usual sentence.
const USUAL: u32 = 120;

/// A text's counts, with the sentences that a script without marks leaves untold. A dot is an abbreviation there.
pub(super) fn measure(text: &str) -> Measure {
    let shape = Measure::of(text);
    if is_unmarked(&shape) { told(shape, text) } else { shape }
}

/// Whether most letters are of a script without sentence marks.
pub(super) fn is_unmarked(shape: &Measure) -> bool {
    shape.unmarked * 2 > shape.letters
}

fn told(shape: Measure, text: &str) -> Measure {
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

/// Length in characters, one of Han, kana or Bopomofo, which stands for a syllable or a word, counting as two and a half.
pub(super) fn weight(shape: &Measure) -> f32 {
    (shape.characters as f32) + 1.5 * (shape.spaceless - shape.phonetic) as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_of_thai_is_sentences_and_a_date_is_none() {
        let paragraph = measure(&"เจ้าหน้าที่หกคนได้รับบาดเจ็บจากการก่อเหตุความวุ่นวายในเรือนจำ".repeat(3));
        assert_eq!((paragraph.last, paragraph.sentences), (Last::Sentence, 2));
        let date = measure("15 ธันวาคม 2565 เวลา 13:30 น.");
        assert_eq!((date.last, date.sentences), (Last::Other, 0));
        assert_eq!(measure("ใครเป็นคนทำ?").last, Last::Sentence);
        assert_eq!(measure("Half past one p.m.").last, Last::Sentence);
    }

    #[test]
    fn only_letters_that_stand_for_syllables_weigh_more() {
        assert_eq!(weight(&measure("桥梁")), 5.0);
        assert_eq!(weight(&measure("ขาว")), 3.0);
        assert_eq!(weight(&measure("abc")), 3.0);
    }
}
