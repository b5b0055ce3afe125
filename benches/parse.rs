//! Speed of parsing with html5ever alone, with `scraper` and with this crate; and speed of decoding.

mod support;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use offprint::Limits;
use offprint::internals::{Page, decode};

fn parse(criterion: &mut Criterion) {
    let mut samples = support::generated_samples();
    samples.extend(support::corpus_samples(&["news424"], 66));
    for sample in samples {
        let html = sample.html.as_str();
        let mut group = criterion.benchmark_group(format!("parse/{}", sample.name));
        group.throughput(Throughput::Bytes(html.len() as u64));
        group.bench_function("html5ever-null", |bencher| bencher.iter(|| support::html5ever_alone(html)));
        group.bench_function("scraper", |bencher| bencher.iter(|| scraper::Html::parse_document(html)));
        let mut page = Page::default();
        group.bench_function("offprint", |bencher| bencher.iter(|| page.read(html, &Limits::DEFAULT)));
        group.finish();
    }
}

fn decoding(criterion: &mut Criterion) {
    for sample in support::generated_samples() {
        let mut group = criterion.benchmark_group(format!("decode/{}", sample.name));
        for (name, encoding) in [("utf-8", encoding_rs::UTF_8), ("windows-1256", encoding_rs::WINDOWS_1256)] {
            let (bytes, _, _) = encoding.encode(&sample.html);
            group.throughput(Throughput::Bytes(bytes.len() as u64));
            let label = format!("text/html; charset={name}");
            group.bench_function(format!("{name}, labelled"), |bencher| {
                bencher.iter(|| decode(&bytes, Some(&label)).text.len())
            });
        }
        group.finish();
    }
}

criterion_group!(benches, parse, decoding);
criterion_main!(benches);
