//! The words of dates, by language: months, halves of the day, "ago" forms.
//!
//! Built from the lexicon at first use and never changed.

use std::sync::OnceLock;

use super::calendar::Calendar;
use super::tokens::{Token, TokenKind, key_of};
use crate::language::{ByLanguage, Language};
use crate::lexicon::{Lexicon, Section};
use crate::text::{TextMap, TextSet};

/// A month of one calendar.
pub(super) type Month = (Calendar, u8);

/// How long ago, in one unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Distance {
    pub(super) unit: Unit,
    pub(super) count: i64,
}

/// A unit of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

impl Unit {
    fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "second" => Self::Second,
            "minute" => Self::Minute,
            "hour" => Self::Hour,
            "day" => Self::Day,
            "week" => Self::Week,
            "month" => Self::Month,
            "year" => Self::Year,
            _ => return None,
        })
    }
}

/// One "ago" form: its words, with `None` where the number stands.
#[derive(Debug)]
struct AgoForm {
    words: Vec<Option<String>>,
    unit: Unit,
    /// The number, for a form that has none.
    count: i64,
}

impl AgoForm {
    fn begins_with_number(&self) -> bool {
        self.words.first().is_some_and(|word| word.as_ref().is_none_or(|word| word.parse::<u32>().is_ok()))
    }
}

/// The date words of one language.
#[derive(Debug, Default)]
pub(super) struct DateWords {
    months: Forms<Month>,
    halves: Forms<Half>,
    /// The forms that begin with a number, and those that begin with a word.
    ago: [Vec<AgoForm>; 2],
    /// What the latter begin with.
    ago_openings: TextSet,
    labels: Forms<Label>,
}

/// Forms by their words, with spaces between, and what the forms begin with: hardly any word of a
/// page begins one.
#[derive(Debug)]
struct Forms<T> {
    values: TextMap<T>,
    openings: TextSet,
    /// Whether some begin with a number: "3-р сарын".
    numbered: bool,
}

impl<T> Default for Forms<T> {
    fn default() -> Self {
        Self { values: TextMap::default(), openings: TextSet::default(), numbered: false }
    }
}

impl<T: Copy> Forms<T> {
    fn insert(&mut self, form: String, value: T) {
        self.openings.insert(opening(&form).to_owned());
        self.numbered |= form.starts_with(|c: char| c.is_ascii_digit());
        self.values.insert(form, value);
    }

    /// The longest form that begins at token `at`, and how many tokens it is.
    fn longest(&self, tokens: &[Token], at: usize) -> Option<(T, usize)> {
        let begins = match &tokens.get(at)?.kind {
            TokenKind::Word(word) => self.may_begin(word),
            TokenKind::Number(..) => self.numbered,
            TokenKind::Mark(_) => false,
        };
        begins.then(|| longest(tokens, at, |key| self.values.get(key).copied()))?
    }

    /// Whether a form may begin with a word. One that folds to nothing says nothing of how it goes on.
    fn may_begin(&self, word: &str) -> bool {
        let begins = opening(word);
        begins.is_empty() || self.openings.contains(begins)
    }
}

/// The first word of a form; a single letter may fold to several words.
fn opening(form: &str) -> &str {
    form.split_once(' ').map_or(form, |(first, _)| first)
}

/// One half of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Half {
    /// From midnight to noon.
    First,
    /// From noon to midnight.
    Second,
}

/// What a word before a date says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Label {
    /// It is the time of publication.
    Published,
    /// It is the time of the last change.
    Updated,
}

/// The longest form, in words.
const LONGEST: usize = 5;
/// Tokens among which a form is looked for, with the marks in it.
pub(super) const REACH: usize = LONGEST + 2;

