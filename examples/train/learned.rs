//! Learns from the gold pages how likely text is to be body, given the class words of the elements around it or the
//! words in it.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

use offprint::internals::features::html::visit_class_words;
use offprint::internals::features::learned::visit_entries;
use offprint::internals::features::tokens::{WORD_SEED, hash_bytes, push_words};
use serde::{Deserialize, Serialize};

use crate::Result;
use crate::align::Target;
use crate::pages::ReadPage;

/// Greatest weight of one block, in characters.
const LONGEST: f32 = 400.0;

/// Collects, for each entry (a class word, or some of the words of a block), how much of its text is gold on each site.
#[derive(Debug)]
pub struct Learner {
    /// Fewest sites on which an entry must occur.
    least_sites: usize,
    /// How many entries the table keeps.
    kept: usize,
    /// For each entry and site: the sum of the gold shares over its pages, and the number of pages.
    shares: HashMap<u32, BTreeMap<String, (f64, f64)>>,
}

impl Learner {
    pub fn new(least_sites: usize, kept: usize) -> Self {
        Self { least_sites, kept, shares: HashMap::new() }
    }

    /// Adds the class words of a page.
    pub fn read_classes(&mut self, site: &str, page: &ReadPage, targets: &[Target]) {
        let mut on_page = HashMap::new();
        for (element, (gold, all)) in sums(page, targets).into_iter().enumerate() {
            if all > 0.0 {
                for word in class_words(page, element) {
                    add(&mut on_page, hash_bytes(WORD_SEED, word.as_bytes()), gold / all);
                }
            }
        }
        self.add_page(site, on_page);
    }

    /// Adds the words of a page's blocks.
    pub fn read_words(&mut self, site: &str, page: &ReadPage, targets: &[Target]) {
        let mut on_page = HashMap::new();
        let mut words = Vec::new();
        for (text, target) in page.blocks.texts().zip(targets).filter(|(_, target)| !target.doubtful) {
            words.clear();
            push_words(text, &mut words);
            let mut keys = BTreeSet::new();
            visit_entries(&words, |_, key| {
                keys.insert(key);
            });
            for key in keys {
                add(&mut on_page, key, f64::from(target.share));
            }
        }
        self.add_page(site, on_page);
    }

    /// Adds the keys of one page, each with the share to learn for it, from 0 to 1.
    pub fn read_keys(&mut self, site: &str, keys: impl Iterator<Item = (u32, f64)>) {
        let mut on_page = HashMap::new();
        keys.for_each(|(key, share)| add(&mut on_page, key, share));
        self.add_page(site, on_page);
    }

    fn add_page(&mut self, site: &str, on_page: HashMap<u32, (f64, f64)>) {
        for (key, (sum, count)) in on_page {
            let entry = self.shares.entry(key).or_default().entry(site.to_owned()).or_default();
            *entry = (entry.0 + sum / count, entry.1 + 1.0);
        }
    }

    /// The table learned from all sites: the entries that occur on enough of them, and of these the most informative.
    pub fn table(&self) -> Table {
        let row = |(key, sites): (&u32, &BTreeMap<String, (f64, f64)>)| {
            let mean = |(site, (sum, pages)): (&String, &(f64, f64))| (site.clone(), sum / pages);
            let sites: BTreeMap<String, f64> = sites.iter().map(mean).collect();
            Row { key: *key, sum: sites.values().sum(), sites }
        };
        let mut rows: Vec<Row> =
            self.shares.iter().map(row).filter(|row| row.sites.len() >= self.least_sites).collect();
        rows.sort_by_key(|row| row.key);
        let count: usize = rows.iter().map(|row| row.sites.len()).sum();
        let base = rows.iter().map(|row| row.sum).sum::<f64>() / count.max(1) as f64;
        rows.sort_by(|a, b| b.gain(base).total_cmp(&a.gain(base)).then(a.key.cmp(&b.key)));
        rows.truncate(self.kept);
        rows.sort_by_key(|row| row.key);
        Table { rows, base, least_sites: self.least_sites }
    }
}

/// The tables learned for class words and for words.
#[derive(Debug, Deserialize, Serialize)]
pub struct Tables {
    pub classes: Table,
    pub words: Table,
}

impl Tables {
    const NAME: &str = "words.json";

    /// Writes the files to be shipped, and a JSON file from which tables without a given site can be made.
    pub fn write(&self, out: &Path) -> Result<()> {
        std::fs::write(out.join("class_words.bin"), self.classes.file(None))?;
        std::fs::write(out.join("page_words.bin"), self.words.file(None))?;
        Ok(serde_json::to_writer(BufWriter::new(File::create(out.join(Self::NAME))?), self)?)
    }

    pub fn read(out: &Path) -> Result<Self> {
        Ok(serde_json::from_slice(&std::fs::read(out.join(Self::NAME))?)?)
    }
}

fn add(on_page: &mut HashMap<u32, (f64, f64)>, key: u32, share: f64) {
    let entry = on_page.entry(key).or_default();
    *entry = (entry.0 + share, entry.1 + 1.0);
}

/// The entries that are kept.
#[derive(Debug, Deserialize, Serialize)]
pub struct Table {
    rows: Vec<Row>,
    base: f64,
    least_sites: usize,
}

#[derive(Debug, Deserialize, Serialize)]
struct Row {
    key: u32,
    sum: f64,
    sites: BTreeMap<String, f64>,
}

impl Row {
    /// How informative the entry is over all its sites, in nats.
    fn gain(&self, base: f64) -> f64 {
        let count = self.sites.len() as f64;
        let share = (self.sum + base) / (count + 1.0);
        let part = |p: f64, q: f64| if p > 0.0 { p * (p / q).ln() } else { 0.0 };
        count * (part(share, base) + part(1.0 - share, 1.0 - base))
    }

    /// The sum of the sites' shares, and the number of sites, without `site`.
    fn without(&self, site: Option<&str>) -> (f64, usize) {
        match site.and_then(|site| self.sites.get(site)) {
            Some(own) => (self.sum - own, self.sites.len() - 1),
            None => (self.sum, self.sites.len()),
        }
    }
}

impl Table {
    /// The bytes of the shipped file. If a site is given, they leave out what was learned from it, so that its own
    /// pages are read as those of a new site.
    pub fn file(&self, without: Option<&str>) -> Vec<u8> {
        let logit = |p: f64| (p / (1.0 - p)).ln();
        let mut file = Vec::new();
        for row in &self.rows {
            let (sum, count) = row.without(without);
            if count + 1 >= self.least_sites {
                let share = ((sum + 2.0 * self.base) / (count as f64 + 2.0)).clamp(0.003, 0.997);
                let value = logit(share) - logit(self.base);
                file.extend(row.key.to_le_bytes());
                file.push((value * 16.0).round().clamp(-127.0, 127.0) as i8 as u8);
            }
        }
        file
    }
}

fn class_words(page: &ReadPage, element: usize) -> BTreeSet<String> {
    let node = page.blocks.outline.elements[element].node;
    let mut words = BTreeSet::new();
    visit_class_words(&page.page, node, |prefix, word| {
        words.insert(format!("{prefix}{}", word.to_ascii_lowercase()));
    });
    words
}

/// For each element, the weight of the gold text below it, and of all text below it.
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
