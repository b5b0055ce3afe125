//! Machine-readable dates: the forms of ISO 8601, and seconds or milliseconds since 1970.

use super::clock;
use super::moment::{Moment, Time};
use crate::calendar::Day;

/// Parses a machine-readable value. `None` for dates in other forms, and for years outside 1900 to 2199.
pub(super) fn read(value: &str) -> Option<Moment> {
    let value = value.trim();
    let (date, rest) = value.split_at_checked(date_length(value))?;
    let moment = compact(value).or_else(|| dashed(date, rest))?;
    (1_900..2_200).contains(&moment.year).then_some(moment)
}

/// Returns the length in bytes of the characters at the beginning of a value that may belong to a date.
fn date_length(value: &str) -> usize {
    value.bytes().take_while(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'W')).count()
}

/// `20240305`, `20240305T1430`, `20240305143000Z`, or seconds or milliseconds since 1970.
fn compact(value: &str) -> Option<Moment> {
    let digits = value.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = value.split_at_checked(digits)?;
    match digits {
        // Ten digits that begin with 19 or 20 are rejected: they may be a date with an hour instead of seconds.
        10 | 13 if rest.is_empty() && !number.starts_with("19") && !number.starts_with("20") => epoch(number),
        13 if rest.is_empty() => epoch(number),
        8 | 12 | 14 => {
            let (day, time) = number.split_at_checked(8)?;
            let mut moment = Moment::from(day_of_digits(day)?);
            let time = if time.is_empty() { rest.trim_start_matches('T') } else { time };
            moment.time = compact_time(time, rest);
            Some(moment)
        }
        _ => None,
    }
}

fn epoch(number: &str) -> Option<Moment> {
    let value: i64 = number.parse().ok()?;
    let seconds = if number.len() == 13 { value / 1_000 } else { value };
    let mut moment = Moment::from(Day::from_number(seconds.div_euclid(86_400)));
    let of_day = u32::try_from(seconds.rem_euclid(86_400)).ok()?;
    moment.time = Time::new(of_day / 3_600, of_day / 60 % 60, Some(of_day % 60));
    if let Some(time) = &mut moment.time {
        time.zone = Some(0);
    }
    Some(moment)
}

fn day_of_digits(digits: &str) -> Option<Day> {
    let part = |from: usize, to: usize| digits.get(from..to)?.parse::<u32>().ok();
    Day::new(i32::try_from(part(0, 4)?).ok()?, part(4, 6)?, part(6, 8)?)
}

fn compact_time(digits: &str, rest: &str) -> Option<Time> {
    let part = |from: usize| digits.get(from..from + 2)?.parse::<u32>().ok();
    let mut time = Time::new(part(0)?, part(2)?, part(4))?;
    time.zone = clock::zone(rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == 'T'));
    Some(time)
}

/// `2024-03-05`, `2024-03`, `2024`, `2024-W10-2`, `2024-065`. A time may follow those that give a day.
fn dashed(date: &str, rest: &str) -> Option<Moment> {
    let mut parts = date.split('-');
    let year = parts.next()?;
    if year.len() != 4 {
        return None;
    }
    let year: i32 = year.parse().ok()?;
    let (second, third) = (parts.next(), parts.next());
    if parts.next().is_some() {
        return None;
    }
    let mut moment = match (second, third) {
        (None, None) if rest.is_empty() => Moment { year, month: None, day: None, time: None },
        (Some(week), day) if week.starts_with('W') => Moment::from(week_day(year, week, day)?),
        (Some(of_year), None) if of_year.len() == 3 => {
            let number: i64 = of_year.parse().ok()?;
            let first = Day::new(year, 1, 1)?.number();
            Moment::from((1..=366).contains(&number).then(|| Day::from_number(first + number - 1))?)
        }
        (Some(month), None) if rest.is_empty() => {
            let month: u8 = month.parse().ok().filter(|month| (1..=12).contains(month))?;
            Moment { year, month: Some(month), day: None, time: None }
        }
        (Some(month), Some(day)) => Moment::from(Day::new(year, month.parse().ok()?, day.parse().ok()?)?),
        _ => return None,
    };
    moment.time = time_behind(rest);
    Some(moment)
}

/// Returns a day of an ISO week, Monday if no day is given. The first week of a year is the one that contains 4
/// January.
fn week_day(year: i32, week: &str, day: Option<&str>) -> Option<Day> {
    let week: i64 = week.strip_prefix('W')?.parse().ok().filter(|week| (1..=53).contains(week))?;
    let day: i64 = day.map_or(Some(1), |day| day.parse().ok()).filter(|day| (1..=7).contains(day))?;
    let fourth = Day::new(year, 1, 4)?.number();
    let monday = fourth - (fourth + 3).rem_euclid(7);
    Some(Day::from_number(monday + (week - 1) * 7 + day - 1))
}

/// Parses the time after a date: `T14:30:00.000+01:00`, ` 14:30 UTC`, `T1430Z`.
fn time_behind(rest: &str) -> Option<Time> {
    let rest = rest.trim_start_matches(['T', 't', ' ', ',', '\u{A0}']);
    let shown = rest.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b':').count();
    let (digits, behind) = rest.split_at_checked(shown)?;
    let mut parts = digits.split(':').map(|part| part.parse::<u32>().ok());
    let hour = parts.next()??;
    let mut time = match parts.next() {
        Some(minute) => Time::new(hour, minute?, parts.next().flatten())?,
        None => return compact_time(digits, behind),
    };
    let fraction = behind.strip_prefix(['.', ',']);
    let behind = fraction.map_or(behind, |digits| digits.trim_start_matches(|c: char| c.is_ascii_digit()));
    let lower = behind.trim_start().to_ascii_lowercase();
    if lower.starts_with("pm") && time.hour < 12 {
        time.hour += 12;
    }
    time.zone = clock::zone(behind.trim_start_matches([' ', '\u{A0}']));
    Some(time)
}

#[cfg(test)]
mod tests;
