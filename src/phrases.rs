//! Which boilerplate phrases a block is, or begins with.
//!
//! The phrases of the page's language, of English and of no language are joined into one table,
//! built at first use. A block is looked up by its first word, which rules most out, then by its
//! folded text and by each of its beginnings that ends at a word boundary, so a phrase never matches within a sentence or within a word. Signs and
//! digits at both ends count for nothing: "Comments (12)" and "» Comments:" are "comments". Yet a
//! beginning that is written with a sign at its end, as "Photo:", is one only where a sign follows:
//! "Photo: AFP" begins with it, "Photo shops closed" does not.

use std::collections::BTreeMap;

use crate::language::{ByLanguage, Language};
use crate::lexicon::{Lexicon, Section};
use crate::span::Span;
use crate::text::{TextMap, fold, is_spaceless};

/// A set of lexicon sections.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sections(u64);

impl Sections {
    /// Whether the set holds this section.
    pub fn contains(self, section: Section) -> bool {
        self.0 & (1 << section as u64) != 0
    }

    /// Whether the set holds nothing.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The sections that `keep` keeps.
    #[must_use]
    pub fn filter(self, keep: impl Fn(Section) -> bool) -> Self {
        let mut kept = Self::default();
        self.iter().filter(|section| keep(*section)).for_each(|section| kept.insert(section));
        kept
    }

    /// The sections of the set, in the order of the lexicon files.
    pub fn iter(self) -> impl Iterator<Item = Section> {
        Section::ALL.iter().copied().filter(move |section| self.contains(*section))
    }

    /// The sections of either set.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn insert(&mut self, section: Section) {
        self.0 |= 1 << section as u64;
    }
}

/// What the phrases say of one block.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PhraseHits {
    /// Sections with a phrase that is the whole block, signs and digits at its ends left out.
    pub whole: Sections,
    /// Sections with a phrase that the block begins with; those of `whole` too, if their row says
    /// `start`.
    pub start: Sections,
}

impl PhraseHits {
    /// Sections that match in either way.
    pub fn any(self) -> Sections {
        self.whole.union(self.start)
    }

    /// The hits of both.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self { whole: self.whole.union(other.whole), start: self.start.union(other.start) }
    }
}

/// Sections that this table reads, with the extent of a row that names none.
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

/// The sections that one phrase stands in.
#[derive(Clone, Copy, Debug, Default)]
struct Row {
    whole: Sections,
    start: Sections,
    /// Those where a sign must follow the beginning, as the colon of "Photo:".
    label: Sections,
}

impl Row {
    /// The sections that this phrase tells as a beginning before `rest`.
    fn before(self, rest: &str) -> Sections {
        if is_label_end(rest) { self.start.union(self.label) } else { self.start }
    }
}

/// The boilerplate phrases of one language, of English and of no language.
#[derive(Debug, Default)]
pub struct Phrases {
    /// Every phrase, sorted.
    rows: Vec<(String, Row)>,
    /// For the first word of a phrase, where the phrases that begin with it stand in `rows`.
    openings: TextMap<Range>,
    /// The first three letters of those phrases that begin with three letters of ASCII.
    triples: Triples,
    /// Length of the longest phrase, in characters.
    longest: usize,
    /// Length of the longest phrase that may be a beginning, in characters.
    longest_start: usize,
}

/// A set of three letters of ASCII, whatever their case.
#[derive(Debug, Default)]
struct Triples(Vec<u64>);

impl Triples {
    /// The number of a text's first three letters; `None` where it does not begin with three of ASCII, or
    /// where a sign behind them may yet change the last.
    fn number(text: &str) -> Option<usize> {
        let (first, rest) = text.as_bytes().split_first_chunk::<3>()?;
        let plain = first.iter().all(u8::is_ascii_alphabetic) && rest.first().is_none_or(u8::is_ascii);
        let letter = |byte: &u8| usize::from(byte.to_ascii_lowercase() - b'a');
        plain.then(|| first.iter().fold(0, |number, byte| number * 26 + letter(byte)))
    }

    fn insert(&mut self, phrase: &str) {
        let Some(number) = Self::number(phrase) else { return };
        self.0.resize((26 * 26 * 26_usize).div_ceil(64), 0);
        self.0[number / 64] |= 1 << (number % 64);
    }

