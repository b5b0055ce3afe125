//! When something was published or changed, as precisely as the page tells.

use super::partial_date::{PartialDate, digits};
use crate::calendar::Day;
use crate::named::named;

/// A date, with a time if the page gives one.
///
/// To compare timestamps of several sites, use [`Timestamp::unix_seconds`]. This sorts the newest first, and those
/// without a time or a zone last:
///
/// ```
/// use std::cmp::Reverse;
///
/// use offprint::{Article, Timestamp};
///
/// let page = |time: &str| format!("<meta property='article:published_time' content='{time}'><h1>Rain at {time}</h1>");
/// let pages = [page("2024-03-05T23:30:00+09:00"), page("2024-03-06"), page("2024-03-05T16:00:00+01:00")];
/// let mut articles: Vec<Article> = pages.iter().map(offprint::extract).collect::<Result<_, _>>()?;
///
/// let seconds = |article: &Article| article.metadata.published.as_ref().and_then(Timestamp::unix_seconds);
/// articles.sort_by_key(|article| Reverse(seconds(article)));
///
/// let values = articles.iter().flat_map(|article| &article.metadata.published).map(|time| time.value.as_str());
/// assert!(values.eq(["2024-03-05T16:00:00+01:00", "2024-03-05T23:30:00+09:00", "2024-03-06"]));
/// # Ok::<(), offprint::Error>(())
/// ```
///
/// The numbers below are read from [`Timestamp::value`]; they are those of the page, in its own zone. Each is `None`
/// if it is not known, and also if somebody has changed the value to something that is no date.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Timestamp {
    /// RFC 3339 to the known precision: `2024-03`, `2024-03-05`, `2024-03-05T14:30+01:00`. There is a zone only
    /// if the page gives one. Strict RFC 3339 parsers require seconds and a zone, which may both be missing
    /// here; [`Timestamp::day`] returns a form that any date parser accepts.
    pub value: String,
    /// The text that it was parsed from.
    pub raw: String,
    /// The smallest unit known.
    pub precision: DatePrecision,
}

named! {
    /// The smallest unit of a [`Timestamp`] that is known.
    DatePrecision {
        /// The year.
        Year "year",
        /// The month.
        Month "month",
        /// The day.
        Day "day",
        /// The minute.
        Minute "minute",
        /// The second.
        Second "second",
    }
}

impl Timestamp {
    /// Returns the date without the time, such as `2024-03-05`; `None` if only the year or month is known, or if somebody
    /// has changed the value to something that is no date.
    pub fn day(&self) -> Option<&str> {
        self.day_of_month()?;
        self.value.get(..10)
    }

    /// Returns the year of the Gregorian calendar.
    pub fn year(&self) -> Option<i32> {
        self.date()?.year()
    }

    /// Returns the month, 1 to 12.
    pub fn month(&self) -> Option<u8> {
        self.date()?.month()
    }

    /// Returns the day of the month, 1 to 31.
    pub fn day_of_month(&self) -> Option<u8> {
        self.date()?.day_of_month()
    }

    /// Returns the hour, 0 to 23.
    pub fn hour(&self) -> Option<u8> {
        self.clock().map(|clock| clock.hour)
    }

    /// Returns the minute, 0 to 59.
    pub fn minute(&self) -> Option<u8> {
        self.clock().map(|clock| clock.minute)
    }

    /// Returns the second, 0 to 59, or 60 for a leap second.
    pub fn second(&self) -> Option<u8> {
        self.clock()?.second
    }

    /// Returns how many minutes the zone is ahead of UTC: 60 for `+01:00`, -240 for `-04:00`, 0 for `Z`. `None` if the
    /// page gives no zone.
    pub fn offset_minutes(&self) -> Option<i16> {
        self.clock()?.offset
    }

    /// Returns the seconds since 1970-01-01T00:00:00Z, negative before it, to compare and sort by. `None` without a
    /// time or a zone, as nobody knows then which of two came first. Seconds that are not known count as 0, and a leap
    /// second as the one after it.
    pub fn unix_seconds(&self) -> Option<i64> {
        let (date, clock) = (self.date()?, self.clock()?);
        let day = Day::new(date.year()?, date.month()?.into(), date.day_of_month()?.into())?.number();
        let minutes = day * MINUTES_OF_DAY + i64::from(clock.hour) * 60 + i64::from(clock.minute);
        Some((minutes - i64::from(clock.offset?)) * 60 + i64::from(clock.second.unwrap_or(0)))
    }

    fn date(&self) -> Option<PartialDate> {
        let (date, _) = self.halves();
        PartialDate::from_iso(date)
    }

    fn clock(&self) -> Option<Clock> {
        let (_, clock) = self.halves();
        Clock::read(clock?)
    }

    /// Returns the value before the `T`, and after it.
    fn halves(&self) -> (&str, Option<&str>) {
        match self.value.split_once('T') {
            Some((date, clock)) => (date, Some(clock)),
            None => (&self.value, None),
        }
    }
}

const MINUTES_OF_DAY: i64 = 24 * 60;

impl std::fmt::Display for Timestamp {
    /// The value.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.value)
    }
}

/// A time of day.
struct Clock {
    hour: u8,
    minute: u8,
    second: Option<u8>,
    /// Minutes ahead of UTC.
    offset: Option<i16>,
}

impl Clock {
    /// Reads `14:30`, `14:30:15`, and either with a zone.
    fn read(clock: &str) -> Option<Self> {
        let (time, zone) = clock.split_at_checked(clock.find(['Z', '+', '-']).unwrap_or(clock.len()))?;
        let mut parts = time.split(':');
        let hour = at_most(23, parts.next()?)?;
        let minute = at_most(59, parts.next()?)?;
        let second = match parts.next() {
            Some(second) => Some(at_most(60, second)?),
            None => None,
        };
        let offset = if zone.is_empty() { None } else { Some(offset(zone)?) };
        parts.next().is_none().then_some(Self { hour, minute, second, offset })
    }
}

/// Reads a zone, `Z` or `-04:00`, as minutes ahead of UTC.
fn offset(zone: &str) -> Option<i16> {
    if zone == "Z" {
        return Some(0);
    }
    let (sign, rest) = match zone.split_at_checked(1)? {
        ("+", rest) => (1, rest),
        ("-", rest) => (-1, rest),
        _ => return None,
    };
    let (hours, minutes) = rest.split_once(':')?;
    Some(sign * (i16::from(at_most(23, hours)?) * 60 + i16::from(at_most(59, minutes)?)))
}

/// Reads a number of two digits up to `most`.
fn at_most(most: u8, text: &str) -> Option<u8> {
    let number = u8::try_from(digits(text, 2)?).ok()?;
    (number <= most).then_some(number)
}

#[cfg(test)]
mod tests;
