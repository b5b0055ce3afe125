//! Calendars. All of them count days from the same epoch, so that a day can be converted from one to another.

/// A calendar in which news pages give dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Calendar {
    /// The civil calendar of most of the world.
    Gregorian,
    /// The Persian solar calendar.
    Jalali,
    /// The Islamic lunar calendar in its arithmetical form, which may be a day off the observed one.
    Hijri,
}

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// The year; 0 is the one before year 1.
    pub year: i32,
    /// The month, from 1.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

impl Day {
    /// Returns the day; `None` if it does not exist.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        let (month, day) = (u8::try_from(month).ok()?, u8::try_from(day).ok()?);
        let fits = (1..=12).contains(&month) && (1..=length_of_month(year, month)).contains(&day);
        fits.then_some(Self { year, month, day })
    }

    /// Converts a day from another calendar; `None` if its month or day is out of range.
    pub fn of(calendar: Calendar, year: i32, month: u32, day: u32) -> Option<Self> {
        match calendar {
            Calendar::Gregorian => Self::new(year, month, day),
            Calendar::Jalali => {
                let last = if month <= 6 { 31 } else { 30 };
                let fits = (1..=12).contains(&month) && (1..=last).contains(&day);
                let found = fits.then(|| jalali(year, month, day))?;
                // In a common year the last month has 29 days, and the 30th would be New Year's Day.
                let is_next_year = month == 12 && found == jalali(year.saturating_add(1), 1, 1);
                (!is_next_year).then_some(found)
            }
            Calendar::Hijri => {
                ((1..=12).contains(&month) && (1..=30).contains(&day)).then(|| hijri(year, month, day))
            }
        }
    }

    /// Returns the number of days since 1970-01-01.
    pub fn number(self) -> i64 {
        let year = i64::from(self.year) - i64::from(self.month <= 2);
        let era = year.div_euclid(400);
        let of_era = year.rem_euclid(400);
        let month = (i64::from(self.month) + 9) % 12;
        let of_year = (153 * month + 2) / 5 + i64::from(self.day) - 1;
        era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
    }

    /// Returns the day this many days after 1970-01-01.
    pub fn from_number(number: i64) -> Self {
        let shifted = number + 719_468;
        let era = shifted.div_euclid(146_097);
        let of_era = shifted.rem_euclid(146_097);
        let year = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year + year / 4 - year / 100);
        let shifted_month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
        let year = year + era * 400 + i64::from(month <= 2);
        Self {
            year: i32::try_from(year).unwrap_or(0),
            month: u8::try_from(month).unwrap_or(1),
            day: u8::try_from(day).unwrap_or(1),
        }
    }

    /// Returns the same day of the month this many months earlier, or the last day of that month if it is shorter.
    pub fn months_before(self, months: i64) -> Self {
        let count = i64::from(self.year) * 12 + i64::from(self.month) - 1 - months;
        let year = i32::try_from(count.div_euclid(12)).unwrap_or(0);
        let month = u8::try_from(count.rem_euclid(12) + 1).unwrap_or(1);
        Self { year, month, day: self.day.min(length_of_month(year, month)) }
    }
}

fn length_of_month(year: i32, month: u8) -> u8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Converts a day of the Persian calendar by the 33-year rule, which is exact for the years 1178 to 1633.
fn jalali(year: i32, month: u32, day: u32) -> Day {
    let year = i64::from(year);
    let leap_days = (8 * year + 21).div_euclid(33);
    let month = i64::from(month);
    let of_year = if month <= 7 { (month - 1) * 31 } else { (month - 1) * 30 + 6 } + i64::from(day) - 1;
    // 1 Farvardin 1400 is 2021-03-21.
    let first = Day { year: 2021, month: 3, day: 21 }.number();
    Day::from_number(first + (year - 1_400) * 365 + leap_days - (8 * 1_400 + 21) / 33 + of_year)
}

/// Converts a day of the arithmetical Islamic calendar. In its cycle of thirty years, the leap years are 2, 5, 7, 10,
/// 13, 16, 18, 21, 24, 26 and 29.
fn hijri(year: i32, month: u32, day: u32) -> Day {
    let (year, month) = (i64::from(year), i64::from(month));
    let before = (year - 1) * 354 + (3 + 11 * year).div_euclid(30) + (59 * (month - 1) + 1) / 2;
    // 1 Muharram 1 is 16 July 622 in the Julian calendar, 492,148 days before 1970-01-01.
    Day::from_number(before + i64::from(day) - 1 - 492_148)
}

#[cfg(test)]
mod tests;