    /// Whether the set is sure not to hold the beginning of a text.
    fn lacks(&self, text: &str) -> bool {
        let holds =
            |number: usize| self.0.get(number / 64).is_some_and(|bits| bits >> (number % 64) & 1 == 1);
        Self::number(text).is_some_and(|number| !holds(number))
    }
}

/// First row, and the one behind the last.
type Range = (usize, usize);

impl Phrases {
    /// The table for pages in this language.
    pub fn of(language: Language) -> &'static Self {
        static TABLES: ByLanguage<Phrases> = ByLanguage::new();
        TABLES.of(language, Self::build)
    }

    fn build(language: Language) -> Self {
        let mut languages = vec![Language::Unknown, Language::English, language];
        languages.dedup();
        let rows = languages.into_iter().map(Lexicon::of).flat_map(|lexicon| {
            READ.iter().flat_map(|(section, default)| {
                lexicon.rows(*section).iter().map(move |row| {
                    let extent = if row.field(0).is_empty() { default } else { row.field(0) };
                    (row.form, *section, extent)
                })
            })
        });
        Self::from_rows(rows)
    }

    /// A table of forms, each with its section and extent.
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
        for (index, phrase) in rows.keys().enumerate() {
            table.triples.insert(phrase);
            let range = table.openings.entry(opening(phrase).to_owned()).or_insert((index, index));
            range.1 = index + 1;
        }
        table.rows = rows.into_iter().collect();
        table
    }

    /// Looks a block up; `text` is its whole text, white space folded.
    pub fn find(&self, text: &str) -> PhraseHits {
        if !self.opens(text) || is_speech(text) {
            return PhraseHits::default();
        }
        // A block may have some signs more than the phrase that it is.
        let (head, complete) = head(text, self.longest + 16);
        let folded = fold(if complete { head } else { self::head(text, self.longest_start + 16).0 });
        let span = trimmed(&folded);
        let mut hits = PhraseHits::default();
        if complete {
            hits.whole = self.row(span.of(&folded)).map(|row| row.whole).unwrap_or_default();
        }
        hits.start = self.starts(folded.get(span.start..).unwrap_or_default());
        if span.start > 0 {
            // The phrase itself may begin with a sign, such as that of copyright.
            hits.start = hits.start.union(self.starts(&folded));
        }
        hits
    }

    /// Whether any phrase begins as `text` does, by its first word with a letter: most blocks are
    /// told apart by that.
    fn opens(&self, text: &str) -> bool {
        if self.triples.lacks(text) {
            return false;
        }
        let letter = text.find(char::is_alphabetic).unwrap_or(text.len());
        let word = text.get(letter..).unwrap_or_default();
        let length = memchr::memchr(b' ', word.as_bytes()).unwrap_or(word.len());
        // No word of a phrase is longer.
        let piece = head(text.get(..letter + length).unwrap_or_default(), self.longest + 16).0;
        let folded = fold(piece);
        let known = |text: &str| self.openings.contains_key(opening(text));
        let span = trimmed(&folded);
        // The digits of "Comments12" end the phrase only where they end the block.
        known(span.of(&folded))
            || known(folded.get(span.start..).unwrap_or_default())
            || span.start > 0 && known(&folded)
    }

    /// The part of `text` that a phrase of `section` covers at its beginning, signs and space behind
    /// it included: the label of "Read also: …". `None` where no such phrase begins the text.
    pub fn label(&self, text: &str, section: Section) -> Option<Span> {
        if !self.opens(text) {
            return None;
        }
        let head = head(text, self.longest_start + 16).0;
        let folded = fold(head);
        let start = trimmed(&folded).start;
        let length = self.longest_of(folded.get(start..)?, section)?;
        let end = unfolded(head, start + length);
        let rest = text.get(end..)?;
        let signs = rest.len() - rest.trim_start_matches(|c: char| !opens_words(c)).len();
        Some(Span::new(0, end + signs))
    }

    /// The sections of the longest phrase that `folded` begins with and that `section` has, and the
    /// length of that phrase.
    fn longest_of(&self, folded: &str, section: Section) -> Option<usize> {
        let phrases = self.beginnings(folded).filter(|(_, sections)| sections.contains(section));
        phrases.map(|(end, _)| end).last()
    }

    /// The sections of every phrase that `folded` begins with.
    fn starts(&self, folded: &str) -> Sections {
        self.beginnings(folded).fold(Sections::default(), |all, (_, sections)| all.union(sections))
    }

    /// The phrases that `folded` begins with, the shortest first: where each ends, and the sections
    /// that it tells there.
    fn beginnings<'a>(&'a self, folded: &'a str) -> impl Iterator<Item = (usize, Sections)> + 'a {
        let mut range = self.openings.get(opening(folded)).copied().unwrap_or_default();
        let steps = boundaries(folded).map_while(move |end| {
            let (phrase, rest) = (folded.get(..end)?, folded.get(end..)?);
            range = self.narrowed(range, phrase)?;
            let (first, row) = self.rows.get(range.0)?;
            Some((first.as_str() == phrase).then(|| (end, row.before(rest))))
        });
        steps.flatten()
    }

    /// The rows of a range that begin with `prefix`; `None` where there is none.
    fn narrowed(&self, range: Range, prefix: &str) -> Option<Range> {
        let rows = self.rows.get(range.0..range.1)?;
        let first = rows.partition_point(|(phrase, _)| phrase.as_str() < prefix);
        let count = rows.get(first..)?.partition_point(|(phrase, _)| phrase.starts_with(prefix));
        (count > 0).then_some((range.0 + first, range.0 + first + count))
    }

    /// The row of a phrase.
    fn row(&self, phrase: &str) -> Option<Row> {
        let at = self.rows.binary_search_by(|(other, _)| other.as_str().cmp(phrase)).ok()?;
        self.rows.get(at).map(|(_, row)| *row)
    }
}

