use super::*;

#[test]
fn a_date_is_written_as_it_is_read() {
    for text in ["2024-05-12", "2024-05", "2024", "--05-12", "--02-29", "2024-02-29", "0001-01-01"] {
        assert_eq!(PartialDate::from_iso(text).map(|date| date.to_string()).as_deref(), Some(text));
    }
}

#[test]
fn what_is_no_date_is_not_read() {
    for text in [
        "",
        "-",
        "--",
        "--05",
        "---12",
        "2024-",
        "2024--12",
        "24-05-12",
        "2024-5",
        "2024-13",
        "2024-00",
        "--02-30",
        "2023-02-29",
        "2024-05-12-01",
        "2024-05-12T10:00",
        "+024",
        "２０２４",
    ] {
        assert_eq!(PartialDate::from_iso(text), None, "{text}");
    }
}

#[test]
fn it_has_to_be_clear_which_parts_are_missing() {
    assert_eq!(PartialDate::new(None, None, None), None);
    assert_eq!(PartialDate::new(None, Some(5), None), None);
    assert_eq!(PartialDate::new(Some(2024), None, Some(12)), None);
    assert_eq!(PartialDate::new(Some(10_000), None, None), None);
    assert_eq!(PartialDate::new(Some(-1), Some(5), Some(12)), None);
}
