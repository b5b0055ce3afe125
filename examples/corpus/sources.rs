//! Counts from which source each metadata field was read, and how often that was right.

use std::collections::BTreeMap;

use crate::score::{PageScore, Prediction};

/// The results of one source for one field.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Share {
    /// Pages with gold for the field on which the field was read from this source.
    pub pages: usize,
    /// The sum of their scores: 1 for each page that is right; for authors, the F1 between the sets of names.
    pub right: f64,
}

/// The results for each field and source. The source of a field that was not found is `none`.
pub fn by_source<'p>(
    pages: impl IntoIterator<Item = (&'p Prediction, &'p PageScore)>,
) -> BTreeMap<(&'static str, String), Share> {
    let mut out: BTreeMap<(&'static str, String), Share> = BTreeMap::new();
    for (prediction, page) in pages {
        let scores = [
            ("title", page.title),
            ("authors", page.authors),
            ("published", page.date.map(|[same_day, ..]| same_day)),
        ];
        for (field, score) in scores {
            let Some(score) = score else { continue };
            let source = prediction.sources.get(field).cloned().unwrap_or_else(|| "none".to_owned());
            let share = out.entry((field, source)).or_default();
            share.pages += 1;
            share.right += score;
        }
    }
    out
}

/// The lines of the printed table, its head first.
pub fn lines(shares: &BTreeMap<(&'static str, String), Share>) -> Vec<String> {
    let line = |((field, source), share): (&(&'static str, String), &Share)| {
        format!("{field:12}{source:12}{:>8}{:>10.4}", share.pages, share.right / share.pages.max(1) as f64)
    };
    let head = format!("{:12}{:12}{:>8}{:>10}", "field", "source", "pages", "right");
    std::iter::once(head).chain(shares.iter().map(line)).collect()
}
