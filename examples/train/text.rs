//! Writes the training data of the models of flattened text.
//!
//! Each page is read in several forms. The first is the page as it was flattened. If its blocks are separated by blank
//! lines, it is read a second time, either without blank lines or with blank lines around paragraphs only. Half of the
//! pages are also read as one single line, and each article is read alone, without anything around it; these two forms
//! count less. Pages without gold text are flattened here and labelled by the shipped page model. For the rows of a
//! page, the values of the learned words never come from the page's own site.

use std::collections::HashMap;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use offprint::internals::features::learned::{Part, visit_entries};
use offprint::internals::lines::{Impression, Scene, push_row};
use offprint::internals::{PageBlocks, decode, detect, plain};
use offprint::{Extractor, Input, Limits, Options, Parts};
use serde_json::json;

use crate::Result;
use crate::align::{Alignment, align, words};
use crate::corpus::Entry;
use crate::pages;

/// Number of folds of the evaluation, the same as in `fit_text.py`.
const FOLDS: u32 = 4;
/// How many entries the word table keeps.
const ENTRIES: usize = 8000;
/// How many columns come from the learned words; they are the last ones of a row.
const LEARNED: usize = 19;
/// Words are learned from a page only if its blocks cover more than this share of the gold.
const COVER: f32 = 0.6;
/// A page without gold teaches only if the page model's confidence in it is greater than this.
const TRUSTED: f32 = 0.7;

/// A line of at least this many characters counts as a paragraph.
const PARAGRAPH: usize = 80;

/// One page in one of its forms.
struct Text {
    scene: Scene,
    known: Alignment,
    /// Hash of the page's group, whose pages are all in one fold.
    group: u32,
    /// Whether words are learned from it. This holds for the first form of a page whose labels can be trusted.
    teaches: bool,
}

/// Writes `text_rows.f32`, `text_labels.f32`, `text_pages.jsonl`, `text_words.bin` and, for each fold, the columns of
/// the words learned without that fold in `text_words_FOLD.f32` (`all` for words learned from all folds).
pub fn first(entries: &[Entry], out: &Path) -> Result<()> {
    let mut labels = create(out, "text_labels.f32")?;
    let mut pages = create(out, "text_pages.jsonl")?;
    let mut texts = Vec::new();
    for entry in entries {
        read(&Flattened::of(entry)?, &mut texts, &mut labels, &mut pages)?;
    }
    for fold in (0..FOLDS).map(Some).chain([None]) {
        let table = Table::learn(&texts, fold);
        let name = fold.map_or("all".to_owned(), |fold| fold.to_string());
        write_rows(&mut texts, &table, fold, (out, &name))?;
        if fold.is_none() {
            std::fs::write(out.join("text_words.bin"), table.file())?;
        }
    }
    Ok(())
}

/// Writes `text_second.f32`, the columns of the second look. Reads the probabilities of the first model from
/// `text_first.f32`, and those of the headline model from `text_titles.f32`.
pub fn second(entries: &[Entry], out: &Path) -> Result<()> {
    let (first, headlines) = (read_all(out, "text_first.f32")?, read_all(out, "text_titles.f32")?);
    let mut at = 0;
    let mut rows = create(out, "text_second.f32")?;
    for entry in entries {
        for (_, text) in Flattened::of(entry)?.forms {
            let (_, scene) = measure(&text);
            let own = at..at + scene.len();
            at = own.end;
            let impression = Impression::read(&scene, &first[own.clone()], &headlines[own]);
            let mut values = Vec::new();
            (0..scene.len()).for_each(|at| impression.push_row(at, &mut values));
            write_all(&mut rows, &values)?;
        }
    }
    Ok(())
}

/// A page as flattened text, with its gold.
struct Flattened<'a> {
    entry: &'a Entry,
    /// The name and the text of each form; empty if the page has no flattened text.
    forms: Vec<(&'static str, String)>,
    /// The paragraphs of its article.
    gold: Vec<String>,
    title: String,
    teaches: bool,
}

