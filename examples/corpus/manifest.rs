//! Reads a corpus folder: `manifest.jsonl`, with one page per line, and the files that it names.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

use flate2::read::GzDecoder;
use offprint::Limits;
use offprint::internals::{Page, decode};

use crate::flatten::flatten;

/// One line of the manifest: a page and its gold. An absent field is unknown.
#[derive(Clone, Debug, Default, serde::Deserialize)]
#[serde(default)]
pub struct Row {
    pub id: String,
    pub html: Option<String>,
    pub flat: Option<String>,
    pub url: Option<String>,
    pub lang: Option<String>,
    pub page_type: Option<String>,
    pub encoding: Option<String>,
    pub title: Option<String>,
    pub authors: Option<Vec<String>>,
    pub date: Option<String>,
    pub text: Option<String>,
    pub paragraphs: Option<Vec<String>>,
    /// Indices of the `paragraphs` that an extraction may leave out.
    #[serde(deserialize_with = "null_is_empty")]
    pub optional: Vec<usize>,
    /// Snippets that the extracted text must contain.
    #[serde(deserialize_with = "null_is_empty")]
    pub with: Vec<String>,
    /// Snippets that it must not contain.
    #[serde(deserialize_with = "null_is_empty")]
    pub without: Vec<String>,
}

fn null_is_empty<'de, D, T>(deserializer: D) -> Result<Vec<T>, D::Error>
where
    D: serde::Deserializer<'de>,
    T: serde::Deserialize<'de>,
{
    Ok(<Option<Vec<T>> as serde::Deserialize>::deserialize(deserializer)?.unwrap_or_default())
}

/// Reads the manifest of a corpus.
pub fn read(folder: &Path) -> Result<Vec<Row>, String> {
    let path = folder.join("manifest.jsonl");
    let file = File::open(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut rows = Vec::new();
    for (number, line) in BufReader::new(file).lines().enumerate() {
        let line = line.map_err(|error| format!("{}: {error}", path.display()))?;
        let row = serde_json::from_str(&line)
            .map_err(|error| format!("{} line {}: {error}", path.display(), number + 1))?;
        rows.push(row);
    }
    Ok(rows)
}

/// The rows to extract as flattened text: those that name a flattened version, or all rows if none does.
pub fn with_flat_text(rows: Vec<Row>) -> Vec<Row> {
    let any = rows.iter().any(|row| row.flat.is_some());
    rows.into_iter().filter(|row| row.flat.is_some() || !any).collect()
}

/// The flattened text of a page: the version in the corpus, or else one made here from the HTML.
pub fn flat_text(folder: &Path, row: &Row) -> Result<String, String> {
    if let Some(flat) = &row.flat {
        return Ok(String::from_utf8_lossy(&bytes(folder, flat)?).into_owned());
    }
    let markup = bytes(folder, row.html.as_deref().ok_or("names no page")?)?;
    let html = decode(&markup, content_type(row).as_deref()).text;
    Ok(flatten(&Page::parse(&html, &Limits::DEFAULT)))
}

/// The `Content-Type` header that a server would send with the page; `None` if its encoding is unknown.
pub fn content_type(row: &Row) -> Option<String> {
    row.encoding.as_ref().map(|charset| format!("text/html; charset={charset}"))
}

/// The bytes of a file of the corpus, decompressed if its name ends in `.gz`.
pub fn bytes(folder: &Path, name: &str) -> Result<Vec<u8>, String> {
    let path = folder.join(name);
    let complain = |error: std::io::Error| format!("{}: {error}", path.display());
    let mut file = File::open(&path).map_err(complain)?;
    let mut out = Vec::new();
    let read = match name.ends_with(".gz") {
        true => GzDecoder::new(file).read_to_end(&mut out),
        false => file.read_to_end(&mut out),
    };
    read.map_err(complain)?;
    Ok(out)
}
