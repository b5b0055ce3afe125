//! Counts of right, found and wanted names.

use std::collections::BTreeMap;

use offprint::Language;
use offprint::internals::entities::decode::{Name, decode};
use offprint::internals::entities::model::{Features, KINDS, LABELS, Model, Scores};

use crate::instances::Instance;

/// Names found and wanted.
#[derive(Clone, Copy, Default)]
pub struct Counts {
    pub right: usize,
    pub found: usize,
    pub wanted: usize,
}

impl Counts {
    /// The harmonic mean of precision and recall, in percent.
    pub fn f1(self) -> f64 {
        200.0 * self.right as f64 / (self.found + self.wanted).max(1) as f64
    }
}

/// An instance whose tokens are scored, with nothing taken off outside.
pub struct Scored<'a> {
    scores: Vec<Scores>,
    labels: &'a [u8],
}

/// Scores the instances of one language.
pub fn score<'a>(model: &Model<'_>, instances: &'a [Instance], language: Language) -> Vec<Scored<'a>> {
    let mut features = Features::default();
    let one = |instance: &'a Instance| {
        let mut scores = Vec::new();
        model.score(&instance.atoms, (language, 0), &mut features, &mut scores);
        Scored { scores, labels: &instance.labels }
    };
    instances.iter().map(one).collect()
}

/// What the model finds when `bias` is taken off the score of outside.
pub fn count(model: &Model<'_>, scored: &[Scored<'_>], bias: i32) -> Counts {
    let mut counts = Counts::default();
    for sentence in scored {
        let mut scores = sentence.scores.clone();
        scores.iter_mut().for_each(|token| token[0] -= bias);
        let found: Vec<_> = decode(model, &scores).iter().map(place).collect();
        let wanted = names(sentence.labels);
        counts.found += found.len();
        counts.wanted += wanted.len();
        counts.right += found.iter().filter(|name| wanted.contains(name)).count();
    }
    counts
}

fn place(name: &Name) -> (usize, usize, usize) {
    (name.start, name.end, name.kind)
}

fn names(labels: &[u8]) -> Vec<(usize, usize, usize)> {
    let mut names: Vec<(usize, usize, usize)> = Vec::new();
    for (index, label) in labels.iter().map(|label| usize::from(*label)).enumerate() {
        debug_assert!(label < LABELS && KINDS == 3);
        match names.last_mut() {
            Some((_, end, kind))
                if label > 0 && label % 2 == 0 && *end == index && *kind == (label - 1) / 2 =>
            {
                *end += 1
            }
            _ if label > 0 => names.push((index, index + 1, (label - 1) / 2)),
            _ => {}
        }
    }
    names
}

/// At least this is taken off outside where little is held out: it shares documents, hence names, with
/// what is learned, and so understates how many names of a new article are unknown.
const LEAST_BIAS: i32 = 12;

/// With so many names held out they are believed.
const MANY: usize = 300;

/// A difference of F1, in percent, that tells nothing.
const ABOUT_AS_GOOD: f64 = 0.1;

/// How a language does on what is held out.
pub struct Held {
    /// Names wanted.
    pub names: usize,
    /// F1 with nothing taken off the score of outside.
    pub plain: f64,
    /// F1 with `bias` taken off.
    pub tuned: f64,
    /// What is best taken off.
    pub bias: i32,
}

/// What is best taken off the score of outside in each language that has data held out.
pub fn tune(model: &Model<'_>, dev: &BTreeMap<Language, Vec<Instance>>) -> Vec<(Language, Held)> {
    dev.iter().map(|(language, instances)| (*language, tune_one(model, instances, *language))).collect()
}

fn tune_one(model: &Model<'_>, instances: &[Instance], language: Language) -> Held {
    let scored = score(model, instances, language);
    let plain = count(model, &scored, 0);
    let least = if plain.wanted < MANY { LEAST_BIAS } else { 0 };
    let tried: Vec<(i32, f64)> =
        (least..=72).step_by(6).map(|bias| (bias, count(model, &scored, bias).f1())).collect();
    let best = tried.iter().fold(f64::MIN, |best, (_, f1)| best.max(*f1));
    // Of biases that are about as good the largest: a new article names more that is unknown.
    let chosen = tried.iter().rev().find(|(_, f1)| *f1 > best - ABOUT_AS_GOOD);
    let (bias, tuned) = chosen.copied().unwrap_or((least, plain.f1()));
    let held = Held { names: plain.wanted, plain: plain.f1(), tuned, bias };
    eprintln!("  dev {language}: {:.1}, {:.1} with {} taken off outside", held.plain, held.tuned, held.bias);
    held
}

/// The languages with what is taken off in each. What few names tell is drawn to what those of all languages tell.
pub fn biases(languages: &[Language], held: &[(Language, Held)]) -> Vec<(Language, i32)> {
    const ENOUGH: usize = MANY / 2;
    let names: usize = held.iter().map(|(_, held)| held.names.min(MANY)).sum();
    let sum: usize = held.iter().map(|(_, held)| held.names.min(MANY) * held.bias as usize).sum();
    let mean = sum / names.max(1);
    let of = |language: &Language| {
        let own = held.iter().find(|(known, _)| known == language);
        let (names, bias) = own.map_or((0, 0), |(_, held)| (held.names, held.bias as usize));
        ((names * bias + ENOUGH * mean) / (names + ENOUGH)) as i32
    };
    languages.iter().map(|language| (*language, of(language))).collect()
}
