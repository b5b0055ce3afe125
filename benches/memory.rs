//! How much memory the crate takes: the fixed cost of all lexicons and models, the cost of each page on top of that,
//! and whether use grows with the number of pages.
//!
//! An allocator counts the bytes on the heap. The memory of the whole process, including the parts of the executable
//! file that are loaded, comes from `/proc`; where there is no `/proc` it is left out.
//!
//! `cargo bench --bench memory --features _internals -- [STEP] [PAGES]` reads every STEP-th page of
//! `../shared/corpora/{news424,fundus-pub}`, or the generated pages where that folder is missing. It measures each of
//! them alone, and then extracts PAGES pages in batches, cycling through them.

mod support;

use std::hint::black_box;

use offprint::{Extractor, Input, Language};
use peak_alloc::PeakAlloc;
use support::Sample;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const MIB: f64 = (1 << 20) as f64;

/// Pages passed to each call of `extract_batch`.
const TOGETHER: usize = 256;

/// Upper bounds of the rows of the table, exclusive, in bytes of HTML.
const SIZES: [usize; 5] = [32 << 10, 128 << 10, 512 << 10, 2 << 20, usize::MAX];

fn main() {
    let mut numbers = std::env::args().filter_map(|argument| argument.parse::<usize>().ok());
    let (step, pages) = (numbers.next().unwrap_or(1), numbers.next().unwrap_or(10_000));
    print_base();
    let mut samples = support::corpus_samples(&["news424", "fundus-pub"], step);
    if samples.is_empty() {
        samples = support::generated_samples();
    }
    print_pages(&samples);
    print_batch(&samples, pages);
}

/// The value of one row of `/proc/self/status`, converted to MiB.
fn of_process(row: &str) -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let value = status.lines().find_map(|line| line.strip_prefix(row)?.strip_prefix(':'))?;
    let kibibytes: f64 = value.split_whitespace().next()?.parse().ok()?;
    Some(kibibytes / 1024.0)
}

/// Extracts a page and a text in every language, so that every lexicon and model is loaded.
fn load_everything(extractor: &Extractor) {
    let text = "Ann Lee, the mayor, said on 12 March 2024: “It rains in the hills.”\n\nRead also: more.";
    let html = format!("<p class=byline>By Ann Lee</p><p>{text}</p><p>— Yes, she said.</p>");
    for language in Language::ALL {
        for input in [Input::text(text), Input::html(&html)] {
            drop(black_box(extractor.extract(input.language(*language))));
        }
    }
}

#[allow(clippy::print_stdout, reason = "the table is what this program is for")]
fn print_base() {
    let (heap, process) = (MEMORY.current_usage(), of_process("VmRSS"));
    load_everything(&Extractor::default());
    let taken = (MEMORY.current_usage() - heap) as f64 / MIB;
    println!("all lexicons and models of {} languages: {taken:.1} MiB on the heap", Language::ALL.len());
    if let Some((before, after)) = process.zip(of_process("VmHWM")) {
        println!("the process: {before:.1} MiB before, {after:.1} MiB at most with them");
    }
}

/// Peak heap use during `run`, in bytes above the level before it.
fn peak<T>(run: impl FnOnce() -> T) -> usize {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    drop(black_box(run()));
    MEMORY.peak_usage().saturating_sub(before)
}

/// Prints the peak heap use for single pages and for their flattened texts, by page size. Each extraction starts with a
/// new workspace.
#[allow(clippy::print_stdout, reason = "the table is what this program is for")]
fn print_pages(samples: &[Sample]) {
    let extractor = Extractor::default();
    println!("\n| pages | | MB | bytes for each of the page | and of its text, flattened |");
    println!("| --- | ---: | ---: | ---: | ---: |");
    let mut rows = [[0usize; 5]; SIZES.len() + 1];
    for sample in samples {
        let text = support::flattened(&sample.html);
        let html = peak(|| extractor.extract(Input::html(&sample.html)));
        let flat = peak(|| extractor.extract(Input::text(&text)));
        let row = SIZES.partition_point(|size| *size <= sample.html.len());
        for row in [row, SIZES.len()] {
            let found = [1, sample.html.len(), html, text.len(), flat];
            rows[row].iter_mut().zip(found).for_each(|(sum, found)| *sum += found);
        }
    }
    let up_to = |size: &usize| {
        if *size == usize::MAX { "larger".into() } else { format!("under {} KiB", size >> 10) }
    };
    let names = SIZES.iter().map(up_to).chain(["all".into()]);
    for (name, [count, bytes, html, text, flat]) in names.zip(rows).filter(|(_, row)| row[0] > 0) {
        let ratio = |taken: usize, own: usize| taken as f64 / own.max(1) as f64;
        println!(
            "| {name} | {count} | {:.1} | {:.2} | {:.2} |",
            bytes as f64 / 1e6,
            ratio(html, bytes),
            ratio(flat, text)
        );
    }
}

/// Prints the memory taken while `pages` pages are extracted in batches. The pages themselves do not count: they are
/// loaded before.
#[allow(clippy::print_stdout, reason = "the table is what this program is for")]
fn print_batch(samples: &[Sample], pages: usize) {
    let extractor = Extractor::default();
    let before = MEMORY.current_usage();
    let mut inputs = samples.iter().map(|sample| Input::html(&sample.html)).cycle().take(pages);
    println!(
        "\n| pages gone by | MiB at most | MiB kept behind them | the process at most |\n| ---: | ---: | ---: | ---: |"
    );
    let mut done = 0;
    while done < pages {
        MEMORY.reset_peak_usage();
        let next = (done.max(samples.len()) * 3).min(pages);
        while done < next {
            let batch: Vec<Input<'_>> = inputs.by_ref().take(TOGETHER.min(next - done)).collect();
            done += batch.len();
            drop(black_box(extractor.extract_batch(&batch)));
        }
        let mib = |level: usize| level.saturating_sub(before) as f64 / MIB;
        let process = of_process("VmHWM").unwrap_or_default();
        println!(
            "| {done} | {:.1} | {:.1} | {process:.0} |",
            mib(MEMORY.peak_usage()),
            mib(MEMORY.current_usage())
        );
    }
}
