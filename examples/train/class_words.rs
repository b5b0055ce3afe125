//! What class words say of the text below them, learned from the gold pages.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use offprint::internals::features::html::{ClassWords, visit_class_words};
use offprint::internals::features::tokens::{WORD_SEED, hash_bytes};

use crate::align::Target;
use crate::pages::ReadPage;

/// Words kept.
const KEPT: usize = 3000;
/// Sites that a word must stand on.
const LEAST_SITES: usize = 3;
/// Weight of one block at most.
const LONGEST: f32 = 400.0;

/// Gold share of the text below each class word, by site.
#[derive(Debug, Default)]
pub struct Learner {
    /// For each word and site: sum of the shares of its pages, number of pages.
    shares: BTreeMap<String, BTreeMap<String, (f64, f64)>>,
}

impl Learner {
    /// Adds a page.
    pub fn read(&mut self, site: &str, page: &ReadPage, targets: &[Target]) {
        let mut on_page: HashMap<String, (f64, f64)> = HashMap::new();
        for (element, (gold, all)) in sums(page, targets).into_iter().enumerate() {
            if all > 0.0 {
                for word in words(page, element) {
                    let entry = on_page.entry(word).or_default();
                    *entry = (entry.0 + gold / all, entry.1 + 1.0);
                }
            }
        }
        for (word, (sum, count)) in on_page {
            let entry = self.shares.entry(word).or_default().entry(site.to_owned()).or_default();
            *entry = (entry.0 + sum / count, entry.1 + 1.0);
        }
    }

    /// The table of all sites.
    pub fn table(&self) -> Table {
        let site_mean = |(sum, pages): &(f64, f64)| sum / pages;
        let known = self.shares.iter().filter(|(_, sites)| sites.len() >= LEAST_SITES);
        let means = || known.clone().flat_map(|(_, sites)| sites.values().map(site_mean));
        let base = means().sum::<f64>() / means().count().max(1) as f64;
        let mut rows: Vec<Row> = known
            .map(|(word, sites)| {
                let sites: BTreeMap<String, f64> =
                    sites.iter().map(|(site, value)| (site.clone(), site_mean(value))).collect();
                Row { word: word.clone(), sum: sites.values().sum(), sites }
            })
            .collect();
        rows.sort_by(|a, b| b.gain(base).total_cmp(&a.gain(base)));
        rows.truncate(KEPT);
        Table { rows, base }
    }
}

/// The words kept.
#[derive(Debug)]
pub struct Table {
    rows: Vec<Row>,
    base: f64,
}

#[derive(Debug)]
struct Row {
    word: String,
    sum: f64,
    sites: BTreeMap<String, f64>,
}

impl Row {
    /// What the word tells in all, in nats.
    fn gain(&self, base: f64) -> f64 {
        let count = self.sites.len() as f64;
        let share = (self.sum + base) / (count + 1.0);
        let part = |p: f64, q: f64| if p > 0.0 { p * (p / q).ln() } else { 0.0 };
        count * (part(share, base) + part(1.0 - share, 1.0 - base))
    }

    /// The value of the word with one site left out; `None` where too few are left.
    fn value(&self, base: f64, without: Option<&str>) -> Option<f64> {
        let own = without.and_then(|site| self.sites.get(site));
        let count = self.sites.len() - usize::from(own.is_some());
        let sum = self.sum - own.copied().unwrap_or_default();
        let share = ((sum + 2.0 * base) / (count as f64 + 2.0)).clamp(0.003, 0.997);
        let logit = |p: f64| (p / (1.0 - p)).ln();
        (count + 1 >= LEAST_SITES).then(|| logit(share) - logit(base))
    }
}

impl Table {
    /// The table as the library reads it, rounded as the shipped one, with one site left out.
    pub fn without(&self, site: Option<&str>) -> ClassWords {
        ClassWords::read(&self.file(site))
    }

    /// The bytes of the shipped file.
    pub fn file(&self, without: Option<&str>) -> Vec<u8> {
        let mut file = Vec::new();
        for row in &self.rows {
            if let Some(value) = row.value(self.base, without) {
                file.extend(hash(&row.word).to_le_bytes());
                file.push((value * 16.0).round().clamp(-127.0, 127.0) as i8 as u8);
            }
        }
        file
    }
}

fn hash(word: &str) -> u32 {
    hash_bytes(WORD_SEED, word.as_bytes())
}

fn words(page: &ReadPage, element: usize) -> BTreeSet<String> {
    let node = page.blocks.outline.elements[element].node;
    let mut words = BTreeSet::new();
    visit_class_words(&page.page, node, |prefix, word| {
        words.insert(format!("{prefix}{}", word.to_ascii_lowercase()));
    });
    words
}

/// For each element, the weight of gold text below it, and of all text.
fn sums(page: &ReadPage, targets: &[Target]) -> Vec<(f64, f64)> {
    let outline = &page.blocks.outline;
    let mut sums = vec![(0.0, 0.0); outline.elements.len()];
    for (index, text) in page.blocks.texts().enumerate() {
        let weight = f64::from((text.chars().count() as f32).min(LONGEST));
        let sum = &mut sums[outline.owners[index] as usize];
        *sum = (sum.0 + weight * f64::from(targets[index].share), sum.1 + weight);
    }
    for index in (1..sums.len()).rev() {
        let (gold, all) = sums[index];
        let parent = &mut sums[outline.elements[index].parent as usize];
        *parent = (parent.0 + gold, parent.1 + all);
    }
    sums
}
