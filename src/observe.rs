//! How the inside of a run is watched, without a second pipeline: `extract` watches with `()`, which
//! sees nothing and costs nothing, `explain` with a recorder.

use crate::blocks::Verdict;
use crate::classify::Evidence;

/// Watches one run of the pipeline.
pub trait Observer {
    /// The blocks have their labels.
    fn classified(&mut self, evidence: &Evidence<'_>, verdicts: &[Verdict]) {
        let _ = (evidence, verdicts);
    }
}

impl Observer for () {}
