//! Evaluators of trained tables; the tables themselves are in `data/`.
//!
//! Nothing here knows what a model means: the module that uses a model names its columns and its data file.
//! All sums are sums of integers, so results are the same on every platform.

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
