use super::*;
use std::collections::HashSet;
use unicode_normalization::is_nfc;

#[test]
fn a_part_is_as_the_whole() {
    let sections = [Section::Months, Section::MonthsHijri, Section::MonthsJalali, Section::Ago];
    for language in Lexicon::languages() {
        let (part, whole) = (Lexicon::part(language, &sections), Lexicon::of(language));
        for section in sections {
            let forms = |lexicon: &Lexicon| -> Vec<(&str, &str)> {
                lexicon.rows(section).iter().map(|row| (row.form, row.fields)).collect()
            };
            assert_eq!(forms(&part), forms(whole), "{language:?} {section:?}");
        }
        assert!(part.rows(Section::Consent).is_empty());
    }
}

#[test]
fn every_file_is_well_formed() {
    for language in Lexicon::languages() {
        let file = file_of(language);
        let mut section = None;
        let mut opened = HashSet::new();
        let mut seen = HashSet::new();
        for (number, line) in file.lines().enumerate() {
            let place = format!("{language}.lex line {}", number + 1);
            assert!(is_nfc(line), "{place}: not NFC");
            assert_eq!(line.trim(), line, "{place}: white space at an end");
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some(key) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                let known = Section::ALL.iter().find(|section| section.key() == key);
                section = Some(*known.unwrap_or_else(|| panic!("{place}: unknown section {key}")));
                assert!(opened.insert(key), "{place}: section {key} stands twice");
            } else {
                let section = section.unwrap_or_else(|| panic!("{place}: row before any section"));
                assert!(seen.insert((section, line)), "{place}: row stands twice");
            }
        }
    }
}
