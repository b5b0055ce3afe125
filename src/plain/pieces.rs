//! Paragraphs in pieces, from flattening that puts each link and each emphasised word on a line of its own.
//!
//! Such a text has lines that begin with the comma that followed a link. If there are some, a line that clearly
//! continues the sentence of the previous line is joined to it.

use crate::text::is_alphanumeric;

use super::Line;

/// Minimum number of lines that clearly continue the previous one, before any line is joined.
const LEAST: usize = 3;
/// Minimum number of these that begin with a mark.
const LEAST_MARKS: usize = 2;
/// At least one in this many lines must be such a line.
const ONE_IN: usize = 150;
/// Minimum bytes of a line without a sentence end that is running text, cut off.
const RUNNING: usize = 60;
/// Maximum number of blank lines before a line that continues.
const BLANK: u8 = 1;

/// How a line is joined to the previous one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Join {
    /// Not joined.
    Apart,
    /// Joined with a space.
    Spaced,
    /// Joined without a space: it begins with a comma or similar mark.
    Tight,
}

/// Returns, for each line, how it is joined to the previous one.
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
    // Whether the text so far is running text.
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

/// How a line ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum End {
    /// With a mark that ends a sentence or introduces something.
    Mark,
    /// With a closing quote without such a mark.
    Quote,
    /// With a comma: the sentence goes on.
    Comma,
    /// With anything else: it may go on.
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

/// How a line begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Beginning {
    /// With a mark that follows a word.
    Mark,
    /// With a lower-case letter.
    Small,
    /// With a capital.
    Capital,
    /// With a letter without case, a digit or an opening mark.
    Other,
}

impl Beginning {
    fn of(line: &str) -> Self {
        let genitive = || ["'s ", "’s "].iter().any(|ending| line.starts_with(ending));
        let mut chars = line.chars();
        let (first, second) = (chars.next().unwrap_or(' '), chars.next());
        // Code has such lines as well, but no word after the mark.
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
