use super::*;
use crate::entities::{tagger, tests};
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

#[test]
fn a_list_of_places_names_no_single_person() {
    let places = [(0, 1, Location), (2, 3, Location), (4, 5, Person), (6, 7, Location)];
    let kinds = |text: &str, seen: &[(usize, usize, Kind)]| -> Vec<Kind> {
        tests::mended(settle, text, Language::English, seen).into_iter().map(|(_, kind)| kind).collect()
    };
    assert_eq!(kinds("Harrow, Keld, Warren, Dunmara", &places), [Location; 4]);
    assert_eq!(kinds("Harrow, Keld; Warren, Dunmara", &places)[2], Person);
    let people = [(0, 1, Location), (2, 3, Person), (4, 5, Person), (6, 7, Location), (8, 9, Location)];
    assert_eq!(kinds("Harrow, Keld, Warren, Dunmara, Skell", &people)[1..3], [Person, Person]);
}
