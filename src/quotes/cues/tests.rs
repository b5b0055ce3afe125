use super::super::grammar::fold;
use super::*;
use crate::language::Language;

fn verbs(language: Language, text: &str) -> Vec<String> {
    let terms = scan(&fold(text), Grammar::of(language));
    let verbs = terms.iter().filter(|term| term.tags.any(Tags::VERB));
    verbs.map(|term| term.span.of(text).to_owned()).collect()
}

#[test]
fn a_verb_is_found_as_a_word_with_its_conjunction() {
    assert_eq!(verbs(Language::English, "Essays, he Said, saysays."), ["Said"]);
    assert_eq!(verbs(Language::Arabic, "وغرد “ألتون” قائلاً: “لن”"), ["وغرد", "قائلاً"]);
    assert_eq!(verbs(Language::Arabic, "وأكّد الوزير، مُشدِّداً"), ["وأكّد", "مُشدِّداً"]);
    assert_eq!(verbs(Language::Arabic, "رأي قريب، ورأى الوزير"), ["ورأى"]);
    assert_eq!(verbs(Language::English, "He said nothing according torn"), ["said"]);
    assert_eq!(verbs(Language::Japanese, "「行く」と述べた。"), ["と述べた"]);
}