impl DateWords {
    /// The words of a language.
    pub(super) fn of(language: Language) -> &'static Self {
        static TABLES: ByLanguage<DateWords> = ByLanguage::new();
        TABLES.of(language, |language| Self::read(Lexicon::of(language)))
    }

    /// The words of all languages, those left out that mean different things. No other sections are read.
    fn anywhere() -> &'static Self {
        static ALL: OnceLock<DateWords> = OnceLock::new();
        const READ: [Section; 4] =
            [Section::Months, Section::MonthsHijri, Section::MonthsJalali, Section::Ago];
        ALL.get_or_init(|| {
            let mut all = Self::default();
            let mut doubtful: Vec<String> = Vec::new();
            for language in Lexicon::languages() {
                let part = Lexicon::part(language, &READ);
                let own = months(&part);
                let mut months: Vec<_> = own.values.iter().collect();
                months.sort_by_key(|(form, _)| form.as_str());
                for (form, month) in months {
                    match all.months.values.get(form) {
                        Some(known) if known != month => doubtful.push(form.clone()),
                        Some(_) => {}
                        None => all.months.insert(form.clone(), *month),
                    }
                }
                // What opens an "ago" form is looked up at once with what opens a month.
                let ago = part.rows(Section::Ago).iter();
                all.months.openings.extend(ago.filter_map(|row| first_word(row.form)));
            }
            for form in doubtful {
                all.months.values.remove(&form);
            }
            all
        })
    }

    fn read(lexicon: &Lexicon) -> Self {
        let mut words = Self { months: months(lexicon), ..Self::default() };
        for row in lexicon.rows(Section::Meridiem) {
            let half = if row.field(0) == "pm" { Half::Second } else { Half::First };
            words.halves.insert(key_of(row.form).join(" "), half);
        }
        let rows = lexicon.rows(Section::Ago).iter();
        let ago = rows.filter_map(|row| ago_form(row.form, row.field(0), row.field(1)));
        words.ago = ago.partition(AgoForm::begins_with_number).into();
        words.ago.iter_mut().for_each(|forms| forms.sort_by_key(|form| std::cmp::Reverse(form.words.len())));
        words.ago_openings = words.ago[1].iter().filter_map(|form| form.words.first()?.clone()).collect();
        for (section, label) in [(Section::Published, Label::Published), (Section::Updated, Label::Updated)] {
            for row in lexicon.rows(section) {
                words.labels.insert(key_of(row.form).join(" "), label);
            }
        }
        words
    }
}

fn months(lexicon: &Lexicon) -> Forms<Month> {
    let mut months = Forms::default();
    let calendars = [
        (Section::MonthsHijri, Calendar::Hijri),
        (Section::MonthsJalali, Calendar::Jalali),
        (Section::Months, Calendar::Gregorian),
    ];
    for (section, calendar) in calendars {
        for row in lexicon.rows(section) {
            if let Ok(number @ 1..=12) = row.field(0).parse() {
                months.insert(key_of(row.form).join(" "), (calendar, number));
            }
        }
    }
    months
}

/// The word that an "ago" form begins with; none where a number stands there.
fn first_word(form: &str) -> Option<String> {
    let piece = form.split("{n}").next()?.split_whitespace().next()?;
    key_of(piece).into_iter().next()
}

fn ago_form(form: &str, unit: &str, count: &str) -> Option<AgoForm> {
    let mut words = Vec::new();
    let mut parts = form.split("{n}");
    words.extend(key_of(parts.next()?).into_iter().map(Some));
    for part in parts {
        words.push(None);
        words.extend(key_of(part).into_iter().map(Some));
    }
    let has_number = words.contains(&None);
    let count = count.parse().ok().or(has_number.then_some(0))?;
    (!words.is_empty()).then_some(AgoForm { words, unit: Unit::from_name(unit)?, count })
}

/// The words that a page of one language may date by: its own, then English, then no language's.
#[derive(Clone, Copy, Debug)]
pub(super) struct Vocabulary {
    tables: [&'static DateWords; 3],
}

impl Vocabulary {
    /// The vocabulary of pages in a language.
    pub(super) fn of(language: Language) -> Self {
        Self { tables: [language, Language::English, Language::Unknown].map(DateWords::of) }
    }

