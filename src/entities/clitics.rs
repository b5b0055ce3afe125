//! Clitics that are written onto names of several words.

use crate::language::Language;
use crate::span::Span;

use super::fold::{fold_into, hash_phrase, hash_root};
use super::gazetteer::BUILT_IN;
use super::tagger::Passage;
use super::tokens::tokenize;

/// How many clitics in a row may stand before a name.
const CLITICS: usize = 2;

/// The letters that are clitics before a name; none where a language has none.
pub fn letters(language: Language) -> &'static [char] {
    match language {
        Language::Hebrew => &['ו', 'ה', 'ב', 'ל', 'כ', 'מ', 'ש'],
        Language::Arabic => &['و', 'ف', 'ب', 'ك', 'ل'],
        _ => &[],
    }
}

/// How long the clitics may be that a name begins with, in bytes, shortest first.
pub fn lengths(name: &str, language: Language) -> impl Iterator<Item = usize> {
    let mut len = 0;
    let chars = name.chars().take_while(move |c| letters(language).contains(c)).take(CLITICS);
    chars.map(move |clitic| {
        len += clitic.len_utf8();
        len
    })
}

/// A Hebrew name of several words without the clitics before it, where it is listed without them alone: the first of its
/// words mostly is not, as in "בתל אביב".
pub fn behind_clitics(passage: &Passage<'_>, span: Span) -> Span {
    let text = span.of(passage.text);
    if passage.language != Language::Hebrew || !text.contains(' ') || is_listed(text) {
        return span;
    }
    let listed = lengths(text, passage.language).find(|len| text.get(*len..).is_some_and(is_listed));
    Span::new(span.start + listed.unwrap_or_default(), span.end)
}

/// Whether a name of several Hebrew words is on a list as it is.
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
