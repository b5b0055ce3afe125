//! Extracts all pages of a corpus with gold, and prints how good and how fast the extraction is.
//!
//! ```text
//! cargo run --release --example corpus -- DIR [--flat] [--no-url] [--out FILE] [--score]
//!     [--threads N] [--limit N] [--favor precision|balanced|recall] [--per-page FILE] [--predictions FILE]
//!     [--no-rouge]
//! cargo run --release --example corpus -- DIR --agree
//! ```
//!
//! `DIR` holds `manifest.jsonl` and the files that it names. A page that fails is reported and does not stop the run.
//!
//! - `--flat` extracts from flattened text: it takes the pages that have a flattened version, or, where no page of the
//!   corpus has one, flattens all pages itself.
//! - `--no-url` withholds the URLs of the pages from the extractor.
//! - `--out` writes the predictions to a file; `--predictions` scores such a file instead of extracting again.
//! - `--score` prints each figure over all pages, by language and by page type. Then it prints from which source title,
//!   authors and date of publication were read, and how often they were right.
//! - `--agree` prints on how many pages the flattened text, and the article's own text, give the same paragraphs as the
//!   HTML.

mod agree;
#[path = "../train/flatten.rs"]
mod flatten;
mod manifest;
mod rouge;
mod score;
mod sources;

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, IsTerminal, Write};
use std::path::PathBuf;
use std::time::Instant;

use indicatif::{ProgressBar, ProgressStyle};
use manifest::Row;
use offprint::{Article, Extractor, Favor, Input, Options, Parts};
use rayon::prelude::*;
use score::{PageScore, Prediction, Rouge};
use serde_json::{Map, Value};

struct Arguments {
    folder: PathBuf,
    source: Source,
    address: Address,
    out: Option<PathBuf>,
    per_page: Option<PathBuf>,
    predictions: Option<PathBuf>,
    score: bool,
    agree: bool,
    rouge: Rouge,
    threads: usize,
    limit: usize,
    favor: Favor,
}

/// Which version of a page to extract from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Source {
    Html,
    Flat,
}

/// Whether the extractor gets the URL of a page.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Address {
    Given,
    Withheld,
}

impl Address {
    /// The URL to pass to the extractor, if any.
    fn of(self, row: &Row) -> Option<&str> {
        row.url.as_deref().filter(|_| self == Self::Given)
    }
}

fn main() {
    if let Err(message) = arguments().and_then(|arguments| run(&arguments)) {
        eprintln!("corpus: {message}");
        std::process::exit(2);
    }
}

fn arguments() -> Result<Arguments, String> {
    let mut words = std::env::args().skip(1);
    let mut out = Arguments {
        folder: PathBuf::new(),
        source: Source::Html,
        address: Address::Given,
        out: None,
        per_page: None,
        predictions: None,
        score: false,
        agree: false,
        rouge: Rouge::With,
        threads: 0,
        limit: usize::MAX,
        favor: Favor::Balanced,
    };
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or(format!("{word} needs a value"));
        match word.as_str() {
            "--flat" => out.source = Source::Flat,
            "--no-url" => out.address = Address::Withheld,
            "--score" => out.score = true,
            "--agree" => out.agree = true,
            "--no-rouge" => out.rouge = Rouge::Without,
            "--out" => out.out = Some(value()?.into()),
            "--per-page" => out.per_page = Some(value()?.into()),
            "--predictions" => out.predictions = Some(value()?.into()),
            "--threads" => out.threads = value()?.parse().map_err(|_| "--threads needs a number")?,
            "--limit" => out.limit = value()?.parse().map_err(|_| "--limit needs a number")?,
            "--favor" => out.favor = value()?.parse().map_err(|error| format!("{error}"))?,
            _ if out.folder.as_os_str().is_empty() && !word.starts_with('-') => out.folder = word.into(),
            _ => return Err(format!("what is {word}?")),
        }
    }
    if out.folder.as_os_str().is_empty() {
        return Err("name the folder of a corpus".to_owned());
    }
    Ok(out)
}

