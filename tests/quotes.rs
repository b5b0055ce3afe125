//! Checks quotes and speakers in many languages, on texts written for this test.
//!
//! Each file of `fixtures/quotes` is for a language, and each line of it a text in the format that
//! `examples/quotes/fixture.rs` describes. The files directly in the folder hold single sentences. Those in `articles`
//! hold short articles that were used to write the rules and to fit the weights; those in `held` hold articles that
//! were used for neither. A line without brackets is a trap: it has names, titles or apostrophes in quotation marks,
//! and nothing is said in it.

#![allow(clippy::print_stdout, clippy::string_slice, clippy::expect_used)]

use std::fs;

use offprint::{Article, Extractor, Input, Language, Span};

#[path = "../examples/quotes/fixture.rs"]
mod fixture;

use fixture::Fixture;

/// Lowest F1 of quotations and lowest share of right speakers, for each language and for all articles.
const QUOTES: f64 = 0.95;
const SPEAKERS: f64 = 0.90;
const QUOTES_OF_ARTICLES: f64 = 0.94;
const SPEAKERS_OF_ARTICLES: f64 = 0.90;

#[derive(Default)]
struct Counts {
    gold: usize,
    hit: usize,
    found: usize,
    speakers: usize,
    right: usize,
    wrong: Vec<String>,
}

impl Counts {
    fn add(&mut self, sample: &Fixture, article: &Article) {
        self.gold += sample.quotes.len();
        self.found += article.quotes.len();
        for quote in &article.quotes {
            let gold = sample.quotes.iter().find(|(said, _)| span(said) == quote.span);
            let Some((_, speakers)) = gold else {
                self.wrong.push(format!("not said: {}", &article[quote.span]));
                continue;
            };
            self.hit += 1;
            if speakers.is_empty() {
                continue;
            }
            self.speakers += 1;
            let found = quote.speaker.as_ref().map(|speaker| speaker.span);
            if found.is_some_and(|found| speakers.iter().any(|gold| is_named(article, found, span(gold)))) {
                self.right += 1;
            } else {
                let found = found.map(|found| article[found].to_owned());
                self.wrong.push(format!("speaker {found:?}: {}", &article[quote.span]));
            }
        }
        for (said, _) in &sample.quotes {
            if !article.quotes.iter().any(|found| found.span == span(said)) {
                self.wrong.push(format!("missed: {}", &article[span(said)]));
            }
        }
    }

    fn merge(&mut self, other: Self) {
        self.gold += other.gold;
        self.hit += other.hit;
        self.found += other.found;
        self.speakers += other.speakers;
        self.right += other.right;
        self.wrong.extend(other.wrong);
    }

    fn f1(&self) -> f64 {
        2.0 * self.hit as f64 / (self.gold + self.found) as f64
    }

    fn speaker_share(&self) -> f64 {
        self.right as f64 / self.speakers.max(1) as f64
    }
}

fn span(range: &std::ops::Range<usize>) -> Span {
    Span::new(range.start, range.end)
}

/// Whether the words found overlap those that name the speaker, or end with the same word.
fn is_named(article: &Article, found: Span, gold: Span) -> bool {
    let last = |span: Span| article[span].split_whitespace().next_back().unwrap_or_default().to_owned();
    found.overlaps(gold) || last(found) == last(gold)
}

/// The texts of the files in a folder, by language.
fn texts(folder: &str) -> Vec<(Language, Vec<String>)> {
    let files = fs::read_dir(folder).expect("fixtures").map(|entry| entry.expect("entry").path());
    let texts = files.filter(|path| path.is_file()).map(|path| {
        let code = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
        let file = fs::read_to_string(&path).expect("fixture");
        let lines = file.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect();
        (code.parse().expect("a language code"), lines)
    });
    texts.collect()
}

fn count(language: Language, lines: &[String]) -> Counts {
    let extractor = Extractor::default();
    let mut counts = Counts::default();
    for line in lines {
        let sample = fixture::parse(line);
        let input = Input::text(&sample.text).language(language);
        counts.add(&sample, &extractor.annotate(input).expect("a small text is no error"));
    }
    println!("{language} F1 {:.3} speakers {:.3}", counts.f1(), counts.speaker_share());
    counts.wrong.iter().for_each(|wrong| println!("  {wrong}"));
    counts
}

#[test]
#[cfg_attr(not(feature = "share-alike"), ignore = "the floors are those with the default entity tables")]
fn quotes_and_speakers_are_found_in_every_language() {
    let texts = texts("fixtures/quotes");
    assert!(texts.len() >= 25, "{} languages", texts.len());
    let failures = texts.iter().filter(|(language, lines)| {
        assert!(lines.len() >= 15, "{language} has {} texts", lines.len());
        let counts = count(*language, lines);
        counts.f1() < QUOTES || counts.speaker_share() < SPEAKERS
    });
    let failures: Vec<Language> = failures.map(|(language, _)| *language).collect();
    assert!(failures.is_empty(), "below the floor: {failures:?}");
}

#[test]
#[cfg_attr(not(feature = "share-alike"), ignore = "the floors are those with the default entity tables")]
fn quotes_and_speakers_are_found_in_articles() {
    for folder in ["fixtures/quotes/articles", "fixtures/quotes/held"] {
        let mut all = Counts::default();
        texts(folder).iter().for_each(|(language, lines)| all.merge(count(*language, lines)));
        println!("{folder} F1 {:.3} speakers {:.3}", all.f1(), all.speaker_share());
        assert!(all.gold > 250 && all.f1() >= QUOTES_OF_ARTICLES, "{folder}: F1 {:.3}", all.f1());
        assert!(all.speaker_share() >= SPEAKERS_OF_ARTICLES, "{folder}: {:.3}", all.speaker_share());
    }
}
