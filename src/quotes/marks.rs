//! Finds the quotation marks of a text and decides from the characters around each mark whether it opens or closes.
//!
//! The glyph counts less than its surroundings: editors of right-to-left text swap the marks, German closes with
//! the mark that English opens with, and straight marks look the same at both ends. White space and punctuation
//! around the mark are more reliable.

use super::grammar::{Grammar, fold};
use crate::article::Block;
use crate::span::Span;
use crate::text::{is_colon, is_invisible, is_stop, is_unspaced};

/// One quotation mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    /// The mark itself, as byte offsets into the body's text.
    pub span: Span,
    /// What it looks like.
    pub shape: Shape,
    /// Whether it opens or closes.
    pub role: Role,
}

/// What a mark looks like. Marks of one shape form pairs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// `"`, `''`, ``` `` ```, `,,` and gershayim.
    Straight,
    /// `“ ” „ ‟` and `〝 〞 〟`.
    Curly,
    /// `« »`, `<< >>`.
    Guillemet,
    /// `「 」`.
    Corner,
    /// `『 』`.
    WhiteCorner,
    /// `《 》` and `〈 〉`, which enclose titles and names.
    Name,
    /// `'`.
    StraightSingle,
    /// `‘ ’ ‚ ‛`.
    CurlySingle,
    /// `‹ ›`.
    SingleGuillemet,
}

impl Shape {
    /// Whether an opening mark of this shape can be closed by a mark of the shape `other`. Editors mix straight and
    /// curly marks, so these close each other.
    pub fn closes_with(self, other: Self) -> bool {
        use Shape::{Curly, CurlySingle, Straight, StraightSingle};
        self == other
            || matches!((self, other), (Straight, Curly) | (Curly, Straight))
            || matches!((self, other), (StraightSingle, CurlySingle) | (CurlySingle, StraightSingle))
    }

    /// Whether it is a single mark, as opposed to a double one.
    pub fn is_single(self) -> bool {
        matches!(self, Self::StraightSingle | Self::CurlySingle | Self::SingleGuillemet)
    }
}

/// Whether a mark opens or closes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// It opens.
    Open,
    /// It closes.
    Close,
    /// It may do either.
    Either,
}

/// Which guillemet opens in a document whose guillemets have spaces on both sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Guillemets {
    /// The one that opens in the language.
    AsUsual,
    /// The other one: "» Pourquoi ? « , a-t-il dit."
    Swapped,
}

impl Guillemets {
    /// Reads the habit of a document from the guillemets that begin a block or follow a colon or a stop.
    pub fn of(text: &str, blocks: &[Block], grammar: &Grammar) -> Self {
        let [mut left, mut right] = [0, 0];
        // Guillemets count only in pairs, and most texts have none.
        let is_missing = |mark: &str| memchr::memmem::find(text.as_bytes(), mark.as_bytes()).is_none();
        if is_missing("«") || is_missing("»") {
            return Self::AsUsual;
        }
        for block in blocks {
            let text = block.span.of(text);
            let marks: Vec<(usize, &str)> = text.match_indices(['«', '»']).collect();
            for (index, (at, mark)) in marks.iter().copied().enumerate() {
                // One without the other behind it is a bullet.
                let is_closed = marks.get(index + 1).is_some_and(|(_, next)| *next != mark);
                let before = Span::new(0, at).of(text);
                let ended = before.trim_end();
                let begins = ended.is_empty()
                    || ended.len() < before.len() && ended.ends_with(|c| is_stop(c) || is_colon(c));
                let spaced = Span::new(at + mark.len(), text.len()).of(text).starts_with(char::is_whitespace);
                if begins && spaced && is_closed {
                    *(if mark == "«" { &mut left } else { &mut right }) += 1;
                }
            }
        }
        let swapped = if grammar.reversed.contains(&'»') { left > right } else { right > left };
        if swapped { Self::Swapped } else { Self::AsUsual }
    }
}

/// Appends the marks within `block` to `out`, in order of position.
pub(super) fn scan(text: &str, block: Span, grammar: &Grammar, guillemets: Guillemets, out: &mut Vec<Mark>) {
    let covered = block.of(text);
    let mut skip = 0;
    for (at, _) in covered.char_indices().filter(|(_, c)| may_begin_mark(*c)) {
        if at < skip {
            continue;
        }
        let rest = Span::new(at, covered.len()).of(covered);
        let Some((shape, lean, len)) = glyph(rest) else { continue };
        skip = at + len;
        let around = Around::read(covered, Span::new(at, at + len), grammar);
        if let Some(role) = around.role(shape, lean, (grammar, guillemets)) {
            let start = block.start + at;
            out.push(Mark { span: Span::new(start, start + len), shape, role });
        }
    }
}

fn may_begin_mark(c: char) -> bool {
    matches!(u32::from(c),
        0x22 | 0x27 | 0x60 | 0x3C | 0x3E | 0x2C | 0xAB | 0xBB
        | 0x05F4 | 0x2018..=0x201F | 0x2033 | 0x2039 | 0x203A | 0xFF02
        | 0x3008..=0x300F | 0x301D..=0x301F)
}

