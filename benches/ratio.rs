//! CPU time as a ratio to L, the time of html5ever's tokenizer and tree builder when nothing is kept. Every variant
//! runs on every page in turn, several rounds long. The time of a variant is the sum over the pages of the median
//! round, in CPU time of the thread.
//!
//! The flattened text of the pages is measured the same way, as a ratio to body and language alone. The first line
//! printed shows how long the first page of a fresh process takes, when tables and models are read.
//!
//! `cargo bench --bench ratio --features _internals -- [ROUNDS] [STEP]` reads every STEP-th page of
//! `../shared/corpora/{news424,fundus-pub}`, or the generated pages where that folder is missing.

mod support;

use std::hint::black_box;
use std::time::Duration;

use offprint::internals::Page;
use offprint::{Extractor, Input, Limits, Options, Parts, Workspace};
use support::Sample;

type Variant<'a> = (&'static str, Box<dyn FnMut(&str) + 'a>);

fn main() {
    let mut numbers = std::env::args().filter_map(|argument| argument.parse::<usize>().ok());
    let (rounds, step) = (numbers.next().unwrap_or(5), numbers.next().unwrap_or(4));
    let mut samples = support::corpus_samples(&["news424", "fundus-pub"], step);
    if samples.is_empty() {
        samples = support::generated_samples();
    }
    print_start(&extractor(Parts::DEFAULT), &samples);
    measure_pages(&samples, rounds);
    let texts: Vec<Sample> = samples.iter().map(flattened).collect();
    measure_texts(&texts, rounds);
}

fn extractor(parts: Parts) -> Extractor {
    Extractor::new(Options::new().parts(parts))
}

fn measure_pages(samples: &[Sample], rounds: usize) {
    let (lean, whole) = (extractor(Parts::METADATA), extractor(Parts::DEFAULT));
    let (mut page, mut first, mut second) = (Page::default(), Workspace::default(), Workspace::default());
    let mut variants: Vec<Variant<'_>> = vec![
        ("html5ever, nothing kept (L)", Box::new(support::html5ever_alone)),
        (
            "scraper::Html::parse_document",
            Box::new(|html| drop(black_box(scraper::Html::parse_document(html)))),
        ),
        ("parse into the arena", Box::new(|html| page.read(black_box(html), &Limits::DEFAULT))),
        (
            "extraction: body, metadata, language",
            Box::new(|html| drop(black_box(lean.extract_with(&mut first, html)))),
        ),
        ("extraction: everything", Box::new(|html| drop(black_box(whole.extract_with(&mut second, html))))),
    ];
    let totals = measure(samples, &mut variants, rounds);
    print(samples, &variants, &totals);
}

fn measure_texts(texts: &[Sample], rounds: usize) {
    let (body, whole) = (extractor(Parts::BODY), extractor(Parts::DEFAULT));
    let (mut first, mut second) = (Workspace::default(), Workspace::default());
    let mut variants: Vec<Variant<'_>> = vec![
        (
            "flattened text: body, language",
            Box::new(|text| drop(black_box(body.extract_with(&mut first, Input::text(text))))),
        ),
        (
            "flattened text: everything",
            Box::new(|text| drop(black_box(whole.extract_with(&mut second, Input::text(text))))),
        ),
    ];
    let totals = measure(texts, &mut variants, rounds);
    print(texts, &variants, &totals);
}

fn flattened(sample: &Sample) -> Sample {
    Sample { name: sample.name.clone(), html: support::flattened(&sample.html) }
}

/// Prints how long the first page of the process takes, and then the same page twice more.
#[allow(clippy::print_stdout, reason = "the table is what this program is for")]
fn print_start(extractor: &Extractor, samples: &[Sample]) {
    let Some(sample) = samples.first() else { return };
    let times = [(); 3].map(|()| {
        let before = support::cpu_time();
        drop(black_box(extractor.extract(sample.html.as_str())));
        support::cpu_time().saturating_sub(before).as_secs_f64() * 1000.0
    });
    println!("first page of the process {:.1} ms, then {:.1} ms, {:.1} ms\n", times[0], times[1], times[2]);
}

/// For each variant, the sum over the pages of the median time. The order of the variants rotates, and a first round is
/// not counted.
fn measure(samples: &[Sample], variants: &mut [Variant<'_>], rounds: usize) -> Vec<Duration> {
    let mut totals = vec![Duration::ZERO; variants.len()];
    for (number, sample) in samples.iter().enumerate() {
        let mut times = vec![Vec::new(); variants.len()];
        for round in 0..=rounds {
            for turn in 0..variants.len() {
                let index = (turn + round + number) % variants.len();
                let before = support::cpu_time();
                (variants[index].1)(&sample.html);
                let taken = support::cpu_time().saturating_sub(before);
                if round > 0 {
                    times[index].push(taken);
                }
            }
        }
        for (total, times) in totals.iter_mut().zip(&mut times) {
            times.sort();
            *total += times[times.len() / 2];
        }
    }
    totals
}

#[allow(clippy::print_stdout, reason = "the table is what this program is for")]
fn print(samples: &[Sample], variants: &[Variant<'_>], totals: &[Duration]) {
    let bytes: usize = samples.iter().map(|sample| sample.html.len()).sum();
    println!("{} pages, {:.1} MB", samples.len(), bytes as f64 / 1e6);
    println!("| variant | ratio to the first | MB/s | pages/s |\n| --- | ---: | ---: | ---: |");
    for ((name, _), total) in variants.iter().zip(totals) {
        let seconds = total.as_secs_f64();
        println!(
            "| {name} | {:.3} | {:.0} | {:.0} |",
            seconds / totals[0].as_secs_f64(),
            bytes as f64 / 1e6 / seconds,
            samples.len() as f64 / seconds
        );
    }
}
