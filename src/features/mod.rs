//! Computes the features of blocks: the numbers that the classifier sees of a page.

pub mod html;
pub mod learned;
mod measure;
pub mod outcome;
pub mod sequence;
pub(crate) mod titles;
pub mod tokens;
mod unmarked;
pub mod vocabulary;

pub use measure::{First, Last, Measure};

/// The columns of all blocks, in row-major order.
#[derive(Clone, Debug, Default)]
pub struct Matrix {
    /// Number of columns.
    pub width: usize,
    /// The values.
    pub values: Vec<f32>,
}

impl Matrix {
    /// Returns the columns of one block.
    pub fn row(&self, index: usize) -> &[f32] {
        self.values.get(index * self.width..(index + 1) * self.width).unwrap_or_default()
    }
}
