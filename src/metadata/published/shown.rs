//! Dates near the headline, at the beginning of the story, or after the body.

use super::{Claims, DOUBT, NEAR_HEADLINE, is_date_markup, machine_date};
use crate::article::{BlockKind, Source};
use crate::blocks::Place;
use crate::metadata::Context;
use crate::metadata::dates::{self, Found, Label, Moment};
use crate::metadata::visible::{Near, Zone};
use crate::page::Tag;
use crate::span::Span;
use crate::text::head_chars;

/// Weight of a date that words or markup call the date of publication.
const CALLED: u32 = 62;
/// Weight of the date of a change.
const CHANGED: u32 = 10;
/// Deduction for a date after the body.
const FAR: u32 = 30;
/// Deduction for a date without a day.
const NO_DAY: u32 = 40;
/// Bonus for a labelled date with a time of day. It comes from a clock, so it outweighs the date in an address, which
/// somebody may have made up.
const TIMED: u32 = 2;
/// Weight of a date at the beginning of the story.
const OPENING: u32 = NEAR_HEADLINE - 10;
/// Maximum number of characters in a dateline.
const DATELINE: usize = 64;
/// Maximum number of words in the place of a dateline.
const PLACE: usize = 4;
/// Maximum byte offset of a label in its line. One that begins later is part of a sentence.
pub(super) const LABEL_START: usize = 24;
/// Maximum number of words in a line. A longer one is prose.
pub(super) const LINE: usize = 14;
/// Maximum number of letters in a preposition.
const PREPOSITION: usize = 3;

impl Claims {
    /// Reads the dates near the headline and the body.
    pub(super) fn read_shown(&mut self, context: &Context<'_>, zone: &Zone<'_>) {
        let source = context.shown();
        self.read_datelines(zone, source);
        for near in zone.blocks.iter().filter(|near| !is_caption(context, near)) {
            let element = context.page.and_then(|page| machine_date(page, near.block.place, self.setting));
            let found = dates::dates_in(&near.tokenized, self.setting);
            // In a line with the date of a change, every date counts, whatever else the line contains.
            let is_of_dates = !near.is_in_tail() && found.iter().any(|found| found.updated);
            for found in &found {
                let line = Line { is_of_dates, ..Line::of(context, near, found) };
                self.read_line(&line, completed(found, element.as_ref()), source);
            }
            if let (Some((moment, raw)), true) = (element, found.is_empty()) {
                let far = if near.is_in_tail() { FAR } else { 0 };
                self.publish(moment, &raw, source, CALLED + closeness(near) - far);
            }
        }
    }

    /// Reads one date of a line.
    fn read_line(&mut self, line: &Line<'_, '_>, moment: Moment, source: Source) {
        let Line { near, found, .. } = line;
        let raw = found.span.of(near.text());
        if found.updated || (is_change_markup(&near.markup) && !found.published) {
            self.modify(moment, raw, source, CHANGED + closeness(near));
        } else if line.is_no_prose() {
            self.publish(moment, raw, source, line.weight(moment));
        }
    }

    /// Reads the dates that a story opens with: "BERLIN, 5 March 2024 -".
    fn read_datelines(&mut self, zone: &Zone<'_>, source: Source) {
        for text in &zone.openings {
            let head = head_chars(text, DATELINE);
            let opening = dates::dates(head, self.setting).into_iter().next();
            let Some(found) = opening.filter(|found| found.moment.has_day() && !found.updated) else {
                continue;
            };
            let behind = head.get(found.span.end..).unwrap_or_default().trim_start();
            let set_apart = found.span.start == 0
                || behind.starts_with([')', '.', ',', '-', '–', '—', '|', ':', '/', '،']);
            let place = head.get(..found.span.start).unwrap_or_default();
            let goes_on = is_preposed(&found, head)
                || place.split_whitespace().any(|word| word.starts_with(char::is_lowercase));
            if set_apart
                && !goes_on
                && place.split_whitespace().count() <= PLACE
                && found.span.end < head.len()
            {
                self.publish(found.moment, found.span.of(head), source, OPENING);
            }
        }
    }
}

