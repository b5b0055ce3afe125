//! The sets of training data: the language of each, and how it is used.

use std::collections::HashMap;
use std::io;
use std::path::Path;

use offprint::Language;
use offprint::internals::entities::model::salt;

use crate::conll;
use crate::folder;
use crate::written::{self, Written};

/// One file of data.
pub struct Set {
    pub name: String,
    pub language: Language,
    pub sentences: Vec<conll::Sentence>,
}

/// Sets whose annotation the tagger should not imitate in full: silver labels, tweets, OCR of old print, guidelines
/// that leave ministries untagged. If their language also has a set that is not foreign, they teach the shared features
/// only.
const FOREIGN: &[&str] = &[
    "wikiann",
    "xlime",
    "europeana",
    "newseye",
    "gmb",
    "anercorp",
    "aqmar",
    "nerprosa-lower",
    "silver",
    "stockmark",
];

/// Sets whose labels nobody has checked, or whose text is not prose. Each of their sentences counts half.
const ROUGH: &[&str] = &["wikiann", "xlime", "europeana", "gmb", "nerprosa-lower", "silver"];

/// How many times a sentence of the set counts, see [`ROUGH`].
pub fn weight(name: &str) -> f32 {
    if ROUGH.iter().any(|part| name.contains(part)) { 0.5 } else { 1.0 }
}

/// Sets in which organisations are not annotated.
const WITHOUT_ORGANIZATIONS: &[&str] = &["parlamint"];

/// Whether the set does not annotate organisations, see [`WITHOUT_ORGANIZATIONS`].
pub fn lacks_organizations(name: &str) -> bool {
    WITHOUT_ORGANIZATIONS.iter().any(|part| name.contains(part))
}

/// Sets that are not used: OCR of old print, in languages that have better sets.
const LEFT_OUT: &[&str] = &["de-europeana", "fr-europeana", "newseye"];

/// Whether the set is not used, see [`LEFT_OUT`].
pub fn is_left_out(name: &str) -> bool {
    LEFT_OUT.iter().any(|part| name.contains(part))
}

/// Sets in which a sentence is repeated for each of its names, with only that name annotated.
const TOLD_IN_PARTS: &[&str] = &["banglakit"];

/// Merges sentences that differ only in their tags into one with all names.
fn unite(sentences: &mut Vec<conll::Sentence>) {
    let mut united: Vec<conll::Sentence> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    for sentence in sentences.drain(..) {
        let (text, _) = conll::join(&sentence);
        match known.get(&text).and_then(|at| united.get_mut(*at)).filter(|one| one.len() == sentence.len()) {
            Some(one) => {
                let untold = one.iter_mut().zip(&sentence).filter(|(token, _)| token.is_outside());
                untold.for_each(|(token, other)| token.tag.clone_from(&other.tag));
            }
            None => {
                known.insert(text, united.len());
                united.push(sentence);
            }
        }
    }
    *sentences = united;
}

/// The sets of a folder, in order of their names.
pub fn load(folder: &Path) -> io::Result<Vec<Set>> {
    let mut sets = Vec::new();
    for path in folder::sorted(folder)? {
        let file = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let Some(name) = file.strip_suffix(".conll.gz") else { continue };
        let Some(language) = Language::from_tag(name) else { continue };
        let mut sentences = conll::read(&path, language)?;
        if TOLD_IN_PARTS.iter().any(|part| name.contains(part)) {
            unite(&mut sentences);
        }
        sets.push(Set { name: name.to_owned(), language, sentences });
    }
    Ok(sets)
}

/// The sets written for this project: those to learn, and those held out.
pub fn written(folder: &Path) -> io::Result<(Vec<Set>, Vec<Set>)> {
    let set = |file: &Written, sentences: &[conll::Sentence]| Set {
        name: format!("{}{}", file.tag, written::SUFFIX),
        language: file.language,
        sentences: sentences.to_vec(),
    };
    let files = written::load(folder)?;
    let learned = files.iter().map(|file| set(file, &file.learned)).collect();
    Ok((learned, files.iter().map(|file| set(file, &file.held_out)).collect()))
}

/// Whether the set was written for this project.
pub fn is_written(name: &str) -> bool {
    name.ends_with(written::SUFFIX)
}

/// Sets under CC0, CC BY, MIT or ODC-BY, or written for this project. The tables used without the feature `share-alike` are
/// trained on these alone.
const PERMISSIVE: &[&str] = &[
    "ancora",
    "germeval14",
    "smartdata",
    "wikiann",
    "xlime",
    "nl-europeana",
    "estner",
    "norne",
    "kpwr",
    "ronec",
    "webbnyheter",
    "id-",
    "factrueval",
    "kaznerd",
    "thainer",
    "banglakit",
    "parstwiner",
    written::SUFFIX,
];

/// Whether the set is permissive, see [`PERMISSIVE`].
pub fn is_permissive(name: &str) -> bool {
    PERMISSIVE.iter().any(|part| name.contains(part))
}

/// Sets whose held-out sentences are also in test files: NewsFANE annotates the texts of ANERcorp, and NorNE has two
/// different splits.
const TESTED_ELSEWHERE: &[&str] = &["anercorp", "norne"];

/// Whether the held-out part of a set may not be learned, see [`TESTED_ELSEWHERE`].
pub fn is_tested_elsewhere(name: &str) -> bool {
    TESTED_ELSEWHERE.iter().any(|part| name.contains(part))
}

/// Whether the set is foreign, see [`FOREIGN`].
pub fn is_foreign(name: &str) -> bool {
    FOREIGN.iter().any(|part| name.contains(part))
}

/// Whether the tagger can be measured on a set: one written for this project, or one with at least a hundred names that
/// is not foreign. ANERcorp counts as well, although it is foreign, since it is news.
pub fn is_telling(set: &Set) -> bool {
    let names = set.sentences.iter().flatten().filter(|token| token.begins_name()).count();
    let news = set.name.contains("anercorp");
    is_written(&set.name) || (news || !is_foreign(&set.name)) && names >= 100
}

/// Percent of the set's sentences with names of which a copy with other names is made. Sets written for this project
/// have few different names, others have more. In foreign sets, names occur in contexts that are found nowhere else.
pub fn renamed(name: &str) -> usize {
    match name {
        _ if is_written(name) => 100,
        _ if is_foreign(name) => 0,
        _ => 30,
    }
}

/// The salts for the instances of a set: that of the language, if the set is not foreign or if all sets of the language
/// are; and that of the set, if it is foreign. `at_home` says whether the language has a set that is not foreign.
#[expect(clippy::fn_params_excessive_bools, reason = "asked once, of every set")]
pub fn salts(set: &Set, at_home: bool) -> (Option<u32>, Option<u32>) {
    let foreign = is_foreign(&set.name);
    let own = set.name.bytes().fold(0xBEEF, |salt: u32, byte| salt.wrapping_mul(131) + u32::from(byte));
    ((!foreign || !at_home).then(|| salt(set.language)), foreign.then_some(own))
}
