//! Dates in figures or with the name of a month: "12 March 2024", "March 2024", "2024-03-12", "2024年3月12日". The names
//! of months come from the lexicon of the language. A month or a year alone is not taken for a date: too many words
//! and numbers look like one.

use crate::article::PartialDate;
use crate::calendar::{Calendar, Day};
use crate::language::{ByLanguage, Language, Script};
use crate::lexicon::{Lexicon, Section};
use crate::span::Span;

use super::fold::{fold_into, hash_chars, hash_phrase};
use super::tokens::{is_caseless_letter, tokenize};

/// A date, as far as the text gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    /// Its place in the text.
    pub span: Span,
    /// The calendar that the text uses; `None` if that is not known.
    pub calendar: Option<Calendar>,
    /// The year, in that calendar.
    pub year: Option<u32>,
    /// The month, from 1.
    pub month: Option<u32>,
    /// The day of the month.
    pub day: Option<u32>,
    /// Whether that is the first of several days: "8-12 July".
    pub is_span: bool,
}

impl Date {
    /// Whether both can be the same day or month: month and day are equal, and so is the year where both have one.
    pub fn agrees(&self, other: &Self) -> bool {
        let same_year = self.year == other.year || self.year.is_none() || other.year.is_none();
        same_year && self.month.is_some() && (self.month, self.day) == (other.month, other.day)
    }

    /// Returns the date that one agrees with all of `dates`: with the year and the calendar that they have in common.
    fn common(dates: &[Self]) -> Option<Self> {
        let (first, rest) = dates.split_first()?;
        let mut years = dates.iter().filter_map(|date| date.year);
        let year = years.next().filter(|year| years.all(|other| other == *year));
        let is_common = rest.iter().all(|date| date.calendar == first.calendar);
        let is_span = dates.iter().any(|date| date.is_span);
        Some(Self { year, calendar: first.calendar.filter(|_| is_common), is_span, ..*first })
    }

    /// Returns the date in the Gregorian calendar; `None` if it cannot be converted exactly, or does not exist.
    fn in_gregorian(&self) -> Option<PartialDate> {
        let year = self.year.map(i32::try_from).transpose().ok()?;
        let day = self.day.filter(|_| !self.is_span);
        match self.calendar? {
            Calendar::Gregorian => PartialDate::new(year, self.month, day),
            Calendar::Jalali => Day::of(Calendar::Jalali, year?, self.month?, day?).map(PartialDate::from),
            // The arithmetical form, by which it is converted, may be a day off.
            Calendar::Hijri => None,
        }
    }
}

/// Returns the date that several mentions, which agree with each other, give together.
pub fn value(dates: &[Date]) -> Option<PartialDate> {
    Date::common(dates)?.in_gregorian()
}

/// A part of a sentence that can be part of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// A number of at most four digits.
    Number(u32),
    /// A word, by the hash of its folded form.
    Word(u32),
    /// A sign, or a CJK character that marks a year, month or day.
    Sign(char),
}

/// Finds the dates in a sentence, given by its tokens (spans into `text`).
pub fn find(text: &str, tokens: &[Span], language: Language) -> Vec<Date> {
    // A test by range is far faster than the Unicode tables.
    let is_digit = |c: char| !is_caseless_letter(c) && c.is_numeric();
    let digits = |token: &Span| match token.of(text) {
        word if word.is_ascii() => word.bytes().any(|byte| byte.is_ascii_digit()),
        word => word.chars().any(is_digit),
    };
    if !tokens.iter().any(digits) {
        return Vec::new();
    }
    let parts = parts(text, tokens, language);
    let mut dates = Vec::new();
    let mut at = 0;
    while at < parts.len() {
        let rest = parts.get(at..).unwrap_or_default();
        let found = in_figures(text, rest).or_else(|| marked(rest)).or_else(|| named(rest, language));
        let (date, len) = found.map_or((None, 1), |(date, len)| (Some(date), len));
        dates.extend(date.map(|date| Date {
            calendar: calendar(&date, language),
            is_span: date.calendar.is_some() && begins_with_span(date.span.of(text)),
            ..date
        }));
        at += len.max(1);
    }
    dates
}

