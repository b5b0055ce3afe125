//! Reads the sentences written for this project: `written/TAG.txt`, where TAG is the tag of a language.
//!
//! The last part of most files are sentences from pages of `fixtures/written`. In these, every name is marked that the
//! page's gold lists; a sentence with a word that looked like a name but is not in the gold was left out.
//!
//! A line is a sentence, with names marked as `[PER …]`, `[ORG …]` or `[LOC …]`. An empty line ends a news item. `# `
//! begins a comment. A mark may cover part of a word, since a clitic or ending that is joined to a name is not part of
//! it. The mark is widened to whole tokens of the crate's own tokenizer, which splits off what it can. In Chinese,
//! Japanese and Korean, places that follow each other from large to small without a comma are one name ("東京都千代田区"), as
//! in all other sets in these languages.

use std::io;
use std::path::Path;

use offprint::internals::entities::tokens::tokenize;
use offprint::{Language, Span};

use crate::conll::{Sentence, Token};
use crate::folder;

/// The suffix of the names of these sets.
pub const SUFFIX: &str = "-written";

/// One in this many news items is held out.
const HELD_OUT: usize = 5;

/// The sentences of one file. The tag that names the file may be more specific than the language.
pub struct Written {
    pub language: Language,
    pub tag: String,
    pub learned: Vec<Sentence>,
    pub held_out: Vec<Sentence>,
}

/// The sentences of all files of a folder, in order of the file names.
pub fn load(folder: &Path) -> io::Result<Vec<Written>> {
    let mut files = Vec::new();
    for (tag, language, text) in folder::texts(folder)? {
        let (mut learned, mut held_out) = (Vec::new(), Vec::new());
        for (index, mut news) in parse(&text, language).into_iter().enumerate() {
            let part = if index % HELD_OUT == HELD_OUT - 1 { &mut held_out } else { &mut learned };
            part.append(&mut news);
        }
        files.push(Written { language, tag, learned, held_out });
    }
    Ok(files)
}

/// The news items of a file.
fn parse(text: &str, language: Language) -> Vec<Vec<Sentence>> {
    let mut news = vec![Vec::new()];
    for line in text.lines().map(str::trim).filter(|line| !line.starts_with("# ")) {
        match news.last_mut() {
            Some(last) if !line.is_empty() => last.push(sentence(line, language)),
            _ => news.push(Vec::new()),
        }
    }
    news.retain(|sentences| !sentences.is_empty());
    news
}

/// The tokens of a line with their tags.
pub fn sentence(line: &str, language: Language) -> Sentence {
    let (text, marks) = unmarked(line);
    let mut spans = Vec::new();
    tokenize(&text, Span::new(0, text.len()), language, &mut spans);
    let mut end = 0;
    let mut before = None;
    let mut sentence = Sentence::new();
    for span in spans {
        let mark = marks.iter().find(|(_, mark)| mark.overlaps(span));
        let mut token =
            Token { form: span.of(&text).to_owned(), is_glued: span.start == end, ..Token::default() };
        if let Some((kind, name)) = mark {
            let prefix = if mark == before { "I" } else { "B" };
            token.tag = format!("{prefix}-{kind}");
            token.affixes = (name.start.saturating_sub(span.start), span.end.saturating_sub(name.end));
        }
        sentence.push(token);
        (end, before) = (span.end, mark);
    }
    sentence
}

/// A line without its marks; and for each mark the kind of name and the span that it covers.
fn unmarked(line: &str) -> (String, Vec<(&str, Span)>) {
    let mut text = String::new();
    let mut marks = Vec::new();
    let mut rest = line;
    while let Some((before, marked)) = rest.split_once('[') {
        text.push_str(before);
        let (mark, behind) = marked.split_once(']').unwrap_or((marked, ""));
        let (kind, name) = mark.split_once(' ').unwrap_or((mark, ""));
        marks.push((kind, Span::new(text.len(), text.len() + name.len())));
        text.push_str(name);
        rest = behind;
    }
    text.push_str(rest);
    (text, marks)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each token with its tag, and a `+` before those that follow without a space.
    fn read(line: &str, language: Language) -> String {
        let one = |token: &Token| {
            let glue = if token.is_glued { "+" } else { "" };
            format!("{glue}{}/{}", token.form, token.tag)
        };
        sentence(line, language).iter().map(one).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn marks_become_tags_and_are_widened_to_tokens() {
        let cases = [
            (
                Language::English,
                "[PER Ann Lee]-led [ORG Acme], [LOC York].",
                "+Ann/B-PER Lee/I-PER +-/O +led/O Acme/B-ORG +,/O York/B-LOC +./O",
            ),
            (Language::Turkish, "[LOC Ankara]'da oldu", "+Ankara/B-LOC +'da/O oldu/O"),
            (Language::Arabic, "فرنسا و[LOC ألمانيا]", "+فرنسا/O وألمانيا/B-LOC"),
            (Language::Korean, "[ORG 삼성전자]는", "+삼성전자는/B-ORG"),
            (Language::Japanese, "[LOC 東京]で", "+東/B-LOC +京/I-LOC +で/O"),
            (Language::Greek, "[LOC Πάτρα] [LOC Βόλος]", "+Πάτρα/B-LOC Βόλος/B-LOC"),
        ];
        for (language, line, expected) in cases {
            assert_eq!(read(line, language), expected);
        }
    }

    #[test]
    fn empty_lines_part_news_and_comments_are_left_out() {
        let news = parse("# Greek\n\nα\nβ\n\n\nγ\n", Language::Greek);
        assert_eq!(news.iter().map(Vec::len).collect::<Vec<_>>(), [2, 1]);
    }

    #[test]
    fn every_file_is_of_a_language_and_has_no_other_marks() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/train_tagger/written");
        for file in load(&folder).unwrap() {
            for token in file.learned.iter().chain(&file.held_out).flatten() {
                let kind = token.tag.get(2..).unwrap_or("PER");
                assert!(matches!(kind, "PER" | "ORG" | "LOC"), "{}: {token:?}", file.tag);
                assert!(!token.form.contains(['[', ']']), "{}: {token:?}", file.tag);
            }
        }
    }
}
