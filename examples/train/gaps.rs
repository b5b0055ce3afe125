//! Writes the training data of the model that splits text in one line into blocks: flattened pages, with the lines of
//! each joined into one.
//!
//! Each space that may separate two blocks is a row. Its label says whether a line of the flattened page ended there.
//! For the rows of a page, the values of the learned words never come from the page's own site.

use std::collections::HashSet;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use offprint::internals::features::learned::WordValues;
use offprint::internals::plain::strung::{Gaps, each_entry, phrases};
use serde_json::json;

use crate::Result;
use crate::corpus::{Entry, FOLDS};
use crate::learned::{Learner, Table};

/// How many entries the word table keeps.
const WORDS: usize = 2400;
/// Fewest sites on which an entry must occur.
const SITES: usize = 4;
/// How many columns come from the learned words; they are the last ones of a row.
const LEARNED: usize = 12;

/// A flattened page joined into one line.
struct Strung<'a> {
    entry: &'a Entry,
    line: String,
    gaps: Gaps,
    /// Byte offsets into the line at which blocks end.
    ends: HashSet<usize>,
}

impl<'a> Strung<'a> {
    fn of(entry: &'a Entry) -> Option<Self> {
        // Pages without a flattened file are those written for this project. Training on them did not help.
        entry.paragraphs.as_ref().and(entry.flat.as_ref())?;
        let mut line = String::new();
        let mut ends = HashSet::new();
        for block in entry.flat_text()?.lines().filter(|block| !block.trim().is_empty()) {
            if !line.is_empty() {
                ends.insert(line.len());
                line.push(' ');
            }
            line.push_str(&block.split_whitespace().collect::<Vec<_>>().join(" "));
        }
        Some(Self { entry, gaps: Gaps::of(&line, phrases(&line)), line, ends })
    }

    fn parts(&self, gap: usize) -> bool {
        self.ends.contains(&self.gaps.end_before(gap))
    }

    /// Teaches `learner` the words at the page's gaps, except gaps after the end of a sentence.
    fn teach(&self, learner: &mut Learner) {
        let mut known = Vec::new();
        each_entry(&self.gaps, |gap, keys| {
            let share = f64::from(u8::from(self.parts(gap)));
            known.extend(keys.map(|key| (key, share)));
        });
        learner.read_keys(self.entry.group(), known.into_iter());
    }
}

/// Writes `gap_rows.f32`, `gap_labels.f32`, `gap_pages.jsonl`, `gap_words.bin` and, for each fold, the columns of the
/// words learned without that fold in `gap_words_FOLD.f32` (`all` for words learned from all folds).
pub fn rows(entries: &[Entry], out: &Path) -> Result<()> {
    std::fs::create_dir_all(out)?;
    let mut pages: Vec<Strung<'_>> = entries.iter().filter_map(Strung::of).collect();
    write_pages(&pages, out)?;
    for fold in (0..FOLDS).map(Some).chain([None]) {
        let mut learner = Learner::new(SITES, WORDS);
        let used = |page: &&Strung<'_>| page.entry.teaches() && Some(page.entry.fold()) != fold;
        pages.iter().filter(used).for_each(|page| page.teach(&mut learner));
        let table = learner.table();
        let name = fold.map_or("all".to_owned(), |fold| fold.to_string());
        write_rows(&mut pages, &table, fold, (out, &name))?;
        if fold.is_none() {
            std::fs::write(out.join("gap_words.bin"), table.file(None))?;
        }
    }
    Ok(())
}

fn write_pages(pages: &[Strung<'_>], out: &Path) -> Result<()> {
    let mut labels = create(out, "gap_labels.f32")?;
    let mut list = create(out, "gap_pages.jsonl")?;
    for page in pages {
        let ends: Vec<usize> = page.gaps.candidates().map(|gap| page.gaps.end_before(gap)).collect();
        for gap in page.gaps.candidates() {
            let behind = f32::from(u8::from(page.gaps.is_behind_sentence(gap)));
            write_all(&mut labels, &[f32::from(u8::from(page.parts(gap))), behind])?;
        }
        let row = json!({
            "corpus": page.entry.corpus, "id": page.entry.id, "fold": page.entry.fold(), "teaches": page.entry.teaches(),
            "ends": ends, "line": page.line,
        });
        serde_json::to_writer(&mut list, &row)?;
        list.write_all(b"\n")?;
    }
    Ok(())
}

fn write_rows(pages: &mut [Strung<'_>], table: &Table, fold: Option<usize>, to: (&Path, &str)) -> Result<()> {
    let mut rows = if fold == Some(0) { Some(create(to.0, "gap_rows.f32")?) } else { None };
    let mut learned = create(to.0, &format!("gap_words_{}.f32", to.1))?;
    let mut row = Vec::new();
    for page in pages {
        let words = WordValues::read(&table.file(Some(page.entry.group())));
        page.gaps.consult(&|key| words.value(key));
        for gap in page.gaps.candidates() {
            row.clear();
            page.gaps.push_row(gap, &mut row);
            let (base, words) = row.split_at(row.len() - LEARNED);
            write_all(&mut learned, words)?;
            if let Some(rows) = &mut rows {
                write_all(rows, base)?;
            }
        }
    }
    Ok(())
}

fn create(out: &Path, name: &str) -> std::io::Result<BufWriter<File>> {
    File::create(out.join(name)).map(BufWriter::new)
}

fn write_all(out: &mut impl Write, values: &[f32]) -> std::io::Result<()> {
    values.iter().try_for_each(|value| out.write_all(&value.to_le_bytes()))
}
