//! Writes the text of a block so that Markdown shows it as it is.

use unicode_normalization::char::is_combining_mark;

/// Writes the text of one block piece by piece, with a backslash before each character that Markdown would read as
/// markup. Some characters are escaped everywhere, others only at the start of a line or after a number there.
pub(super) struct Line<'o> {
    out: &'o mut String,
    /// What a line break becomes, with whatever the next line must begin with.
    line_end: &'o str,
    place: Place,
    /// Whether a line break was read. It is written before the next visible character, since one at the end would be
    /// a stray backslash, and two in a row would end the block.
    is_broken: bool,
}

#[derive(Clone, Copy, PartialEq)]
enum Place {
    /// At the start of a line.
    Start,
    /// After a number at the start of a line.
    Number,
    /// Further on.
    Within,
}

impl<'o> Line<'o> {
    /// Begins the text of a block whose lines may be taken for headings, lists and the like.
    pub(super) fn of_block(out: &'o mut String, line_end: &'o str) -> Self {
        Self { out, line_end, place: Place::Start, is_broken: false }
    }

    /// Begins a text that must be one line and stands behind other markup: a heading or the cell of a table.
    pub(super) fn within(out: &'o mut String) -> Self {
        Self { out, line_end: " ", place: Place::Within, is_broken: false }
    }

    /// Writes text.
    pub(super) fn push(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '\n' | '\r' => self.is_broken |= self.place != Place::Start,
                // An indented line would be code.
                _ if c.is_whitespace() && (self.is_broken || self.place == Place::Start) => {}
                _ => self.push_char(c),
            }
        }
    }

    fn push_char(&mut self, c: char) {
        self.end_line();
        let everywhere = matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '|' | '&' | '~');
        let here = match self.place {
            Place::Start => matches!(c, '#' | '+' | '-' | '>' | '=' | ':'),
            Place::Number => matches!(c, '.' | ')'),
            Place::Within => false,
        };
        if everywhere || here {
            self.out.push('\\');
        }
        self.out.push(c);
        self.place = match self.place {
            Place::Start | Place::Number if c.is_ascii_digit() => Place::Number,
            _ => Place::Within,
        };
    }

    fn end_line(&mut self) {
        if std::mem::take(&mut self.is_broken) {
            self.out.push_str(self.line_end);
            self.place = if self.line_end.contains('\n') { Place::Start } else { Place::Within };
        }
    }

    /// Writes text between emphasis marks, such as `**`; `next` is the character behind it. Marks must touch the words,
    /// so white space stays outside. Punctuation too, where a letter follows it: the marks in `**Rain.**Then` are shown
    /// as they are. Marks directly behind other marks would be read together with them, so they are left out.
    pub(super) fn push_marked(&mut self, text: &str, mark: &str, next: Option<char>) {
        let is_letter = |c: Option<char>| c.is_some_and(is_of_word);
        let before = self.out.chars().next_back().filter(|_| !self.is_broken && self.place != Place::Start);
        let inner = text.trim();
        let mut words = inner;
        if is_letter(before) && text.starts_with(inner) {
            words = words.trim_start_matches(|c| !is_of_word(c));
        }
        if is_letter(next) && text.ends_with(inner) {
            words = words.trim_end_matches(|c| !is_of_word(c));
        }
        let touches = before == Some('*') && text.starts_with(words);
        let parts = text.split_once(words).filter(|_| !words.is_empty() && !touches);
        let Some((before, behind)) = parts else { return self.push(text) };
        self.push(before);
        self.open(mark);
        self.push(words);
        self.close(mark);
        self.push(behind);
    }

    /// Writes markup that stands before text.
    pub(super) fn open(&mut self, mark: &str) {
        self.end_line();
        // An exclamation mark makes a picture of the link behind it.
        if mark == "[" && self.out.ends_with('!') {
            self.out.insert(self.out.len() - 1, '\\');
        }
        self.out.push_str(mark);
        self.place = Place::Within;
    }

    /// Writes markup that stands behind text.
    pub(super) fn close(&mut self, mark: &str) {
        self.out.push_str(mark);
    }

    /// Ends a heading. A number sign at its end would be left out as the end of the markup.
    pub(super) fn end_heading(self) {
        if self.out.ends_with('#') {
            self.out.insert(self.out.len() - 1, '\\');
        }
    }
}

/// Whether a character is part of a word to readers of Markdown: vowel signs and tone marks are no punctuation.
fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c) || matches!(c, '\u{200C}' | '\u{200D}')
}
