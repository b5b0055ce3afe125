//! A point in time, as precise as the page gives it.

use std::fmt::Write as _;

use crate::article::{DatePrecision, Timestamp};
use crate::calendar::Day;

/// A year, with the month, the day, the time of day and its zone as far as they are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Moment {
    pub(super) year: i32,
    pub(super) month: Option<u8>,
    pub(super) day: Option<u8>,
    pub(super) time: Option<Time>,
}

/// A time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Time {
    pub(super) hour: u8,
    pub(super) minute: u8,
    pub(super) second: Option<u8>,
    /// Minutes east of Greenwich.
    pub(super) zone: Option<i16>,
}

impl Time {
    /// Returns the time without a zone; `None` if a number is out of range. A second of 60 is allowed, for leap
    /// seconds.
    pub(super) fn new(hour: u32, minute: u32, second: Option<u32>) -> Option<Self> {
        let in_range = hour < 24 && minute < 60 && second.is_none_or(|second| second < 61);
        let narrow = |number: u32| u8::try_from(number).ok();
        in_range.then_some(Self {
            hour: narrow(hour)?,
            minute: narrow(minute)?,
            second: second.and_then(narrow),
            zone: None,
        })
    }
}

impl From<Day> for Moment {
    fn from(day: Day) -> Self {
        Self { year: day.year, month: Some(day.month), day: Some(day.day), time: None }
    }
}

impl Moment {
    /// Returns the day, if it is known.
    pub(super) fn date(self) -> Option<Day> {
        Day::new(self.year, u32::from(self.month?), u32::from(self.day?))
    }

    /// Returns the number of days from 1970-01-01 to this day, if it is known.
    pub(crate) fn day_number(self) -> Option<i64> {
        self.date().map(Day::number)
    }

    /// Returns the year.
    pub(crate) fn year(self) -> i32 {
        self.year
    }

    /// Returns whether the time of day is known.
    pub(crate) fn has_time(self) -> bool {
        self.time.is_some()
    }

    /// Returns whether the time of day and its zone are known.
    pub(crate) fn has_zone(self) -> bool {
        self.time.is_some_and(|time| time.zone.is_some())
    }

    /// Returns whether the day is known.
    pub(crate) fn has_day(self) -> bool {
        self.day.is_some()
    }

    /// Returns the moment without its time if that is midnight in Greenwich or without a zone: systems write this for a
    /// day without a time.
    pub(crate) fn without_midnight(self) -> Self {
        let is_none = |time: &Time| {
            (time.hour, time.minute, time.second.unwrap_or(0)) == (0, 0, 0) && time.zone.unwrap_or(0) == 0
        };
        Self { time: self.time.filter(|time| !is_none(time)), ..self }
    }

    /// Returns whether this is midnight on 1 January, which some systems write if they know no date.
    pub(crate) fn begins_year(self) -> bool {
        let midnight =
            self.time.is_some_and(|time| (time.hour, time.minute, time.second.unwrap_or(0)) == (0, 0, 0));
        (self.month, self.day) == (Some(1), Some(1)) && midnight
    }

    /// Minutes since midnight of 1970-01-01 in Greenwich. A time without a zone is taken to be in Greenwich.
    fn minutes(self) -> Option<i64> {
        let day = self.day_number()?;
        let time = self.time.unwrap_or(Time { hour: 0, minute: 0, second: None, zone: None });
        Some(
            day * 1_440 + i64::from(time.hour) * 60 + i64::from(time.minute)
                - i64::from(time.zone.unwrap_or(0)),
        )
    }

    /// Returns whether this is after `now`. The tolerance is ten minutes, or 14 hours if the zone is unknown.
    pub(crate) fn is_after(self, now: Self) -> bool {
        match (self.minutes(), now.minutes()) {
            (Some(own), Some(limit)) => {
                let whole_day = if now.has_time() { 0 } else { 1_439 };
                let told = self.time.is_some_and(|time| time.zone.is_some());
                own > limit + whole_day + if told { 10 } else { 14 * 60 }
            }
            _ => (self.year, self.month.unwrap_or(0)) > (now.year, now.month.unwrap_or(12)),
        }
    }

