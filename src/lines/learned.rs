//! Words that the training pages taught: how much each speaks for or against body.
//!
//! An entry is a whole line, its first or last two words, or one word of a short or of a long line,
//! each under its own hash; its value is the log-odds by which it moves a line, in sixteenths. The
//! trainer learns the entries with the functions of this module, so that both sides agree.

use super::words::{EMPTY, Words, ratio};

/// Lines of more words are long: they are told by their first and last words.
const SHORT: usize = 12;
/// Words looked at from the beginning of a long line.
const HEAD: usize = 16;
/// Words looked at from its end.
const TAIL: usize = 8;

/// What part of a line an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The whole of a short line.
    Whole,
    /// The first two words.
    Start,
    /// The last two words.
    End,
    /// One word of a short line.
    ShortWord,
    /// One word of a long line.
    LongWord,
}

/// Calls `found` with every entry of a line's words.
pub fn entries(words: &[u32], mut found: impl FnMut(Part, u32)) {
    if words.is_empty() {
        return;
    }
    let short = words.len() <= SHORT;
    if short {
        found(Part::Whole, key('=', words));
    }
    found(Part::Start, key('^', words.get(..2).unwrap_or(words)));
    found(Part::End, key('$', words.get(words.len().saturating_sub(2)..).unwrap_or(words)));
    if short {
        words.iter().for_each(|word| found(Part::ShortWord, key('s', &[*word])));
    } else {
        let tail = words.len().saturating_sub(TAIL).max(HEAD.min(words.len()));
        let ends = words.iter().take(HEAD).chain(words.iter().skip(tail));
        ends.for_each(|word| found(Part::LongWord, key('l', &[*word])));
    }
}

fn key(kind: char, words: &[u32]) -> u32 {
    let start = super::words::mix(EMPTY, kind);
    words.iter().fold(start, |hash, word| (hash.rotate_left(5) ^ word).wrapping_mul(0x9E37_79B1))
}

/// The shipped entries.
#[derive(Debug, Default)]
pub struct Learned {
    keys: Vec<u32>,
    values: Vec<i8>,
    /// For each beginning of a key, how many keys begin with less.
    places: Vec<usize>,
}

/// Bits of a key by which its place is found.
const PLACE: u32 = 12;

impl Learned {
    /// Reads a file of entries: for each a hash (`u32`, little-endian, ascending) and a value.
    pub fn parse(file: &[u8]) -> Self {
        let mut learned = Self::default();
        let mut rest = file;
        while let Some((entry, behind)) = rest.split_first_chunk::<5>() {
            let [a, b, c, d, value] = *entry;
            learned.keys.push(u32::from_le_bytes([a, b, c, d]));
            learned.values.push(i8::from_le_bytes([value]));
            rest = behind;
        }
        let below = |start: u32| learned.keys.partition_point(|key| key >> (u32::BITS - PLACE) < start);
        learned.places = (0..=1 << PLACE).map(below).collect();
        learned
    }

    /// The value of an entry, in units of log-odds; `None` where it was not learned.
    pub fn value(&self, key: u32) -> Option<f32> {
        let start = (key >> (u32::BITS - PLACE)) as usize;
        let (from, to) = (*self.places.get(start)?, *self.places.get(start + 1)?);
        let index = from + self.keys.get(from..to)?.iter().position(|other| *other == key)?;
        Some(f32::from(*self.values.get(index)?) / 16.0)
    }
}

/// What the entries say of one line.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Opinion {
    pub(super) whole: f32,
    pub(super) start: f32,
    pub(super) end: f32,
    /// Mean, least and greatest value of the known words of a short line.
    pub(super) short: [f32; 3],
    /// The same of a long line.
    pub(super) long: [f32; 3],
    /// Share of the words that are known.
    pub(super) known: f32,
}

impl Opinion {
    /// The mean of the line's known words, whichever length it has.
    pub(super) fn mean(&self) -> f32 {
        self.short[0] + self.long[0]
    }
}

/// The opinion on every line; `value` gives the value of an entry.
pub(super) fn opinions(words: &Words, count: usize, value: &dyn Fn(u32) -> Option<f32>) -> Vec<Opinion> {
    (0..count).map(|at| opinion(words.of(at), value)).collect()
}

fn opinion(words: &[u32], value: &dyn Fn(u32) -> Option<f32>) -> Opinion {
    let mut opinion = Opinion::default();
    let (mut short, mut long) = (Span::default(), Span::default());
    let mut all = 0;
    entries(words, |part, key| {
        let found = value(key);
        match part {
            Part::Whole => opinion.whole = found.unwrap_or_default(),
            Part::Start => opinion.start = found.unwrap_or_default(),
            Part::End => opinion.end = found.unwrap_or_default(),
            Part::ShortWord => short.add(found),
            Part::LongWord => long.add(found),
        }
        all += usize::from(matches!(part, Part::ShortWord | Part::LongWord));
    });
    opinion.known = ratio(short.count + long.count, all);
    opinion.short = short.values();
    opinion.long = long.values();
    opinion
}

/// Sum and extremes of the values of known words.
#[derive(Debug, Default)]
struct Span {
    sum: f32,
    least: f32,
    greatest: f32,
    count: usize,
}

impl Span {
    fn add(&mut self, value: Option<f32>) {
        let Some(value) = value else { return };
        self.sum += value;
        self.least = self.least.min(value);
        self.greatest = self.greatest.max(value);
        self.count += 1;
    }

    fn values(&self) -> [f32; 3] {
        [self.sum / super::rows::to_f32(self.count.max(1)), self.least, self.greatest]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Vec<Part> {
        let words = Words::read([text].into_iter());
        let mut parts = Vec::new();
        entries(words.of(0), |part, _| parts.push(part));
        parts
    }

    #[test]
    fn short_lines_are_entries_as_a_whole_and_word_by_word() {
        use Part::{End, ShortWord, Start, Whole};
        assert_eq!(parts("Read more"), [Whole, Start, End, ShortWord, ShortWord]);
        assert_eq!(parts("Menu"), [Whole, Start, End, ShortWord]);
        assert!(parts("—").is_empty());
    }

    #[test]
    fn long_lines_are_told_by_both_ends() {
        let long = parts(&"word ".repeat(100));
        assert_eq!(long.iter().filter(|part| **part == Part::LongWord).count(), HEAD + TAIL);
        let middling = parts(&"word ".repeat(18));
        assert_eq!(middling.iter().filter(|part| **part == Part::LongWord).count(), 18);
    }

    #[test]
    fn an_opinion_sums_up_known_words() {
        let words = Words::read(["one two"].into_iter());
        let two = key('s', &[words.of(0)[1]]);
        let opinion = opinions(&words, 1, &|key| (key == two).then_some(-1.5))[0];
        assert_eq!(opinion.short, [-1.5, -1.5, 0.0]);
        assert!((opinion.known - 0.5).abs() < 1e-6);
    }

    #[test]
    fn entries_are_read_from_their_file() {
        let learned = Learned::parse(&[1, 0, 0, 0, 16, 2, 0, 0, 0, 0xF0]);
        assert_eq!(learned.value(2), Some(-1.0));
        assert_eq!(learned.value(3), None);
    }
}
