//! Speed of single stages and of whole extractions, on an English and an Arabic page, as HTML and as flattened text.
//! For comparison: html5ever with a sink that keeps nothing, and `scraper`.
//!
//! A row for a stage measures that stage alone: `segment` gets a page that is already parsed. The rows `body`,
//! `body, metadata` and `everything` start from the raw input.

mod support;

use std::hint::black_box;

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, Criterion, Throughput, criterion_group, criterion_main};
use offprint::internals::detect::{self, Hints};
use offprint::internals::{Declared, Page, PageBlocks, decode, plain, segment};
use offprint::{Extractor, Input, Limits, Options, Parts, Workspace};

type Group<'a> = BenchmarkGroup<'a, WallTime>;

/// The parts to extract. Each row includes those above it.
const PARTS: [(&str, Parts); 3] =
    [("body", Parts::BODY), ("body, metadata", Parts::METADATA), ("everything", Parts::DEFAULT)];

fn html(criterion: &mut Criterion) {
    for sample in support::generated_samples() {
        let html = sample.html.as_str();
        let mut group = criterion.benchmark_group(format!("html/{}", sample.name));
        group.throughput(Throughput::Bytes(html.len() as u64));
        group.bench_function("html5ever-null", |bencher| bencher.iter(|| support::html5ever_alone(html)));
        group.bench_function("scraper", |bencher| bencher.iter(|| scraper::Html::parse_document(html)));
        group.bench_function("decode", |bencher| bencher.iter(|| decode(html.as_bytes(), None).replacements));
        page_stages(html, &mut group);
        whole(|| Input::html(html), &mut group);
        annotations(html, &mut group);
        group.finish();
    }
}

fn page_stages(html: &str, group: &mut Group<'_>) {
    let limits = &Limits::DEFAULT;
    let mut page = Page::default();
    group.bench_function("parse", |bencher| bencher.iter(|| page.read(html, limits)));
    page.read(html, limits);
    let mut blocks = PageBlocks::default();
    group.bench_function("segment", |bencher| bencher.iter(|| segment(&page, limits, &mut blocks).len()));
    group.bench_function("declared", |bencher| bencher.iter(|| Declared::read(&page)));
    group.bench_function("detect", |bencher| bencher.iter(|| detect::page(&blocks, Hints::default())));
}

fn whole<'a>(input: impl Fn() -> Input<'a>, group: &mut Group<'_>) {
    for (name, parts) in PARTS {
        let extractor = Extractor::new(Options::new().parts(parts));
        let mut workspace = Workspace::default();
        group.bench_function(name, |bencher| {
            bencher.iter(|| black_box(extractor.extract_with(&mut workspace, input())).is_ok())
        });
    }
}

/// Measures finding entities and quotes in a body that is already extracted.
fn annotations(html: &str, group: &mut Group<'_>) {
    let Ok(article) = Extractor::default().extract(html) else { return };
    for (name, parts) in
        [("entities", Parts::ENTITIES), ("entities, quotes", Parts::ENTITIES | Parts::QUOTES)]
    {
        let extractor = Extractor::new(Options::new().parts(parts));
        group.bench_function(name, |bencher| {
            bencher
                .iter(|| extractor.annotate(Input::text(article.text()).language(article.language.language)))
        });
    }
}

fn flattened(criterion: &mut Criterion) {
    for sample in support::generated_samples() {
        let text = support::flattened(&sample.html);
        let mut group = criterion.benchmark_group(format!("text/{}", sample.name));
        group.throughput(Throughput::Bytes(text.len() as u64));
        let mut blocks = PageBlocks::default();
        group.bench_function("segment", |bencher| {
            bencher.iter(|| plain::segment(&text, &Limits::DEFAULT, &mut blocks).len())
        });
        whole(|| Input::text(&text), &mut group);
        group.finish();
    }
}

criterion_group!(benches, html, flattened);
criterion_main!(benches);
