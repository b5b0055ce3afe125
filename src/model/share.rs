//! The columns that weighed most in a result.

/// The contribution of one column to a result.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// The name of the column.
    pub name: &'static str,
    /// Its value in the row.
    pub value: f32,
    /// What it added to the log-odds.
    pub weight: f32,
}

/// Maximum number of columns reported.
const MOST: usize = 8;

/// Returns the columns that weighed most in the result of a row, heaviest first. `shares` are in units of 1/1024.
pub fn weightiest(names: &'static [String], row: &[f32], mut shares: Vec<(usize, f32)>) -> Vec<Share> {
    shares.sort_by(|(one, a), (next, b)| b.abs().total_cmp(&a.abs()).then(one.cmp(next)));
    let named = shares.into_iter().take(MOST).filter_map(|(column, share)| {
        let name = names.get(column)?.as_str();
        Some(Share { name, value: *row.get(column)?, weight: share / 1024.0 })
    });
    named.collect()
}
