//! The annotated pages.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use flate2::read::GzDecoder;
use offprint::Limits;
use offprint::internals::{Page, decode};
use serde::Deserialize;

use crate::flatten::flatten;
use crate::views::View;

/// Parts that the sites are dealt out to; each is left out once.
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

/// Text that is known to be body, and text that is known not to be, of one page.
#[derive(Debug)]
pub struct Snippets<'a> {
    pub with: &'a [String],
    pub without: &'a [String],
}

/// The pages with gold that were written for this project, in the form of a corpus.
const WRITTEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/written");

/// All entries of the corpora in `folder`, in the order of their names, then those of [`WRITTEN`].
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

    /// The page flattened to text: its file, where it has one; pages of [`WRITTEN`] have none and are flattened here.
    pub fn flat_text(&self) -> Option<String> {
        match &self.flat {
            Some(flat) => String::from_utf8(unpack(&self.folder.join(flat)).ok()?).ok(),
            None if self.folder.as_path() == Path::new(WRITTEN) => self.flattened().ok(),
            None => None,
        }
    }

    /// The page flattened to text, from its markup.
    pub fn flattened(&self) -> Result<String, Box<dyn std::error::Error>> {
        let bytes = self.bytes()?;
        let html = decode(&bytes, self.content_type().as_deref()).text;
        Ok(flatten(&Page::parse(&html, &Limits::DEFAULT)))
    }

    /// What the server would have said of the page.
    pub fn content_type(&self) -> Option<String> {
        self.encoding.as_ref().map(|charset| format!("text/html; charset={charset}"))
    }

    /// What must not stand on both sides of a fold: the site, or the template of an invented page.
    pub fn group(&self) -> &str {
        let site = self.site.as_ref().unwrap_or(&self.id);
        if self.corpus == "synthetic" { site.split('-').next().unwrap_or(site) } else { site }
    }

    /// Whether the text may be learned from: what is free for non-commercial use only is measured on and
    /// no more.
    pub fn teaches(&self) -> bool {
        !self.licence.as_deref().is_some_and(|licence| licence.contains("NC"))
    }

    /// The part that the page is in: CRC-32 of its group, by remainder.
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

/// The part that a group is in.
pub fn fold_of(group: &str) -> usize {
    let mut crc = flate2::Crc::new();
    crc.update(group.as_bytes());
    crc.sum() as usize % FOLDS
}

/// The bytes of a file, unpacked where its name ends in `.gz`.
fn unpack(path: &Path) -> std::io::Result<Vec<u8>> {
    if path.extension().is_none_or(|extension| extension != "gz") {
        return std::fs::read(path);
    }
    let mut bytes = Vec::new();
    GzDecoder::new(File::open(path)?).read_to_end(&mut bytes)?;
    Ok(bytes)
}
