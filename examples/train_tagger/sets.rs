//! The sets of training data: which language, which role, and how sentences become instances.

use std::fs;
use std::io;
use std::path::Path;

use offprint::internals::entities::atoms::{Atoms, coarse};
use offprint::internals::entities::model::{LABELS, salt};
use offprint::internals::entities::read;
use offprint::{Language, Script, Span};

use crate::conll;
use crate::random::Random;

/// A sentence to learn from: what the tagger sees, and the right labels.
pub struct Instance {
    pub atoms: Vec<Atoms>,
    pub labels: Vec<u8>,
    /// Salt of the language's own features, where the set may teach them.
    pub language: Option<u32>,
    /// Salt of the set's own features, which are forgotten after training.
    pub set: Option<u32>,
}

/// One file of data.
pub struct Set {
    pub name: String,
    pub language: Language,
    pub sentences: Vec<conll::Sentence>,
}

/// Sets whose habits are not those that the tagger shall have: silver labels, tweets, old print read
/// by machine, guidelines that leave ministries untagged. They teach the shared features only.
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

/// Sets in which organisations are not annotated.
const WITHOUT_ORGANIZATIONS: &[&str] = &["parlamint"];

/// Stands for the label of a token that may be outside or in an organisation.
pub const UNTOLD: u8 = LABELS as u8;

/// Whether the set says nothing of organisations, see [`WITHOUT_ORGANIZATIONS`].
pub fn lacks_organizations(name: &str) -> bool {
    WITHOUT_ORGANIZATIONS.iter().any(|part| name.contains(part))
}

/// Takes back what a set without organisations says of words that can name one: those with a capital within the
/// sentence.
pub fn untell(instance: &mut Instance) {
    let labels = instance.labels.iter_mut().zip(&instance.atoms).skip(1);
    let open = |label: u8, atoms: &Atoms| {
        label == 0 && matches!(atoms.coarse, coarse::CAPITAL | coarse::CAPITALS | coarse::MIXED)
    };
    labels.filter(|(label, atoms)| open(**label, atoms)).for_each(|(label, _)| *label = UNTOLD);
}

/// Sets that are not used: old print read by machine, in languages that have better.
const LEFT_OUT: &[&str] = &["de-europeana", "fr-europeana", "newseye"];

/// Whether the set is not used, see [`LEFT_OUT`].
pub fn is_left_out(name: &str) -> bool {
    LEFT_OUT.iter().any(|part| name.contains(part))
}

/// The sets of a folder, in the order of their names.
pub fn load(folder: &Path) -> io::Result<Vec<Set>> {
    let mut paths: Vec<_> = fs::read_dir(folder)?.filter_map(Result::ok).map(|entry| entry.path()).collect();
    paths.sort();
    let mut sets = Vec::new();
    for path in paths {
        let file = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let Some(name) = file.strip_suffix(".conll.gz") else { continue };
        let Some(language) = Language::from_tag(name) else { continue };
        sets.push(Set { name: name.to_owned(), language, sentences: conll::read(&path)? });
    }
    Ok(sets)
}

/// Sets under CC0, CC BY, MIT or ODC-BY, which tables of the feature `permissive-only` are trained on.
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
];

/// Whether the set is permissive, see [`PERMISSIVE`].
pub fn is_permissive(name: &str) -> bool {
    PERMISSIVE.iter().any(|part| name.contains(part))
}

/// Sets whose held-out sentences stand in files of the tests, too: NewsFANE annotates the texts of ANERcorp, and NorNE
/// is split in two ways.
const TESTED_ELSEWHERE: &[&str] = &["anercorp", "norne"];

/// Whether the held-out part of a set may not be learned, see [`TESTED_ELSEWHERE`].
pub fn is_tested_elsewhere(name: &str) -> bool {
    TESTED_ELSEWHERE.iter().any(|part| name.contains(part))
}

/// Whether the set's habits are foreign, see [`FOREIGN`].
pub fn is_foreign(name: &str) -> bool {
    FOREIGN.iter().any(|part| name.contains(part))
}

/// Whether a set can tell how the tagger does: at home in its language, with a hundred names.
pub fn is_telling(set: &Set) -> bool {
    let names = set.sentences.iter().flatten().filter(|(_, tag)| tag.starts_with("B-")).count();
    let news = set.name.contains("anercorp");
    (news || !is_foreign(&set.name)) && names >= 100
}

/// Salts for the instances of a set: of the language, where the set is at home in it or no other
/// set is; of the set, where it is foreign.
#[expect(clippy::fn_params_excessive_bools, reason = "asked once, of every set")]
pub fn salts(set: &Set, at_home: bool) -> (Option<u32>, Option<u32>) {
    let foreign = is_foreign(&set.name);
    let own = set.name.bytes().fold(0xBEEF, |salt: u32, byte| salt.wrapping_mul(131) + u32::from(byte));
    ((!foreign || !at_home).then(|| salt(set.language)), foreign.then_some(own))
}

