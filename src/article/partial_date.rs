//! A date of which the year, the month or the day may be missing.

use std::fmt;

use crate::calendar::Day;

/// A date of the Gregorian calendar, as far as it is known: a day, a month, a year, or a day without its year.
///
/// It is written in the form of ISO 8601: `2024-05-12`, `2024-05`, `2024`; a day without its year as `--05-12`, as in
/// XML Schema and vCards. [`PartialDate::from_iso`] reads it back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PartialDate {
    year: Option<i32>,
    month: Option<u8>,
    day: Option<u8>,
}

impl PartialDate {
    /// Creates a date; `None` if there is no such day, or if it is not clear which parts are missing.
    pub(crate) fn new(year: Option<i32>, month: Option<u32>, day: Option<u32>) -> Option<Self> {
        let is_clear = matches!(
            (year, month, day),
            (Some(_), None, None) | (Some(_), Some(_), None) | (_, Some(_), Some(_))
        );
        // What is missing may be anything; 2000 is a leap year.
        let known = Day::new(year.unwrap_or(2_000), month.unwrap_or(1), day.unwrap_or(1))?;
        let is_writable = (0..10_000).contains(&known.year);
        (is_clear && is_writable).then_some(Self {
            year: year.map(|_| known.year),
            month: month.map(|_| known.month),
            day: day.map(|_| known.day),
        })
    }

    /// Reads the form that a date is written in; `None` for any other form, and if there is no such day.
    ///
    /// ```
    /// use offprint::PartialDate;
    ///
    /// let date = PartialDate::from_iso("--05-12").unwrap();
    /// assert_eq!((date.year(), date.month(), date.day_of_month()), (None, Some(5), Some(12)));
    /// assert_eq!(date.to_string(), "--05-12");
    /// assert_eq!(PartialDate::from_iso("2023-02-29"), None);
    /// ```
    pub fn from_iso(text: &str) -> Option<Self> {
        let without_year = text.strip_prefix("--");
        let mut parts = without_year.unwrap_or(text).split('-');
        let year = match without_year {
            Some(_) => None,
            None => Some(digits(parts.next()?, 4)?.into()),
        };
        let month = match parts.next() {
            Some(month) => Some(digits(month, 2)?.into()),
            None => None,
        };
        let day = match parts.next() {
            Some(day) => Some(digits(day, 2)?.into()),
            None => None,
        };
        parts.next().map_or_else(|| Self::new(year, month, day), |_| None)
    }

    /// Returns the year, 0 to 9999; `None` if it is not known.
    pub fn year(self) -> Option<i32> {
        self.year
    }

    /// Returns the month, 1 to 12; `None` if only the year is known.
    pub fn month(self) -> Option<u8> {
        self.month
    }

    /// Returns the day of the month, 1 to 31; `None` if it is not known.
    pub fn day_of_month(self) -> Option<u8> {
        self.day
    }
}

impl From<Day> for PartialDate {
    fn from(day: Day) -> Self {
        Self { year: Some(day.year), month: Some(day.month), day: Some(day.day) }
    }
}

impl fmt::Display for PartialDate {
    /// The form of ISO 8601.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year {
            Some(year) => write!(f, "{year:04}")?,
            None => f.write_str("-")?,
        }
        [self.month, self.day].into_iter().flatten().try_for_each(|part| write!(f, "-{part:02}"))
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for PartialDate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for PartialDate {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        let unread = || serde::de::Error::custom(format_args!("`{text}` is no date"));
        Self::from_iso(&text).ok_or_else(unread)
    }
}

/// Reads a number of exactly `length` digits.
pub(super) fn digits(text: &str, length: usize) -> Option<u16> {
    let is_number = text.len() == length && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests;