impl<'a> Flattened<'a> {
    fn of(entry: &'a Entry) -> Result<Self> {
        let Some(gold) = &entry.paragraphs else { return Self::silver(entry) };
        Ok(Self {
            entry,
            forms: entry.flat_text().map(|text| forms(entry, text, gold)).unwrap_or_default(),
            gold: gold.clone(),
            title: entry.title.clone().unwrap_or_default(),
            teaches: entry.teaches(),
        })
    }

    /// A page without gold text. The shipped page model gives its paragraphs and, if the annotators gave none, its
    /// title. One form is enough; its blank lines differ from page to page.
    fn silver(entry: &'a Entry) -> Result<Self> {
        let bytes = entry.bytes()?;
        let html = decode(&bytes, entry.content_type().as_deref()).text;
        let text = Blank::ALL[hash(&entry.id) as usize % 3].of(&entry.flattened()?);
        let article =
            Extractor::new(Options::default().parts(Parts::METADATA)).extract(Input::html(&html))?;
        let gold = article.block_texts().map(str::to_owned).collect();
        Ok(Self {
            entry,
            forms: vec![(FIRST, text)],
            gold,
            title: entry.title.clone().or(article.metadata.title).unwrap_or_default(),
            teaches: article.confidence > TRUSTED,
        })
    }
}

/// The names of a page's forms.
const FIRST: &str = "first";
const SECOND: &str = "second";
const STRUNG: &str = "strung";
const BARE: &str = "bare";
const TITLED: &str = "titled";

fn forms(entry: &Entry, text: String, gold: &[String]) -> Vec<(&'static str, String)> {
    let turn = hash(&entry.id) as usize % 4;
    let twice = entry.corpus != "wcxb-dev" && text.contains("\n\n");
    let second = twice.then(|| (SECOND, Blank::ALL[1 + turn % 2].of(&text)));
    let third = (turn < 2).then(|| (STRUNG, strung(&text)));
    [(FIRST, text)].into_iter().chain(second).chain(third).chain(alone(entry, gold)).collect()
}

/// The article without anything around it: its paragraphs, or some of them, or its title and its paragraphs.
fn alone(entry: &Entry, gold: &[String]) -> Option<(&'static str, String)> {
    let joined = |paragraphs: &[String]| paragraphs.join("\n\n");
    let piece = gold.len() / 4;
    let alone = match (hash(&entry.id) as usize / 4 % 6, &entry.title) {
        (0, _) => (BARE, joined(&gold[piece..])),
        (1, _) => (BARE, joined(&gold[..gold.len() - piece])),
        (2 | 3, Some(title)) if entry.corpus != "wcxb-dev" => {
            (TITLED, joined(&[std::slice::from_ref(title), gold].concat()))
        }
        _ => (BARE, joined(gold)),
    };
    (!gold.is_empty()).then_some(alone)
}

