use crate::entities::read;
use crate::language::Language;
use crate::span::Span;

use super::trigger;

/// Returns the words of a text whose flags include `flag`.
fn marked(text: &str, language: Language, flag: u8) -> Vec<&str> {
    let sentences = read(text, Span::new(0, text.len()), language);
    let tokens = sentences.iter().flat_map(|sentence| sentence.tokens.iter().zip(&sentence.atoms));
    tokens.filter(|(_, atoms)| atoms.trigger & flag != 0).map(|(token, _)| token.of(text)).collect()
}

#[test]
fn a_form_of_several_words_is_a_whole() {
    let arabic = |text| marked(text, Language::Arabic, trigger::ROLE);
    assert_eq!(arabic("الجيش الروسي"), [""; 0]);
    assert_eq!(arabic("التقى الرئيس الروسي"), ["الرئيس", "الروسي"]);
    assert_eq!(arabic("ورئيس الوزراء"), ["ورئيس", "الوزراء"]);
    let english = |text| marked(text, Language::English, trigger::ROLE);
    assert_eq!(english("the prime minister"), ["prime", "minister"]);
    assert_eq!(english("in prime time"), [""; 0]);
}

#[test]
fn a_form_of_several_characters_is_found_where_there_are_no_spaces() {
    assert_eq!(marked("大統領は", Language::Japanese, trigger::ROLE).concat(), "大統領");
}

#[test]
fn korean_words_are_read_without_particle_and_by_their_end() {
    assert_eq!(marked("대통령은", Language::Korean, trigger::ROLE), ["대통령은"]);
    assert_eq!(marked("중앙박물관에서 경찰은", Language::Korean, trigger::PART), ["중앙박물관에서"]);
}

#[test]
fn no_mark_of_a_beginning_is_left() {
    assert_eq!(marked("رئيس الوزراء", Language::Arabic, trigger::OPENS), [""; 0]);
}
