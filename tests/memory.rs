//! Checks how much memory a page takes, measured by an allocator that records the peak.
//!
//! Everything built at first use (lexicons, tables of every language) is the fixed base. On top of that, a page may
//! take three bytes for each of its own bytes. `OFFPRINT_FULL=1` uses larger pages and more of them.

#[path = "hostile/families.rs"]
mod families;
mod sample;

use std::sync::{Mutex, OnceLock};

use offprint::{Extractor, Input, Language, Options, Parts, Workspace};
use peak_alloc::PeakAlloc;

use families::FAMILIES;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Held by the test that is measuring, since all tests share one allocator.
static TURN: Mutex<()> = Mutex::new(());

const MIB: usize = 1 << 20;
/// How much a page may take besides three bytes for each of its own bytes. Together with all tables this is under 64
/// MiB.
const BASE: usize = 36 * MIB;

fn extractor() -> Extractor {
    let parts = Parts::DEFAULT | Parts::REMOVED | Parts::COMMENTS | Parts::INDIRECT_QUOTES;
    Extractor::new(Options::new().parts(parts))
}

/// Extracts a page in every language, so that all tables are loaded, and returns how many bytes they take on the heap.
fn load_everything() -> usize {
    static TAKEN: OnceLock<usize> = OnceLock::new();
    *TAKEN.get_or_init(|| {
        let before = MEMORY.current_usage();
        for language in Language::ALL {
            let text =
                "Ann Lee, the mayor, said on 12 March 2024: “It rains in the hills.”\n\nRead also: more.";
            let html = format!("<p class=byline>By Ann Lee</p><p>{text}</p><p>— Yes, she said.</p>");
            for input in [Input::text(text), Input::html(&html)] {
                drop(extractor().extract(input.language(*language)).unwrap());
            }
        }
        MEMORY.current_usage() - before
    })
}

/// Peak heap use during `run`, in bytes above the level before it.
fn peak<T>(run: impl FnOnce() -> T) -> usize {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    drop(run());
    MEMORY.peak_usage().saturating_sub(before)
}

#[test]
fn all_tables_of_all_languages_take_less_than_24_mebibytes_on_the_heap() {
    let _turn = TURN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let base = load_everything();
    println!("fixed base: {:.1} MiB on the heap", base as f64 / MIB as f64);
    assert!((MIB..=24 * MIB).contains(&base), "{base} bytes");
}

#[test]
fn a_hostile_page_takes_three_bytes_for_each_of_its_own_above_a_fixed_base() {
    let _turn = TURN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    load_everything();
    let size = if std::env::var_os("OFFPRINT_FULL").is_some() { 2 * MIB } else { 64 << 10 };
    let extractor = extractor();
    let mut over = Vec::new();
    for (name, generate) in FAMILIES {
        let page = generate(size);
        let text = String::from_utf8_lossy(&page).replace("<p>", "\n\n").replace("</p>", "");
        let text = format!("x {text}");
        for (entry, input) in [("html", Input::bytes(&page)), ("text", Input::text(&text))] {
            let taken = peak(|| extractor.extract(input).unwrap());
            if taken > BASE + 3 * size {
                over.push(format!("{name} as {entry}: {:.1} MiB", taken as f64 / MIB as f64));
            }
        }
    }
    assert!(over.is_empty(), "{}", over.join("\n"));
}

/// The smallest page to measure. In smaller ones, the fixed cost of any page dominates.
const PAGE: usize = 32 << 10;

#[test]
fn pages_of_the_news_take_three_bytes_for_each_of_their_own() {
    let _turn = TURN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    load_everything();
    let extractor = extractor();
    let is_page = |page: &sample::Page| !page.is_text && page.bytes.len() >= PAGE;
    let pages: Vec<sample::Page> = sample::pages().into_iter().filter(is_page).collect();
    // Some data is loaded only by real pages. It belongs to the fixed base, so it is loaded before measuring.
    pages.iter().for_each(|page| drop(extractor.extract(page.input())));
    // For each page, its own size, and the peak of memory taken besides it.
    let taken = |page: &sample::Page| (page.bytes.len(), peak(|| extractor.extract(page.input()).unwrap()));
    let taken: Vec<(usize, usize)> = pages.iter().map(taken).collect();
    let (own, most) = taken.iter().fold((0, 0), |(own, most), page| (own + page.0, most + page.1));
    let mut ratios: Vec<f64> = taken.iter().map(|(own, most)| *most as f64 / *own as f64).collect();
    ratios.sort_by(f64::total_cmp);
    let share = |percent: usize| ratios.get(ratios.len() * percent / 100).or(ratios.last());
    println!(
        "{} pages of {own} bytes take {most} at most; for each byte half of them {:.2?}, nine tenths {:.2?}, all {:.2?}",
        taken.len(),
        share(50),
        share(90),
        share(100)
    );
    assert!(most <= 3 * own, "{most} bytes for {own}");
}

#[test]
fn a_workspace_keeps_little_and_no_more_with_every_page() {
    let _turn = TURN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    load_everything();
    let extractor = extractor();
    let pages = sample::fixtures();
    let mut workspace = Workspace::default();
    let mut run = |rounds: usize| {
        for page in pages.iter().cycle().take(rounds) {
            drop(extractor.extract_with(&mut workspace, page.input()).unwrap());
        }
        MEMORY.current_usage()
    };
    let after_all = run(pages.len());
    let rounds = if std::env::var_os("OFFPRINT_FULL").is_some() { 10_000 } else { 300 };
    let after_many = run(rounds);
    assert!(after_many <= after_all + (64 << 10), "{after_all}, then {after_many}");
    let giant =
        "<div class=a><p>Some <a href=/x>words</a> of text, and more of them.</p></div>".repeat(60_000);
    drop(extractor.extract_with(&mut workspace, Input::html(&giant)).unwrap());
    let after_giant = MEMORY.current_usage();
    assert!(after_giant <= after_many + 24 * MIB, "{after_many}, then {after_giant}");
}
