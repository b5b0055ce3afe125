//! Counts of right, found and wanted names.

use std::collections::BTreeMap;

use offprint::Language;
use offprint::internals::entities::decode::{Name, decode};
use offprint::internals::entities::model::{KINDS, LABELS, Model, Scores};

use crate::sets::Instance;

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
    let one = |instance: &'a Instance| {
        let mut scores = Vec::new();
        model.score(&instance.atoms, language, 0, &mut scores);
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

/// At least this is taken off outside: what is held out shares documents, hence names, with what is
/// learned, and so understates how many names of a new article are unknown.
const LEAST_BIAS: i32 = 12;

/// What is best taken off the score of outside in each language that has data held out; the mean of
/// these in the others.
pub fn tune(
    model: &Model<'_>,
    dev: &BTreeMap<Language, Vec<Instance>>,
    languages: &[Language],
) -> Vec<(Language, i32)> {
    let mut best = BTreeMap::new();
    for (language, instances) in dev {
        let scored = score(model, instances, *language);
        let plain = count(model, &scored, 0);
        let mut found = (LEAST_BIAS, f64::MIN);
        for bias in (LEAST_BIAS..=72).step_by(6) {
            let f1 = count(model, &scored, bias).f1();
            // The smaller of two that are as good, so that little data moves nothing.
            if f1 > found.1 + 1e-9 {
                found = (bias, f1);
            }
        }
        eprintln!(
            "  dev {language}: {:.1} with 0, {:.1} with {} taken off outside",
            plain.f1(),
            found.1,
            found.0
        );
        best.insert(*language, found.0);
    }
    let mean = best.values().sum::<i32>() / best.len().max(1) as i32;
    languages.iter().map(|language| (*language, best.get(language).copied().unwrap_or(mean))).collect()
}

pub fn score_exact<'a>(
    trained: &crate::crf::Trained,
    instances: &'a [Instance],
    language: Language,
) -> Vec<Scored<'a>> {
    use offprint::internals::entities::features::{self, Window};
    use offprint::internals::entities::model::{UNIT, labels, row_of, salt};
    let count = trained.rows.len() as u64;
    let one = |instance: &'a Instance| {
        let scores = (0..instance.atoms.len()).map(|index| {
            let mut sum = [0.0f32; 4];
            let mut add = |hash| {
                let row = trained.rows[row_of(hash, count)];
                sum.iter_mut().zip(row).for_each(|(sum, weight)| *sum += weight * UNIT as f32);
            };
            let window = Window::new(&instance.atoms, index);
            features::lexical(&window, &mut add);
            features::formal(&window, &mut add);
            features::own(&window, salt(language), &mut add);
            labels(sum.map(|weight| weight.round() as i32), 0)
        });
        Scored { scores: scores.collect(), labels: &instance.labels }
    };
    instances.iter().map(one).collect()
}
