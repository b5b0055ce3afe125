//! Extracts each page with models that were not trained on its site, by the library's own stages.

use std::collections::HashMap;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use offprint::internals::{ModelFiles, Models, Trial, run};
use offprint::{Article, Favor, Input, Options, Parts, Workspace};
use serde_json::json;

use crate::corpus::{Entry, FOLDS};
use crate::learned::Tables;
use crate::views::View;
use crate::{Result, corpus, pages};

/// The operating points, with their names in file names.
const FAVORS: [(&str, Favor); 3] =
    [("precision", Favor::Precision), ("balanced", Favor::Balanced), ("recall", Favor::Recall)];

/// Extracts all pages with a [`Panel`] and writes `CORPUS.FAVOR.jsonl` for each corpus and operating point, in the
/// format that `corpus --predictions` reads. The files go into `out` or, for a view that changes the page, into a
/// folder in `out` named after the view.
pub fn predict(corpora: &Path, out: &Path, view: &str) -> Result<()> {
    let (name, view) = *View::ALL.iter().find(|(name, _)| *name == view).ok_or("no such view")?;
    let panel = Panel::read(out)?;
    let mut entries = corpus::read_all(corpora)?;
    entries.iter_mut().for_each(|entry| entry.view = view);
    let out = if view == View::AsIs { out.to_owned() } else { out.join(name) };
    std::fs::create_dir_all(&out)?;
    let mut workspace = Workspace::default();
    for of_corpus in entries.chunk_by(|a, b| a.corpus == b.corpus) {
        let path = |name: &str| out.join(format!("{}.{name}.jsonl", of_corpus[0].corpus));
        let create = |(name, _): &(&str, Favor)| File::create(path(name)).map(BufWriter::new);
        let mut files = FAVORS.iter().map(create).collect::<std::io::Result<Vec<_>>>()?;
        for entry in of_corpus {
            let models = panel.models(entry);
            for ((_, favor), file) in FAVORS.iter().zip(&mut files) {
                let parts = Parts::DEFAULT.without(Parts::ENTITIES).without(Parts::QUOTES);
                let options = Options::new().favor(*favor).parts(parts);
                let article = extract(&models, entry, &options, &mut workspace)?;
                serde_json::to_writer(&mut *file, &line(entry, &article))?;
                file.write_all(b"\n")?;
            }
        }
    }
    Ok(())
}

/// The folder of the trees that were trained without the pages of a fold.
pub fn fold_folder(out: &Path, fold: usize) -> PathBuf {
    out.join(format!("fold{fold}"))
}

/// Gives each page models that were not trained on its site: the trees of its fold, and word tables that leave out the
/// site. The trees were trained with such tables, too; and to a new site, the shipped tables are the same.
#[derive(Debug)]
pub struct Panel {
    tables: Tables,
    /// For each fold, the bytes of each model file by name; empty where the file does not exist yet.
    trees: Vec<HashMap<&'static str, Vec<u8>>>,
}

impl Panel {
    const TREES: [&str; 6] =
        ["page_first", "page_second", "page_wide", "page_confidence", "page_index", "page_other"];

    pub fn read(out: &Path) -> Result<Self> {
        let of_fold = |fold: usize| {
            let file = |name: &str| fold_folder(out, fold).join(format!("{name}.bin"));
            Self::TREES.map(|name| (name, std::fs::read(file(name)).unwrap_or_default())).into()
        };
        Ok(Self { tables: Tables::read(out)?, trees: (0..FOLDS).map(of_fold).collect() })
    }

    pub fn models(&self, entry: &Entry) -> Models {
        let trees = |name: &str| self.trees[entry.fold()][name].as_slice();
        Models::read(ModelFiles {
            classes: &self.tables.classes.file(Some(entry.group())),
            words: &self.tables.words.file(Some(entry.group())),
            first: trees("page_first"),
            second: trees("page_second"),
            wide: trees("page_wide"),
            confidence: trees("page_confidence"),
            index: trees("page_index"),
            other: trees("page_other"),
        })
    }
}

fn extract(models: &Models, entry: &Entry, options: &Options, workspace: &mut Workspace) -> Result<Article> {
    let (bytes, content_type) = (entry.bytes()?, entry.content_type());
    let seen = (entry.view != View::AsIs).then(|| pages::html(entry)).transpose()?;
    let mut input = seen.as_deref().map_or(Input::bytes(&bytes), Input::html);
    input = content_type.as_deref().map_or(input, |value| input.content_type(value));
    input = entry.url.as_deref().map_or(input, |url| input.url(url));
    Ok(run(&input, options, workspace, &mut Trial(models))?)
}

fn line(entry: &Entry, article: &Article) -> serde_json::Value {
    json!({
        "id": entry.id,
        "text": article.text(),
        "paragraphs": article.block_texts().collect::<Vec<_>>(),
        "title": article.metadata.title,
        "confidence": article.confidence,
        "kind": format!("{:?}", article.metadata.kind),
        "kind_confidence": article.metadata.kind_confidence,
    })
}
