use super::*;
use crate::entities::read;
use crate::language::Language;
use crate::span::Span;

/// Returns the words of a text that are a listed organisation or part of one.
fn marked(text: &str, language: Language) -> Vec<&str> {
    const EITHER: u16 = Lists::ORGANIZATION.0 | hit::INSIDE_ORGANIZATION;
    let sentences = read(text, Span::new(0, text.len()), language);
    let tokens = sentences.iter().flat_map(|sentence| sentence.tokens.iter().zip(&sentence.atoms));
    tokens.filter(|(_, atoms)| atoms.lists & EITHER != 0).map(|(token, _)| token.of(text)).collect()
}

#[test]
fn organizations_are_found_in_any_case_and_under_clitics() {
    let cases: &[(Language, &str, &[&str])] = &[
        (Language::English, "when the Bank of England said", &["Bank", "of", "England"]),
        (Language::Russian, "в Федеральном собрании", &["Федеральном", "собрании"]),
        (Language::Arabic, "ونفت بوزارة الدفاع", &["بوزارة", "الدفاع"]),
        (Language::Japanese, "今日の日本銀行は", &["日", "本", "銀", "行"]),
        (Language::Korean, "어제 삼성전자는", &["삼성전자는"]),
    ];
    for (language, text, expected) in cases {
        assert_eq!(marked(text, *language), *expected);
    }
}

#[test]
fn part_of_a_run_of_katakana_is_no_name() {
    assert_eq!(marked("トヨタの", Language::Japanese).concat(), "トヨタ");
    assert_eq!(marked("トヨタンの", Language::Japanese).concat(), "");
}
