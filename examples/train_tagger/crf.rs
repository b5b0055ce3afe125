//! Trains a linear-chain conditional random field over hashed features with AdaGrad: first with all features that occur
//! often enough, then only with those that the table has room for.

use offprint::internals::entities::features::{self, Window};
use offprint::internals::entities::model::{KINDS, LABELS};

use crate::chain::Chain;
use crate::instances::{Instance, UNTOLD};
use crate::mean::{AVERAGED, MOMENTS, Mean};
use crate::random::Random;
use crate::table::{self, Table};
use crate::vocabulary::Vocabulary;

/// The number of weights in a row: one for each kind of name, and one for how its first token differs from the rest.
pub const WEIGHTS: usize = KINDS + 1;

/// The number of rows for features of single sets. They take up the peculiarities of a set, and are thrown away after
/// training.
const SET_ROWS: u64 = 1 << 20;

/// Marks a row for features of a set in a list of rows.
const SET_MARK: u32 = 1 << 31;

/// The parameters of the training.
#[derive(Clone, Copy)]
pub struct Plan {
    /// How many buckets the table has.
    pub buckets: usize,
    /// How many vectors of weights the codebook has. Each feature uses one of them.
    pub codes: usize,
    /// How many epochs to train with all features, and then with the chosen ones.
    pub epochs: (usize, usize),
    /// Step size at the start. It falls linearly to a tenth.
    pub step: f32,
    /// Strength of the L2 penalty on the weights, applied at each update.
    pub decay: f32,
    /// A feature that occurs less often than this is not learned.
    pub least: u32,
    /// Percent of the tokens that are learned without their lexical features.
    pub drop: usize,
    /// Percent of all features that are left out at random.
    pub sparse: usize,
}

#[derive(Clone, Copy, Default)]
struct Row {
    weights: [f32; WEIGHTS],
    squares: [f32; WEIGHTS],
}

/// The result of the training.
pub struct Trained {
    pub table: Table,
    /// The weights of each slot of the table.
    pub rows: Vec<[f32; WEIGHTS]>,
    /// How many tokens have a feature in each slot.
    pub counts: Vec<u32>,
    pub transitions: [[f32; LABELS]; LABELS + 1],
}

/// Where the rows of a token's features are in `Tokens::rows`: `all` rows from `start`, the first `lexical` of them for
/// lexical features.
struct Token {
    start: usize,
    lexical: u16,
    all: u16,
}

struct Sentence {
    tokens: Vec<Token>,
    labels: Vec<u8>,
    weight: f32,
}

struct Tokens {
    sentences: Vec<Sentence>,
    rows: Vec<u32>,
}

/// Calls `sink` with each feature of a token: its hash, whether it is lexical, whether it belongs to the set.
fn each_feature(instance: &Instance, index: usize, mut sink: impl FnMut(u32, bool, bool)) {
    let window = Window::new(&instance.atoms, index);
    features::lexical(&window, |hashes| hashes.iter().for_each(|hash| sink(*hash, true, false)));
    features::formal(&window, |hashes| hashes.iter().for_each(|hash| sink(*hash, false, false)));
    if let Some(salt) = instance.language {
        features::own(&window, salt, |hashes| hashes.iter().for_each(|hash| sink(*hash, false, false)));
    }
    if let Some(salt) = instance.set {
        features::own(&window, salt, |hashes| hashes.iter().for_each(|hash| sink(*hash, false, true)));
    }
}

impl Tokens {
    /// The tokens of the instances with all their features, numbered by `vocabulary`.
    fn new(instances: &[Instance], vocabulary: &mut Vocabulary) -> Self {
        let mut tokens = Self { sentences: Vec::new(), rows: Vec::new() };
        for instance in instances {
            let list =
                (0..instance.atoms.len()).map(|index| tokens.token(instance, index, vocabulary)).collect();
            let (labels, weight) = (instance.labels.clone(), instance.weight);
            tokens.sentences.push(Sentence { tokens: list, labels, weight });
        }
        tokens
    }

    fn token(&mut self, instance: &Instance, index: usize, vocabulary: &mut Vocabulary) -> Token {
        let start = self.rows.len();
        let mut lexical = 0;
        each_feature(instance, index, |hash, is_lexical, set| {
            lexical += u16::from(is_lexical);
            self.rows.push(if set {
                SET_MARK | ((u64::from(hash) * SET_ROWS) >> 32) as u32
            } else {
                vocabulary.number(hash)
            });
        });
        Token { start, lexical, all: (self.rows.len() - start) as u16 }
    }

    /// Gives each row a new number. Rows that get none are removed.
    fn renumber(&mut self, number: impl Fn(u32) -> Option<u32>) {
        let mut end = 0;
        for token in self.sentences.iter_mut().flat_map(|sentence| &mut sentence.tokens) {
            let (start, lexical) = (end, usize::from(token.lexical));
            for index in 0..usize::from(token.all) {
                if index == lexical {
                    token.lexical = (end - start) as u16;
                }
                let row = self.rows[token.start + index];
                let kept = if row & SET_MARK == 0 { number(row) } else { Some(row) };
                if let Some(row) = kept {
                    self.rows[end] = row;
                    end += 1;
                }
            }
            (token.start, token.all) = (start, (end - start) as u16);
        }
        self.rows.truncate(end);
        self.rows.shrink_to_fit();
    }

