//! Reads the annotated pages of the corpora.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;
use offprint::Limits;
use offprint::internals::{Page, decode};
use serde::Deserialize;

use crate::flatten::flatten;
use crate::views::View;

/// Number of folds. All pages of a site are in the same fold, and each fold is left out once.
pub const FOLDS: usize = 3;

/// One line of a corpus's manifest.
#[derive(Clone, Debug, Deserialize)]
pub struct Entry {
    pub id: String,
    html: String,
    pub url: Option<String>,
    pub flat: Option<String>,
    site: Option<String>,
    pub lang: Option<String>,
    pub page_type: String,
    pub title: Option<String>,
    encoding: Option<String>,
    pub paragraphs: Option<Vec<String>>,
    with: Option<Vec<String>>,
    without: Option<Vec<String>>,
    licence: Option<String>,
    #[serde(skip)]
    pub corpus: String,
    #[serde(skip)]
    folder: PathBuf,
    #[serde(skip)]
    pub view: View,
}

/// Snippets of one page that are known to be body (`with`), and known not to be (`without`).
#[derive(Debug)]
pub struct Snippets<'a> {
    pub with: &'a [String],
    pub without: &'a [String],
}

/// The folder of the pages with gold that were written for this project; it has the form of a corpus.
const WRITTEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/written");

/// All entries of the corpora in `folder`, in order of the names of the corpora, then those of [`WRITTEN`].
pub fn read_all(folder: &Path) -> Result<Vec<Entry>, Box<dyn std::error::Error>> {
    let mut folders = std::fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>, std::io::Error>>()?;
    folders.sort();
    folders.push(PathBuf::from(WRITTEN));
    let mut manifests = Vec::new();
    for corpus in folders {
        if corpus.join("manifest.jsonl").exists() {
            let manifest = File::open(corpus.join("manifest.jsonl"))?;
            manifests.push((corpus, manifest));
        }
    }
    let mut entries = Vec::new();
    for (folder, manifest) in manifests {
        let corpus = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for line in BufReader::new(manifest).lines() {
            let entry: Entry = serde_json::from_str(&line?)?;
            entries.push(Entry { corpus: corpus.clone(), folder: folder.clone(), ..entry });
        }
    }
    Ok(entries)
}

impl Entry {
    /// The bytes of the page.
    pub fn bytes(&self) -> std::io::Result<Vec<u8>> {
        unpack(&self.folder.join(&self.html))
    }

    /// The flattened text of the page, from its file if it has one. Pages of [`WRITTEN`] have none and are flattened
    /// here.
    pub fn flat_text(&self) -> Option<String> {
        match &self.flat {
            Some(flat) => String::from_utf8(unpack(&self.folder.join(flat)).ok()?).ok(),
            None if self.folder.as_path() == Path::new(WRITTEN) => self.flattened().ok(),
            None => None,
        }
    }

    /// The text of the page, flattened from its HTML.
    pub fn flattened(&self) -> Result<String, Box<dyn std::error::Error>> {
        let bytes = self.bytes()?;
        let html = decode(&bytes, self.content_type().as_deref()).text;
        Ok(flatten(&Page::parse(&html, &Limits::DEFAULT)))
    }

    /// The `Content-Type` header that a server would send with the page; `None` if its encoding is unknown.
    pub fn content_type(&self) -> Option<String> {
        self.encoding.as_ref().map(|charset| format!("text/html; charset={charset}"))
    }

    /// The name that all pages share which must be in one fold: the site, or the template of an invented page.
    pub fn group(&self) -> &str {
        let site = self.site.as_ref().unwrap_or(&self.id);
        if self.corpus == "synthetic" { site.split('-').next().unwrap_or(site) } else { site }
    }

    /// Whether models may be trained on the page. A page licensed for non-commercial use only is used for measuring
    /// alone.
    pub fn teaches(&self) -> bool {
        !self.licence.as_deref().is_some_and(|licence| licence.contains("NC"))
    }

    /// The fold of the page: the CRC-32 of its group, modulo [`FOLDS`].
    pub fn fold(&self) -> usize {
        fold_of(self.group())
    }

    pub fn snippets(&self) -> Snippets<'_> {
        Snippets {
            with: self.with.as_deref().unwrap_or_default(),
            without: self.without.as_deref().unwrap_or_default(),
        }
    }
}

/// The fold of a group.
pub fn fold_of(group: &str) -> usize {
    let mut crc = flate2::Crc::new();
    crc.update(group.as_bytes());
    crc.sum() as usize % FOLDS
}

/// The bytes of a file, decompressed if its name ends in `.gz`.
fn unpack(path: &Path) -> std::io::Result<Vec<u8>> {
    if path.extension().is_none_or(|extension| extension != "gz") {
        return std::fs::read(path);
    }
    let mut bytes = Vec::new();
    GzDecoder::new(File::open(path)?).read_to_end(&mut bytes)?;
    Ok(bytes)
}