/// The first whole year of the Gregorian calendar.
const FIRST_GREGORIAN: u32 = 1583;

/// Returns the calendar of a date; `None` if it is not known. So far, the date has a calendar only if it has the name
/// of a month.
fn calendar(date: &Date, language: Language) -> Option<Calendar> {
    match (date.calendar, date.year) {
        (Some(calendar @ (Calendar::Jalali | Calendar::Hijri)), None | Some(1_300..=1_499)) => Some(calendar),
        (Some(Calendar::Jalali | Calendar::Hijri), _) => None,
        (None, Some(1_370..=1_420)) if language == Language::Persian => Some(Calendar::Jalali),
        // The calendar of Nepal is more than 56 years ahead.
        (None, Some(2_050..=2_100)) if language == Language::Nepali => None,
        (_, year) => year.is_none_or(|year| year >= FIRST_GREGORIAN).then_some(Calendar::Gregorian),
    }
}

/// Whether a text begins with a number that is followed by another one in the same word: "8-12 July".
fn begins_with_span(text: &str) -> bool {
    let word = text.split_whitespace().next().unwrap_or_default();
    let is_numbered = word.starts_with(char::is_numeric);
    is_numbered && word.trim_start_matches(char::is_numeric).contains(char::is_numeric)
}

/// Converts tokens to parts; a number attached to a word makes two.
fn parts(text: &str, tokens: &[Span], language: Language) -> Vec<(Span, Part)> {
    let mut folded = Vec::new();
    let mut parts = Vec::new();
    for token in tokens {
        let covered = token.of(text);
        let digits: usize = covered.chars().take_while(|c| c.is_numeric()).map(char::len_utf8).sum();
        let middle = token.start + digits;
        if let Some(number) = number(covered.get(..digits).unwrap_or_default()) {
            parts.push((Span::new(token.start, middle), Part::Number(number)));
        }
        let rest = Span::new(middle, token.end);
        // In Korean a particle may follow the mark.
        if let Some(mark) = rest.of(text).chars().next().filter(|c| digits > 0 && is_mark(*c)) {
            parts.push((Span::new(middle, middle + mark.len_utf8()), Part::Sign(mark)));
            continue;
        }
        let mut chars = rest.of(text).chars();
        let part = match (chars.next(), chars.next()) {
            (None, _) => continue,
            (Some(c), None) if !c.is_alphabetic() || is_mark(c) => Part::Sign(c),
            _ => {
                fold_into(rest.of(text), language, &mut folded);
                Part::Word(hash_chars(&folded))
            }
        };
        parts.push((rest, part));
    }
    parts
}

/// Parses a number of one to four digits, of any known script.
fn number(digits: &str) -> Option<u32> {
    let count = digits.chars().count();
    let value = |c: char| c.to_digit(10).or_else(|| native_digit(c));
    (1..=4).contains(&count).then(|| digits.chars().try_fold(0, |sum, c| Some(sum * 10 + value(c)?)))?
}

/// The value of a digit of Arabic, Persian, Devanagari, Bengali or Thai script.
fn native_digit(c: char) -> Option<u32> {
    const ZEROS: [u32; 5] = [0x0660, 0x06F0, 0x0966, 0x09E6, 0x0E50];
    ZEROS.iter().filter_map(|zero| u32::from(c).checked_sub(*zero)).find(|value| *value < 10)
}

fn is_mark(c: char) -> bool {
    matches!(c, '年' | '月' | '日' | '号' | '號' | '년' | '월' | '일')
}

/// Whether a number can be a year, of the Islamic or Persian calendar too.
const fn is_year(number: u32) -> bool {
    1300 <= number && number < 2200
}

const fn is_day(number: u32) -> bool {
    1 <= number && number <= 31
}