    /// Whether a month or an "ago" form of any language may begin with a word: hardly any word does.
    pub(super) fn may_begin(self, word: &str) -> bool {
        DateWords::anywhere().months.may_begin(word)
    }

    /// The month that begins at token `at`, and of how many tokens it is.
    pub(super) fn month(self, tokens: &[Token], at: usize) -> Option<(Month, usize)> {
        if tokens.get(at)?.number().is_some() {
            // "3-р сарын": what another language says of a number counts for nothing.
            return self.tables[0].months.longest(tokens, at);
        }
        // The table of all languages knows how each month of any begins.
        if !DateWords::anywhere().months.may_begin(tokens.get(at)?.word()?) {
            return None;
        }
        let own = self.tables.iter().find_map(|table| table.months.longest(tokens, at));
        own.or_else(|| {
            let found = DateWords::anywhere().months.longest(tokens, at)?;
            // A short word of another language is rather a word of this one.
            let letters: usize = tokens.get(at..at + found.1)?.iter().map(|token| token.span.len()).sum();
            (letters >= 4).then_some(found)
        })
    }

    /// Whether token `at` begins a word for the second half of the day (or the first), and how many
    /// tokens it is.
    pub(super) fn half(self, tokens: &[Token], at: usize) -> Option<(Half, usize)> {
        self.tables.iter().find_map(|table| table.halves.longest(tokens, at))
    }

    /// The label that begins at token `at`.
    pub(super) fn label(self, tokens: &[Token], at: usize) -> Option<(Label, usize)> {
        self.tables.iter().find_map(|table| table.labels.longest(tokens, at))
    }

    /// The "ago" form that begins at token `at`, and how many tokens it is.
    pub(super) fn ago(self, tokens: &[Token], at: usize) -> Option<(Distance, usize)> {
        let first = tokens.get(at)?;
        let forms = |table: &'static DateWords| match first.word() {
            Some(word) if table.ago_openings.contains(word) => table.ago[1].as_slice(),
            None if first.number().is_some() => table.ago[0].as_slice(),
            _ => &[],
        };
        self.tables.iter().flat_map(|table| forms(table)).find_map(|form| {
            let (count, used) = match_form(&form.words, tokens.get(at..)?)?;
            Some((Distance { unit: form.unit, count: count.unwrap_or(form.count) }, used))
        })
    }
}

/// The longest run of tokens from `at` whose words the table knows.
fn longest<T>(tokens: &[Token], at: usize, find: impl Fn(&str) -> Option<T>) -> Option<(T, usize)> {
    let mut key = String::new();
    let mut found = None;
    for (length, token) in tokens.iter().skip(at).take(REACH).enumerate() {
        match &token.kind {
            TokenKind::Mark('.' | '-' | '\'' | '’' | '/' | '་') if length > 0 => continue,
            TokenKind::Mark(_) => break,
            TokenKind::Word(word) => push_word(word, &mut key),
            TokenKind::Number(value, _) => push_word(&value.to_string(), &mut key),
        }
        found = find(&key).map(|value| (value, length + 1)).or(found);
    }
    found
}

fn push_word(word: &str, key: &mut String) {
    if !key.is_empty() {
        key.push(' ');
    }
    key.push_str(word);
}

/// The number of an "ago" form that matches the beginning of the tokens, and the tokens used.
fn match_form(words: &[Option<String>], tokens: &[Token]) -> Option<(Option<i64>, usize)> {
    let mut count = None;
    let mut used = 0;
    for word in words {
        // "sa'o'i": an apostrophe parts a word in two.
        used +=
            usize::from(used > 0 && tokens.get(used)?.mark().is_some_and(|mark| matches!(mark, '\'' | '’')));
        let token = tokens.get(used)?;
        match word {
            None => count = Some(i64::from(token.number().filter(|(value, _)| *value < 10_000)?.0)),
            Some(word) if token.word() == Some(word) => {}
            Some(word) if token.number().is_some_and(|(value, _)| word.parse() == Ok(value)) => {}
            Some(_) => return None,
        }
        used += 1;
    }
    Some((count, used))
}
