//! The last resort: dates anywhere on the page.

use super::shown::{LABEL_START, LINE};
use super::{ANYWHERE, Claims, SURE, is_date_markup};
use crate::article::Source;
use crate::metadata::Context;
use crate::metadata::dates::{self, Found, Moment, Setting};
use crate::metadata::visible::{markup, parted};
use crate::page::{Attr, NodeId, Page, Tag};
use crate::text::head_chars;

/// Weight of a date that a label calls the date of publication.
const LABELLED: u32 = ANYWHERE + 6;
/// Weight of such a date if the label is within a sentence.
const LABELLED_IN_PROSE: u32 = ANYWHERE - 1;
/// Weight of a date in an element that is marked as a date.
const NAMED: u32 = ANYWHERE + 4;
/// Weight of the first `time` element that is marked as the date of publication.
const NAMED_TIME: u32 = ANYWHERE + 5;
/// Weight of a day that all labelled lines agree on. It is more than that of a date at the end of a line near the
/// headline, which may belong to a picture.
const ONLY_LABELLED: u32 = SURE;
/// Weight of a day that all `time` elements agree on.
const ONLY_TIME: u32 = ANYWHERE + 1;
/// Weight of a date in the description of the page.
const DESCRIBED: u32 = ANYWHERE - 2;
/// Weight of the date of a change.
const CHANGED: u32 = 5;
/// Maximum length in bytes of a block that is searched. A longer one is prose.
const PROSE: usize = 600;
/// Maximum number of `time` elements considered.
const MOST_ELEMENTS: usize = 200;

impl Claims {
    /// Reads the dates on the rest of the page that a label or the markup supports. Dates in other short lines count
    /// only if all of them are on the same day.
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
        // They are one source, whatever declares them: most say the same, so they do not confirm each other.
        for (description, _) in &context.declared.descriptions {
            for found in days_in(description, self.setting) {
                self.publish(found.moment, found.span.of(description), Source::Meta, DESCRIBED);
            }
        }
    }

    /// Reads the `time` elements of the whole page: the first that is marked as the date of publication, and the day
    /// that all of them agree on.
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

    /// Adds the first of these moments, if all are on the same day.
    fn publish_one_day(&mut self, found: &[(Moment, String)], source: Source, weight: u32) {
        let Some((first, raw)) = found.first() else { return };
        if found.iter().all(|(moment, _)| moment.day_number() == first.day_number()) {
            self.publish(*first, raw, source, weight);
        }
    }
}

/// Returns the dates in a text that include a day.
fn days_in(text: &str, setting: Setting) -> impl Iterator<Item = Found> {
    dates::dates(text, setting).into_iter().filter(|found| found.moment.has_day())
}

/// Returns the weight of a date in a block as the date of publication. It is `ANYWHERE` if only the shortness of the
/// line supports the date, and `None` if nothing does.
fn weight(found: &Found, text: &str, markup: &str) -> Option<u32> {
    let is_line = text.split_whitespace().count() <= LINE;
    match found.published {
        true if is_line || found.labelled.start <= LABEL_START => Some(LABELLED),
        true => Some(LABELLED_IN_PROSE),
        false if is_line && is_date_markup(markup) => Some(NAMED),
        false => is_line.then_some(ANYWHERE),
    }
}

/// Returns the classes of an element and of the two elements around it, in lower case.
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
