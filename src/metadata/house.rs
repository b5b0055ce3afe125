//! The name of the site where no meta element tells it: the end of the page's title that the page itself says
//! elsewhere, or the name of the publisher.

use super::Context;
use crate::article::{BoilerplateKind, Source};
use crate::blocks::Label;
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
    let before = pieces(before.trim_end().trim_end_matches(':')).into_iter().take(BEFORE);
    let outermost = pieces(behind).into_iter().rev().take(BEHIND);
    let named = outermost.chain(before).map(|name| Piece { name, key: bare(name), said: false });
    let mut found: Vec<Piece<'_>> = named.filter(|piece| piece.key.chars().count() >= 2).collect();
    hear(context, &mut found);
    found.iter().find(|piece| piece.said).map(|piece| piece.name.to_owned())
}

/// Pieces behind the headline and before it that are looked at.
const BEHIND: usize = 4;
const BEFORE: usize = 2;

/// A piece of a title that may be the name of the site.
struct Piece<'t> {
    name: &'t str,
    /// Its letters and digits.
    key: String,
    /// Whether the page says it elsewhere.
    said: bool,
}

impl Piece<'_> {
    /// Whether a text is this name and nothing else.
    fn is(&self, text: &str) -> bool {
        text.len() <= self.name.len() + 8 && bare(text) == self.key
    }
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

/// Marks the names that the page says where sites say theirs: as a link, as a line, in the text of a picture, or in a
/// line about rights.
fn hear(context: &Context<'_>, pieces: &mut [Piece<'_>]) {
    let blocks = context.blocks.blocks.iter().zip(context.verdicts);
    for (block, verdict) in blocks.filter(|(_, verdict)| verdict.label != Label::Body) {
        let text = context.blocks.text_of(block);
        let is_legal = verdict.label == Label::Boilerplate(BoilerplateKind::Legal);
        let links = || block.links.iter().map(|link| link.span.of(&context.blocks.text));
        for piece in pieces.iter_mut().filter(|piece| !piece.said) {
            let line = text.len() <= LINE && (piece.is(text) || text.starts_with(piece.name));
            piece.said = line || is_legal && text.contains(piece.name) || links().any(|link| piece.is(link));
        }
    }
    let attributes = context.page.into_iter().flat_map(|page| page.all_attrs());
    for (_, value) in attributes.filter(|(name, _)| matches!(name, Attr::Alt | Attr::AriaLabel)) {
        pieces.iter_mut().for_each(|piece| piece.said |= piece.is(value));
    }
}