/// What stands before the first place where a phrase may end: the first word.
fn opening(folded: &str) -> &str {
    let plain = folded.bytes().take_while(u8::is_ascii_alphanumeric).count();
    let ends = plain > 0 && folded.as_bytes().get(plain).is_none_or(u8::is_ascii);
    let end = if ends { plain } else { boundaries(folded).next().unwrap_or_default() };
    folded.get(..end).unwrap_or_default()
}

/// Whether a text stands in quotation marks as a whole: somebody says it, as "No." in an interview, and
/// it is no label.
fn is_speech(text: &str) -> bool {
    let marks = ['"', '“', '”', '„', '«', '»', '「', '」', '『', '』'];
    text.starts_with(marks)
        && text.ends_with(marks)
        && text.chars().filter(|c| marks.contains(c)).count() == 2
}

/// The first `count` characters, and whether that is all.
fn head(text: &str, count: usize) -> (&str, bool) {
    match text.char_indices().nth(count) {
        Some((end, _)) => (text.get(..end).unwrap_or_default(), false),
        None => (text, true),
    }
}

/// `folded` without signs and digits at its ends; the whole of it where there is nothing else.
fn trimmed(folded: &str) -> Span {
    let tail = folded.trim_start_matches(|c: char| !c.is_alphabetic());
    if tail.is_empty() {
        return Span::new(0, folded.len());
    }
    let start = folded.len() - tail.len();
    Span::new(start, start + tail.trim_end_matches(|c: char| !c.is_alphabetic()).len())
}

