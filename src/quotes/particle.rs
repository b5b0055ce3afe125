//! Particles that mark the words before them as the subject: は, 이, ने.

use super::grammar::Grammar;
use crate::span::Span;
use crate::text::{is_hangul, is_spaceless};

/// The byte offset in `text` where the first words marked by the particle `form` end.
pub(super) fn first_marked(grammar: &Grammar, text: &str, form: &str) -> Option<usize> {
    marked(grammar, text, form).next()
}

/// The byte offset in `text` where the last words marked by the particle `form` end.
pub(super) fn last_marked(grammar: &Grammar, text: &str, form: &str) -> Option<usize> {
    marked(grammar, text, form).last()
}

fn marked<'t>(grammar: &'t Grammar, text: &'t str, form: &'t str) -> impl Iterator<Item = usize> + 't {
    let places = text.match_indices(form).map(|(at, _)| at);
    places.filter(move |at| marks_subject(grammar, text, (*at, form)))
}

/// Whether the particle at this place is the ending of a word, and that word is a subject.
fn marks_subject(grammar: &Grammar, text: &str, (at, form): (usize, &str)) -> bool {
    let end = at + form.len();
    let (before, through) = (Span::new(0, at).of(text), Span::new(0, end).of(text));
    let after = Span::new(end, text.len()).of(text).chars().next();
    let spaced = form.chars().all(|c| !is_spaceless(c));
    let ends_word = !spaced || after.is_none_or(|c| !c.is_alphanumeric());
    let is_word = form.starts_with(is_hangul) && before.ends_with(char::is_whitespace);
    let aside = || grammar.asides.iter().any(|aside| through.ends_with(aside.as_str()));
    at > 0 && ends_word && !is_word && !aside() && !(spaced && ends_in_clause(grammar, before))
}

/// Whether the last word of `text` follows an object and so is a verb. In "항구를 찾은", the ending of the verb looks
/// like a particle.
fn ends_in_clause(grammar: &Grammar, text: &str) -> bool {
    let Some((ahead, _)) = text.rsplit_once(char::is_whitespace) else { return false };
    let ahead = ahead.trim_end();
    grammar.accusatives.iter().any(|form| ahead.ends_with(form.as_str()))
}

#[cfg(test)]
mod tests;