    /// How many tokens have each row.
    fn counts(&self, rows: usize) -> Vec<u32> {
        let mut counts = vec![0; rows];
        self.rows.iter().filter(|row| **row & SET_MARK == 0).for_each(|row| counts[*row as usize] += 1);
        counts
    }
}

/// The state of the training.
struct Field {
    rows: Vec<Row>,
    set_rows: Vec<Row>,
    transitions: [[f32; LABELS]; LABELS + 1],
    squares: [[f32; LABELS]; LABELS + 1],
    step: f32,
    decay: f32,
}

/// Trains on the instances.
pub fn train(instances: &[Instance], plan: Plan) -> Trained {
    let mut vocabulary = Vocabulary::default();
    let mut tokens = Tokens::new(instances, &mut vocabulary);
    let kept = vocabulary.keep(&tokens.counts(vocabulary.len()), plan.least);
    tokens.renumber(|row| kept[row as usize]);
    let hashes = vocabulary.into_hashes(&kept);
    eprintln!(
        "  {} sentences, {} features, {} in all",
        tokens.sentences.len(),
        hashes.len(),
        tokens.rows.len()
    );
    let mut field = Field::new(plan, hashes.len());
    let mut random = Random::new(42);
    let (wide, narrow) = plan.epochs;
    for epoch in 0..wide {
        field.epoch(&tokens, (plan, epoch), &mut random, None);
    }
    let weights: Vec<[f32; WEIGHTS]> = field.rows.iter().map(|row| row.weights).collect();
    let (table, slots) = table::choose(&hashes, &weights, &tokens.counts(hashes.len()), plan.buckets);
    eprintln!("  {} slots of {} are taken", table.taken(), table.slots());
    tokens.renumber(|row| table.slot(hashes[row as usize]).map(|slot| slot as u32));
    field.rows = slots.iter().map(|row| row.map_or(Row::default(), |row| field.rows[row as usize])).collect();
    let mut mean = Mean::new(table.slots());
    for epoch in 0..narrow {
        let is_last = epoch + AVERAGED >= narrow;
        field.epoch(&tokens, (plan, wide + epoch), &mut random, is_last.then_some(&mut mean));
    }
    let (rows, transitions) = mean.taken();
    Trained { rows, counts: tokens.counts(table.slots()), table, transitions }
}

impl Field {
    fn new(plan: Plan, rows: usize) -> Self {
        Self {
            rows: vec![Row::default(); rows],
            set_rows: vec![Row::default(); SET_ROWS as usize],
            transitions: [[0.0; LABELS]; LABELS + 1],
            squares: [[0.1; LABELS]; LABELS + 1],
            step: plan.step,
            decay: plan.decay,
        }
    }

    /// Trains on every sentence once, in random order. Adds the weights to `mean`, if given, at several moments.
    fn epoch(
        &mut self,
        tokens: &Tokens,
        (plan, epoch): (Plan, usize),
        random: &mut Random,
        mut mean: Option<&mut Mean>,
    ) {
        let mut order: Vec<usize> = (0..tokens.sentences.len()).collect();
        random.shuffle(&mut order);
        let share = 1.0 / (order.len() * (plan.epochs.0 + plan.epochs.1)).max(1) as f32;
        let before = epoch * order.len();
        let mut loss = 0.0;
        for (done, index) in order.iter().enumerate() {
            self.step = plan.step * (1.0 - 0.9 * (before + done) as f32 * share);
            loss += self.learn(tokens, &tokens.sentences[*index], plan, random);
            if done % order.len().div_ceil(MOMENTS) == 0
                && let Some(mean) = &mut mean
            {
                mean.add(self.rows.iter().map(|row| &row.weights), &self.transitions);
            }
        }
        let total: usize = tokens.sentences.iter().map(|sentence| sentence.tokens.len()).sum();
        eprintln!("  epoch {} loss {:.4} a token", epoch + 1, loss / total as f64);
    }

    fn row(&mut self, row: u32) -> &mut Row {
        if row & SET_MARK == 0 {
            &mut self.rows[row as usize]
        } else {
            &mut self.set_rows[(row & !SET_MARK) as usize]
        }
    }

