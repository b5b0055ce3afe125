//! Runs the entry points of the fuzz targets on their seeds, on changed seeds and on random input.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "../fuzz/entry_points.rs"]
mod entry_points;

use std::path::Path;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::Config;

/// The seeds of a target.
fn seeds(target: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds").join(target);
    let mut paths: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| std::fs::read(path).unwrap()).collect()
}

/// Seeds with some bytes removed and others inserted.
fn changed(seeds: Vec<Vec<u8>>) -> impl Strategy<Value = Vec<u8>> {
    let change = (any::<prop::sample::Index>(), 0..8_usize, vec(any::<u8>(), 0..4));
    (prop::sample::select(seeds), vec(change, 0..4)).prop_map(|(mut seed, changes)| {
        for (at, removed, added) in changes {
            let at = at.index(seed.len() + 1);
            let end = (at + removed).min(seed.len());
            seed.splice(at..end, added);
        }
        seed
    })
}

fn config() -> Config {
    let cases = if std::env::var_os("OFFPRINT_FULL").is_some() { 4096 } else { 48 };
    Config { cases, failure_persistence: None, ..Config::default() }
}

macro_rules! targets {
    ($($name:ident: $text:literal),+ $(,)?) => {
        $(mod $name {
            use super::*;

            #[test]
            fn seeds_hold() {
                let seeds = seeds(stringify!($name));
                assert!(!seeds.is_empty());
                seeds.iter().for_each(|seed| entry_points::$name(seed));
            }

            proptest! {
                #![proptest_config(config())]

                #[test]
                fn changed_seeds_hold(data in changed(seeds(stringify!($name)))) {
                    entry_points::$name(&data);
                }

                #[test]
                fn random_bytes_hold(data in vec(any::<u8>(), 0..400)) {
                    entry_points::$name(&data);
                }

                #[test]
                fn random_text_holds(text in $text) {
                    entry_points::$name(text.as_bytes());
                }
            }
        })+
    };
}

targets! {
    bytes: "(<[/!]?[a-z]{1,4}|[ =\"'&;>]|\\PC){0,80}",
    html: "(</?(p|h1|li|td|a|time|blockquote)[ >]|[ =\"'&;>“”.:,]|[A-Z][a-z]{1,6} |\\PC){0,80}",
    text: "([A-Z][a-z]{1,6} |[\n.,:;“”«»\"'—-]|[0-9]{1,4}|\\PC){0,120}",
    json_ld: "([\\[\\]{}:,]|\"[@a-zA-Z]{1,9}\"|\\\\u[0-9a-f]{4}|[0-9.e-]{1,4}|null|true|\\PC){0,60}",
    dates: "([0-9]{1,5}|[ /.:TZ+,-]|[A-Z][a-z]{2,8}|am|pm|\\PC){0,12}",
    roundtrip: "(</?(p|h1|li|td|a|time|blockquote)[ >]|[ =\"'&;>“”.:,]|[A-Z][a-z]{1,6} |\\PC){0,80}",
}
