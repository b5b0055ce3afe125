//! The extractor, the main entry point of the crate.

use crate::article::Article;
use crate::error::Error;
use crate::explain::{Explanation, Recorder};
use crate::input::Input;
use crate::options::Options;
use crate::pipeline::{self, Workspace};

/// Extracts articles with one set of options.
///
/// It is immutable and can be shared by any number of threads. The result depends only on the input,
/// the options and the version of the crate.
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
    /// Creates an extractor with these options.
    pub fn new(options: Options) -> Self {
        Self { options }
    }

    /// Returns the options.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// Extracts the article of one page.
    ///
    /// # Errors
    /// [`ErrorKind::InputTooLarge`](crate::ErrorKind::InputTooLarge) is the only error. A page without an article
    /// yields an empty one, with [`Note::NoBody`](crate::Note::NoBody).
    pub fn extract<'a>(&self, input: impl Into<Input<'a>>) -> Result<Article, Error> {
        self.extract_with(&mut Workspace::default(), input)
    }

    /// Like [`Extractor::extract`], but reuses the memory of `workspace` between pages.
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

    /// Extracts many pages on all cores. The results are in the order of the inputs and do not depend
    /// on the number of threads. Within a `rayon` pool of the caller, the threads of that pool are used.
    ///
    /// # Errors
    /// As for [`Extractor::extract`], for each page separately; an error of one page does not affect the others.
    #[cfg(feature = "parallel")]
    pub fn extract_batch(&self, inputs: &[Input<'_>]) -> Vec<Result<Article, Error>> {
        use rayon::prelude::*;
        inputs
            .par_iter()
            .map_init(Workspace::default, |workspace, input| self.extract_with(workspace, *input))
            .collect()
    }

    /// Annotates a text that consists of an article and nothing else. The text is kept unchanged, however it was passed
    /// and whatever it looks like, and each non-blank line becomes a block. Without [`Input::language`] the language is
    /// detected.
    ///
    /// The kind is [`PageKind::Article`](crate::PageKind::Article) and both confidences are 1, as the caller says that it
    /// is an article; only a blank text has confidence 0, with [`Note::NoBody`](crate::Note::NoBody). Lines over
    /// [`Limits::blocks`](crate::Limits::blocks) become part of the last block, and text over
    /// [`Limits::text`](crate::Limits::text) is dropped, with [`Note::LimitReached`](crate::Note::LimitReached).
    ///
    /// ```
    /// use offprint::{Extractor, Input, Language};
    ///
    /// let input = Input::text("“It rains,” said Ann Lee.").language(Language::English);
    /// let article = Extractor::default().annotate(input)?;
    /// assert_eq!(article[article.quotes[0].span], *"It rains,");
    /// # Ok::<(), offprint::Error>(())
    /// ```
    ///
    /// # Errors
    /// As [`Extractor::extract`].
    pub fn annotate<'a>(&self, input: impl Into<Input<'a>>) -> Result<Article, Error> {
        pipeline::annotate_text(&input.into(), &self.options)
    }

    /// Reports for every block of a page whether it was kept or removed, and why. Runs the same pipeline as
    /// [`Extractor::extract`].
    ///
    /// # Errors
    /// As [`Extractor::extract`].
    pub fn explain<'a>(&self, input: impl Into<Input<'a>>) -> Result<Explanation, Error> {
        let mut recorder = Recorder::default();
        let article = pipeline::run(&input.into(), &self.options, &mut Workspace::default(), &mut recorder)?;
        Ok(recorder.finish(article))
    }
}
