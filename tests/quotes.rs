//! Quotes and speakers in many languages, on texts written for this test.
//!
//! Each file of `fixtures/quotes` is a language, each line of it a text; `¶` parts paragraphs. A
//! quotation stands in `[[ ]]`, the words that name its speaker in `{{ }}`. A line without either is
//! a trap: it holds names, titles or apostrophes in marks, and nothing is said in it.

#![allow(clippy::print_stdout, clippy::string_slice, clippy::expect_used)]

use std::fs;
use std::path::Path;

use offprint::{Article, Extractor, Language, Span};

/// Least F1 of quotations and least share of right speakers, for each language.
const QUOTES: f64 = 0.95;
const SPEAKERS: f64 = 0.90;

struct Sample {
    text: String,
    quotes: Vec<Span>,
    speaker: Option<Span>,
}

fn read(line: &str) -> Sample {
    let mut sample = Sample { text: String::new(), quotes: Vec::new(), speaker: None };
    let mut rest = line;
    let (mut quote, mut speaker) = (0, 0);
    while let Some(at) = rest.find(['[', ']', '{', '}', '¶']) {
        sample.text.push_str(&rest[..at]);
        let tag: String = rest[at..].chars().take(2).collect();
        match tag.as_str() {
            "[[" => quote = sample.text.len(),
            "{{" => speaker = sample.text.len(),
            "]]" => sample.quotes.push(Span::new(quote, sample.text.len())),
            "}}" => sample.speaker = Some(Span::new(speaker, sample.text.len())),
            _ => sample.text.push('\n'),
        }
        rest = &rest[at + 2..];
    }
    sample.text.push_str(rest);
    sample
}

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
    fn add(&mut self, sample: &Sample, article: &Article) {
        self.gold += sample.quotes.len();
        self.found += article.quotes.len();
        for quote in &article.quotes {
            if !sample.quotes.contains(&quote.span) {
                self.wrong.push(format!("not said: {}", &article[quote.span]));
                continue;
            }
            self.hit += 1;
            let Some(gold) = sample.speaker else { continue };
            self.speakers += 1;
            let found = quote.speaker.as_ref().map(|speaker| speaker.span);
            if found.is_some_and(|found| found.overlaps(gold)) {
                self.right += 1;
            } else {
                let found = found.map(|found| article[found].to_owned());
                self.wrong.push(format!("speaker {found:?}: {}", sample.text));
            }
        }
        for quote in &sample.quotes {
            if !article.quotes.iter().any(|found| found.span == *quote) {
                self.wrong.push(format!("missed: {}", sample.text));
            }
        }
    }

    fn f1(&self) -> f64 {
        2.0 * self.hit as f64 / (self.gold + self.found) as f64
    }

    fn speaker_share(&self) -> f64 {
        self.right as f64 / self.speakers.max(1) as f64
    }
}

fn count(path: &Path, language: Language) -> Counts {
    let extractor = Extractor::default();
    let mut counts = Counts::default();
    let file = fs::read_to_string(path).expect("fixture");
    let lines: Vec<&str> = file.lines().filter(|line| !line.starts_with('#')).collect();
    assert!(lines.len() >= 15, "{} has {} texts", path.display(), lines.len());
    for line in lines {
        let sample = read(line);
        counts.add(&sample, &extractor.annotate(&sample.text, Some(language)));
    }
    counts
}

#[test]
#[cfg_attr(feature = "permissive-only", ignore = "the floors are those with the default entity tables")]
fn quotes_and_speakers_are_found_in_every_language() {
    let mut languages = 0;
    let mut failures = Vec::new();
    for entry in fs::read_dir("fixtures/quotes").expect("fixtures") {
        let path = entry.expect("entry").path();
        let code = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
        let language: Language = code.parse().expect("a language code");
        let counts = count(&path, language);
        languages += 1;
        println!("{code} F1 {:.3} speakers {:.3}", counts.f1(), counts.speaker_share());
        counts.wrong.iter().for_each(|wrong| println!("  {wrong}"));
        if counts.f1() < QUOTES || counts.speaker_share() < SPEAKERS {
            failures.push(code);
        }
    }
    assert!(languages >= 25, "{languages} languages");
    assert!(failures.is_empty(), "below the floor: {failures:?}");
}
