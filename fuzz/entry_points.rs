//! The entry points of the fuzz targets, which `tests/fuzz_targets.rs` runs as well.

#![allow(dead_code, reason = "each target uses one")]
#![allow(clippy::expect_used, reason = "a broken promise is a find")]

use offprint::{Article, Extractor, Input, Options, Parts};

/// Charset labels that a caller may give.
const LABELS: [&str; 8] =
    ["", "utf-8", "utf-16le", "windows-1256", "gb18030", "shift_jis", "iso-2022-jp", "euc-kr"];

/// A page in some charset. The first byte of the data chooses the label that the caller gives.
pub fn bytes(data: &[u8]) {
    let Some((choice, page)) = data.split_first() else { return };
    let label = LABELS[usize::from(*choice) % LABELS.len()];
    let content_type = format!("text/html; charset={label}");
    check(&extract(Input::bytes(page).content_type(&content_type)));
}

/// A page.
pub fn html(data: &[u8]) {
    check(&extract(Input::html(&String::from_utf8_lossy(data))));
}

/// Flattened text.
pub fn text(data: &[u8]) {
    check(&extract(Input::text(&String::from_utf8_lossy(data))));
}

/// The body of a JSON-LD script.
pub fn json_ld(data: &[u8]) {
    let json = String::from_utf8_lossy(data);
    html(format!("<script type=application/ld+json>{json}</script><h1>Title</h1><p>Some text.").as_bytes());
}

/// A date, declared and visible.
pub fn dates(data: &[u8]) {
    let date = String::from_utf8_lossy(data).replace(['"', '<'], " ");
    let page = format!(
        "<meta property=\"article:published_time\" content=\"{date}\"><h1>Title</h1>\
         <time datetime=\"{date}\">{date}</time><p>{date}</p><p>Some text of some length.</p>"
    );
    check(&extract(Input::html(&page).url(&format!("https://example.org/{date}/a")).fetched_at(&date)));
}

/// A page whose article is written as JSON and read back: the JSON must be the same again.
pub fn roundtrip(data: &[u8]) {
    let article = extract(Input::html(&String::from_utf8_lossy(data)));
    let json = serde_json::to_string(&article).expect("an article can be written");
    let read: Article = serde_json::from_str(&json).expect("what was written can be read");
    assert_eq!(serde_json::to_string(&read).expect("an article can be written"), json);
}

fn extract(input: Input<'_>) -> Article {
    let options = Options::new().parts(Parts::DEFAULT | Parts::REMOVED | Parts::COMMENTS);
    let explanation = Extractor::new(options).explain(input).expect("no contract is broken");
    assert_eq!(explanation.to_string().is_empty(), explanation.blocks.is_empty());
    explanation.article
}

/// The elements of an article as HTML.
pub const ELEMENTS: [&str; 24] = [
    "a",
    "article",
    "blockquote",
    "br",
    "em",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "li",
    "ol",
    "p",
    "pre",
    "section",
    "strong",
    "table",
    "td",
    "time",
    "tr",
    "ul",
];

/// Checks that every span lies within its text, on character boundaries, and that the article can be shown.
pub fn check(article: &Article) {
    let text = article.text();
    let known = |span| assert!(article.get(span).is_some(), "{span:?} of {} bytes", text.len());
    for block in &article.blocks {
        known(block.span);
        block.links.iter().for_each(|link| known(link.span));
        block.emphasis.iter().for_each(|emphasis| known(emphasis.span));
    }
    for quote in &article.quotes {
        known(quote.span);
        quote.cue.into_iter().for_each(known);
        quote.speaker.iter().for_each(|speaker| known(speaker.span));
        assert!(quote.block < article.blocks.len());
    }
    for mention in article.entities.iter().flat_map(|entity| &entity.mentions) {
        assert!(article.blocks[mention.block].span.contains(mention.span), "{mention:?}");
        known(mention.span);
    }
    for span in article.entities.iter().flat_map(|entity| &entity.title_mentions) {
        assert!(span.get(article.annotated_title()).is_some(), "{span:?} of the title");
    }
    for sentence in article.sentences() {
        known(sentence);
    }
    let html = article.to_html();
    for tag in html.split('<').skip(1).map(|tag| tag.trim_start_matches('/')) {
        let name = tag.split([' ', '>']).next().unwrap_or_default();
        assert!(ELEMENTS.contains(&name), "<{tag}");
    }
    assert!(article.to_markdown().ends_with('\n'));
    assert!((0.0..=1.0).contains(&article.confidence));
}
