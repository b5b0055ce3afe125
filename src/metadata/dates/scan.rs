//! Finds the dates that a text shows to its readers.

use std::borrow::Cow;

use super::calendar::{Calendar, Day};
use super::moment::{Moment, Time};
use super::tokens::{Token, TokenKind, tokenize};
use super::words::{Label, Vocabulary};
use super::{ago, clock};
use crate::language::Language;
use crate::span::Span;

/// One date found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// What it says.
    pub(crate) moment: Moment,
    /// Its words, in the text.
    pub(crate) span: Span,
    /// The same with the label before it.
    pub(crate) labelled: Span,
    /// Whether a label before it says that it is the time of the last change.
    pub(crate) updated: bool,
    /// Whether a label before it says that it is the time of publication.
    pub(crate) published: bool,
}

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

/// A text, cut into tokens once for all who look for dates in it.
#[derive(Clone, Debug)]
pub(crate) struct Tokenized<'a> {
    text: Cow<'a, str>,
    tokens: Vec<Token>,
}

impl<'a> Tokenized<'a> {
    /// Cuts a text.
    pub(crate) fn of(text: Cow<'a, str>) -> Self {
        Self { tokens: tokenize(&text), text }
    }

    /// The text.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }
}

/// All dates of a text, in order.
pub(crate) fn dates(text: &str, setting: Setting) -> Vec<Found> {
    dates_in(&Tokenized::of(Cow::Borrowed(text)), setting)
}

/// As [`dates`], of a text that is cut already.
pub(crate) fn dates_in(Tokenized { text, tokens }: &Tokenized<'_>, setting: Setting) -> Vec<Found> {
    // Every date has a number, but those that count from the time of reading.
    if setting.now.is_none() && tokens.iter().all(|token| token.number().is_none()) {
        return Vec::new();
    }
    let scan = Scan { text, tokens, words: Vocabulary::of(setting.language), setting };
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match scan.date_at(at) {
            Some((first, end, moment)) => {
                found.push(scan.finish(first, end, moment));
                at = end.max(at + 1);
            }
            None => at += 1,
        }
    }
    found
}

struct Scan<'a> {
    text: &'a str,
    tokens: &'a [Token],
    words: Vocabulary,
    setting: Setting,
}

/// A day in some calendar, before anybody has looked whether there is one.
#[derive(Clone, Copy)]
struct Parts {
    calendar: Option<Calendar>,
    year: Option<u32>,
    month: u32,
    day: Option<u32>,
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

