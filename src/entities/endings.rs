//! The endings that names take in each language, from `data/endings.tsv`.

use std::sync::OnceLock;

use crate::language::Language;

/// Columns: the language; its endings, separated by spaces; the endings that are cut off the name of a person or place
/// in the output; those that turn a place's name into a word for something of that place, where such words are
/// capitalised; the particles that are attached to any name without being part of it.
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
    Some(Row { language, all: endings(), cut: endings(), origins: endings(), particles: endings() })
}

/// Whether two folded words can be forms of one name: equal, apart from an ending of each.
pub fn alike(one: &str, two: &str, language: Language) -> bool {
    if one == two {
        return true;
    }
    let endings = of(language);
    if is_slavic(language) && (is_softened(one, two) || is_softened(two, one)) {
        return true;
    }
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

/// Languages in which the last consonant of a name changes, and the vowel before it disappears, in other cases.
pub fn is_slavic(language: Language) -> bool {
    matches!(
        language,
        Language::Polish
            | Language::Czech
            | Language::Slovak
            | Language::Croatian
            | Language::Serbian
            | Language::Bosnian
            | Language::Slovenian
            | Language::Russian
            | Language::Ukrainian
            | Language::Belarusian
    )
}

/// What the last letters of a name become before an ending: Polska, Polsce; Praha, Praze; Америка, Америці.
const SOFTENED: [(&str, &str); 10] = [
    ("ka", "ce"),
    ("ka", "ci"),
    ("ha", "ze"),
    ("ga", "ze"),
    ("ga", "zi"),
    ("ga", "dze"),
    ("ra", "rze"),
    ("ка", "ці"),
    ("га", "зі"),
    ("ха", "сі"),
];

/// Whether the folded word `other` is a case form of `base` with other letters before the ending: "Polsce" of "Polska",
/// "Mireczka" of "Mireczek".
fn is_softened(base: &str, other: &str) -> bool {
    let is_changed = SOFTENED.iter().any(|(from, to)| {
        let stem = base.strip_suffix(from);
        stem.is_some_and(|stem| {
            stem.chars().nth(SHORTEST_STEM - 1).is_some() && other.strip_suffix(to) == Some(stem)
        })
    });
    is_changed || loses_vowel(base, other)
}

/// Endings of forms that have lost the last vowel of the name, apart from those of a woman's name.
const AFTER_LOSS: [&str; 20] = [
    "a", "u", "ovi", "owi", "em", "iem", "om", "kiem", "i", "ie", "ów", "ům", "y", "а", "у", "ом", "ем",
    "ові", "е", "і",
];

fn loses_vowel(base: &str, other: &str) -> bool {
    let mut letters = base.chars().rev();
    let (Some(last), Some(vowel)) = (letters.next(), letters.next()) else { return false };
    let is_fleeting = matches!(vowel, 'e' | 'o' | 'a' | 'е' | 'о' | 'ё');
    let stem = base.get(..base.len() - last.len_utf8() - vowel.len_utf8()).unwrap_or_default();
    let can_lose = matches!(last, 'k' | 'c' | 'к' | 'ц') && stem.chars().nth(SHORTEST_STEM - 1).is_some();
    let tail = other.strip_prefix(stem).and_then(|rest| rest.strip_prefix(last));
    is_fleeting && can_lose && tail.is_some_and(|tail| AFTER_LOSS.contains(&tail))
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
