//! Counts over a block's text, in any script, in one pass.

use super::unmarked;
use crate::text::{is_alphabetic, is_caseless, is_colon, is_spaceless};

/// Counts over one text.
#[derive(Clone, Copy, Debug, Default)]
pub struct Measure {
    /// Characters.
    pub characters: u32,
    /// Letters.
    pub letters: u32,
    /// Digits.
    pub digits: u32,
    /// Upper-case letters.
    pub upper: u32,
    /// Characters of scripts without spaces between words.
    pub spaceless: u32,
    /// Of these, characters that stand for single sounds: Thai, Lao, Burmese, Khmer.
    pub phonetic: u32,
    /// Of these, characters of scripts without sentence marks: Thai, Lao.
    pub unmarked: u32,
    /// Words, separated by spaces.
    pub words: u32,
    /// Words that begin with an upper-case letter.
    pub capitalized: u32,
    /// Words of at most three characters.
    pub short_words: u32,
    /// Sentence ends; an estimate if the script has no marks for them.
    pub sentences: u32,
    /// Commas of all scripts.
    pub commas: u32,
    /// Quotation marks.
    pub quotes: u32,
    /// Bars, bullets, arrows and the like.
    pub ornaments: u32,
    /// Currency signs.
    pub currency: u32,
    /// The kind of the first character.
    pub first: First,
    /// How the text ends.
    pub last: Last,
    /// Whether it contains a number between 1900 and 2099.
    pub has_year: bool,
    /// Whether it contains two numbers with a colon between them, like a time of day.
    pub has_time: bool,
    /// Whether it contains a web or e-mail address.
    pub has_address: bool,
}

/// The first character of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum First {
    /// An upper-case letter.
    Upper,
    /// A letter without case, as in most scripts.
    Caseless,
    /// A lower-case letter.
    Lower,
    /// A digit.
    Digit,
    /// A quotation mark.
    Quote,
    /// Anything else.
    #[default]
    Other,
}

/// How a text ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Last {
    /// A sentence mark, with or without closing quotes and brackets after it.
    Sentence,
    /// A colon.
    Colon,
    /// A comma or semicolon.
    Comma,
    /// A closing quote without a sentence mark.
    Quote,
    /// Three dots.
    Ellipsis,
    /// Anything else.
    #[default]
    Other,
}

impl Measure {
    /// Counts over `text`.
    pub fn of(text: &str) -> Self {
        let mut reader = Reader::default();
        let mut chars = text.chars();
        loop {
            let small = chars.as_str().bytes().take_while(u8::is_ascii_lowercase).count();
            if small > 0 && reader.word > 0 {
                reader.read_small(small);
                chars = chars.as_str().get(small..).unwrap_or_default().chars();
            }
            let Some(c) = chars.next() else { break };
            reader.read(c);
        }
        let shape = reader.finish();
        if shape.is_unmarked() { unmarked::told(shape, text) } else { shape }
    }

    /// Returns the length in characters, counting one of Han, kana or Bopomofo, which stands for a syllable or a word,
    /// as two and a half.
    pub fn weight(&self) -> f32 {
        self.characters as f32 + 1.5 * (self.spaceless - self.phonetic) as f32
    }

    /// Returns whether most letters are of a script without sentence marks.
    pub fn is_unmarked(&self) -> bool {
        self.unmarked * 2 > self.letters
    }
}

#[derive(Default)]
struct Reader {
    counts: Measure,
    /// Number of characters of the current word.
    word: u32,
    /// The current run of digits: its length and its value.
    digits: (u32, u32),
    colon_after_digit: bool,
    /// The kind of mark directly before, if any; closing marks may follow it.
    ended: Option<Last>,
    /// Number of consecutive dots directly before, not counting closing marks.
    dots: u32,
}

impl Reader {
    fn read(&mut self, c: char) {
        if self.counts.characters == 0 {
            self.counts.first = first(c);
        }
        self.counts.characters += 1;
        if c.is_ascii_digit() || self.is_at_number() {
            self.read_digit(c);
        }
        if c == ' ' {
            self.end_word();
            return;
        }
        self.word += 1;
        if is_alphabetic(c) {
            self.read_letter(c);
        } else {
            self.read_sign(c);
        }
    }

    /// Reads lower-case ASCII letters within a word, which most characters are.
    fn read_small(&mut self, count: usize) {
        let count = u32::try_from(count).unwrap_or(u32::MAX);
        self.counts.characters += count;
        self.counts.letters += count;
        self.word += count;
        self.ended = None;
        self.dots = 0;
        if self.is_at_number() {
            self.read_digit('a');
        }
    }

    /// Whether a number, or a colon after one, comes directly before.
    fn is_at_number(&self) -> bool {
        self.digits.0 > 0 || self.colon_after_digit
    }

