//! Hostile pages through the public interface: they come to an end, and what comes out holds
//! together. That the work grows with the page and no faster is counted where it can be counted, in
//! the tests of the parser; here a clock tells on demand.

#[path = "hostile/families.rs"]
mod families;

use std::time::{Duration, Instant};

use offprint::{Article, Extractor, Input, Options, Parts};

use families::{FAMILIES, Family};

/// Bytes of a page: more for a full run.
fn size() -> usize {
    if std::env::var_os("OFFPRINT_FULL").is_some() { 1 << 20 } else { 12 << 10 }
}

fn extractor() -> Extractor {
    Extractor::new(Options::new().parts(Parts::DEFAULT | Parts::REMOVED | Parts::COMMENTS))
}

fn assert_sound(article: &Article, name: &str) {
    let text = article.text();
    for block in &article.blocks {
        assert!(block.span.get(text).is_some(), "{name}: block {:?}", block.span);
    }
    for quote in &article.quotes {
        assert!(quote.span.get(text).is_some(), "{name}: quote {:?}", quote.span);
    }
    for mention in article.entities.iter().flat_map(|entity| &entity.mentions) {
        assert!(mention.block.is_none() || mention.span.get(text).is_some(), "{name}: {:?}", mention.span);
    }
}

#[test]
fn hostile_bytes_come_to_an_end() {
    let extractor = extractor();
    for (name, generate) in FAMILIES {
        let page = generate(size());
        let article = extractor.extract(Input::bytes(&page)).unwrap();
        assert_sound(&article, name);
    }
}

#[test]
fn hostile_text_comes_to_an_end() {
    let extractor = extractor();
    for (name, generate) in FAMILIES {
        let page = generate(size() / 2);
        let text = String::from_utf8_lossy(&page).replace("<p>", "\n\n");
        let article = extractor.extract(Input::text(&text)).unwrap();
        assert_sound(&article, name);
    }
}

#[test]
fn there_are_families_enough_and_their_size_is_what_they_say() {
    assert!(FAMILIES.len() >= 30);
    for (name, generate) in FAMILIES {
        for size in [5_000, 10_000] {
            let length = generate(size).len();
            assert!((size * 9 / 10..size * 12 / 10).contains(&length), "{name}: {length} for {size}");
        }
    }
}

/// `cargo test --release --test hostile -- --ignored --nocapture`: seconds at three sizes, the
/// slowest last, with the factor for each doubling.
#[test]
#[ignore = "prints times, which no test can hold"]
#[allow(clippy::print_stdout, reason = "that is what it is for")]
fn times() {
    let extractor = extractor();
    let time = |family: &Family, size: usize| {
        let page = family.1(size);
        let start = Instant::now();
        extractor.extract(Input::bytes(&page)).unwrap();
        start.elapsed()
    };
    let base = if cfg!(debug_assertions) { 16 << 10 } else { 128 << 10 };
    let mut rows: Vec<(&str, [Duration; 3])> = FAMILIES
        .iter()
        .map(|family| (family.0, [1, 2, 4].map(|factor| time(family, factor * base))))
        .collect();
    rows.sort_by_key(|row| row.1[2]);
    for (name, [one, two, four]) in rows {
        let factor = |a: Duration, b: Duration| b.as_secs_f64() / a.as_secs_f64().max(1e-9);
        println!("{four:>12.1?}  x{:.2} x{:.2}  {name}", factor(one, two), factor(two, four));
    }
}
