use super::*;

fn tokens(text: &str, language: Language) -> Vec<&str> {
    let mut spans = Vec::new();
    tokenize(text, Span::new(0, text.len()), language, &mut spans);
    spans.into_iter().map(|span| span.of(text)).collect()
}

#[test]
fn words_numbers_and_signs_come_apart() {
    let cases: &[(Language, &str, &str)] = &[
        (Language::English, "Trump's U.S. visit, 3.5% up...", "Trump|'s|U.S|.|visit|,|3.5|%|up|..."),
        (Language::English, "the Paris-based Jean-Paul O'Brien", "the|Paris|-|based|Jean-Paul|O'Brien"),
        (Language::French, "l’Italie d'Aujourd'hui", "l’|Italie|d'|Aujourd'hui"),
        (Language::Turkish, "Türkiye'nin İran’daki", "Türkiye|'nin|İran|’daki"),
        (Language::Arabic, "قال: “ألتون”؛ هل؟", "قال|:|“|ألتون|”|؛|هل|؟"),
        (Language::Persian, "می\u{200c}خواهند", "می\u{200c}خواهند"),
        (Language::Hindi, "दिल्ली में।", "दिल्ली|में|।"),
        (Language::Chinese, "习近平2024年说。", "习|近|平|2024|年|说|。"),
        (Language::Japanese, "ドナルド・トランプ", "ド|ナ|ル|ド|・|ト|ラ|ン|プ"),
        (Language::Thai, "เขาไป", "เขา|ไป"),
        (Language::Hebrew, "ארה\"ב", "ארה\"ב"),
    ];
    for (language, text, expected) in cases {
        assert_eq!(tokens(text, *language).join("|"), *expected, "{text}");
    }
}

#[test]
fn letters_told_by_range_are_what_the_tables_say() {
    for c in ('\u{80}'..=char::MAX).filter(|c| is_common_letter(*c)) {
        assert!(c.is_alphabetic() && !c.is_numeric(), "{c:?}");
        let has_case = c.is_lowercase() || c.is_uppercase() || c.to_lowercase().next() != Some(c);
        assert_eq!(has_case, !is_caseless_letter(c), "{c:?}");
    }
}

#[test]
fn nothing_but_white_space_is_left_out() {
    for text in ["", "'", "-", "a-", "'s", "l'", "٣٫٥ \u{200b}x", "ー々〆", "a\u{301}'s-b", "เ", "\u{e31}"]
    {
        for language in [Language::English, Language::French, Language::Turkish, Language::Thai] {
            let joined: String = tokens(text, language).concat();
            let kept: String = text.chars().filter(|c| !c.is_whitespace() && *c != '\u{200b}').collect();
            assert_eq!(joined, kept, "{text:?}");
        }
    }
}
