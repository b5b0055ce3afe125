//! Makes the table of word classes: for Cyrillic script from embeddings (see [`navec`]), for Latin script from the word
//! clusters of spacy-lookups-data.
//!
//! These are Brown clusters of large texts in German, English and Spanish. Words of a cluster occur in the same
//! contexts, so there are whole clusters of surnames, towns and firms. A cluster is described by the labels that its
//! words have in the training data, and by those of the words before and after them; a word by the mean of its
//! clusters. Words with similar descriptions make a class.

use std::collections::{BTreeMap, HashMap};
use std::io;
use std::path::Path;

use flate2::read::GzDecoder;
use offprint::Language;
use offprint::internals::entities::classes::build as lay;
use offprint::internals::entities::fold::{fold_into, hash_chars};
use offprint::internals::entities::group::Group;

use crate::instances::label;
use crate::navec;
use crate::sets::{self, Set};
use crate::vectors::{lloyd, nearest};

/// Length of a description: four kinds of label each for the word, the one before and the one after it; and how often
/// the word has a capital.
const FACTS: usize = 13;

type Facts = [f32; FACTS];

/// The lowest frequency of a word that is often a name, and of any other: the natural logarithm of its share of all
/// words.
const RAREST_NAME: f32 = -16.3;
const RAREST_WORD: f32 = -12.8;

/// The clusters of one language.
struct Clusters {
    language: Language,
    clusters: HashMap<String, u32>,
    shares: HashMap<String, f32>,
}

/// How many classes the words in Latin script make.
const CLASSES: usize = 200;

/// The bytes of the table, as the package ships it.
pub fn build(data: &Path, packages: &Path) -> io::Result<Vec<u8>> {
    let mut words: BTreeMap<u32, u8> = navec::classes(packages)?.into_iter().collect();
    eprintln!("{} words in Cyrillic letters", words.len());
    words.extend(latin(data, packages)?);
    eprintln!("{} words", words.len());
    Ok(lay(&words.into_iter().collect::<Vec<_>>()))
}

/// The classes of the words in Latin script, by the hash of the folded form.
fn latin(data: &Path, packages: &Path) -> io::Result<Vec<(u32, u8)>> {
    let folder = packages.join("spacy_lookups_data/data");
    let languages: Vec<Clusters> =
        ["de", "en", "es"].iter().map(|code| read(&folder, code)).collect::<io::Result<_>>()?;
    let sets: Vec<Set> = sets::load(&data.join("train"))?
        .into_iter()
        .filter(|set| Group::of(set.language) == Group::Latin && !sets::is_left_out(&set.name))
        .collect();
    let described: Vec<BTreeMap<u32, Facts>> = languages.iter().map(|one| describe(one, &sets)).collect();
    let words = words(&languages, &described);
    let mut sample: Vec<(Facts, f32)> = words.values().map(|word| (word.facts, 1.0)).collect();
    crate::random::Random::new(3).shuffle(&mut sample);
    sample.truncate(40_000);
    let codebook = lloyd(&sample, CLASSES);
    Ok(words.iter().map(|(hash, word)| (*hash, nearest(&codebook, &word.facts).0 as u8 + 1)).collect())
}

fn read(folder: &Path, code: &str) -> io::Result<Clusters> {
    let open = |kind: &str| -> io::Result<_> {
        let file = std::fs::File::open(folder.join(format!("{code}_lexeme_{kind}.json.gz")))?;
        Ok(io::BufReader::new(GzDecoder::new(file)))
    };
    Ok(Clusters {
        language: Language::from_tag(code).unwrap_or_default(),
        clusters: serde_json::from_reader(open("cluster")?)?,
        shares: serde_json::from_reader(open("prob")?)?,
    })
}

/// Describes each cluster by the training data: its words in the sets of its own language and, where they have a
/// capital, in the sets of the others.
fn describe(clusters: &Clusters, sets: &[Set]) -> BTreeMap<u32, Facts> {
    let mut sums: BTreeMap<u32, Facts> = BTreeMap::new();
    for set in sets {
        for sentence in &set.sentences {
            let kind = |index: Option<usize>| {
                let tag = index.and_then(|index| sentence.get(index)).map_or("O", |token| token.tag.as_str());
                usize::from(label(tag)).div_ceil(2)
            };
            for (index, token) in sentence.iter().enumerate() {
                let capital = token.form.starts_with(char::is_uppercase);
                if set.language != clusters.language && !capital {
                    continue;
                }
                let Some(cluster) = clusters.clusters.get(&token.form).filter(|cluster| **cluster != 0)
                else {
                    continue;
                };
                let sum = sums.entry(*cluster).or_default();
                sum[kind(Some(index))] += 1.0;
                sum[4 + kind(index.checked_sub(1))] += 1.0;
                sum[8 + kind(Some(index + 1))] += 1.0;
                sum[12] += f32::from(u8::from(capital));
            }
        }
    }
    sums.values_mut().for_each(|sum| *sum = facts(sum));
    sums
}

/// The square roots of smoothed shares, which make the distance between two descriptions a Hellinger distance.
fn facts(sum: &Facts) -> Facts {
    const PRIOR: Facts = [0.7, 0.1, 0.1, 0.1, 0.85, 0.05, 0.05, 0.05, 0.85, 0.05, 0.05, 0.05, 0.3];
    let total: f32 = sum.iter().take(4).sum();
    std::array::from_fn(|at| ((sum[at] + 10.0 * PRIOR[at]) / (total + 10.0)).sqrt())
}

struct Word {
    facts: Facts,
}

/// The words that are frequent enough, by the hash of the folded form.
fn words(languages: &[Clusters], described: &[BTreeMap<u32, Facts>]) -> BTreeMap<u32, Word> {
    let mut sums: BTreeMap<u32, (Facts, f32, f32)> = BTreeMap::new();
    let mut folded = Vec::new();
    for (language, facts) in languages.iter().zip(described) {
        // Of forms that fold alike, the most frequent one counts.
        let mut best: BTreeMap<u32, (f32, u32)> = BTreeMap::new();
        #[expect(clippy::iter_over_hash_type, reason = "the greatest is the same in any order")]
        for (word, cluster) in &language.clusters {
            let share = language.shares.get(word).copied().unwrap_or(-20.0);
            if *cluster == 0 || share < RAREST_NAME || !word.chars().all(|c| c.is_alphabetic() || c == '-') {
                continue;
            }
            fold_into(word, language.language, &mut folded);
            let entry = best.entry(hash_chars(&folded)).or_insert((share, *cluster));
            // The map has no order, so on equal shares the number of the cluster decides.
            if (share, *cluster) > *entry {
                *entry = (share, *cluster);
            }
        }
        for (hash, (share, cluster)) in best {
            let Some(facts) = facts.get(&cluster) else { continue };
            let (sum, weight, most) = sums.entry(hash).or_insert(([0.0; FACTS], 0.0, f32::MIN));
            sum.iter_mut().zip(facts).for_each(|(sum, fact)| *sum += fact);
            *weight += 1.0;
            *most = most.max(share);
        }
    }
    let word = |(hash, (sum, weight, share)): (u32, (Facts, f32, f32))| {
        let facts = sum.map(|fact| fact / weight);
        let name = facts[0] * facts[0] < 0.6;
        (share >= if name { RAREST_NAME } else { RAREST_WORD }).then_some((hash, Word { facts }))
    };
    sums.into_iter().filter_map(word).collect()
}
