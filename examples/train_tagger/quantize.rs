//! Weights in four bits each, and the bytes of a model file.

use offprint::Language;
use offprint::internals::entities::model::{KINDS, LABELS, MAGIC, UNIT};

use crate::crf::Trained;

/// Weights beyond this are cut.
const TOP: f32 = 6.0;

/// Bins of the histogram that the codebook is found in.
const BINS: usize = 6001;

/// A trained table whose codebook is chosen.
pub struct Quantized {
    codebook: [f32; 16],
    rows: Vec<u8>,
    transitions: [[f32; LABELS]; LABELS + 1],
}

/// Finds the sixteen weights that stand for all others with the least error, a weight counting as
/// often as it is used, and rounds every weight to one of them.
pub fn quantize(trained: &Trained) -> Quantized {
    let mut histogram = vec![0.0f64; BINS];
    for (row, count) in trained.rows.iter().zip(&trained.counts) {
        // The square root keeps the few features of every token from taking all levels.
        let weight = f64::from(*count).sqrt();
        row.iter().for_each(|value| histogram[bin(*value)] += weight);
    }
    histogram[bin(0.0)] = 0.0;
    let codebook = lloyd(&histogram);
    let codes: Vec<u8> = (0..BINS).map(|bin| nearest(&codebook, value(bin))).collect();
    let mut rows = Vec::with_capacity(trained.rows.len() * 2);
    for row in &trained.rows {
        let code = |slot: usize| codes[bin(row[slot])];
        rows.push(code(0) | code(1) << 4);
        rows.push(code(2) | code(KINDS) << 4);
    }
    Quantized { codebook, rows, transitions: trained.transitions }
}

fn bin(value: f32) -> usize {
    ((value.clamp(-TOP, TOP) + TOP) / (2.0 * TOP) * (BINS - 1) as f32).round() as usize
}

fn value(bin: usize) -> f32 {
    bin as f32 / (BINS - 1) as f32 * 2.0 * TOP - TOP
}

/// Lloyd's method in one dimension; the middle level stays zero, which most rows are.
fn lloyd(histogram: &[f64]) -> [f32; 16] {
    let mut levels: [f32; 16] = std::array::from_fn(|level| {
        let distance = level as f32 - 8.0;
        distance * distance.abs() / 64.0 * 3.0
    });
    for _ in 0..60 {
        let mut sums = [(0.0f64, 0.0f64); 16];
        for (bin, weight) in histogram.iter().enumerate().filter(|(_, weight)| **weight > 0.0) {
            let (total, mass) = &mut sums[usize::from(nearest(&levels, value(bin)))];
            *total += weight * f64::from(value(bin));
            *mass += weight;
        }
        for (level, (total, mass)) in levels.iter_mut().zip(sums) {
            if mass > 0.0 {
                *level = (total / mass) as f32;
            }
        }
        levels[8] = 0.0;
    }
    levels
}

fn nearest(levels: &[f32; 16], value: f32) -> u8 {
    let distance = |level: usize| (levels[level] - value).abs();
    let mut best = 8;
    for level in 0..16 {
        if distance(level) < distance(best) {
            best = level;
        }
    }
    best as u8
}

impl Quantized {
    /// The bytes of a model file with these languages and what is taken off outside in each.
    pub fn bytes(&self, languages: &[(Language, i32)]) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        let mut int =
            |value: f32| bytes.extend((value.round().clamp(-32000.0, 32000.0) as i16).to_le_bytes());
        self.codebook.iter().for_each(|level| int(level * UNIT as f32));
        self.transitions.iter().flatten().for_each(|score| int(score * UNIT as f32));
        int(languages.len() as f32);
        for (language, bias) in languages {
            bytes.extend(language.code().bytes());
            bytes.extend((*bias as i16).to_le_bytes());
        }
        bytes.extend(&self.rows);
        bytes
    }
}
