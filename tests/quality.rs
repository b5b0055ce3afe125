//! Accuracy floors: the figures of every corpus must not fall below those in `quality.json`.
//!
//! The pages written for this project (`fixtures/written`) are always there. The corpora are in a folder next to the
//! checkout, or missing; the test says which corpora it used. It may read about two thousand pages, so it runs in
//! release builds only:
//!
//! ```text
//! cargo test --release --test quality -- --nocapture
//! ```
//!
//! `OFFPRINT_RAISE_FLOORS=1` raises each floor in `quality.json` to the figure reached, if that is higher. The shipped
//! models were trained on most of these pages, so the floors only guard against regressions. The model cards say how
//! good the extraction is on pages that no model was trained on.

#[path = "../examples/train/flatten.rs"]
mod flatten;
#[allow(dead_code, reason = "the example uses all of it")]
#[path = "../examples/corpus/manifest.rs"]
mod manifest;
#[path = "../examples/corpus/rouge.rs"]
mod rouge;
#[allow(dead_code, reason = "the example uses all of it")]
#[path = "../examples/corpus/score.rs"]
mod score;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use manifest::Row;
use offprint::{Extractor, Input, Options, Parts, Workspace};
use rayon::prelude::*;
use score::{PageScore, Prediction, Rouge};

/// The figures that have floors.
const FIGURES: [&str; 9] = [
    "shingle_f1",
    "shingle_accuracy",
    "word_f1",
    "para_exact_f1",
    "snippet_f1",
    "title_accuracy",
    "author_f1",
    "date_accuracy",
    "date_within_1d",
];

/// How far a figure may be below its floor, to allow for rounding.
const SLACK: f64 = 0.0005;

/// For each corpus and form ("news424", "news424 flat") and each group ("all", "lang de"), the floors by name of
/// figure.
type Floors = BTreeMap<String, BTreeMap<String, BTreeMap<String, f64>>>;

#[derive(Default, serde::Serialize, serde::Deserialize)]
struct Pinned {
    /// The FNV-1a hash of each corpus's manifest. If it changes, the figures cannot be compared.
    digests: BTreeMap<String, String>,
    floors: Floors,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Html,
    Flat,
}

fn digest(bytes: &[u8]) -> String {
    let hash = bytes.iter().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    });
    format!("{hash:016x}")
}

fn predict(
    extractor: &Extractor,
    workspace: &mut Workspace,
    folder: &Path,
    row: &Row,
    form: Form,
) -> Prediction {
    let (bytes, text);
    let mut input = if form == Form::Html {
        bytes = manifest::bytes(folder, row.html.as_deref().unwrap()).unwrap();
        Input::bytes(&bytes)
    } else {
        text = manifest::flat_text(folder, row).unwrap();
        Input::text(&text)
    };
    let content_type = manifest::content_type(row);
    input = content_type.as_deref().map_or(input, |value| input.content_type(value));
    input = row.url.as_deref().map_or(input, |url| input.url(url));
    let article = extractor.extract_with(workspace, input).unwrap();
    Prediction {
        id: row.id.clone(),
        text: article.text().to_owned(),
        paragraphs: article.block_texts().map(str::to_owned).collect(),
        title: article.metadata.title.clone(),
        authors: article.metadata.authors.iter().map(|author| author.name.clone()).collect(),
        date: article.metadata.published.as_ref().map(|time| time.value.clone()),
        ..Prediction::default()
    }
}

fn figures(folder: &Path, rows: &[Row], form: Form) -> BTreeMap<String, BTreeMap<String, f64>> {
    let parts = Parts::DEFAULT.without(Parts::ENTITIES).without(Parts::QUOTES);
    let extractor = Extractor::new(Options::new().parts(parts));
    let pages: Vec<(&Row, PageScore)> = rows
        .par_iter()
        .map_init(Workspace::default, |workspace, row| {
            let prediction = predict(&extractor, workspace, folder, row, form);
            (row, score::score_page(row, &prediction, Rouge::Without))
        })
        .collect();
    let mut groups = vec![("all".to_owned(), pages.iter().map(|(_, page)| page).collect::<Vec<_>>())];
    let by_language = score::groups(&pages, |row| row.lang.clone(), 10);
    groups.extend(by_language.into_iter().map(|(name, group)| (format!("lang {name}"), group)));
    let floors = |group: &[&PageScore]| {
        let summary = score::summary(group);
        let figure = |name: &&str| Some(((*name).to_owned(), summary.get(*name)?.as_f64()?));
        FIGURES.iter().filter_map(figure).collect()
    };
    groups.into_iter().map(|(name, group)| (name, floors(&group))).collect()
}

fn raise(pinned: &mut Floors, reached: &Floors) {
    for (corpus, groups) in reached {
        for (group, figures) in groups {
            for (name, value) in figures {
                let floor = pinned.entry(corpus.clone()).or_default().entry(group.clone()).or_default();
                let floor = floor.entry(name.clone()).or_insert(*value);
                *floor = floor.max(*value);
            }
        }
    }
}

#[test]
fn no_figure_falls_below_its_floor() {
    if cfg!(debug_assertions) {
        println!("accuracy floors: need a release build; skipped");
        return;
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let path = root.join("quality.json");
    let mut pinned: Pinned =
        std::fs::read(&path).map(|json| serde_json::from_slice(&json).unwrap()).unwrap_or_default();
    let folders = corpora(root);
    let (mut reached, mut digests) = (Floors::new(), BTreeMap::new());
    for folder in &folders {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        let rows = manifest::read(folder).unwrap();
        reached.insert(name.clone(), figures(folder, &rows, Form::Html));
        if rows.iter().any(|row| row.paragraphs.is_some()) {
            let flat = manifest::with_flat_text(rows);
            reached.insert(format!("{name} flat"), figures(folder, &flat, Form::Flat));
        }
        digests.insert(name, digest(&std::fs::read(folder.join("manifest.jsonl")).unwrap()));
    }
    if std::env::var_os("OFFPRINT_RAISE_FLOORS").is_some_and(|value| value == "1") {
        raise(&mut pinned.floors, &reached);
        pinned.digests.extend(digests);
        std::fs::write(&path, serde_json::to_string_pretty(&pinned).unwrap() + "\n").unwrap();
        return;
    }
    for (corpus, digest) in &digests {
        assert_eq!(
            pinned.digests.get(corpus),
            Some(digest),
            "{corpus} is not what its floors were measured on"
        );
    }
    let mut fallen = Vec::new();
    for (corpus, found) in &reached {
        for (group, figures) in &pinned.floors[corpus] {
            for (name, floor) in figures {
                let value = found[group][name];
                if value < floor - SLACK {
                    fallen.push(format!("{corpus}, {group}: {name} {value:.4}, floor {floor:.4}"));
                }
            }
        }
    }
    assert!(fallen.is_empty(), "{}", fallen.join("\n"));
    println!("accuracy floors hold: {}", reached.keys().cloned().collect::<Vec<_>>().join(", "));
}

/// The folders of the pages written for this project, and of the corpora if they are there.
fn corpora(root: &Path) -> Vec<PathBuf> {
    let beside = std::fs::read_dir(root.join("../shared/corpora"));
    let Ok(beside) = beside else {
        println!(
            "accuracy floors: no corpora beside the checkout, so only those of the pages in fixtures/written"
        );
        return vec![root.join("fixtures/written")];
    };
    let mut folders: Vec<PathBuf> = beside.map(|entry| entry.unwrap().path()).collect();
    folders.retain(|folder| folder.join("manifest.jsonl").exists());
    folders.push(root.join("fixtures/written"));
    folders.sort();
    folders
}
