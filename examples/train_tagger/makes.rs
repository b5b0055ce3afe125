//! Generates names of organisations in a language, by the patterns of `makes/TAG.txt`, where TAG is the tag of a
//! language.
//!
//! A list can hold the organisations that are known all over the world, but hardly the local chambers, unions and
//! offices that news is full of. Their names follow a few patterns: what they are, what they do, and where.
//!
//! Each line below `[patterns]` is a pattern. A word in it stands for any entry of the section of that name, for a
//! listed name (`PLACE` or `PERSON`), or for itself; a `+` joins two without a space. Below each other section are its
//! entries, separated by bars.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use offprint::Language;

use crate::folder;
use crate::lists::Lists;
use crate::random::Random;

/// The patterns of one language, and the words to fill them with.
pub struct Makes {
    pub language: Language,
    patterns: Vec<String>,
    words: BTreeMap<String, Vec<String>>,
}

/// The patterns of all files of a folder, in order of the file names.
pub fn load(folder: &Path) -> io::Result<Vec<Makes>> {
    let files = folder::texts(folder)?.into_iter();
    Ok(files.map(|(_, language, text)| Makes::parse(&text, language)).collect())
}

impl Makes {
    fn parse(text: &str, language: Language) -> Self {
        let mut makes = Self { language, patterns: Vec::new(), words: BTreeMap::new() };
        let mut section = "";
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("# ")) {
            match line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                Some(name) => section = name,
                None if section == "patterns" => makes.patterns.push(line.to_owned()),
                None => {
                    let words = line.split('|').map(|word| word.trim().to_owned());
                    makes.words.entry(section.to_owned()).or_default().extend(words);
                }
            }
        }
        makes
    }

    /// A name made by a random pattern. Places and persons come from `lists`.
    pub fn one(&self, lists: &Lists, random: &mut Random) -> String {
        let mut name = String::new();
        let Some(pattern) = self.patterns.get(random.below(self.patterns.len())) else { return name };
        for word in pattern.split(' ') {
            if !name.is_empty() {
                name.push(' ');
            }
            for part in word.split('+') {
                name.push_str(
                    self.words_for(part, lists).map_or(part, |words| &words[random.below(words.len())]),
                );
            }
        }
        name
    }

    /// The words that a part of a pattern stands for; `None` if it stands for itself.
    fn words_for<'a>(&'a self, part: &str, lists: &'a Lists) -> Option<&'a [String]> {
        let words = match part {
            "PLACE" => &lists.places,
            "PERSON" => &lists.persons,
            _ => self.words.get(part)?,
        };
        Some(words.as_slice()).filter(|words| !words.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_is_filled_from_the_sections_and_the_lists() {
        let makes = Makes::parse(
            "# x\n[patterns]\nPLACE+的+FIELD HEAD\n[FIELD]\n水\n[HEAD]\n局 | 局\n",
            Language::Chinese,
        );
        let lists = Lists::parse("[places]\n成都", Language::Chinese);
        assert_eq!(makes.one(&lists, &mut Random::new(1)), "成都的水 局");
    }

    #[test]
    fn every_part_of_a_pattern_that_looks_like_a_section_is_one() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/train_tagger/makes");
        for makes in load(&folder).unwrap() {
            let parts = makes.patterns.iter().flat_map(|pattern| pattern.split([' ', '+']));
            for part in
                parts.filter(|part| part.len() > 2 && part.bytes().all(|byte| byte.is_ascii_uppercase()))
            {
                let is_known = matches!(part, "PLACE" | "PERSON") || makes.words.contains_key(part);
                assert!(is_known, "{}: {part}", makes.language);
            }
            for (section, words) in &makes.words {
                assert!(makes.patterns.iter().any(|pattern| pattern.contains(section.as_str())), "{section}");
                assert!(words.iter().all(|word| !word.is_empty()), "{}: {section}", makes.language);
            }
        }
    }
}
