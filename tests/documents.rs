//! The pages of the fixtures as Markdown and HTML.

mod document;
#[path = "../fuzz/entry_points.rs"]
mod entry_points;
mod sample;

use offprint::*;

/// An extractor with every part that becomes a block of the body.
fn with_all_blocks() -> Extractor {
    let parts = Parts::METADATA | Parts::TABLES | Parts::CAPTIONS | Parts::TITLE_IN_BODY;
    Extractor::new(Options::new().favor(Favor::Recall).parts(parts))
}

#[test]
fn other_parsers_read_in_a_document_what_the_article_says() {
    for page in sample::fixtures() {
        for extractor in [Extractor::default(), with_all_blocks()] {
            document::check(&extractor.extract(page.input()).unwrap(), &page.name);
        }
    }
}

/// Words that Markdown or HTML might take for markup, each in every kind of block.
#[test]
fn words_that_look_like_markup_stay_words() {
    const WORDS: [&str; 25] = [
        "# Rain",
        "Rain #",
        "- rain",
        "1. rain",
        "2) rain",
        "+ rain",
        "&gt; rain",
        "=== rain",
        "--- rain",
        "~~~ rain",
        "`rain`",
        "```rain",
        "*rain*",
        "_rain_",
        "[rain](x)",
        "![rain](x)",
        "[rain]: /x",
        "&lt;b>rain&lt;/b>",
        "&amp;lt; rain",
        "a | rain | b",
        "a\\rain\\",
        "rain!<a href=/x>link</a>",
        "<b>rain.</b>Then <i>so</i>",
        "ที่<b>“น้ำ”</b>ท่วม <b>แม่</b>น้ำ และ हिंदी<b>में</b>है",
        "a<b>b<i>c</i>d</b>e <b>f</b><i>g</i> <b><a href='/x_(y)|z'>*h*</a></b>",
    ];
    const KINDS: [(&str, &str); 8] = [
        ("<p>", "</p>"),
        ("<ul><li>", "</li></ul>"),
        ("<ol><li>It poured.<ol><li>", "</li></ol></li></ol>"),
        ("<blockquote>", "</blockquote>"),
        ("<h2>", "</h2>"),
        ("<pre>", "</pre>"),
        ("<pre><blockquote>It\n\n    poured.\n", "\n\nmore</blockquote></pre>"),
        ("<table><tr><td>Town<td>Votes<tr><td>Harrow<td>", "</table>"),
    ];
    // A heading and a line of code that the classifier does not take for body.
    const DROPPED: usize = 2;
    let story = "<p>The new bridge over the Lorn was opened to traffic on Monday morning, ten years after the first \
                 stone was laid, and several hundred people had come to the river.</p>";
    for words in WORDS {
        let blocks = KINDS.map(|(start, end)| format!("{start}{words}{end}{story}")).concat();
        let page =
            format!("<html lang=en><title>Bridge</title><article><h1>Bridge</h1>{story}{blocks}</article>");
        let article = with_all_blocks().extract(page.as_str()).unwrap();
        assert!(
            article.text().to_lowercase().matches("rain").count() >= KINDS.len() - DROPPED
                || !words.to_lowercase().contains("rain"),
            "{}",
            article.text()
        );
        document::check(&article, words);
    }
}
