//! Checks that a page of twice the size takes at most 2.3 times the work, from the input to the article, for every
//! family of hostile pages, as HTML and as flattened text. Work is not timed but counted in instructions: this program
//! runs itself under callgrind, a tool of valgrind, which writes a count before and after each call of
//! [`measured_work`].
//!
//! Counting takes minutes, and needs a release build and valgrind. By default, the test only says so and counts
//! nothing. `OFFPRINT_FULL=1 cargo test --release --test growth [-- NAME...]` counts the families whose names contain
//! one of the words.

#[path = "hostile/families.rs"]
mod families;

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use offprint::{Extractor, Input, Options, Parts};

use families::{FAMILIES, Family};

/// Size of the smallest page of a family in bytes. [`FACTORS`] gives the others.
const SIZE: usize = 16 << 10;
const FACTORS: [usize; 3] = [1, 2, 4];
/// How many times larger the pages are when a suspect family is counted again. The work may jump between two sizes if
/// one page has a body, which more stages read, and the other has none; but that happens at one step only. Work that
/// really grows too fast gets worse with size. So the second count asks whether both steps are too large.
const AGAIN: usize = 4;
/// How much the work may grow when the size doubles: by a factor of 2, and some more for n log n and for tables that
/// grow in steps.
const GREATEST: f64 = 2.3;
/// Environment variable that is set for the counted process, to the size of the smallest page.
const COUNTED: &str = "OFFPRINT_COUNTED";

/// As what each page is passed in.
const ENTRIES: [&str; 2] = ["html", "text"];

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with('-')).collect();
    let chosen: Vec<Family> = FAMILIES.iter().copied().filter(|family| is_chosen(family, &words)).collect();
    if let Some(size) = std::env::var(COUNTED).ok().and_then(|size| size.parse().ok()) {
        extract_all(&chosen, size);
        return ExitCode::SUCCESS;
    }
    let wanted = std::env::var_os("OFFPRINT_FULL").is_some() && !cfg!(debug_assertions);
    if !wanted || Command::new("valgrind").arg("--version").output().is_err() {
        println!("growth: needs OFFPRINT_FULL=1, a release build and valgrind, skipped");
        return ExitCode::SUCCESS;
    }
    let suspects = too_fast(&chosen, SIZE, greatest);
    let grown = if suspects.is_empty() { suspects } else { too_fast(&suspects, AGAIN * SIZE, least) };
    println!("growth: {} families, {} too fast", chosen.len(), grown.len());
    if grown.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Whether to count a family: if its name contains one of the words or, for a word that begins with `=`, equals the
/// rest of it. Without any words, all families are counted.
fn is_chosen((name, _): &Family, words: &[String]) -> bool {
    let named =
        |word: &String| word.strip_prefix('=').map_or(name.contains(word.as_str()), |whole| whole == *name);
    words.is_empty() || words.iter().any(named)
}

/// The families whose work grows too fast for pages of `size` bytes and more. Each core counts some of the families.
fn too_fast(families: &[Family], size: usize, growth: fn(&[u64]) -> f64) -> Vec<Family> {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let parts: Vec<&[Family]> = families.chunks(families.len().div_ceil(cores)).collect();
    let counts: Vec<u64> = std::thread::scope(|scope| {
        let counting = parts
            .iter()
            .enumerate()
            .map(|(part, families)| scope.spawn(move || counts(families, size, part)));
        let counting: Vec<_> = counting.collect();
        counting.into_iter().flat_map(|part| part.join().unwrap()).collect()
    });
    let largest = (FACTORS[FACTORS.len() - 1] * size) as u64;
    let mut grown = Vec::new();
    for (family, counts) in families.iter().zip(counts.chunks_exact(ENTRIES.len() * FACTORS.len())) {
        let entries = ENTRIES.iter().zip(counts.chunks_exact(FACTORS.len()));
        let told = entries.map(|(entry, counts)| {
            let per_byte = counts[FACTORS.len() - 1] / largest;
            report(&format!("{}, as {entry}", family.0), growth(counts), per_byte)
        });
        if told.filter(|fast| *fast).count() > 0 {
            grown.push(*family);
        }
    }
    grown
}

