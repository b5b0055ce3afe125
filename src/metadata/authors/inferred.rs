//! The author of a page that names none: the person who owns the site.

use crate::article::{Author, AuthorKind, Source};
use crate::blocks::Label;
use crate::declared::What;
use crate::metadata::names::{Reader, Trust};
use crate::metadata::{Context, known, owners};
use crate::text::bare;

/// Returns the person after whom the site is named, or who holds the copyright.
pub(super) fn owner(context: &Context<'_>, reader: &Reader<'_>) -> Option<(Vec<Author>, Source)> {
    let owner = namesake(context).or_else(|| holder(context, reader))?;
    Some((vec![owner], Source::Inferred))
}

/// Returns the person whose name the site has, as declared or as both the end of the title and the address have it.
fn namesake(context: &Context<'_>) -> Option<Author> {
    let declared = context.declared.values(What::SiteName).map(|fact| fact.value.as_str());
    let title = context.declared.page_title.as_deref().unwrap_or_default();
    let houses = owners::houses(context);
    let at_end = title.rsplit(DIVIDERS).next().filter(|end| end.len() < title.len());
    let agreed = at_end.into_iter().filter(|end| houses.contains(&bare(end)));
    declared.chain(agreed).find_map(|name| person(name.trim(), context))
}

const DIVIDERS: [char; 6] = ['|', '–', '—', '-', '»', '·'];

/// Returns the copyright holder named in a line below the body: "© 2024 Ann Ode".
fn holder(context: &Context<'_>, reader: &Reader<'_>) -> Option<Author> {
    context.page?;
    let last = context.last_of(Label::Body)?;
    let lines = context.blocks.blocks.iter().skip(last + 1).map(|block| context.blocks.text_of(block));
    let mut named = lines.filter_map(rights).filter_map(|name| person(name, context));
    named.next().filter(|author| !reader.is_house(&author.name))
}

/// Returns the text after the copyright sign and the year.
fn rights(line: &str) -> Option<&str> {
    const MARKS: [&str; 3] = ["©", "(c)", "copyright"];
    let line = line.trim();
    let fits = line.len() <= 120 && line.contains(char::is_numeric);
    let mark = MARKS
        .iter()
        .find(|mark| line.get(..mark.len()).is_some_and(|start| start.eq_ignore_ascii_case(mark)));
    let rest = line.get(mark.filter(|_| fits)?.len()..)?;
    let rest = rest.trim_start_matches(|c: char| !c.is_alphabetic());
    rest.split(['|', '•', '·', '.', ',', ';']).next().map(str::trim)
}

/// Returns the person whose full name a text is. Many publishers' names mix names and words, so each word must be
/// known as part of a person's name, and none may be used as a common word on the page.
fn person(name: &str, context: &Context<'_>) -> Option<Author> {
    let reader = Reader::new(context.language, &[], &context.blocks.text);
    let mut authors = reader.authors(name, Trust::Looks);
    let author = authors.pop().filter(|author| authors.is_empty() && author.kind == AuthorKind::Person)?;
    let known = |word: &str| word.ends_with('.') || known::may_be_name(word, context.language);
    let full = (2..=3).contains(&author.name.split_whitespace().count());
    (full && author.name.split_whitespace().all(known) && reader.is_plain_name(&author.name))
        .then_some(author)
}
