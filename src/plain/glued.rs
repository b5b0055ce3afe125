//! Blocks without anything between them: "… for ten years.The mayor …", "New bridgeBy Jane Roe".
//!
//! So a page comes out whose text nodes were put one behind the other. Where a text has many such places, lines are parted
//! at them. In scripts without capitals they can't be told from careless writing.

use std::collections::HashMap;

/// Glued sentences needed before any line is parted, and glued words.
const LEAST_SENTENCES: usize = 4;
const LEAST_WORDS: usize = 6;
/// Characters looked at before a sentence end, for a word.
const LONGEST_WORD: usize = 20;
/// Of the sentence ends, one in so many must be glued to what is next.
const ONE_IN: usize = 10;

/// Where the lines of a text are parted.
#[derive(Debug)]
pub(super) struct Parting<'t> {
    /// How often each word stands in the text that has a capital within: "YouTube" is one word, and stands there twice.
    words: HashMap<&'t str, u32>,
}

impl<'t> Parting<'t> {
    /// How to part the lines of a text; `None` where nothing is glued.
    pub(super) fn of(text: &'t str) -> Option<Self> {
        let (glued, ends) = sentence_ends(text);
        if glued < LEAST_SENTENCES || glued * ONE_IN < ends {
            return None;
        }
        let mut words: HashMap<&str, u32> = HashMap::new();
        for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| seam(word).is_some()) {
            *words.entry(word).or_default() += 1;
        }
        let once = words.values().filter(|count| **count == 1).count();
        (once >= LEAST_WORDS).then_some(Self { words })
    }

    /// Where a line is to be parted, in no order.
    pub(super) fn cuts(&self, line: &str) -> Vec<usize> {
        let mut cuts: Vec<usize> =
            line.match_indices(is_end).filter_map(|(at, _)| glued_end(line, at)).collect();
        let mut at = 0;
        for word in line.split(|c: char| !c.is_alphabetic()) {
            let start = at;
            at += word.len()
                + line.get(at + word.len()..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
            if self.words.get(word) == Some(&1) {
                cuts.extend(seam(word).map(|seam| start + seam));
            }
        }
        cuts
    }
}

fn is_end(c: char) -> bool {
    matches!(c, '.' | '!' | '?')
}

/// How many sentence ends are glued to a capital, and how many there are before a space or a capital.
fn sentence_ends(text: &str) -> (usize, usize) {
    let ends = memchr::memchr3_iter(b'.', b'!', b'?', text.as_bytes());
    ends.fold((0, 0), |(glued, all), at| {
        let spaced = text.as_bytes().get(at + 1) == Some(&b' ');
        let is_glued = !spaced && ends_word(text, at) && glued_end(text, at).is_some();
        (glued + usize::from(is_glued), all + usize::from(spaced || is_glued))
    })
}

/// Whether a word in small letters stands before the mark: in code, names with capitals do.
fn ends_word(text: &str, mark: usize) -> bool {
    let mut before = text.get(..mark).unwrap_or_default().chars().rev().take(LONGEST_WORD);
    before.find(|c| !c.is_lowercase()).is_some_and(char::is_whitespace)
}

fn is_of_code(c: char) -> bool {
    matches!(c, '(' | '=' | '_' | '{' | '<' | '/')
}

/// Where the next sentence begins, if the mark at this place ends one and no space is behind it.
fn glued_end(text: &str, mark: usize) -> Option<usize> {
    let small = text.get(..mark)?.chars().next_back().is_some_and(char::is_lowercase);
    let rest = text.get(mark + 1..)?;
    let closed = rest.strip_prefix(['"', '”', '»', '’']).unwrap_or(rest);
    let open = closed.strip_prefix(['"', '“', '„', '«', '‘']).unwrap_or(closed);
    let capital = open.chars().next().is_some_and(char::is_uppercase);
    let mut word = open.chars().take(LONGEST_WORD).take_while(|c| !c.is_whitespace());
    (small && capital && !word.any(is_of_code)).then(|| text.len() - closed.len())
}

/// Where two words are glued in one: a capital between small letters.
fn seam(word: &str) -> Option<usize> {
    let mut small = 0;
    let mut found = None;
    for (at, c) in word.char_indices() {
        match found {
            Some(seam) if c.is_lowercase() => return Some(seam),
            _ => found = (small >= 2 && c.is_uppercase()).then_some(at),
        }
        small = if c.is_lowercase() { small + 1 } else { 0 };
    }
    None
}
