//! Trains the tables of the entity tagger and makes the list of names.
//!
//! ```text
//! cargo run --release --features _internals --example train_tagger -- ../shared/ner src/entities/data
//! ```
//!
//! The first folder holds `train`, `dev` and `gaz`; `test` is never read. The second takes the
//! files. A third argument names the groups to train, with commas between. The list of names is made
//! with `names` as only group, and the crate has to be built again before the tables are trained, as
//! features look names up in it. With the word `cards` as fourth argument the models are not trained
//! but measured, and their cards written. The same data give the same bytes.

mod card;
mod conll;
mod crf;
mod names;
mod quantize;
mod random;
mod score;
mod sets;

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use offprint::Language;
use offprint::internals::entities::model::{Group, Model};

use crf::Plan;
use random::Random;
use sets::{Instance, Set};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let data = PathBuf::from(arguments.next().ok_or("which folder holds the data?")?);
    let target = PathBuf::from(arguments.next().ok_or("which folder takes the models?")?);
    let groups = arguments.next().unwrap_or_else(|| "latin,arabic,cyrillic,han,thai,other".to_owned());
    if groups == "names" {
        return Ok(fs::write(target.join("names.gaz"), names::build(&data.join("gaz"))?)?);
    }
    let only_cards = arguments.next().is_some_and(|word| word == "cards");
    for group in Group::ALL.into_iter().filter(|group| groups.split(',').any(|name| name == group.name())) {
        if only_cards { write_card(group, &data, &target)? } else { train_group(group, &data, &target)? }
    }
    Ok(())
}

/// What each group is trained with. The rows of all make up the size of the package.
fn plan(group: Group) -> Plan {
    let rows = match group {
        Group::Latin => 1_600_000,
        Group::Arabic => 700_000,
        Group::Cyrillic => 350_000,
        Group::Han => 440_000,
        Group::Thai => 150_000,
        Group::Other => 300_000,
    };
    let epochs = if group == Group::Latin { 5 } else { 8 };
    Plan { rows, epochs, step: 0.3, decay: 2e-4, least: 2, drop: 15, sparse: 40 }
}

fn train_group(group: Group, data: &Path, target: &Path) -> Result<(), Box<dyn Error>> {
    let start = Instant::now();
    eprintln!("{}", group.name());
    let (train, dev) = (load(group, &data.join("train"))?, load(group, &data.join("dev"))?);
    let (instances, held_out) = split(train.iter().collect(), dev.iter().collect());
    let quantized = quantize::quantize(&crf::train(&instances, plan(group)));
    let languages: BTreeSet<Language> = train.iter().map(|set| set.language).collect();
    let languages: Vec<Language> = languages.into_iter().collect();
    let bytes = quantized.bytes(&score::biases(&languages, &[]));
    let model = Model::read(&bytes).ok_or("a model that cannot be read")?;
    let held = score::tune(&model, &held_out);
    fs::write(
        target.join(format!("{}.ner", group.name())),
        quantized.bytes(&score::biases(&languages, &held)),
    )?;
    fs::write(
        target.join(format!("{}.card.md", group.name())),
        card::write(group, plan(group), &train, &held),
    )?;
    eprintln!("  {:.0} s", start.elapsed().as_secs_f32());
    Ok(())
}

/// The sets of a folder that are in a language of the group and used.
fn load(group: Group, folder: &Path) -> std::io::Result<Vec<Set>> {
    let sets = sets::load(folder)?.into_iter();
    Ok(sets.filter(|set| Group::of(set.language) == group && !sets::is_left_out(&set.name)).collect())
}

/// Writes the card of a model that is there already.
fn write_card(group: Group, data: &Path, target: &Path) -> Result<(), Box<dyn Error>> {
    let (train, dev) = (load(group, &data.join("train"))?, load(group, &data.join("dev"))?);
    let (_, held_out) = split(train.iter().collect(), dev.iter().collect());
    let bytes = fs::read(target.join(format!("{}.ner", group.name())))?;
    let model = Model::read(&bytes).ok_or("a model that cannot be read")?;
    let held = score::tune(&model, &held_out);
    fs::write(
        target.join(format!("{}.card.md", group.name())),
        card::write(group, plan(group), &train, &held),
    )?;
    Ok(())
}

/// The instances to train on, and for each language those held out. A language without a file for
/// that gives every twentieth sentence of the sets that are at home in it.
fn split(train: Vec<&Set>, dev: Vec<&Set>) -> (Vec<Instance>, BTreeMap<Language, Vec<Instance>>) {
    let at_home: BTreeSet<Language> =
        train.iter().filter(|set| !sets::is_foreign(&set.name)).map(|set| set.language).collect();
    let dev: Vec<&Set> = dev.into_iter().filter(|set| sets::is_telling(set)).collect();
    let with_dev: BTreeSet<Language> = dev.iter().map(|set| set.language).collect();
    let mut random = Random::new(7);
    let mut instances = Vec::new();
    let mut held_out: BTreeMap<Language, Vec<Instance>> = BTreeMap::new();
    for set in &dev {
        let all =
            set.sentences.iter().flat_map(|sentence| sets::instance(sentence, set.language, (None, None)));
        held_out.entry(set.language).or_default().extend(all);
    }
    for set in &train {
        let salts = sets::salts(set, at_home.contains(&set.language));
        let holds_out = !with_dev.contains(&set.language) && !sets::is_foreign(&set.name);
        for (index, sentence) in set.sentences.iter().enumerate() {
            if holds_out && index % 20 == 19 {
                let kept = held_out.entry(set.language).or_default();
                kept.extend(sets::instance(sentence, set.language, (None, None)));
            } else {
                instances.extend(sets::instances(sentence, set.language, salts, &mut random));
            }
        }
    }
    (instances, held_out)
}