/// The mark at the start of `rest`: its shape, the role that its glyph suggests, and its length in bytes.
fn glyph(rest: &str) -> Option<(Shape, Role, usize)> {
    let doubled = [
        ("``", Role::Open),
        ("''", Role::Close),
        ("<<", Role::Open),
        (">>", Role::Close),
        (",,", Role::Open),
    ];
    if let Some((pair, role)) = doubled.into_iter().find(|(pair, _)| rest.starts_with(pair)) {
        let shape = if pair.starts_with(['<', '>']) { Shape::Guillemet } else { Shape::Straight };
        return Some((shape, role, pair.len()));
    }
    let c = rest.chars().next()?;
    let (shape, role) = match c {
        '"' | '״' | '＂' | '″' => (Shape::Straight, Role::Either),
        '“' | '„' | '‟' | '〝' => (Shape::Curly, Role::Open),
        '”' | '〞' | '〟' => (Shape::Curly, Role::Close),
        '«' => (Shape::Guillemet, Role::Open),
        '»' => (Shape::Guillemet, Role::Close),
        '「' => (Shape::Corner, Role::Open),
        '」' => (Shape::Corner, Role::Close),
        '『' => (Shape::WhiteCorner, Role::Open),
        '』' => (Shape::WhiteCorner, Role::Close),
        '《' | '〈' => (Shape::Name, Role::Open),
        '》' | '〉' => (Shape::Name, Role::Close),
        '\'' => (Shape::StraightSingle, Role::Either),
        '‘' | '‚' | '‛' => (Shape::CurlySingle, Role::Open),
        '’' => (Shape::CurlySingle, Role::Close),
        '‹' => (Shape::SingleGuillemet, Role::Open),
        '›' => (Shape::SingleGuillemet, Role::Close),
        _ => return None,
    };
    Some((shape, role, c.len_utf8()))
}

/// The characters around a mark, within its block.
struct Around {
    before: Option<char>,
    after: Option<char>,
    glyph: Option<char>,
    behind_clitic: bool,
    /// The number of letters and digits right after the mark, at most 3.
    run_after: usize,
}

impl Around {
    fn read(block: &str, mark: Span, grammar: &Grammar) -> Self {
        let left = Span::new(0, mark.start).of(block);
        let right = Span::new(mark.end, block.len()).of(block);
        let before = left.chars().rev().find(|c| !is_invisible(*c));
        Self {
            before,
            after: right.chars().find(|c| !is_invisible(*c)),
            glyph: mark.of(block).chars().next(),
            behind_clitic: before.is_some_and(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | 'ـ'))
                && ends_in_clitic(left, grammar),
            run_after: right.chars().take(3).take_while(|c| c.is_alphanumeric()).count(),
        }
    }

    /// The role of the mark; `None` if it is an apostrophe or part of an abbreviation.
    fn role(&self, shape: Shape, lean: Role, habit: (&Grammar, Guillemets)) -> Option<Role> {
        if matches!(shape, Shape::Corner | Shape::WhiteCorner | Shape::Name) {
            return Some(lean);
        }
        let letters =
            self.before.is_some_and(char::is_alphanumeric) && self.after.is_some_and(char::is_alphanumeric);
        let glued = letters && ![self.before, self.after].into_iter().flatten().any(is_unspaced);
        if glued && !(self.behind_clitic && self.run_after > 1) {
            return (shape == Shape::Curly || shape == Shape::Guillemet).then_some(self.leaning(lean, habit));
        }
        let wide = self.before.is_some_and(is_wide_stop) && lean == Role::Close;
        let opens = self.behind_clitic || !wide && self.before.is_none_or(opens_behind);
        let closes = self.after.is_none_or(closes_before);
        Some(match (opens, closes) {
            (true, false) => Role::Open,
            (false, true) => Role::Close,
            _ => self.leaning(lean, habit),
        })
    }

    /// The role that the glyph has in this language and document.
    fn leaning(&self, lean: Role, (grammar, guillemets): (&Grammar, Guillemets)) -> Role {
        let reversed = grammar.reversed.contains(&'»') != (guillemets == Guillemets::Swapped);
        match self.glyph {
            Some('»') if reversed => Role::Open,
            Some('«') if reversed => Role::Close,
            Some(c @ ('”' | '’')) if grammar.reversed.contains(&c) => Role::Either,
            Some('“') => Role::Either,
            _ => lean,
        }
    }
}

/// Whether the character is full-width punctuation. No space follows it, so that a mark after it may open or close.
fn is_wide_stop(c: char) -> bool {
    matches!(c, '，' | '。' | '！' | '？' | '：' | '、' | '；')
}

/// Whether `left` ends with a word that the language attaches to an opening mark without a space.
fn ends_in_clitic(left: &str, grammar: &Grammar) -> bool {
    if grammar.clitics.is_empty() {
        return false;
    }
    let tail: Vec<char> = left.chars().rev().take(8).collect();
    let length =
        tail.iter().position(|c| !(c.is_alphabetic() || matches!(c, '\'' | '’' | 'ـ'))).unwrap_or(tail.len());
    let word: String = tail.iter().take(length).rev().map(|c| if *c == '’' { '\'' } else { *c }).collect();
    grammar.clitics.contains(&fold(&word))
}

fn opens_behind(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '(' | '['
                | '{'
                | '<'
                | '='
                | '/'
                | '>'
                | ':'
                | '،'
                | '¿'
                | '¡'
                | '（'
                | '：'
                | '，'
                | '、'
                | '。'
        )
        || is_dash(c)
        || is_mark(c)
}

fn closes_before(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '.' | ','
                | ';'
                | ':'
                | '!'
                | '?'
                | ')'
                | ']'
                | '}'
                | '…'
                | '/'
                | '،'
                | '؛'
                | '؟'
                | '۔'
                | '।'
                | '།'
        )
        || matches!(c, '。' | '、' | '，' | '！' | '？' | '；' | '：' | '）' | '<')
        || is_dash(c)
        || is_mark(c)
}

/// Whether the character is a dash or hyphen.
pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '―' | '‒' | '−')
}

/// Whether the character is a quotation mark or an apostrophe.
pub(super) fn is_mark(c: char) -> bool {
    may_begin_mark(c) && !matches!(c, ',' | '<' | '>' | '`')
}

#[cfg(test)]
mod tests;
