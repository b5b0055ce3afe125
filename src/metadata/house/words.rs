//! The words of a text, for finding a name in it.

use crate::text::fold;

/// Returns the words of a text, folded, with a space before and after each.
pub(super) fn words_in(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.fold(" ".to_owned(), |words, word| words + word + " ")
}
