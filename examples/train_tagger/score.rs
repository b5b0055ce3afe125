//! Scores a table on held-out names, and derives the bias and the trust of each language from that.

use std::collections::BTreeMap;

use offprint::Language;
use offprint::internals::entities::decode::{Lattice, Name};
use offprint::internals::entities::model::{Features, Kind, LABELS, Learned, Model, Scores, UNIT};

use crate::instances::Instance;

/// How many names are right, found and wanted.
#[derive(Clone, Copy, Default)]
pub struct Counts {
    pub right: usize,
    pub found: usize,
    pub wanted: usize,
    /// The sum of the confidences of the names found: how many of them would be right if the confidences were exact.
    pub claimed: f64,
}

impl Counts {
    /// The harmonic mean of precision and recall, in percent.
    pub fn f1(self) -> f64 {
        200.0 * self.right as f64 / (self.found + self.wanted).max(1) as f64
    }
}

/// The scores of an instance's tokens, with nothing taken off the score of "outside".
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

/// Counts the names that the model finds when `bias` is taken off the score of "outside".
pub fn count(model: &Model<'_>, scored: &[Scored<'_>], bias: i32) -> Counts {
    let (mut counts, mut lattice) = (Counts::default(), Lattice::default());
    for sentence in scored {
        let mut scores = sentence.scores.clone();
        scores.iter_mut().for_each(|token| token[0] -= bias);
        let decoded = lattice.decode(model, &scores);
        counts.claimed += decoded.iter().map(confidence).sum::<f64>();
        let found: Vec<_> = decoded.iter().map(place).collect();
        let wanted = names(sentence.labels);
        counts.found += found.len();
        counts.wanted += wanted.len();
        counts.right += found.iter().filter(|name| wanted.contains(name)).count();
    }
    counts
}

/// The confidence that the crate gives to a name in a language with full trust.
#[expect(clippy::disallowed_methods, reason = "training may use floating point; tagging does not")]
fn confidence(name: &Name) -> f64 {
    1.0 / (1.0 + (-f64::from(name.margin) / f64::from(2 * UNIT)).exp())
}

fn place(name: &Name) -> (usize, usize, Kind) {
    (name.start, name.end, name.kind)
}

fn names(labels: &[u8]) -> Vec<(usize, usize, Kind)> {
    let mut names: Vec<(usize, usize, Kind)> = Vec::new();
    for (index, label) in labels.iter().map(|label| usize::from(*label)).enumerate() {
        debug_assert!(label < LABELS);
        let Some(kind) = Kind::of_label(label) else { continue };
        match names.last_mut() {
            Some((_, end, last)) if label % 2 == 0 && *end == index && *last == kind => *end += 1,
            _ => names.push((index, index + 1, kind)),
        }
    }
    names
}

/// With at least this many held-out names, the figures of a language are trusted.
const MANY: usize = 300;

/// How many neighbours on either side are averaged with a bias to rate it. A bias that is best by a small margin may be
/// so by chance.
const NEAR: usize = 2;

/// The results of a language on held-out data.
pub struct Held {
    /// With nothing taken off the score of "outside".
    pub plain: Counts,
    /// With `bias` taken off.
    pub tuned: Counts,
    /// The best amount to take off.
    pub bias: i32,
}

impl Held {
    /// Whether enough names are held out to trust the figures.
    fn is_telling(&self) -> bool {
        self.plain.wanted >= MANY
    }
}

/// Finds the best bias, to be taken off the score of "outside", for each language with held-out data.
pub fn tune(model: &Model<'_>, dev: &BTreeMap<Language, Vec<Instance>>) -> Vec<(Language, Held)> {
    dev.iter().map(|(language, instances)| (*language, tune_one(model, instances, *language))).collect()
}

fn tune_one(model: &Model<'_>, instances: &[Instance], language: Language) -> Held {
    let scored = score(model, instances, language);
    let plain = count(model, &scored, 0);
    let tried: Vec<(i32, Counts)> =
        (-36..=72).step_by(6).map(|bias| (bias, count(model, &scored, bias))).collect();
    let about = |at: &usize| {
        let near = tried.get(at.saturating_sub(NEAR)..tried.len().min(at + NEAR + 1)).unwrap_or_default();
        near.iter().map(|(_, counts)| counts.f1()).sum::<f64>() / near.len().max(1) as f64
    };
    let values: Vec<f64> = (0..tried.len()).map(|at| about(&at)).collect();
    let (bias, tuned) = middle_of_best(&values).and_then(|at| tried.get(at)).copied().unwrap_or((0, plain));
    eprintln!("  dev {language}: {:.1}, {:.1} with {bias} taken off outside", plain.f1(), tuned.f1());
    Held { plain, tuned, bias }
}

/// Values that differ by no more than this, in percentage points, count as equally good.
const AS_GOOD: f64 = 0.1;

