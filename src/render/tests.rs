use super::*;
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
