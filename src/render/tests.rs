use super::*;
use crate::span::Span;

/// An article of these blocks.
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

#[test]
fn only_harmless_addresses_are_followed() {
    for address in ["https://example.org/a:b", "HTTP://example.org", "/a", "a/b:c", "?q=x:y", "mailto:a@b"] {
        assert!(is_harmless(address), "{address}");
    }
    let runs = [
        "javascript:alert(1)",
        " java\tscript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "\u{1}javascript:x",
    ];
    for address in runs {
        assert!(!is_harmless(address), "{address}");
    }
}
