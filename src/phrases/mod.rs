//! Finds the boilerplate phrases that a block is or begins with.
//!
//! The phrases of the page's language, of English and of no language are joined into one table, built
//! at first use. A block is looked up by its first word, which rules most blocks out, then by as much of its
//! folded text as matches the beginnings of phrases. A match at the start ends at a word boundary, so a phrase
//! never matches within a sentence or a word. Signs and digits at both ends are ignored: "Comments (12)" and
//! "» Comments:" are "comments". But a beginning that is written with a sign at its end, such as "Photo:",
//! only matches if a sign follows: "Photo: AFP" begins with it, "Photo shops closed" does not.

mod tree;

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::language::{ByLanguage, Language};
use crate::lexicon::{Lexicon, Section};
use crate::span::Span;
use crate::text::{fold, is_alphabetic, is_colon, is_spaceless};

pub use tree::Tree;

/// A set of lexicon sections.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sections(u64);

impl Sections {
    /// Returns whether the set contains a section.
    pub fn contains(self, section: Section) -> bool {
        self.0 & (1 << section as u64) != 0
    }

    /// Returns whether the set is empty.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Returns the sections for which `keep` is true.
    #[must_use]
    pub fn filter(self, keep: impl Fn(Section) -> bool) -> Self {
        let mut kept = Self::default();
        self.iter().filter(|section| keep(*section)).for_each(|section| kept.insert(section));
        kept
    }

    /// Returns the sections of the set, in the order of the lexicon files.
    pub fn iter(self) -> impl Iterator<Item = Section> {
        Section::ALL.iter().copied().filter(move |section| self.contains(*section))
    }

    /// Returns the sections of either set.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn insert(&mut self, section: Section) {
        self.0 |= 1 << section as u64;
    }
}

/// The phrases found in one block.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PhraseHits {
    /// Sections with a phrase that is the whole block, ignoring signs and digits at its ends.
    pub whole: Sections,
    /// Sections with a phrase that the block begins with; includes those of `whole` if their row says
    /// `start`.
    pub start: Sections,
}

impl PhraseHits {
    /// Returns the sections that match in either way.
    pub fn any(self) -> Sections {
        self.whole.union(self.start)
    }

    /// Returns the hits of both.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self { whole: self.whole.union(other.whole), start: self.start.union(other.start) }
    }
}

/// Sections that this table reads, with the default extent of their rows.
const READ: &[(Section, &str)] = &[
    (Section::Consent, "whole"),
    (Section::Comments, "whole"),
    (Section::Related, "whole"),
    (Section::Share, "whole"),
    (Section::Newsletter, "whole"),
    (Section::Tags, "whole"),
    (Section::Navigation, "whole"),
    (Section::Advertisement, "whole"),
    (Section::Legal, "whole"),
    (Section::Paywall, "whole"),
    (Section::Caption, "start"),
    (Section::HeadlineLabels, "whole"),
    (Section::Live, "whole"),
    (Section::BylinePrefixes, "start"),
    (Section::Agencies, "whole"),
    (Section::Published, "start"),
    (Section::Updated, "start"),
];

/// The sections of one phrase.
#[derive(Clone, Copy, Debug, Default)]
struct Row {
    whole: Sections,
    start: Sections,
    /// Sections in which a sign must follow the phrase, such as the colon of "Photo:".
    label: Sections,
}

impl Row {
    /// Returns the sections that this phrase indicates at the beginning of a text that goes on with `rest`.
    fn before(self, rest: &str) -> Sections {
        if is_label_end(rest) { self.start.union(self.label) } else { self.start }
    }
}

/// The boilerplate phrases of one language, of English and of no language.
#[derive(Debug, Default)]
pub struct Phrases {
    /// The sections of each phrase.
    rows: Vec<Row>,
    /// The phrases, by their prefixes.
    tree: Tree,
    /// The first words of the phrases.
    openings: Openings,
    /// Length of the longest phrase, in characters.
    longest: usize,
    /// Length of the longest phrase that can match as a beginning, in characters.
    longest_start: usize,
}