const fn is_month(number: u32) -> bool {
    1 <= number && number <= 12
}

/// Reads a date written as one token: "2024-03-12", "12.03.2024", "12/3/2024".
fn in_figures(text: &str, parts: &[(Span, Part)]) -> Option<(Date, usize)> {
    let (first, Part::Number(_)) = parts.first()? else { return None };
    // What follows the first number in the same token is a single part of signs and digits.
    let (rest, _) = parts.get(1).filter(|(rest, _)| rest.start == first.end)?;
    let span = Span::new(first.start, rest.end);
    let covered = span.of(text);
    let sign = covered.chars().find(|c| matches!(c, '-' | '.' | '/'))?;
    let fields: Vec<u32> = covered.split(sign).map(number).collect::<Option<_>>()?;
    let &[one, two, three] = fields.as_slice() else { return None };
    let (year, month, day) = match (is_year(one), is_year(three), sign) {
        (true, false, _) => (one, Some(two), Some(three)),
        (false, true, '.') => (three, Some(two), Some(one)),
        // Whether the day precedes the month differs from country to country.
        (false, true, _) if one > 12 => (three, Some(two), Some(one)),
        (false, true, _) if two > 12 => (three, Some(one), Some(two)),
        (false, true, _) if is_month(one) && is_month(two) => (three, None, None),
        _ => return None,
    };
    let sound = month.is_none_or(is_month) && day.is_none_or(is_day);
    sound.then_some((Date { span, calendar: None, year: Some(year), month, day, is_span: false }, 2))
}

/// Reads a date whose numbers are followed by marks, as in Chinese, Japanese and Korean.
fn marked(parts: &[(Span, Part)]) -> Option<(Date, usize)> {
    let mut date =
        Date { span: parts.first()?.0, calendar: None, year: None, month: None, day: None, is_span: false };
    let mut len = 0;
    while let [(_, Part::Number(number)), (end, Part::Sign(mark)), ..] = parts.get(len..)? {
        match mark {
            '年' | '년' if len == 0 && is_year(*number) => date.year = Some(*number),
            '月' | '월' if date.month.is_none() && is_month(*number) => date.month = Some(*number),
            '日' | '号' | '號' | '일' if date.month.is_some() && date.day.is_none() && is_day(*number) => {
                date.day = Some(*number);
            }
            _ => break,
        }
        date.span.end = end.end;
        len += 2;
    }
    (len >= 4).then_some((date, len))
}

/// Reads a date with the name of a month, and a day or a year next to it.
fn named(parts: &[(Span, Part)], language: Language) -> Option<(Date, usize)> {
    let months = Months::of(language);
    let (day, before) = day_before(parts);
    let ((calendar, month), len) = months.longest(parts.get(before..)?)?;
    let (span, calendar) = (parts.first()?.0, Some(calendar));
    let mut date = Date { span, calendar, year: None, month: Some(month), day, is_span: false };
    let mut end = before + len;
    let month_end = end;
    if day.is_none()
        && let Some((_, Part::Number(number))) = parts.get(end)
        && is_day(*number)
    {
        date.day = Some(*number);
        end += 1;
    }
    if let Some((year, len)) = year_behind(parts.get(end..).unwrap_or_default(), language) {
        date.year = Some(year);
        end += len;
    }
    // The dot after the month may be that of "Dec."; at the end of a sentence it is the full stop.
    let ends_sentence = end == parts.len() && matches!(parts.last(), Some((_, Part::Sign('.'))));
    let last = end.checked_sub(1 + usize::from(ends_sentence))?;
    date.span.end = parts.get(last)?.0.end;
    (day.is_some() || end > month_end).then_some((date, end))
}

