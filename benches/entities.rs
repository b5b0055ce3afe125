//! Speed of the tagger, in tokens per second, for each language of the entity fixtures. Before that, prints how much
//! memory the tables and lexicons of all these languages take once they are loaded.

use std::fs;
use std::path::Path;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use offprint::internals::Body;
use offprint::internals::entities;
use offprint::{Language, Span};

#[derive(serde::Deserialize)]
struct Case {
    language: String,
    body: Vec<String>,
}

fn cases() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/entities");
    let mut files: Vec<_> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    files.sort();
    files.iter().filter_map(|file| serde_json::from_str(&fs::read_to_string(file).ok()?).ok()).collect()
}

/// Resident memory of the process in bytes; `None` on systems without `/proc`.
fn resident() -> Option<u64> {
    let pages = fs::read_to_string("/proc/self/statm").ok()?;
    Some(4096 * pages.split(' ').nth(1)?.parse::<u64>().ok()?)
}

/// Tags an article in each language, and prints by how much the resident memory of the process grew.
fn loading(_: &mut Criterion) {
    let cases = cases();
    let before = resident();
    for case in &cases {
        let Ok(language) = case.language.parse::<Language>() else { continue };
        entities::find(&Body::from_text(&case.body.join("\n\n"), language), None, None);
    }
    if let Some((before, after)) = before.zip(resident()) {
        println!("first use in {} languages: {:.1} MiB", cases.len(), (after - before) as f64 / 1_048_576.0);
    }
}

fn tagging(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("entities");
    for case in cases() {
        let Ok(language) = case.language.parse::<Language>() else { continue };
        let text = case.body.join("\n\n");
        let body = Body::from_text(&text, language);
        let sentences = entities::read(&text, Span::new(0, text.len()), language);
        let tokens: usize = sentences.iter().map(|sentence| sentence.tokens.len()).sum();
        assert!(!entities::find(&body, None, None).is_empty(), "{language}");
        group.throughput(Throughput::Elements(tokens as u64));
        group.bench_function(format!("{language}"), |bencher| {
            bencher.iter(|| entities::find(&body, None, None).len())
        });
    }
    group.finish();
}

criterion_group!(benches, loading, tagging);
criterion_main!(benches);
