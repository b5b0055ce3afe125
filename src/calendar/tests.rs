use super::*;

fn day(year: i32, month: u8, day: u8) -> Day {
    Day { year, month, day }
}

#[test]
fn numbers_lead_back_to_days() {
    assert_eq!(day(1970, 1, 1).number(), 0);
    assert_eq!(day(2024, 2, 29).number(), 19_782);
    for number in (-30_000..60_000).step_by(13) {
        assert_eq!(Day::from_number(number).number(), number);
    }
}

#[test]
fn persian_days() {
    assert_eq!(Day::of(Calendar::Jalali, 1403, 1, 1), Some(day(2024, 3, 20)));
    assert_eq!(Day::of(Calendar::Jalali, 1399, 12, 30), Some(day(2021, 3, 20)));
    assert_eq!(Day::of(Calendar::Jalali, 1402, 12, 30), None);
    assert_eq!(Day::of(Calendar::Jalali, 1402, 7, 15), Some(day(2023, 10, 7)));
}

#[test]
fn islamic_days_are_within_one_of_the_published() {
    for (hijri, gregorian) in
        [((1445, 9, 1), day(2024, 3, 11)), ((1446, 1, 1), day(2024, 7, 7)), ((1440, 10, 1), day(2019, 6, 4))]
    {
        let found = Day::of(Calendar::Hijri, hijri.0, hijri.1, hijri.2).unwrap();
        assert!((found.number() - gregorian.number()).abs() <= 1, "{found:?} {gregorian:?}");
    }
}

#[test]
fn days_that_do_not_exist() {
    assert_eq!(Day::new(2023, 2, 29), None);
    assert_eq!(Day::new(2023, 13, 1), None);
    assert_eq!(Day::of(Calendar::Jalali, 1402, 12, 31), None);
}