impl Phrases {
    /// Returns the table for pages in this language.
    pub fn of(language: Language) -> &'static Self {
        static TABLES: ByLanguage<Phrases> = ByLanguage::new();
        TABLES.of(language, Self::build)
    }

    fn build(language: Language) -> Self {
        let rows = Lexicon::for_pages(language).flat_map(|lexicon| {
            READ.iter().flat_map(|(section, default)| {
                lexicon.rows(*section).iter().map(move |row| {
                    let extent = if row.field(0).is_empty() { default } else { row.field(0) };
                    (row.form, *section, extent)
                })
            })
        });
        Self::from_rows(rows)
    }

    /// Builds a table of forms, each with its section and extent.
    fn from_rows<'a>(forms: impl Iterator<Item = (&'a str, Section, &'a str)>) -> Self {
        let mut table = Self::default();
        let mut rows: BTreeMap<String, Row> = BTreeMap::new();
        for (form, section, extent) in forms {
            let folded = fold(form);
            let key = trimmed(&folded).of(&folded);
            let length = key.chars().count();
            let row = rows.entry(key.to_owned()).or_default();
            row.whole.insert(section);
            table.longest = table.longest.max(length);
            if extent == "start" {
                let label = folded.chars().next_back().is_some_and(is_label_sign) && key != folded;
                if label { &mut row.label } else { &mut row.start }.insert(section);
                table.longest_start = table.longest_start.max(length);
            }
        }
        let phrases: Vec<&[u8]> = rows.keys().map(|phrase| phrase.as_bytes()).collect();
        table.tree = Tree::of(&phrases);
        table.openings = rows.keys().filter_map(|phrase| plain_word(phrase)).collect();
        table.rows = rows.into_values().collect();
        table
    }

    /// Looks up a block; `text` is its whole text with white space folded.
    pub fn find(&self, text: &str) -> PhraseHits {
        if !self.opens(text) || is_speech(text) {
            return PhraseHits::default();
        }
        // A block may have some more signs than the phrase itself.
        let (head, complete) = head(text, self.longest + 16);
        let folded = folded(if complete { head } else { self::head(text, self.longest_start + 16).0 });
        let span = trimmed(&folded);
        let mut hits = PhraseHits::default();
        self.beginnings(&folded, span.start, |end, row, sections| {
            hits.start = hits.start.union(sections);
            if complete && end == span.end {
                hits.whole = row.whole;
            }
        });
        if span.start > 0 {
            // The phrase itself may begin with a sign, such as ©.
            self.beginnings(&folded, 0, |_, _, sections| hits.start = hits.start.union(sections));
        }
        hits
    }

    /// Whether any phrase begins like `text`, by its first word with a letter: this rules out most
    /// blocks.
    fn opens(&self, text: &str) -> bool {
        if let Some(word) = plain_word(text) {
            return self.openings.may_hold(word);
        }
        // No word of a phrase is longer, and the signs before it may go on without end.
        let text = head(text, self.longest + 16).0;
        let letter = text.find(is_alphabetic).unwrap_or(text.len());
        let word = text.get(letter..).unwrap_or_default();
        let length = memchr::memchr(b' ', word.as_bytes()).unwrap_or(word.len());
        let folded = folded(text.get(..letter + length).unwrap_or_default());
        let leads = |text: &str| self.tree.leads(opening(text));
        let span = trimmed(&folded);
        leads(span.of(&folded)) || span.start > 0 && leads(&folded)
    }

    /// Returns the part of `text` that a phrase of `section` covers at its beginning, including signs and spaces
    /// after it: the label of "Read also: …". `None` if no such phrase begins the text.
    pub fn label(&self, text: &str, section: Section) -> Option<Span> {
        if !self.opens(text) {
            return None;
        }
        let head = head(text, self.longest_start + 16).0;
        let folded = folded(head);
        let mut longest = None;
        self.beginnings(&folded, trimmed(&folded).start, |end, _, sections| {
            longest = sections.contains(section).then_some(end).or(longest);
        });
        let end = unfolded(head, longest?);
        let rest = text.get(end..)?;
        let signs = rest.len() - rest.trim_start_matches(|c: char| !opens_words(c)).len();
        Some(Span::new(0, end + signs))
    }

    /// Returns the length in bytes of the longest phrase that `text` begins with, whatever follows.
    pub fn longest(&self, text: &str) -> Option<usize> {
        if !self.opens(text) {
            return None;
        }
        let head = head(text, self.longest + 16).0;
        let folded = folded(head);
        let mut longest = None;
        self.beginnings(&folded, trimmed(&folded).start, |end, _, _| {
            let (phrase, rest) = folded.split_at_checked(end).unwrap_or_default();
            longest = may_end(phrase, rest).then_some(end).or(longest);
        });
        longest.map(|end| unfolded(head, end))
    }

    /// Calls `found` with every phrase that occurs in `folded` at `start`, the shortest first: its end, its row,
    /// and the sections that it indicates as a beginning.
    fn beginnings(&self, folded: &str, start: usize, mut found: impl FnMut(usize, Row, Sections)) {
        self.tree.walk(folded.get(start..).unwrap_or_default(), |length, row| {
            let (row, end) = (self.rows[row], start + length);
            let sections = match folded.split_at_checked(end) {
                Some((phrase, rest)) if may_end(phrase, rest) => row.before(rest),
                _ => Sections::default(),
            };
            found(end, row, sections);
        });
    }
}

