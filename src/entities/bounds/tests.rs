use super::*;
use crate::entities::{tagger, tests};
use crate::span::Span;
use Kind::{Location, Organization, Person};

fn mended(text: &str, language: Language, seen: &[(usize, usize, Kind)]) -> Vec<(String, Kind)> {
    tests::mended(settle, text, language, seen)
}

#[test]
fn a_country_before_a_full_name_is_a_place() {
    let text = "Predsednik Avganistana Hamid Karzai stigao je.";
    let parts = mended(text, Language::Serbian, &[(1, 4, Person)]);
    assert_eq!(parts, [("Avganistana".to_owned(), Location), ("Hamid Karzai".to_owned(), Person)]);
    let whole = mended("Jordan Ellis Harrow left.", Language::English, &[(0, 3, Person)]);
    assert_eq!(whole, [("Jordan Ellis Harrow".to_owned(), Person)]);
}

#[test]
fn a_turkish_ending_parts_two_places() {
    let parts = mended("Balıkesir'in Ayvalık ilçesinde", Language::Turkish, &[(0, 3, Location)]);
    assert_eq!(parts, [("Balıkesir'in".to_owned(), Location), ("Ayvalık".to_owned(), Location)]);
}

#[test]
fn places_with_a_small_word_between_are_one() {
    let text = "A barragem de Santana do Pedregal rompeu.";
    let names = mended(text, Language::Portuguese, &[(3, 4, Location), (5, 6, Location)]);
    assert_eq!(names, [("Santana do Pedregal".to_owned(), Location)]);
}

#[test]
fn a_chinese_name_goes_on_with_what_always_follows() {
    let names = |text: &str, seen: &[(usize, usize, Kind)]| {
        let found = mended(text, Language::Chinese, seen);
        found.into_iter().map(|(name, _)| name).collect::<Vec<_>>()
    };
    let people = [(0, 2, Person), (6, 8, Person), (12, 14, Person)];
    assert_eq!(names("陆庆年来了，陆庆年走了，陆庆年在", &people), ["陆庆年"; 3]);
    assert_eq!(names("陆庆说来了，陆庆说走了，陆庆说在", &people), ["陆庆"; 3]);
    assert_eq!(names("陆庆年来了，陆庆在走了，陆庆年在", &people), ["陆庆"; 3]);
}

#[test]
fn a_nickname_in_quotation_marks_is_part_of_a_name() {
    let names = |text: &str, seen: &[(usize, usize, Kind)]| mended(text, Language::English, seen);
    let whole = [("Gerardo “Tata” Martino".to_owned(), Person)];
    assert_eq!(
        names("Gerardo “Tata” Martino spoke.", &[(0, 1, Person), (2, 3, Person), (4, 5, Person)]),
        whole
    );
    assert_eq!(names("Gerardo “Tata” Martino spoke.", &[(2, 5, Person)]), whole);
    let club = [("Everton “Bigga” Lewin".to_owned(), Person)];
    assert_eq!(
        names("Everton “Bigga” Lewin spoke.", &[(0, 1, Organization), (2, 3, Person), (4, 5, Person)]),
        club
    );
    let apart = [("Rocket".to_owned(), Organization), ("Martino".to_owned(), Person)];
    assert_eq!(names("Striker “Rocket” Martino spoke.", &[(2, 3, Organization), (4, 5, Person)]), apart);
}

#[test]
fn a_name_that_the_document_has_with_one_more_word_goes_on_with_it() {
    let text = "رضا کاظمی فر گفت و کاظمی فر رفت";
    let whole = [("رضا کاظمی فر".to_owned(), Person), ("کاظمی فر".to_owned(), Person)];
    assert_eq!(mended(text, Language::Persian, &[(0, 2, Person), (5, 7, Person)]), whole);
    // The tagger may have seen the rest as a person, too.
    assert_eq!(mended(text, Language::Persian, &[(0, 2, Person), (2, 3, Person), (5, 7, Person)]), whole);
    let cut = [("رضا کاظمی".to_owned(), Person)];
    assert_eq!(mended(text, Language::Persian, &[(0, 2, Person)]), cut);
}

#[test]
fn an_indonesian_name_is_not_parted() {
    let text = "Menteri Joko Wira Hartono hadir.";
    let whole = [("Joko Wira Hartono".to_owned(), Person)];
    assert_eq!(mended(text, Language::Indonesian, &[(1, 3, Person), (3, 4, Person)]), whole);
    let two = [("Joko Wira".to_owned(), Person), ("Hartono".to_owned(), Person)];
    assert_eq!(mended(text, Language::German, &[(1, 3, Person), (3, 4, Person)]), two);
}

#[test]
fn kana_behind_a_japanese_surname_are_no_part_of_it() {
    let text = "高森誠司が来た。高森みずから話した。";
    let passage =
        Passage { text, span: Span::new(0, text.len()), block: Some(0), language: Language::Japanese };
    let mut document = tagger::tag(std::slice::from_ref(&passage), None);
    let name = Name { start: 0, end: 4, kind: Person, margin: 1 };
    document.iter_mut().for_each(|tagged| tagged.names = vec![name]);
    settle(std::slice::from_ref(&passage), &mut document);
    let ends: Vec<usize> = document.iter().map(|tagged| tagged.names[0].end).collect();
    assert_eq!(ends, [4, 2]);
}
