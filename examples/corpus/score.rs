//! Scores of an extraction: text, paragraphs, title, authors, date.
//!
//! Each is defined as in the published benchmark it comes from: `shingle_*` as in scrapinghub's article extraction
//! benchmark, `word_*` as in the web content extraction benchmark, `snippet_*` as in trafilatura's evaluation,
//! `rouge_lsum_*` and the optional paragraphs as in fundus-evaluation.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::Hash;

use regex::Regex;
use serde_json::{Map, Value, json};
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

use crate::manifest::Row;
use crate::rouge::RougeLsum;

/// What was extracted from one page.
#[derive(Clone, Debug, Default, serde::Deserialize, serde::Serialize)]
pub struct Prediction {
    pub id: String,
    #[serde(default)]
    pub text: String,
    #[serde(default)]
    pub paragraphs: Vec<String>,
    #[serde(default)]
    pub title: Option<String>,
    #[serde(default)]
    pub authors: Vec<String>,
    #[serde(default)]
    pub date: Option<String>,
    #[serde(default)]
    pub language: Option<String>,
    /// For each metadata field that was found, the source it was read from.
    #[serde(default)]
    pub sources: BTreeMap<String, String>,
    #[serde(default)]
    pub seconds: f64,
}

/// The scores of one page; `None` where the page has no gold for them.
#[derive(Clone, Debug, Default)]
pub struct PageScore {
    /// Precision (`None` for an empty prediction), recall (`None` for empty gold), whether the words are the same.
    pub shingle: Option<(Option<f64>, Option<f64>, bool)>,
    pub word: Option<[f64; 3]>,
    pub rouge: Option<[f64; 3]>,
    /// True and false positives, false and true negatives.
    pub snippet: Option<[usize; 4]>,
    pub paragraphs: Option<[f64; 3]>,
    pub title: Option<f64>,
    pub authors: Option<f64>,
    /// 1 or 0 each: the same day, within one day, any date found.
    pub date: Option<[f64; 3]>,
}

static WORD: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"[\p{L}\p{N}_]+").unwrap());

/// Whether a character belongs to a script without spaces, each of whose characters is a token.
pub fn is_spaceless(c: char) -> bool {
    matches!(u32::from(c),
        0x0E00..=0x0E7F | 0x0E80..=0x0EFF | 0x1000..=0x109F | 0x1780..=0x17FF | 0x3040..=0x30FF
        | 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3134F)
}

/// How a page's text is cut into tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tokens {
    /// Runs of letters, digits and underscores.
    Words,
    /// The same, but each character of a script without spaces is a token of its own.
    Characters,
}

impl Tokens {
    /// Chosen by the page's language or, if that is unknown, by how many characters of its gold text are of a script
    /// without spaces.
    pub fn of(row: &Row) -> Self {
        let spaceless = match row.lang.as_deref() {
            Some(lang) => ["zh", "ja", "th", "lo", "km", "my"].contains(&lang),
            None => {
                let gold = row.text.clone().unwrap_or_else(|| row.with.join(" "));
                let sample: Vec<char> = gold.chars().take(5000).collect();
                let letters = sample.iter().filter(|c| c.is_alphabetic()).count();
                let characters = sample.iter().filter(|c| is_spaceless(**c)).count();
                letters > 0 && characters as f64 > 0.3 * letters as f64
            }
        };
        if spaceless { Self::Characters } else { Self::Words }
    }

    pub fn cut(self, text: &str) -> Vec<&str> {
        let runs = WORD.find_iter(text).map(|run| run.as_str());
        match self {
            Self::Words => runs.collect(),
            Self::Characters => runs.flat_map(cut_characters).collect(),
        }
    }
}

/// Cuts a run of letters and digits so that each character of a script without spaces is a token. Combining marks of
/// these scripts do not match `WORD`, so no run holds one and none becomes a token.
fn cut_characters(run: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut start = 0;
    for (at, c) in run.char_indices() {
        if is_spaceless(c) {
            if start < at {
                out.push(&run[start..at]);
            }
            start = at + c.len_utf8();
            out.push(&run[at..start]);
        }
    }
    if start < run.len() {
        out.push(&run[start..]);
    }
    out
}

