//! Tags a file of `token TAB tag` lines with the crate's own tagger, and scores the names it finds.
//!
//! ```text
//! cargo run --release --example tag -- --language CODE FILE.conll[.gz]
//! cargo run --release --example tag -- --language CODE --score FILE...
//! ```
//!
//! The tokens of each sentence are joined to a text, with spaces where the language has them. The text is tagged as the
//! body of an article would be, and each name found is mapped back to the tokens that it overlaps. Each line printed is
//! `token TAB gold tag TAB found tag`, with a blank line after each sentence.
//!
//! With `--score`, there is one row for each file: precision, recall and F1 of exact names; F1 of each kind; the
//! precision of the names whose confidence is 0.9 or more ("sure"); and their share of all names found.

#[allow(dead_code, reason = "the trainer uses all of it")]
#[path = "../train_tagger/conll.rs"]
mod conll;

use std::error::Error;
use std::io::{BufWriter, Write, stdout};
use std::path::{Path, PathBuf};

use offprint::internals::{Body, entities};
use offprint::{EntityKind, Language};

struct Arguments {
    language: Option<Language>,
    score: Option<()>,
    files: Vec<PathBuf>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = arguments()?;
    let mut out = BufWriter::new(stdout().lock());
    if arguments.score.is_some() {
        writeln!(out, "{:<32}{:>7}{:>7}{:>7}   PER    ORG    LOC   sure  share", "file", "P", "R", "F1")?;
    }
    for file in &arguments.files {
        let language = match arguments.language {
            Some(language) => language,
            None => file
                .file_name()
                .and_then(|name| name.to_str())
                .and_then(Language::from_tag)
                .ok_or("which language?")?,
        };
        let tagged: Vec<_> =
            conll::read(file, language)?.into_iter().map(|sentence| tag(sentence, language)).collect();
        match arguments.score {
            Some(()) => write_score(&mut out, file, &tagged)?,
            None => write_tags(&mut out, &tagged)?,
        }
    }
    Ok(())
}

fn arguments() -> Result<Arguments, Box<dyn Error>> {
    let mut arguments = Arguments { language: None, score: None, files: Vec::new() };
    let mut given = std::env::args().skip(1);
    while let Some(argument) = given.next() {
        match argument.as_str() {
            "--language" => arguments.language = Some(given.next().ok_or("which language?")?.parse()?),
            "--score" => arguments.score = Some(()),
            file => arguments.files.push(file.into()),
        }
    }
    if arguments.files.is_empty() {
        return Err("usage: tag --language CODE [--score] FILE...".into());
    }
    Ok(arguments)
}

/// A name with at least this confidence counts as sure.
const SURE: f32 = 0.9;

/// A sentence's tokens with gold and found tags, and the index of the first token of each sure name.
#[derive(Default)]
struct Tagged {
    tokens: Vec<(String, String, String)>,
    sure: Vec<usize>,
}

fn tag(sentence: conll::Sentence, language: Language) -> Tagged {
    let (text, spans) = conll::join(&sentence);
    let body = Body::from_text(&text, language);
    let mut found = vec!["O".to_owned(); spans.len()];
    let mut sure = Vec::new();
    for entity in entities::find(&body, None, None) {
        let Some(kind) = tag_name(entity.kind) else { continue };
        for mention in entity.mentions {
            let mut prefix = "B";
            for (index, _) in spans.iter().enumerate().filter(|(_, span)| span.overlaps(mention.span)) {
                sure.extend((prefix == "B" && entity.confidence >= SURE).then_some(index));
                found[index] = format!("{prefix}-{kind}");
                prefix = "I";
            }
        }
    }
    let tokens =
        sentence.into_iter().zip(found).map(|(token, found)| (token.form, token.tag, found)).collect();
    Tagged { tokens, sure }
}

fn tag_name(kind: EntityKind) -> Option<&'static str> {
    Some(match kind {
        EntityKind::Person => "PER",
        EntityKind::Organization => "ORG",
        EntityKind::Location => "LOC",
        EntityKind::Date => "DATE",
        EntityKind::Event => "EVENT",
        _ => return None,
    })
}

fn write_tags(out: &mut impl Write, sentences: &[Tagged]) -> std::io::Result<()> {
    for sentence in sentences {
        for (token, gold, found) in &sentence.tokens {
            writeln!(out, "{token}\t{gold}\t{found}")?;
        }
        writeln!(out)?;
    }
    Ok(())
}

const KINDS: [&str; 3] = ["PER", "ORG", "LOC"];

/// How many names are right, found and in the gold.
#[derive(Clone, Copy, Default)]
struct Counts {
    right: usize,
    found: usize,
    wanted: usize,
}

impl Counts {
    fn precision(self) -> f64 {
        100.0 * self.right as f64 / self.found.max(1) as f64
    }

    fn recall(self) -> f64 {
        100.0 * self.right as f64 / self.wanted.max(1) as f64
    }

    fn f1(self) -> f64 {
        200.0 * self.right as f64 / (self.found + self.wanted).max(1) as f64
    }
}

fn write_score(out: &mut impl Write, file: &Path, sentences: &[Tagged]) -> std::io::Result<()> {
    let mut kinds = [Counts::default(); 3];
    let mut sure = Counts::default();
    for sentence in sentences {
        let wanted = names(sentence.tokens.iter().map(|(_, gold, _)| gold.as_str()));
        let found = names(sentence.tokens.iter().map(|(.., found)| found.as_str()));
        let is_sure =
            |name: &&(usize, usize, &str)| KINDS.contains(&name.2) && sentence.sure.contains(&name.0);
        sure.found += found.iter().filter(is_sure).count();
        sure.right += found.iter().filter(is_sure).filter(|name| wanted.contains(name)).count();
        for (counts, kind) in kinds.iter_mut().zip(KINDS) {
            let of_kind = |name: &&(usize, usize, &str)| name.2 == kind;
            counts.wanted += wanted.iter().filter(of_kind).count();
            counts.found += found.iter().filter(of_kind).count();
            counts.right += found.iter().filter(of_kind).filter(|name| wanted.contains(name)).count();
        }
    }
    let all = kinds.iter().fold(Counts::default(), |sum, next| Counts {
        right: sum.right + next.right,
        found: sum.found + next.found,
        wanted: sum.wanted + next.wanted,
    });
    let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let name = name.trim_end_matches(".gz").trim_end_matches(".conll");
    write!(out, "{name:<32}{:>7.1}{:>7.1}{:>7.1}", all.precision(), all.recall(), all.f1())?;
    write!(out, "{:>6.1} {:>6.1} {:>6.1}", kinds[0].f1(), kinds[1].f1(), kinds[2].f1())?;
    let share = 100.0 * sure.found as f64 / all.found.max(1) as f64;
    writeln!(out, "{:>7.1}{share:>7.1}", sure.precision())
}

/// First token, end and kind of each name in a sequence of tags, as the CoNLL scorer reads them: an `I-` tag that
/// continues no name of its kind begins one.
fn names<'a>(tags: impl Iterator<Item = &'a str>) -> Vec<(usize, usize, &'a str)> {
    let mut names: Vec<(usize, usize, &str)> = Vec::new();
    for (index, tag) in tags.enumerate() {
        let Some((prefix, kind)) = tag.split_once('-') else { continue };
        match names.last_mut() {
            Some((_, end, last)) if prefix == "I" && *end == index && *last == kind => *end += 1,
            _ => names.push((index, index + 1, kind)),
        }
    }
    names
}
