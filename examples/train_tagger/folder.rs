//! Reads the files of a folder.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use offprint::Language;

/// The paths of all entries of a folder, sorted.
pub fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths: Vec<_> = fs::read_dir(folder)?.filter_map(Result::ok).map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}

/// The files of a folder whose names are tags of languages: the tag, the language and the text of each.
pub fn texts(folder: &Path) -> io::Result<Vec<(String, Language, String)>> {
    let mut texts = Vec::new();
    for path in sorted(folder)? {
        let tag = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
        let Some(language) = Language::from_tag(&tag) else { continue };
        texts.push((tag, language, fs::read_to_string(path)?));
    }
    Ok(texts)
}
