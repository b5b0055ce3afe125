//! Finds which blocks of a page are gold text: collects exact and near matches, then picks the heaviest chain of
//! matches that follow each other in the same order in page and gold.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;

/// How many occurrences of one block in the gold are considered at most.
const OCCURRENCES: usize = 30;
/// Length, in words, of the sequences by which near matches are found.
const SHINGLE: usize = 4;

/// The label of a block.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Target {
    /// Share of the block that is gold text.
    pub share: f32,
    /// Whether the label is in doubt, as for a second copy of gold text or a weak match.
    pub doubtful: bool,
}

/// The result of aligning one page with its gold.
#[derive(Debug)]
pub struct Alignment {
    /// One target for each block.
    pub targets: Vec<Target>,
    /// How many words the blocks have that are more than half gold, as a share of the gold's words.
    pub cover: f32,
}

/// The words of a text, normalized and in lower case for comparison. Each character of a script without spaces is a
/// word.
pub fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut open = false;
    for c in text.nfkc().flat_map(char::to_lowercase) {
        let alone = is_spaceless(c);
        if !(c.is_alphanumeric() || c == '_') {
            open = false;
        } else if let Some(word) = words.last_mut().filter(|_| open && !alone) {
            word.push(c);
        } else {
            words.push(c.to_string());
            open = !alone;
        }
    }
    words
}

fn is_spaceless(c: char) -> bool {
    matches!(u32::from(c), 0x0E00..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3040..=0x30FF
        | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3134F)
}

/// Labels the blocks, given as texts in page order, by finding them in the paragraphs of the gold.
pub fn align<'a>(blocks: impl Iterator<Item = &'a str>, paragraphs: &[String]) -> Alignment {
    let mut gold = Gold::new(paragraphs);
    let blocks: Vec<Vec<u32>> = blocks.map(|text| gold.ids(text)).collect();
    let candidates: Vec<Candidate> =
        blocks.iter().enumerate().flat_map(|(block, ids)| gold.candidates(block, ids)).collect();
    let chain = heaviest_chain(&candidates, gold.ids.len());
    let mut targets = vec![Target::default(); blocks.len()];
    let mut used = vec![false; gold.ids.len()];
    for index in &chain {
        let candidate = candidates[*index];
        targets[candidate.block] = candidate.target();
        used[candidate.start..candidate.end].fill(true);
    }
    label_out_of_order(&candidates, &mut targets, &mut used);
    let found: usize = (0..blocks.len()).filter(|i| targets[*i].share > 0.5).map(|i| blocks[i].len()).sum();
    Alignment { targets, cover: found as f32 / gold.ids.len().max(1) as f32 }
}

/// F1 between the four-word sequences of a text and those of the gold.
pub fn shingle_f1<'a>(gold: &[String], text: impl Iterator<Item = &'a str>) -> f32 {
    let gold = shingles(gold.iter().map(String::as_str));
    let found = shingles(text);
    let shared: usize =
        found.iter().map(|(key, count)| gold.get(key).map_or(0, |other| *count.min(other))).sum();
    let all = gold.values().sum::<usize>() + found.values().sum::<usize>();
    if all == 0 { 1.0 } else { 2.0 * shared as f32 / all as f32 }
}

fn shingles<'a>(texts: impl Iterator<Item = &'a str>) -> HashMap<Vec<String>, usize> {
    let words: Vec<String> = texts.flat_map(words).collect();
    let mut counts = HashMap::new();
    for window in words.windows(SHINGLE.min(words.len().max(1))) {
        *counts.entry(window.to_vec()).or_insert(0) += 1;
    }
    counts
}

#[derive(Clone, Copy, Debug)]
struct Candidate {
    block: usize,
    start: usize,
    end: usize,
    share: f32,
    weight: f32,
}

impl Candidate {
    fn target(self) -> Target {
        Target { share: self.share, doubtful: self.share < 0.75 }
    }
}

struct Gold {
    known: HashMap<String, u32>,
    ids: Vec<u32>,
    /// For each word, whether a paragraph begins there. A last entry marks the end.
    starts: Vec<bool>,
    places: HashMap<u32, Vec<usize>>,
    shingles: HashMap<[u32; SHINGLE], Vec<usize>>,
}

impl Gold {
    fn new(paragraphs: &[String]) -> Self {
        let mut gold = Self {
            known: HashMap::new(),
            ids: Vec::new(),
            starts: Vec::new(),
            places: HashMap::new(),
            shingles: HashMap::new(),
        };
        for paragraph in paragraphs {
            let ids = gold.ids(paragraph);
            gold.starts.extend((0..ids.len()).map(|index| index == 0));
            gold.ids.extend(ids);
        }
        gold.starts.push(true);
        for (at, id) in gold.ids.iter().enumerate() {
            gold.places.entry(*id).or_default().push(at);
        }
        for (at, window) in gold.ids.windows(SHINGLE).enumerate() {
            gold.shingles.entry(window.try_into().unwrap()).or_default().push(at);
        }
        gold
    }

