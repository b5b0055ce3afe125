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

/// The value that the dates of a text have together, as written.
fn value_of(text: &str, language: Language) -> Option<String> {
    let sentences = read(text, Span::new(0, text.len()), language);
    let dates: Vec<Date> =
        sentences.iter().flat_map(|sentence| find(text, &sentence.tokens, language)).collect();
    assert!(!dates.is_empty(), "{text}");
    value(&dates).map(|date| date.to_string())
}

#[test]
fn a_date_has_a_value_as_far_as_the_text_gives_it() {
    for (language, text, expected) in [
        (Language::English, "On March 12, 2024 they met", Some("2024-03-12")),
        (Language::English, "in June 2021 and", Some("2021-06")),
        (Language::Spanish, "Llegó el 28 de agosto.", Some("--08-28")),
        (Language::Chinese, "他于2024年3月12日说", Some("2024-03-12")),
        // Whether that is March or April is not known.
        (Language::English, "on 03/04/2024 at", Some("2024")),
        (Language::English, "On 12 March he met her. On 12 March 2023 he had not.", Some("2023-03-12")),
        (Language::English, "On 12 March 2023, then on 12 March 2024.", Some("--03-12")),
        (Language::English, "On 31 February 2024 they met", None),
        // Years of the Thai calendar are not read.
        (Language::Thai, "เมื่อวันที่ 12 มีนาคม 2567", Some("--03-12")),
        (Language::English, "On 29 February they met", Some("--02-29")),
        // Several days.
        (Language::English, "from 8-12 July 2024 in", Some("2024-07")),
        (Language::Turkish, "8-12 Temmuz arasında", None),
        // Of the Julian calendar.
        (Language::German, "am 12.10.1492 in", None),
    ] {
        assert_eq!(value_of(text, language).as_deref(), expected, "{text}");
    }
}

#[test]
fn other_calendars_are_converted_where_that_is_exact() {
    for (language, text, expected) in [
        (Language::Persian, "در ۱ فروردین ۱۴۰۳ گفت", Some("2024-03-20")),
        (Language::Persian, "در ۱۴۰۲/۰۷/۱۵ گفت", Some("2023-10-07")),
        (Language::Persian, "در ۱ فروردین گفت", None),
        (Language::Persian, "در 20 مارس 2024 گفت", Some("2024-03-20")),
        (Language::Arabic, "في 12 رمضان 1445 قال", None),
        (Language::Arabic, "في 12 مارس 2024 قال", Some("2024-03-12")),
        (Language::Nepali, "मिति 2081-03-12 मा", None),
    ] {
        assert_eq!(value_of(text, language).as_deref(), expected, "{text}");
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
