//! Runs stages of the pipeline once each, after a warm-up, for a tool that counts instructions:
//! `.ci/instructions` runs it under callgrind and prints a table.
//!
//! Arguments: `--corpus STEP` reads every STEP-th page of `../shared/corpora/{news424,fundus-pub}` instead of the
//! fixtures. Every other argument names a stage to run; without any, all stages run.

mod support;

use std::hint::black_box;

use offprint::internals::detect::{self, Hints};
use offprint::internals::{Declared, Page, PageBlocks, segment};
use offprint::{Extractor, Input, Limits, Options, Parts, Workspace};
use support::Sample;

/// The input of the stages: pages, and the flattened text of each.
struct Work {
    pages: Vec<Sample>,
    texts: Vec<String>,
}

type Stage = (&'static str, fn(&Work));

/// Each stage is a function that is never inlined, so that callgrind reports its cost under its name.
const STAGES: [Stage; 11] = [
    ("html5ever", stage_html5ever),
    ("parse", stage_parse),
    ("segment", stage_segment),
    ("declared", stage_declared),
    ("detect", stage_detect),
    ("body", stage_body),
    ("metadata", stage_metadata),
    ("named", stage_named),
    ("whole", stage_whole),
    ("flat", stage_flat),
    ("flat_whole", stage_flat_whole),
];

#[inline(never)]
fn stage_html5ever(work: &Work) {
    work.pages.iter().for_each(|page| support::html5ever_alone(&page.html));
}

#[inline(never)]
fn stage_parse(work: &Work) {
    let mut page = Page::default();
    work.pages.iter().for_each(|sample| page.read(black_box(&sample.html), &Limits::DEFAULT));
}

/// Parses each page first, as all later stages on pages do.
#[inline(never)]
fn stage_segment(work: &Work) {
    let (mut page, mut blocks) = (Page::default(), PageBlocks::default());
    for sample in &work.pages {
        page.read(&sample.html, &Limits::DEFAULT);
        black_box(segment(&page, &Limits::DEFAULT, &mut blocks));
    }
}

#[inline(never)]
fn stage_declared(work: &Work) {
    let mut page = Page::default();
    for sample in &work.pages {
        page.read(&sample.html, &Limits::DEFAULT);
        black_box(Declared::read(&page));
    }
}

/// Parse, blocks and language.
#[inline(never)]
fn stage_detect(work: &Work) {
    let (mut page, mut blocks) = (Page::default(), PageBlocks::default());
    for sample in &work.pages {
        page.read(&sample.html, &Limits::DEFAULT);
        segment(&page, &Limits::DEFAULT, &mut blocks);
        black_box(detect::page(&blocks, Hints::default()));
    }
}

fn extract<'a>(inputs: impl Iterator<Item = Input<'a>>, parts: Parts) {
    let extractor = Extractor::new(Options::new().parts(parts));
    let mut workspace = Workspace::default();
    for input in inputs {
        drop(black_box(extractor.extract_with(&mut workspace, input)));
    }
}

fn pages(work: &Work) -> impl Iterator<Item = Input<'_>> {
    work.pages.iter().map(|sample| Input::html(&sample.html))
}

fn texts(work: &Work) -> impl Iterator<Item = Input<'_>> {
    work.texts.iter().map(|text| Input::text(text))
}

/// Body and language.
#[inline(never)]
fn stage_body(work: &Work) {
    extract(pages(work), Parts::BODY);
}

/// Body, language and metadata.
#[inline(never)]
fn stage_metadata(work: &Work) {
    extract(pages(work), Parts::METADATA);
}

/// Body, language, metadata and entities: all but quotes.
#[inline(never)]
fn stage_named(work: &Work) {
    extract(pages(work), Parts::METADATA | Parts::ENTITIES);
}

/// All parts of an article that are on by default.
#[inline(never)]
fn stage_whole(work: &Work) {
    extract(pages(work), Parts::DEFAULT);
}

/// Body and language of flattened text.
#[inline(never)]
fn stage_flat(work: &Work) {
    extract(texts(work), Parts::BODY);
}

#[inline(never)]
fn stage_flat_whole(work: &Work) {
    extract(texts(work), Parts::DEFAULT);
}

#[allow(clippy::print_stdout, reason = "the script reads the sizes")]
fn main() {
    let mut stages: Vec<Stage> = Vec::new();
    let mut pages = support::fixture_samples();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        if argument == "--corpus" {
            let step = arguments.next().and_then(|step| step.parse().ok()).unwrap_or(1);
            pages = support::corpus_samples(&["news424", "fundus-pub"], step);
        } else {
            stages.extend(STAGES.iter().filter(|(name, _)| *name == argument));
        }
    }
    if stages.is_empty() {
        stages.extend(STAGES);
    }
    let texts = pages.iter().map(|page| support::flattened(&page.html)).collect();
    let work = Work { pages, texts };
    // Lexicons and models are read at first use. The warm-up keeps that out of the cost of a page.
    let extractor = Extractor::default();
    warm_up(&extractor, &work);
    let bytes = |lengths: &mut dyn Iterator<Item = usize>| lengths.sum::<usize>();
    println!("pages {}", work.pages.len());
    println!("html {}", bytes(&mut work.pages.iter().map(|page| page.html.len())));
    println!("text {}", bytes(&mut work.texts.iter().map(String::len)));
    for (_, stage) in stages {
        stage(&work);
    }
}

fn warm_up(extractor: &Extractor, work: &Work) {
    for input in pages(work).chain(texts(work)) {
        drop(extractor.extract(input));
    }
}
