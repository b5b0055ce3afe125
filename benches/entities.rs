//! The tagger: tokens a second for each language of the entity fixtures, text in, entities out.

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

fn tagging(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("entities");
    for case in cases() {
        let Ok(language) = case.language.parse::<Language>() else { continue };
        let text = case.body.join("\n\n");
        let body = Body::from_text(&text, language);
        let sentences = entities::read(&text, Span::new(0, text.len()), language);
        let tokens: usize = sentences.iter().map(|sentence| sentence.tokens.len()).sum();
        assert!(!entities::find(&body, None).is_empty(), "{language}");
        group.throughput(Throughput::Elements(tokens as u64));
        group.bench_function(format!("{language}"), |bencher| {
            bencher.iter(|| entities::find(&body, None).len())
        });
    }
    group.finish();
}

criterion_group!(benches, tagging);
criterion_main!(benches);
