//! Compares the article extracted from each page of `fixtures/pages` and `fixtures/text` with the expected one.
//!
//! A case is a folder with `page.html` (read as bytes) or `page.txt` (read as flattened text), `expected.json` and,
//! optionally, `case.json` with what the caller passes: `url`, `content_type`, `language`, `fetched_at`, and `parts` to
//! add, such as `["comments"]`.
//!
//! `expected.json` names the fields that matter and leaves out the rest. An expected list must match as a whole, item
//! by item; if it begins with `"..."`, its items must occur in this order, with anything between them. An expected
//! confidence is a lower bound.

use std::fs;
use std::path::{Path, PathBuf};

use offprint::{Extractor, Input, Options, Parts};
use serde_json::Value;

#[derive(Default, serde::Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Settings {
    url: Option<String>,
    content_type: Option<String>,
    language: Option<String>,
    fetched_at: Option<String>,
    parts: Option<Parts>,
}

fn cases(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(folder);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut cases: Vec<PathBuf> =
        entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect();
    cases.sort();
    assert!(!cases.is_empty(), "{} has no case", folder.display());
    cases
}

fn read(path: &Path) -> Vec<u8> {
    fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The article of a case, as JSON.
fn extract(case: &Path) -> Value {
    let settings: Settings = match fs::read(case.join("case.json")) {
        Ok(json) => {
            serde_json::from_slice(&json).unwrap_or_else(|error| panic!("{}: {error}", case.display()))
        }
        Err(_) => Settings::default(),
    };
    let html = case.join("page.html").exists().then(|| read(&case.join("page.html")));
    let text = html.is_none().then(|| String::from_utf8(read(&case.join("page.txt"))).unwrap());
    let mut input = match (&html, &text) {
        (Some(html), _) => Input::bytes(html),
        (_, Some(text)) => Input::text(text),
        _ => unreachable!(),
    };
    let parts = Parts::DEFAULT | Parts::REMOVED | settings.parts.unwrap_or(Parts::BODY);
    input = settings.url.as_deref().map_or(input, |url| input.url(url));
    input = settings.content_type.as_deref().map_or(input, |value| input.content_type(value));
    input = settings.fetched_at.as_deref().map_or(input, |time| input.fetched_at(time));
    input = settings.language.as_deref().map_or(input, |code| input.language(code.parse().unwrap()));
    let extractor = Extractor::new(Options::new().parts(parts));
    let article = extractor.extract(input).unwrap();
    let json = serde_json::to_value(&article).unwrap();
    let back: offprint::Article = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(back, article, "{}: reading the JSON back gives another article", case.display());
    json
}

/// Compares the expected value with the one found, and adds each difference to `out` with its path.
fn differ(path: &str, expected: &Value, found: &Value, out: &mut Vec<String>) {
    match (expected, found) {
        (Value::Object(fields), Value::Object(other)) => {
            for (key, value) in fields {
                differ(&format!("{path}.{key}"), value, other.get(key).unwrap_or(&Value::Null), out);
            }
        }
        (Value::Array(items), Value::Array(others)) => differ_lists(path, items, others, out),
        (Value::Number(least), Value::Number(value)) if path.ends_with("confidence") => {
            if value.as_f64() < least.as_f64() {
                out.push(format!("{path}: expected at least {least}, found {value}"));
            }
        }
        _ if expected == found => {}
        _ => out.push(format!("{path}:\n    expected {expected}\n    found    {found}")),
    }
}

fn differ_lists(path: &str, items: &[Value], others: &[Value], out: &mut Vec<String>) {
    if items.first().is_some_and(|first| first == "...") {
        let mut rest = others.iter();
        for item in &items[1..] {
            let fits = |other: &Value| {
                let mut differences = Vec::new();
                differ(path, item, other, &mut differences);
                differences.is_empty()
            };
            if !rest.any(fits) {
                let all = Value::Array(others.to_vec());
                return out.push(format!("{path}: expected, in this order, {item}\n    found {all}"));
            }
        }
        return;
    }
    for index in 0..items.len().max(others.len()) {
        let (item, other) =
            (items.get(index).unwrap_or(&Value::Null), others.get(index).unwrap_or(&Value::Null));
        match item {
            Value::Null => out.push(format!("{path}[{index}]: one too many: {other}")),
            _ => differ(&format!("{path}[{index}]"), item, other, out),
        }
    }
}

fn check(folder: &str) {
    let mut failures = Vec::new();
    for case in cases(folder) {
        let expected: Value = serde_json::from_slice(&read(&case.join("expected.json")))
            .unwrap_or_else(|error| panic!("{}: {error}", case.display()));
        let mut differences = Vec::new();
        differ("", &expected, &extract(&case), &mut differences);
        if !differences.is_empty() {
            let name = case.file_name().unwrap().to_string_lossy().into_owned();
            failures.push(format!("{folder}/{name}\n  {}", differences.join("\n  ")));
        }
    }
    assert!(failures.is_empty(), "\n{}\n", failures.join("\n"));
}

#[test]
fn pages() {
    check("pages");
}

#[test]
fn flattened_text() {
    check("text");
}
