//! The entries of a live blog, and when each of them was written.
//!
//! A stamp gives the time of an entry. It is a short block with a `time` element that has a machine-readable date, or a
//! short block whose text is little more than a date with a time of day. If the page has more short blocks that begin
//! with a `time` element and show a time of day, those are the stamps, and the day is that of publication.
//!
//! A stamp dates the text of the largest element around it that holds no other stamp and not the headline. If entries
//! are not separated by elements, it dates the text up to the next stamp.

use super::published::{machine_date, setting};
use super::{Context, dates};
use crate::article::Timestamp;
use crate::blocks::{Label, PageBlock};
use crate::page::Tag;
use crate::text::is_longer;

/// Minimum number of stamps on a page with entries.
const LEAST: usize = 2;
/// Maximum number of characters in a stamp. A longer block is the text of an entry.
const STAMP: usize = 60;
/// Minimum number of entries, and of the tenths of the body that they make up, on a page that does not call itself a
/// live blog.
const ENTRIES: usize = 4;
const DATED: usize = 8;

/// Returns, for each block of the page, the time of its entry in the format of RFC 3339, as precise as it is known.
/// `published` is when the page was published. Empty if the page has no entries, and for flattened text.
pub fn times(context: &Context<'_>, published: Option<&Timestamp>) -> Vec<Option<String>> {
    let blocks = &context.blocks.blocks;
    let mut stamps: Vec<(usize, String)> =
        (0..blocks.len()).filter_map(|at| Some((at, stamp(context, &blocks[at])?))).collect();
    // Dates near the headline are also found as stamps, so the larger set is taken.
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

/// Returns the blocks that begin with a time of day in a `time` element, each with its moment, counting from the day of
/// publication.
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

/// Whether a page that does not say so looks like a live blog: nearly all of its body consists of entries with a day
/// and a time, in ascending or descending order.
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

/// Returns the moment that a block gives for its entry, in the format of RFC 3339, if the block is a stamp.
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

/// The stamps in the elements of the page.
struct Tree<'a> {
    context: &'a Context<'a>,
    stamps: Vec<usize>,
    /// For each element: the number of stamps in it, the index of the last one, and whether it holds the headline.
    held: Vec<(usize, usize, bool)>,
    /// For each element: the number of stamps whose container is this element or one of its children.
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

    /// Returns the index of the stamp that dates a block: the only one in the nearest element around both, or else the
    /// last one before the block, if stamps and text are side by side there.
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
