//! Blocks without anything between them: "… for ten years.The mayor …", "New bridgeBy Jane Roe".
//!
//! A page comes out like this if its text nodes were simply concatenated. If a text has many such places, its lines are
//! split there. In scripts without capitals they can't be distinguished from careless writing.

use std::collections::HashMap;

/// Minimum numbers of glued sentences and of glued words before any line is split.
const LEAST_SENTENCES: usize = 4;
const LEAST_WORDS: usize = 6;
/// Maximum characters of a word that is looked at around a sentence end.
const LONGEST_WORD: usize = 20;
/// At least one in this many sentence ends must be glued to what follows.
const ONE_IN: usize = 10;

/// Finds the places where the lines of a text are split.
#[derive(Debug)]
pub(super) struct Parting<'t> {
    /// Counts of the words that have a capital within. One that occurs repeatedly, such as "YouTube", is a single word.
    words: HashMap<&'t str, u32>,
}

impl<'t> Parting<'t> {
    /// Examines a text; `None` if nothing is glued.
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

    /// Returns the byte offsets at which a line is to be split, in no particular order.
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

/// Counts the sentence ends that are glued to a capital, and those before a space or a capital.
fn sentence_ends(text: &str) -> (usize, usize) {
    let ends = memchr::memchr3_iter(b'.', b'!', b'?', text.as_bytes());
    ends.fold((0, 0), |(glued, all), at| {
        let spaced = text.as_bytes().get(at + 1) == Some(&b' ');
        let is_glued = !spaced && ends_word(text, at) && glued_end(text, at).is_some();
        (glued + usize::from(is_glued), all + usize::from(spaced || is_glued))
    })
}

/// Whether a lower-case word comes before the mark: in code, names with capitals do.
fn ends_word(text: &str, mark: usize) -> bool {
    let mut before = text.get(..mark).unwrap_or_default().chars().rev().take(LONGEST_WORD);
    before.find(|c| !c.is_lowercase()).is_some_and(char::is_whitespace)
}

fn is_of_code(c: char) -> bool {
    matches!(c, '(' | '=' | '_' | '{' | '<' | '/')
}

/// Returns where the next sentence begins, if the mark at this place ends one and no space follows.
fn glued_end(text: &str, mark: usize) -> Option<usize> {
    let small = text.get(..mark)?.chars().next_back().is_some_and(char::is_lowercase);
    let rest = text.get(mark + 1..)?;
    let closed = rest.strip_prefix(['"', '”', '»', '’']).unwrap_or(rest);
    let open = closed.strip_prefix(['"', '“', '„', '«', '‘']).unwrap_or(closed);
    let capital = open.chars().next().is_some_and(char::is_uppercase);
    let mut word = open.chars().take(LONGEST_WORD).take_while(|c| !c.is_whitespace());
    (small && capital && !word.any(is_of_code)).then(|| text.len() - closed.len())
}

/// Returns where two words are glued into one: at a capital between lower-case letters.
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
