use super::*;
use crate::article::{Emphasis, Link};

#[test]
fn pieces_are_cut_where_links_and_emphasis_end() {
    let text = "see the old bridge now";
    let link = |start, end| Link { span: Span::new(start, end), url: "/b".to_owned() };
    let bold = |start, end| Emphasis { span: Span::new(start, end), kind: EmphasisKind::Strong };
    let block = Block {
        span: Span::new(0, text.len()),
        links: vec![link(8, 18)],
        emphasis: vec![bold(4, 11)],
        ..Block::default()
    };
    let piece = |text, url, strong| Piece { text, url, strong, emphasized: false };
    let expected = [
        piece("see ", None, false),
        piece("the ", None, true),
        piece("old", Some("/b"), true),
        piece(" bridge", Some("/b"), false),
        piece(" now", None, false),
    ];
    assert_eq!(pieces(&block, text), expected);
}
