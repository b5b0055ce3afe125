//! Finds the dates in a text written for readers.

use std::borrow::Cow;

use super::clock;
use super::forms::Scan;
use super::moment::{Moment, Time};
use super::setting::Setting;
use super::tokens::{Token, TokenKind, tokenize};
use super::words::{Label, Vocabulary};
use crate::span::Span;

/// A date found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Found {
    /// The moment that it names.
    pub(crate) moment: Moment,
    /// The byte span of the date and its time of day in the text.
    pub(crate) span: Span,
    /// The same span, extended to the label before the date, if there is one.
    pub(crate) labelled: Span,
    /// Whether a label before it says that it is the date of the last change.
    pub(crate) updated: bool,
    /// Whether a label before it says that it is the date of publication.
    pub(crate) published: bool,
}

/// A text, tokenized once for all searches for dates in it.
#[derive(Clone, Debug)]
pub(crate) struct Tokenized<'a> {
    text: Cow<'a, str>,
    tokens: Vec<Token>,
}

impl<'a> Tokenized<'a> {
    /// Tokenizes a text.
    pub(crate) fn of(text: Cow<'a, str>) -> Self {
        Self { tokens: tokenize(&text), text }
    }

    /// Returns the text.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }
}

/// Returns all dates in a text, in order.
pub(crate) fn dates(text: &str, setting: Setting) -> Vec<Found> {
    // Every date contains a number, except those relative to the time of reading.
    if setting.now.is_none() && !text.contains(char::is_numeric) {
        return Vec::new();
    }
    dates_in(&Tokenized::of(Cow::Borrowed(text)), setting)
}

/// Like [`dates`], for a text that is already tokenized.
pub(crate) fn dates_in(Tokenized { text, tokens }: &Tokenized<'_>, setting: Setting) -> Vec<Found> {
    // Every date contains a number, except those relative to the time of reading.
    if setting.now.is_none() && tokens.iter().all(|token| token.number().is_none()) {
        return Vec::new();
    }
    let scan = Scan { text, tokens, words: Vocabulary::of(setting.language), setting };
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match scan.date_at(at) {
            Some((first, end, moment)) => {
                found.push(scan.finish(first, end, moment));
                at = end.max(at + 1);
            }
            None => at += 1,
        }
    }
    found
}

impl Scan<'_> {
    /// Completes a date with the time of day beside it and the label before it.
    fn finish(&self, first: usize, end: usize, mut moment: Moment) -> Found {
        let mut last = end;
        let mut start = first;
        if moment.has_day() && moment.time.is_none() {
            if let Some((time, behind)) = self.time_behind(end) {
                (moment.time, last) = (Some(time), behind);
            } else if let Some((time, before)) = self.time_before(first) {
                (moment.time, start) = (Some(time), before);
            }
        }
        let (label, label_at) = self.label_before(start).unzip();
        let from = self.tokens.get(start).map_or(0, |token| token.span.start);
        let to =
            last.checked_sub(1).and_then(|last| self.tokens.get(last)).map_or(from, |token| token.span.end);
        let label_from = label_at.and_then(|at| self.tokens.get(at)).map_or(from, |token| token.span.start);
        Found {
            moment,
            span: Span::new(from, to),
            labelled: Span::new(label_from, to),
            updated: label == Some(Label::Updated),
            published: label == Some(Label::Published),
        }
    }

    fn time_behind(&self, from: usize) -> Option<(Time, usize)> {
        let mut words = 0;
        for at in from..from + 7 {
            if let Some(time) = clock::read(self.tokens, at, self.text, self.words) {
                return Some(time);
            }
            match &self.tokens.get(at)?.kind {
                TokenKind::Mark(_) => {}
                TokenKind::Word(_) if words < 3 => words += 1,
                _ => return None,
            }
        }
        None
    }

    fn time_before(&self, first: usize) -> Option<(Time, usize)> {
        let mut near = (1..=9).rev().filter_map(|back| first.checked_sub(back));
        near.find_map(|at| {
            let (time, end) = clock::read(self.tokens, at, self.text, self.words)?;
            let between = self.tokens.get(end..first)?;
            between.iter().all(|token| token.number().is_none()).then_some((time, at))
        })
    }

    /// Returns the nearest label among the few tokens before the date, with its token index. Of labels that end at the
    /// same token, the longest is taken.
    fn label_before(&self, start: usize) -> Option<(Label, usize)> {
        let first = start.saturating_sub(8);
        let labels = (first..start).filter_map(|at| {
            let (label, used) = self.words.label(self.tokens, at)?;
            let between = self.tokens.get(at + used..start)?;
            // "On" and the like are labels only of what follows directly, or after a single word such as a weekday.
            let short = used == 1 && self.tokens.get(at)?.span.len() <= SHORT_LABEL;
            let words = between.iter().filter(|token| token.word().is_some()).count();
            let parted = parts_label(between) || (short && words > 1);
            (!parted).then_some((label, at, at + used))
        });
        let nearest = labels.reduce(|known, other| if other.2 > known.2 { other } else { known });
        nearest.map(|(label, at, _)| (label, at))
    }
}

/// Maximum length in bytes of a label that may be an ordinary preposition.
const SHORT_LABEL: usize = 3;

/// Whether the tokens after a label separate it from the date. Bars alone do not: they mark where two elements touch.
fn parts_label(between: &[Token]) -> bool {
    let touches = between.iter().all(|token| token.mark().is_some());
    let bar = |token: &Token| token.mark() == Some('|');
    between.iter().any(|token| token.number().is_some() || (bar(token) && !touches))
}
