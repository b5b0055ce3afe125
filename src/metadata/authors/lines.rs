//! Authors in flattened text that are named further from the headline and the body.

use super::push;
use crate::article::{Author, AuthorKind};
use crate::blocks::Label;
use crate::metadata::Context;
use crate::metadata::names::{Reader, Trust};

/// Number of lines after the body that are searched, and maximum length of a line in bytes.
const LINES: usize = 60;
const LENGTH: usize = 80;

/// Returns the authors that lines after the body name: a person below a line such as "Written by", or the only one in
/// lines that begin like a byline.
pub(super) fn below_body(context: &Context<'_>, reader: &Reader<'_>) -> Option<Vec<Author>> {
    let last = context.last_of(Label::Body)?;
    let lines: Vec<&str> = context.blocks.texts().skip(last + 1).take(LINES).collect();
    let is_short = |line: &str| line.len() <= LENGTH;
    let labelled = lines.windows(2).filter(|pair| is_short(pair[1]) && reader.is_opening(pair[0]));
    let named = |line: &str| one_person(std::iter::once(line), reader);
    let called = || lines.iter().copied().filter(|line| is_short(line) && reader.is_called_byline(line));
    labelled.map(|pair| pair[1]).find_map(named).or_else(|| one_person(called(), reader))
}

/// Gives a person with a single name the longer name that begins with it in a line that begins like a byline: "Ann"
/// where the page says "Written by Ann Ode".
pub(super) fn complete(author: &mut Author, context: &Context<'_>, reader: &Reader<'_>) {
    if author.kind != AuthorKind::Person || author.name.contains(' ') || author.name.len() < 3 {
        return;
    }
    let opening = format!("{} ", author.name);
    let may_name = |line: &&str| line.len() <= LENGTH && line.contains(opening.as_str());
    let mut lines = context.blocks.texts().filter(may_name).filter(|line| reader.is_called_byline(line));
    let named = lines.find_map(|line| {
        let mut authors = reader.authors(line, Trust::Called).into_iter();
        authors.find(|other| other.kind == AuthorKind::Person && other.name.starts_with(opening.as_str()))
    });
    if let Some(other) = named {
        author.name = other.name;
    }
}

/// Returns the author that these lines name, if it is only one and the name looks plainly like a person's.
pub(super) fn one_person<'t>(
    lines: impl Iterator<Item = &'t str>,
    reader: &Reader<'_>,
) -> Option<Vec<Author>> {
    let mut found: Vec<Author> = Vec::new();
    lines.flat_map(|line| reader.authors(line, Trust::Looks)).for_each(|author| push(author, &mut found));
    let plain = found.first().is_some_and(|author| reader.is_plain_name(&author.name));
    (found.len() == 1 && plain).then_some(found)
}