/// Returns the day of the month at the start, and the index where the month may begin: after the day and a dot, an
/// ordinal ending or a short word such as "de".
fn day_before(parts: &[(Span, Part)]) -> (Option<u32>, usize) {
    match parts {
        [(span, Part::Number(number)), (next, second), ..] if is_day(*number) => match second {
            Part::Sign('.' | 'º' | '°') => (Some(*number), 2),
            // An ordinal ending is attached to its number; a preposition is short.
            Part::Word(_) if next.start == span.end => {
                (Some(*number), 2 + usize::from(is_short(parts.get(2))))
            }
            Part::Word(_) if is_short(parts.get(1)) => (Some(*number), 2),
            _ => (Some(*number), 1),
        },
        _ => (None, 0),
    }
}

fn is_short(part: Option<&(Span, Part)>) -> bool {
    part.is_some_and(|(span, part)| matches!(part, Part::Word(_)) && span.end - span.start <= 3)
}

/// Returns the year at the start, after a comma or a short word at most, and the number of parts that they take.
fn year_behind(parts: &[(Span, Part)], language: Language) -> Option<(u32, usize)> {
    // "In March 1400 people": low numbers are years only where another calendar is in use.
    let least = if language.script() == Script::Arab { 1300 } else { 1500 };
    let lead = match parts.first()? {
        (_, Part::Sign(',' | '،')) => 1,
        _ if is_short(parts.first()) => 1,
        _ => 0,
    };
    match parts.get(lead)? {
        (_, Part::Number(number)) if is_year(*number) && *number >= least => Some((*number, lead + 1)),
        _ => None,
    }
}

/// A month of a calendar, counted from 1.
type Month = (Calendar, u32);

/// The month names of a language: the hash of each folded form, and the month.
#[derive(Debug, Default)]
struct Months {
    forms: Vec<(u32, Month)>,
}

/// The sections of a lexicon that hold the months of each calendar. A form that two of them share belongs to the first.
const CALENDARS: [(Section, Calendar); 3] = [
    (Section::Months, Calendar::Gregorian),
    (Section::MonthsHijri, Calendar::Hijri),
    (Section::MonthsJalali, Calendar::Jalali),
];

/// Maximum number of words in the name of a month.
const LONGEST: usize = 3;

impl Months {
    fn of(language: Language) -> &'static Self {
        static TABLES: ByLanguage<Months> = ByLanguage::new();
        TABLES.of(language, Self::read)
    }

    fn read(language: Language) -> Self {
        let lexicon = Lexicon::of(language);
        let mut forms = Vec::new();
        let mut folded = Vec::new();
        for (section, calendar) in CALENDARS {
            for row in lexicon.rows(section) {
                let Some(month) = row.field(0).parse().ok().filter(|month| is_month(*month)) else {
                    continue;
                };
                let form = row.form.trim_end_matches('.');
                let mut tokens = Vec::new();
                tokenize(form, Span::new(0, form.len()), language, &mut tokens);
                let hashes = tokens.iter().map(|token| {
                    fold_into(token.of(form), language, &mut folded);
                    hash_chars(&folded)
                });
                forms.extend(hashes.reduce(hash_phrase).map(|hash| (hash, (calendar, month))));
            }
        }
        forms.sort_by_key(|(hash, _)| *hash);
        forms.dedup_by_key(|(hash, _)| *hash);
        Self { forms }
    }

    /// Returns the month with the longest name at the start, and the number of parts it takes, a dot after it
    /// included.
    fn longest(&self, parts: &[(Span, Part)]) -> Option<(Month, usize)> {
        let mut phrase = None;
        let mut best = None;
        for (index, (_, part)) in parts.iter().take(LONGEST).enumerate() {
            let Part::Word(hash) = part else { break };
            let joined = phrase.map_or(*hash, |before| hash_phrase(before, *hash));
            phrase = Some(joined);
            if let Ok(at) = self.forms.binary_search_by_key(&joined, |(hash, _)| *hash) {
                best = Some((self.forms[at].1, index + 1));
            }
        }
        let (month, len) = best?;
        Some((month, len + usize::from(matches!(parts.get(len), Some((_, Part::Sign('.')))))))
    }
}

#[cfg(test)]
mod tests;
