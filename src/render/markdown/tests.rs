use super::super::tests::{blocks, live};
use crate::article::{Article, BlockKind, Emphasis, EmphasisKind, Link};
use crate::span::Span;

/// Returns an article of one block with these words emphasised or linked.
fn marked(kind: BlockKind, text: &str, strong: &[&str], linked: &[&str]) -> Article {
    let mut article = blocks(&[(kind, text)]);
    let span = |words: &&str| {
        let start = text.find(words).unwrap();
        Span::new(start, start + words.len())
    };
    let emphasis = |span| Emphasis { span, kind: EmphasisKind::Strong };
    article.blocks[0].emphasis = strong.iter().map(span).map(emphasis).collect();
    let link = |span| Link { span, url: "/b".to_owned() };
    article.blocks[0].links = linked.iter().map(span).map(link).collect();
    article
}

#[test]
fn each_kind_of_block_has_its_form() {
    let item = |depth, ordered| BlockKind::ListItem { depth, ordered };
    let article = blocks(&[
        (BlockKind::Heading { level: 2 }, "Votes"),
        (BlockKind::Paragraph, "It rained."),
        (item(1, true), "one"),
        (item(2, false), "inner"),
        (item(1, true), "two"),
        (BlockKind::Quote, "Yes"),
        (BlockKind::TableRow, "Town\tVotes"),
        (BlockKind::TableRow, "Harrow"),
        (BlockKind::Preformatted, "a ``` b"),
    ]);
    let expected = "## Votes\n\nIt rained.\n\n1. one\n    - inner\n2. two\n\n> Yes\n\n\
                    | Town | Votes |\n| --- | --- |\n| Harrow |\n\n````\na ``` b\n````\n";
    assert_eq!(article.to_markdown(), expected);
}

#[test]
fn what_looks_like_markup_is_escaped() {
    let cases = [
        ("# one", "\\# one"),
        ("1. one", "1\\. one"),
        ("in 2026. Then", "in 2026. Then"),
        ("2 * 3 <b> _x_ [y]", "2 \\* 3 \\<b> \\_x\\_ \\[y\\]"),
        ("a - b # c", "a - b # c"),
        ("~~x~~ a | b &lt;", "\\~\\~x\\~\\~ a \\| b \\&lt;"),
        ("a\n  # b\n\n2) c\n", "a\\\n\\# b\\\n2\\) c"),
    ];
    for (text, expected) in cases {
        assert_eq!(blocks(&[(BlockKind::Paragraph, text)]).to_markdown().trim_end(), expected);
    }
}

#[test]
fn the_start_of_an_item_a_quote_or_a_cell_is_escaped_where_it_must_be() {
    let item = BlockKind::ListItem { depth: 1, ordered: false };
    let cases = [
        (item, "# one\n2. two", "- \\# one\\\n    2\\. two"),
        (BlockKind::Quote, "- one\n+ two", "> \\- one\\\n> \\+ two"),
        (BlockKind::Heading { level: 2 }, "- C #\nis #", "## - C # is \\#"),
        (BlockKind::TableRow, "- a|b\n\t1. c", "| - a\\|b | 1. c |\n| --- | --- |"),
    ];
    for (kind, text, expected) in cases {
        assert_eq!(blocks(&[(kind, text)]).to_markdown().trim_end(), expected);
    }
}

#[test]
fn marks_touch_words_and_never_letters_through_punctuation() {
    let paragraph = |text, strong: &[&str]| marked(BlockKind::Paragraph, text, strong, &[]).to_markdown();
    assert_eq!(paragraph("It rained. Then", &["It rained. "]), "**It rained.** Then\n");
    assert_eq!(paragraph("It rained.Then", &["It rained."]), "**It rained**.Then\n");
    assert_eq!(paragraph("雨「重要」です", &["「重要」"]), "雨「**重要**」です\n");
    assert_eq!(paragraph("It rains...so", &["..."]), "It rains...so\n");
    assert_eq!(paragraph("1. It rained", &["1"]), "**1**. It rained\n");
}

#[test]
fn marks_beside_marks_are_left_out() {
    let mut article = marked(BlockKind::Paragraph, "see there", &["see there"], &[]);
    article.blocks[0].emphasis.push(Emphasis { span: Span::new(4, 9), kind: EmphasisKind::Emphasized });
    assert_eq!(article.to_markdown(), "**see** ***there***\n");
    article.blocks[0].emphasis[1].span.start = 5;
    assert_eq!(article.to_markdown(), "**see t**here\n");
}

#[test]
fn a_link_behind_an_exclamation_mark_is_no_picture() {
    let article = marked(BlockKind::Paragraph, "Look!here", &[], &["here"]);
    assert_eq!(article.to_markdown(), "Look\\![here](/b)\n");
}

#[test]
fn cells_keep_links_and_emphasis() {
    let article = marked(BlockKind::TableRow, "Town\tseven votes\tnone", &["seven"], &["votes"]);
    assert_eq!(article.to_markdown(), "| Town | **seven** [votes](/b) | none |\n| --- | --- | --- |\n");
}

#[test]
fn addresses_hold_nothing_that_is_markup() {
    let mut article = marked(BlockKind::Paragraph, "here", &[], &["here"]);
    article.blocks[0].links[0].url = "/a(b)|c `d\\?x=1&copy=2&lt;".to_owned();
    assert_eq!(article.to_markdown(), "[here](/a%28b%29%7Cc%20%60d%5C?x=1&copy=2&amp;lt;)\n");
}

#[test]
fn numbers_count_the_items_of_one_list() {
    let item = |depth, ordered| BlockKind::ListItem { depth, ordered };
    let list = [
        (item(1, false), "a"),
        (item(1, false), "b"),
        (item(1, true), "c"),
        (item(2, true), "d"),
        (item(1, true), "e"),
        (item(2, true), "f"),
    ];
    assert_eq!(blocks(&list).to_markdown(), "- a\n- b\n1. c\n    1. d\n2. e\n    1. f\n");
}

#[test]
fn the_first_item_is_never_indented_and_none_by_more_than_one_list() {
    let item = |depth| BlockKind::ListItem { depth, ordered: false };
    let list = [(item(3), "a"), (item(2), "b"), (item(4), "c"), (item(2), "d")];
    assert_eq!(blocks(&list).to_markdown(), "- a\n- b\n    - c\n- d\n");
}

#[test]
fn a_list_below_a_long_number_lies_in_its_item() {
    let item = |depth| BlockKind::ListItem { depth, ordered: true };
    let mut list = vec![(item(1), "a"); 100];
    list.push((item(2), "b"));
    assert!(blocks(&list).to_markdown().ends_with("\n100. a\n     1. b\n"));
}

#[test]
fn a_first_heading_that_is_the_title_is_written_once() {
    let mut article =
        blocks(&[(BlockKind::Heading { level: 1 }, "Rain"), (BlockKind::Paragraph, "It rained.")]);
    article.metadata.title = Some("Rain".to_owned());
    assert_eq!(article.to_markdown(), "# Rain\n\nIt rained.\n");
    article.metadata.title = Some("Snow".to_owned());
    assert_eq!(article.to_markdown(), "# Snow\n\n# Rain\n\nIt rained.\n");
}

#[test]
fn each_entry_of_a_live_blog_has_its_time() {
    let expected = "Rain.\n\n---\n\n**2026-03-05 14:30**\n\nIt began.\n\nIt went on.\n\n---\n\n**2026-03-05 12:10**\n\n\
                    Clouds.\n";
    assert_eq!(live().to_markdown(), expected);
}
