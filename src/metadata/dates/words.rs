//! The words of dates by language: months, halves of the day, "ago" forms and labels.
//!
//! The tables are built from the lexicon at first use and never changed.

use super::months::{self, Month};
use super::table::Forms;
use super::tokens::{Token, joined_key, key_of};
use crate::language::{ByLanguage, Language};
use crate::lexicon::{Lexicon, Section};
use crate::text::TextSet;

/// How long ago something was, in one unit.
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

/// An "ago" form: its words, with `None` in the place of the number.
#[derive(Debug)]
struct AgoForm {
    words: Vec<Option<String>>,
    unit: Unit,
    /// The number that a form without one stands for, such as 1 for "yesterday".
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
    /// The forms that begin with a number, then those that begin with a word.
    ago: [Vec<AgoForm>; 2],
    /// The first words of the latter.
    ago_openings: TextSet,
    labels: Forms<Label>,
}

/// A half of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Half {
    /// From midnight to noon.
    First,
    /// From noon to midnight.
    Second,
}

/// What a word before a date says about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Label {
    /// It is the date of publication.
    Published,
    /// It is the date of the last change.
    Updated,
}

impl DateWords {
    /// Returns the words of a language.
    pub(super) fn of(language: Language) -> &'static Self {
        static TABLES: ByLanguage<DateWords> = ByLanguage::new();
        TABLES.of(language, |language| Self::read(Lexicon::of(language)))
    }

    fn read(lexicon: &Lexicon) -> Self {
        let mut words = Self { months: months::of(lexicon), ..Self::default() };
        for row in lexicon.rows(Section::Meridiem) {
            let half = if row.field(0) == "pm" { Half::Second } else { Half::First };
            words.halves.insert(joined_key(row.form), half);
        }
        let rows = lexicon.rows(Section::Ago).iter();
        let ago = rows.filter_map(|row| ago_form(row.form, row.field(0), row.field(1)));
        words.ago = ago.partition(AgoForm::begins_with_number).into();
        words.ago.iter_mut().for_each(|forms| forms.sort_by_key(|form| std::cmp::Reverse(form.words.len())));
        words.ago_openings = words.ago[1].iter().filter_map(|form| form.words.first()?.clone()).collect();
        for (section, label) in [(Section::Published, Label::Published), (Section::Updated, Label::Updated)] {
            for row in lexicon.rows(section) {
                words.labels.insert(joined_key(row.form), label);
            }
        }
        words
    }
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

/// The date words for pages in one language: those of that language, then the English ones, then those of no particular
/// language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Vocabulary {
    tables: [&'static DateWords; 3],
}

impl Vocabulary {
    /// Returns the vocabulary for pages in a language.
    pub(super) fn of(language: Language) -> Self {
        Self { tables: [language, Language::English, Language::Unknown].map(DateWords::of) }
    }

    /// Whether a month or an "ago" form of any language may begin with a word. Hardly any word does.
    pub(super) fn may_begin(self, word: &str) -> bool {
        months::of_any_language(word).may_begin(word)
    }

    /// Returns the month that begins at token `at`, and its number of tokens.
    pub(super) fn month(self, tokens: &[Token], at: usize) -> Option<(Month, usize)> {
        if tokens.get(at)?.number().is_some() {
            // "3-р сарын": names of months that begin with a number count only in the page's own language.
            return self.tables[0].months.longest(tokens, at);
        }
        // The table of all languages has the first word of every name of a month, so most words are ruled out here.
        let word = tokens.get(at)?.word()?;
        let anywhere = months::of_any_language(word);
        if !anywhere.may_begin(word) {
            return None;
        }
        let own = self.tables.iter().find_map(|table| table.months.longest(tokens, at));
        own.or_else(|| {
            let found = anywhere.longest(tokens, at)?;
            // A short word that is a month in another language is more likely an ordinary word of this one.
            let letters: usize = tokens.get(at..at + found.1)?.iter().map(|token| token.span.len()).sum();
            (letters >= 4).then_some(found)
        })
    }

    /// Returns the half of the day named at token `at`, and the number of tokens of that name.
    pub(super) fn half(self, tokens: &[Token], at: usize) -> Option<(Half, usize)> {
        self.tables.iter().find_map(|table| table.halves.longest(tokens, at))
    }

    /// Returns the label that begins at token `at`, and its number of tokens.
    pub(super) fn label(self, tokens: &[Token], at: usize) -> Option<(Label, usize)> {
        self.tables.iter().find_map(|table| table.labels.longest(tokens, at))
    }

    /// Returns the distance of the "ago" form that begins at token `at`, and the number of tokens of the form.
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

/// Matches an "ago" form with the beginning of the tokens. Returns the number at its placeholder, if it has one, and
/// the number of tokens used.
fn match_form(words: &[Option<String>], tokens: &[Token]) -> Option<(Option<i64>, usize)> {
    let mut count = None;
    let mut used = 0;
    for word in words {
        // "sa'o'i": an apostrophe splits a word into tokens.
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
