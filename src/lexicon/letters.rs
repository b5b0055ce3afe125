//! Languages that are written in two scripts: their rows are stored in one script and read in both.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::BuildHasherDefault;

use memchr::memmem;

use crate::text::TextHasher;

/// Heading of the section with the letters of the other script, which comes first in a file.
const HEADING: &str = "\n[letters]\n";

/// The spelling of each letter in the other script.
type Letters = HashMap<char, &'static str, BuildHasherDefault<TextHasher>>;

/// Returns a file in which each row with letters of the `letters` section is followed by its spelling in the other
/// script.
pub(super) fn in_both_scripts(file: &'static str) -> Cow<'static, str> {
    let first = memmem::find(file.as_bytes(), b"\n[").and_then(|start| file.get(start..));
    let letters = first.and_then(|file| file.strip_prefix(HEADING)?.split_once("\n\n"));
    let Some((rows, rest)) = letters else { return Cow::Borrowed(file) };
    let letters: Letters = rows.lines().filter_map(letter).collect();
    let both = rest.split_inclusive('\n').flat_map(|line| {
        let other = line.contains(|c: char| letters.contains_key(&c)).then(|| written(line, &letters));
        [Some(Cow::Borrowed(line)), other.map(Cow::Owned)].into_iter().flatten()
    });
    // Each section heading must follow the end of a line.
    Cow::Owned(std::iter::once(Cow::Borrowed("\n")).chain(both).collect())
}

fn letter(row: &'static str) -> Option<(char, &'static str)> {
    let (letter, other) = row.split_once('\t')?;
    Some((letter.chars().next()?, other))
}

/// Returns a line in the other script.
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
