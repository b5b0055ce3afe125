use super::*;
use crate::metadata::dates::tokens::tokenize;

/// Looks up the name of a month. Marks at the beginning are skipped because [`Forms::longest`] finds nothing there.
fn month(form: &str) -> Option<Month> {
    let tokens: Vec<_> = tokenize(form).into_iter().skip_while(|token| token.mark().is_some()).collect();
    let word = tokens.first()?.word()?;
    of_any_language(word).longest(&tokens, 0).map(|(month, _)| month)
}

#[test]
fn months_are_known_in_every_script() {
    assert_eq!(month("March"), Some((Calendar::Gregorian, 3)));
    assert_eq!(month("março"), Some((Calendar::Gregorian, 3)));
    assert_eq!(month("марта"), Some((Calendar::Gregorian, 3)));
    assert_eq!(month("Μαρτίου"), Some((Calendar::Gregorian, 3)));
    assert_eq!(month("كانون الثاني"), Some((Calendar::Gregorian, 1)));
    assert_eq!(month("رمضان"), Some((Calendar::Hijri, 9)));
    assert_eq!(month("मार्च"), Some((Calendar::Gregorian, 3)));
    assert_eq!(month("มีนาคม"), Some((Calendar::Gregorian, 3)));
}

#[test]
fn a_month_that_differs_between_languages_is_left_out() {
    // "Listopad" is October in Croatian and November in Polish.
    assert_eq!(month("listopad"), None);
}

#[test]
fn every_form_of_every_language_may_begin_a_date() {
    let mut forms = 0;
    for lexicon in parts() {
        let months = CALENDARS.iter().flat_map(|(section, _)| lexicon.rows(*section));
        let words = months.filter_map(|row| key_of(row.form).into_iter().next());
        let ago = lexicon.rows(Section::Ago).iter().filter_map(|row| first_word(row.form));
        for word in words.chain(ago).filter(|word| !word.starts_with(|c: char| c.is_ascii_digit())) {
            assert!(of_any_language(&word).may_begin(&word), "{word}");
            forms += 1;
        }
    }
    assert!(forms > 4000, "{forms} forms were read");
}
