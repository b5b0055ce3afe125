//! Reads the lists of names written for this project: `names/TAG.txt`, where TAG is the tag of a language.
//!
//! Each line below `[organizations]`, `[places]` or `[persons]` is a name as it is written in running text. `# ` begins
//! a comment.

use std::io;
use std::path::Path;

use offprint::Language;

use crate::folder;

/// The lists of one file.
pub struct Lists {
    pub language: Language,
    pub organizations: Vec<String>,
    pub places: Vec<String>,
    pub persons: Vec<String>,
}

/// The lists of all files of a folder, in order of the file names.
pub fn load(folder: &Path) -> io::Result<Vec<Lists>> {
    let files = folder::texts(folder)?.into_iter();
    Ok(files.map(|(_, language, text)| Lists::parse(&text, language)).collect())
}

impl Lists {
    /// Parses the text of a file.
    pub fn parse(text: &str, language: Language) -> Self {
        let [mut organizations, mut places, mut persons] = [const { Vec::new() }; 3];
        let mut list = None;
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("# ")) {
            match (line, &mut list) {
                ("[organizations]", _) => list = Some(&mut organizations),
                ("[places]", _) => list = Some(&mut places),
                ("[persons]", _) => list = Some(&mut persons),
                (name, Some(list)) => list.push(name.to_owned()),
                (_, None) => {}
            }
        }
        Self { language, organizations, places, persons }
    }

    /// The names of the kind of an IOB2 tag.
    pub fn of_tag(&self, tag: &str) -> &[String] {
        match tag.get(2..) {
            Some("PER") => &self.persons,
            Some("ORG") => &self.organizations,
            Some("LOC") => &self.places,
            _ => &[],
        }
    }
}

/// The parts of a person's name that identify a person by themselves. Initials, particles and very short parts are left
/// out.
pub fn parts(name: &str) -> impl Iterator<Item = &str> {
    let is_telling = |part: &&str| {
        part.chars().count() > 2 && !part.contains('.') && !part.starts_with(char::is_lowercase)
            || part.chars().count() == 2 && part.chars().all(is_ideograph)
    };
    name.split([' ', '\u{a0}', '・', '·']).filter(is_telling)
}

/// Whether it is a Chinese character or a Korean syllable: two of these can be a name.
fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_go_with_their_section() {
        let text = "# Greek\n[organizations]\nΔΕΗ\n\n[places]\nΠάτρα\n[persons]\nΝίκος Ξυλούρης\n";
        let lists = Lists::parse(text, Language::Greek);
        let of = |tag| lists.of_tag(tag).concat();
        assert_eq!([of("B-ORG"), of("B-LOC"), of("I-PER"), of("O")], ["ΔΕΗ", "Πάτρα", "Νίκος Ξυλούρης", ""]);
    }

    #[test]
    fn a_part_of_a_name_is_long_enough_to_tell() {
        let of = |name| parts(name).collect::<Vec<_>>().join("|");
        assert_eq!(of("J. R. van der Sloot-Maas"), "Sloot-Maas");
        assert_eq!(of("ドナルド・トランプ"), "ドナルド|トランプ");
        assert_eq!(of("محمد بن سلمان"), "محمد|سلمان");
        assert_eq!(of("習近平"), "習近平");
        assert_eq!(of("王毅"), "王毅");
    }

    #[test]
    fn every_file_is_of_a_language_and_has_all_lists() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/train_tagger/names");
        let files = load(&folder).unwrap();
        assert_eq!(files.len(), std::fs::read_dir(folder).unwrap().count());
        for file in files {
            for tag in ["B-ORG", "B-LOC", "B-PER"] {
                assert!(!file.of_tag(tag).is_empty(), "{}: {tag}", file.language);
            }
        }
    }
}