/// Whether a sign parts a label from what it introduces; for folded text, where dashes are hyphens.
fn is_label_sign(c: char) -> bool {
    matches!(
        c,
        ':' | '|'
            | '-'
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

/// Whether a label ends before `rest`: at a sign, yet not at the hyphen of a compound word.
fn is_label_end(rest: &str) -> bool {
    let compound = rest.strip_prefix('-').is_some_and(|tail| tail.starts_with(char::is_alphanumeric));
    rest.trim_start().is_empty() || rest.trim_start().starts_with(is_label_sign) && !compound
}

/// Where a phrase may end: behind a letter or digit that no other follows, and behind every
/// character of a script without spaces.
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

/// Whether no phrase may end between two characters.
#[inline]
fn goes_on(c: char, next: char) -> bool {
    let within = c.is_alphanumeric() && next.is_alphanumeric();
    (within || c.is_whitespace()) && !is_spaceless(c) && !is_spaceless(next)
}

/// Whether a character can begin the words behind a label: a letter, a digit, an opening mark.
fn opens_words(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(c, '"' | '\'' | '“' | '‘' | '«' | '„' | '(' | '[' | '「' | '『' | '《' | '#' | '¿' | '¡')
}

/// The longest beginning of `text`, in bytes, whose folded form has no more than `length` bytes: a
/// mark that folds to nothing belongs to the letter before it.
fn unfolded(text: &str, length: usize) -> usize {
    let ends: Vec<usize> = text.char_indices().map(|(at, c)| at + c.len_utf8()).collect();
    let inside = |end: &usize| fold(text.get(..*end).unwrap_or_default()).len() <= length;
    let count = ends.partition_point(inside);
    ends.get(count.saturating_sub(1)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Phrases {
        let forms = [
            ("Comments", Section::Comments, "whole"),
            ("Read also", Section::Related, "start"),
            ("Read", Section::Related, "start"),
            ("اقرأ أيضاً", Section::Related, "start"),
            ("分享", Section::Share, "start"),
            ("Photo:", Section::Caption, "start"),
            ("FILE –", Section::Caption, "start"),
            ("사진=", Section::Caption, "start"),
            ("【写真】", Section::Caption, "start"),
            ("©", Section::Legal, "start"),
            ("Your e-mail will not be published", Section::Comments, "whole"),
        ];
        Phrases::from_rows(forms.into_iter())
    }

    #[test]
    fn a_whole_phrase_may_have_signs_and_digits_around_it() {
        for text in ["Comments", "COMMENTS (12)", "» comments:", "3 Comments", "Comments12"] {
            assert!(table().find(text).whole.contains(Section::Comments), "{text}");
        }
        assert!(
            table().find("Your e\u{2011}mail will not be published. *").whole.contains(Section::Comments)
        );
    }

    #[test]
    fn a_phrase_ends_at_a_word_boundary_and_never_stands_within() {
        let table = table();
        assert!(table.find("Read also: more").start.contains(Section::Related));
        assert!(table.find("Reading is fun").any().is_empty());
        assert!(table.find("He will read also this").any().is_empty());
        assert!(table.find("Comments were made").any().is_empty());
        assert!(table.find("分享到微博").start.contains(Section::Share));
        assert!(table.find("© 2024 The Paper").start.contains(Section::Legal));
    }

    #[test]
    fn what_stands_in_quotation_marks_is_said_and_no_label() {
        for text in ["“Comments.”", "„Comments“", "«Comments»"] {
            assert!(table().find(text).any().is_empty(), "{text}");
        }
        assert!(table().find("» Comments").whole.contains(Section::Comments));
    }

    #[test]
    fn a_beginning_written_with_a_sign_needs_one() {
        for text in [
            "Photo: AFP",
            "PHOTO / AFP",
            "Photo",
            "File — A man",
            "photo | AFP",
            "사진=뉴시스",
            "【写真】駅前",
        ] {
            assert!(table().find(text).start.contains(Section::Caption), "{text}");
            assert!(table().label(text, Section::Caption).is_some(), "{text}");
        }
        for text in [
            "Photo shops closed",
            "Photo-sharing grows",
            "File sharing",
            "Photos: AFP",
            "사진 속 남성은",
            "写真が届いた",
        ] {
            assert!(table().find(text).start.is_empty(), "{text}");
            assert_eq!(table().label(text, Section::Caption), None, "{text}");
        }
    }

    #[test]
    fn a_label_ends_before_the_words_that_it_introduces() {
        let label = |text| table().label(text, Section::Related).map(|span| span.of(text).to_owned());
        assert_eq!(label("Read also: “More”").as_deref(), Some("Read also: "));
        assert_eq!(label("اقرأ أيضاً: الإعلام").as_deref(), Some("اقرأ أيضاً: "));
        assert_eq!(label("إقرا ايضا | الإعلام").as_deref(), Some("إقرا ايضا | "));
        assert_eq!(label("READ — this").as_deref(), Some("READ — "));
        assert_eq!(label("Nothing to read"), None);
    }

    #[test]
    fn every_language_has_a_table() {
        for language in Lexicon::languages() {
            let table = Phrases::of(language);
            assert!(table.longest <= 400, "{language}: a phrase of {} characters", table.longest);
        }
    }
}
