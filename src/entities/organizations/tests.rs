use super::*;
use crate::entities::tests;
use crate::language::Language;
use Kind::{Location, Organization, Person};

fn joined(text: &str, language: Language, seen: &[(usize, usize, Kind)]) -> Vec<(String, Kind)> {
    tests::mended(join_places, text, language, seen)
}

/// A text, the tokens that the tagger has labelled as names with their kinds, and the expected name.
type Case = (Language, &'static str, &'static [(usize, usize, Kind)], &'static str);

#[test]
fn a_place_belongs_to_the_organisation_before_it() {
    let cases: &[Case] = &[
        (
            Language::Portuguese,
            "o Ministério Público de Minas Gerais pediu",
            &[(1, 3, Organization), (4, 6, Location)],
            "Ministério Público de Minas Gerais",
        ),
        (Language::Dutch, "de Provincie Gelderland zegt", &[(2, 3, Location)], "Provincie Gelderland"),
    ];
    for (language, text, seen, expected) in cases {
        assert_eq!(joined(text, *language, seen), [((*expected).to_owned(), Organization)]);
    }
    let people = joined("Traži Udruga Suho Grlo vodu", Language::Croatian, &[(2, 4, Person)]);
    assert_eq!(people, [("Udruga Suho Grlo".to_owned(), Organization)]);
    let apart =
        joined("El Ministerio dijo en Madrid", Language::Spanish, &[(1, 2, Organization), (4, 5, Location)]);
    assert_eq!(apart.len(), 2);
}

#[test]
fn a_place_belongs_to_the_organisation_behind_it() {
    let names = joined("Dün Rize Valiliği açıkladı", Language::Turkish, &[(1, 2, Location)]);
    assert_eq!(names, [("Rize Valiliği".to_owned(), Organization)]);
    let apart = joined("Ankara'nın Belediyesi", Language::Turkish, &[(0, 2, Location)]);
    assert_eq!(apart, [("Ankara'nın".to_owned(), Location)]);
}

#[test]
fn what_an_organisation_is_for_belongs_to_its_name() {
    let names = joined(
        "la Agenzia per i Beni Culturali dice",
        Language::Italian,
        &[(1, 2, Organization), (4, 6, Person)],
    );
    assert_eq!(names, [("Agenzia per i Beni Culturali".to_owned(), Organization)]);
    let apart =
        joined("la Agenzia vota per Anna Neri", Language::Italian, &[(1, 2, Organization), (4, 6, Person)]);
    assert_eq!(apart.len(), 2);
}
