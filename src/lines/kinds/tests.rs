use super::*;
use crate::language::Language;
use crate::phrases::Phrases;

fn kinds(lines: &[&str]) -> Vec<&'static str> {
    let facts: Vec<Facts> = lines
        .iter()
        .map(|line| Facts {
            hits: Phrases::of(Language::English).find(line),
            weight: line.len() as f32,
            kept: line.starts_with("BODY"),
            sentence: line.ends_with('.'),
            dated: line.contains("20"),
            timed: line.contains(':'),
        })
        .collect();
    let body = facts.iter().position(|fact| fact.kept).zip(facts.iter().rposition(|fact| fact.kept));
    assign(&facts, body).into_iter().map(|kind| kind.map_or("kept", Kind::name)).collect()
}

#[test]
fn labels_pass_their_kind_on() {
    let page = ["BODY.", "Related articles", "Town council votes on bridge", "Tags", "Bridges", "Town"];
    assert_eq!(kinds(&page), ["kept", "related", "related", "tags", "tags", "tags"]);
}

#[test]
fn a_comment_form_is_of_one_kind() {
    let page =
        ["BODY.", "Leave a Reply", "Your email address will not be published.", "Great article, thank you."];
    assert_eq!(kinds(&page)[1..], ["comments", "comments", "comments"]);
}

#[test]
fn a_button_beside_a_consent_text_belongs_to_it() {
    let cookies = "We use cookies to give you the best experience on our website and to show you relevant advertisements.";
    assert_eq!(kinds(&["BODY.", "Close", cookies, "Close"])[1..], ["consent", "consent", "consent"]);
    assert_ne!(kinds(&["BODY.", "Close"])[1], "consent");
}

#[test]
fn a_body_block_ends_what_a_label_opened() {
    let page = [
        "Related articles",
        "Town council votes on bridge",
        "BODY.",
        "Something without any phrase at all here.",
    ];
    assert_eq!(kinds(&page)[2..], ["kept", "other"]);
}

#[test]
fn a_long_line_that_tells_a_year_is_no_byline() {
    let caption = "The river at the old bridge in Millbrook on March 5, 2024. Bo Lee/Example Images";
    let times = "Ann Lee and Bo Roe in Millbrook, March 5, 2024, 10:04, last updated March 6, 2024, 9:30";
    let page = ["Ann Lee, March 5, 2024", times, caption, "BODY."];
    assert_eq!(kinds(&page), ["byline", "byline", "other", "kept"]);
}

#[test]
fn only_rows_of_headlines_behind_the_body_are_teasers() {
    let headlines = [
        "Town council votes on the bridge",
        "Ferry to the island goes again soon",
        "Nobody pays for the roads in town",
    ];
    let rows = [&["BODY."], &headlines[..]].concat();
    assert_eq!(kinds(&rows)[1..], ["related"; 3]);
    let apart = ["BODY.", headlines[0], "2 h", headlines[1], "3 h", headlines[2]];
    assert_eq!(kinds(&apart)[1..], ["related", "navigation", "related", "navigation", "related"]);
    assert_eq!(kinds(&["BODY.", headlines[0], headlines[1]])[1..], ["other"; 2]);
}

#[test]
fn a_paragraph_within_the_body_ends_the_teasers_of_a_label() {
    let paragraph = "The council met on Tuesday to talk about the new bridge over the river, and nobody else came to the meeting.";
    let page = ["BODY.", "Read also", "Ferry goes again", paragraph, "BODY."];
    assert_eq!(kinds(&page)[1..4], ["related", "related", "other"]);
    assert_eq!(kinds(&page[..4])[3], "related", "behind the body it is a teaser");
}
