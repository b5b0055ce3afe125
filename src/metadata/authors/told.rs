//! People named below the headline who have a biography after the body: "Ann Ode", and further down "Ann Ode covers
//! the coast …". This works without word lists of any language.

use super::line::{NAME_DISTANCE, covers};
use super::push;
use crate::article::{Author, AuthorKind};
use crate::blocks::Label;
use crate::metadata::Context;
use crate::metadata::names::{Reader, Trust};
use crate::metadata::visible::{Near, Side, Zone};
use crate::text::is_stop;

/// Maximum length in bytes of a line with such names.
const LINE: usize = 160;

/// Number of blocks after the body that are considered, and minimum length in bytes of a biography after the name.
const BEHIND: usize = 12;
const TOLD: usize = 30;

/// Returns the people of the first such line, which must hold little else.
pub(super) fn told_of(context: &Context<'_>, zone: &Zone<'_>, reader: &Reader<'_>) -> Option<Vec<Author>> {
    let told = biographies(context);
    let is_line = |near: &&Near<'_>| {
        near.side == Side::Below
            && near.distance <= NAME_DISTANCE
            && near.text().len() <= LINE
            && !near.block.is_heading()
            && near.label != Label::Body
    };
    let is_told = |author: &Author| {
        let of = |text: &&str| text.strip_prefix(author.name.as_str()).is_some_and(tells);
        let is_full = author.name.contains(' ') && !reader.is_written_small(&author.name);
        author.kind == AuthorKind::Person && is_full && told.iter().any(of)
    };
    let named = |near: &Near<'_>| {
        let mut authors = Vec::new();
        let read = reader.authors(near.text(), Trust::Marked).into_iter();
        read.filter(is_told).for_each(|author| push(author, &mut authors));
        if covers(&authors, near.text()) { authors } else { Vec::new() }
    };
    if told.is_empty() {
        return None;
    }
    zone.blocks.iter().filter(is_line).map(named).find(|authors| !authors.is_empty())
}

/// Whether the text after a name is long enough for a biography.
fn tells(rest: &str) -> bool {
    rest.len() >= TOLD && !rest.starts_with(char::is_alphanumeric)
}

/// The blocks of sentences after the body that may be biographies. Blocks with links are taken for teasers.
fn biographies<'a>(context: &Context<'a>) -> Vec<&'a str> {
    let Some(last) = context.last_of(Label::Body) else { return Vec::new() };
    let behind =
        context.blocks.blocks.iter().skip(last + 1).take(BEHIND).filter(|block| block.links.is_empty());
    behind.map(|block| context.blocks.text_of(block)).filter(|text| text.contains(is_stop)).collect()
}
