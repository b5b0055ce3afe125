//! Lifts the article out of a news page.

// The order of the modules is the order of the layers: a module names only modules above it.
mod span;
mod error;
mod language;
mod article;
#[cfg(feature = "rules")]
mod rules;
mod options;
mod input;

mod text;
mod lexicon;
mod phrases;
mod model;

mod decode;
mod page;
mod blocks;
mod declared;
#[cfg(feature = "rules")]
mod site;

mod segment;
mod plain;

mod features;
mod classify;

mod body;
mod assemble;
mod detect;


mod sentences;

pub use article::*;
pub use error::{Error, ErrorKind};
pub use input::Input;
pub use language::{Direction, Language, Script};
pub use options::{Favor, Limits, Options, Parts};
#[cfg(feature = "rules")]
pub use rules::{SiteRule, SiteRules};
pub use span::Span;
