//! Prints what is seen at each pair of marks of texts with gold quotes, for fitting the weights.
//!
//! ```text
//! cargo run --release --features _internals --example quote_features -- FILE.jsonl[.gz] ...
//! ```
//!
//! The first line names the features; each other line is a label (1 quotation, 0 none), the id of
//! the text and the features as a number.

#[path = "quotes/gold.rs"]
#[allow(dead_code)]
mod gold;

use gold::{CodePoints, Document, Range};
use offprint::Language;
use offprint::internals::{Body, entities, quotes};

fn main() -> Result<(), String> {
    println!("#\t{}", quotes::feature_names().join("\t"));
    for file in std::env::args().skip(1) {
        for document in gold::read(&file)? {
            print(&document);
        }
    }
    Ok(())
}

fn print(document: &Document) {
    let language = Language::from_tag(&document.lang).unwrap_or_default();
    let body = Body::from_text(&document.text, language);
    let points = CodePoints::new(&document.text);
    let entities = entities::find(&body, None);
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
    document.nonquotes.iter().any(|name| same(*name)).then_some(0)
}
