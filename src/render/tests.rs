use super::*;
use crate::article::Link;
use crate::span::Span;

/// Returns an article with these blocks.
pub(super) fn blocks(parts: &[(BlockKind, &str)]) -> Article {
    let mut article = Article::default();
    for (kind, words) in parts {
        let start = article.text.len();
        article.text.push_str(words);
        let span = Span::new(start, article.text.len());
        article.text.push_str("\n\n");
        article.blocks.push(Block { kind: *kind, span, ..Block::default() });
    }
    article
}

/// Returns a live blog: a paragraph, an entry of two blocks, and an earlier one.
pub(super) fn live() -> Article {
    let mut article =
        blocks(&["Rain.", "It began.", "It went on.", "Clouds."].map(|text| (BlockKind::Paragraph, text)));
    let times = [None, Some("2026-03-05T14:30"), Some("2026-03-05T14:30"), Some("2026-03-05T12:10")];
    for (block, time) in article.blocks.iter_mut().zip(times) {
        block.time = time.map(str::to_owned);
    }
    article
}

#[test]
fn documents_do_not_grow_faster_than_their_articles() {
    let item = |depth| BlockKind::ListItem { depth, ordered: false };
    let row = "a\t".repeat(2000);
    let mut parts = vec![(BlockKind::TableRow, row.as_str())];
    parts.extend(std::iter::repeat_n((BlockKind::TableRow, "b"), 2000));
    parts.extend((1..=255).map(|depth| (item(depth), "c")));
    parts.extend(std::iter::repeat_n((item(255), "d"), 2000));
    let mut article = blocks(&parts);
    article.blocks[0].links = vec![Link { span: article.blocks[0].span, url: "/x".repeat(4000) }];
    let length = article.text().len() + 8000;
    for document in [article.to_html(), article.to_markdown()] {
        assert!(document.len() < 40 * length, "{} for {length}", document.len());
    }
}
