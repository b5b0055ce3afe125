//! Reads files of `token TAB tag` lines, with an empty line between sentences, gzipped or not.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use flate2::read::GzDecoder;
use offprint::{Language, Span};

/// One sentence: tokens with their IOB2 tags.
pub type Sentence = Vec<(String, String)>;

/// The sentences of a file.
pub fn read(path: &Path) -> io::Result<Vec<Sentence>> {
    let mut text = String::new();
    let file = File::open(path)?;
    if path.extension().is_some_and(|extension| extension == "gz") {
        GzDecoder::new(file).read_to_string(&mut text)?;
    } else {
        io::BufReader::new(file).read_to_string(&mut text)?;
    }
    Ok(parse(&text))
}

/// The sentence's text, and where each token lies in it.
pub fn join(sentence: &Sentence, language: Language) -> (String, Vec<Span>) {
    let mut text = String::new();
    let mut spans = Vec::new();
    for (token, _) in sentence {
        if !text.is_empty() && !language.is_spaceless() {
            text.push(' ');
        }
        spans.push(Span::new(text.len(), text.len() + token.len()));
        text.push_str(token);
    }
    (text, spans)
}

fn parse(text: &str) -> Vec<Sentence> {
    let mut sentences = vec![Sentence::new()];
    for line in text.lines() {
        match line.split_once('\t') {
            Some((token, tag)) => {
                if let Some(sentence) = sentences.last_mut() {
                    sentence.push((token.to_owned(), tag.trim().to_owned()));
                }
            }
            None => sentences.push(Sentence::new()),
        }
    }
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}