/// A set of plain words, ignoring case, with one bit for each, so that there are rare false positives. The bits are
/// compact, and most blocks begin with none of the words.
#[derive(Debug, Default)]
struct Openings {
    bits: Vec<u64>,
}

impl Openings {
    /// Number of bits; a lexicon has some hundred words that begin phrases.
    const SIZE: usize = 1 << 14;

    fn may_hold(&self, word: &str) -> bool {
        let (at, bit) = Self::place(word);
        self.bits.get(at).is_some_and(|bits| bits & bit != 0)
    }

    fn place(word: &str) -> (usize, u64) {
        let step = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        let hash = word.bytes().map(|byte| byte.to_ascii_lowercase()).fold(0x811C_9DC5, step);
        let place = (hash ^ (hash >> 15)) as usize % Self::SIZE;
        (place / 64, 1 << (place % 64))
    }
}

impl<'a> FromIterator<&'a str> for Openings {
    fn from_iter<I: IntoIterator<Item = &'a str>>(words: I) -> Self {
        let mut bits = vec![0; Self::SIZE / 64];
        words.into_iter().map(Self::place).for_each(|(at, bit)| bits[at] |= bit);
        Self { bits }
    }
}

/// Returns the ASCII letters that a text begins with, unless a digit or other letter follows them. Most texts begin
/// like this, and such a word needs no folding.
fn plain_word(text: &str) -> Option<&str> {
    let letters = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let ends = text.as_bytes().get(letters).is_none_or(|next| next.is_ascii() && !next.is_ascii_digit());
    text.get(..letters).filter(|word| !word.is_empty() && ends)
}

/// Returns the text before the first place where a phrase may end: the first word.
fn opening(folded: &str) -> &str {
    let plain = folded.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let ends = plain > 0 && folded.as_bytes().get(plain).is_none_or(u8::is_ascii);
    let end = if ends { plain } else { boundaries(folded).next().unwrap_or_default() };
    folded.get(..end).unwrap_or_default()
}

/// Whether a text is in quotation marks as a whole: it is then speech, such as "No." in an interview,
/// and not a label.
fn is_speech(text: &str) -> bool {
    let marks = ['"', '“', '”', '„', '«', '»', '「', '」', '『', '』'];
    text.starts_with(marks)
        && text.ends_with(marks)
        && text.chars().filter(|c| marks.contains(c)).count() == 2
}

