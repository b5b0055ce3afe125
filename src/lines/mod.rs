//! Flattened text: what can be told of a line from the lines alone.

mod context;
mod learned;
mod rows;
mod second;
mod words;

pub use context::Scene;
pub use learned::{Learned, Part, entries};
pub use rows::push_row;
pub use second::Impression;
