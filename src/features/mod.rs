//! Blocks to numbers: what the classifier sees of a page.

mod measure;

pub use measure::{First, Last, Measure};
