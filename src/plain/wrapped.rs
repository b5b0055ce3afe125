//! Paragraphs wrapped at a column, as written by terminals and mail programs.
//!
//! A broken line is so long that the next word would not have fitted, and the text continues in the middle of a
//! sentence. Both must hold for most long lines of a text before any two are joined.

use crate::span::Span;
use crate::text::{head, is_hangul, is_spaceless, is_stop};

use super::Line;
use super::pieces::Join;

/// The widest column at which text counts as wrapped.
const WIDEST: usize = 132;
/// The narrowest: with less, a list of short lines would pass for wrapped text.
const NARROWEST: usize = 40;
/// Minimum number of broken lines before any is joined, if blank lines separate paragraphs, and if none do.
const LEAST: [usize; 2] = [3, 8];
/// Minimum percentage of full lines, among those at least [`LONG`] of the column wide that are directly followed by
/// another.
const FULL: usize = 60;
/// See [`FULL`]; in percent.
const LONG: usize = 60;
/// Minimum percentage of the full lines that continue in the middle of a sentence.
const FLOWING: usize = 40;
/// At most one in this many lines may be wider than the column: addresses and tables.
const STRAY: usize = 40;
/// Maximum bytes of a word that is not an address.
const ADDRESS: usize = 40;
/// Maximum number of characters measured, and maximum width; more than [`WIDEST`].
const MEASURED: usize = 2 * WIDEST;
/// Number of columns by which a line may be short in scripts without spaces: some signs must not begin a line.
const SLACK: usize = 2;

/// A width, at most [`MEASURED`].
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Width {
    /// In characters.
    characters: u16,
    /// In terminal columns: Han and kana take two, signs above or below a letter none.
    columns: u16,
}

impl Width {
    /// Returns the width of a text with `spaces` spaces before it.
    pub(super) fn of(text: &str, spaces: usize) -> Self {
        let (characters, columns) = if text.is_ascii() {
            (text.len(), text.len())
        } else {
            let step = |(characters, sum), c| (characters + 1, sum + columns(c));
            text.chars().take(MEASURED).fold((0, 0), step)
        };
        let of = |count: usize| u16::try_from((count + spaces).min(MEASURED)).unwrap_or(u16::MAX);
        Self { characters: of(characters), columns: of(columns) }
    }
}

fn columns(c: char) -> usize {
    match u32::from(c) {
        0..0x300 => 1,
        0x3000..=0x9FFF | 0xF900..=0xFAFF | 0xFF00..=0xFF60 | 0x20000..=0x3134F => 2,
        _ if is_hangul(c) => 2,
        _ if is_sign(c) => 0,
        _ => 1,
    }
}

/// Whether a character is a sign above or below the previous letter (Unicode category Mn), or has no width. Covers
/// Latin, Hebrew and Arabic, the scripts from Devanagari to Malayalam and Sinhala, then Thai, Lao, Burmese, Khmer.
fn is_sign(c: char) -> bool {
    matches!(u32::from(c),
        0x300..=0x36F | 0x591..=0x5BD | 0x5BF | 0x5C1..=0x5C2 | 0x64B..=0x65F | 0x670 | 0x200B..=0x200F
        | 0x900..=0x902 | 0x93A | 0x93C | 0x941..=0x948 | 0x94D | 0x951..=0x957 | 0x962..=0x963
        | 0x981 | 0x9BC | 0x9C1..=0x9C4 | 0x9CD | 0xA01..=0xA02 | 0xA3C | 0xA41..=0xA4D | 0xA70..=0xA71
        | 0xA81..=0xA82 | 0xABC | 0xAC1..=0xAC8 | 0xACD | 0xB01 | 0xB3C | 0xB3F | 0xB41..=0xB44 | 0xB4D
        | 0xB82 | 0xBC0 | 0xBCD | 0xC3E..=0xC40 | 0xC46..=0xC4D | 0xCBF | 0xCC6 | 0xCCC..=0xCCD
        | 0xD01 | 0xD41..=0xD44 | 0xD4D | 0xDCA | 0xDD2..=0xDD6
        | 0xE31 | 0xE34..=0xE3A | 0xE47..=0xE4E | 0xEB1 | 0xEB4..=0xEBC | 0xEC8..=0xECE
        | 0x102D..=0x1030 | 0x1032..=0x1037 | 0x1039..=0x103A | 0x103D..=0x103E
        | 0x17B7..=0x17BD | 0x17C6 | 0x17C9..=0x17D3)
}

/// How the width of a line is counted.
type Unit = fn(&Width) -> usize;

