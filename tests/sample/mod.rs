//! Pages to test on: the fixtures, and some pages of the corpora if they are there.

#![allow(dead_code, reason = "each test uses its part")]

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use offprint::{Extractor, Input, Options, Parts};

/// A page as it is passed to the extractor.
pub struct Page {
    pub name: String,
    pub bytes: Vec<u8>,
    pub is_text: bool,
}

impl Page {
    /// The page as an input: flattened text, or the bytes of HTML.
    pub fn input(&self) -> Input<'_> {
        match std::str::from_utf8(&self.bytes) {
            Ok(text) if self.is_text => Input::text(text),
            _ => Input::bytes(&self.bytes),
        }
    }
}

fn files(folder: &Path, out: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() { files(&path, out) } else { out.push(path) }
    }
}

fn read(path: &Path) -> Page {
    let name = path.to_string_lossy().into_owned();
    let mut bytes = fs::read(path).unwrap();
    if name.ends_with(".gz") {
        let mut unpacked = Vec::new();
        flate2::read::GzDecoder::new(bytes.as_slice()).read_to_end(&mut unpacked).unwrap();
        bytes = unpacked;
    }
    let is_text = name.trim_end_matches(".gz").ends_with(".txt");
    Page { name, bytes, is_text }
}

/// Every page of the fixtures.
pub fn fixtures() -> Vec<Page> {
    fixture_paths().iter().map(|path| read(path)).collect()
}

fn fixture_paths() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    files(&root.join("fixtures/pages"), &mut paths);
    files(&root.join("fixtures/written/pages"), &mut paths);
    files(&root.join("fixtures/text"), &mut paths);
    files(&root.join("fixtures/hostile"), &mut paths);
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "html" || extension == "txt"));
    paths.sort();
    paths
}

/// The fixtures and every 40th page of the corpora; with `OFFPRINT_FULL=1`, every page.
pub fn pages() -> Vec<Page> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = fixture_paths();
    let mut corpora = Vec::new();
    files(&root.join("../shared/corpora"), &mut corpora);
    corpora.retain(|path| path.to_string_lossy().ends_with(".gz"));
    corpora.sort();
    if corpora.is_empty() {
        println!("no corpora beside the checkout: the fixtures alone are read");
    }
    let step = if std::env::var_os("OFFPRINT_FULL").is_some() { 1 } else { 40 };
    paths.extend(corpora.into_iter().step_by(step));
    paths.iter().map(|path| read(path)).collect()
}

/// An extractor that leaves no text of a page out of the article.
pub fn everything() -> Extractor {
    let parts = Parts::DEFAULT | Parts::REMOVED | Parts::COMMENTS | Parts::INDIRECT_QUOTES;
    Extractor::new(Options::new().parts(parts))
}
