//! Columns of a page as a whole, once its blocks have scores: how clear the choice was.

/// The names of the columns of [`columns`].
#[cfg(feature = "_internals")]
pub const NAMES: [&str; 14] = [
    "outcome.expected_f1",
    "outcome.body_weight",
    "outcome.body_blocks",
    "outcome.blocks",
    "outcome.body_share",
    "outcome.greatest",
    "outcome.mean",
    "outcome.doubtful",
    "outcome.left_out",
    "outcome.runs",
    "outcome.holes",
    "outcome.headlines",
    "outcome.longest",
    "outcome.linked",
];

/// One block after the second look.
#[derive(Clone, Copy, Debug)]
pub struct Scored {
    /// Probability of being body.
    pub score: f32,
    /// Whether it was chosen.
    pub body: bool,
    /// Length as [`super::Measure::weight`].
    pub weight: f32,
    /// Share of the text that is linked.
    pub linked: f32,
}

/// Returns the columns of a page.
pub fn columns(blocks: &[Scored]) -> [f32; 14] {
    let chosen = || blocks.iter().filter(|block| block.body);
    let rest = || blocks.iter().filter(|block| !block.body);
    let weight: f32 = chosen().map(|block| block.weight).sum();
    let mass = |block: &Scored| block.weight * block.score;
    let expected: f32 = blocks.iter().map(mass).sum();
    let found: f32 = chosen().map(mass).sum();
    let doubtful = |block: &&Scored| (0.2..0.8).contains(&block.score);
    let all: f32 = blocks.iter().map(|block| block.weight).sum();
    let (runs, holes) = runs(blocks);
    [
        ratio(2.0 * found, weight + expected),
        weight,
        chosen().count() as f32,
        blocks.len() as f32,
        ratio(weight, all),
        blocks.iter().map(|block| block.score).fold(0.0, f32::max),
        ratio(found, weight),
        ratio(blocks.iter().filter(doubtful).map(|block| block.weight).sum(), weight),
        ratio(rest().map(mass).sum(), weight),
        runs,
        holes,
        rest().filter(|block| block.linked > 0.8 && block.weight >= 25.0).count() as f32,
        chosen().map(|block| block.weight).fold(0.0, f32::max),
        ratio(chosen().map(|block| block.weight * block.linked).sum(), weight),
    ]
}

/// Returns the number of runs of chosen blocks, and of blocks left out between the first and the last of them.
fn runs(blocks: &[Scored]) -> (f32, f32) {
    let first = blocks.iter().position(|block| block.body).unwrap_or(0);
    let last = blocks.iter().rposition(|block| block.body).unwrap_or(0);
    let within = blocks.get(first..=last).unwrap_or_default();
    let holes = within.iter().filter(|block| !block.body).count();
    let runs = within.chunk_by(|a, b| a.body == b.body).filter(|run| run.iter().any(|block| block.body));
    (runs.count() as f32, holes as f32)
}

fn ratio(a: f32, b: f32) -> f32 {
    if b > 0.0 { a / b } else { 0.0 }
}

#[cfg(test)]
mod tests;
