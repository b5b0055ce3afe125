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
