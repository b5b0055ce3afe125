//! Writes the data that the weights of titles are fitted on: every text that may be a page's title, with its traits.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use offprint::{Extractor, Input};
use serde_json::json;

use crate::Result;
use crate::corpus::Entry;

/// Writes `titles.jsonl`, one page per line.
pub fn candidates(entries: &[Entry], out: &Path) -> Result<()> {
    std::fs::create_dir_all(out)?;
    let mut lines = BufWriter::new(File::create(out.join("titles.jsonl"))?);
    let extractor = Extractor::default();
    for entry in entries {
        let Some(title) = &entry.title else { continue };
        let (bytes, content_type) = (entry.bytes()?, entry.content_type());
        let mut input = Input::bytes(&bytes);
        input = content_type.as_deref().map_or(input, |value| input.content_type(value));
        input = entry.url.as_deref().map_or(input, |url| input.url(url));
        let candidates: Vec<_> = extractor
            .explain(input)?
            .titles
            .into_iter()
            .map(|candidate| json!({"text": candidate.text, "traits": candidate.traits}))
            .collect();
        let line = json!({
            "corpus": entry.corpus, "id": entry.id, "group": entry.group(), "type": entry.page_type,
            "title": title, "candidates": candidates,
        });
        writeln!(lines, "{line}")?;
    }
    lines.flush()?;
    Ok(())
}
