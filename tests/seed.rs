//! Checks one real page that a scraper flattened to text, against the article that a careful reader made of it. The
//! page is not part of the project. Without it, this test says so and passes.

use std::path::{Path, PathBuf};

use offprint::{Article, EntityKind, Extractor, Input, Options, Parts};
use serde_json::Value;

fn seed() -> Option<(String, Value)> {
    let folder: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/seed");
    let Ok(text) = std::fs::read_to_string(folder.join("page.txt")) else {
        eprintln!("skipped: {} is not there", folder.display());
        return None;
    };
    let gold = std::fs::read_to_string(folder.join("gold.json")).unwrap();
    Some((text, serde_json::from_str(&gold).unwrap()))
}

fn extract(input: Input<'_>) -> Article {
    Extractor::new(Options::new().parts(Parts::DEFAULT | Parts::REMOVED)).extract(input).unwrap()
}

fn strings(gold: &Value, key: &str) -> Vec<String> {
    gold[key].as_array().unwrap().iter().map(|item| item.as_str().unwrap().to_owned()).collect()
}

fn paragraphs(article: &Article) -> Vec<String> {
    article.block_texts().map(str::to_owned).collect()
}

#[test]
fn the_flattened_page_gives_the_careful_readers_article() {
    let Some((text, gold)) = seed() else { return };
    let article = extract(Input::text(&text));
    assert_eq!(paragraphs(&article), strings(&gold, "paragraphs"));
    assert_eq!(article.metadata.title.as_deref(), gold["title"].as_str());
    assert_eq!(article.metadata.section.as_deref(), gold["section"].as_str());
    assert_eq!(article.language.language.code(), gold["language"]["code"]);
    assert_eq!(article.language.script.code(), gold["language"]["script"]);
    assert_eq!(serde_json::to_value(article.language.direction).unwrap(), gold["language"]["direction"]);
    let related: Vec<String> = article.related.iter().map(|related| related.text.clone()).collect();
    assert_eq!(related, strings(&gold, "related"));
}

#[test]
fn every_boilerplate_line_has_its_kind() {
    let Some((text, gold)) = seed() else { return };
    let article = extract(Input::text(&text));
    let teasers = strings(&gold, "related");
    let expected: Vec<(String, String)> = gold["boilerplate"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| (line["text"].as_str().unwrap().to_owned(), line["kind"].as_str().unwrap().to_owned()))
        .filter(|(text, _)| !teasers.iter().any(|teaser| text.ends_with(teaser.as_str())))
        .collect();
    let removed: Vec<(String, String)> =
        article.removed.iter().map(|block| (block.text.clone(), block.kind.name().to_owned())).collect();
    assert_eq!(removed, expected);
}

#[test]
fn markup_around_the_same_lines_gives_the_same_paragraphs() {
    let Some((text, gold)) = seed() else { return };
    let lines = || text.lines().filter(|line| !line.trim().is_empty());
    let escaped = |line: &str| line.replace('&', "&amp;").replace('<', "&lt;");
    let paragraphs_of: String = lines().map(|line| format!("<p>{}</p>\n", escaped(line))).collect();
    let breaks: String = lines().map(|line| format!("{}<br>\n", escaped(line))).collect();
    for body in [paragraphs_of, breaks] {
        let html = format!("<!DOCTYPE html><html><body><article>\n{body}</article></body></html>");
        let article = extract(Input::html(&html));
        assert_eq!(
            paragraphs(&article),
            strings(&gold, "paragraphs"),
            "{}",
            html.get(..200).unwrap_or_default()
        );
    }
}

#[test]
#[cfg_attr(not(feature = "share-alike"), ignore = "the permissive tables miss some names")]
fn who_and_what_is_named_is_found() {
    let Some((text, gold)) = seed() else { return };
    let article = extract(Input::text(&text));
    let found: Vec<(String, String)> = article
        .entities
        .iter()
        .filter(|entity| entity.kind != EntityKind::Date)
        .map(|entity| (entity.kind.name().to_owned(), entity.name.clone()))
        .collect();
    let wanted: Vec<(String, String)> = ["person", "organization", "location"]
        .iter()
        .flat_map(|kind| strings(&gold["entities"], kind).into_iter().map(|name| ((*kind).to_owned(), name)))
        .collect();
    let missed: Vec<_> = wanted.iter().filter(|name| !found.contains(name)).collect();
    let spurious: Vec<_> = found.iter().filter(|name| !wanted.contains(name)).collect();
    assert!(missed.is_empty(), "missed {missed:?}, made up {spurious:?}");
    assert!(spurious.len() <= 3, "{spurious:?}");
}
