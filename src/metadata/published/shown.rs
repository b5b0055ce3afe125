//! Dates that stand by the headline, in the story's opening, or behind the body.

use super::{Claims, DOUBT, NEAR_HEADLINE, is_date_markup, machine_date};
use crate::article::{BlockKind, Source};
use crate::blocks::Place;
use crate::metadata::Context;
use crate::metadata::dates::{self, Found, Label, Moment};
use crate::metadata::visible::{Near, Zone};
use crate::page::Tag;
use crate::span::Span;
use crate::text::head_chars;

/// What a date weighs that words or markup call the time of publication.
const CALLED: u32 = 62;
/// What the date of a change weighs.
const CHANGED: u32 = 10;
/// What a date loses that stands behind the body.
const FAR: u32 = 30;
/// What one loses that tells no day.
const NO_DAY: u32 = 40;
/// What one gains that tells a time of day: that is read off a clock, an address is made up.
const TIMED: u32 = 2;
/// What a date at the beginning of the story weighs.
const OPENING: u32 = NEAR_HEADLINE - 10;
/// How many characters of a story its dateline takes at most.
const DATELINE: usize = 64;
/// Words of a place in a dateline, at most.
const PLACE: usize = 4;
/// A label that begins behind so many bytes of a longer text is a word of a sentence.
pub(super) const LABEL_START: usize = 24;
/// A line of more words is prose.
pub(super) const LINE: usize = 14;
/// Letters of a preposition, at most.
const PREPOSITION: usize = 3;

impl Claims {
    /// The dates of the zone around headline and body.
    pub(super) fn read_shown(&mut self, context: &Context<'_>, zone: &Zone<'_>) {
        let source = context.shown();
        self.read_datelines(zone, source);
        for near in zone.blocks.iter().filter(|near| !is_caption(context, near)) {
            let element = context.page.and_then(|page| machine_date(page, near.block.place, self.setting));
            let found = dates::dates_in(&near.tokenized, self.setting);
            // A line that tells the time of a change tells dates, whatever else stands in it.
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

    /// One date of one line.
    fn read_line(&mut self, line: &Line<'_, '_>, moment: Moment, source: Source) {
        let Line { near, found, .. } = line;
        let raw = found.span.of(near.text());
        if found.updated || (is_change_markup(&near.markup) && !found.published) {
            self.modify(moment, raw, source, CHANGED + closeness(near));
        } else if line.is_no_prose() {
            self.publish(moment, raw, source, line.weight(moment));
        }
    }

    /// The date that a story opens with: "BERLIN, 5 March 2024 -".
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

/// A date, and the line that it stands in.
struct Line<'a, 'b> {
    near: &'a Near<'b>,
    /// The date, with the label that stands before it, be it in another block.
    found: Found,
    /// Whether it holds the time of a change, too.
    is_of_dates: bool,
}

impl<'a, 'b> Line<'a, 'b> {
    fn of(context: &Context<'_>, near: &'a Near<'b>, found: &Found) -> Self {
        let alone = found.span.len() * 2 > near.text().len();
        let mut found = *found;
        if alone && !found.updated && !found.published {
            // Label and date may stand in two blocks.
            let label = dates::label(near.before, context.language);
            found.updated = label == Some(Label::Updated);
            found.published = label == Some(Label::Published);
        }
        // "On 5 March 2024" begins sentences, too, and "in Rome on 5 March 2024" ends captions.
        found.published &= alone || near.is_byline() || !is_preposed(&found, near.text());
        Self { near, found, is_of_dates: false }
    }

    /// Whether the label, or the date itself, stands at the beginning.
    fn opens(&self) -> bool {
        self.found.labelled.start <= LABEL_START
    }

    /// A line of which the date is a small part is prose, unless a label stands before it.
    fn is_no_prose(&self) -> bool {
        let is_short = || self.near.text().split_whitespace().count() <= LINE;
        (self.found.published && self.opens()) || self.is_of_dates || self.near.is_byline() || is_short()
    }

    fn weight(&self, moment: Moment) -> u32 {
        let Self { near, found, .. } = self;
        let called = found.published || is_date_markup(&near.markup);
        let base = if called { CALLED } else { NEAR_HEADLINE };
        // At the end of a line of words it may be that of a picture.
        let is_apart = called || near.is_byline() || self.opens();
        let is_far = near.is_in_tail() || (near.is_behind && !called);
        let timed = if found.published && moment.has_time() { TIMED } else { 0 };
        let losses = [(!moment.has_day(), NO_DAY), (is_far, FAR), (!is_apart, DOUBT)];
        let lost: u32 = losses.iter().filter(|(holds, _)| *holds).map(|(_, loss)| loss).sum();
        (base + closeness(near) + timed).saturating_sub(lost)
    }
}

/// What a line gains that stands near the headline.
fn closeness(near: &Near<'_>) -> u32 {
    8u32.saturating_sub(u32::try_from(near.distance).unwrap_or(8))
}

/// A date that is shown, with the time of the element that holds it.
fn completed(found: &Found, element: Option<&(Moment, String)>) -> Moment {
    let same_day = |moment: &Moment| moment.day_number() == found.moment.day_number() && moment.has_time();
    element.map(|(moment, _)| *moment).filter(same_day).unwrap_or(found.moment)
}

/// Whether the names of an element say that it holds the time of a change.
fn is_change_markup(markup: &str) -> bool {
    ["modified", "updated"].iter().any(|word| markup.contains(word)) && !markup.contains("publish")
}

/// Whether the label of a date is a short word, such as "on" or "vom", without a colon.
fn is_preposed(found: &Found, text: &str) -> bool {
    let label = Span::new(found.labelled.start, found.span.start).of(text).trim();
    !label.is_empty() && label.chars().count() <= PREPOSITION && label.chars().all(char::is_alphabetic)
}

/// Whether a block belongs to a picture, whose date is not the article's.
fn is_caption(context: &Context<'_>, near: &Near<'_>) -> bool {
    let figure = match (context.page, near.block.place) {
        (Some(page), Place::Node { owner, .. }) => std::iter::once(owner)
            .chain(page.ancestors(owner).take(4))
            .find(|node| page.tag(*node) == Tag::Figcaption)
            .map(|caption| (page, caption)),
        _ => None,
    };
    match figure {
        // Some designs set the headline itself over the picture.
        Some((page, caption)) => !page.descendants(caption).any(|node| page.tag(node) == Tag::H1),
        None => near.block.shape == BlockKind::Caption,
    }
}
