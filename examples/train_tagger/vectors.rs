//! Clusters vectors, by k-means.

/// Finds `codes` centres of weighted rows by Lloyd's algorithm for k-means. It starts with the first rows of the
/// sample. A centre that no row is nearest to is moved to a row that is far from its own centre.
pub fn lloyd<const D: usize>(sample: &[([f32; D], f32)], codes: usize) -> Vec<[f32; D]> {
    let mut codebook: Vec<[f32; D]> =
        (0..codes).map(|code| sample.get(code).map_or([0.0; D], |(row, _)| *row)).collect();
    for _ in 0..20 {
        let found: Vec<(usize, f32)> = sample.iter().map(|(row, _)| nearest(&codebook, row)).collect();
        let mut sums = vec![([0.0f32; D], 0.0f32); codes];
        for ((row, weight), (code, _)) in sample.iter().zip(&found) {
            let (total, mass) = &mut sums[*code];
            total.iter_mut().zip(row).for_each(|(total, value)| *total += weight * value);
            *mass += weight;
        }
        let mut far: Vec<usize> = (0..sample.len()).collect();
        far.sort_by(|one, two| (found[*two].1 * sample[*two].1).total_cmp(&(found[*one].1 * sample[*one].1)));
        let mut far = far.into_iter();
        for (vector, (total, mass)) in codebook.iter_mut().zip(sums) {
            *vector = match far.next() {
                Some(row) if mass == 0.0 => sample[row].0,
                _ => total.map(|total| total / mass.max(1e-9)),
            };
        }
    }
    codebook
}

/// The index of the vector nearest to a row, and the square of their distance.
pub fn nearest<const D: usize>(codebook: &[[f32; D]], row: &[f32; D]) -> (usize, f32) {
    let mut best = (0, f32::MAX);
    for (code, vector) in codebook.iter().enumerate() {
        let distance: f32 = vector.iter().zip(row).map(|(one, two)| (one - two) * (one - two)).sum();
        if distance < best.1 {
            best = (code, distance);
        }
    }
    best
}
