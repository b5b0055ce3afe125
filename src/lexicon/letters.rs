//! Languages that are written in two scripts: their rows stand in one, and are read in both.

use std::borrow::Cow;
use std::collections::HashMap;

/// What a file begins with that tells the letters of the other script.
const HEADING: &str = "[letters]\n";

/// A file with another row behind each whose letters have others in the section of letters, which comes first.
pub(super) fn in_both_scripts(file: &'static str) -> Cow<'static, str> {
    let letters = file.split_once(HEADING).and_then(|(_, rest)| rest.split_once("\n\n"));
    let Some((rows, rest)) = letters else { return Cow::Borrowed(file) };
    let letters: HashMap<char, &str> = rows.lines().filter_map(letter).collect();
    let both = rest.split_inclusive('\n').flat_map(|line| {
        let other = line.contains(|c: char| letters.contains_key(&c)).then(|| written(line, &letters));
        [Some(Cow::Borrowed(line)), other.map(Cow::Owned)].into_iter().flatten()
    });
    // Each section begins behind the end of a line.
    Cow::Owned(std::iter::once(Cow::Borrowed("\n")).chain(both).collect())
}

fn letter(row: &str) -> Option<(char, &str)> {
    let (letter, other) = row.split_once('\t')?;
    Some((letter.chars().next()?, other))
}

/// A line in the other script.
fn written(line: &str, letters: &HashMap<char, &str>) -> String {
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
