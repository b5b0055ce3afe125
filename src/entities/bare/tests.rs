use super::*;
use crate::entities::model::Kind;
use crate::entities::tests::mention_of;
use crate::language::Language;
use crate::span::Span;

#[test]
fn a_name_that_the_document_has_without_a_clitic_has_none() {
    let texts = ["מתנס קרית אלונים", "בקרית אלונים", "בקרית גלים"];
    let passage = |(block, text): (usize, &&'static str)| Passage {
        text,
        span: Span::new(0, text.len()),
        block: Some(block),
        language: Language::Hebrew,
    };
    let passages: Vec<Passage<'_>> = texts.iter().enumerate().map(passage).collect();
    let mention = |(block, text): (usize, &&str)| Found {
        block: Some(block),
        ..mention_of(text, Language::Hebrew, Kind::Location)
    };
    let mut found: Vec<Found> = texts.iter().enumerate().map(mention).collect();
    settle(&passages, &mut found);
    let names: Vec<&str> = found.iter().zip(texts).map(|(name, text)| name.name.of(text)).collect();
    assert_eq!(names, ["מתנס קרית אלונים", "קרית אלונים", "בקרית גלים"]);
}