    /// Takes one step of gradient descent on a sentence, and returns the loss before the step.
    fn learn(&mut self, tokens: &Tokens, sentence: &Sentence, plan: Plan, random: &mut Random) -> f64 {
        if sentence.tokens.is_empty() {
            return 0.0;
        }
        let mut features: Vec<Vec<u32>> = Vec::with_capacity(sentence.tokens.len());
        for token in &sentence.tokens {
            let dropped = if random.percent(plan.drop) { usize::from(token.lexical) } else { 0 };
            let rows = &tokens.rows[token.start + dropped..token.start + usize::from(token.all)];
            features.push(rows.iter().copied().filter(|_| !random.percent(plan.sparse)).collect());
        }
        let scores: Vec<[f32; LABELS]> = features.iter().map(|rows| self.scores(rows)).collect();
        let chain = Chain::new(&scores, &self.transitions);
        if sentence.labels.contains(&UNTOLD) {
            return self.learn_told(&features, &scores, &chain, sentence);
        }
        let loss = chain.loss(&scores, &self.transitions, &sentence.labels);
        for (index, rows) in features.iter().enumerate() {
            let mut error = chain.marginals[index];
            error[usize::from(sentence.labels[index])] -= 1.0;
            self.update(rows, gradient(&error, sentence.weight));
        }
        let mut steps = chain.steps;
        let mut previous = LABELS;
        for label in &sentence.labels {
            steps[previous][usize::from(*label)] -= 1.0;
            previous = usize::from(*label);
        }
        self.update_transitions(&steps, sentence.weight);
        loss
    }

    /// Takes one step on a sentence of which some labels are [`UNTOLD`]: towards all paths that agree with the other
    /// labels.
    fn learn_told(
        &mut self,
        features: &[Vec<u32>],
        scores: &[[f32; LABELS]],
        chain: &Chain,
        sentence: &Sentence,
    ) -> f64 {
        let told = Chain::new(&told(scores, &sentence.labels), &self.transitions);
        for (index, rows) in features.iter().enumerate() {
            let error =
                std::array::from_fn(|label| chain.marginals[index][label] - told.marginals[index][label]);
            self.update(rows, gradient(&error, sentence.weight));
        }
        let steps = std::array::from_fn(|previous| {
            std::array::from_fn(|next| chain.steps[previous][next] - told.steps[previous][next])
        });
        self.update_transitions(&steps, sentence.weight);
        chain.total - told.total
    }

    fn scores(&mut self, rows: &[u32]) -> [f32; LABELS] {
        let mut sum = [0.0; WEIGHTS];
        for row in rows {
            let weights = self.row(*row).weights;
            sum.iter_mut().zip(weights).for_each(|(sum, weight)| *sum += weight);
        }
        let mut scores = [0.0; LABELS];
        for kind in 0..KINDS {
            scores[1 + 2 * kind] = sum[kind] + sum[KINDS];
            scores[2 + 2 * kind] = sum[kind] - sum[KINDS];
        }
        scores
    }

    fn update(&mut self, rows: &[u32], gradient: [f32; WEIGHTS]) {
        // The labels of this token are already predicted well.
        if gradient.iter().all(|part| part.abs() < 2e-3) {
            return;
        }
        let (step, decay) = (self.step, self.decay);
        for row in rows {
            let row = self.row(*row);
            for (slot, part) in gradient.iter().enumerate() {
                let part = part + decay * row.weights[slot];
                row.squares[slot] += part * part;
                row.weights[slot] -= step * part / (row.squares[slot] + 0.1).sqrt();
            }
        }
    }

    /// Updates the scores of the transitions. `surplus` says how much more often each is expected than it occurs; its
    /// sentence counts `weight` times.
    fn update_transitions(&mut self, surplus: &[[f32; LABELS]; LABELS + 1], weight: f32) {
        for (previous, row) in surplus.iter().enumerate() {
            let parts = row.iter().map(|part| weight * part).enumerate();
            for (next, part) in parts.filter(|(_, part)| part.abs() > 1e-4) {
                self.squares[previous][next] += part * part;
                self.transitions[previous][next] -= self.step * part / self.squares[previous][next].sqrt();
            }
        }
    }
}

/// A score so low that no path through it can win.
const BARRED: f32 = -1e4;

/// The scores, changed so that every path which disagrees with the labels is ruled out. A token whose label is
/// [`UNTOLD`] is outside a name or part of an organisation's.
fn told(scores: &[[f32; LABELS]], labels: &[u8]) -> Vec<[f32; LABELS]> {
    const OPEN: [bool; LABELS] = [true, false, false, true, true, false, false];
    let agrees = |told: u8, label: usize| match told {
        UNTOLD => OPEN[label],
        told => usize::from(told) == label,
    };
    let one = |(scores, told): (&[f32; LABELS], &u8)| {
        std::array::from_fn(|label| if agrees(*told, label) { scores[label] } else { BARRED })
    };
    scores.iter().zip(labels).map(one).collect()
}

/// The gradient of the loss with respect to the four sums of weights. `error` says by how much each label is too
/// likely; the sentence counts `weight` times.
fn gradient(error: &[f32; LABELS], weight: f32) -> [f32; WEIGHTS] {
    let mut gradient = [0.0; WEIGHTS];
    for kind in 0..KINDS {
        gradient[kind] = error[1 + 2 * kind] + error[2 + 2 * kind];
        gradient[KINDS] += error[1 + 2 * kind] - error[2 + 2 * kind];
    }
    gradient.map(|part| weight * part)
}