fn counts<T: Eq + Hash>(items: impl IntoIterator<Item = T>) -> HashMap<T, usize> {
    let mut out = HashMap::new();
    for item in items {
        *out.entry(item).or_default() += 1;
    }
    out
}

fn shared<T: Eq + Hash>(a: &HashMap<T, usize>, b: &HashMap<T, usize>) -> usize {
    a.iter().map(|(item, n)| (*n).min(b.get(item).copied().unwrap_or(0))).sum()
}

fn shingles<'a>(words: &'a [&'a str]) -> HashMap<&'a [&'a str], usize> {
    if words.is_empty() {
        return HashMap::new();
    }
    let size = words.len().min(4);
    counts(words.windows(size))
}

fn shingle_page(gold: &[&str], mine: &[&str]) -> (Option<f64>, Option<f64>, bool) {
    let (g, p) = (shingles(gold), shingles(mine));
    let hits = shared(&g, &p) as f64;
    let share = |total: usize| (total > 0).then(|| hits / total as f64);
    (share(p.values().sum()), share(g.values().sum()), gold == mine)
}

fn word_page(gold: &[&str], mine: &[&str]) -> [f64; 3] {
    if gold.is_empty() {
        return if mine.is_empty() { [1.0; 3] } else { [0.0; 3] };
    }
    if mine.is_empty() {
        return [0.0; 3];
    }
    let hits = shared(&counts(gold), &counts(mine)) as f64;
    with_f1(hits / mine.len() as f64, hits / gold.len() as f64)
}

fn with_f1(p: f64, r: f64) -> [f64; 3] {
    [p, r, if p + r > 0.0 { 2.0 * p * r / (p + r) } else { 0.0 }]
}

fn squeeze(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn clean_paragraph(text: &str) -> String {
    let folded: String = text
        .nfkc()
        .filter(|c| !matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}'))
        .collect();
    squeeze(&folded)
}

/// With more optional paragraphs than this, only "all" and "none" of them are tried.
const MAX_OPTIONAL: usize = 4;

/// The gold paragraph lists to compare with: one for each choice of optional paragraphs to leave out.
fn variants(row: &Row, paragraphs: &[String]) -> Vec<Vec<String>> {
    let optional = &row.optional;
    let drops: Vec<BTreeSet<usize>> = if optional.len() > MAX_OPTIONAL {
        vec![BTreeSet::new(), optional.iter().copied().collect()]
    } else {
        (0..1usize << optional.len())
            .map(|mask| {
                (0..optional.len()).filter(|bit| mask >> bit & 1 == 1).map(|bit| optional[bit]).collect()
            })
            .collect()
    };
    drops
        .iter()
        .map(|drop| {
            let kept = paragraphs.iter().enumerate().filter(|(index, _)| !drop.contains(index));
            kept.map(|(_, text)| text.clone()).collect::<Vec<_>>()
        })
        .filter(|kept| !kept.is_empty())
        .collect()
}

fn paragraph_page(gold: &[String], mine: &[String]) -> [f64; 3] {
    let hits = shared(&counts(gold), &counts(mine)) as f64;
    let share = |total: usize| if total > 0 { hits / total as f64 } else { 0.0 };
    with_f1(share(mine.len()), share(gold.len()))
}

fn bare(text: &str) -> String {
    let folded: String = text.nfkc().collect::<String>().to_lowercase().replace('ß', "ss").replace('ς', "σ");
    WORD.find_iter(&folded).map(|run| run.as_str().replace('_', "")).collect()
}

fn name_set(names: &[String]) -> BTreeSet<String> {
    static PREFIX: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"(?i)^(?:by|von|par|por|di)\s+").unwrap());
    let bare_name = |name: &String| bare(&PREFIX.replace(name.trim(), ""));
    names.iter().map(bare_name).filter(|name| !name.is_empty()).collect()
}

