use super::*;
use crate::language::Language;

const PROSE: &str = "The council met on Tuesday to talk about the new bridge over the river, and nobody else came to the meeting.";

fn kinds(lines: &[&str]) -> Vec<&'static str> {
    let mut body = Body::from_text(&lines.join("\n"), Language::English);
    tell(&mut body);
    let name = |block: &Block| match block.kind {
        BlockKind::Heading { level: 2 } => "h2",
        BlockKind::Heading { .. } => "h3",
        BlockKind::ListItem { .. } => "item",
        _ => "p",
    };
    body.blocks.iter().map(name).collect()
}

#[test]
fn a_short_line_between_a_sentence_and_a_paragraph_is_a_heading() {
    assert_eq!(
        kinds(&[PROSE, "A bridge for nobody", PROSE, "Who pays?", PROSE]),
        ["p", "h2", "p", "h2", "p"]
    );
    assert_eq!(kinds(&[PROSE, "The plan", "Two lanes and a path", PROSE]), ["p", "h2", "h3", "p"]);
    let chinese =
        "市议会周二开会讨论横跨河流的新桥的建设计划，参加会议的只有三名记者和一条狗，没有其他任何人来参加。";
    assert_eq!(kinds(&[chinese, "谁来付钱", chinese]), ["p", "h2", "p"]);
    let thai =
        "สภาเมืองประชุมกันเมื่อวันอังคารเพื่อหารือเรื่องสะพานใหม่ข้ามแม่น้ำ และไม่มีใครมาร่วมประชุมเลยนอกจากนักข่าวสามคนกับสุนัขหนึ่งตัว";
    assert_eq!(
        kinds(&[thai, "ใครจะจ่าย", thai, "ชาวเมืองบอกว่าพวกเขาไม่เคยเห็นน้ำมากขนาดนี้มาก่อน", thai]),
        ["p", "h2", "p", "p", "p"]
    );
}

#[test]
fn what_opens_or_ends_the_text_or_stands_in_a_sentence_is_no_heading() {
    for line in [
        "It was late.",
        "She said:",
        "And so …",
        "Eggs,",
        "– Nobody knows",
        "Call 030 12345678 90",
        "Why? Who knows?",
    ] {
        assert_eq!(kinds(&[PROSE, line, PROSE]), ["p", "p", "p"], "{line}");
    }
    assert_eq!(kinds(&["Harbour", PROSE, "Jane Roe"]), ["p", "p", "p"]);
    assert_eq!(kinds(&[PROSE, "One line", "Another line", "A third line", PROSE]), ["p"; 5]);
}

#[test]
fn short_lines_behind_a_colon_are_a_list() {
    let page = ["You need:", "Two eggs", "Some flour", PROSE, "The rest", PROSE];
    assert_eq!(kinds(&page), ["p", "item", "item", "p", "h2", "p"]);
    assert_eq!(kinds(&["She said:", "Nothing at all", PROSE]), ["p", "p", "p"]);
}

#[test]
fn numbered_lines_apart_from_each_other_are_headings() {
    let parts = [
        PROSE,
        "1. Ann Lee of Millbrook",
        "Mayor",
        PROSE,
        "2. Bo Roe of Harbour",
        "Baker",
        PROSE,
        "3. Jo Day of Riverside",
        "Poet",
    ];
    assert_eq!(kinds(&parts), ["p", "h2", "p", "p", "h2", "p", "p", "h2", "p"]);
    assert_eq!(kinds(&[PROSE, "1. Ann Lee", "2. Bo Roe", "3. Jo Day"]), ["p"; 4]);
}
