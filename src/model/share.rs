//! What weighed most in an answer.

/// One column's share in an answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// The name of the column.
    pub name: &'static str,
    /// The value that it had.
    pub value: f32,
    /// What it added to the log-odds.
    pub weight: f32,
}

/// Columns told for an answer.
const MOST: usize = 8;

/// The columns that weighed most in the answer for a row, heaviest first, of what each had to do with it, in 1024ths.
pub fn weightiest(names: &'static [String], row: &[f32], mut shares: Vec<(usize, f32)>) -> Vec<Share> {
    shares.sort_by(|(one, a), (next, b)| b.abs().total_cmp(&a.abs()).then(one.cmp(next)));
    let named = shares.into_iter().take(MOST).filter_map(|(column, share)| {
        let name = names.get(column)?.as_str();
        Some(Share { name, value: *row.get(column)?, weight: share / 1024.0 })
    });
    named.collect()
}