    fn read_letter(&mut self, c: char) {
        self.ended = None;
        self.dots = 0;
        self.counts.letters += 1;
        let upper = !is_caseless(c) && c.is_uppercase();
        self.counts.upper += u32::from(upper);
        self.counts.capitalized += u32::from(upper && self.word == 1);
        if u32::from(c) > 0xE00 && is_spaceless(c) {
            self.counts.spaceless += 1;
            self.counts.phonetic += u32::from(c < '\u{3000}');
            self.counts.unmarked += u32::from(c < '\u{F00}');
        }
    }

    fn read_digit(&mut self, c: char) {
        if let Some(digit) = c.to_digit(10) {
            self.counts.has_time |= self.colon_after_digit;
            self.digits = (self.digits.0 + 1, (self.digits.1 * 10 + digit) % 100_000);
            self.colon_after_digit = false;
            return;
        }
        self.colon_after_digit = c == ':' && matches!(self.digits.0, 1 | 2);
        self.counts.has_year |= self.digits.0 == 4 && (1900..2100).contains(&self.digits.1);
        self.digits = (0, 0);
    }

    fn read_sign(&mut self, c: char) {
        if c.is_numeric() {
            self.counts.digits += 1;
            self.ended = None;
            return;
        }
        let was_dots = self.dots;
        self.dots = 0;
        match c {
            '.' => {
                self.dots = was_dots + 1;
                self.ended = Some(if was_dots >= 2 { Last::Ellipsis } else { Last::Sentence });
            }
            '…' => self.ended = Some(Last::Ellipsis),
            '!' | '?' | '؟' | '।' | '۔' | '།' | '។' | '။' | '\u{589}' | '\u{1362}' | '\u{1367}' => {
                self.ended = Some(Last::Sentence)
            }
            '。' | '！' | '？' => {
                self.counts.sentences += u32::from(self.ended.is_none());
                self.ended = Some(Last::Sentence);
            }
            c if is_colon(c) => self.ended = Some(Last::Colon),
            ',' | ';' | '،' | '؛' | '、' | '，' => {
                self.counts.commas += 1;
                self.ended = Some(Last::Comma);
            }
            c if is_quote(c) => {
                self.counts.quotes += 1;
                self.ended = Some(self.ended.filter(|last| ends_sentence(*last)).unwrap_or(Last::Quote));
            }
            ')' | ']' | '）' | '」' | '』' => {}
            '$' | '€' | '£' | '¥' | '₽' | '₹' => self.counts.currency += 1,
            '@' => self.counts.has_address = true,
            '/' if self.word > 4 => {
                self.counts.ornaments += 1;
                self.ended = None;
            }
            c => {
                self.counts.ornaments += u32::from(is_ornament(c));
                self.ended = None;
            }
        }
    }

    fn end_word(&mut self) {
        if self.word == 0 {
            return;
        }
        self.counts.words += 1;
        self.counts.short_words += u32::from(self.word <= 3);
        let marked = self.ended.is_some_and(ends_sentence);
        self.counts.sentences += u32::from(marked);
        self.word = 0;
        if self.counts.characters > 0 && marked {
            self.ended = self.ended.filter(|last| *last == Last::Ellipsis).or(Some(Last::Sentence));
        }
    }

    fn finish(mut self) -> Measure {
        self.read_digit(' ');
        self.counts.last = self.ended.unwrap_or_default();
        self.end_word();
        self.counts
    }
}

fn ends_sentence(last: Last) -> bool {
    matches!(last, Last::Sentence | Last::Ellipsis)
}

fn first(c: char) -> First {
    match c {
        c if c.is_uppercase() => First::Upper,
        c if c.is_lowercase() => First::Lower,
        c if c.is_alphabetic() => First::Caseless,
        c if c.is_numeric() => First::Digit,
        c if is_quote(c) => First::Quote,
        _ => First::Other,
    }
}

fn is_quote(c: char) -> bool {
    matches!(
        c,
        '"' | '\''
            | '“'
            | '”'
            | '„'
            | '‘'
            | '’'
            | '‚'
            | '«'
            | '»'
            | '‹'
            | '›'
            | '「'
            | '」'
            | '『'
            | '』'
            | '《'
            | '》'
    )
}

fn is_ornament(c: char) -> bool {
    matches!(
        c,
        '|' | '•'
            | '·'
            | '←'
            | '→'
            | '▶'
            | '►'
            | '/'
            | '–'
            | '—'
            | '>'
            | '<'
            | '*'
            | '#'
            | '©'
            | '@'
            | '+'
            | '×'
            | '▼'
            | '■'
            | '●'
    )
}
