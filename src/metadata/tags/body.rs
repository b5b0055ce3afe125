//! Compares tags with the body.

use crate::blocks::Label;
use crate::metadata::Context;
use crate::metadata::title::pieces;
use crate::text::{fold, head_chars};

/// Returns the headline and the beginning of the body, folded: as many letters as give at least `least`
/// bytes.
pub(super) fn folded_body(context: &Context<'_>, least: usize) -> String {
    let mut body = String::new();
    let blocks = context.blocks.texts().zip(context.verdicts);
    for (text, _) in blocks.filter(|(_, verdict)| matches!(verdict.label, Label::Body | Label::Title)) {
        body.push_str(&fold(head_chars(text, least.saturating_sub(body.len()))));
        body.push('\n');
        if body.len() >= least {
            break;
        }
    }
    body
}

/// Returns how many tags share a word with the body, and how many have a word that is long enough to be compared.
pub(super) fn shared<'t>(tags: impl Iterator<Item = &'t str>, body: &str) -> (usize, usize) {
    let own = tags.map(pieces).filter(|own| !own.is_empty());
    own.fold((0, 0), |(told, all), own| {
        (told + usize::from(own.iter().any(|piece| body.contains(piece.as_str()))), all + 1)
    })
}
