//! Writes the training data of the block classifier and related models, computed by the library's own features.
//!
//! `fit.py` in this folder runs it and trains the trees; see the model card in `src/model/data`.
//!
//! ```text
//! train first CORPORA OUT     rows.f32, blocks.jsonl, rows.txt, class_words.bin, page_words.bin
//! train second CORPORA OUT    reads first.f32 (probabilities), writes second.f32, second.txt
//! train outcome CORPORA OUT   reads the block models in OUT/fold0 and so on, writes outcome.f32, outcome.txt: one
//!                             row per page, its shingle F1 last, -1 where there is no gold
//! train predict CORPORA OUT VIEW  writes what the models in OUT/fold0 and so on extract from pages that they were
//!                             not trained on, as they are or in another view: OUT/CORPUS.FAVOR.jsonl
//! train text-first CORPORA OUT    the same for flattened text; `fit_text.py` runs it
//! train text-second CORPORA OUT   reads text_first.f32, writes text_second.f32
//! train gaps CORPORA OUT      gap_rows.f32, gap_words_FOLD.f32, gap_labels.f32, gap_pages.jsonl, gap_words.bin;
//!                             `fit_gaps.py` runs it
//! train titles CORPORA OUT    titles.jsonl; `fit_title.py` runs it
//! ```

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::iter_over_hash_type,
    reason = "a tool for the bench: it may stop, and sums each entry by itself"
)]

mod align;
mod corpus;
mod flatten;
mod gaps;
mod learned;
mod pages;
mod predict;
mod text;
mod titles;
mod views;

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use offprint::Favor;
use offprint::internals::features::html::{self, Convention, FirstLook, Reading, SecondLook, Told};
use offprint::internals::features::learned::WordValues;
use offprint::internals::features::vocabulary::Vocabulary;
use offprint::internals::{Evidence, Phrases, Scored, score};
use serde_json::json;

use corpus::Entry;
use learned::{Learner, Tables};
use pages::{Known, ReadPage};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["first", corpora, out] => first(Path::new(corpora), Path::new(out)),
        ["second", corpora, out] => second(Path::new(corpora), Path::new(out)),
        ["outcome", corpora, out] => outcome(Path::new(corpora), Path::new(out)),
        ["predict", corpora, out, view] => predict::predict(Path::new(corpora), Path::new(out), view),
        ["text-first", corpora, out] => text::first(&corpus::read_all(Path::new(corpora))?, Path::new(out)),
        ["text-second", corpora, out] => text::second(&corpus::read_all(Path::new(corpora))?, Path::new(out)),
        ["gaps", corpora, out] => gaps::rows(&corpus::read_all(Path::new(corpora))?, Path::new(out)),
        ["titles", corpora, out] => {
            titles::candidates(&corpus::read_all(Path::new(corpora))?, Path::new(out))
        }
        _ => {
            Err("usage: train first|second|outcome|predict|text-first|text-second|gaps|titles CORPORA OUT"
                .into())
        }
    }
}

fn first(corpora: &Path, out: &Path) -> Result<()> {
    let entries = corpus::read_all(corpora)?;
    std::fs::create_dir_all(out)?;
    let mut classes = Learner::new(3, 3000);
    let mut words = Learner::new(4, 8000);
    let mut known = Vec::with_capacity(entries.len());
    for entry in &entries {
        let page = ReadPage::read(entry)?;
        let targets = pages::targets(entry, &page.blocks);
        if targets.cover > 0.6 && entry.teaches() {
            classes.read_classes(entry.group(), &page, &targets.targets);
            words.read_words(entry.group(), &page, &targets.targets);
        }
        known.push(targets);
    }
    for fold in 0..corpus::FOLDS {
        std::fs::create_dir_all(predict::fold_folder(out, fold))?;
    }
    let tables = Tables { classes: classes.table(), words: words.table() };
    tables.write(out)?;
    std::fs::write(out.join("rows.txt"), html::names().join("\n"))?;
    let mut rows = BufWriter::new(File::create(out.join("rows.f32"))?);
    let mut blocks = BufWriter::new(File::create(out.join("blocks.jsonl"))?);
    let mut row = Vec::new();
    for (entry, known) in entries.iter().zip(&known) {
        let page = ReadPage::read(entry)?;
        let classes = WordValues::read(&tables.classes.file(Some(entry.group())));
        let words = WordValues::read(&tables.words.file(Some(entry.group())));
        let mut plain = Vec::new();
        if !known.targets.is_empty() {
            let reading = Reading::new(&page.page, &page.blocks, &page.declared, &classes);
            let phrases = Phrases::of(page.language);
            let hits: Vec<_> = page.blocks.texts().map(|text| phrases.find(text)).collect();
            let told = Told { hits: &hits, vocabulary: Vocabulary::of(page.language) };
            let look = FirstLook::new(&reading, told, &words, convention(entry));
            for index in 0..known.targets.len() {
                row.clear();
                look.push(index, &mut row);
                write_values(&mut rows, &row)?;
            }
            plain = reading.plain_links();
        }
        write_page(&mut blocks, entry, known, &page, &plain)?;
    }
    Ok(())
}