/// The index of the middle of the unbroken run of values around the best that are as good as it. The best itself may be
/// at the edge of that run, where it would be a poor choice for slightly different data.
fn middle_of_best(values: &[f64]) -> Option<usize> {
    let best = (0..values.len()).max_by(|one, two| values[*one].total_cmp(&values[*two]))?;
    let is_good = |at: &usize| values[*at] >= values[best] - AS_GOOD;
    let first = (0..best).rev().take_while(is_good).last().unwrap_or(best);
    let last = (best..values.len()).take_while(is_good).last().unwrap_or(best);
    Some(usize::midpoint(first, last))
}

/// The bias and the trust of each language of a table. The fewer names a language has held out, the more its bias is
/// drawn to the mean of all languages, and its trust to that of all languages with few names.
pub fn learned(languages: &[Language], held: &[(Language, Held)]) -> Vec<Learned> {
    let biases = Biases::of(held);
    let trusts = Trusts::of(held);
    let of = |language: &Language| {
        let own = held.iter().find(|(known, _)| known == language).map(|(_, held)| held);
        Learned { language: *language, bias: biases.drawn(own), trust: trusts.drawn(own) }
    };
    languages.iter().map(of).collect()
}

/// The mean bias over all languages, weighted by their names.
struct Biases {
    mean: i32,
}

impl Biases {
    /// With this many names, a language's own bias counts as much as the mean.
    const ENOUGH: i32 = MANY as i32 / 2;

    fn of(held: &[(Language, Held)]) -> Self {
        let weights = held.iter().map(|(_, held)| (held.plain.wanted.min(MANY) as i32, held.bias));
        let (names, sum) =
            weights.fold((0, 0), |(names, sum), (weight, bias)| (names + weight, sum + weight * bias));
        Self { mean: sum / names.max(1) }
    }

    fn drawn(&self, own: Option<&Held>) -> i32 {
        let (names, bias) = own.map_or((0, 0), |held| (held.plain.wanted as i32, held.bias));
        (names * bias + Self::ENOUGH * self.mean) / (names + Self::ENOUGH)
    }
}

/// The number of right names divided by the number that the confidences claim.
struct Trusts {
    /// In languages with many names held out.
    telling: f64,
    /// In the others.
    others: f64,
}

impl Trusts {
    /// With this many claimed names, a language's own share counts as much as that of all languages with few names.
    const ENOUGH: f64 = 30.0;

    fn of(held: &[(Language, Held)]) -> Self {
        let part = |is_telling: bool| {
            let those = held.iter().filter(|(_, held)| held.is_telling() == is_telling);
            let sums = those.fold((0.0, 0.0), |(right, claimed), (_, held)| {
                (right + held.tuned.right as f64, claimed + held.tuned.claimed)
            });
            if sums.1 > 0.0 { sums.0 / sums.1 } else { 1.0 }
        };
        Self { telling: part(true), others: part(false) }
    }

    /// The trust of a language, in percent of that of the languages with many names.
    fn drawn(&self, own: Option<&Held>) -> i32 {
        if own.is_some_and(Held::is_telling) {
            return 100;
        }
        let (right, claimed) = own.map_or((0.0, 0.0), |held| (held.tuned.right as f64, held.tuned.claimed));
        let part = (right + Self::ENOUGH * self.others) / (claimed + Self::ENOUGH);
        (100.0 * part / self.telling).round().min(100.0) as i32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn held(wanted: usize, right: usize, claimed: f64) -> Held {
        let counts = Counts { right, found: wanted, wanted, claimed };
        Held { plain: counts, tuned: counts, bias: 30 }
    }

    #[test]
    fn a_language_with_few_names_is_trusted_as_far_as_they_tell() {
        let all = [
            (Language::Hindi, held(1000, 800, 1000.0)),
            (Language::Khmer, held(10, 2, 10.0)),
            (Language::Tamil, held(90, 70, 90.0)),
        ];
        let languages = [Language::Hindi, Language::Khmer, Language::Tamil, Language::Lao];
        let trusts: Vec<i32> = learned(&languages, &all).iter().map(|learned| learned.trust).collect();
        assert_eq!(trusts, [100, 74, 95, 90]);
    }

    #[test]
    fn of_what_is_as_good_the_middle_is_taken() {
        assert_eq!(middle_of_best(&[70.0, 71.0, 71.05, 71.06, 71.0, 70.9, 71.05]), Some(2));
        assert_eq!(middle_of_best(&[70.0, 72.0, 70.0]), Some(1));
        assert_eq!(middle_of_best(&[]), None);
    }

    #[test]
    fn without_a_language_with_many_names_margins_are_the_measure() {
        let trusts = learned(&[Language::Khmer], &[(Language::Khmer, held(10, 5, 10.0))]);
        assert_eq!(trusts[0].trust, 50);
    }
}
