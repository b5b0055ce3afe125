//! Reads the texts of `fixtures/quotes`, one per line.
//!
//! `¶` separates paragraphs. `[[ ]]` encloses a quotation, `{{ }}` the words that name its speaker; brackets may be
//! nested. Where a text has several speakers, a character and a bar after the opening brackets say which words belong
//! to which quotation: `{{a|Ann}} said [[a|it rains]]`. All words with the same character as the quotation are right
//! answers.

use std::ops::Range;

/// One text and its quotations.
#[derive(Default)]
pub struct Fixture {
    pub text: String,
    /// The quotations in order of their start, each with all places that name its speaker, the nearest first. Offsets
    /// are bytes into `text`.
    pub quotes: Vec<(Range<usize>, Vec<Range<usize>>)>,
}

/// Something in brackets: a quotation or a speaker.
struct Part {
    range: Range<usize>,
    speaker: Option<char>,
}

/// Reads one line.
pub fn parse(line: &str) -> Fixture {
    let mut text = String::new();
    let (mut open, mut said, mut named): (Vec<Part>, Vec<Part>, Vec<Part>) = Default::default();
    let mut rest = line;
    while let Some(at) = rest.find(['[', ']', '{', '}', '¶']) {
        text.push_str(&rest[..at]);
        let sign: String = rest[at..].chars().take(2).collect();
        rest = &rest[at + sign.len()..];
        match sign.as_str() {
            "[[" | "{{" => {
                let mut ahead = rest.chars();
                let speaker = ahead.next().filter(|_| ahead.next() == Some('|'));
                rest = speaker.map_or(rest, |speaker| &rest[speaker.len_utf8() + 1..]);
                open.push(Part { range: text.len()..text.len(), speaker });
            }
            "]]" => said.extend(open.pop().map(|part| closed(part, text.len()))),
            "}}" => named.extend(open.pop().map(|part| closed(part, text.len()))),
            _ => text.push('\n'),
        }
    }
    text.push_str(rest);
    said.sort_by_key(|part| (part.range.start, std::cmp::Reverse(part.range.end)));
    let quotes = said.into_iter().map(|part| (part.range.clone(), speakers(&part, &named))).collect();
    Fixture { text, quotes }
}

fn closed(part: Part, end: usize) -> Part {
    Part { range: part.range.start..end, ..part }
}

fn speakers(said: &Part, named: &[Part]) -> Vec<Range<usize>> {
    let own = named.iter().filter(|part| part.speaker == said.speaker);
    let mut own: Vec<Range<usize>> = own.map(|part| part.range.clone()).collect();
    own.sort_by_key(|range| range.start.abs_diff(said.range.end).min(said.range.start.abs_diff(range.end)));
    own
}
