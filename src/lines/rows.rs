//! The columns that the first stage sees of each block: itself, its position, its neighbours, and what it
//! has in common with the rest of the page. Trees only compare values with thresholds, so nothing is
//! put on a logarithmic scale.

use crate::features::learned::Opinion;
use crate::features::{First, Last, Measure};
use crate::lexicon::Section;

use super::scene::Scene;
use super::words::ratio;

/// Sections whose phrases have columns of their own.
pub(super) const PHRASES: &[Section] = &[Section::Related, Section::Caption];

/// Number of neighbours on each side with columns of their own.
pub(super) const REACH: usize = 2;

/// Number of columns of a neighbour.
const SIGHT: usize = 6;

/// Maximum distance to the colon that announces a line, and the value for lines that none announces.
const NOT_ANNOUNCED: usize = 40;

/// Collects the values of one row.
pub(super) struct Row<'a> {
    values: &'a mut Vec<f32>,
}

impl Row<'_> {
    fn put(&mut self, value: f32) {
        self.values.push(value);
    }

    fn count(&mut self, value: usize) {
        self.put(to_f32(value));
    }

    #[expect(clippy::fn_params_excessive_bools, reason = "it turns a truth into a number")]
    fn flag(&mut self, value: bool) {
        self.put(f32::from(u8::from(value)));
    }
}

/// Converts a count; counts of a page are far below the first integer that is not exact.
#[expect(clippy::cast_precision_loss, reason = "counts of a page")]
pub(super) fn to_f32(count: usize) -> f32 {
    count as f32
}

/// Returns `part / whole`, or 0 if `whole` is not positive.
pub(super) fn quotient(part: f32, whole: f32) -> f32 {
    if whole > 0.0 { part / whole } else { 0.0 }
}

/// Returns the signed distance from `from` to `to`; positive if `to` comes later.
pub(super) fn offset(to: usize, from: usize) -> f32 {
    to_f32(to) - to_f32(from)
}

/// Appends the row of block `at` to `values`.
pub fn push_row(scene: &Scene, at: usize, values: &mut Vec<f32>) {
    let mut row = Row { values };
    push_shape(scene, at, &mut row);
    push_phrases(scene, at, &mut row);
    push_page(scene, at, &mut row);
    push_place(scene, at, &mut row);
    push_core(scene, at, &mut row);
    push_neighbours(scene, at, &mut row);
    push_context(scene, at, &mut row);
    push_offers(scene, at, &mut row);
    push_opinions(scene, at, &mut row);
}

fn push_shape(scene: &Scene, at: usize, row: &mut Row<'_>) {
    let shape = &scene.lines.shapes[at];
    let share = |part: u32, whole: u32| ratio(part as usize, whole as usize);
    row.count(shape.characters as usize);
    row.put(scene.lines.weights[at]);
    row.count(shape.words as usize);
    row.put(share(shape.letters, shape.words));
    row.count(shape.sentences as usize);
    row.flag(scene.lines.dense[at]);
    row.put(last_code(shape.last));
    row.put(first_code(shape.first));
    row.put(share(shape.digits, shape.characters));
    row.put(share(shape.upper, shape.letters));
    row.put(share(shape.capitalized, shape.words));
    row.put(share(shape.commas, shape.words));
    row.count(shape.commas as usize);
    row.put(share(shape.ornaments, shape.characters));
    row.put(share(shape.letters, shape.characters));
    row.put(scene.lines.weights[at] / to_f32(shape.sentences.max(1) as usize));
    row.count(scene.lines.tabs[at] as usize);
    row.put(clock(shape));
    row.count(shape.quotes as usize);
    row.flag(shape.has_address);
    row.put(share(shape.short_words, shape.words));
    row.put(share(shape.spaceless, shape.characters));
    row.count(shape.currency as usize);
    for other in [at, at + 1] {
        row.put(scene.lines.blank.get(other).map_or(-1.0, |blank| f32::from(*blank)));
    }
}

/// Encodes whether the line contains a time of day, a year, or both, as in a dateline.
fn clock(shape: &Measure) -> f32 {
    match (shape.has_time, shape.has_year) {
        (true, true) => 3.0,
        (true, false) => 2.0,
        (false, true) => 1.0,
        (false, false) => 0.0,
    }
}

fn last_code(last: Last) -> f32 {
    match last {
        Last::Sentence => 5.0,
        Last::Quote => 4.0,
        Last::Ellipsis => 3.0,
        Last::Colon => 2.0,
        Last::Comma => 1.0,
        Last::Other => 0.0,
    }
}

fn first_code(first: First) -> f32 {
    match first {
        First::Upper | First::Caseless => 0.0,
        First::Quote => 1.0,
        First::Lower => 2.0,
        First::Digit => 3.0,
        First::Other => 4.0,
    }
}

/// Appends the phrases that the block consists of or begins with, and the distance to labels of each group.
fn push_phrases(scene: &Scene, at: usize, row: &mut Row<'_>) {
    row.put(scene.lines.phrase_code(at));
    for section in PHRASES {
        let hits = scene.lines.hits[at];
        row.put(match (hits.whole.contains(*section), hits.start.contains(*section)) {
            (true, _) => 2.0,
            (false, true) => 1.0,
            (false, false) => 0.0,
        });
    }
    for labels in &scene.labels {
        row.put(labels.distance.before[at].into());
        row.put(labels.distance.after[at].into());
    }
    scene.labels.iter().for_each(|labels| row.put(labels.since_headline[at].into()));
}

