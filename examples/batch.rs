//! Extracts many files in parallel, one JSON article a line, in the order of the arguments.
//!
//! ```text
//! cargo run --release --example batch -- FILE... > articles.jsonl
//! ```

use std::io::{BufWriter, Write};

use offprint::{Extractor, Input};

/// Files that are read into memory at a time.
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
        let mut pages = Vec::new();
        for file in chunk {
            match std::fs::read(file) {
                Ok(bytes) => pages.push((file, bytes)),
                Err(error) => eprintln!("{file}: {error}"),
            }
        }
        let input = |(file, bytes): &(&String, Vec<u8>)| match std::str::from_utf8(bytes) {
            Ok(text) if file.ends_with(".txt") => text.to_owned(),
            _ => String::new(),
        };
        let texts: Vec<String> = pages.iter().map(input).collect();
        let inputs: Vec<Input<'_>> = pages
            .iter()
            .zip(&texts)
            .map(|((_, bytes), text)| if text.is_empty() { Input::bytes(bytes) } else { Input::text(text) })
            .collect();
        for ((file, _), article) in pages.iter().zip(extractor.extract_batch(&inputs)) {
            match article {
                Ok(article) => writeln!(out, "{}", serde_json::to_string(&article)?)?,
                Err(error) => eprintln!("{file}: {error}"),
            }
        }
    }
    out.flush()
}
