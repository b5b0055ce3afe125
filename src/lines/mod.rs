//! Classifies the lines of flattened text, which has no markup.

mod amend;
mod around;
mod choice;
mod confidence;
mod core;
mod judge;
mod kin;
mod kinds;
mod labels;
mod measured;
mod names;
mod offers;
mod own;
mod repeats;
mod rows;
mod scene;
mod second;
mod series;
mod tails;
mod topic;
mod words;

pub use judge::{LineJudgement, LineModels, judge, shares};
/// For the trainer.
#[cfg(feature = "_internals")]
pub use {judge::LineFiles, names::names, rows::push_row, scene::Scene, second::Impression};
