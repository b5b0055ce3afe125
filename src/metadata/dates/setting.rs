//! What a date is read by, and how its numbers become a day.

use super::calendar::{Calendar, Day};
use super::moment::Moment;
use crate::language::Language;

/// What a date is read by, beside its words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setting {
    /// The language of the page.
    pub(crate) language: Language,
    /// Whether numbers with a slash have the month first.
    pub(crate) month_first: Order,
    /// The time of reading, where the caller tells it.
    pub(crate) now: Option<Moment>,
}

/// Which of two numbers is the month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Order {
    /// 5/3 is the fifth of March.
    DayFirst,
    /// 3/5 is the fifth of March.
    MonthFirst,
}

/// A day in some calendar, before anybody has looked whether there is one.
#[derive(Clone, Copy)]
pub(super) struct Parts {
    /// The calendar, where the month's name tells it.
    pub(super) calendar: Option<Calendar>,
    /// As written: of an era, or of the calendar.
    pub(super) year: Option<u32>,
    /// From 1.
    pub(super) month: u32,
    /// From 1.
    pub(super) day: Option<u32>,
}

impl Parts {
    /// The moment of a day as told: years of other calendars and a missing year are seen to.
    pub(super) fn moment(self, setting: Setting) -> Option<Moment> {
        let Some(year) = self.year else { return self.without_year(setting.now?) };
        let (calendar, year) = match (self.calendar, year) {
            (Some(Calendar::Jalali), 1_300..=1_499) => (Calendar::Jalali, year),
            (Some(Calendar::Hijri), 1_300..=1_500) => (Calendar::Hijri, year),
            (_, 2_480..=2_600) => (Calendar::Gregorian, year - 543),
            (None, 1_370..=1_420) if setting.language == Language::Persian => (Calendar::Jalali, year),
            (None, 1_400..=1_460) if setting.language == Language::Arabic => (Calendar::Hijri, year),
            // The calendar of Nepal is 56 years ahead; its months have lengths that no rule tells.
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

    /// A day without a year is the last such day before the time of reading.
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
