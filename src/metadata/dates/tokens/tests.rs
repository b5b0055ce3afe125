use super::*;

#[test]
fn digits_of_other_scripts_are_numbers() {
    let numbers: Vec<_> = tokenize("٢٠٢٤ ۱۴۰۳ १२ ๒๕๖๗ ７").iter().filter_map(Token::number).collect();
    assert_eq!(numbers, [(2024, 4), (1403, 4), (12, 2), (2567, 4), (7, 1)]);
}

#[test]
fn words_keep_their_vowel_signs_and_end_at_digits() {
    assert_eq!(key_of("12मार्च2024年"), ["12", "मार्च", "2024", "年"]);
}

#[test]
fn endless_words_are_cut() {
    assert!(tokenize(&"a".repeat(1_000)).len() > 10);
}
