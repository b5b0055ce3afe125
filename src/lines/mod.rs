//! Flattened text: what can be told of a line from the lines alone.

mod context;
mod judge;
mod kinds;
mod learned;
mod names;
mod rows;
mod second;
mod tails;
mod words;

pub use context::Scene;
pub use judge::{LineFiles, LineJudgement, LineModels, Share, judge, shares};
pub use learned::{Learned, Part, entries};
pub use names::names;
pub use rows::push_row;
pub use second::Impression;
