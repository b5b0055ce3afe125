//! Fields selected by the caller's rule for a site. They take precedence over everything found on the page.

use super::names::{Reader, Trust};
use super::published::setting;
use super::{Context, dates, put};
use crate::article::{Field, Metadata, Source};

/// Replaces what was found with what the rule selects. A selector that matches nothing, or nothing that can be parsed,
/// changes nothing.
pub(super) fn overrule(context: &Context<'_>, metadata: &mut Metadata) {
    let selected = context.selected;
    if let Some(title) = &selected.title {
        metadata.title = Some(title.clone());
        put(metadata, Field::Title, Source::Rule);
    }
    let reader = Reader::new(context.language, &[], &context.blocks.text);
    let authors: Vec<_> =
        selected.authors.iter().flat_map(|name| reader.authors(name, Trust::Declared)).collect();
    if !authors.is_empty() {
        metadata.authors = authors;
        put(metadata, Field::Authors, Source::Rule);
    }
    let date = selected.date.as_deref();
    if let Some((raw, moment)) = date.and_then(|raw| Some((raw, dates::read_value(raw, setting(context))?))) {
        metadata.published = Some(moment.timestamp(raw));
        put(metadata, Field::Published, Source::Rule);
    }
}