/// A date and the line that contains it.
struct Line<'a, 'b> {
    near: &'a Near<'b>,
    /// The date, with its label, which may be in the block before.
    found: Found,
    /// Whether the line also contains the date of a change.
    is_of_dates: bool,
}

impl<'a, 'b> Line<'a, 'b> {
    fn of(context: &Context<'_>, near: &'a Near<'b>, found: &Found) -> Self {
        let alone = found.span.len() * 2 > near.text().len();
        let mut found = *found;
        if alone && !found.updated && !found.published {
            // Label and date may be in separate blocks.
            let label = dates::label(near.before, context.language);
            found.updated = label == Some(Label::Updated);
            found.published = label == Some(Label::Published);
        }
        // "On 5 March 2024" also begins sentences, and "in Rome on 5 March 2024" ends captions.
        found.published &= alone || near.is_byline() || !is_preposed(&found, near.text());
        Self { near, found, is_of_dates: false }
    }

    /// Whether the label, or else the date itself, is at the beginning of the line.
    fn opens(&self) -> bool {
        self.found.labelled.start <= LABEL_START
    }

    /// Whether the line is not prose: it is short, it is a byline, a label begins it, or it contains the date of a
    /// change.
    fn is_no_prose(&self) -> bool {
        let is_short = || self.near.text().split_whitespace().count() <= LINE;
        (self.found.published && self.opens()) || self.is_of_dates || self.near.is_byline() || is_short()
    }

    fn weight(&self, moment: Moment) -> u32 {
        let Self { near, found, .. } = self;
        let called = found.published || is_date_markup(&near.markup);
        let base = if called { CALLED } else { NEAR_HEADLINE };
        // A date at the end of a line of words may belong to a picture.
        let is_apart = called || near.is_byline() || self.opens();
        let is_far = near.is_in_tail() || (near.is_behind && !called);
        let timed = if found.published && moment.has_time() { TIMED } else { 0 };
        let losses = [(!moment.has_day(), NO_DAY), (is_far, FAR), (!is_apart, DOUBT)];
        let lost: u32 = losses.iter().filter(|(holds, _)| *holds).map(|(_, loss)| loss).sum();
        (base + closeness(near) + timed).saturating_sub(lost)
    }
}

/// Returns the bonus for being near the headline.
fn closeness(near: &Near<'_>) -> u32 {
    8u32.saturating_sub(u32::try_from(near.distance).unwrap_or(8))
}

/// Returns a visible date, or the moment of the `time` element that holds it if that adds the time of day.
fn completed(found: &Found, element: Option<&(Moment, String)>) -> Moment {
    let same_day = |moment: &Moment| moment.day_number() == found.moment.day_number() && moment.has_time();
    element.map(|(moment, _)| *moment).filter(same_day).unwrap_or(found.moment)
}

/// Whether the classes and other names of an element mark it as the date of a change.
fn is_change_markup(markup: &str) -> bool {
    ["modified", "updated"].iter().any(|word| markup.contains(word)) && !markup.contains("publish")
}

/// Whether the label of a date is a short word without a colon, such as "on" or "vom".
fn is_preposed(found: &Found, text: &str) -> bool {
    let label = Span::new(found.labelled.start, found.span.start).of(text).trim();
    !label.is_empty() && label.chars().count() <= PREPOSITION && label.chars().all(char::is_alphabetic)
}

/// Whether a block belongs to a picture. Its date is not that of the article.
fn is_caption(context: &Context<'_>, near: &Near<'_>) -> bool {
    let figure = match (context.page, near.block.place) {
        (Some(page), Place::Node { owner, .. }) => std::iter::once(owner)
            .chain(page.ancestors(owner).take(4))
            .find(|node| page.tag(*node) == Tag::Figcaption)
            .map(|caption| (page, caption)),
        _ => None,
    };
    match figure {
        // Some designs place the headline itself over the picture.
        Some((page, caption)) => !page.descendants(caption).any(|node| page.tag(node) == Tag::H1),
        None => near.block.shape == BlockKind::Caption,
    }
}