/// Makes instances of a sentence: as it is, and now and then with names in quotation marks, in
/// capitals, or with Korean particles written onto the name.
pub fn instances(
    sentence: &conll::Sentence,
    language: Language,
    salts: (Option<u32>, Option<u32>),
    random: &mut Random,
) -> Vec<Instance> {
    let mut copies = vec![instance(sentence, language, salts)];
    let named = sentence.iter().any(|(_, tag)| tag != "O");
    let quoting = if language == Language::Arabic { 25 } else { 8 };
    if named && random.percent(quoting) {
        copies.push(instance(&quoted(sentence, language, random), language, salts));
    }
    let cased = matches!(language.script(), Script::Latn | Script::Cyrl | Script::Grek);
    if cased && random.percent(3) {
        copies.push(instance(&recased(sentence, title_case), language, salts));
    } else if cased && random.percent(2) {
        copies.push(instance(&recased(sentence, |word| word.to_uppercase()), language, salts));
    }
    if language == Language::Korean && named && random.percent(30) {
        copies.push(instance(&with_particles(sentence), language, salts));
    }
    copies.into_iter().flatten().collect()
}

fn quoted(sentence: &conll::Sentence, language: Language, random: &mut Random) -> conll::Sentence {
    let marks: &[(&str, &str)] = match language.script() {
        Script::Hani => &[("“", "”"), ("「", "」")],
        Script::Jpan => &[("「", "」"), ("『", "』")],
        Script::Arab => &[("“", "”"), ("\"", "\""), ("«", "»"), ("”", "“")],
        Script::Cyrl => &[("«", "»"), ("„", "“"), ("\"", "\"")],
        _ => &[("“", "”"), ("\"", "\""), ("«", "»"), ("„", "“"), ("'", "'")],
    };
    let (open, close) = marks[random.below(marks.len())];
    let sign = |mark: &str| (mark.to_owned(), "O".to_owned());
    let mut out = Vec::new();
    for (index, (token, tag)) in sentence.iter().enumerate() {
        if tag.starts_with("B-") {
            out.push(sign(open));
        }
        out.push((token.clone(), tag.clone()));
        let goes_on = sentence.get(index + 1).is_some_and(|(_, next)| next.starts_with("I-"));
        if tag != "O" && !goes_on {
            out.push(sign(close));
        }
    }
    out
}

fn recased(sentence: &conll::Sentence, change: fn(&str) -> String) -> conll::Sentence {
    sentence.iter().map(|(token, tag)| (change(token), tag.clone())).collect()
}

/// As headlines are written in English: longer words begin with a capital.
fn title_case(word: &str) -> String {
    let mut chars = word.chars();
    match chars.next() {
        Some(first) if word.chars().count() > 3 => first.to_uppercase().chain(chars).collect(),
        _ => word.to_owned(),
    }
}

/// Particles that the data split off a name, written onto it again as in any real text. The token
/// is outside of the name, so the name keeps its label and the tokenizer sees what it will see.
fn with_particles(sentence: &conll::Sentence) -> conll::Sentence {
    const PARTICLES: &[&str] = &[
        "은", "는", "이", "가", "을", "를", "의", "에", "에서", "와", "과", "도", "로", "으로", "에게",
        "측은", "측",
    ];
    let mut out: conll::Sentence = Vec::new();
    for (token, tag) in sentence {
        match out.last_mut() {
            Some((word, last)) if last != "O" && tag == "O" && PARTICLES.contains(&token.as_str()) => {
                word.push_str(token);
            }
            _ => out.push((token.clone(), tag.clone())),
        }
    }
    out
}

/// Label of a tag: see [`offprint::internals::entities::model::LABELS`].
pub fn label(tag: &str) -> u8 {
    let kind = match tag.get(2..) {
        Some("PER") => 0,
        Some("ORG") => 1,
        Some("LOC") => 2,
        _ => return 0,
    };
    1 + 2 * kind + u8::from(tag.starts_with("I-"))
}

/// The instances that the crate's own reading of the sentence's text gives.
pub fn instance(
    sentence: &conll::Sentence,
    language: Language,
    (language_salt, set): (Option<u32>, Option<u32>),
) -> Vec<Instance> {
    let (text, spans) = conll::join(sentence, language);
    let mut at = 0;
    let mut last = None;
    let mut instances = Vec::new();
    for read in read(&text, Span::new(0, text.len()), language) {
        let labels = read.tokens.iter().map(|token| {
            while spans.get(at).is_some_and(|span| span.end <= token.start) {
                at += 1;
            }
            let label = sentence.get(at).map_or(0, |(_, tag)| label(tag));
            // The second part of a token that begins a name goes on with it.
            let inner = if label % 2 == 1 && last == Some(at) { label + 1 } else { label };
            last = Some(at);
            inner
        });
        let labels = well_formed(labels.collect());
        instances.push(Instance { atoms: read.atoms, labels, language: language_salt, set });
    }
    instances
}

/// Labels in which a name begins before it goes on: where the data say otherwise, or a sentence of
/// the data is two to the crate.
fn well_formed(mut labels: Vec<u8>) -> Vec<u8> {
    let mut previous = 0;
    for label in &mut labels {
        if *label > 0 && *label % 2 == 0 && previous != *label && previous + 1 != *label {
            *label -= 1;
        }
        previous = *label;
    }
    labels
}
