use super::*;

fn blocks(text: &str) -> PageBlocks {
    let mut blocks = PageBlocks::default();
    segment(text, &Limits::DEFAULT, &mut blocks);
    blocks
}

fn texts(text: &str) -> Vec<String> {
    blocks(text).texts().map(str::to_owned).collect()
}

#[test]
fn each_line_is_a_block_that_knows_its_bytes() {
    let text = "\u{feff}One  line\n\n\n  Two\tcells \r\n***\r\nThree";
    let read = blocks(text);
    let seen: Vec<_> = read.texts().collect();
    assert_eq!(seen, ["One line", "Two\tcells", "Three"]);
    let places: Vec<_> = read
        .blocks
        .iter()
        .map(|block| match block.place {
            Place::Bytes(span) => span.of(text),
            Place::Node { .. } => "",
        })
        .collect();
    assert_eq!(places, ["One  line", "Two\tcells", "Three"]);
    assert_eq!(read.blocks.iter().map(|b| b.blank_lines).collect::<Vec<_>>(), [0, 2, 0]);
    assert_eq!(read.blocks[1].shape, BlockKind::TableRow);
}

#[test]
fn lines_wrapped_at_a_column_are_joined_within_paragraphs() {
    let text = "The council met on Tuesday to talk about the new bridge that\n\
        would cross the river to the north of the town, and which has\n\
        been planned for more than ten years.\n\nNobody came to the meeting but \
        three reporters and a dog, whose\nowner had left him at the door of the \
        house.";
    assert_eq!(texts(text).len(), 2);
    assert!(texts(text)[0].contains("bridge that would cross"));
}

#[test]
fn short_lines_and_lines_of_uneven_length_are_kept_apart() {
    let list = "News\nSport\nWeather\n\nThe story begins here and goes on for quite some time.\nIt has \
        lines.\nOf uneven length, as a page with line breaks has them, so that none is wrapped.";
    assert_eq!(texts(list).len(), 6);
    let single = "A line of sixty characters or so, which stands on its own one.\n".repeat(6);
    assert_eq!(texts(&single).len(), 6, "no blank line tells where a paragraph ends");
}

#[test]
fn wrapped_chinese_is_joined_without_spaces() {
    let line = "记者从会议上获悉这项工程将于明年春天开始动工预计三年之后建成通车届时两岸居民往来将更加方便";
    let text = format!("{line}\n{line}\n{line}\n完。\n\n{line}\n{line}\n终。");
    assert_eq!(texts(&text), [format!("{line}{line}{line}完。"), format!("{line}{line}终。")]);
}

#[test]
fn only_full_lines_are_joined_where_menus_stand_around_them() {
    let text = "Home\nSport\nWeather\nYour region\n\nCouncil stops the bridge\n\n   \
        The council met on Tuesday to talk about the new bridge that\n   \
        would cross the river to the north of the town, and which has\n   been planned for more than ten years.\n\n   \
        Nobody came to the meeting but three reporters and a dog, and\n   the owner had left it at the door of \
        the house.\n   Short line.\n\n   * One item of a list that is long enough to be wrapped at its\n     \
        column\n   * Another one\n";
    let read = texts(text);
    assert_eq!(read.len(), 10, "{read:?}");
    assert!(read[5].ends_with("which has been planned for more than ten years."));
    assert_eq!(read[7], "Short line.");
    assert_eq!(
        read[8..],
        ["* One item of a list that is long enough to be wrapped at its column", "* Another one"]
    );
}

#[test]
fn wrapped_lines_without_blank_lines_are_joined_up_to_a_short_one() {
    let paragraph = "The council met on Tuesday to talk about the new bridge that\nwould cross the river to \
        the north of the town, and which has\nbeen planned for more than ten years, though nobody knows who\nwill pay.\n";
    assert_eq!(texts(&paragraph.repeat(4)).len(), 4);
}

#[test]
fn lines_of_like_length_that_are_sentences_are_no_wrapped_text() {
    let list = "The council stops the new bridge for now\nA dog comes to a meeting of the council\n\
        The river is higher than it was in 1998\nNobody knows who will pay for the roads\n";
    assert_eq!(texts(&list.repeat(5)).len(), 20);
}

#[test]
fn blocks_right_behind_one_another_are_parted() {
    let text = "NewsSport\nYour regionHarbour bridge stays closedBy Jane RoeThe bridge stays closed.The council said \
        so.Nobody knows why.“It is late.”Read on YouTube or YouTube Kids.More newsFerry goes againContact usImprint \
        of the U.S.A. edition";
    let expected = [
        "News",
        "Sport",
        "Your region",
        "Harbour bridge stays closed",
        "By Jane Roe",
        "The bridge stays closed.",
        "The council said so.",
        "Nobody knows why.",
        "“It is late.”",
        "Read on YouTube or YouTube Kids.",
        "More news",
        "Ferry goes again",
        "Contact us",
        "Imprint of the U.S.A. edition",
    ];
    assert_eq!(texts(text), expected);
    let careless = "The council said so.Nobody knows why. It is late. It was McDonald's.";
    assert_eq!(texts(careless), [careless]);
}