/// Whether a phrase may end between two parts of a text.
fn may_end(phrase: &str, rest: &str) -> bool {
    match (phrase.chars().next_back(), rest.chars().next()) {
        (Some(last), Some(next)) => !goes_on(last, next),
        _ => true,
    }
}

/// Folds a text for comparison. ASCII is left as it is, since the tree folds it.
fn folded(text: &str) -> Cow<'_, str> {
    if text.is_ascii() { Cow::Borrowed(text) } else { Cow::Owned(fold(text)) }
}

/// Returns the first `count` characters, and whether that is the whole text.
fn head(text: &str, count: usize) -> (&str, bool) {
    if text.len() <= count {
        return (text, true);
    }
    if let Some(head) = text.get(..count).filter(|head| head.is_ascii()) {
        return (head, false);
    }
    match text.char_indices().nth(count) {
        Some((end, _)) => (text.get(..end).unwrap_or_default(), false),
        None => (text, true),
    }
}

/// Returns the span of `folded` without signs and digits at its ends, or all of it if there is nothing else.
fn trimmed(folded: &str) -> Span {
    let tail = folded.trim_start_matches(|c: char| !is_alphabetic(c));
    if tail.is_empty() {
        return Span::new(0, folded.len());
    }
    let start = folded.len() - tail.len();
    Span::new(start, start + tail.trim_end_matches(|c: char| !is_alphabetic(c)).len())
}

/// Whether a sign separates a label from what it introduces, in folded text, where dashes are hyphens.
fn is_label_sign(c: char) -> bool {
    is_colon(c)
        || matches!(
            c,
            '|' | '-'
                | '/'
                | '>'
                | '»'
                | '›'
                | '→'
                | '▶'
                | '►'
                | '•'
                | '·'
                | '*'
                | '©'
                | '↓'
                | '='
                | ']'
                | '】'
                | '՝'
        )
}

/// Whether a label ends before `rest`: at a sign, but not at the hyphen of a compound word.
fn is_label_end(rest: &str) -> bool {
    let compound = rest.strip_prefix('-').is_some_and(|tail| tail.starts_with(char::is_alphanumeric));
    rest.trim_start().is_empty() || rest.trim_start().starts_with(is_label_sign) && !compound
}

/// Returns the places where a phrase may end: after a letter or digit that no other follows, and after
/// every character of a script without spaces.
fn boundaries(folded: &str) -> impl Iterator<Item = usize> {
    let mut chars = folded.char_indices().peekable();
    std::iter::from_fn(move || {
        loop {
            let (at, c) = chars.next()?;
            let within = chars.peek().is_some_and(|(_, next)| goes_on(c, *next));
            if !within {
                return Some(at + c.len_utf8());
            }
        }
    })
}

/// Whether a phrase may not end between two characters.
#[inline]
fn goes_on(c: char, next: char) -> bool {
    let within = c.is_alphanumeric() && next.is_alphanumeric();
    (within || c.is_whitespace()) && !is_spaceless(c) && !is_spaceless(next)
}

/// Whether a character can begin the words after a label: a letter, a digit, an opening mark.
fn opens_words(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(c, '"' | '\'' | '“' | '‘' | '«' | '„' | '(' | '[' | '「' | '『' | '《' | '#' | '¿' | '¡')
}

/// Returns the length in bytes of the longest prefix of `text` whose folded form has at most `length` bytes: a
/// mark that folds to nothing belongs to the letter before it.
fn unfolded(text: &str, length: usize) -> usize {
    if text.is_ascii() {
        return length;
    }
    let ends: Vec<usize> = text.char_indices().map(|(at, c)| at + c.len_utf8()).collect();
    let inside = |end: &usize| fold(text.get(..*end).unwrap_or_default()).len() <= length;
    let count = ends.partition_point(inside);
    ends.get(count.saturating_sub(1)).copied().unwrap_or_default()
}
