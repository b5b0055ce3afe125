use super::*;
use crate::entities::read;

/// A date as written, with its year, month and day.
type Told<'t> = (&'t str, Option<u32>, Option<u32>, Option<u32>);

fn dates(text: &str, language: Language) -> Vec<Told<'_>> {
    read(text, Span::new(0, text.len()), language)
        .iter()
        .flat_map(|sentence| find(text, &sentence.tokens, language))
        .map(|date| (date.span.of(text), date.year, date.month, date.day))
        .collect()
}

#[test]
fn dates_are_found_with_their_parts() {
    let full = |text, year, month, day| (text, Some(year), Some(month), Some(day));
    let cases = [
        (Language::English, "On March 12, 2024 they met", full("March 12, 2024", 2024, 3, 12)),
        (Language::English, "on 12 March 2024.", full("12 March 2024", 2024, 3, 12)),
        (Language::English, "the 12th of March 2024", full("12th of March 2024", 2024, 3, 12)),
        (Language::German, "am 3. Oktober 1990 in Berlin", full("3. Oktober 1990", 1990, 10, 3)),
        (Language::Spanish, "el 12 de marzo de 2024", full("12 de marzo de 2024", 2024, 3, 12)),
        (Language::Spanish, "Llegó el 28 de agosto.", ("28 de agosto", None, Some(8), Some(28))),
        (Language::Arabic, "في 12 كانون الثاني 2024", full("12 كانون الثاني 2024", 2024, 1, 12)),
        (Language::Arabic, "في ١٢ مارس ٢٠٢٤ قال", full("١٢ مارس ٢٠٢٤", 2024, 3, 12)),
        (Language::Russian, "встреча 9 мая 2023 года", full("9 мая 2023", 2023, 5, 9)),
        (Language::Chinese, "他于2024年3月12日说", full("2024年3月12日", 2024, 3, 12)),
        (Language::Korean, "2024년 3월 12일에", full("2024년 3월 12일", 2024, 3, 12)),
        (Language::English, "on 2024-03-12 at", full("2024-03-12", 2024, 3, 12)),
        (Language::German, "vom 12.03.2024 an", full("12.03.2024", 2024, 3, 12)),
        (Language::English, "in June 2021 and", ("June 2021", Some(2021), Some(6), None)),
    ];
    for (language, text, expected) in cases {
        assert_eq!(dates(text, language), [expected], "{text}");
    }
}

#[test]
fn numbers_and_words_are_no_dates() {
    for text in
        ["It may rain.", "may 1400 people", "version 3.2.1", "12 people", "March on", "10-12", "99.99.2024"]
    {
        let found = dates(text, Language::English);
        assert!(found.is_empty(), "{found:?}");
    }
}
