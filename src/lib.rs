//! Extracts the article from a news page.
//!
//! A page is passed as an [`Input`]: HTML as bytes or as a string, or text whose tags were already stripped. An
//! [`Extractor`] with its [`Options`] turns it into an [`Article`]: title, authors, dates, body blocks, quotes
//! with their speakers, entities and language, with a confidence and notes. It works offline, reads no clock,
//! and returns the same article for the same input everywhere.
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
//! # What comes out
//!
//! The positions in an [`Article`] are byte offsets into one string, [`Article::text`], and `&article[span]` is the
//! text of a span; only [`Entity::title_mentions`] point elsewhere, into the title ([`Article::annotated_title`]). [`Article::blocks`] are its paragraphs, headings, list items and so on; [`Article::quotes`] and
//! [`Article::entities`] mark what was said and who is named; [`Article::metadata`] holds title, authors, dates and the
//! rest, with the source of each. [`Article::to_markdown`] and [`Article::to_html`] write it as a document. Content
//! around the article is kept separate: [`Article::related`] and, on request, comments and removed blocks ([`Parts`]).
//!
//! [`Article::confidence`] says how far to trust the result, [`Metadata::kind`] whether the page is an article at all,
//! and [`Article::notes`] what went wrong.
//!
//! # Flattened text
//!
//! If the tags have already been stripped, [`Input::text`] takes the remaining text: one block per line, blocks
//! separated by blank lines, wrapped lines, or everything on one line. Menus, teasers and cookie notices are removed
//! as well, and title, byline and date are read from the lines.
//!
//! # Many pages
//!
//! An [`Extractor`] is cheap to create and clone, and can be shared between threads. `Extractor::extract_batch` uses
//! all cores. If you run your own threads, give each a [`Workspace`], which reuses memory from page to page:
//!
//! ```
//! use offprint::{Extractor, Input, Workspace};
//! use rayon::prelude::*;
//!
//! let pages = ["<p>One page.</p>", "<p>Another page.</p>"];
//! let extractor = Extractor::default();
//! let titles: Vec<Option<String>> = pages
//!     .par_iter()
//!     .map_init(Workspace::default, |workspace, page| {
//!         let article = extractor.extract_with(workspace, Input::html(page)).ok()?;
//!         article.metadata.title
//!     })
//!     .collect();
//! assert_eq!(titles.len(), 2);
//! ```
//!
//! # Poor and hostile pages
//!
//! A page without an article, in a wrong charset or with broken markup is not an error: it yields an article with low
//! confidence, and notes say why. An [`Error`] means that the caller broke a contract. [`Limits`] bound the memory
//! and time spent on one page, and no page makes the library panic. It fetches nothing and runs no scripts.
//!
//! # If a page comes out wrong
//!
//! [`Extractor::explain`] reports why each block was kept or removed. [`Favor`] shifts the balance between missing
//! paragraphs and leftover boilerplate, and `SiteRules` hold CSS selectors for individual sites.
//!
//! # Features
//!
//! | feature | on by default | what it adds |
//! | --- | --- | --- |
//! | `serde` | yes | articles to and from JSON and the like |
//! | `rules` | yes | `SiteRules`, in code or from TOML; switches `serde` on |
//! | `parallel` | yes | `Extractor::extract_batch` |
//! | `share-alike` | yes | entity tables under CC BY-SA 4.0; without it, smaller ones trained only on permissively licensed data: fewer languages, less exact |

// Forbidden in the library, but allowed in examples and tests.
#![warn(clippy::unwrap_used, clippy::expect_used, clippy::string_slice)]
#![warn(clippy::print_stdout, clippy::print_stderr)]

// The modules are ordered by layer: a module uses only modules listed above it.
mod span;
mod named;
mod calendar;
mod scheme;
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
pub use blocks::Rule;
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
/// See [`Extractor::extract`].
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

/// Internals of the pipeline, for this project's own trainer, benches and fuzz targets. Not stable.
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
    /// The named-entity tagger.
    pub mod entities {
        pub use crate::entities::{
            atoms, classes, decode, features, find, fold, gazetteer, group, model, read, tokens,
        };
    }
}

/// Runs the code examples of the README as doctests.
#[cfg(all(doctest, feature = "parallel"))]
#[doc = include_str!("../README.md")]
struct Readme;
