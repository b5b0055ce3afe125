use super::*;

fn timestamp(value: &str) -> Timestamp {
    Timestamp { value: value.to_owned(), raw: value.to_owned(), precision: DatePrecision::Second }
}

fn seconds(value: &str) -> Option<i64> {
    timestamp(value).unix_seconds()
}

#[test]
fn each_number_is_read_from_the_value() {
    let time = timestamp("2024-03-05T14:30:15-04:30");
    assert_eq!((time.year(), time.month(), time.day_of_month()), (Some(2024), Some(3), Some(5)));
    assert_eq!((time.hour(), time.minute(), time.second()), (Some(14), Some(30), Some(15)));
    assert_eq!(time.offset_minutes(), Some(-270));
    assert_eq!(timestamp("2024-03-05T14:30+05:45").offset_minutes(), Some(345));
    assert_eq!(timestamp("2024-03-05T14:30Z").offset_minutes(), Some(0));
}

#[test]
fn what_is_not_known_is_not_told() {
    let year = timestamp("2024");
    assert_eq!((year.year(), year.month(), year.day_of_month()), (Some(2024), None, None));
    let month = timestamp("2024-02");
    assert_eq!((month.year(), month.month(), month.day_of_month()), (Some(2024), Some(2), None));
    let day = timestamp("2024-02-29");
    assert_eq!((day.day_of_month(), day.hour(), day.offset_minutes()), (Some(29), None, None));
    let minute = timestamp("2024-02-29T08:05");
    assert_eq!((minute.hour(), minute.minute(), minute.second()), (Some(8), Some(5), None));
    assert_eq!(minute.offset_minutes(), None);
    for time in [year, month, day, minute] {
        assert_eq!(time.unix_seconds(), None, "{time}");
    }
}

#[test]
fn seconds_are_counted_from_1970() {
    for (value, expected) in [
        ("1970-01-01T00:00:00Z", 0),
        ("1969-12-31T23:59:59Z", -1),
        ("2001-09-09T01:46:40Z", 1_000_000_000),
        ("2024-02-29T12:00:00Z", 1_709_208_000),
        // 2000 is a leap year, 1900 and 2100 are none.
        ("2000-03-01T00:00:00Z", 951_868_800),
        ("1900-03-01T00:00:00Z", -2_203_891_200),
        ("2100-03-01T00:00:00Z", 4_107_542_400),
        ("0001-01-01T00:00:00Z", -62_135_596_800),
    ] {
        assert_eq!(seconds(value), Some(expected), "{value}");
    }
}

#[test]
fn a_zone_may_move_the_day_the_month_and_the_year() {
    for (one, same) in [
        ("2024-03-05T14:30+01:00", "2024-03-05T13:30:00Z"),
        ("2024-02-29T22:00-04:00", "2024-03-01T02:00Z"),
        ("2023-02-28T22:00-04:00", "2023-03-01T02:00Z"),
        ("2024-04-30T23:45:10-00:30", "2024-05-01T00:15:10Z"),
        ("2024-01-01T05:00+05:45", "2023-12-31T23:15Z"),
        ("2023-12-31T20:00-08:00", "2024-01-01T04:00Z"),
        ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"),
    ] {
        assert!(seconds(one).is_some(), "{one}");
        assert_eq!(seconds(one), seconds(same), "{one}");
    }
}

#[test]
fn a_value_that_is_no_date_gives_nothing() {
    for value in
        ["", "T", "yesterday", "24-03-05", "2024-3-5", "2024-13", "2023-02-29", "2024-03-05-01", "+024-03-05"]
    {
        let time = timestamp(value);
        assert_eq!((time.year(), time.month(), time.day_of_month()), (None, None, None), "{value}");
        assert_eq!(seconds(&format!("{value}T14:30Z")), None, "{value}");
    }
    for clock in
        ["24:00Z", "14Z", "14:60Z", "14:30:61Z", "14:30:15:00Z", "14:30+1", "14:30+25:00", "14:30é", "é"]
    {
        let time = timestamp(&format!("2024-03-05T{clock}"));
        assert_eq!((time.hour(), time.offset_minutes(), time.unix_seconds()), (None, None, None), "{clock}");
        assert_eq!(time.day_of_month(), Some(5));
    }
}
