//! How the inside of a run is watched, without a second pipeline: `extract` watches with `()`, which
//! sees nothing and costs nothing, `explain` with a recorder.

use crate::blocks::Verdict;
use crate::classify::{self, Evidence, Judgement};
use crate::metadata::Context;
use crate::options::Favor;

/// Watches one run of the pipeline.
pub trait Observer {
    /// Labels the blocks, by the shipped models unless others are on trial.
    fn judge(&mut self, evidence: &Evidence<'_>, favor: Favor) -> Judgement {
        classify::classify(evidence, favor)
    }

    /// The blocks have the labels that the article is made by.
    fn settled(&mut self, evidence: &Evidence<'_>, favor: Favor, verdicts: &[Verdict]) {
        let _ = (evidence, favor, verdicts);
    }

    /// All is known that the metadata is read from.
    fn described(&mut self, context: &Context<'_>) {
        let _ = context;
    }
}

impl Observer for () {}

/// A run by other models than the shipped ones: how the trainer measures models that have not seen
/// a page, by the very stages that will use them.
#[cfg(feature = "_internals")]
#[derive(Debug)]
pub struct Trial<'m>(pub &'m classify::Models);

#[cfg(feature = "_internals")]
impl Observer for Trial<'_> {
    fn judge(&mut self, evidence: &Evidence<'_>, favor: Favor) -> Judgement {
        classify::classify_by(self.0, evidence, favor)
    }
}

/// The same for the models of flattened text.
#[cfg(feature = "_internals")]
#[derive(Debug)]
pub struct LineTrial<'m>(pub &'m crate::lines::LineModels);

#[cfg(feature = "_internals")]
impl Observer for LineTrial<'_> {
    fn judge(&mut self, evidence: &Evidence<'_>, favor: Favor) -> Judgement {
        classify::classify_lines(self.0, evidence, favor)
    }
}
