//! The written forms of dates: in numbers, with the name of a month, with units such as 年, in years of an era, and
//! relative to the time of reading.

use super::ago;
use super::clock;
use super::moment::Moment;
use super::setting::{Order, Parts, Setting};
use super::tokens::{Token, TokenKind};
use super::words::Vocabulary;
use crate::calendar::Calendar;

/// A text and its tokens, with everything needed to read dates in it.
pub(super) struct Scan<'a> {
    /// The text.
    pub(super) text: &'a str,
    /// Its tokens.
    pub(super) tokens: &'a [Token],
    /// The words that dates in its language are made of.
    pub(super) words: Vocabulary,
    /// The settings by which dates are read.
    pub(super) setting: Setting,
}

impl Scan<'_> {
    fn number(&self, at: usize) -> Option<(u32, u8)> {
        self.tokens.get(at)?.number()
    }

    fn mark(&self, at: usize) -> Option<char> {
        self.tokens.get(at)?.mark()
    }

    fn word(&self, at: usize) -> Option<&str> {
        self.tokens.get(at)?.word()
    }

    /// Returns the date whose first significant token is at `at`: the index of its first token, the index of the token
    /// after it, and its moment.
    pub(super) fn date_at(&self, at: usize) -> Option<(usize, usize, Moment)> {
        match &self.tokens.get(at)?.kind {
            TokenKind::Number(..) => self
                .counted(at)
                .or_else(|| self.numeric(at))
                .or_else(|| self.named_around(at))
                .or_else(|| self.relative(at)),
            TokenKind::Word(word) => self.era(at).or_else(|| {
                self.words.may_begin(word).then(|| self.named(at).or_else(|| self.relative(at)))?
            }),
            TokenKind::Mark(_) => None,
        }
    }

    /// `2024年3月5日`, `2024년 3월 5일`; the year may be missing.
    fn counted(&self, at: usize) -> Option<(usize, usize, Moment)> {
        let (first, digits) = self.number(at)?;
        if is_one_of(self.word(at + 1), &["年", "년"]) {
            let year = if digits == 2 { full_year(first) } else { first };
            return self.counted_month(at, at + 2, Some(year));
        }
        is_one_of(self.word(at + 1), &["月", "월"]).then(|| self.counted_month(at, at, None))?
    }

    fn counted_month(&self, first: usize, at: usize, year: Option<u32>) -> Option<(usize, usize, Moment)> {
        let (month, _) = self.number(at)?;
        if !is_one_of(self.word(at + 1), &["月", "월"]) {
            return None;
        }
        let day = self.number(at + 2).filter(|_| is_one_of(self.word(at + 3), &["日", "일", "號", "号"]));
        let end = if day.is_some() { at + 4 } else { at + 2 };
        let parts = Parts { calendar: None, year, month, day: day.map(|(value, _)| value) };
        Some((first, end, self.moment(parts)?))
    }

    /// Years of a Japanese era or of the Republic of China: `令和6年3月5日`, `民國113年3月5日`.
    fn era(&self, at: usize) -> Option<(usize, usize, Moment)> {
        const ERAS: &[(&str, &str, u32)] = &[
            ("令", "和", 2018),
            ("平", "成", 1988),
            ("昭", "和", 1925),
            ("民", "國", 1911),
            ("民", "国", 1911),
        ];
        let (one, two) = (self.word(at)?, self.word(at + 1)?);
        let (.., base) = ERAS.iter().find(|(first, second, _)| (*first, *second) == (one, two))?;
        let of_era = if self.word(at + 2) == Some("元") { 1 } else { self.number(at + 2)?.0 };
        is_one_of(self.word(at + 3), &["年"]).then(|| self.counted_month(at, at + 4, Some(base + of_era)))?
    }

    /// `05.03.2024`, `2024-03-05`, `3/5/24`.
    fn numeric(&self, at: usize) -> Option<(usize, usize, Moment)> {
        let (one, two, three) = (self.number(at)?, self.number(at + 2)?, self.number(at + 4)?);
        let (divider, second) = (self.mark(at + 1)?, self.mark(at + 3)?);
        if divider != second || !matches!(divider, '.' | '/' | '-' | '‐' | '‑' | '–' | '．' | '／' | '\\')
        {
            return None;
        }
        let touching = (at + 1..at + 5).all(|index| !self.tokens[index].spaced);
        // A number with more parts is an IP address or a version.
        let joined = |index: Option<usize>| {
            let Some(token) = index.and_then(|index| self.tokens.get(index)) else { return false };
            token.mark() == Some(divider) && touching
        };
        let goes_on = joined(Some(at + 5))
            && self.number(at + 6).is_some()
            && !self.tokens[at + 5].spaced
            && !self.tokens[at + 6].spaced;
        let before = at.checked_sub(1);
        let comes_from = joined(before)
            && !self.tokens[at].spaced
            && before.and_then(|last| last.checked_sub(1)).is_some_and(|last| self.number(last).is_some());
        // "1773517954-7.4.33" is a build number.
        let behind_number = three.1 == 2
            && !self.tokens[at].spaced
            && at >= 2
            && self.mark(at - 1).is_some_and(|mark| mark != ':')
            && self.number(at - 2).is_some_and(|(_, digits)| digits > 4)
            && !self.tokens[at - 1].spaced;
        if goes_on || comes_from || behind_number {
            return None;
        }
        let parts = match (one.1, two.1, three.1) {
            (4, 1..=2, 1..=2) => self.year_first(one.0, two.0, three.0, divider),
            (1..=2, 1..=2, 4) => self.year_last(one.0, two.0, three.0, divider),
            // On its own, "02-09-22" may just as well begin with the year.
            (1..=2, 1..=2, 2) if touching && (divider != '-' || self.is_timed(at + 5)) => {
                self.year_last(one.0, two.0, full_year(three.0), divider)
            }
            _ => return None,
        };
        Some((at, at + 5, self.moment(parts)?))
    }

    /// Whether a time of day begins at a token or, after a mark, at the next one.
    fn is_timed(&self, at: usize) -> bool {
        let mut places = at..at + 2;
        places.any(|at| clock::read(self.tokens, at, self.text, self.words).is_some())
    }

    fn year_first(&self, year: u32, second: u32, third: u32, divider: char) -> Parts {
        let (month, day) =
            if second > 12 && third <= 12 && divider == '/' { (third, second) } else { (second, third) };
        Parts { calendar: None, year: Some(year), month, day: Some(day) }
    }

    fn year_last(&self, first: u32, second: u32, year: u32, divider: char) -> Parts {
        let month_first = self.setting.month_first == Order::MonthFirst && divider != '.';
        let swap = if month_first { first <= 12 } else { second > 12 && first <= 12 };
        let (day, month) = if swap { (second, first) } else { (first, second) };
        Parts { calendar: None, year: Some(year), month, day: Some(day) }
    }

    /// A date that begins with a number and contains the name of a month: `5 March 2024`, `2024 March 5`.
    fn named_around(&self, at: usize) -> Option<(usize, usize, Moment)> {
        let (first, digits) = self.number(at)?;
        if let Some(found) = self.year_day_month(at) {
            return Some(found);
        }
        let (month_at, (calendar, month), used) = self.month_after(at + 1)?;
        let behind = month_at + used;
        if digits == 4 {
            let (day_at, day) = self.number_after(behind, |value, digits| digits <= 2 && value <= 31)?;
            let parts = Parts {
                calendar: Some(calendar),
                year: Some(first),
                month: u32::from(month),
                day: Some(day),
            };
            return Some((at, day_at + 1, self.moment(parts)?));
        }
        if digits > 2 || !(1..=31).contains(&first) {
            return None;
        }
        let year = self.year_behind(behind);
        let parts = Parts {
            calendar: Some(calendar),
            year: year.map(|(_, value)| value),
            month: u32::from(month),
            day: Some(first),
        };
        Some((at, year.map_or(behind, |(at, _)| at + 1), self.moment(parts)?))
    }

    /// `2024. gada 5. marts`: the year, the day, the month.
    fn year_day_month(&self, at: usize) -> Option<(usize, usize, Moment)> {
        let (year, _) = self.number(at).filter(|(_, digits)| *digits == 4)?;
        let is_day = |value, digits| digits <= 2 && (1..=31).contains(&value);
        let (day_at, day) = self
            .number_after(at + 1, is_day)
            .or_else(|| self.number_after(self.past_year_word(at)?, is_day))?;
        let (month_at, (calendar, month), used) = self.month_after(day_at + 1)?;
        let parts =
            Parts { calendar: Some(calendar), year: Some(year), month: u32::from(month), day: Some(day) };
        Some((at, month_at + used, self.moment(parts)?))
    }

    /// Returns the index of the token after a year and the word for "year", which may be longer than the words allowed
    /// between other parts of a date.
    fn past_year_word(&self, year: usize) -> Option<usize> {
        // "2023-жылдын": a hyphen may join the word to the year.
        let at = if self.mark(year + 1) == Some('-') { year + 2 } else { year + 1 };
        let length = self.word(at)?.chars().count();
        (matches!(length, 5 | 6) && self.number(at + 1).is_some()).then_some(at + 1)
    }

    /// A date that begins with the name of a month: `March 5, 2024`, `March 2024`.
    fn named(&self, at: usize) -> Option<(usize, usize, Moment)> {
        let ((calendar, month), used) = self.words.month(self.tokens, at)?;
        let behind = at + used;
        let month = u32::from(month);
        let part = |year: Option<u32>, day: Option<u32>| Parts { calendar: Some(calendar), year, month, day };
        if let Some((day_at, day)) =
            self.number_after(behind, |value, digits| digits <= 2 && (1..=31).contains(&value))
        {
            if self.is_span_of_days(day_at) {
                return None;
            }
            let year = self.year_behind(self.past_ordinal(day_at + 1)).or_else(|| {
                let (_, end) = clock::read(self.tokens, day_at + 1, self.text, self.words)?;
                self.year_behind(end)
            });
            let is_time = self.mark(day_at + 1) == Some(':');
            if !is_time {
                let end = year.map_or(day_at + 1, |(at, _)| at + 1);
                return Some((at, end, self.moment(part(year.map(|(_, year)| year), Some(day)))?));
            }
        }
        let (year_at, year) = self.year_behind(behind)?;
        Some((at, year_at + 1, self.moment(part(Some(year), None))?))
    }

    /// Whether a second day follows the first, as in "May 28-29". Such a span is the time of an event in the story, not
    /// of publication. In "May-28-29" the last number is a year.
    fn is_span_of_days(&self, day: usize) -> bool {
        let dash = |at: usize| matches!(self.mark(at), Some('-' | '–'));
        let goes_on = self.number(day + 2).is_some_and(|(_, digits)| digits <= 2);
        goes_on && dash(day + 1) && !day.checked_sub(1).is_some_and(dash)
    }

    /// Returns the index of the name of a month after a number, the month, and its number of tokens. An ordinal ending,
    /// marks and at most two short words may stand between number and name.
    fn month_after(&self, from: usize) -> Option<(usize, (Calendar, u8), usize)> {
        let mut fillers = 0;
        let mut at = from;
        while at < from + 4 {
            if let Some((month, used)) = self.words.month(self.tokens, at) {
                return Some((at, month, used));
            }
            let token = self.tokens.get(at)?;
            match &token.kind {
                TokenKind::Mark(
                    '.' | '-' | '/' | '°' | 'º' | 'ª' | '‑' | '–' | ',' | '،' | '\'' | '’' | '་',
                ) => {}
                TokenKind::Word(word) if word.chars().count() <= 4 && fillers < 2 => fillers += 1,
                _ => return None,
            }
            at += 1;
        }
        None
    }

    fn past_ordinal(&self, at: usize) -> usize {
        let short = self
            .tokens
            .get(at)
            .is_some_and(|token| !token.spaced && token.word().is_some_and(|word| word.chars().count() <= 3));
        if short { at + 1 } else { at }
    }

    /// Returns the token index of the next number and the number, if it fits. Marks and at most two short words may
    /// precede it.
    fn number_after(&self, from: usize, fits: impl Fn(u32, u8) -> bool) -> Option<(usize, u32)> {
        let mut words = 0;
        for at in from..from + 5 {
            let token = self.tokens.get(at)?;
            match &token.kind {
                TokenKind::Number(value, digits) => return fits(*value, *digits).then_some((at, *value)),
                TokenKind::Mark('.' | ',' | '-' | '/' | '،' | '\'' | '’' | '‑' | '–' | '、' | '་') =>
                    {}
                TokenKind::Word(word) if words < 2 && word.chars().count() <= 4 => words += 1,
                _ => return None,
            }
        }
        None
    }

    /// Returns the token index of the year after a month or a day, and the year: four digits, two digits after an
    /// apostrophe or a joining mark, or two digits before a time of day.
    fn year_behind(&self, from: usize) -> Option<(usize, u32)> {
        if let Some(found) = self.number_after(from, |value, digits| digits == 4 && is_year(value)) {
            return Some(found);
        }
        if let Some((year, 2)) =
            self.number(from).filter(|_| self.mark(from + 2) == Some(':') && self.number(from + 1).is_some())
        {
            return Some((from, full_year(year)));
        }
        let joined = matches!(self.mark(from), Some('-' | '/' | '\'' | '’' | '.'))
            && !self.tokens.get(from + 1)?.spaced;
        let (year, digits) = self.number(from + 1).filter(|_| joined)?;
        (digits == 2 && self.mark(from + 2) != Some(':')).then(|| (from + 1, full_year(year)))
    }

    /// A relative date such as "3 hours ago", if the caller gave the time of reading.
    fn relative(&self, at: usize) -> Option<(usize, usize, Moment)> {
        let now = self.setting.now?;
        let (distance, used) = self.words.ago(self.tokens, at)?;
        Some((at, at + used, ago::before(now, distance)?))
    }

    fn moment(&self, parts: Parts) -> Option<Moment> {
        parts.moment(self.setting)
    }
}

/// Expands a year of two digits. No article is expected to be dated outside 1970 to 2069.
fn full_year(two_digits: u32) -> u32 {
    if two_digits < 70 { 2_000 + two_digits } else { 1_900 + two_digits }
}

fn is_one_of(word: Option<&str>, words: &[&str]) -> bool {
    word.is_some_and(|word| words.contains(&word))
}

fn is_year(value: u32) -> bool {
    matches!(value, 1_300..=1_500 | 1_900..=2_100 | 2_480..=2_600)
}
