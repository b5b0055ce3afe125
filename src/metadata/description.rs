//! The description: the best of those that the page declares.

use super::{Context, put};
use crate::article::{Field, Metadata};
use crate::declared::strip_tags;
use crate::text::{bare, ends_sentence, fold_space, is_longer};

/// Maximum number of characters of a description. Nineteen in twenty have less than 420; a longer text is the beginning
/// of the article or a list of products, and counts only if there is no other.
const LONGEST: usize = 600;

/// How a description ends, the best last.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum End {
    /// With an ellipsis: it was cut off.
    Cut,
    /// Without a full stop. Some are headlines; others were cut off, and nobody said so.
    Open,
    /// Like a sentence.
    Sentence,
}

/// Fills in the best description that says more than the title and the name of the site.
///
/// On three pages in ten the declared descriptions differ. No place is the best one: on some sites the description
/// for link previews is a teaser ("It's definitely a Nashville party.") and that for search engines tells the story, on
/// others the latter is about the site. But one that was cut off is usually whole elsewhere, and of two whole ones the
/// longer tells more.
pub(super) fn fill(context: &Context<'_>, metadata: &mut Metadata) {
    let names = [&metadata.title, &metadata.site_name, &context.declared.page_title];
    let mut known: Vec<String> = names.into_iter().flatten().map(|name| bare(name)).collect();
    known.push(String::new());
    let declared = context.declared.descriptions.iter();
    let plain = declared.map(|(text, source)| (fold_space(&strip_tags(text)).into_owned(), *source));
    let told = plain.filter(|(text, _)| !known.contains(&bare(text)));
    // Of equally good ones, the first.
    let best =
        told.rev().max_by_key(|(text, _)| (!is_longer(text, LONGEST), end(text), text.chars().count()));
    if let Some((text, source)) = best {
        metadata.description = Some(text);
        put(metadata, Field::Description, source);
    }
}

fn end(text: &str) -> End {
    let text = text.trim_end_matches(['"', '”', '“', '»', '\'', '’', ')', ']', ' ']);
    if text.ends_with("...") || text.ends_with('…') {
        return End::Cut;
    }
    if ends_sentence(text) { End::Sentence } else { End::Open }
}
