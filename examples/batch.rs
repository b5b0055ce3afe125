//! Extracts many files in parallel and prints one JSON article per line, in the order of the arguments.
//!
//! ```text
//! cargo run --release --example batch -- FILE... > articles.jsonl
//! ```

use std::io::{BufWriter, Write};

use offprint::{Extractor, Input};
use rayon::prelude::*;

/// How many files are held in memory at a time.
const CHUNK: usize = 256;

fn main() {
    let files: Vec<String> = std::env::args().skip(1).collect();
    if files.is_empty() {
        eprintln!("batch: name files");
        std::process::exit(2);
    }
    if let Err(error) = run(&files) {
        eprintln!("batch: {error}");
        std::process::exit(1);
    }
}

fn run(files: &[String]) -> std::io::Result<()> {
    let extractor = Extractor::default();
    let mut out = BufWriter::new(std::io::stdout().lock());
    for chunk in files.chunks(CHUNK) {
        // Reading files and making JSON run in parallel, too: on one thread, they would keep the others waiting.
        let read: Vec<_> = chunk.par_iter().map(|file| (file, std::fs::read(file))).collect();
        let mut pages = Vec::new();
        for (file, bytes) in read {
            match bytes {
                Ok(bytes) => pages.push((file, bytes)),
                Err(error) => eprintln!("{file}: {error}"),
            }
        }
        let inputs: Vec<Input<'_>> = pages.iter().map(|(file, bytes)| input(file, bytes)).collect();
        let articles = extractor.extract_batch(&inputs);
        let lines: Vec<_> =
            articles.par_iter().map(|article| article.as_ref().map(serde_json::to_string)).collect();
        for ((file, _), line) in pages.iter().zip(lines) {
            match line {
                Ok(line) => writeln!(out, "{}", line?)?,
                Err(error) => eprintln!("{file}: {error}"),
            }
        }
    }
    out.flush()
}

/// A `.txt` file in UTF-8 is read as flattened text, anything else as the bytes of an HTML page.
fn input<'a>(file: &str, bytes: &'a [u8]) -> Input<'a> {
    match std::str::from_utf8(bytes) {
        Ok(text) if file.ends_with(".txt") => Input::text(text),
        _ => Input::bytes(bytes),
    }
}
