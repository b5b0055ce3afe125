use super::super::tests::{blocks, live};
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

#[test]
fn lists_lie_in_an_item_whatever_their_depth() {
    let item = |depth| BlockKind::ListItem { depth, ordered: false };
    let list = [(item(3), "a"), (item(2), "b"), (item(4), "c"), (item(2), "d")];
    let html: String = blocks(&list).to_html().split_whitespace().collect();
    assert!(html.contains("<ul><li>a</li><li>b<ul><li>c</li></ul></li><li>d</li></ul>"), "{html}");
}

#[test]
fn cells_keep_links_and_emphasis_and_write_a_link_once() {
    let mut article = blocks(&[(BlockKind::TableRow, "Town\tseven votes\tnone")]);
    article.blocks[0].links = vec![Link { span: Span::new(0, 16), url: "/b".to_owned() }];
    article.blocks[0].emphasis = vec![Emphasis { span: Span::new(5, 10), kind: EmphasisKind::Strong }];
    let expected =
        "<tr><td><a href=\"/b\">Town</a></td><td><strong>seven</strong> votes</td><td>none</td></tr>";
    assert!(article.to_html().contains(expected), "{}", article.to_html());
    article.blocks[0].links = [(0, 4), (5, 10)]
        .map(|(start, end)| Link { span: Span::new(start, end), url: "/b".to_owned() })
        .to_vec();
    assert_eq!(article.to_html().matches("<a href").count(), 2, "{}", article.to_html());
}

#[test]
fn line_breaks_are_kept() {
    let kinds = [BlockKind::Paragraph, BlockKind::Preformatted].map(|kind| (kind, "one\ntwo"));
    assert!(blocks(&kinds).to_html().contains("<p>one<br>\ntwo</p>\n<pre>one\ntwo</pre>"));
}

#[test]
fn a_first_heading_that_is_the_title_is_written_once() {
    let mut article =
        blocks(&[(BlockKind::Heading { level: 1 }, "Rain"), (BlockKind::Paragraph, "It rained.")]);
    article.metadata.title = Some("Rain".to_owned());
    assert_eq!(article.to_html().matches("<h1>").count(), 1);
}

#[test]
fn each_entry_of_a_live_blog_has_its_time() {
    let html = live().to_html();
    assert_eq!(html.matches("<section>").count(), 2, "{html}");
    let entry = "<section>\n<p><time datetime=\"2026-03-05T14:30\">2026-03-05 14:30</time></p>\n<p>It began.</p>\n\
                 <p>It went on.</p>\n</section>\n";
    assert!(html.contains(entry), "{html}");
}
