//! How the inside of a run is watched, without a second pipeline.

use crate::blocks::{PageBlocks, Verdict};
use crate::page::Page;

/// One thing that made a block's score higher or lower.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Reason {
    /// The name of the feature, as listed in the features' documentation.
    pub feature: &'static str,
    /// The value that it had.
    pub value: f32,
    /// How far it moved the score, in the model's own units: above 0 towards body.
    pub weight: f32,
}
