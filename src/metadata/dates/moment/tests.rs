use super::*;

fn moment(hour: u8, zone: Option<i16>) -> Moment {
    let time = Some(Time { hour, minute: 5, second: None, zone });
    Moment { year: 2024, month: Some(3), day: Some(5), time }
}

#[test]
fn values_go_down_to_what_is_known() {
    let day = Moment { year: 2024, month: Some(3), day: None, time: None };
    assert_eq!(day.value(), "2024-03");
    assert_eq!(moment(9, Some(-210)).value(), "2024-03-05T09:05-03:30");
    assert_eq!(moment(9, Some(0)).value(), "2024-03-05T09:05Z");
}

#[test]
fn the_shown_time_tells_the_zone() {
    let shown = Moment { day: Some(4), ..moment(22, None) };
    assert_eq!(moment(3, Some(0)).shown_as(shown), Some(Moment { day: Some(4), ..moment(22, Some(-300)) }));
    assert_eq!(moment(3, Some(60)).shown_as(shown), None);
    assert_eq!(moment(3, Some(0)).shown_as(moment(4, None)), None);
    let day = Moment { day: Some(4), time: None, ..moment(3, None) };
    assert_eq!(moment(3, Some(0)).shown_as(day), Some(day));
    assert_eq!(moment(12, Some(0)).shown_as(day), None);
}

#[test]
fn the_same_time_tells_the_zone() {
    assert_eq!(moment(9, None).in_zone_of(moment(9, Some(420))), Some(moment(9, Some(420))));
    assert_eq!(moment(9, None).in_zone_of(moment(8, Some(420))), None);
    assert_eq!(moment(9, Some(0)).in_zone_of(moment(9, Some(420))), None);
    assert_eq!(moment(9, None).in_zone_of(moment(9, Some(0))), None);
}

#[test]
fn the_future_starts_behind_the_clock() {
    let now = moment(12, Some(0));
    assert!(moment(13, Some(0)).is_after(now));
    assert!(!moment(13, Some(60)).is_after(now));
    assert!(!moment(23, None).is_after(now));
}
