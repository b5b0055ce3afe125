//! Quantizes the rows of weights with a codebook of vectors, and writes the bytes of a model file.

use offprint::internals::entities::model::{CODE_BYTES, LABELS, Learned, MAGIC, UNIT};

use crate::crf::{Trained, WEIGHTS};
use crate::random::Random;
use crate::vectors::{lloyd, nearest};

/// The greatest absolute value of a weight. Greater ones are clamped.
const TOP: f32 = 6.5;

/// How many rows the codebook is computed from. More did not improve it.
const SAMPLE: usize = 120_000;

type Weights = [f32; WEIGHTS];

/// A trained table with its codebook.
pub struct Quantized {
    codebook: Vec<Weights>,
    buckets: Vec<u64>,
    transitions: [[f32; LABELS]; LABELS + 1],
}

/// Finds `codes` vectors that represent all rows with little error, and gives every row the nearest one. A row counts
/// for more the more tokens use it.
pub fn quantize(trained: &Trained, codes: usize) -> Quantized {
    let rows: Vec<Weights> =
        trained.rows.iter().map(|row| row.map(|weight| weight.clamp(-TOP, TOP))).collect();
    let codebook = lloyd(&sample(&rows, &trained.counts), codes);
    let buckets = trained.table.filled(|slot| nearest(&codebook, &rows[slot]).0 as u64);
    Quantized { codebook, buckets, transitions: trained.transitions }
}

/// A random sample of the rows that are used, with the weight of each.
fn sample(rows: &[Weights], counts: &[u32]) -> Vec<(Weights, f32)> {
    let mut used: Vec<usize> = (0..rows.len()).filter(|row| counts[*row] > 0).collect();
    Random::new(5).shuffle(&mut used);
    // The square root keeps a few very frequent features from claiming most of the vectors.
    used.iter().take(SAMPLE).map(|row| (rows[*row], (counts[*row] as f32).sqrt())).collect()
}

impl Quantized {
    /// The bytes of a model file for these languages.
    pub fn bytes(&self, languages: &[Learned]) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        let mut int =
            |value: f32| bytes.extend((value.round().clamp(-32000.0, 32000.0) as i16).to_le_bytes());
        int(self.codebook.len() as f32);
        self.codebook.iter().flatten().for_each(|weight| int(weight * UNIT as f32));
        self.transitions.iter().flatten().for_each(|score| int(score * UNIT as f32));
        bytes.extend(list(languages));
        bytes.extend(self.buckets.iter().flat_map(|bucket| bucket.to_le_bytes()));
        bytes
    }
}

/// The bytes of the list of languages in a model file.
fn list(languages: &[Learned]) -> Vec<u8> {
    let mut bytes = (languages.len() as i16).to_le_bytes().to_vec();
    for Learned { language, bias, trust } in languages {
        bytes.extend(format!("{:CODE_BYTES$}", language.code()).bytes());
        bytes.extend([bias, trust].into_iter().flat_map(|number| (*number as i16).to_le_bytes()));
    }
    bytes
}
