//! Reads texts with gold quotes.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read};

use serde_json::Value;

#[path = "fixture.rs"]
mod fixture;

use fixture::Fixture;

/// A half-open range of code points.
pub type Range = (usize, usize);

/// A text with gold quotes.
pub struct Document {
    pub id: String,
    pub lang: String,
    pub text: String,
    pub quotes: Vec<GoldQuote>,
    /// Spans in quotation marks that are not quotations: names, titles and the like.
    pub nonquotes: Vec<Range>,
    /// Spans that count neither as right nor as wrong.
    pub ignore: Vec<Range>,
    /// Whether all quotations of the text are labelled, so that any other pair of marks is not one.
    pub complete: bool,
}

/// A gold quote.
pub struct GoldQuote {
    pub range: Range,
    pub kind: String,
    pub speakers: Vec<(Range, String)>,
    pub marks: String,
}

impl GoldQuote {
    /// Whether it is direct or partial speech, which the extractor always looks for.
    pub fn is_direct(&self) -> bool {
        matches!(self.kind.as_str(), "direct" | "partial" | "dash" | "block")
    }

    /// Whether a dash introduces it in place of quotation marks.
    pub fn is_dash(&self) -> bool {
        self.kind == "dash" || matches!(self.marks.as_str(), "–" | "-" | "—")
    }
}

/// Converts byte offsets into a text to code points.
pub struct CodePoints {
    starts: Vec<u32>,
}

impl CodePoints {
    pub fn new(text: &str) -> Self {
        let mut starts = vec![0; text.len() + 1];
        let mut count = 0;
        for (at, c) in text.char_indices() {
            starts[at..at + c.len_utf8()].fill(count);
            count += 1;
        }
        starts[text.len()] = count;
        Self { starts }
    }

    /// The number of code points before a byte offset.
    pub fn at(&self, byte: usize) -> usize {
        self.starts.get(byte).map_or(0, |count| *count as usize)
    }
}

/// Reads a file with one JSON document per line, compressed with gzip or not; or a `.txt` file of one language in the
/// format of `fixtures/quotes`.
pub fn read(path: &str) -> Result<Vec<Document>, String> {
    if path.ends_with(".txt") {
        return read_fixtures(path);
    }
    let file = File::open(path).map_err(|error| format!("{path}: {error}"))?;
    let reader: Box<dyn Read> =
        if path.ends_with(".gz") { Box::new(flate2::read::GzDecoder::new(file)) } else { Box::new(file) };
    let mut documents = Vec::new();
    for (number, line) in BufReader::new(reader).lines().enumerate() {
        let line = line.map_err(|error| format!("{path}: {error}"))?;
        if line.trim().is_empty() {
            continue;
        }
        let value: Value =
            serde_json::from_str(&line).map_err(|error| format!("{path}:{}: {error}", number + 1))?;
        documents.push(document(&value));
    }
    Ok(documents)
}

fn read_fixtures(path: &str) -> Result<Vec<Document>, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let (name, lang) = (path.trim_end_matches(".txt"), path.rsplit('/').next().unwrap_or_default());
    let lang = lang.trim_end_matches(".txt");
    let lines = text.lines().filter(|line| !line.starts_with('#')).enumerate();
    Ok(lines.map(|(number, line)| of_fixture(format!("{name}/{number}"), lang, line)).collect())
}

fn of_fixture(id: String, lang: &str, line: &str) -> Document {
    let Fixture { text, quotes } = fixture::parse(line);
    let points = CodePoints::new(&text);
    let place = |range: &std::ops::Range<usize>| (points.at(range.start), points.at(range.end));
    let name = |range: &std::ops::Range<usize>| (place(range), text[range.clone()].to_owned());
    let gold = quotes.iter().map(|(said, speakers)| GoldQuote {
        range: place(said),
        kind: "direct".to_owned(),
        speakers: speakers.iter().map(name).collect(),
        marks: String::new(),
    });
    let quotes = gold.collect();
    Document {
        id,
        lang: lang.to_owned(),
        text,
        quotes,
        nonquotes: Vec::new(),
        ignore: Vec::new(),
        complete: true,
    }
}

fn document(value: &Value) -> Document {
    let list = |key: &str| value[key].as_array().map(Vec::as_slice).unwrap_or_default();
    let letters: Vec<char> = string(&value["text"]).chars().collect();
    let pair = |value: &Value| Some((value[0].as_u64()? as usize, value[1].as_u64()? as usize));
    Document {
        id: string(&value["id"]),
        lang: string(&value["lang"]),
        text: string(&value["text"]),
        quotes: list("quotes").iter().map(|value| quote(value, &letters)).collect(),
        nonquotes: list("nonquotes").iter().filter_map(pair).collect(),
        ignore: list("ignore").iter().filter_map(pair).collect(),
        complete: false,
    }
}

fn quote(value: &Value, letters: &[char]) -> GoldQuote {
    let mut speakers: Vec<(Range, String)> = Vec::new();
    let said = range(value);
    if value["speaker"].is_object() {
        let mention = |value: &Value| {
            let text = string(&value["text"]);
            (as_word(letters, range(value), said), text)
        };
        speakers.push(mention(&value["speaker"]));
        let more = value["alt_speakers"].as_array().map(Vec::as_slice).unwrap_or_default();
        speakers.extend(more.iter().map(mention));
    }
    GoldQuote { range: said, kind: string(&value["kind"]), speakers, marks: string(&value["marks"]) }
}

/// How far from a quotation to look for the mention that a misplaced label means, in code points.
const SLIP: usize = 20;

/// The place of a mention as a whole word. A few labels were placed by a search for their letters and lie within
/// another word: in "zegt ze", the label "ze" may lie on the first two letters of "zegt". Such a label is moved to the
/// nearest place by the quotation where the same letters are a whole word, if there is one.
fn as_word(letters: &[char], mention: Range, said: Range) -> Range {
    let is_letter = |at: usize| letters.get(at).is_some_and(|letter| letter.is_alphabetic());
    let is_word = |(start, end): Range| !is_letter(end) && !start.checked_sub(1).is_some_and(is_letter);
    if is_word(mention) || mention.1 > letters.len() {
        return mention;
    }
    let (word, length) = (&letters[mention.0..mention.1], mention.1 - mention.0);
    let near = said.0.saturating_sub(SLIP + length)..said.1 + SLIP;
    let outside = near.filter(|start| start + length <= said.0 || *start >= said.1);
    let places = outside.map(|start| (start, start + length));
    let same = places.filter(|place| letters.get(place.0..place.1) == Some(word) && is_word(*place));
    same.min_by_key(|place| place.0.abs_diff(said.1).min(said.0.abs_diff(place.1))).unwrap_or(mention)
}

fn range(value: &Value) -> Range {
    let number = |key: &str| value[key].as_u64().unwrap_or_default() as usize;
    (number("start"), number("end"))
}

fn string(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