fn run(arguments: &Arguments) -> Result<(), String> {
    let mut rows = manifest::read(&arguments.folder)?;
    if arguments.source == Source::Flat {
        rows = manifest::with_flat_text(rows);
    }
    rows.truncate(arguments.limit);
    if arguments.agree {
        agree::print(&arguments.folder, &rows, &extractor(arguments));
        return Ok(());
    }
    let predictions = match &arguments.predictions {
        Some(path) => read_predictions(path)?,
        None => extract_all(arguments, &rows)?,
    };
    if let Some(path) = &arguments.out {
        write_lines(path, &predictions)?;
    }
    if arguments.score {
        print_scores(arguments, &rows, &predictions)?;
    }
    Ok(())
}

fn extractor(arguments: &Arguments) -> Extractor {
    let parts = Parts::DEFAULT.without(Parts::ENTITIES).without(Parts::QUOTES);
    Extractor::new(Options::new().favor(arguments.favor).parts(parts))
}

/// Extracts all pages in parallel. A page that fails is reported and left out of the predictions; scoring counts it as
/// empty.
fn extract_all(arguments: &Arguments, rows: &[Row]) -> Result<Vec<Prediction>, String> {
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(arguments.threads)
        .build()
        .map_err(|error| error.to_string())?;
    let extractor = extractor(arguments);
    let bar = progress(rows.len());
    let started = Instant::now();
    let results: Vec<Result<Prediction, String>> = pool.install(|| {
        let page = |row| {
            let result = extract_page(&extractor, arguments, row);
            bar.inc(1);
            result
        };
        rows.par_iter().map(page).collect()
    });
    bar.finish_and_clear();
    let wall = started.elapsed().as_secs_f64();
    let mut predictions = Vec::new();
    for (row, result) in rows.iter().zip(results) {
        match result {
            Ok(prediction) => predictions.push(prediction),
            Err(reason) => eprintln!("{}: {reason}", row.id),
        }
    }
    report_speed(&predictions, rows.len(), wall);
    Ok(predictions)
}

fn report_speed(predictions: &[Prediction], pages: usize, wall: f64) {
    let slowest = predictions.iter().max_by(|a, b| a.seconds.total_cmp(&b.seconds));
    let (id, seconds) = slowest.map_or(("none", 0.0), |page| (page.id.as_str(), page.seconds));
    let sum: f64 = predictions.iter().map(|page| page.seconds).sum();
    println!(
        "{pages} pages, {} failed, {wall:.2} s in all, {:.2} ms a page, slowest {:.0} ms ({id})",
        pages - predictions.len(),
        sum * 1e3 / predictions.len().max(1) as f64,
        seconds * 1e3,
    );
}

fn progress(pages: usize) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} pages, {eta} left");
    ProgressBar::new(pages as u64).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

fn extract_page(extractor: &Extractor, arguments: &Arguments, row: &Row) -> Result<Prediction, String> {
    let article;
    let started;
    match arguments.source {
        Source::Html => {
            let bytes = manifest::bytes(&arguments.folder, row.html.as_deref().ok_or("names no page")?)?;
            let content_type = manifest::content_type(row);
            let mut input = Input::bytes(&bytes);
            input = content_type.as_deref().map_or(input, |value| input.content_type(value));
            input = arguments.address.of(row).map_or(input, |url| input.url(url));
            started = Instant::now();
            article = extractor.extract(input);
        }
        Source::Flat => {
            let text = manifest::flat_text(&arguments.folder, row)?;
            let mut input = Input::text(&text);
            input = arguments.address.of(row).map_or(input, |url| input.url(url));
            started = Instant::now();
            article = extractor.extract(input);
        }
    }
    let seconds = started.elapsed().as_secs_f64();
    Ok(prediction(row, &article.map_err(|error| error.to_string())?, seconds))
}

fn prediction(row: &Row, article: &Article, seconds: f64) -> Prediction {
    let metadata = &article.metadata;
    Prediction {
        id: row.id.clone(),
        text: article.text().to_owned(),
        paragraphs: article.block_texts().map(str::to_owned).collect(),
        title: metadata.title.clone(),
        authors: metadata.authors.iter().map(|author| author.name.clone()).collect(),
        date: metadata.published.as_ref().map(|time| time.value.clone()),
        language: Some(article.language.language.code().to_owned()),
        sources: metadata
            .provenance
            .iter()
            .map(|(field, source)| (field.to_string(), source.to_string()))
            .collect(),
        seconds,
    }
}

