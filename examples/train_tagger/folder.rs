//! The files of a folder.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use offprint::Language;

/// What lies in a folder, in the order of the names.
pub fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths: Vec<_> = fs::read_dir(folder)?.filter_map(Result::ok).map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}

/// The texts of a folder that are named by the tag of a language, each with its tag.
pub fn texts(folder: &Path) -> io::Result<Vec<(String, Language, String)>> {
    let mut texts = Vec::new();
    for path in sorted(folder)? {
        let tag = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
        let Some(language) = Language::from_tag(&tag) else { continue };
        texts.push((tag, language, fs::read_to_string(path)?));
    }
    Ok(texts)
}
