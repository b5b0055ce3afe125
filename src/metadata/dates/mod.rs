//! Parses dates in machine-readable and written forms.

mod ago;
mod clock;
mod forms;
mod iso;
mod moment;
mod months;
mod scan;
mod setting;
mod table;
mod tokens;
mod words;

pub(crate) use moment::Moment;
pub(crate) use scan::{Found, Tokenized, dates, dates_in};
pub(crate) use setting::{Order, Setting};
pub(crate) use words::Label;

use std::borrow::Cow;

use crate::language::Language;
use crate::lexicon::{Lexicon, Section};
use crate::span::Span;
use crate::text::{fold, fold_ascii, head_chars};

use moment::Time;
use words::Vocabulary;

/// Parses a declared date, in a machine-readable or a written form.
pub(crate) fn read_value(value: &str, setting: Setting) -> Option<Moment> {
    if let Some(moment) = iso::read(value) {
        return Some(moment);
    }
    dates(value, setting).into_iter().next().map(|found| found.moment)
}

/// Replaces each date, with its time and label, by a divider.
pub(crate) fn without_dates(text: &str, language: Language) -> String {
    without_dates_in(&Tokenized::of(Cow::Borrowed(text)), language)
}

/// Like [`without_dates`], for a text that is already tokenized.
pub(crate) fn without_dates_in(tokenized: &Tokenized<'_>, language: Language) -> String {
    let text = tokenized.text();
    let now = Some(Moment { year: 2_000, month: Some(6), day: Some(15), time: None });
    let found = dates_in(tokenized, Setting { language, month_first: Order::DayFirst, now });
    let mut out = String::with_capacity(text.len());
    let mut start = 0;
    for date in found {
        // A name may stand between label and date: "Submitted by Ann Ode on 5 March".
        let label = Span::new(date.labelled.start, date.span.start).of(text);
        let from =
            if has_name(label) || is_byline(label, language) { date.span.start } else { date.labelled.start };
        out.push_str(Span::new(start, from.max(start)).of(text));
        out.push_str(" | ");
        start =
            date.span.end + hour_word(text.get(date.span.end..).unwrap_or_default(), date.moment, language);
    }
    out.push_str(Span::new(start, text.len()).of(text));
    out
}

/// Whether the text before a date begins like a byline and goes on: "Posted by Ann".
fn is_byline(label: &str, language: Language) -> bool {
    let label = fold(label);
    let opens = |form: &str| {
        let rest = behind_opening(&label, form);
        rest.is_some_and(|rest| rest.starts_with(' ') && !rest.trim().is_empty())
    };
    let forms =
        [language, Language::English].map(|language| Lexicon::of(language).rows(Section::BylinePrefixes));
    forms.into_iter().flatten().any(|row| row.form.contains(' ') && opens(row.form))
}

/// Whether two capitalized words stand side by side after the first word, or with a short word between them, as in
/// "Anna de Vries".
fn has_name(label: &str) -> bool {
    let words: Vec<&str> = label.split_whitespace().skip(1).collect();
    let capital = |at: usize| words.get(at).is_some_and(|word| word.starts_with(char::is_uppercase));
    let short = |at: usize| words.get(at).is_some_and(|word| word.chars().count() <= 3);
    (0..words.len()).any(|at| capital(at) && (capital(at + 1) || (short(at + 1) && capital(at + 2))))
}

/// Minutes in a day.
const DAY: i64 = 1_440;