fn read_predictions(path: &PathBuf) -> Result<Vec<Prediction>, String> {
    let complain = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let file = File::open(path).map_err(|error| complain(&error))?;
    let parse = |line: std::io::Result<String>| {
        serde_json::from_str(&line.map_err(|error| complain(&error))?).map_err(|error| complain(&error))
    };
    BufReader::new(file).lines().map(parse).collect()
}

fn write_lines<T: serde::Serialize>(path: &PathBuf, items: &[T]) -> Result<(), String> {
    let complain = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let mut file = BufWriter::new(File::create(path).map_err(|error| complain(&error))?);
    for item in items {
        let line = serde_json::to_string(item).map_err(|error| complain(&error))?;
        writeln!(file, "{line}").map_err(|error| complain(&error))?;
    }
    file.flush().map_err(|error| complain(&error))
}

/// Fewest pages that a language or page type needs to get a column.
const LEAST: usize = 5;
/// How many groups are printed side by side.
const COLUMNS: usize = 14;

fn print_scores(arguments: &Arguments, rows: &[Row], predictions: &[Prediction]) -> Result<(), String> {
    let empty = Prediction::default();
    let by_id: std::collections::HashMap<&str, &Prediction> =
        predictions.iter().map(|prediction| (prediction.id.as_str(), prediction)).collect();
    let score = |row| {
        let prediction = by_id.get(Row::id(row)).copied().unwrap_or(&empty);
        (row, score::score_page(row, prediction, arguments.rouge))
    };
    let pages: Vec<(&Row, PageScore)> = rows.par_iter().map(score).collect();
    let all: Vec<&PageScore> = pages.iter().map(|(_, page)| page).collect();
    let mut table = vec![("all".to_owned(), score::summary(&all))];
    for (name, group) in score::groups(&pages, |row| row.lang.clone(), LEAST) {
        table.push((format!("lang {name}"), score::summary(&group)));
    }
    for (name, group) in score::groups(&pages, |row| row.page_type.clone(), LEAST) {
        table.push((format!("type {name}"), score::summary(&group)));
    }
    table.chunks(COLUMNS).for_each(print_table);
    let with_prediction =
        pages.iter().map(|(row, page)| (by_id.get(Row::id(row)).copied().unwrap_or(&empty), page));
    sources::lines(&sources::by_source(with_prediction)).iter().for_each(|line| println!("{line}"));
    if let Some(path) = &arguments.per_page {
        let line = |(row, page): &(&Row, PageScore)| {
            let mut line = score::summary(&[page]);
            line.insert("id".to_owned(), Value::from(row.id.as_str()));
            line
        };
        write_lines(path, &pages.iter().map(line).collect::<Vec<_>>())?;
    }
    Ok(())
}

impl Row {
    fn id(row: &Self) -> &str {
        &row.id
    }
}

/// Prints one row per figure and one column per group. Figures that no group has are left out.
fn print_table(table: &[(String, Map<String, Value>)]) {
    const FIGURES: [(&str, &str); 20] = [
        ("pages", "n"),
        ("shingle F1", "shingle_f1"),
        ("  precision", "shingle_precision"),
        ("  recall", "shingle_recall"),
        ("  accuracy", "shingle_accuracy"),
        ("word F1", "word_f1"),
        ("  precision", "word_precision"),
        ("  recall", "word_recall"),
        ("ROUGE-LSum F1", "rouge_lsum_f1"),
        ("paragraph F1", "para_exact_f1"),
        ("  precision", "para_exact_precision"),
        ("  recall", "para_exact_recall"),
        ("snippet F1", "snippet_f1"),
        ("  precision", "snippet_precision"),
        ("  recall", "snippet_recall"),
        ("title accuracy", "title_accuracy"),
        ("author F1", "author_f1"),
        ("date accuracy", "date_accuracy"),
        ("  within 1 day", "date_within_1d"),
        ("  given", "date_given"),
    ];
    print!("{:16}", "");
    table.iter().for_each(|(name, _)| print!("{name:>12}"));
    println!();
    for (label, key) in FIGURES {
        if table.iter().any(|(_, figures)| figures.contains_key(key)) {
            print!("{label:16}");
            for (_, figures) in table {
                match figures.get(key) {
                    Some(value) if key == "n" => print!("{:>12}", value.to_string()),
                    Some(value) => print!("{:>12.4}", value.as_f64().unwrap_or(0.0)),
                    None => print!("{:>12}", "-"),
                }
            }
            println!();
        }
    }
}
