//! Paragraphs in pieces: a flattener that puts each link and each emphasised word on a line of its own.
//!
//! Such a text has lines that begin with the comma that stood behind a link. Where there are some, a line that plainly
//! goes on with the sentence of the line before is joined to it.

use crate::text::is_alphanumeric;

use super::Line;

/// Lines needed that plainly go on with the one before, before any line is joined.
const LEAST: usize = 3;
/// Those of them that must begin with a mark.
const LEAST_MARKS: usize = 2;
/// Of the lines, one in so many must be such a line.
const ONE_IN: usize = 150;
/// Bytes from which on a line without an end is running text, cut off.
const RUNNING: usize = 60;
/// Blank lines that may stand before a line that goes on.
const BLANK: u8 = 1;

/// How a line goes on with the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Join {
    /// Not at all.
    Apart,
    /// With a space between.
    Spaced,
    /// With none: it begins with a comma.
    Tight,
}

/// For each line, how it goes on with the one before it.
pub(super) fn continued(text: &str, lines: &[Line]) -> Vec<Join> {
    let begins: Vec<Beginning> = lines.iter().map(|line| Beginning::of(line.span.of(text))).collect();
    let goes_on = |at: usize| {
        let before = lines[at - 1].span.of(text);
        let cut_off = before.len() >= RUNNING && matches!(End::of(before), End::Open | End::Comma);
        begins[at] == Beginning::Mark || begins[at] == Beginning::Small && cut_off
    };
    let evident: Vec<usize> =
        (1..lines.len()).filter(|at| lines[*at].blank_before == 0 && goes_on(*at)).collect();
    let marks = evident.iter().filter(|at| begins[**at] == Beginning::Mark).count();
    let mut joins = vec![Join::Apart; lines.len()];
    if evident.len() < LEAST || marks < LEAST_MARKS || evident.len() * ONE_IN < lines.len() {
        return joins;
    }
    let near = |at: usize| at > 0 && lines.get(at).is_some_and(|line| line.blank_before <= BLANK);
    let short = |at: usize| lines[at].span.len() < RUNNING;
    // Whether the text before is running text.
    let mut running = false;
    for at in 0..lines.len() {
        let end = at.checked_sub(1).map_or(End::Mark, |before| End::of(lines[before].span.of(text)));
        let carried = || near(at + 1) && matches!(begins[at + 1], Beginning::Mark | Beginning::Small);
        joins[at] = match begins[at] {
            Beginning::Mark if near(at) => Join::Tight,
            Beginning::Small if near(at) && end != End::Mark => Join::Spaced,
            Beginning::Capital | Beginning::Other if near(at) && end == End::Comma => Join::Spaced,
            Beginning::Capital if near(at) && short(at) && running && end == End::Open && carried() => {
                Join::Spaced
            }
            Beginning::Other if lines[at].blank_before == 0 && running && end == End::Open => Join::Spaced,
            _ => Join::Apart,
        };
        let prose = !short(at) || begins[at] == Beginning::Mark;
        running = prose || running && joins[at] != Join::Apart;
    }
    joins
}

/// What a line ends with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// What ends a sentence or introduces something.
    Mark,
    /// A closing quote without one.
    Quote,
    /// A comma: the sentence goes on.
    Comma,
    /// Anything else: it may go on.
    Open,
}

impl End {
    fn of(line: &str) -> Self {
        let inside = line.trim_end_matches(['"', '”', '»', '“', '’', '」', ')']);
        match inside.chars().next_back() {
            Some(',' | '،' | '、' | '，') => Self::Comma,
            Some(c) if !is_alphanumeric(c) && !matches!(c, '-' | '–' | '—' | '(') => Self::Mark,
            _ if inside.len() < line.len() => Self::Quote,
            _ => Self::Open,
        }
    }
}

/// What a line begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Beginning {
    /// A mark that stands behind a word.
    Mark,
    /// A small letter.
    Small,
    /// A capital.
    Capital,
    /// A letter without case, a digit or an opening mark.
    Other,
}

impl Beginning {
    fn of(line: &str) -> Self {
        let genitive = || ["'s ", "’s "].iter().any(|ending| line.starts_with(ending));
        let mut chars = line.chars();
        let (first, second) = (chars.next().unwrap_or(' '), chars.next());
        // Code has such lines, too, but no word behind the mark.
        let mut words =
            || second.is_none_or(char::is_whitespace) && chars.next().is_none_or(char::is_alphabetic);
        match first {
            '،' | '؛' | '，' | '、' | '。' => Self::Mark,
            ',' | ';' | '.' | '?' | '!' | ')' | '”' | '"' if words() => Self::Mark,
            '\'' | '’' if genitive() => Self::Mark,
            c if c.is_lowercase() => Self::Small,
            c if c.is_uppercase() => Self::Capital,
            _ => Self::Other,
        }
    }
}