/// The text in one single line.
fn strung(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where a flattening program leaves blank lines.
#[derive(Clone, Copy)]
enum Blank {
    /// Between blocks.
    Blocks,
    /// Nowhere.
    Nowhere,
    /// Around paragraphs, as browsers copy them.
    Paragraphs,
}

impl Blank {
    const ALL: [Self; 3] = [Self::Blocks, Self::Nowhere, Self::Paragraphs];

    /// Takes a text with blank lines between its blocks, and keeps blank lines only where `self` says.
    fn of(self, text: &str) -> String {
        let lines: Vec<&str> = text.lines().collect();
        let is_long = |line: Option<&&str>| line.is_some_and(|line| line.chars().count() >= PARAGRAPH);
        let kept = |at: usize| match self {
            Self::Blocks => true,
            Self::Nowhere => !lines[at].trim().is_empty(),
            Self::Paragraphs => {
                !lines[at].trim().is_empty()
                    || is_long(lines.get(at.wrapping_sub(1)))
                    || is_long(lines.get(at + 1))
            }
        };
        (0..lines.len()).filter(|at| kept(*at)).flat_map(|at| [lines[at], "\n"]).collect()
    }
}

fn measure(text: &str) -> (PageBlocks, Scene) {
    let mut blocks = PageBlocks::default();
    plain::segment(text, &Limits::DEFAULT, &mut blocks);
    let language = detect::page(&blocks, detect::Hints::default()).language;
    let scene = Scene::read(&blocks, language);
    (blocks, scene)
}

fn read(
    flattened: &Flattened<'_>,
    texts: &mut Vec<Text>,
    labels: &mut impl Write,
    pages: &mut impl Write,
) -> Result<()> {
    let entry = flattened.entry;
    let title = words(&flattened.title);
    for (form, text) in &flattened.forms {
        let (blocks, scene) = measure(text);
        let mut known = align(blocks.texts(), &flattened.gold);
        correct(entry, &blocks, &mut known);
        for (target, text) in known.targets.iter().zip(blocks.texts()) {
            let headline = !title.is_empty() && words(text) == title;
            write_all(labels, &[target.share, flag(target.doubtful), flag(headline)])?;
        }
        let page = json!({
            "corpus": entry.corpus, "id": entry.id, "form": form, "again": *form != FIRST, "group": entry.group(), "cover": known.cover,
            "gold": entry.paragraphs.is_some(), "teaches": flattened.teaches,
            "blocks": blocks.texts().collect::<Vec<_>>(),
        });
        serde_json::to_writer(&mut *pages, &page)?;
        pages.write_all(b"\n")?;
        let teaches = *form == FIRST && flattened.teaches && known.cover > COVER;
        texts.push(Text { scene, known, group: hash(entry.group()), teaches });
    }
    Ok(())
}

/// On a page without gold text, the snippets of its annotators override the labels that come from the page model.
fn correct(entry: &Entry, blocks: &PageBlocks, known: &mut Alignment) {
    if entry.paragraphs.is_none() {
        for (target, said) in known.targets.iter_mut().zip(pages::targets(entry, blocks).targets) {
            if !said.doubtful {
                *target = said;
            }
        }
    }
}

fn write_rows(texts: &mut [Text], table: &Table, fold: Option<u32>, to: (&Path, &str)) -> Result<()> {
    let mut rows = if fold == Some(0) { Some(create(to.0, "text_rows.f32")?) } else { None };
    let mut learned = create(to.0, &format!("text_words_{}.f32", to.1))?;
    for text in texts {
        let own = text.group;
        text.scene.consult(&|key| table.value(key, own));
        for at in 0..text.scene.len() {
            let mut row = Vec::new();
            push_row(&text.scene, at, &mut row);
            let (base, words) = row.split_at(row.len() - LEARNED);
            write_all(&mut learned, words)?;
            if let Some(rows) = &mut rows {
                write_all(rows, base)?;
            }
        }
    }
    Ok(())
}

/// For each word entry, how often lines that have it are body: the mean over sites of the share on each site.
struct Table {
    entries: HashMap<u32, Known>,
    prior: [f64; 2],
}

/// The counts of one entry.
#[derive(Default)]
struct Known {
    long: bool,
    /// For each site: its hash, the number of lines that are body, and of all lines.
    sites: Vec<(u32, f64, f64)>,
}

impl Table {
    fn learn(texts: &[Text], fold: Option<u32>) -> Self {
        let mut table = Self { entries: HashMap::new(), prior: [0.0; 2] };
        let mut lines = [0.0; 2];
        let used = |text: &&Text| text.teaches && Some(text.group % FOLDS) != fold;
        for text in texts.iter().filter(used) {
            for (at, target) in text.known.targets.iter().enumerate() {
                let body = f64::from(u8::from(target.share > 0.5));
                let words = text.scene.words_of(at);
                let long = usize::from(words.len() > 12);
                table.prior[long] += body;
                lines[long] += 1.0;
                table.read(words, text.group, body);
            }
        }
        table.prior = [table.prior[0] / lines[0], table.prior[1] / lines[1]];
        table.keep_most_telling();
        table
    }

    fn read(&mut self, words: &[u32], site: u32, body: f64) {
        let mut seen = Vec::new();
        visit_entries(words, |part, key| {
            if seen.contains(&key) {
                return;
            }
            seen.push(key);
            let entry = self.entries.entry(key).or_default();
            entry.long = part == Part::LongWord;
            match entry.sites.iter_mut().find(|(known, ..)| *known == site) {
                Some((_, bodies, lines)) => {
                    *bodies += body;
                    *lines += 1.0;
                }
                None => entry.sites.push((site, body, 1.0)),
            }
        });
    }

    fn keep_most_telling(&mut self) {
        let mut gains: Vec<(f64, u32)> = self
            .entries
            .iter()
            .filter(|(_, entry)| entry.sites.len() >= 3)
            .map(|(key, entry)| (self.gain(entry), *key))
            .collect();
        gains.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let kept: std::collections::HashSet<u32> = gains.iter().take(ENTRIES).map(|(_, key)| *key).collect();
        self.entries.retain(|key, _| kept.contains(key));
    }

    fn prior_of(&self, entry: &Known) -> f64 {
        self.prior[usize::from(entry.long)]
    }

    /// How informative the entry is over all its sites, in nats.
    #[expect(clippy::disallowed_methods, reason = "only the trainer's own figures depend on it")]
    fn gain(&self, entry: &Known) -> f64 {
        let prior = self.prior_of(entry);
        let (sum, count) = entry.sum(None);
        let p = ((sum + prior) / (count + 1.0)).clamp(1e-6, 1.0 - 1e-6);
        count * (p * (p / prior).ln() + (1.0 - p) * ((1.0 - p) / (1.0 - prior)).ln())
    }

    /// The value of an entry learned without the site `own`; `None` if fewer than two other sites have it.
    fn value(&self, key: u32, own: u32) -> Option<f32> {
        let entry = self.entries.get(&key)?;
        let (sum, count) = entry.sum(Some(own));
        (count >= 2.0).then(|| f32::from(self.sixteenths(entry, sum, count)) / 16.0)
    }

    fn sixteenths(&self, entry: &Known, sum: f64, count: f64) -> i8 {
        let prior = self.prior_of(entry);
        let p = ((sum + 2.0 * prior) / (count + 2.0)).clamp(0.003, 0.997);
        ((logit(p) - logit(prior)) * 16.0).round().clamp(-127.0, 127.0) as i8
    }

    /// The file that `WordValues::read` reads.
    fn file(&self) -> Vec<u8> {
        let mut keys: Vec<&u32> = self.entries.keys().collect();
        keys.sort_unstable();
        let mut file = Vec::with_capacity(keys.len() * 5);
        for key in keys {
            let entry = &self.entries[key];
            let (sum, count) = entry.sum(None);
            file.extend(key.to_le_bytes());
            file.extend(self.sixteenths(entry, sum, count).to_le_bytes());
        }
        file
    }
}

impl Known {
    /// The sum of the sites' shares of body lines, and the number of sites, without the site `own`.
    fn sum(&self, own: Option<u32>) -> (f64, f64) {
        let others = || self.sites.iter().filter(|(site, ..)| Some(*site) != own);
        (others().map(|(_, bodies, lines)| bodies / lines).sum(), others().count() as f64)
    }
}

#[expect(clippy::disallowed_methods, reason = "only the trainer's own figures depend on it")]
fn logit(p: f64) -> f64 {
    (p / (1.0 - p)).ln()
}

#[expect(clippy::fn_params_excessive_bools, reason = "it turns a truth into a number")]
fn flag(value: bool) -> f32 {
    f32::from(u8::from(value))
}

fn hash(group: &str) -> u32 {
    let mut crc = flate2::Crc::new();
    crc.update(group.as_bytes());
    crc.sum()
}

fn read_all(out: &Path, name: &str) -> std::io::Result<Vec<f32>> {
    let bytes = std::fs::read(out.join(name))?;
    Ok(bytes.as_chunks::<4>().0.iter().map(|value| f32::from_le_bytes(*value)).collect())
}

fn create(out: &Path, name: &str) -> std::io::Result<BufWriter<File>> {
    File::create(out.join(name)).map(BufWriter::new)
}

fn write_all(out: &mut impl Write, values: &[f32]) -> std::io::Result<()> {
    values.iter().try_for_each(|value| out.write_all(&value.to_le_bytes()))
}
