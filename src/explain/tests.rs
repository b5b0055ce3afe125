use crate::article::Note;
use crate::{Extractor, Input, Rule};

use super::*;

/// The explanation of the block that contains some words.
fn block(input: Input<'_>, words: &str) -> ExplainedBlock {
    let explanation = Extractor::default().explain(input).unwrap();
    explanation.blocks.into_iter().find(|block| block.text.contains(words)).unwrap()
}

const STORY: &str = "<p>It rained for a third day on Sunday, and the river rose by a metre, the mayor said.</p>\
    <p>“Nobody in this valley has slept since the rain began on Friday,” said Mara Ellison, who keeps the bridge.</p>\
    <p>The council of Harrow Falls will meet on Monday to decide whether the old bridge has to close.</p>";

#[test]
fn a_rule_against_the_score_is_named() {
    let quote = "<blockquote>Nobody in this valley has slept since the rain began on Friday</blockquote>";
    let html = format!("<h1>Rain in the hills</h1><article>{STORY}{quote}{STORY}</article>");
    let told = block(Input::html(&html), "Nobody in this valley has slept since the rain began on Friday");
    assert!(told.rule.is_none() && told.label == ExplainedLabel::Body, "{told}");
    let blocks = Extractor::default().explain(Input::html(&html)).unwrap().blocks;
    let quote = blocks.iter().find(|block| block.text.starts_with("Nobody")).unwrap();
    assert_ne!(quote.label, ExplainedLabel::Body);
    if let Some(rule) = quote.rule {
        assert_eq!(rule, Rule::PullQuote);
        assert!(quote.to_string().contains("rule: pull quote"), "{quote}");
    }
}

#[test]
fn a_page_without_markup_has_the_reasons_of_its_lines() {
    let html = "<body>".to_owned() + &STORY.repeat(2);
    let told = block(Input::html(&html), "rained");
    assert!(!told.reasons.is_empty());
    assert!(told.reasons.iter().all(|reason| !reason.feature.contains('.')), "{told}");
}

#[test]
fn blocks_that_a_body_from_the_data_replaces_are_not_told_as_body() {
    let data = "It rained for a third day. ".repeat(40);
    let html = format!(
        "<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"articleBody\":\"{data}\"}}</script>\
         <h1>Rain</h1><article>{STORY}</article>"
    );
    let explanation = Extractor::default().explain(Input::html(&html)).unwrap();
    assert!(explanation.article.notes.iter().any(|note| matches!(note, Note::Recovered { .. })));
    assert!(explanation.blocks.iter().all(|block| block.label != ExplainedLabel::Body));
    assert!(explanation.blocks.iter().any(|block| block.rule == Some(Rule::Recovered)));
}
