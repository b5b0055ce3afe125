//! Checks that the extraction of hostile pages through the public interface ends, and gives sound articles. How the
//! work grows with the size of the page is checked elsewhere: for the parser in `src/page/tests/growth.rs`, for the
//! whole extraction in `tests/growth.rs`.

mod document;
#[path = "../fuzz/entry_points.rs"]
mod entry_points;
#[path = "hostile/families.rs"]
mod families;

use offprint::{Article, Extractor, Input, Options, Parts};

use families::FAMILIES;

/// Size of a page in bytes, larger in a full run.
fn size() -> usize {
    if std::env::var_os("OFFPRINT_FULL").is_some() { 1 << 20 } else { 12 << 10 }
}

fn extractor() -> Extractor {
    Extractor::new(Options::new().parts(Parts::DEFAULT | Parts::REMOVED | Parts::COMMENTS))
}

fn assert_sound(article: &Article, name: &str) {
    document::check(article, name);
    let text = article.text();
    for block in &article.blocks {
        assert!(block.span.get(text).is_some(), "{name}: block {:?}", block.span);
    }
    for quote in &article.quotes {
        assert!(quote.span.get(text).is_some(), "{name}: quote {:?}", quote.span);
    }
    for mention in article.entities.iter().flat_map(|entity| &entity.mentions) {
        assert!(mention.span.get(text).is_some(), "{name}: {:?}", mention.span);
    }
    for sentence in article.sentences() {
        assert!(
            sentence.get(text).is_some_and(|text| !text.trim().is_empty()),
            "{name}: sentence {sentence:?}"
        );
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

/// On smaller pages: the reasons of a block take longer than the block.
#[test]
fn hostile_bytes_can_be_explained() {
    let extractor = extractor();
    for (name, generate) in FAMILIES {
        let explanation = extractor.explain(Input::bytes(&generate(size() / 8))).unwrap();
        assert_eq!(explanation.to_string().is_empty(), explanation.blocks.is_empty(), "{name}");
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