/// Prints how the work of one family grows, and returns whether it grows too fast.
fn report(name: &str, growth: f64, per_byte: u64) -> bool {
    let mark = if growth > GREATEST { "TOO FAST" } else { "ok" };
    println!("{growth:5.2} {per_byte:6} instructions a byte  {mark:8} {name}");
    growth > GREATEST
}

/// The greatest growth from one page to the next. If the second takes less work than the first, as a page without a
/// body may, the third is compared with the first instead.
fn greatest(counts: &[u64]) -> f64 {
    let [one, two, four] = [counts[0], counts[1], counts[2]].map(|count| count as f64);
    if two < one { mean(counts) } else { (two / one).max(four / two) }
}

/// The smaller of the two growths from one page to the next.
fn least(counts: &[u64]) -> f64 {
    let [one, two, four] = [counts[0], counts[1], counts[2]].map(|count| count as f64);
    (two / one).min(four / two)
}

/// The mean growth of the two doublings.
fn mean(counts: &[u64]) -> f64 {
    (counts[2] as f64 / counts[0] as f64).sqrt()
}

/// Runs this program under callgrind, and returns the instructions of each call of [`measured_work`], in order.
fn counts(families: &[Family], size: usize, part: usize) -> Vec<u64> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("growth-{part}"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    let status = Command::new("valgrind")
        .args(["--tool=callgrind", "--quiet", "--dump-line=no"])
        .args(["--dump-before=*work_begins*", "--dump-after=*measured_work*"])
        .arg(format!("--callgrind-out-file={}", folder.join("out").display()))
        .arg(std::env::current_exe().unwrap())
        .args(families.iter().map(|(name, _)| format!("={name}")))
        .env(COUNTED, size.to_string())
        .status()
        .unwrap();
    assert!(status.success(), "the counted run: {status}");
    // The odd dumps count what happens between the calls.
    let counts: Vec<u64> =
        (1..).map_while(|call| instructions(&folder.join(format!("out.{}", 2 * call)))).collect();
    let _ = fs::remove_dir_all(&folder);
    assert_eq!(counts.len(), families.len() * ENTRIES.len() * FACTORS.len(), "a count for each page");
    counts
}

/// The total at the end of a dump.
fn instructions(dump: &Path) -> Option<u64> {
    let text = fs::read_to_string(dump).ok()?;
    text.lines().rev().find_map(|line| line.strip_prefix("totals: "))?.trim().parse().ok()
}

/// Extracts every page once. Before the first page of a family, extracts the smallest one without counting, so that
/// what is built at first use does not count.
fn extract_all(families: &[Family], size: usize) {
    let parts = Parts::DEFAULT | Parts::REMOVED | Parts::COMMENTS | Parts::INDIRECT_QUOTES;
    let extractor = Extractor::new(Options::new().parts(parts));
    // The first date makes the extractor read the date words of all languages.
    drop(extractor.extract(Input::text("Monday, 5 Foo 2024\n\nA line.\n\n5 Bar 2024")));
    for (_, generate) in families {
        let pages = FACTORS.map(|factor| generate(factor * size));
        let texts = FACTORS.map(|factor| {
            let page = String::from_utf8_lossy(&generate(factor * size)).into_owned();
            // Text that begins with a tag would be read as HTML.
            format!("x {}", page.replace("<p>", "\n\n").replace("</p>", ""))
        });
        let count = |run: &dyn Fn()| {
            work_begins();
            measured_work(run);
        };
        let run = |input: Input<'_>| drop(black_box(extractor.extract(black_box(input))));
        run(Input::bytes(&pages[0]));
        pages.iter().for_each(|page| count(&|| run(Input::bytes(page))));
        run(Input::text(&texts[0]));
        texts.iter().for_each(|text| count(&|| run(Input::text(text))));
    }
}

/// The work that is counted.
#[inline(never)]
fn measured_work(run: &dyn Fn()) {
    run();
    black_box(());
}

/// Makes callgrind start a new count.
#[inline(never)]
fn work_begins() {
    black_box(());
}
