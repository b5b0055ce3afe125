//! Trains the tables of the entity tagger and makes the list of names.
//!
//! ```text
//! cargo run --release --features _internals --example train_tagger -- ../shared/ner src/entities/data
//! ```
//!
//! The first folder holds `train`, `dev` and `gaz`; `test` is never read. The second takes the
//! files. A third argument names the groups to train, with commas between. The list of names is made
//! with `names` as only group, and the crate has to be built again before the tables are trained, as
//! features look names up in it. The same data give the same bytes.

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
    let groups = arguments.next().unwrap_or_else(|| "latin,arabic,cyrillic,han,other".to_owned());
    if groups == "names" {
        return Ok(fs::write(target.join("names.gaz"), names::build(&data.join("gaz"))?)?);
    }
    for group in Group::ALL.into_iter().filter(|group| groups.split(',').any(|name| name == group.name())) {
        train_group(group, &data, &target)?;
    }
    Ok(())
}

/// What each group is trained with. The rows of all make up the size of the package.
fn plan(group: Group) -> Plan {
    let rows = match group {
        Group::Latin => 1_650_000,
        Group::Arabic => 700_000,
        Group::Cyrillic => 350_000,
        Group::Han => 380_000,
        Group::Other => 400_000,
    };
    let number = |name: &str, default: f32| {
        std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(default)
    };
    let epochs = if group == Group::Latin { 5.0 } else { 8.0 };
    Plan {
        rows: (rows as f32 * number("ROWS", 1.0)) as u64,
        epochs: number("EPOCHS", epochs) as usize,
        step: number("STEP", 0.3),
        decay: number("DECAY", 2e-4),
        least: number("LEAST", 2.0) as u8,
        drop: number("DROP", 15.0) as usize,
        sparse: number("SPARSE", 40.0) as usize,
    }
}

fn train_group(group: Group, data: &Path, target: &Path) -> Result<(), Box<dyn Error>> {
    let start = Instant::now();
    eprintln!("{}", group.name());
    let only = std::env::var("ONLY").ok();
    let wanted = |set: &Set| {
        Group::of(set.language) == group
            && only.as_ref().is_none_or(|only| only.split(',').any(|code| code == set.language.code()))
    };
    let mut train: Vec<Set> = sets::load(&data.join("train"))?.into_iter().filter(&wanted).collect();
    train.retain(|set| !sets::is_left_out(&set.name));
    let dev: Vec<Set> = sets::load(&data.join("dev"))?.into_iter().filter(&wanted).collect();
    let (instances, held_out) = split(train.iter().collect(), dev.iter().collect());
    let trained = crf::train(&instances, plan(group));
    if std::env::var("EXACT").is_ok() {
        let big = quantize::quantize(&trained).bytes(&[]);
        let model = Model::read(&big).ok_or("x")?;
        for (language, instances) in &held_out {
            let scored = score::score_exact(&trained, instances, *language);
            for bias in [0, 24, 48, 72] {
                eprintln!("  exact dev {language} {bias}: {:.1}", score::count(&model, &scored, bias).f1());
            }
        }
    }
    let quantized = quantize::quantize(&trained);
    let languages: BTreeSet<Language> = train.iter().map(|set| set.language).collect();
    let languages: Vec<Language> = languages.into_iter().collect();
    let untuned: Vec<(Language, i32)> = languages.iter().map(|language| (*language, 0)).collect();
    let bytes = quantized.bytes(&untuned);
    let model = Model::read(&bytes).ok_or("a model that cannot be read")?;
    let tuned = score::tune(&model, &held_out, &languages);
    fs::write(target.join(format!("{}.ner", group.name())), quantized.bytes(&tuned))?;
    eprintln!("  {:.0} s", start.elapsed().as_secs_f32());
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
