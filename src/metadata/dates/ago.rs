//! Relative dates, such as "3 hours ago".

use super::moment::{Moment, Time};
use super::words::{Distance, Unit};
use crate::calendar::Day;

/// Returns the moment this long before `now`, only as precise as the unit of the distance. `None` if `now` has no day,
/// or if the distance is out of range.
pub(super) fn before(now: Moment, distance: Distance) -> Option<Moment> {
    let day = now.date()?;
    let days = |count: i64| Some(Moment::from(Day::from_number(day.number() - count)));
    if !(0..100_000).contains(&distance.count) {
        return None;
    }
    match distance.unit {
        Unit::Second => shifted(now, 0),
        Unit::Minute => shifted(now, distance.count),
        // Hours are rounded: the day is known, but not the minute.
        Unit::Hour => shifted(now, distance.count * 60).map(|moment| Moment { time: None, ..moment }),
        Unit::Day => days(distance.count),
        Unit::Week => days(distance.count * 7),
        Unit::Month => {
            let day = day.months_before(distance.count);
            Some(Moment { day: None, ..Moment::from(day) })
        }
        Unit::Year => {
            let year = day.year - i32::try_from(distance.count).ok()?;
            Some(Moment { year, month: None, day: None, time: None })
        }
    }
}

fn shifted(now: Moment, minutes: i64) -> Option<Moment> {
    let day = now.date()?;
    let Some(time) = now.time else {
        return (minutes == 0)
            .then_some(now)
            .or_else(|| Some(Moment::from(Day::from_number(day.number() - minutes / 1_440))));
    };
    let total = day.number() * 1_440 + i64::from(time.hour) * 60 + i64::from(time.minute) - minutes;
    let of_day = u32::try_from(total.rem_euclid(1_440)).ok()?;
    let mut moved = Time::new(of_day / 60, of_day % 60, None)?;
    moved.zone = time.zone;
    Some(Moment { time: Some(moved), ..Moment::from(Day::from_number(total.div_euclid(1_440))) })
}
