//! Builds the data that the block classifier is trained on, with the library's own features.
//!
//! `fit.py` beside this file runs it and trains the trees; see the model card in `src/model/data`.
//!
//! ```text
//! train export CORPORA OUT    rows.f32, blocks.jsonl, columns.txt, class_words.bin
//! ```

mod align;
mod class_words;
mod corpus;
mod pages;

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use offprint::internals::Phrases;
use offprint::internals::features::html::{self, Tables};
use serde_json::json;

use corpus::Entry;
use pages::{Known, ReadPage};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["export", corpora, out] => export(Path::new(corpora), Path::new(out)),
        _ => Err("usage: train export CORPORA OUT".into()),
    }
}

fn export(corpora: &Path, out: &Path) -> Result<()> {
    let entries = corpus::read_all(corpora)?;
    std::fs::create_dir_all(out)?;
    let mut learner = class_words::Learner::default();
    let mut known = Vec::with_capacity(entries.len());
    for entry in &entries {
        let page = ReadPage::read(entry)?;
        let targets = pages::targets(entry, &page.blocks);
        if targets.cover > 0.6 {
            learner.read(entry.group(), &page, &targets.targets);
        }
        known.push(targets);
    }
    let table = learner.table();
    std::fs::write(out.join("class_words.bin"), table.file(None))?;
    std::fs::write(out.join("columns.txt"), html::names().join("\n"))?;
    let mut rows = BufWriter::new(File::create(out.join("rows.f32"))?);
    let mut blocks = BufWriter::new(File::create(out.join("blocks.jsonl"))?);
    for (entry, known) in entries.iter().zip(&known) {
        let page = ReadPage::read(entry)?;
        let classes = table.without(Some(entry.group()));
        let tables = Tables { classes: &classes, phrases: Phrases::of(page.language) };
        let matrix = html::rows(&page.page, &page.blocks, &page.declared, tables);
        for value in &matrix.values {
            rows.write_all(&value.to_le_bytes())?;
        }
        write_page(&mut blocks, entry, known, &page)?;
    }
    Ok(())
}

fn write_page(out: &mut impl Write, entry: &Entry, known: &Known, page: &ReadPage) -> Result<()> {
    let line = json!({
        "corpus": entry.corpus,
        "id": entry.id,
        "group": entry.group(),
        "lang": entry.lang,
        "page_type": entry.page_type,
        "cover": known.cover,
        "share": known.targets.iter().map(|target| target.share).collect::<Vec<_>>(),
        "doubtful": known.targets.iter().map(|target| u8::from(target.doubtful)).collect::<Vec<_>>(),
        "text": page.blocks.texts().collect::<Vec<_>>(),
        "shape": page.blocks.blocks.iter().map(|block| block.shape).collect::<Vec<_>>(),
    });
    serde_json::to_writer(&mut *out, &line)?;
    Ok(out.write_all(b"\n")?)
}
