//! Which endings a name may take in a language, from `data/endings.tsv`.

use std::sync::OnceLock;

use crate::language::Language;

/// A language, then its endings, a space apart. In a third column the endings that are cut off a name of a person
/// or a place when it is told; in a fourth those that make of a place's name a word for what is of the place, where
/// such words have a capital. In a fifth the particles that are written onto any name and are no part of it.
const FILE: &str = include_str!("data/endings.tsv");

/// A form shorter than this has no ending.
const SHORTEST_STEM: usize = 3;

/// The endings of one language.
struct Row {
    language: Language,
    all: Vec<&'static str>,
    cut: Vec<&'static str>,
    origins: Vec<&'static str>,
    particles: Vec<&'static str>,
}

/// The endings of a language, longest first; none where names do not change.
pub fn of(language: Language) -> &'static [&'static str] {
    row(language).map_or(&[], |row| &row.all)
}

/// The endings that are no part of a name, as the Germanic genitive.
pub fn cut(language: Language) -> &'static [&'static str] {
    row(language).map_or(&[], |row| &row.cut)
}

/// The endings that make of a place's name a word for what is of the place.
pub fn origins(language: Language) -> &'static [&'static str] {
    row(language).map_or(&[], |row| &row.origins)
}

/// The particles that are written onto any name and are no part of it.
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

/// Whether two folded words can be forms of one name: equal, or equal but for an ending of each.
pub fn alike(one: &str, two: &str, language: Language) -> bool {
    if one == two {
        return true;
    }
    let endings = of(language);
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

/// Length of the particle at the end of a word, in characters: the longest that leaves a word of two characters, or of
/// three before a particle of one, as most Korean names have three syllables, but hardly one ends with the genitive's.
pub fn particle(word: &[char], language: Language) -> usize {
    let fits = |ending: &&str| {
        let len = ending.chars().count();
        let least = if len == 1 && *ending != "의" { 3 } else { 2 };
        word.len() >= len + least && ending.chars().rev().eq(word.iter().rev().take(len).copied())
    };
    particles(language).iter().copied().find(fits).map_or(0, |ending| ending.chars().count())
}

/// Whether `word` is its first `keep` characters and an ending, or nothing more.
fn is_form(word: &str, keep: usize, endings: &[&str]) -> bool {
    let at = word.char_indices().nth(keep).map_or(word.len(), |(at, _)| at);
    let tail = word.get(at..).unwrap_or_default();
    tail.is_empty() || endings.contains(&tail)
}

#[cfg(test)]
mod tests;