/// The annotation convention that the page's corpus follows.
fn convention(entry: &Entry) -> Convention {
    match entry.corpus.as_str() {
        "wcxb-dev" => Convention::Generous,
        _ => Convention::News,
    }
}

/// Writes the columns of the second look, computed from the probabilities that the first model gave out of fold.
fn second(corpora: &Path, out: &Path) -> Result<()> {
    let said = read_values(&std::fs::read(out.join("first.f32"))?);
    let mut said = said.as_slice();
    std::fs::write(out.join("second.txt"), html::second_names().join("\n"))?;
    let mut rows = BufWriter::new(File::create(out.join("second.f32"))?);
    let classes = WordValues::default();
    let mut row = Vec::new();
    for entry in corpus::read_all(corpora)? {
        let page = ReadPage::read(&entry)?;
        let (own, rest) = said.split_at_checked(page.blocks.blocks.len()).ok_or("first.f32 is short")?;
        said = rest;
        if own.is_empty() {
            continue;
        }
        let reading = Reading::new(&page.page, &page.blocks, &page.declared, &classes);
        let look = SecondLook::new(&reading, own);
        for index in 0..own.len() {
            row.clear();
            look.push(index, &mut row);
            write_values(&mut rows, &row)?;
        }
    }
    Ok(())
}

/// Writes one row per page: the columns of the page as a whole, computed with block models that were not trained on its
/// site, and the shingle F1 of the extracted text.
fn outcome(corpora: &Path, out: &Path) -> Result<()> {
    let names = [html::outcome_names(), vec!["f1".to_owned()]].concat();
    std::fs::write(out.join("outcome.txt"), names.join("\n"))?;
    let mut rows = BufWriter::new(File::create(out.join("outcome.f32"))?);
    let panel = predict::Panel::read(out)?;
    for entry in corpus::read_all(corpora)? {
        let page = ReadPage::read(&entry)?;
        if page.blocks.blocks.is_empty() {
            continue;
        }
        let evidence = Evidence {
            blocks: &page.blocks,
            page: Some(&page.page),
            declared: &page.declared,
            language: page.language,
        };
        let Scored { bodies, columns, .. } =
            score(&panel.models(&entry), &page.page, &evidence, Favor::Balanced);
        write_values(&mut rows, &columns)?;
        let chosen = page.blocks.texts().zip(&bodies).filter(|(_, body)| **body);
        let f1 = entry.paragraphs.as_ref().map(|gold| align::shingle_f1(gold, chosen.map(|(text, _)| text)));
        write_values(&mut rows, &[f1.unwrap_or(-1.0)])?;
    }
    Ok(())
}

fn write_values(out: &mut impl Write, values: &[f32]) -> Result<()> {
    for value in values {
        out.write_all(&value.to_le_bytes())?;
    }
    Ok(())
}

fn read_values(bytes: &[u8]) -> Vec<f32> {
    bytes.as_chunks::<4>().0.iter().map(|value| f32::from_le_bytes(*value)).collect()
}

fn write_page(
    out: &mut impl Write,
    entry: &Entry,
    known: &Known,
    page: &ReadPage,
    plain: &[bool],
) -> Result<()> {
    let line = json!({
        "corpus": entry.corpus,
        "id": entry.id,
        "group": entry.group(),
        "lang": entry.lang,
        "page_type": entry.page_type,
        "cover": known.cover,
        "teaches": entry.teaches(),
        "share": known.targets.iter().map(|target| target.share).collect::<Vec<_>>(),
        "doubtful": known.targets.iter().map(|target| u8::from(target.doubtful)).collect::<Vec<_>>(),
        "plain": plain.iter().map(|plain| u8::from(*plain)).collect::<Vec<_>>(),
        "text": page.blocks.texts().collect::<Vec<_>>(),
        "shape": page.blocks.blocks.iter().map(|block| block.shape).collect::<Vec<_>>(),
    });
    serde_json::to_writer(&mut *out, &line)?;
    Ok(out.write_all(b"\n")?)
}
