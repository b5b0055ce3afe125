use super::*;
use crate::options::Limits;

fn words(html: &str) -> Vec<String> {
    let page = Page::parse(html, &Limits::DEFAULT);
    let node = page.find(Tag::Div).unwrap();
    let mut words = Vec::new();
    visit_class_words(&page, node, |prefix, word| words.push(format!("{prefix}{word}")));
    words
}

#[test]
fn class_words_are_cut_at_signs_digits_and_capitals() {
    let found = words("<div class='articleBody post-42_text x' role='main'>");
    assert_eq!(found, ["<div", "article", "Body", "post", "text", "role=main"]);
    let found = words("<div class='é-ab aüb ABcD abcdefghijklmnopqrstu' role='a bc de fg hi jk'>");
    assert_eq!(found, ["<div", "ab", "ABc", "role=bc", "role=de", "role=fg", "role=hi"]);
}
