//! The engine that callers hold: options in, articles out.

use crate::article::Article;
use crate::error::Error;
use crate::explain::{Explanation, Recorder};
use crate::input::Input;
use crate::language::Language;
use crate::options::Options;
use crate::pipeline::{self, Workspace};

/// Extracts articles with one set of options.
///
/// It never changes and may be shared by any number of threads. The result depends on the input,
/// the options and the version of the crate alone.
///
/// ```
/// use offprint::{Extractor, Favor, Input, Options};
///
/// let extractor = Extractor::new(Options::new().favor(Favor::Precision));
/// let html = "<nav><a href=/>Home</a></nav><article><h1>Rain</h1><p>It rained in the hills for a third \
///             day on Sunday, and the river rose by a metre, the weather office said.</p></article>";
/// let article = extractor.extract(Input::html(html).url("https://example.org/rain"))?;
/// assert!(article.text().starts_with("It rained"));
/// # Ok::<(), offprint::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Extractor {
    options: Options,
}

impl Extractor {
    /// An extractor with these options.
    pub fn new(options: Options) -> Self {
        Self { options }
    }

    /// Extracts the article of one page.
    ///
    /// # Errors
    /// Only for a broken contract: [`ErrorKind::InputTooLarge`](crate::ErrorKind::InputTooLarge). A page without an
    /// article gives an empty one, with [`Note::NoBody`](crate::Note::NoBody).
    pub fn extract<'a>(&self, input: impl Into<Input<'a>>) -> Result<Article, Error> {
        self.extract_with(&mut Workspace::default(), input)
    }

    /// As [`Extractor::extract`], with memory that is kept between pages.
    ///
    /// # Errors
    /// As [`Extractor::extract`].
    pub fn extract_with<'a>(
        &self,
        workspace: &mut Workspace,
        input: impl Into<Input<'a>>,
    ) -> Result<Article, Error> {
        pipeline::run(&input.into(), &self.options, workspace, &mut ())
    }

    /// Extracts many pages on all cores. The answers stand in the order of the inputs and do not
    /// depend on the number of threads; within a `rayon` pool of the caller's, its threads are used.
    ///
    /// # Errors
    /// For each page as [`Extractor::extract`]; one page's error leaves the others as they are.
    #[cfg(feature = "parallel")]
    pub fn extract_batch(&self, inputs: &[Input<'_>]) -> Vec<Result<Article, Error>> {
        use rayon::prelude::*;
        inputs
            .par_iter()
            .map_init(Workspace::default, |workspace, input| self.extract_with(workspace, *input))
            .collect()
    }

    /// Annotates a text that is an article already, and nothing else: it is kept as it is, and each
    /// line of it that is not blank is a block. Without `language` the language is detected.
    ///
    /// ```
    /// use offprint::{Extractor, Language};
    ///
    /// let article = Extractor::default().annotate("“It rains,” said Ann Lee.", Some(Language::English));
    /// assert_eq!(article[article.quotes[0].span], *"It rains,");
    /// ```
    pub fn annotate(&self, text: &str, language: Option<Language>) -> Article {
        pipeline::annotate_text(text, language, &self.options)
    }

    /// Tells for every block of a page what became of it, and why. It watches the same run that
    /// [`Extractor::extract`] makes.
    ///
    /// # Errors
    /// As [`Extractor::extract`].
    pub fn explain<'a>(&self, input: impl Into<Input<'a>>) -> Result<Explanation, Error> {
        let mut recorder = Recorder::default();
        let article = pipeline::run(&input.into(), &self.options, &mut Workspace::default(), &mut recorder)?;
        Ok(recorder.finish(article))
    }
}