fn push_page(scene: &Scene, _at: usize, row: &mut Row<'_>) {
    row.count(scene.len());
    row.put(scene.dense_weight());
    row.count(scene.dense_count);
    row.put(quotient(scene.dense_weight(), scene.weight()));
    row.count(scene.core.end - scene.core.start);
    row.put(quotient(scene.core.weight, scene.dense_weight()));
    let rhythm = scene.around.rhythm;
    [rhythm.paragraph, rhythm.subheads, rhythm.subhead, rhythm.alone]
        .into_iter()
        .for_each(|value| row.put(value));
}

fn push_place(scene: &Scene, at: usize, row: &mut Row<'_>) {
    row.put(ratio(at, scene.len()));
    row.put(quotient(scene.weight_before[at], scene.weight()));
    row.count(at);
    row.count(scene.len() - at);
    row.put(offset(at, scene.first_dense));
    row.put(offset(at, scene.last_dense));
    row.put(offset(at, scene.core.centre));
    row.put(offset(at, scene.core.start));
    row.put(offset(at, scene.core.end));
    row.put(scene.weight_before[at] - scene.weight_before[scene.core.start]);
    row.put(scene.weight_before[at] - scene.weight_before[scene.core.end]);
    row.put(quotient(scene.dense_before[at], scene.dense_weight()));
    row.put(offset(at, scene.title));
    row.put(scene.title_overlap[at]);
}

fn push_core(scene: &Scene, at: usize, row: &mut Row<'_>) {
    let (topic, repeats, around, tail) = (&scene.topic, &scene.repeats, &scene.around, scene.tails[at]);
    row.put(topic.core[at]);
    row.put(topic.lead[at]);
    row.put(topic.dense[at]);
    row.put(topic.mean_frequency[at]);
    row.count(scene.lines.words.distinct(at).len());
    row.count(repeats.copies[at] as usize);
    row.flag(repeats.seen_before[at]);
    row.put(repeats.echo[at]);
    row.put(tail.open);
    row.put(tail.credit);
    row.put(repeats.same_ends[at]);
    row.put(repeats.same_last[at]);
    row.put(repeats.same_starts[at]);
    row.put(repeats.same_labels[at]);
    row.put(repeats.since_headline[at]);
    row.count(around.largest_gap[at] as usize);
    row.put(around.lead.before[at]);
    row.put(around.lead.after[at]);
    row.put(around.subhead.before[at].into());
    row.put(around.subhead.after[at].into());
    row.put(quotient(scene.lines.weights[at], around.rhythm.paragraph));
    row.count(around.announced[at].map_or(NOT_ANNOUNCED, |colon| (at - colon).min(NOT_ANNOUNCED)));
}

fn push_neighbours(scene: &Scene, at: usize, row: &mut Row<'_>) {
    let before = (1..=REACH).map(|step| at.checked_sub(step));
    let after = (1..=REACH).map(|step| Some(at + step).filter(|other| *other < scene.len()));
    for other in before.chain(after) {
        match other {
            Some(other) => row.values.extend(sight(scene, other)),
            None => row.values.extend([-1.0; SIGHT]),
        }
    }
    row.put(scene.around.dense.before[at].into());
    row.put(scene.around.dense.after[at].into());
}

/// Returns the columns that a line has as a neighbour of another.
fn sight(scene: &Scene, at: usize) -> [f32; SIGHT] {
    let shape = &scene.lines.shapes[at];
    let share = |part: u32, whole: u32| ratio(part as usize, whole as usize);
    [
        scene.lines.weights[at],
        last_code(shape.last),
        share(shape.upper, shape.letters),
        share(shape.capitalized, shape.words),
        share(shape.digits, shape.characters),
        scene.topic.core[at],
    ]
}

fn push_context(scene: &Scene, at: usize, row: &mut Row<'_>) {
    for signal in &scene.around.contexts {
        row.put(signal.before[at]);
        row.put(signal.after[at]);
    }
}

fn push_offers(scene: &Scene, at: usize, row: &mut Row<'_>) {
    scene.offers[at].columns().for_each(|value| row.put(value));
    for other in [at.checked_sub(1), Some(at + 1)] {
        let offer = other.and_then(|other| scene.offers.get(other)).copied();
        row.put(offer.unwrap_or_default().pairs());
    }
    for context in &scene.offer_contexts {
        row.put(context.before[at]);
        row.put(context.after[at]);
    }
}

fn push_opinions(scene: &Scene, at: usize, row: &mut Row<'_>) {
    let own = scene.opinions.get(at).copied().unwrap_or_default();
    let single = [own.whole, own.start, own.end, own.known];
    single.into_iter().chain(own.short.columns()).chain(own.long.columns()).for_each(|value| row.put(value));
    row.put(own.low_sum);
    for other in [at.checked_sub(1), Some(at + 1)] {
        row.put(other.and_then(|other| scene.opinions.get(other)).map_or(0.0, Opinion::mean));
    }
    for context in &scene.opinion_contexts {
        row.put(context.before[at]);
        row.put(context.after[at]);
    }
}
