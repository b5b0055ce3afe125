use super::*;
use crate::entities::tagger;
use crate::language::Language;
use crate::span::Span;
use Kind::{Location, Organization, Person};

/// Returns the kind of the first name of a text whose first tokens the tagger has labelled as a name of kind `seen`.
fn kind(text: &str, tokens: usize, seen: Kind) -> Kind {
    let language = Language::English;
    let passage = Passage { text, span: Span::new(0, text.len()), block: Some(0), language };
    let mut document = tagger::tag(std::slice::from_ref(&passage), None);
    document[0].names = vec![Name { start: 0, end: tokens, kind: seen, margin: 1 }];
    settle(std::slice::from_ref(&passage), &mut document);
    document[0].names[0].kind
}

#[test]
fn what_stands_in_capitals_before_a_dash_is_a_place() {
    assert_eq!(kind("HARLAN FALLS, Ind. — The council voted.", 2, Person), Location);
    assert_eq!(kind("REUTERS — The council voted.", 1, Organization), Organization);
    assert_eq!(kind("Joan Pfeiffer — she voted — left.", 2, Person), Person);
    assert_eq!(kind("JOAN PFEIFFER: The council voted.", 2, Person), Person);
}
