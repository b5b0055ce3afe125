//! Makes classes of Russian words from the Navec embeddings that natasha 1.6.0 includes. They hold a vector of 300
//! numbers for each of 250,000 words, learned from a billion words of news. Words whose vectors are nearest to the same
//! one of [`CLASSES`] centres make a class, such as surnames in the nominative, towns in the genitive, or ministries.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use flate2::read::GzDecoder;
use offprint::Language;
use offprint::internals::entities::classes::CLASSES;
use offprint::internals::entities::fold::{fold_into, hash_chars};

use crate::random::Random;
use crate::vectors::{lloyd, nearest};

/// How many numbers a vector has.
const WIDTH: usize = 300;

/// A vector is stored in a hundred parts of three numbers. Each part is an index into a table of 256 triples.
const PARTS: usize = 100;
const PART: usize = WIDTH / PARTS;

/// How many words get a class: the most frequent ones.
const WORDS: usize = 80_000;

/// How many words the centres are computed from.
const SAMPLE: usize = 20_000;

type Vector = [f32; WIDTH];

/// The classes of the words, by the hash of the folded form.
pub fn classes(packages: &Path) -> io::Result<Vec<(u32, u8)>> {
    let archive = fs::read(packages.join("natasha/data/emb/navec_news_v1_1B_250K_300d_100q.tar"))?;
    let words = frequent(&member(&archive, "vocab.bin")?)?;
    let vectors = vectors(&member(&archive, "pq.bin")?, &words)?;
    let mut sample: Vec<(Vector, f32)> = vectors.iter().map(|vector| (*vector, 1.0)).collect();
    Random::new(3).shuffle(&mut sample);
    sample.truncate(SAMPLE);
    let centres = lloyd(&sample, CLASSES);
    let mut folded = Vec::new();
    let mut rows: Vec<(u32, u8)> = Vec::new();
    for (word, vector) in words.iter().zip(&vectors) {
        fold_into(&word.form, Language::Russian, &mut folded);
        rows.push((hash_chars(&folded), nearest(&centres, vector).0 as u8 + 1));
    }
    // Of forms that fold alike, the most frequent one counts. The sort is stable, so it comes first.
    rows.sort_by_key(|(hash, _)| *hash);
    rows.dedup_by_key(|(hash, _)| *hash);
    Ok(rows)
}

struct Word {
    form: String,
    count: u32,
    index: usize,
}

fn bad(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what.to_owned())
}

/// The bytes of a file in a tar archive.
fn member(archive: &[u8], name: &str) -> io::Result<Vec<u8>> {
    const BLOCK: usize = 512;
    let mut rest = archive;
    while let Some((head, behind)) = rest.split_at_checked(BLOCK) {
        let digits: String = head[124..136].iter().map(|byte| *byte as char).collect();
        let size = usize::from_str_radix(digits.trim_matches(['\0', ' ']), 8).unwrap_or_default();
        if head.starts_with(name.as_bytes()) {
            return behind.get(..size).map(<[u8]>::to_vec).ok_or_else(|| bad("the archive is cut off"));
        }
        rest = behind.get(size.next_multiple_of(BLOCK)..).unwrap_or_default();
    }
    Err(bad("the archive lacks a file"))
}

fn number(bytes: &[u8], at: usize) -> io::Result<u32> {
    let four = bytes.get(at..).and_then(<[u8]>::first_chunk).ok_or_else(|| bad("a file is cut off"))?;
    Ok(u32::from_le_bytes(*four))
}

/// The most frequent words in Cyrillic letters, the most frequent first.
fn frequent(vocabulary: &[u8]) -> io::Result<Vec<Word>> {
    let mut bytes = Vec::new();
    GzDecoder::new(vocabulary).read_to_end(&mut bytes)?;
    let count = number(&bytes, 0)? as usize;
    let text =
        std::str::from_utf8(bytes.get(4 + 4 * count..).unwrap_or_default()).map_err(|_| bad("no text"))?;
    let mut words = Vec::new();
    for (index, form) in text.split('\n').enumerate() {
        if form.chars().count() > 1 && form.chars().all(|c| matches!(c, 'а'..='я' | 'ё' | '-')) {
            words.push(Word { form: form.to_owned(), count: number(&bytes, 4 + 4 * index)?, index });
        }
    }
    words.sort_by_key(|word| (std::cmp::Reverse(word.count), word.index));
    words.truncate(WORDS);
    Ok(words)
}

/// The vectors of the words, scaled to length one; then the mean of all of them is subtracted.
fn vectors(file: &[u8], words: &[Word]) -> io::Result<Vec<Vector>> {
    let count = number(file, 0)? as usize;
    let (indices, triples) = (16, 16 + count * PARTS);
    let mut vectors = Vec::new();
    for word in words {
        let mut vector = [0.0; WIDTH];
        for part in 0..PARTS {
            let index = file.get(indices + word.index * PARTS + part).copied().unwrap_or_default();
            let triple = triples + 4 * PART * (256 * part + usize::from(index));
            for place in 0..PART {
                vector[part * PART + place] = f32::from_bits(number(file, triple + 4 * place)?);
            }
        }
        let length = vector.iter().map(|value| value * value).sum::<f32>().sqrt().max(1e-6);
        vectors.push(vector.map(|value| value / length));
    }
    let mut mean = [0.0f32; WIDTH];
    for vector in &vectors {
        mean.iter_mut().zip(vector).for_each(|(mean, value)| *mean += value / vectors.len() as f32);
    }
    for vector in &mut vectors {
        vector.iter_mut().zip(mean).for_each(|(value, mean)| *value -= mean);
    }
    Ok(vectors)
}
