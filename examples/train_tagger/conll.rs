//! Reads files of `token TAB tag` lines, with an empty line between sentences, gzipped or not.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use flate2::read::GzDecoder;
use offprint::{Language, Span};

/// A token of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub form: String,
    /// The IOB2 tag.
    pub tag: String,
    /// Whether it follows the token before it without a space.
    pub is_glued: bool,
    /// How many bytes at its start and at its end are no part of the name; 0 if none, or if the data do not
    /// say.
    pub affixes: (usize, usize),
}

impl Default for Token {
    fn default() -> Self {
        Self { form: String::new(), tag: "O".to_owned(), is_glued: false, affixes: (0, 0) }
    }
}

impl Token {
    /// Whether the token is part of no name.
    pub fn is_outside(&self) -> bool {
        self.tag == "O"
    }

    pub fn begins_name(&self) -> bool {
        self.tag.starts_with("B-")
    }

    pub fn goes_on(&self) -> bool {
        self.tag.starts_with("I-")
    }
}

/// One sentence.
pub type Sentence = Vec<Token>;

/// The sentences of a file. The files do not say what stood between two tokens: a space is assumed if the language uses
/// spaces.
pub fn read(path: &Path, language: Language) -> io::Result<Vec<Sentence>> {
    let mut text = String::new();
    let file = File::open(path)?;
    if path.extension().is_some_and(|extension| extension == "gz") {
        GzDecoder::new(file).read_to_string(&mut text)?;
    } else {
        io::BufReader::new(file).read_to_string(&mut text)?;
    }
    Ok(parse(&text, language))
}

/// The text of a sentence, and the span of each token in it.
pub fn join(sentence: &Sentence) -> (String, Vec<Span>) {
    let mut text = String::new();
    let mut spans = Vec::new();
    for token in sentence {
        if !text.is_empty() && !token.is_glued {
            text.push(' ');
        }
        spans.push(Span::new(text.len(), text.len() + token.form.len()));
        text.push_str(&token.form);
    }
    (text, spans)
}

fn parse(text: &str, language: Language) -> Vec<Sentence> {
    let is_glued = language.is_spaceless();
    let mut sentences = vec![Sentence::new()];
    for line in text.lines() {
        match line.split_once('\t') {
            Some((form, tag)) => {
                if let Some(sentence) = sentences.last_mut() {
                    let (form, tag) = (form.to_owned(), tag.trim().to_owned());
                    sentence.push(Token { form, tag, is_glued, ..Token::default() });
                }
            }
            None => sentences.push(Sentence::new()),
        }
    }
    sentences.retain(|sentence| !sentence.is_empty());
    sentences
}
