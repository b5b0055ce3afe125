//! The settings by which a date is read, and how its numbers become a day.

use super::moment::Moment;
use crate::calendar::{Calendar, Day};
use crate::language::Language;

/// What the meaning of a date depends on, apart from its words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setting {
    /// The language of the page.
    pub(crate) language: Language,
    /// The order of day and month in dates written as numbers. With full stops as dividers, it is day first.
    pub(crate) month_first: Order,
    /// The time of reading, if the caller gave it.
    pub(crate) now: Option<Moment>,
}

/// Whether the day or the month comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    /// 5/3 is the fifth of March.
    DayFirst,
    /// 3/5 is the fifth of March.
    MonthFirst,
}

/// The parts of a date as written. It is not known yet whether such a day exists.
#[derive(Clone, Copy)]
pub(super) struct Parts {
    /// The calendar, if the name of the month determines it.
    pub(super) calendar: Option<Calendar>,
    /// The year as written, in the calendar's own era or in the Buddhist era.
    pub(super) year: Option<u32>,
    /// Counted from 1.
    pub(super) month: u32,
    /// Counted from 1.
    pub(super) day: Option<u32>,
}

impl Parts {
    /// Returns the moment. Years of other calendars and eras are converted, and a missing year is inferred. `None` if
    /// such a day does not exist or cannot be converted.
    pub(super) fn moment(self, setting: Setting) -> Option<Moment> {
        let Some(year) = self.year else { return self.without_year(setting.now?) };
        let (calendar, year) = match (self.calendar, year) {
            (Some(Calendar::Jalali), 1_300..=1_499) => (Calendar::Jalali, year),
            (Some(Calendar::Hijri), 1_300..=1_500) => (Calendar::Hijri, year),
            (_, 2_480..=2_600) => (Calendar::Gregorian, year - 543),
            (None, 1_370..=1_420) if setting.language == Language::Persian => (Calendar::Jalali, year),
            (None, 1_400..=1_460) if setting.language == Language::Arabic => (Calendar::Hijri, year),
            // The calendar of Nepal is more than 56 years ahead, and the lengths of its months follow no rule.
            (None, 2_050..=2_100) if setting.language == Language::Nepali => return None,
            (None | Some(Calendar::Gregorian), 1_980..=2_100) => (Calendar::Gregorian, year),
            _ => return None,
        };
        let year = i32::try_from(year).ok()?;
        match self.day {
            Some(day) => Day::of(calendar, year, self.month, day).map(Moment::from),
            None if calendar == Calendar::Gregorian => {
                let month = u8::try_from(self.month).ok().filter(|month| (1..=12).contains(month))?;
                Some(Moment { year, month: Some(month), day: None, time: None })
            }
            None => None,
        }
    }

    /// Infers the year: the day is the last such day up to one day after the time of reading.
    fn without_year(self, now: Moment) -> Option<Moment> {
        let now = now.date()?;
        let calendar = self.calendar.unwrap_or(Calendar::Gregorian);
        if calendar != Calendar::Gregorian {
            return None;
        }
        let this_year = Day::new(now.year, self.month, self.day?);
        let last_year = || Day::new(now.year - 1, self.month, self.day?);
        this_year.filter(|day| day.number() <= now.number() + 1).or_else(last_year).map(Moment::from)
    }
}
