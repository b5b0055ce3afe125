//! Observing a run of the pipeline: `extract` passes `()`, which does nothing and costs nothing;
//! `explain` passes a recorder. So both use the same pipeline.

use crate::blocks::Verdict;
use crate::classify::{self, Evidence, Judgement};
use crate::metadata::Context;
use crate::options::Favor;

/// Observes one run of the pipeline.
pub trait Observer {
    /// Labels the blocks; uses the shipped models unless overridden by a trial.
    fn judge(&mut self, evidence: &Evidence<'_>, favor: Favor) -> Judgement {
        classify::classify(evidence, favor)
    }

    /// Called when the labels of the blocks are final.
    fn settled(&mut self, evidence: &Evidence<'_>, favor: Favor, verdicts: &[Verdict]) {
        let _ = (evidence, favor, verdicts);
    }

    /// Called just before the metadata is collected from `context`.
    fn described(&mut self, context: &Context<'_>) {
        let _ = context;
    }
}

impl Observer for () {}

/// Runs the pipeline with other models than the shipped ones, so that the trainer can evaluate models
/// on held-out pages with the same stages that will use them.
#[cfg(feature = "_internals")]
#[derive(Debug)]
pub struct Trial<'m>(pub &'m classify::Models);

#[cfg(feature = "_internals")]
impl Observer for Trial<'_> {
    fn judge(&mut self, evidence: &Evidence<'_>, favor: Favor) -> Judgement {
        classify::classify_by(self.0, evidence, favor)
    }
}

/// Like [`Trial`], for the models of flattened text.
#[cfg(feature = "_internals")]
#[derive(Debug)]
pub struct LineTrial<'m>(pub &'m crate::lines::LineModels);

#[cfg(feature = "_internals")]
impl Observer for LineTrial<'_> {
    fn judge(&mut self, evidence: &Evidence<'_>, favor: Favor) -> Judgement {
        classify::classify_lines(self.0, evidence, favor)
    }
}
