//! Lifts the article out of a news page.

mod article;
mod error;
mod input;
mod language;
mod options;
mod span;

mod lexicon;
mod text;

mod phrases;

mod blocks;
mod page;

mod plain;

pub use article::*;
pub use error::{Error, ErrorKind};
pub use input::Input;
pub use language::{Direction, Language, Script};
pub use options::{Favor, Limits, Options, Parts};
pub use span::Span;