/// Returns the moments of texts that begin with a time of day, in the order of the page. The earliest is on the given
/// day, and the next day begins where the clock falls back by more than half a day. `None` for a text that does not
/// begin with a time.
pub(crate) fn from_day<'t>(
    day: Moment,
    texts: impl Iterator<Item = &'t str>,
    language: Language,
) -> Vec<Option<Moment>> {
    let words = Vocabulary::of(language);
    let time = |text: &str| clock::read(&tokens::tokenize(text), 0, text, words).map(|(time, _)| time);
    let times: Vec<Option<Time>> = texts.map(time).collect();
    let minutes = |time: &Time| i64::from(time.hour) * 60 + i64::from(time.minute);
    let told: Vec<i64> = times.iter().flatten().map(minutes).collect();
    let steps = told.windows(2).map(|pair| (pair[1] - pair[0]).rem_euclid(DAY));
    let falls = steps.clone().filter(|step| *step > DAY / 2).count();
    let rises = steps.filter(|step| (1..=DAY / 2).contains(step)).count();
    let mut order: Vec<usize> = (0..times.len()).collect();
    if falls > rises {
        order.reverse();
    }
    let (mut moments, mut days, mut last) = (vec![None; times.len()], 0, 0);
    for at in order {
        let Some(time) = times[at] else { continue };
        days += i64::from(last - minutes(&time) > DAY / 2);
        last = minutes(&time);
        moments[at] = day.at(time, days);
    }
    moments
}

/// Returns whether a text contains a date.
pub(crate) fn has_date(text: &str, language: Language) -> bool {
    !dates(text, Setting { language, month_first: Order::DayFirst, now: None }).is_empty()
}

/// Returns what a text that is nothing but a label says about the date after it.
pub(crate) fn label(text: &str, language: Language) -> Option<Label> {
    let (tokens, rest) = tokens::tokenize_head(text, table::REACH);
    let (label, used) = Vocabulary::of(language).label(&tokens, 0)?;
    let alone = tokens.get(used..)?.iter().all(|token| token.mark().is_some());
    (alone && tokens::is_all_marks(rest)).then_some(label)
}

/// Returns the length in bytes of the short word after a time, such as "Uhr", if nothing but a divider or a byline
/// follows it, or if it is abbreviated, such as "น."; otherwise 0.
fn hour_word(rest: &str, moment: Moment, language: Language) -> usize {
    let word = rest.split_whitespace().next().unwrap_or_default();
    let end = rest.find(word).unwrap_or(0) + word.len();
    let behind = rest.get(end..).unwrap_or_default().trim_start();
    let stands_alone = behind.is_empty() || behind.starts_with(|c: char| !c.is_alphanumeric());
    let shortened = word.ends_with('.') && !word.starts_with(char::is_uppercase);
    let is_short = moment.has_time() && word.chars().count() <= 4;
    if is_short && (stands_alone || shortened || opens_byline(behind, language)) { end } else { 0 }
}

/// Returns whether a text begins like a byline: "Von Ann Ode".
fn opens_byline(text: &str, language: Language) -> bool {
    let opening = fold(head_chars(text, 32));
    let opens = |form: &str| {
        let rest = behind_opening(&opening, form);
        rest.is_some_and(|rest| rest.starts_with(|c: char| !c.is_alphanumeric()))
    };
    Lexicon::of(language).rows(Section::BylinePrefixes).iter().any(|row| opens(row.form))
}

/// Returns the rest of a folded text after the words that open a byline, if it begins with them.
fn behind_opening<'t>(folded: &'t str, form: &str) -> Option<&'t str> {
    // Most texts begin with another letter, so the form need not be folded.
    let first = form.chars().next()?;
    if first.is_ascii() && !folded.starts_with(fold_ascii(first)) {
        return None;
    }
    folded.strip_prefix(fold(form).trim_end_matches(':'))
}

/// Whether a text is the name of a month.
pub(crate) fn is_month(text: &str, language: Language) -> bool {
    let tokens = tokens::tokenize(text);
    Vocabulary::of(language).month(&tokens, 0).is_some_and(|(_, used)| used == tokens.len())
}

/// Whether a text is the name of a time zone.
pub(crate) fn is_zone(text: &str) -> bool {
    text.len() <= 5 && clock::zone(text).is_some()
}

/// Parses the time of fetching given by the caller.
pub(crate) fn read_clock(value: &str) -> Option<Moment> {
    iso::read(value).filter(|moment| moment.has_day())
}

/// Finds the date in the path of a URL, with its byte span: `/2024/03/05/`, `/2024-03-05-`, `/20240305/`; only a month
/// if there is no day.
pub(crate) fn in_address(address: &str) -> Option<(Moment, Span)> {
    address_date::read(address)
}

mod address_date;

#[cfg(test)]
mod tests;
