use super::*;
use crate::article::EntityKind;
use crate::body::Body;
use crate::entities;

#[test]
fn a_word_after_an_indefinite_article_is_no_place() {
    let text = "Im Holz der Wand steckt Wasser, und ein trockenes Holz gibt es in Berlin.";
    let body = Body::from_text(text, Language::German);
    let passages: Vec<Passage<'_>> = vec![Passage {
        text,
        span: crate::span::Span::new(0, text.len()),
        block: Some(0),
        language: Language::German,
    }];
    assert_eq!(nouns(&passages), HashSet::from(["Holz"]));
    let participle = "Eine Frau, eine in Butscha lebende Lehrerin, sprach.";
    let passage = Passage {
        text: participle,
        span: crate::span::Span::new(0, participle.len()),
        ..passages[0].clone()
    };
    assert!(!nouns(&[passage]).contains("Butscha"));
    let places = entities::find(&body, None, None);
    assert!(places.iter().all(|entity| entity.kind != EntityKind::Location || entity.name == "Berlin"));
}
