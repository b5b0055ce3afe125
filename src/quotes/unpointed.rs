//! Text without vowel signs. Arabic and Hebrew words are written with some of them, all, or none; the lexicons have
//! none.

use std::borrow::Cow;

use crate::span::Span;

/// A text without its vowel signs and tatweels, and a way to map spans back to the text.
#[derive(Debug)]
pub(super) struct Unpointed<'a> {
    /// The text that is left.
    pub text: Cow<'a, str>,
    /// For each sign, in order: the byte offset in [`Unpointed::text`] where the text after the sign continues, and
    /// how many bytes were left out up to there.
    left_out: Vec<(usize, usize)>,
}

impl<'a> Unpointed<'a> {
    /// Removes the vowel signs from a text. A text without any is not copied.
    pub fn of(text: &'a str) -> Self {
        if !may_have_signs(text) || !text.contains(is_vowel_sign) {
            return Self { text: Cow::Borrowed(text), left_out: Vec::new() };
        }
        let mut kept = String::with_capacity(text.len());
        let mut left_out: Vec<(usize, usize)> = Vec::new();
        let mut signs = 0;
        for c in text.chars() {
            if is_vowel_sign(c) {
                signs += c.len_utf8();
                left_out.push((kept.len(), signs));
            } else {
                kept.push(c);
            }
        }
        Self { text: Cow::Owned(kept), left_out }
    }

    /// The span in the original text for a span of [`Unpointed::text`], including the signs on its last letter.
    pub fn place(&self, span: Span) -> Span {
        Span::new(self.behind(span.start), self.behind(span.end))
    }

    /// The byte offset in the original text, after any signs at that place, which belong to the letter before.
    fn behind(&self, at: usize) -> usize {
        let count = self.left_out.partition_point(|(place, _)| *place <= at);
        at + count.checked_sub(1).map_or(0, |last| self.left_out[last].1)
    }
}

/// Whether a text has a byte that begins one of the signs, and otherwise letters of the same alphabets.
fn may_have_signs(text: &str) -> bool {
    memchr::memchr3(0xD6, 0xD7, 0xD9, text.as_bytes()).is_some()
}

/// Whether a character is a vowel sign of Arabic or Hebrew, or a tatweel, the stroke that stretches an Arabic word.
pub(super) fn is_vowel_sign(c: char) -> bool {
    matches!(u32::from(c), 0x064B..=0x065F | 0x0670 | 0x0640 | 0x0591..=0x05BD | 0x05BF..=0x05C7)
}

#[cfg(test)]
mod tests;