    /// Returns whether this is earlier than `other`. Only days are compared if either has no time of day.
    pub(crate) fn is_before(self, other: Self) -> bool {
        match (self.minutes(), other.minutes()) {
            (Some(own), Some(limit)) if self.has_time() && other.has_time() => own < limit,
            _ => self.day_number().zip(other.day_number()).is_some_and(|(own, limit)| own < limit),
        }
    }

    /// Returns this moment, if it is given in Greenwich time, as the page shows it to readers on the day before or
    /// after. If the page shows a time, that reveals the zone; otherwise only the shown day is returned. `None` if the
    /// two cannot be the same moment.
    pub(crate) fn shown_as(self, shown: Self) -> Option<Self> {
        let apart = shown.day_number()? - self.day_number()?;
        if self.time?.zone != Some(0) || apart.abs() != 1 {
            return None;
        }
        let Some(time) = shown.time else {
            // Zones range from twelve hours behind Greenwich to 14 hours ahead. So it can be the day before only until
            // noon, and the next day only from ten o'clock on.
            let hour = self.time?.hour;
            let may_be = if apart < 0 { hour < 12 } else { hour >= 10 };
            return may_be.then(|| shown.date().map(Self::from)).flatten();
        };
        if time.zone.is_some() {
            return (shown.minutes() == self.minutes()).then_some(shown);
        }
        let zone = shown.minutes()? - self.minutes()?;
        let fits = zone % 15 == 0 && zone.abs() <= 14 * 60;
        let zone = i16::try_from(zone).ok().filter(|_| fits)?;
        Some(Self { time: Some(Time { zone: Some(zone), ..time }), ..shown })
    }

    /// Returns this moment in the zone that the page gives for the same day and time elsewhere. Greenwich is not
    /// accepted as that zone: many systems write it without meaning it.
    pub(crate) fn in_zone_of(self, shown: Self) -> Option<Self> {
        let (own, other) = (self.time?, shown.time?);
        let same = self.date() == shown.date() && (own.hour, own.minute) == (other.hour, other.minute);
        (own.zone.is_none() && same && other.zone != Some(0))
            .then_some(Self { time: Some(Time { zone: Some(other.zone?), ..own }), ..self })
    }

    fn precision(self) -> DatePrecision {
        match (self.month, self.day, self.time) {
            (None, ..) => DatePrecision::Year,
            (_, None, _) => DatePrecision::Month,
            (.., None) => DatePrecision::Day,
            (.., Some(Time { second: Some(_), .. })) => DatePrecision::Second,
            _ => DatePrecision::Minute,
        }
    }

    /// Returns a time of day this many days after this day. A time without a zone gets the zone of this moment, unless
    /// that is Greenwich, which many systems write without meaning it.
    pub(super) fn at(self, time: Time, days_later: i64) -> Option<Self> {
        let zone = time.zone.or(self.time.and_then(|own| own.zone).filter(|zone| *zone != 0));
        let day = Self::from(Day::from_number(self.day_number()? + days_later));
        Some(Self { time: Some(Time { zone, ..time }), ..day })
    }

    /// Returns the moment in the format of RFC 3339, down to the last part that is known.
    pub(crate) fn value(self) -> String {
        let mut out = format!("{:04}", self.year);
        for part in [self.month, self.day].into_iter().flatten() {
            // Writing into a string cannot fail.
            let _ = write!(out, "-{part:02}");
        }
        if let Some(time) = self.time {
            let _ = write!(out, "T{:02}:{:02}", time.hour, time.minute);
            if let Some(second) = time.second {
                let _ = write!(out, ":{second:02}");
            }
            match time.zone {
                Some(0) => out.push('Z'),
                Some(zone) => {
                    let sign = if zone < 0 { '-' } else { '+' };
                    let zone = zone.unsigned_abs();
                    let _ = write!(out, "{sign}{:02}:{:02}", zone / 60, zone % 60);
                }
                None => {}
            }
        }
        out
    }

    /// Returns the public form, with the text that the moment was read from.
    pub(crate) fn timestamp(self, raw: &str) -> Timestamp {
        Timestamp { value: self.value(), raw: raw.to_owned(), precision: self.precision() }
    }
}

#[cfg(test)]
mod tests;
