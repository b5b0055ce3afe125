//! The logistic function from a table, because `exp` differs between platforms.

/// One in fixed-point log-odds: the unit is 1/1024.
pub(super) const UNIT: i32 = 1024;
/// Distance between two entries of [`TABLE`]: an eighth.
const STEP: u32 = 128;

/// Values at 0, 1/8, … 8, in units of 1/65535.
const TABLE: [u16; 65] = [
    32768, 34813, 36842, 38840, 40793, 42687, 44510, 46254, 47910, 49473, 50940, 52309, 53580, 54753, 55833,
    56821, 57723, 58543, 59286, 59958, 60564, 61108, 61597, 62035, 62427, 62777, 63089, 63367, 63614, 63834,
    64029, 64203, 64356, 64493, 64613, 64720, 64815, 64899, 64973, 65038, 65096, 65148, 65193, 65233, 65268,
    65299, 65327, 65351, 65373, 65392, 65409, 65424, 65437, 65448, 65458, 65467, 65475, 65482, 65488, 65494,
    65499, 65503, 65507, 65510, 65513,
];

/// Converts log-odds in units of 1/1024 to a probability, 0 to 1.
pub fn probability(log_odds: i32) -> f32 {
    let size = log_odds.unsigned_abs().min(8 * UNIT.unsigned_abs() - 1);
    let (row, rest) = ((size / STEP) as usize, size % STEP);
    let (low, high) = (u32::from(TABLE[row]), u32::from(TABLE[row + 1]));
    let upper = (low * (STEP - rest) + high * rest) / STEP;
    let value = if log_odds < 0 { 65535 - upper } else { upper };
    value as f32 / 65535.0
}

#[cfg(test)]
mod tests;
