//! Text without vowel signs: Arabic and Hebrew words are written with some of them, all, or none, and the
//! lexicons are written without.

use std::borrow::Cow;

use crate::span::Span;

/// A text without its vowel signs and stretched joints, and the way back to the text.
#[derive(Debug)]
pub(super) struct Unpointed<'a> {
    /// What is left.
    pub text: Cow<'a, str>,
    /// For each sign, by place: where the text behind it begins in [`Unpointed::text`], and how many bytes
    /// were left out up to there.
    left_out: Vec<(usize, usize)>,
}

impl<'a> Unpointed<'a> {
    /// Leaves out the signs of a text; one that has none is not copied.
    pub fn of(text: &'a str) -> Self {
        if text.is_ascii() || !text.contains(is_vowel_sign) {
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

    /// Where a span of [`Unpointed::text`] stands in the text, with the signs that its last letter bears.
    pub fn place(&self, span: Span) -> Span {
        Span::new(self.behind(span.start), self.behind(span.end))
    }

    /// A place in the text, behind the signs that stand there: they belong to the letter before.
    fn behind(&self, at: usize) -> usize {
        let count = self.left_out.partition_point(|(place, _)| *place <= at);
        at + count.checked_sub(1).map_or(0, |last| self.left_out[last].1)
    }
}

/// Vowel signs of Arabic and Hebrew, and the stroke that stretches an Arabic word.
pub(super) fn is_vowel_sign(c: char) -> bool {
    matches!(u32::from(c), 0x064B..=0x065F | 0x0670 | 0x0640 | 0x0591..=0x05BD | 0x05BF..=0x05C7)
}

#[cfg(test)]
mod tests;
