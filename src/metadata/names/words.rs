//! The words of bylines, in one table per language, and how they are found at either end of a text.

use std::collections::BTreeMap;

use crate::language::{ByLanguage, Language};
use crate::lexicon::{Lexicon, Row, Section};
use crate::text::{TextSet, fold, fold_ascii, is_colon, is_longer, is_spaceless};

/// Forms by their first character, the longest first.
pub(super) type Openings = BTreeMap<char, Vec<String>>;

/// Forms by their last character, the longest first.
type Endings = BTreeMap<char, Vec<String>>;

/// The words of bylines in one language, folded.
#[derive(Debug)]
pub(super) struct Words {
    pub(super) prefixes: Openings,
    /// Those prefixes that introduce the paper or agency that a text comes from.
    pub(super) sources: Openings,
    pub(super) contributions: Openings,
    pub(super) role_openings: Openings,
    pub(super) role_endings: Endings,
    pub(super) joiners: TextSet,
    pub(super) agencies: TextSet,
    pub(super) agency_endings: Endings,
    pub(super) organization_words: TextSet,
    pub(super) particles: TextSet,
    pub(super) degrees: TextSet,
    pub(super) nobodies: TextSet,
    /// Words found beside dates: "updated", "Monday", "a.m.".
    pub(super) stamps: TextSet,
}

impl Words {
    pub(super) fn of(language: Language) -> &'static Self {
        static TABLES: ByLanguage<Words> = ByLanguage::new();
        TABLES.of(language, |language| Self::read(Lexicon::of(language)))
    }

    fn read(lexicon: &Lexicon) -> Self {
        let forms = |section| lexicon.rows(section).iter().map(|row| fold(row.form));
        let of = |section| longest_first(lexicon.rows(section).iter());
        let is_source = |row: &&Row| row.field(1) == "source";
        Self {
            prefixes: by_opening(of(Section::BylinePrefixes)),
            sources: by_opening(longest_first(
                lexicon.rows(Section::BylinePrefixes).iter().filter(is_source),
            )),
            contributions: by_opening(of(Section::Contributions)),
            role_endings: by_ending(of(Section::Roles)),
            role_openings: by_opening(of(Section::Roles)),
            joiners: forms(Section::Joiners).collect(),
            agencies: forms(Section::Agencies).collect(),
            agency_endings: by_ending(of(Section::Agencies)),
            organization_words: forms(Section::OrganizationWords).collect(),
            particles: forms(Section::NameParticles).collect(),
            degrees: forms(Section::Degrees).collect(),
            nobodies: forms(Section::Nobodies).collect(),
            stamps: STAMPS.into_iter().flat_map(forms).collect(),
        }
    }
}

/// The sections of the words found beside dates.
const STAMPS: [Section; 4] = [Section::Published, Section::Updated, Section::Weekdays, Section::Meridiem];

/// Returns the forms of rows, the longest first, folded and without a colon at the end.
fn longest_first<'r>(rows: impl Iterator<Item = &'r Row>) -> Vec<String> {
    let mut forms: Vec<String> =
        rows.map(|row| fold(row.form).trim_end_matches([':', ' ']).to_owned()).collect();
    forms.sort_by_key(|form| std::cmp::Reverse(form.len()));
    forms
}

fn by_ending(longest_first: Vec<String>) -> Endings {
    let mut endings = Endings::new();
    for form in longest_first {
        if let Some(last) = form.chars().next_back() {
            endings.entry(last).or_default().push(form);
        }
    }
    endings
}

fn by_opening(longest_first: Vec<String>) -> Openings {
    let mut openings = Openings::new();
    for form in longest_first {
        if let Some(first) = form.chars().next() {
            openings.entry(first).or_default().push(form);
        }
    }
    openings
}

/// Returns the first character that a character folds to.
fn fold_first(c: char) -> Option<char> {
    fold(c.encode_utf8(&mut [0; 4])).chars().next()
}

/// Returns the text after the longest form that it begins with.
pub(super) fn strip_start<'t>(text: &'t str, forms: &Openings) -> Option<&'t str> {
    // Some characters, such as vowel signs, fold to nothing.
    let first = text.chars().find_map(|c| if c.is_ascii() { Some(fold_ascii(c)) } else { fold_first(c) })?;
    forms.get(&first)?.iter().find_map(|form| {
        let rest = strip_folded(text, form)?;
        let next = rest.chars().next();
        let glued =
            text.chars().nth(1).is_some_and(char::is_lowercase) && next.is_some_and(char::is_uppercase);
        // A single ideograph begins many words, so it does not count inside a run of letters.
        let joined = form.chars().last().is_some_and(is_spaceless) && is_longer(form, 1);
        let bounded = next.is_none_or(|c| !c.is_alphanumeric()) || glued || joined;
        bounded.then(|| {
            rest.trim_start_matches(|c: char| {
                c.is_whitespace()
                    || is_colon(c)
                    || matches!(
                        c,
                        '/' | '／'
                            | '・'
                            | '＝'
                            | '='
                            | '՝'
                            | '-'
                            | '–'
                            | '.'
                            | '|'
                            | ','
                            | '،'
                            | '、'
                            | '，'
                    )
            })
        })
    })
}

/// Returns the text after a beginning that folds to `form`.
fn strip_folded<'t>(text: &'t str, form: &str) -> Option<&'t str> {
    let mut left = form;
    for (at, c) in text.char_indices() {
        if left.is_empty() {
            return text.get(at..);
        }
        if c.is_ascii() {
            left = left.strip_prefix(fold_ascii(c))?;
            continue;
        }
        let mut buffer = [0u8; 4];
        let folded = fold(c.encode_utf8(&mut buffer));
        left = left.strip_prefix(folded.as_str())?;
    }
    left.is_empty().then_some("")
}

/// Returns the text before the longest form that it ends with. `folded` is the same text, folded.
pub(super) fn strip_end<'t>(text: &'t str, folded: &str, forms: &Endings) -> Option<&'t str> {
    let forms = forms.get(&folded.chars().next_back()?)?;
    forms.iter().filter(|form| folded.ends_with(form.as_str())).find_map(|form| {
        // The byte offset of the form in the text as written.
        let start = text
            .char_indices()
            .rev()
            .map(|(at, _)| at)
            .find(|at| fold(text.get(*at..).unwrap_or_default()).len() >= form.len())?;
        let before = text.get(..start)?;
        // "Co-Editor" does not end with the word "Editor".
        let is_joined = before.strip_suffix('-').is_some_and(|rest| rest.ends_with(char::is_alphanumeric));
        let bounded = before.chars().last().is_none_or(|c| !c.is_alphanumeric()) && !is_joined
            || form.chars().next().is_some_and(is_spaceless);
        bounded.then(|| {
            before.trim_end_matches(|c: char| {
                c.is_whitespace() || matches!(c, ',' | '،' | '-' | '–' | '—' | '|')
            })
        })
    })
}
