//! Languages that are written in two scripts: their rows stand in one, and are read in both.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use memchr::memmem;

use crate::text::TextHasher;

/// What the first section is called that tells the letters of the other script.
const HEADING: &str = "\n[letters]\n";

/// For each letter how the other script writes it.
type Letters = HashMap<char, &'static str, BuildHasherDefault<TextHasher>>;

/// A file with another row behind each whose letters have others in the section of letters, which comes first.
pub(super) fn in_both_scripts(file: &'static str) -> Cow<'static, str> {
    let first = memmem::find(file.as_bytes(), b"\n[").and_then(|start| file.get(start..));
    let letters = first.and_then(|file| file.strip_prefix(HEADING)?.split_once("\n\n"));
    let Some((rows, rest)) = letters else { return Cow::Borrowed(file) };
    let letters: Letters = rows.lines().filter_map(letter).collect();
    let both = rest.split_inclusive('\n').flat_map(|line| {
        let other = line.contains(|c: char| letters.contains_key(&c)).then(|| written(line, &letters));
        [Some(Cow::Borrowed(line)), other.map(Cow::Owned)].into_iter().flatten()
    });
    // Each section begins behind the end of a line.
    Cow::Owned(std::iter::once(Cow::Borrowed("\n")).chain(both).collect())
}

fn letter(row: &'static str) -> Option<(char, &'static str)> {
    let (letter, other) = row.split_once('\t')?;
    Some((letter.chars().next()?, other))
}

/// A line in the other script.
fn written(line: &str, letters: &Letters) -> String {
    let mut out = String::with_capacity(line.len());
    for c in line.chars() {
        match letters.get(&c) {
            Some(other) => out.push_str(other),
            None => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests;
