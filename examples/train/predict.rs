//! What models that have not seen a page extract from it, by the library's own stages.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use offprint::internals::{ModelFiles, Models, Trial, run};
use offprint::{Article, Favor, Input, Options, Parts, Workspace};
use serde_json::json;

use crate::corpus::{Entry, FOLDS};
use crate::{Result, corpus};

/// The operating points, by the names that they have in file names.
const FAVORS: [(&str, Favor); 3] =
    [("precision", Favor::Precision), ("balanced", Favor::Balanced), ("recall", Favor::Recall)];

/// Writes `CORPUS.FAVOR.jsonl` into `out` for each corpus and operating point, as `corpus --predictions`
/// reads it, by the models in `out/fold0` and so on.
pub fn predict(corpora: &Path, out: &Path) -> Result<()> {
    let models = read_models(out)?;
    let entries = corpus::read_all(corpora)?;
    let mut workspace = Workspace::default();
    for of_corpus in entries.chunk_by(|a, b| a.corpus == b.corpus) {
        for (name, favor) in FAVORS {
            let path = out.join(format!("{}.{name}.jsonl", of_corpus[0].corpus));
            let mut file = BufWriter::new(File::create(path)?);
            let parts = Parts::DEFAULT.without(Parts::ENTITIES).without(Parts::QUOTES);
            let options = Options::new().favor(favor).parts(parts);
            for entry in of_corpus {
                let article = extract(&models[entry.fold()], entry, &options, &mut workspace)?;
                serde_json::to_writer(&mut file, &line(entry, &article))?;
                file.write_all(b"\n")?;
            }
        }
    }
    Ok(())
}

/// Where the models are that have not seen the pages of a fold.
pub fn fold_folder(out: &Path, fold: usize) -> PathBuf {
    out.join(format!("fold{fold}"))
}

/// For each fold the models that have not seen it; a model that is not there yet says nothing.
pub fn read_models(out: &Path) -> Result<Vec<Models>> {
    (0..FOLDS).map(|fold| read_fold(&fold_folder(out, fold))).collect()
}

fn read_fold(folder: &Path) -> Result<Models> {
    let read = |name: &str| std::fs::read(folder.join(name));
    Ok(Models::read(ModelFiles {
        classes: &read("class_words.bin")?,
        words: &read("page_words.bin")?,
        first: &read("page_first.bin")?,
        second: &read("page_second.bin")?,
        wide: &read("page_wide.bin")?,
        confidence: &read("page_confidence.bin").unwrap_or_default(),
        index: &read("page_index.bin").unwrap_or_default(),
        other: &read("page_other.bin").unwrap_or_default(),
    }))
}

fn extract(models: &Models, entry: &Entry, options: &Options, workspace: &mut Workspace) -> Result<Article> {
    let (bytes, content_type) = (entry.bytes()?, entry.content_type());
    let mut input = Input::bytes(&bytes);
    input = content_type.as_deref().map_or(input, |value| input.content_type(value));
    input = entry.url.as_deref().map_or(input, |url| input.url(url));
    Ok(run(&input, options, workspace, &mut Trial(models))?)
}

fn line(entry: &Entry, article: &Article) -> serde_json::Value {
    json!({
        "id": entry.id,
        "text": article.text(),
        "paragraphs": article.paragraphs().collect::<Vec<_>>(),
        "title": article.metadata.title,
        "confidence": article.confidence,
        "kind": format!("{:?}", article.metadata.kind),
        "kind_confidence": article.metadata.kind_confidence,
    })
}