fn set_f1(gold: &BTreeSet<String>, mine: &BTreeSet<String>) -> f64 {
    if gold.is_empty() && mine.is_empty() {
        return 1.0;
    }
    2.0 * gold.intersection(mine).count() as f64 / (gold.len() + mine.len()) as f64
}

/// The first `YYYY-MM-DD` in a string, as a number of days; `None` if there is none or it is not a valid date.
fn as_day(value: &str) -> Option<i64> {
    static DAY: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"([0-9]{4})-([0-9]{2})-([0-9]{2})").unwrap());
    let found = DAY.captures(value)?;
    let part = |index: usize| found[index].parse::<i64>().ok();
    let (year, month, day) = (part(1)?, part(2)?, part(3)?);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let last = days.get(usize::try_from(month - 1).ok()?)?;
    if year == 0 || day < 1 || day > *last {
        return None;
    }
    let before: i64 = days.iter().take((month - 1) as usize).sum();
    let years = year - 1;
    Some(years * 365 + years / 4 - years / 100 + years / 400 + before + day)
}

/// Whether to compute ROUGE-LSum, which is slow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rouge {
    With,
    Without,
}

/// Scores one page against its gold.
pub fn score_page(row: &Row, prediction: &Prediction, rouge: Rouge) -> PageScore {
    let tokens = Tokens::of(row);
    let mut out = PageScore::default();
    if let Some(gold) = &row.text {
        out.shingle = Some(shingle_page(&tokens.cut(gold), &tokens.cut(&prediction.text)));
        let (low, mine) = (gold.to_lowercase(), prediction.text.to_lowercase());
        out.word = Some(word_page(&tokens.cut(&low), &tokens.cut(&mine)));
        if rouge == Rouge::With {
            out.rouge = Some(rouge_page(row, gold, prediction, tokens));
        }
    }
    if !row.with.is_empty() || !row.without.is_empty() {
        let flat = squeeze(&prediction.text);
        let hits = |snippets: &[String]| snippets.iter().filter(|s| flat.contains(&squeeze(s))).count();
        let (wanted, unwanted) = (hits(&row.with), hits(&row.without));
        out.snippet = Some([wanted, unwanted, row.with.len() - wanted, row.without.len() - unwanted]);
    }
    if let Some(paragraphs) = row.paragraphs.as_ref().filter(|list| !list.is_empty()) {
        let mine: Vec<String> = prediction
            .paragraphs
            .iter()
            .map(|text| clean_paragraph(text))
            .filter(|t| !t.is_empty())
            .collect();
        let clean = |gold: Vec<String>| gold.iter().map(|text| clean_paragraph(text)).collect::<Vec<_>>();
        out.paragraphs =
            best(variants(row, paragraphs).into_iter().map(|v| paragraph_page(&clean(v), &mine)));
    }
    out.title = row
        .title
        .as_ref()
        .map(|gold| f64::from(bare(gold) == bare(prediction.title.as_deref().unwrap_or(""))));
    out.authors = row.authors.as_ref().map(|gold| set_f1(&name_set(gold), &name_set(&prediction.authors)));
    out.date = row.date.as_ref().map(|gold| date_page(gold, prediction));
    out
}

fn rouge_page(row: &Row, gold: &str, prediction: &Prediction, tokens: Tokens) -> [f64; 3] {
    let mut scorer = RougeLsum::new(&prediction.text, row.lang.as_deref(), tokens);
    let golds = match &row.paragraphs {
        Some(paragraphs) if !row.optional.is_empty() => {
            variants(row, paragraphs).into_iter().map(|kept| kept.join("\n\n")).collect()
        }
        _ => vec![gold.to_owned()],
    };
    best(golds.iter().map(|gold| scorer.score(gold))).unwrap_or_default()
}

/// The score with the greatest F1; the first of them on a tie.
fn best(scores: impl Iterator<Item = [f64; 3]>) -> Option<[f64; 3]> {
    scores.reduce(|best, score| if score[2] > best[2] { score } else { best })
}

fn date_page(gold: &str, prediction: &Prediction) -> [f64; 3] {
    let (gold, mine) = (as_day(gold), prediction.date.as_deref().and_then(as_day));
    let near = matches!((gold, mine), (Some(gold), Some(mine)) if (gold - mine).abs() <= 1);
    [gold == mine, near, mine.is_some()].map(f64::from)
}

fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (mut sum, mut n) = (0.0, 0usize);
    for value in values {
        sum += value;
        n += 1;
    }
    (n > 0).then(|| sum / n as f64)
}

/// The figures over many pages, by name, rounded to five decimals.
pub fn summary(pages: &[&PageScore]) -> Map<String, Value> {
    let mut out = Map::new();
    out.insert("n".into(), json!(pages.len()));
    let mut put = |key: &str, value: f64| {
        out.insert(key.to_owned(), json!((value * 1e5).round() / 1e5));
    };
    let shingle: Vec<_> = pages.iter().filter_map(|page| page.shingle).collect();
    if !shingle.is_empty() {
        let p = mean(shingle.iter().filter_map(|s| s.0)).unwrap_or(0.0);
        let r = mean(shingle.iter().filter_map(|s| s.1)).unwrap_or(0.0);
        put("n_text", shingle.len() as f64);
        put("shingle_f1", with_f1(p, r)[2]);
        put("shingle_precision", p);
        put("shingle_recall", r);
        put("shingle_accuracy", mean(shingle.iter().map(|s| f64::from(s.2))).unwrap_or(0.0));
    }
    let mut triple = |name: &str, part: Vec<[f64; 3]>| {
        for (index, suffix) in ["precision", "recall", "f1"].into_iter().enumerate() {
            if let Some(value) = mean(part.iter().map(|score| score[index])) {
                put(&format!("{name}_{suffix}"), value);
            }
        }
    };
    triple("word", pages.iter().filter_map(|page| page.word).collect());
    triple("rouge_lsum", pages.iter().filter_map(|page| page.rouge).collect());
    triple("para_exact", pages.iter().filter_map(|page| page.paragraphs).collect());
    put_snippets(pages, &mut put);
    for (key, count, part) in [
        ("title_accuracy", "n_title", pages.iter().filter_map(|page| page.title).collect::<Vec<_>>()),
        ("author_f1", "n_authors", pages.iter().filter_map(|page| page.authors).collect()),
    ] {
        if let Some(value) = mean(part.iter().copied()) {
            put(count, part.len() as f64);
            put(key, value);
        }
    }
    let dates: Vec<[f64; 3]> = pages.iter().filter_map(|page| page.date).collect();
    for (index, key) in ["date_accuracy", "date_within_1d", "date_given"].into_iter().enumerate() {
        if let Some(value) = mean(dates.iter().map(|score| score[index])) {
            put(key, value);
        }
    }
    out
}

fn put_snippets(pages: &[&PageScore], put: &mut impl FnMut(&str, f64)) {
    let part: Vec<[usize; 4]> = pages.iter().filter_map(|page| page.snippet).collect();
    if part.is_empty() {
        return;
    }
    let [tp, fp, false_negative, _] =
        part.iter().fold([0; 4], |sum, page| std::array::from_fn(|index| sum[index] + page[index]));
    let share = |n: usize, total: usize| if total > 0 { n as f64 / total as f64 } else { 0.0 };
    put("snippet_f1", share(2 * tp, 2 * tp + fp + false_negative));
    put("snippet_precision", share(tp, tp + fp));
    put("snippet_recall", share(tp, tp + false_negative));
}

/// Groups pages by `key`, largest group first. Groups of fewer than `least` pages are left out.
pub fn groups<'a>(
    pages: &'a [(&'a Row, PageScore)],
    key: impl Fn(&Row) -> Option<String>,
    least: usize,
) -> Vec<(String, Vec<&'a PageScore>)> {
    let mut out: BTreeMap<String, Vec<&PageScore>> = BTreeMap::new();
    for (row, page) in pages {
        out.entry(key(row).unwrap_or_else(|| "unknown".to_owned())).or_default().push(page);
    }
    let mut out: Vec<_> = out.into_iter().filter(|(_, group)| group.len() >= least).collect();
    out.sort_by_key(|(_, group)| std::cmp::Reverse(group.len()));
    out
}
