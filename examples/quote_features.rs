//! Prints the features of quotations and speakers in texts with gold quotes, for fitting the weights
//! (`examples/quotes/fit.py`).
//!
//! ```text
//! cargo run --release --features _internals --example quote_features -- [--speakers [--weights=FILE]]
//!     FILE.jsonl[.gz] ...
//! ```
//!
//! The first line names the features. Each other line is a pair of quotation marks: a label (1 for a quotation, 0
//! otherwise), the id of the text, and the features as the bits of a number.
//!
//! With `--speakers`, each other line is a candidate for the speaker of a gold quote: a label (1 right, 0 wrong, - if
//! nobody said the quote), the id of the text, the start of the quote, the indices of the candidate's features, the
//! index of the first candidate of the quote that names the same speaker, 1 if the quote would be from a written text
//! and so said by nobody (0 otherwise), and the candidate's words.

#[path = "quotes/gold.rs"]
#[allow(dead_code)]
mod gold;

use std::fs;

use gold::{CodePoints, Document, Range};
use offprint::internals::quotes::Judge;
use offprint::internals::{Body, entities, quotes};
use offprint::{Language, Span};

fn main() -> Result<(), String> {
    let (flags, files): (Vec<String>, Vec<String>) =
        std::env::args().skip(1).partition(|word| word.starts_with("--"));
    let documents = files.iter().map(|file| gold::read(file)).collect::<Result<Vec<_>, _>>()?;
    let documents = documents.iter().flatten();
    if flags.iter().any(|flag| flag == "--speakers") {
        let judge = judge(&flags)?;
        println!("#\t{}", quotes::speaker_feature_names().join("\t"));
        documents.for_each(|document| print_speakers(document, &judge));
    } else {
        println!("#\t{}", quotes::feature_names().join("\t"));
        documents.for_each(print_pairs);
    }
    Ok(())
}

/// The judge with the weights of the file in `--weights`, or with the shipped weights.
fn judge(flags: &[String]) -> Result<Judge, String> {
    match flags.iter().find_map(|flag| flag.strip_prefix("--weights=")) {
        Some(path) => {
            fs::read_to_string(path).map(|text| Judge::read(&text)).map_err(|error| error.to_string())
        }
        None => Ok(Judge::FITTED),
    }
}

fn print_speakers(document: &Document, judge: &Judge) {
    let language = Language::from_tag(&document.lang).unwrap_or_default();
    let body = Body::from_text(&document.text, language);
    let points = CodePoints::new(&document.text);
    let entities = entities::find(&body, None, None);
    let range = |span: Span| (points.at(span.start), points.at(span.end));
    for candidate in quotes::speaker_features(&body, &entities, judge) {
        let found = range(candidate.quote);
        let gold = document.quotes.iter().find(|gold| gold.is_direct() && half_overlaps(found, gold.range));
        let Some(gold) = gold else { continue };
        let text = &body.text[candidate.words.start..candidate.words.end];
        let right = gold.speakers.iter().any(|(speaker, name)| {
            let (start, end) = range(candidate.words);
            start < speaker.1 && speaker.0 < end || same_last_word(text, name)
        });
        let id = document.id.replace('\t', " ");
        let text = text.replace(char::is_whitespace, " ");
        let signs: Vec<String> = candidate.signs.iter().map(usize::to_string).collect();
        let (lang, seen, same) = (&document.lang, signs.join(","), candidate.same);
        let label = if gold.speakers.is_empty() {
            "-"
        } else if right {
            "1"
        } else {
            "0"
        };
        let of_text = u8::from(candidate.is_of_text);
        println!("{label}\t{lang}/{id}\t{}\t{seen}\t{same}\t{of_text}\t{text}", found.0);
    }
}

fn half_overlaps(a: Range, b: Range) -> bool {
    let shared = a.1.min(b.1).saturating_sub(a.0.max(b.0));
    shared * 2 >= a.1.max(b.1) - a.0.min(b.0)
}

fn same_last_word(a: &str, b: &str) -> bool {
    let last = |text: &str| text.split_whitespace().next_back().unwrap_or_default().to_lowercase();
    last(a).chars().count() > 2 && last(a) == last(b)
}

fn print_pairs(document: &Document) {
    let language = Language::from_tag(&document.lang).unwrap_or_default();
    let body = Body::from_text(&document.text, language);
    let points = CodePoints::new(&document.text);
    let entities = entities::find(&body, None, None);
    for (span, seen) in quotes::features(&body, &entities) {
        let range = (points.at(span.start), points.at(span.end));
        if let Some(label) = label(document, range) {
            println!("{label}\t{}/{}\t{seen}", document.lang, document.id.replace('\t', " "));
        }
    }
}

fn label(document: &Document, range: Range) -> Option<u8> {
    let same = |other: Range| other.0.abs_diff(range.0) <= 2 && other.1.abs_diff(range.1) <= 2;
    if document.quotes.iter().any(|gold| gold.is_direct() && same(gold.range)) {
        return Some(1);
    }
    (document.complete || document.nonquotes.iter().any(|name| same(*name))).then_some(0)
}
