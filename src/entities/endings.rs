//! The endings that names take in each language, from `data/endings.tsv`.

use std::sync::OnceLock;

use crate::language::Language;

/// Columns: the language; its endings, separated by spaces; the endings that are cut off the name of a person or place
/// in the output; those that turn a place's name into a word for something of that place, where such words are
/// capitalised; the particles that are attached to any name without being part of it; what the last letters of a name
/// become in another case, "ka>ce"; the endings of forms that have lost the last vowel of a name in k or c; the vowels
/// with which other cases end, and few names themselves.
const FILE: &str = include_str!("data/endings.tsv");

/// Minimum length of a form without its ending, in characters.
const SHORTEST_STEM: usize = 3;

/// The endings of one language.
struct Row {
    language: Language,
    all: Vec<&'static str>,
    cut: Vec<&'static str>,
    origins: Vec<&'static str>,
    particles: Vec<&'static str>,
    softened: Vec<(&'static str, &'static str)>,
    after_loss: Vec<&'static str>,
    case_vowels: Vec<&'static str>,
}

/// Returns the endings of a language, longest first; empty if its names do not inflect.
pub fn of(language: Language) -> &'static [&'static str] {
    row(language).map_or(&[], |row| &row.all)
}

/// Returns the endings that are not part of a name, such as the Germanic genitive.
pub fn cut(language: Language) -> &'static [&'static str] {
    row(language).map_or(&[], |row| &row.cut)
}

/// Returns the endings that turn a place's name into a word for something of that place.
pub fn origins(language: Language) -> &'static [&'static str] {
    row(language).map_or(&[], |row| &row.origins)
}

/// Returns the particles that are attached to any name without being part of it.
pub fn particles(language: Language) -> &'static [&'static str] {
    row(language).map_or(&[], |row| &row.particles)
}

fn row(language: Language) -> Option<&'static Row> {
    static TABLE: OnceLock<Vec<Row>> = OnceLock::new();
    let table = TABLE.get_or_init(|| FILE.lines().filter_map(read).collect());
    table.iter().find(|row| row.language == language)
}

fn read(line: &'static str) -> Option<Row> {
    let mut columns = line.split('\t');
    let language = Language::from_tag(columns.next()?)?;
    let mut endings = || {
        let mut endings: Vec<&str> = columns.next().unwrap_or_default().split_whitespace().collect();
        endings.sort_by_key(|ending| (std::cmp::Reverse(ending.len()), *ending));
        endings
    };
    let (all, cut, origins, particles) = (endings(), endings(), endings(), endings());
    let softened = endings().into_iter().filter_map(|pair| pair.split_once('>')).collect();
    let (after_loss, case_vowels) = (endings(), endings());
    Some(Row { language, all, cut, origins, particles, softened, after_loss, case_vowels })
}

/// Whether two folded words can be forms of one name: equal, apart from an ending of each.
pub fn alike(one: &str, two: &str, language: Language) -> bool {
    if one == two {
        return true;
    }
    let Some(row) = row(language) else { return false };
    if row.changes(one, two) || row.changes(two, one) {
        return true;
    }
    let endings = row.all.as_slice();
    let shared: usize = one
        .chars()
        .zip(two.chars())
        .take_while(|(left, right)| left == right)
        .map(|(c, _)| c.len_utf8())
        .sum();
    let stem = one.get(..shared).unwrap_or_default();
    !endings.is_empty()
        && stem.chars().rev().take(4).enumerate().any(|(back, _)| {
            let keep = stem.chars().count() - back;
            keep >= SHORTEST_STEM && is_form(one, keep, endings) && is_form(two, keep, endings)
        })
}

/// Whether a form of a name ends with a vowel of other cases, with which few names end themselves.
pub fn ends_in_case_vowel(word: &str, language: Language) -> bool {
    row(language).is_some_and(|row| row.case_vowels.iter().any(|vowel| word.ends_with(vowel)))
}

impl Row {
    /// Whether the folded word `other` is a case form of `base` with other letters before the ending: "Polsce" of
    /// "Polska", "Mireczka" of "Mireczek".
    fn changes(&self, base: &str, other: &str) -> bool {
        let is_softened = |(from, to): &(&str, &str)| {
            let stem = base.strip_suffix(from).filter(|stem| is_stem(stem));
            stem.is_some() && other.strip_suffix(to) == stem
        };
        self.softened.iter().any(is_softened) || self.loses_vowel(base, other)
    }

    fn loses_vowel(&self, base: &str, other: &str) -> bool {
        let mut letters = base.chars().rev();
        let (Some(last), Some(vowel)) = (letters.next(), letters.next()) else { return false };
        let is_fleeting = matches!(vowel, 'e' | 'o' | 'a' | 'е' | 'о');
        let stem = base.get(..base.len() - last.len_utf8() - vowel.len_utf8()).unwrap_or_default();
        let can_lose = matches!(last, 'k' | 'c' | 'к' | 'ц') && is_stem(stem);
        let tail = other.strip_prefix(stem).and_then(|rest| rest.strip_prefix(last));
        is_fleeting && can_lose && tail.is_some_and(|tail| self.after_loss.contains(&tail))
    }
}

/// Whether a form without its ending is long enough.
fn is_stem(stem: &str) -> bool {
    stem.chars().nth(SHORTEST_STEM - 1).is_some()
}

/// Returns the length in characters of the particle at the end of a word: the longest that leaves two characters, or
/// three if the particle is a single one, as most Korean names have three syllables; two suffice before the genitive
/// "의", since hardly any name ends with it.
pub fn particle(word: &[char], language: Language) -> usize {
    let fits = |ending: &&str| {
        let len = ending.chars().count();
        let least = if len == 1 && *ending != "의" { 3 } else { 2 };
        word.len() >= len + least && ending.chars().rev().eq(word.iter().rev().take(len).copied())
    };
    particles(language).iter().copied().find(fits).map_or(0, |ending| ending.chars().count())
}

/// Whether `word` consists of its first `keep` characters and at most one ending.
fn is_form(word: &str, keep: usize, endings: &[&str]) -> bool {
    let at = word.char_indices().nth(keep).map_or(word.len(), |(at, _)| at);
    let tail = word.get(at..).unwrap_or_default();
    tail.is_empty() || endings.contains(&tail)
}

#[cfg(test)]
mod tests;