/// Returns, for each line, how it is joined to the previous one; `None` if the text is not wrapped.
pub(super) fn continued(text: &str, lines: &[Line]) -> Option<Vec<Join>> {
    let units: [Unit; 2] = [|width| usize::from(width.columns), |width| usize::from(width.characters)];
    let (unit, column) = units.into_iter().find_map(|unit| Some((unit, column(text, lines, unit)?)))?;
    let joined = |pair: &[Line]| {
        pair[1].blank_before == 0 && is_full(pair, unit, column) && !is_item(text, pair[1].span)
    };
    let how = |pair: &[Line]| if joined(pair) { Join::Spaced } else { Join::Apart };
    Some(std::iter::once(Join::Apart).chain(lines.windows(2).map(how)).take(lines.len()).collect())
}

/// Whether the first word of the second line would not have fitted on the first.
fn is_full(pair: &[Line], unit: Unit, column: usize) -> bool {
    unit(&pair[0].width) <= column && room(pair, unit) > column
}

/// Returns the least column at which both would have been on one line.
fn room(pair: &[Line], unit: Unit) -> usize {
    let slack = if pair[1].spaceless { SLACK } else { 0 };
    unit(&pair[0].width) + 1 + unit(&pair[1].first_word) + slack
}

/// Returns the column at which the text is wrapped; `None` if it is not wrapped.
fn column(text: &str, lines: &[Line], unit: Unit) -> Option<usize> {
    let is_wide = |line: &&Line, column: usize| unit(&line.width) > column && is_breakable(text, line.span);
    // Most texts have enough long lines to end here.
    let strays = lines.len() / STRAY;
    if lines.iter().filter(|line| is_wide(line, WIDEST)).nth(strays).is_some() {
        return None;
    }
    let breakable: Vec<bool> = lines.iter().map(|line| is_breakable(text, line.span)).collect();
    let pairs = || {
        lines
            .windows(2)
            .zip(&breakable)
            .filter(|(pair, breakable)| **breakable && pair[1].blank_before == 0)
            .map(|(pair, _)| pair)
    };
    let votes = Votes::count(pairs(), unit);
    let (full, column) = votes.best();
    let has_paragraphs = lines.iter().skip(1).any(|line| line.blank_before > 0);
    let flowing = pairs().filter(|pair| is_full(pair, unit, column) && flows(text, pair)).count();
    let fits = full >= LEAST[usize::from(!has_paragraphs)]
        && full * 100 >= votes.long(column) * FULL
        && flowing * 100 >= full * FLOWING
        && lines.iter().filter(|line| is_wide(line, column)).nth(strays).is_none();
    fits.then_some(column)
}

/// Counts of the lines that would be full at each column.
struct Votes {
    /// For each width, the number of lines of that width that another line follows.
    begins: [usize; WIDEST + 2],
    /// For each column, the number of these lines on which the next word would have fitted from there on.
    ends: [usize; WIDEST + 2],
}

impl Votes {
    fn count<'l>(pairs: impl Iterator<Item = &'l [Line]>, unit: Unit) -> Self {
        let mut votes = Self { begins: [0; WIDEST + 2], ends: [0; WIDEST + 2] };
        for pair in pairs.filter(|pair| unit(&pair[0].width) <= WIDEST) {
            votes.begins[unit(&pair[0].width)] += 1;
            votes.ends[room(pair, unit).min(WIDEST + 1)] += 1;
        }
        votes
    }

    /// Returns the greatest number of lines that are full at one column, and the least such column.
    fn best(&self) -> (usize, usize) {
        let (mut full, mut best) = (0, (0, NARROWEST));
        for width in 0..=WIDEST {
            full = full + self.begins[width] - self.ends[width];
            if width >= NARROWEST && full > best.0 {
                best = (full, width);
            }
        }
        best
    }

    /// Returns the number of lines that reach the column or come near it.
    fn long(&self, column: usize) -> usize {
        self.begins.iter().take(column + 1).skip(column * LONG / 100).sum()
    }
}

/// Whether a line could have been broken: addresses could not.
fn is_breakable(text: &str, line: Span) -> bool {
    let line = head(line.of(text), MEASURED);
    let has = |mark: &str| memchr::memmem::find(line.as_bytes(), mark.as_bytes()).is_some();
    let is_long = |word: &str| word.len() > ADDRESS && !word.contains(is_spaceless);
    !has("://") && !has("](") && !line.split(' ').any(|word| is_long(word) || word.starts_with('/'))
}

/// Whether the second line seems to continue in the middle of a sentence.
fn flows(text: &str, pair: &[Line]) -> bool {
    let (before, next) = (pair[0].span.of(text), pair[1].span.of(text));
    match next.chars().next() {
        _ if before.ends_with('\u{AD}') => true,
        Some(c) if c.is_lowercase() => true,
        Some(c) if c.is_uppercase() => false,
        _ => !before.ends_with(is_stop),
    }
}

/// Whether a line begins with the mark of a list item.
fn is_item(text: &str, line: Span) -> bool {
    let mut chars = line.of(text).chars();
    matches!(chars.next(), Some('*' | '•' | '·' | '‣' | '◦' | '▪' | '+' | '-' | '#'))
        && chars.next().is_some_and(char::is_whitespace)
}
