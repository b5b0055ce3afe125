//! Evaluators of trained tables, and the tables themselves in `data/`.
//!
//! Nothing here knows what a model means: who owns a model names its columns and its data file.
//! All sums are of integers, so that an answer is the same on every platform.

mod forest;
mod jury;
mod logistic;
mod panel;
mod share;
mod tree;
mod values;

pub use forest::Forest;
pub use jury::Jury;
pub use logistic::probability;
pub use share::{Share, weightiest};
pub use values::WordValues;
