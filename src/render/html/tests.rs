use super::super::tests::blocks;
use crate::article::{BlockKind, Emphasis, EmphasisKind, Link};
use crate::span::Span;

#[test]
fn nothing_of_a_hostile_page_but_its_words_gets_through() {
    let mut article = blocks(&[(BlockKind::Paragraph, "<script>alert('1')</script> & more")]);
    let link = |start, end, url: &str| Link { span: Span::new(start, end), url: url.to_owned() };
    article.blocks[0].links =
        vec![link(0, 8, "javascript:alert(1)"), link(8, 13, "https://example.org/?a=\"onclick=\"x")];
    article.metadata.title = Some("<img src=x onerror=alert(1)>".to_owned());
    let html = article.to_html();
    for never in ["<script", "<img", "javascript:", "\"onclick", "alert('"] {
        assert!(!html.contains(never), "{never} in {html}");
    }
    assert!(html.contains("<a href=\"https://example.org/?a=&quot;onclick=&quot;x\">alert</a>"), "{html}");
}

#[test]
fn lists_lie_within_the_item_above() {
    let item = |depth, ordered| BlockKind::ListItem { depth, ordered };
    let list = [(item(1, false), "a"), (item(2, true), "b"), (item(1, false), "c")];
    let html: String = blocks(&list).to_html().split_whitespace().collect();
    assert!(html.contains("<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>"), "{html}");
}

#[test]
fn rows_make_a_table_and_quotes_a_block_quote() {
    let rows =
        [(BlockKind::TableRow, "Town\tVotes"), (BlockKind::TableRow, "Harrow\t7"), (BlockKind::Quote, "Yes")];
    let html = blocks(&rows).to_html();
    assert!(html.contains("<tr><td>Town</td><td>Votes</td></tr>\n<tr><td>Harrow</td>"), "{html}");
    assert!(html.contains("</table>\n<blockquote><p>Yes</p></blockquote>"), "{html}");
}

#[test]
fn emphasis_within_a_link_stays_within_it() {
    let mut article = blocks(&[(BlockKind::Paragraph, "see the bridge")]);
    article.blocks[0].links = vec![Link { span: Span::new(4, 14), url: "/b".to_owned() }];
    article.blocks[0].emphasis = vec![Emphasis { span: Span::new(8, 14), kind: EmphasisKind::Emphasized }];
    assert!(article.to_html().contains("see <a href=\"/b\">the <em>bridge</em></a>"));
}