#[test]
fn wide_letters_take_two_columns() {
    let text = "市议会周二开会讨论横跨河流的新桥bridge的建设计划问题\n参加会议的只有三名记者和一条狗，没有其他任何人来参加\n\
        据说这座桥已经计划了十多年，但没有人知道谁来付这笔钱\n不得而知。\n\n完。";
    assert_eq!(texts(text).len(), 2, "{:?}", texts(text));
}

#[test]
fn a_sentence_in_pieces_is_joined() {
    let text = "News\nSport\nThe council of the town has stopped the building of the bridge, as\nJane Roe\n, who leads it, told the\n\
        Harbour Post\n. Nobody knows when building\nwill begin\nagain, and the mayor, who had been asked\nby \
        reporters, did not say.\nMore on this\nThe river is as high as it was fifty years ago in the spring, said\nJohn Doe\n, a fisherman.";
    let read = texts(text);
    assert_eq!(read.len(), 5, "{read:?}");
    assert!(read[2].starts_with(
        "The council of the town has stopped the building of the bridge, as Jane Roe, who leads"
    ));
    assert_eq!(
        read[4],
        "The river is as high as it was fifty years ago in the spring, said John Doe, a fisherman."
    );
}

#[test]
fn marks_of_markdown_are_left_out() {
    let text = "[Home](/) [Sport](https://a.example/s_(1))\n# Council stops the *bridge*\n![A bridge](b.jpg)\n\
        The **council** has [stopped](/x \"why\") it [sic], 2 * 3 * 4 is snake_case.\n> * Said \\[so\\]";
    let read = texts(text);
    let expected = [
        "Home Sport",
        "Council stops the bridge",
        "The council has stopped it [sic], 2 * 3 * 4 is snake_case.",
        "Said [so]",
    ];
    assert_eq!(read, expected);
}

#[test]
fn marks_of_markdown_tell_the_kind() {
    let read = blocks("# Bridge\n### Why\n- One\n> Said\n> - Two\nText");
    let item = BlockKind::ListItem { depth: 1, ordered: false };
    let (first, third) = (BlockKind::Heading { level: 1 }, BlockKind::Heading { level: 3 });
    let kinds: Vec<_> = read.blocks.iter().map(|block| block.shape).collect();
    assert_eq!(kinds, [first, third, item, BlockKind::Quote, item, BlockKind::Paragraph]);
}

#[test]
fn numbers_before_links_are_left_out_and_those_of_notes_are_kept() {
    let numbered = "[1]Home [2]Sport\nThe [3]council has ([4]again) stopped\n[5]More";
    assert_eq!(texts(numbered), ["Home Sport", "The council has (again) stopped", "More"]);
    let notes = "The council[1] has stopped.[2] It was late.[3] Why?[4] So.[5] [6]";
    assert_eq!(texts(notes), [notes]);
}

#[test]
fn what_is_over_the_limit_joins_the_last_block() {
    let mut read = PageBlocks::default();
    let overflow = segment("a\nb\nc\nd", &Limits::DEFAULT.blocks(2), &mut read);
    assert_eq!(overflow, [LimitKind::Blocks]);
    assert_eq!(read.texts().collect::<Vec<_>>(), ["a", "b c d"]);
}

#[test]
fn characters_without_width_are_left_out_but_for_joiners() {
    let text = "Donau\u{AD}dampf\u{200B}er \u{200B} fährt\n\u{200B}\n\u{FEFF}می\u{200C}شود";
    let read = blocks(text);
    assert_eq!(read.texts().collect::<Vec<_>>(), ["Donaudampfer fährt", "می\u{200C}شود"]);
    assert_eq!(read.blocks[1].blank_lines, 1, "a line of nothing visible is blank");
}

#[test]
fn a_word_parted_by_a_soft_hyphen_is_joined() {
    let line = "Der Rat der Stadt hat am Dienstag über die neue Brücke bera\u{AD}\n";
    let text = format!("{line}{line}{line}{line}ten.\n\nNiemand kam.");
    assert!(texts(&text)[0].ends_with("Brücke beraten."), "{:?}", texts(&text));
}

#[test]
fn nothing_gives_nothing() {
    for text in ["\u{200B}\n\u{AD}", "", "\n\n\n", " \t ", "\r\n\r\n", "***"] {
        assert!(blocks(text).blocks.is_empty(), "{text:?}");
    }
}
