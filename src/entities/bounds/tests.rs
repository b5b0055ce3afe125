use super::*;
use crate::entities::tests;

fn mended(text: &str, language: Language, seen: &[(usize, usize, usize)]) -> Vec<(String, usize)> {
    tests::mended(settle, text, language, seen)
}

#[test]
fn a_country_before_a_full_name_is_a_place() {
    let text = "Predsednik Avganistana Hamid Karzai stigao je.";
    let parts = mended(text, Language::Serbian, &[(1, 4, 0)]);
    assert_eq!(parts, [("Avganistana".to_owned(), 2), ("Hamid Karzai".to_owned(), 0)]);
    let whole = mended("Jordan Ellis Harrow left.", Language::English, &[(0, 3, 0)]);
    assert_eq!(whole, [("Jordan Ellis Harrow".to_owned(), 0)]);
}

#[test]
fn a_turkish_ending_parts_two_places() {
    let parts = mended("Balıkesir'in Ayvalık ilçesinde", Language::Turkish, &[(0, 3, 2)]);
    assert_eq!(parts, [("Balıkesir'in".to_owned(), 2), ("Ayvalık".to_owned(), 2)]);
}

#[test]
fn places_with_a_small_word_between_are_one() {
    let text = "A barragem de Santana do Pedregal rompeu.";
    let names = mended(text, Language::Portuguese, &[(3, 4, 2), (5, 6, 2)]);
    assert_eq!(names, [("Santana do Pedregal".to_owned(), 2)]);
}

#[test]
fn a_chinese_name_goes_on_with_what_always_follows() {
    let names = |text: &str, seen: &[(usize, usize, usize)]| {
        let found = mended(text, Language::Chinese, seen);
        found.into_iter().map(|(name, _)| name).collect::<Vec<_>>()
    };
    let people = [(0, 2, 0), (6, 8, 0), (12, 14, 0)];
    assert_eq!(names("陆庆年来了，陆庆年走了，陆庆年在", &people), ["陆庆年"; 3]);
    assert_eq!(names("陆庆说来了，陆庆说走了，陆庆说在", &people), ["陆庆"; 3]);
    assert_eq!(names("陆庆年来了，陆庆在走了，陆庆年在", &people), ["陆庆"; 3]);
}

#[test]
fn a_nickname_in_quotation_marks_is_part_of_a_name() {
    let names = |text: &str, seen: &[(usize, usize, usize)]| mended(text, Language::English, seen);
    let whole = [("Gerardo “Tata” Martino".to_owned(), 0)];
    assert_eq!(names("Gerardo “Tata” Martino spoke.", &[(0, 1, 0), (2, 3, 0), (4, 5, 0)]), whole);
    assert_eq!(names("Gerardo “Tata” Martino spoke.", &[(2, 5, 0)]), whole);
    let club = [("Everton “Bigga” Lewin".to_owned(), 0)];
    assert_eq!(names("Everton “Bigga” Lewin spoke.", &[(0, 1, 1), (2, 3, 0), (4, 5, 0)]), club);
    let apart = [("Rocket".to_owned(), 1), ("Martino".to_owned(), 0)];
    assert_eq!(names("Striker “Rocket” Martino spoke.", &[(2, 3, 1), (4, 5, 0)]), apart);
}
