//! Names of months in one language, and in all languages.

use std::sync::OnceLock;

use super::table::Forms;
use super::tokens::{joined_key, key_of};
use crate::calendar::Calendar;
use crate::detect::script_of;
use crate::language::{ByScript, Script};
use crate::lexicon::{Lexicon, Row, Section};

/// A month of one calendar.
pub(super) type Month = (Calendar, u8);

/// If two calendars share a form, the later one in this list counts.
const CALENDARS: [(Section, Calendar); 3] = [
    (Section::MonthsHijri, Calendar::Hijri),
    (Section::MonthsJalali, Calendar::Jalali),
    (Section::Months, Calendar::Gregorian),
];

/// Returns the names of months in a language.
pub(super) fn of(lexicon: &Lexicon) -> Forms<Month> {
    chosen(lexicon, |_| true)
}

/// Returns the names of months of all languages in the script of a word, except those that mean different months in
/// different languages. First words of "ago" forms are included as words that a date may begin with.
///
/// The tables are built per script, because a page uses only one or two and reading the rows of all scripts takes long.
pub(super) fn of_any_language(word: &str) -> &'static Forms<Month> {
    static TABLES: ByScript<Forms<Month>> = ByScript::new();
    TABLES.of(leading_script(word), in_script)
}

fn in_script(script: Script) -> Forms<Month> {
    let mut all = Forms::default();
    let mut doubtful = Vec::new();
    let is_own = |row: &Row| leading_script(row.form) == script;
    for part in parts() {
        // A form occurs only once in the table of a language, so the order of iteration does not matter.
        chosen(part, is_own).into_values().for_each(|(form, month)| match all.value(&form) {
            Some(known) if known != month => doubtful.push(form),
            Some(_) => {}
            None => all.insert(form, month),
        });
        let ago = part.rows(Section::Ago).iter().filter(|row| is_own(row));
        ago.filter_map(|row| first_word(row.form)).for_each(|word| all.insert_opening(word));
    }
    doubtful.iter().for_each(|form| all.remove(form));
    all
}

/// The sections of each language's lexicon that are read here.
fn parts() -> &'static [Lexicon] {
    static PARTS: OnceLock<Vec<Lexicon>> = OnceLock::new();
    const READ: [Section; 4] = [Section::Months, Section::MonthsHijri, Section::MonthsJalali, Section::Ago];
    PARTS.get_or_init(|| Lexicon::languages().map(|language| Lexicon::part(language, &READ)).collect())
}

/// Returns the script of the first letter.
fn leading_script(text: &str) -> Script {
    text.chars().map(script_of).find(|script| *script != Script::Zyyy).unwrap_or_default()
}

/// Returns the months of those rows that `choose` accepts.
fn chosen(lexicon: &Lexicon, choose: impl Fn(&Row) -> bool) -> Forms<Month> {
    let mut months = Forms::default();
    for (section, calendar) in CALENDARS {
        for row in lexicon.rows(section).iter().filter(|row| choose(row)) {
            if let Ok(number @ 1..=12) = row.field(0).parse() {
                months.insert(joined_key(row.form), (calendar, number));
            }
        }
    }
    months
}

/// Returns the first word of an "ago" form; `None` if the form begins with the number.
fn first_word(form: &str) -> Option<String> {
    let piece = form.split("{n}").next()?.split_whitespace().next()?;
    key_of(piece).into_iter().next()
}

#[cfg(test)]
mod tests;
