//! The last resort: dates anywhere on the page.

use super::shown::{LABEL_START, LINE};
use super::{ANYWHERE, Claims, SURE, is_date_markup};
use crate::article::Source;
use crate::metadata::Context;
use crate::metadata::dates::{self, Found, Moment, Setting};
use crate::metadata::visible::{markup, parted};
use crate::page::{Attr, NodeId, Page, Tag};
use crate::text::head_chars;

/// What a date weighs that a label calls the time of publication.
const LABELLED: u32 = ANYWHERE + 6;
/// What one weighs whose label stands within a sentence.
const LABELLED_IN_PROSE: u32 = ANYWHERE - 1;
/// What one weighs whose element is named after it.
const NAMED: u32 = ANYWHERE + 4;
/// What the first `time` element weighs that is named as the time of publication.
const NAMED_TIME: u32 = ANYWHERE + 5;
/// What the one day weighs that all labelled lines tell: more than a date at the end of a line near the headline, which
/// may be that of a picture.
const ONLY_LABELLED: u32 = SURE;
/// What the one day weighs that all `time` elements tell.
const ONLY_TIME: u32 = ANYWHERE + 1;
/// What one in the description of the page weighs.
const DESCRIBED: u32 = ANYWHERE - 2;
/// What the date of a change weighs.
const CHANGED: u32 = 5;
/// A block of more bytes is prose.
const PROSE: usize = 600;
/// `time` elements that are looked at.
const MOST_ELEMENTS: usize = 200;

impl Claims {
    /// The rest of the page, as far as a label or the markup vouches for a date, and short lines that hold
    /// little else, if all of them tell the same day.
    pub(super) fn read_elsewhere(&mut self, context: &Context<'_>) {
        let source = context.shown();
        let mut bare: Vec<(Moment, String)> = Vec::new();
        let mut labelled: Vec<(Moment, String)> = Vec::new();
        for block in &context.blocks.blocks {
            let text = context.blocks.text_of(block);
            if text.len() > PROSE || !text.chars().any(char::is_numeric) {
                continue;
            }
            let text = &*parted(context.page, block, text);
            let markup = context.page.map(|page| markup(page, block)).unwrap_or_default();
            for found in days_in(text, self.setting) {
                let raw = found.span.of(text);
                match weight(&found, text, &markup) {
                    _ if found.updated => self.modify(found.moment, raw, source, CHANGED),
                    Some(ANYWHERE) => bare.push((found.moment, raw.to_owned())),
                    Some(LABELLED) => labelled.push((found.moment, raw.to_owned())),
                    Some(weight) => self.publish(found.moment, raw, source, weight),
                    None => {}
                }
            }
        }
        self.publish_one_day(&bare, source, ANYWHERE);
        self.publish_one_day(&labelled, source, ONLY_LABELLED);
        labelled.iter().for_each(|(moment, raw)| self.publish(*moment, raw, source, LABELLED));
        self.read_time_elements(context);
        for description in &context.declared.descriptions {
            for found in days_in(description, self.setting) {
                self.publish(found.moment, found.span.of(description), Source::Meta, DESCRIBED);
            }
        }
    }

    /// The `time` elements of the whole page: the first that is named as the time of publication, or the day
    /// that all of them tell.
    fn read_time_elements(&mut self, context: &Context<'_>) {
        let Some(page) = context.page else { return };
        let mut days: Vec<(Moment, String)> = Vec::new();
        let elements = page.descendants(NodeId::ROOT).filter(|node| page.tag(*node) == Tag::Time);
        for node in elements.take(MOST_ELEMENTS) {
            let Some((value, moment)) = time_value(page, node, self.setting) else { continue };
            let class = names_around(page, node);
            let is_called = |names: &[&str]| names.iter().any(|name| class.contains(name));
            if is_called(&["updated", "modified"]) {
                self.modify(moment, value, Source::Visible, CHANGED);
                continue;
            }
            if days.is_empty() && is_called(&["publish", "entry-date", "pubdate"]) {
                self.publish(moment, value, Source::Visible, NAMED_TIME);
            }
            days.push((moment, value.to_owned()));
        }
        self.publish_one_day(&days, Source::Visible, ONLY_TIME);
    }

    /// The first of these moments, if all are of one day.
    fn publish_one_day(&mut self, found: &[(Moment, String)], source: Source, weight: u32) {
        let Some((first, raw)) = found.first() else { return };
        if found.iter().all(|(moment, _)| moment.day_number() == first.day_number()) {
            self.publish(*first, raw, source, weight);
        }
    }
}

/// The dates of a text that tell a day.
fn days_in(text: &str, setting: Setting) -> impl Iterator<Item = Found> {
    dates::dates(text, setting).into_iter().filter(|found| found.moment.has_day())
}

/// How much a date in a block is one of publication; `ANYWHERE` where nothing but the shortness of the line
/// says so.
fn weight(found: &Found, text: &str, markup: &str) -> Option<u32> {
    let is_line = text.split_whitespace().count() <= LINE;
    match found.published {
        true if is_line || found.labelled.start <= LABEL_START => Some(LABELLED),
        true => Some(LABELLED_IN_PROSE),
        false if is_line && is_date_markup(markup) => Some(NAMED),
        false => is_line.then_some(ANYWHERE),
    }
}

/// The classes of an element and of the two around it.
fn names_around(page: &Page, node: NodeId) -> String {
    let nodes = page.upwards(node).take(3);
    let classes: Vec<&str> =
        nodes.filter_map(|node| page.attr(node, Attr::Class)).map(|class| head_chars(class, 200)).collect();
    classes.join(" ").to_ascii_lowercase()
}

fn time_value(page: &Page, node: NodeId, setting: Setting) -> Option<(&str, Moment)> {
    let value = page.attr(node, Attr::Datetime)?;
    Some((value, dates::read_value(value, setting).filter(|moment| moment.has_day())?))
}
