use std::collections::BTreeMap;

use super::*;

#[test]
fn a_code_is_of_one_language() {
    let mut seen = BTreeMap::new();
    for language in Language::ALL {
        for code in std::iter::once(language.code()).chain(language.other_codes().split_whitespace()) {
            assert!((2..=3).contains(&code.len()), "{code}");
            assert_eq!(seen.insert(code, language), None, "{code}");
            assert_eq!(Language::from_tag(code), Some(*language));
        }
        // Every language has a three-letter code.
        let codes = [language.code(), language.other_codes()].join(" ");
        assert!(codes.split(' ').any(|code| code.len() == 3), "{language}");
    }
}
