//! Clitics that are attached to names, as in Hebrew and Arabic.

use crate::language::Language;
use crate::span::Span;

use super::fold::{fold_into, hash_phrase, hash_root};
use super::gazetteer::BUILT_IN;
use super::tagger::Passage;
use super::tokens::tokenize;

/// Maximum number of clitics in a row before a name.
const CLITICS: usize = 2;

/// Returns the letters that are clitics before a name; empty for languages without any.
pub fn letters(language: Language) -> &'static [char] {
    match language {
        Language::Hebrew => &['ו', 'ה', 'ב', 'ל', 'כ', 'מ', 'ש'],
        Language::Arabic => &['و', 'ف', 'ب', 'ك', 'ل'],
        _ => &[],
    }
}

/// Returns the possible total lengths of the clitics that a name begins with, in bytes, shortest first.
pub fn lengths(name: &str, language: Language) -> impl Iterator<Item = usize> {
    let mut len = 0;
    let chars = name.chars().take_while(move |c| letters(language).contains(c)).take(CLITICS);
    chars.map(move |clitic| {
        len += clitic.len_utf8();
        len
    })
}

/// Removes the clitics from a Hebrew name of several words that is listed only without them. Its first word alone is
/// mostly not listed, as in "בתל אביב".
pub fn behind_clitics(passage: &Passage<'_>, span: Span) -> Span {
    let text = span.of(passage.text);
    if passage.language != Language::Hebrew || !text.contains(' ') || is_listed(text) {
        return span;
    }
    let listed = lengths(text, passage.language).find(|len| text.get(*len..).is_some_and(is_listed));
    Span::new(span.start + listed.unwrap_or_default(), span.end)
}

/// Whether a Hebrew name of several words is listed as it is.
fn is_listed(name: &str) -> bool {
    let mut tokens = Vec::new();
    tokenize(name, Span::new(0, name.len()), Language::Hebrew, &mut tokens);
    let mut folded = Vec::new();
    let roots = tokens.iter().map(|token| {
        fold_into(token.of(name), Language::Hebrew, &mut folded);
        hash_root(&folded)
    });
    roots.reduce(hash_phrase).is_some_and(|phrase| !BUILT_IN.get(phrase).is_empty())
}

#[cfg(test)]
mod tests;