    /// The date that has its first telling token at `at`: first token, end, moment.
    fn date_at(&self, at: usize) -> Option<(usize, usize, Moment)> {
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
            let year = if digits == 2 { first + 2_000 } else { first };
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

    /// Years of Japanese emperors and of the Chinese republic.
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
        // A number with more parts is an address or a version.
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
        if goes_on || comes_from {
            return None;
        }
        let parts = match (one.1, two.1, three.1) {
            (4, 1..=2, 1..=2) => self.year_first(one.0, two.0, three.0, divider),
            (1..=2, 1..=2, 4) => self.year_last(one.0, two.0, three.0, divider),
            (1..=2, 1..=2, 2) if touching && divider != '-' => {
                self.year_last(one.0, two.0, 2_000 + three.0, divider)
            }
            _ => return None,
        };
        Some((at, at + 5, self.moment(parts)?))
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

    /// A date that begins with a number and has a month's name: `5 March 2024`, `2024 March 5`.
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

    /// Behind a year and the word for it, which may be longer than those between other parts of dates.
    fn past_year_word(&self, year: usize) -> Option<usize> {
        let word = self.word(year + 1)?;
        (word.chars().count() == 5 && self.number(year + 2).is_some()).then_some(year + 2)
    }

    /// A date that begins with a month's name: `March 5, 2024`, `March 2024`.
    fn named(&self, at: usize) -> Option<(usize, usize, Moment)> {
        let ((calendar, month), used) = self.words.month(self.tokens, at)?;
        let behind = at + used;
        let month = u32::from(month);
        let part = |year: Option<u32>, day: Option<u32>| Parts { calendar: Some(calendar), year, month, day };
        if let Some((day_at, day)) =
            self.number_after(behind, |value, digits| digits <= 2 && (1..=31).contains(&value))
        {
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

    /// The month's name behind a number: past an ordinal ending and at most two short words.
    fn month_after(&self, from: usize) -> Option<(usize, (Calendar, u8), usize)> {
        let mut fillers = 0;
        let mut at = from;
        while at < from + 4 {
            if let Some((month, used)) = self.words.month(self.tokens, at) {
                return Some((at, month, used));
            }
            let token = self.tokens.get(at)?;
            match &token.kind {
                TokenKind::Mark('.' | '-' | '/' | '°' | 'º' | 'ª' | '‑' | '–' | ',' | '،' | '\'' | '’') =>
                    {}
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

    /// The next number, past marks and at most two short words, if it fits.
    fn number_after(&self, from: usize, fits: impl Fn(u32, u8) -> bool) -> Option<(usize, u32)> {
        let mut words = 0;
        for at in from..from + 5 {
            let token = self.tokens.get(at)?;
            match &token.kind {
                TokenKind::Number(value, digits) => return fits(*value, *digits).then_some((at, *value)),
                TokenKind::Mark('.' | ',' | '-' | '/' | '،' | '\'' | '’' | '‑' | '–' | '、') => {}
                TokenKind::Word(word) if words < 2 && word.chars().count() <= 4 => words += 1,
                _ => return None,
            }
        }
        None
    }

    /// A year behind a month or a day: four digits, or two behind an apostrophe or a joining mark.
    fn year_behind(&self, from: usize) -> Option<(usize, u32)> {
        if let Some(found) = self.number_after(from, |value, digits| digits == 4 && is_year(value)) {
            return Some(found);
        }
        if let Some((year, 2)) =
            self.number(from).filter(|_| self.mark(from + 2) == Some(':') && self.number(from + 1).is_some())
        {
            return Some((from, 2_000 + year));
        }
        let joined = matches!(self.mark(from), Some('-' | '/' | '\'' | '’' | '.'))
            && !self.tokens.get(from + 1)?.spaced;
        let (year, digits) = self.number(from + 1).filter(|_| joined)?;
        (digits == 2 && self.mark(from + 2) != Some(':')).then(|| (from + 1, 2_000 + year))
    }

    /// "three hours ago", where the caller told the time of reading.
    fn relative(&self, at: usize) -> Option<(usize, usize, Moment)> {
        let now = self.setting.now?;
        let (distance, used) = self.words.ago(self.tokens, at)?;
        Some((at, at + used, ago::before(now, distance)?))
    }

    /// The moment of a day as told: years of other calendars and a missing year are seen to.
    fn moment(&self, parts: Parts) -> Option<Moment> {
        let Some(year) = parts.year else { return self.without_year(parts) };
        let (calendar, year) = match (parts.calendar, year) {
            (Some(Calendar::Jalali), 1_300..=1_499) => (Calendar::Jalali, year),
            (Some(Calendar::Hijri), 1_300..=1_500) => (Calendar::Hijri, year),
            (_, 2_480..=2_600) => (Calendar::Gregorian, year - 543),
            (None, 1_370..=1_420) if self.setting.language == Language::Persian => (Calendar::Jalali, year),
            (None, 1_400..=1_460) if self.setting.language == Language::Arabic => (Calendar::Hijri, year),
            // The calendar of Nepal is 56 years ahead; its months have lengths that no rule tells.
            (None, 2_050..=2_100) if self.setting.language == Language::Nepali => return None,
            (None | Some(Calendar::Gregorian), 1_980..=2_100) => (Calendar::Gregorian, year),
            _ => return None,
        };
        let year = i32::try_from(year).ok()?;
        match parts.day {
            Some(day) => Day::of(calendar, year, parts.month, day).map(Moment::from),
            None if calendar == Calendar::Gregorian => {
                let month = u8::try_from(parts.month).ok().filter(|month| (1..=12).contains(month))?;
                Some(Moment { year, month: Some(month), day: None, time: None })
            }
            None => None,
        }
    }

    /// A day without a year is the last such day before the time of reading.
    fn without_year(&self, parts: Parts) -> Option<Moment> {
        let now = self.setting.now?.date()?;
        let calendar = parts.calendar.unwrap_or(Calendar::Gregorian);
        if calendar != Calendar::Gregorian {
            return None;
        }
        let this_year = Day::new(now.year, parts.month, parts.day?);
        let last_year = || Day::new(now.year - 1, parts.month, parts.day?);
        this_year.filter(|day| day.number() <= now.number() + 1).or_else(last_year).map(Moment::from)
    }

    /// Adds the time of day that stands beside the date, and the label before it.
    fn finish(&self, first: usize, end: usize, mut moment: Moment) -> Found {
        let mut last = end;
        let mut start = first;
        if moment.has_day() && moment.time.is_none() {
            if let Some((time, behind)) = self.time_behind(end) {
                (moment.time, last) = (Some(time), behind);
            } else if let Some((time, before)) = self.time_before(first) {
                (moment.time, start) = (Some(time), before);
            }
        }
        let (label, label_at) = self.label_before(start).unzip();
        let from = self.tokens.get(start).map_or(0, |token| token.span.start);
        let to =
            last.checked_sub(1).and_then(|last| self.tokens.get(last)).map_or(from, |token| token.span.end);
        let label_from = label_at.and_then(|at| self.tokens.get(at)).map_or(from, |token| token.span.start);
        Found {
            moment,
            span: Span::new(from, to),
            labelled: Span::new(label_from, to),
            updated: label == Some(Label::Updated),
            published: label == Some(Label::Published),
        }
    }

    fn time_behind(&self, from: usize) -> Option<(Time, usize)> {
        let mut words = 0;
        for at in from..from + 7 {
            if let Some(time) = clock::read(self.tokens, at, self.text, self.words) {
                return Some(time);
            }
            match &self.tokens.get(at)?.kind {
                TokenKind::Mark(_) => {}
                TokenKind::Word(_) if words < 3 => words += 1,
                _ => return None,
            }
        }
        None
    }

    fn time_before(&self, first: usize) -> Option<(Time, usize)> {
        let mut near = (1..=9).rev().filter_map(|back| first.checked_sub(back));
        near.find_map(|at| {
            let (time, end) = clock::read(self.tokens, at, self.text, self.words)?;
            let between = self.tokens.get(end..first)?;
            between.iter().all(|token| token.number().is_none()).then_some((time, at))
        })
    }

    /// The nearest label among the few tokens before the date; of those that end alike, the longest.
    fn label_before(&self, start: usize) -> Option<(Label, usize)> {
        let first = start.saturating_sub(8);
        let labels = (first..start).filter_map(|at| {
            let (label, used) = self.words.label(self.tokens, at)?;
            let between = self.tokens.get(at + used..start)?;
            // "On" and the like are labels of what they stand before, a weekday at most between.
            let short = used == 1 && self.tokens.get(at)?.span.len() <= SHORT_LABEL;
            let words = between.iter().filter(|token| token.word().is_some()).count();
            let parted = parts_label(between) || (short && words > 1);
            (!parted).then_some((label, at, at + used))
        });
        let nearest = labels.reduce(|known, other| if other.2 > known.2 { other } else { known });
        nearest.map(|(label, at, _)| (label, at))
    }
}

/// Bytes of a label that may be any preposition.
const SHORT_LABEL: usize = 3;

/// Whether tokens part a label from the date behind them. A bar alone stands where two elements touch.
fn parts_label(between: &[Token]) -> bool {
    let touches = between.iter().all(|token| token.mark().is_some());
    let bar = |token: &Token| token.mark() == Some('|');
    between.iter().any(|token| token.number().is_some() || (bar(token) && !touches))
}

fn is_one_of(word: Option<&str>, words: &[&str]) -> bool {
    word.is_some_and(|word| words.contains(&word))
}

fn is_year(value: u32) -> bool {
    matches!(value, 1_300..=1_500 | 1_900..=2_100 | 2_480..=2_600)
}
