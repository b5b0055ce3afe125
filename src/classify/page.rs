//! The models for pages: a first look at every block, and a second one that knows what the first
//! thought of the blocks around.

use std::sync::OnceLock;

use super::{Evidence, Reason};
use crate::features::Matrix;
use crate::features::html::{ClassWords, Convention, Reading, names, second_names};
use crate::model::{Forest, probability};
use crate::options::Favor;
use crate::page::Page;
use crate::phrases::Phrases;

/// Trees after which a block that is plainly no body is looked at no longer, and how plainly.
const EARLY: (usize, i32) = (30, -4 * 1024);
/// Reasons given for a block.
const REASONS: usize = 8;

struct Models {
    classes: ClassWords,
    first: Forest,
    second: Forest,
    names: Vec<String>,
}

fn models() -> &'static Models {
    static MODELS: OnceLock<Models> = OnceLock::new();
    MODELS.get_or_init(|| Models {
        classes: ClassWords::read(include_bytes!("../model/data/class_words.bin")),
        first: Forest::read(include_bytes!("../model/data/page_first.bin")),
        second: Forest::read(include_bytes!("../model/data/page_second.bin")),
        names: [names(), second_names()].concat(),
    })
}

/// What annotators took for body differs; this is whose way is followed.
fn convention(favor: Favor) -> Convention {
    match favor {
        Favor::Precision | Favor::Balanced => Convention::News,
        Favor::Recall => Convention::Generous,
    }
}

/// For each block of a page, how much it looks like body, 0 to 1.
pub(super) fn scores(page: &Page, evidence: &Evidence<'_>, favor: Favor) -> Vec<f32> {
    let models = models();
    let [first, second] = looks(page, evidence, favor);
    let mut row = Vec::with_capacity(first.width + second.width);
    (0..evidence.blocks.blocks.len())
        .map(|index| {
            join(&first, &second, index, &mut row);
            probability(models.second.log_odds_if(&row, EARLY.0, EARLY.1))
        })
        .collect()
}

/// The columns of both looks.
fn looks(page: &Page, evidence: &Evidence<'_>, favor: Favor) -> [Matrix; 2] {
    let models = models();
    let reading = Reading::new(page, evidence.blocks, evidence.declared, &models.classes);
    let first = reading.first_look(Phrases::of(evidence.language), convention(favor));
    let said: Vec<f32> =
        first.rows().map(|row| probability(models.first.log_odds_if(row, EARLY.0, EARLY.1))).collect();
    let second = reading.second_look(&said);
    [first, second]
}

fn join(first: &Matrix, second: &Matrix, index: usize, row: &mut Vec<f32>) {
    row.clear();
    row.extend_from_slice(first.row(index));
    row.extend_from_slice(second.row(index));
}

/// For each block, the columns that weighed most in its score.
pub(super) fn reasons(page: &Page, evidence: &Evidence<'_>) -> Vec<Vec<Reason>> {
    let [first, second] = looks(page, evidence, Favor::Balanced);
    let mut row = Vec::new();
    (0..evidence.blocks.blocks.len())
        .map(|index| {
            join(&first, &second, index, &mut row);
            weightiest(&row)
        })
        .collect()
}

fn weightiest(row: &[f32]) -> Vec<Reason> {
    let models = models();
    let mut shares = models.second.shares(row);
    shares.sort_by_key(|(column, share)| (std::cmp::Reverse(share.abs()), *column));
    let reasons = shares.into_iter().take(REASONS).filter_map(|(column, share)| {
        let feature = models.names.get(column)?.as_str();
        Some(Reason { feature, value: *row.get(column)?, weight: share as f32 / 1024.0 })
    });
    reasons.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_models_are_whole() {
        let models = models();
        assert!(models.first.len() > 20 && models.second.len() > 20);
        assert!(models.first.columns() <= names().len());
        assert!(models.second.columns() <= models.names.len());
    }
}
