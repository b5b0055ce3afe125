//! The entries of a live blog: when each of them was written.
//!
//! A stamp is a `time` element with a machine's date, or a short block that is a date with a time of
//! day; where there are more of these, a short block that begins with a `time` element that tells the time of day, since the day is
//! that of publication. It dates the text of the largest element around it that holds no other stamp and not the
//! headline; among entries that are not kept apart by elements, the text up to the next stamp.

use super::published::{machine_date, setting};
use super::{Context, dates};
use crate::article::Timestamp;
use crate::blocks::{Label, PageBlock};
use crate::page::Tag;
use crate::text::is_longer;

/// Stamps that a page with entries has at least.
const LEAST: usize = 2;
/// A block with more characters is an entry's text, and no stamp.
const STAMP: usize = 60;
/// Entries that a page has which does not call itself a live blog, and the tenths of its body that they hold.
const ENTRIES: usize = 4;
const DATED: usize = 8;

/// For each block of the page, the time of the entry that it belongs to: RFC 3339 as far as known, given when the page was
/// published. Empty where the page has no entries.
pub fn times(context: &Context<'_>, published: Option<&Timestamp>) -> Vec<Option<String>> {
    let blocks = &context.blocks.blocks;
    let mut stamps: Vec<(usize, String)> =
        (0..blocks.len()).filter_map(|at| Some((at, stamp(context, &blocks[at])?))).collect();
    // The dates by the headline are stamps, too.
    let clocks = published.map(|published| clocks(context, published)).unwrap_or_default();
    if clocks.len() > stamps.len() {
        stamps = clocks;
    }
    if stamps.len() < LEAST || context.page.is_none() {
        return Vec::new();
    }
    let tree = Tree::read(context, &stamps);
    (0..blocks.len()).map(|at| tree.stamp_of(at).map(|stamp| stamps[stamp].1.clone())).collect()
}

/// The blocks that begin with a time of day in a `time` element, from the day of publication on.
fn clocks(context: &Context<'_>, published: &Timestamp) -> Vec<(usize, String)> {
    let day = dates::read_value(&published.value, setting(context)).filter(|day| day.has_day());
    let (Some(page), Some(day)) = (context.page, day) else { return Vec::new() };
    let blocks = context.blocks.blocks.iter().enumerate();
    let short =
        blocks.filter(|(_, block)| !block.is_heading() && context.blocks.begins_with(block, page, Tag::Time));
    let short: Vec<usize> =
        short.map(|(at, _)| at).filter(|at| !is_longer(context.text_at(*at), STAMP)).collect();
    let moments = dates::from_day(day, short.iter().map(|at| context.text_at(*at)), context.language);
    let told = short.into_iter().zip(moments);
    told.filter_map(|(at, moment)| Some((at, moment?.value()))).collect()
}

/// Whether a page that does not say what it is looks like a live blog: nearly all of its body is entries with a day
/// and a time, in order.
pub(super) fn are_told(context: &Context<'_>) -> bool {
    let elements = context.blocks.outline.elements.iter();
    if elements.filter(|element| element.tag == Tag::Time).count() < ENTRIES {
        return false;
    }
    let times = times(context, None);
    let is_body = |at: &usize| context.verdicts[*at].label == Label::Body;
    let length = |at: usize| context.blocks.blocks[at].span.len();
    let body: usize = (0..times.len()).filter(is_body).map(length).sum();
    let dated: Vec<usize> = (0..times.len()).filter(is_body).filter(|at| times[*at].is_some()).collect();
    let mut moments: Vec<&str> = dated.iter().filter_map(|at| times[*at].as_deref()).collect();
    moments.dedup();
    let in_order = moments.is_sorted() || moments.iter().rev().is_sorted();
    moments.len() >= ENTRIES && in_order && dated.into_iter().map(length).sum::<usize>() * 10 >= body * DATED
}

/// What a block says of the time of its entry.
fn stamp(context: &Context<'_>, block: &PageBlock) -> Option<String> {
    let text = context.blocks.text_of(block);
    if is_longer(text, STAMP) || block.is_heading() {
        return None;
    }
    let setting = setting(context);
    let declared = context.page.and_then(|page| machine_date(page, block.place, setting));
    let moment = declared.map(|(moment, _)| moment).or_else(|| {
        let found = dates::dates(text, setting).into_iter().next()?;
        let rest = text.len() - found.span.len();
        (rest < 16).then_some(found.moment)
    });
    moment.filter(|moment| moment.has_day() && moment.has_time()).map(dates::Moment::value)
}

/// How many stamps each element of the page holds.
struct Tree<'a> {
    context: &'a Context<'a>,
    stamps: Vec<usize>,
    /// For each element: the number of stamps in it, the last of them, whether it holds the headline.
    held: Vec<(usize, usize, bool)>,
    /// For each element: how many stamps are its children, or children of these.
    beside: Vec<usize>,
}

impl<'a> Tree<'a> {
    fn read(context: &'a Context<'_>, stamps: &[(usize, String)]) -> Self {
        let outline = &context.blocks.outline;
        let mut held = vec![(0, 0, false); outline.elements.len()];
        for (index, (at, _)) in stamps.iter().enumerate() {
            let element = &mut held[outline.owner(*at)];
            *element = (element.0 + 1, index, false);
        }
        if let Some(title) = context.first_of(Label::Title) {
            held[outline.owner(title)].2 = true;
        }
        outline.add_up(&mut held, |parent, (count, last, title)| {
            let last = if parent.0 == 0 { last } else { parent.1.max(last) };
            *parent = (parent.0 + count, last, parent.2 | title);
        });
        let mut beside = vec![0; held.len()];
        for (at, _) in stamps {
            let container = outline.containers[*at] as usize;
            beside[container] += 1;
            beside[outline.elements[container].parent as usize] += 1;
        }
        Self { context, stamps: stamps.iter().map(|(at, _)| *at).collect(), held, beside }
    }

    /// The stamp that dates a block: the only one of the nearest element around both, or else the one
    /// before it, side by side with it.
    fn stamp_of(&self, at: usize) -> Option<usize> {
        let outline = &self.context.blocks.outline;
        let mut around = outline.upwards(outline.owner(at));
        let nearest = around.find(|element| !matches!(self.held[*element], (0, _, false)))?;
        match self.held[nearest] {
            (1, only, false) => Some(only),
            (0 | 1, ..) => None,
            _ => self.before(at, nearest),
        }
    }

    fn before(&self, at: usize, element: usize) -> Option<usize> {
        let outline = &self.context.blocks.outline;
        let stamp = self.stamps.partition_point(|stamp| *stamp < at).checked_sub(1)?;
        let container = outline.containers[self.stamps[stamp]] as usize;
        let side_by_side = outline.upwards(container).take(2).any(|around| around == element);
        (side_by_side && self.beside[element] >= LEAST).then_some(stamp)
    }
}

#[cfg(test)]
mod tests;
