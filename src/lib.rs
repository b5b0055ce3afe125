//! Lifts the article out of a news page.
//!
//! A page goes in as [`Input`]: HTML as bytes or as a string, or text that somebody flattened. An
//! [`Extractor`] with its [`Options`] makes an [`Article`] of it: title, authors, dates, body blocks, quotes
//! with their speakers, entities, language, with a confidence and notes. It works offline, reads no clock,
//! and gives the same article for the same input everywhere.
//!
//! ```
//! use offprint::{Extractor, Input};
//!
//! let html = r#"<nav><a href="/">Home</a> <a href="/news">News</a></nav>
//!     <article><h1>Rain in the hills</h1>
//!     <p>It rained in the hills for a third day on Sunday, and the river rose by a metre.</p>
//!     <p>“We have never seen the like,” said Mara Ellison, the mayor of Harrow.</p></article>"#;
//! let article = Extractor::default().extract(Input::html(html).url("https://example.org/2026/rain"))?;
//!
//! assert_eq!(article.metadata.title.as_deref(), Some("Rain in the hills"));
//! let quote = &article.quotes[0];
//! assert_eq!(&article[quote.span], "We have never seen the like,");
//! let speaker = quote.speaker.as_ref().map(|speaker| &article[speaker.span]);
//! assert_eq!(speaker, Some("Mara Ellison"));
//! # Ok::<(), offprint::Error>(())
//! ```
//!
//! All positions are byte offsets into one string, [`Article::text`]. [`Article::to_markdown`] and
//! [`Article::to_html`] write an article as a document, [`Extractor::explain`] tells why each block of a page
//! was kept or removed, and [`Workspace`] and `Extractor::extract_batch` serve those with many pages.

// Trainer and library share the code of features and tables. What the trainer alone calls is compiled in
// every build, so that the two cannot drift apart.
#![cfg_attr(not(feature = "_internals"), allow(dead_code, unused_imports))]
// What a library must not do and an example or test may.
#![warn(clippy::unwrap_used, clippy::expect_used, clippy::string_slice)]
#![warn(clippy::print_stdout, clippy::print_stderr)]

// The order of the modules is the order of the layers: a module names only modules above it.
mod span;
mod error;
mod language;
mod article;
mod render;
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

mod detect;
mod segment;
mod plain;

mod features;
mod lines;
mod classify;
#[cfg(feature = "rules")]
mod site;

mod body;
mod assemble;
mod recover;
mod pictures;

mod sentences;
mod entities;
mod quotes;

mod metadata;

mod observe;
mod pipeline;
mod explain;
mod extractor;

pub use article::*;
pub use classify::Reason;
pub use error::{Error, ErrorKind};
pub use explain::{ExplainedBlock, ExplainedLabel, ExplainedPlace, Explanation};
pub use extractor::Extractor;
pub use input::Input;
pub use language::{Direction, Language, Script};
pub use metadata::TitleCandidate;
pub use options::{Favor, Limits, Options, Parts};
pub use pipeline::Workspace;
#[cfg(feature = "rules")]
pub use rules::{SiteRule, SiteRules};
pub use span::Span;

/// Extracts the article of one page with the default options.
///
/// # Errors
/// As [`Extractor::extract`].
///
/// # Example
/// ```
/// let article = offprint::extract("<p>A page with little on it.</p>")?;
/// assert!(article.confidence < 0.9);
/// # Ok::<(), offprint::Error>(())
/// ```
pub fn extract<'a>(input: impl Into<Input<'a>>) -> Result<Article, Error> {
    Extractor::default().extract(input)
}

/// The inside of the pipeline, for this project's own trainer, benches and fuzz targets. Not stable.
#[cfg(feature = "_internals")]
#[doc(hidden)]
pub mod internals {
    pub use crate::blocks::PageBlocks;
    pub use crate::classify::{Evidence, ModelFiles, Models, Scored, score};
    pub use crate::declared::Declared;
    pub use crate::decode::decode;
    pub mod detect {
        pub use crate::detect::*;
    }
    pub mod features {
        pub use crate::features::*;
    }
    pub mod lines {
        pub use crate::lines::*;
    }
    pub use crate::observe::{LineTrial, Trial};
    pub use crate::page::{NodeId, NodeKind, Page, Tag, trees};
    pub use crate::phrases::Phrases;
    pub use crate::pipeline::run;
    pub mod plain {
        pub use crate::plain::*;
    }
    pub use crate::body::Body;
    pub mod quotes {
        pub use crate::quotes::*;
    }
    pub use crate::segment::segment;
    /// The tagger.
    pub mod entities {
        pub use crate::entities::{
            atoms, classes, decode, features, find, fold, gazetteer, group, model, read, tokens,
        };
    }
}

/// The README's code, as a test.
#[cfg(all(doctest, feature = "parallel"))]
#[doc = include_str!("../README.md")]
struct Readme;
