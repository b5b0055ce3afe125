//! The name of the site where no meta element tells it: the end of the page's title that the page itself says
//! elsewhere, or the name of the publisher.

use super::Context;
use crate::article::{BoilerplateKind, Source};
use crate::blocks::{Label, PageBlock, Verdict};
use crate::declared::What;
use crate::page::Attr;
use crate::text::bare;

/// What stands between the headline and the name of the site in a page's title.
const DIVIDERS: [&str; 9] = [" | ", " - ", " – ", " — ", " :: ", " : ", " » ", " · ", "_"];
/// Characters that the name of a site has at most, and bytes of a block that may be it and little else.
const LONGEST: usize = 40;
const LINE: usize = 120;

/// The name of the site, with what tells it.
pub(super) fn name(context: &Context<'_>, title: Option<&str>) -> Option<(String, Source)> {
    let publisher = || {
        let fact = context.declared.values(What::Publisher).next()?;
        Some((fact.value.clone(), fact.source))
    };
    in_title(context, title?).map(|name| (name, Source::Inferred)).or_else(publisher)
}

/// The piece of the page's title beside the headline that the page says elsewhere: the outermost of those behind
/// it, or that before it.
fn in_title(context: &Context<'_>, title: &str) -> Option<String> {
    let whole = context.declared.page_title.as_deref()?;
    let at = whole.find(title)?;
    let (before, behind) = (whole.get(..at)?, whole.get(at + title.len()..)?);
    let before = before.trim_end().trim_end_matches(':');
    let behind = pieces(behind);
    let mut all = behind.into_iter().rev().chain(pieces(before));
    all.find(|piece| is_said(context, piece)).map(str::to_owned)
}

fn pieces(text: &str) -> Vec<&str> {
    let parts = DIVIDERS
        .iter()
        .fold(vec![text], |parts, divider| parts.into_iter().flat_map(|part| part.split(divider)).collect());
    let marks = |c: char| !c.is_alphanumeric();
    let trimmed = parts
        .into_iter()
        .map(|part| part.trim_start_matches(marks).trim_end_matches([' ', '-', '–', '|', ':']));
    trimmed.filter(|part| !part.is_empty() && part.chars().nth(LONGEST).is_none()).collect()
}

/// Whether the page says a name where sites say theirs: as a link, as a line, in the text of a picture, or in a line
/// about rights.
fn is_said(context: &Context<'_>, name: &str) -> bool {
    let key = bare(name);
    let same = |text: &str| text.len() <= name.len() + 8 && bare(text) == key;
    let blocks = context.blocks.blocks.iter().zip(context.verdicts);
    let mut outside = blocks.filter(|(_, verdict)| verdict.label != Label::Body);
    let says = |(block, verdict): (&PageBlock, &Verdict)| {
        let text = context.blocks.text_of(block);
        let is_legal = verdict.label == Label::Boilerplate(BoilerplateKind::Legal);
        let of_rights = is_legal && text.contains(name);
        let mut links = block.links.iter().map(|link| link.span.of(&context.blocks.text));
        of_rights || text.len() <= LINE && (same(text) || text.starts_with(name)) || links.any(same)
    };
    let pictured = || {
        let mut attributes = context.page.into_iter().flat_map(|page| page.all_attrs());
        attributes.any(|(attribute, value)| matches!(attribute, Attr::Alt | Attr::AriaLabel) && same(value))
    };
    key.chars().count() >= 2 && (outside.any(says) || pictured())
}
