use super::super::tests::blocks;
use crate::article::BlockKind;

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
                    | Town | Votes |\n| --- | --- |\n| Harrow |  |\n\n````\na ``` b\n````\n";
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
    ];
    for (text, expected) in cases {
        assert_eq!(blocks(&[(BlockKind::Paragraph, text)]).to_markdown().trim_end(), expected);
    }
}