    fn ids(&mut self, text: &str) -> Vec<u32> {
        let known = &mut self.known;
        words(text)
            .into_iter()
            .map(|word| {
                let next = u32::try_from(known.len()).unwrap();
                *known.entry(word).or_insert(next)
            })
            .collect()
    }

    fn candidates(&self, block: usize, ids: &[u32]) -> Vec<Candidate> {
        let exact = self.exact(block, ids);
        if exact.is_empty() && ids.len() >= 6 { self.near(block, ids) } else { exact }
    }

    fn exact(&self, block: usize, ids: &[u32]) -> Vec<Candidate> {
        let Some(first) = ids.first() else { return Vec::new() };
        let places = self.places.get(first).map(Vec::as_slice).unwrap_or_default();
        let length = ids.len();
        places
            .iter()
            .filter(|at| self.ids[**at..].starts_with(ids))
            .filter(|at| length > 2 || self.starts[**at] || self.starts[**at + length])
            .take(OCCURRENCES)
            .map(|at| Candidate { block, start: *at, end: at + length, share: 1.0, weight: length as f32 })
            .collect()
    }

    fn near(&self, block: usize, ids: &[u32]) -> Vec<Candidate> {
        let windows = ids.windows(SHINGLE).count();
        let hits: Vec<(usize, &Vec<usize>)> = ids
            .windows(SHINGLE)
            .enumerate()
            .filter_map(|(at, window)| Some((at, self.shingles.get(window)?)))
            .collect();
        let share = hits.len() as f32 / windows as f32;
        let (Some((first, places)), Some((last, _))) = (hits.first(), hits.last()) else { return Vec::new() };
        if share <= 0.3 {
            return Vec::new();
        }
        let length = last - first + SHINGLE;
        places
            .iter()
            .take(8)
            .map(|start| Candidate {
                block,
                start: *start,
                end: (start + length).min(self.ids.len()),
                share,
                weight: share * ids.len() as f32,
            })
            .collect()
    }
}

/// Indices of the candidates on the heaviest chain, last one first. `candidates` are in page order. A candidate that
/// begins in the gold where the one before it ends adds a bonus, the greater the nearer their blocks are on the page.
fn heaviest_chain(candidates: &[Candidate], length: usize) -> Vec<usize> {
    let mut best: Vec<(f32, Option<usize>)> = Vec::with_capacity(candidates.len());
    let mut heaviest_before = Fenwick::new(length);
    let mut ending: HashMap<usize, Vec<usize>> = HashMap::new();
    for group in candidates.chunk_by(|a, b| a.block == b.block) {
        let first = best.len();
        for candidate in group {
            let mut value = heaviest_before.at(candidate.start);
            for before in ending.get(&candidate.start).into_iter().flatten() {
                let distance = candidate.block - candidates[*before].block;
                let joined = best[*before].0 + 2.0 / (1.0 + 0.2 * distance as f32);
                if joined > value.0 {
                    value = (joined, Some(*before));
                }
            }
            best.push((value.0 + candidate.weight, value.1));
        }
        for (index, candidate) in group.iter().enumerate() {
            heaviest_before.raise(candidate.end, (best[first + index].0, Some(first + index)));
            ending.entry(candidate.end).or_default().push(first + index);
        }
    }
    let last = (0..best.len()).max_by(|a, b| best[*a].0.total_cmp(&best[*b].0));
    std::iter::successors(last, |index| best[*index].1).collect()
}

/// A Fenwick tree of maxima: returns the greatest value at or before a place.
struct Fenwick(Vec<(f32, Option<usize>)>);

impl Fenwick {
    fn new(length: usize) -> Self {
        Self(vec![(0.0, None); length + 2])
    }

    fn at(&self, place: usize) -> (f32, Option<usize>) {
        let mut index = place + 1;
        let mut best = (0.0, None);
        while index > 0 {
            if self.0[index].0 > best.0 {
                best = self.0[index];
            }
            index &= index - 1;
        }
        best
    }

    fn raise(&mut self, place: usize, value: (f32, Option<usize>)) {
        let mut index = place + 1;
        while index < self.0.len() {
            if value.0 > self.0[index].0 {
                self.0[index] = value;
            }
            index += index & index.wrapping_neg();
        }
    }
}

/// Labels blocks by long candidates outside the chain: as gold if none of their gold words is used yet, otherwise as
/// doubtful, since they may be second copies.
fn label_out_of_order(candidates: &[Candidate], targets: &mut [Target], used: &mut [bool]) {
    let mut rest: Vec<&Candidate> =
        candidates.iter().filter(|candidate| candidate.end - candidate.start >= 8).collect();
    rest.sort_by_key(|candidate| std::cmp::Reverse(candidate.end - candidate.start));
    for candidate in rest {
        if targets[candidate.block].share > 0.0 {
            continue;
        }
        if used[candidate.start..candidate.end].contains(&true) {
            targets[candidate.block].doubtful = true;
        } else {
            used[candidate.start..candidate.end].fill(true);
            targets[candidate.block] = candidate.target();
        }
    }
}
