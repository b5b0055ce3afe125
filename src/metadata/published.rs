//! When the article was published and when it was changed, from all that tells it.

use super::dates::{self, Found, Label, Moment, Order, Setting};
use super::visible::{Near, Zone, markup, parted};
use super::{Context, put};
use crate::article::{BlockKind, Field, Metadata, Source};
use crate::blocks::Place;
use crate::declared::What;
use crate::language::Language;
use crate::page::{Attr, NodeId, Page, Tag};
use crate::span::Span;
use crate::text::head_chars;

/// One date that may be the one.
#[derive(Clone, Debug)]
struct Claim {
    moment: Moment,
    raw: String,
    source: Source,
    /// How sure it is that this is the date of publication (or of the change).
    weight: u32,
}

/// What a date beside the headline weighs at least.
const NEAR_HEADLINE: u32 = 50;
/// How many characters of a story its dateline takes at most.
const DATELINE: usize = 64;
/// A label that begins behind so many bytes of a longer text is a word of a sentence.
const LABEL_START: usize = 24;
/// What a date loses that stands behind words.
const DOUBT: u32 = 30;
/// What a date without a label weighs at most that stands behind the body.
const BEHIND_BODY: u32 = 20;
/// What the date of a change weighs at least that stands by the headline or the body.
const NEAR_CHANGE: u32 = 10;
/// What one day that stands somewhere on the page weighs.
const ANYWHERE: u32 = 8;

/// Finds both dates.
pub(super) fn fill(context: &Context<'_>, zone: &Zone<'_>, metadata: &mut Metadata) {
    let setting = setting(context);
    let mut claims = Claims { setting, published: Vec::new(), modified: Vec::new() };
    claims.read_declared(context);
    claims.read_shown(context, zone);
    claims.read_address(context);
    if !claims
        .published
        .iter()
        .any(|claim| claim.moment.has_day() && claim.weight > NEAR_HEADLINE - DOUBT + 8)
    {
        claims.read_elsewhere(context);
    }
    // Of those that weigh the same, the first.
    let modified = claims.modified.iter().rev().max_by_key(|claim| claim.weight).cloned();
    let published = best(&claims.published, modified.as_ref()).map(|claim| as_shown(claim, &claims));
    if let Some(claim) = &published {
        put(metadata, Field::Published, claim.source);
        metadata.published = Some(claim.moment.timestamp(&claim.raw));
    }
    let later =
        |claim: &Claim| published.as_ref().is_none_or(|published| !claim.moment.is_before(published.moment));
    if let Some(claim) = modified.filter(later) {
        put(metadata, Field::Modified, claim.source);
        metadata.modified = Some(claim.moment.timestamp(&claim.raw));
    }
}

pub(super) fn setting(context: &Context<'_>) -> Setting {
    let declared =
        context.page.and_then(|page| page.attr(page.find(Tag::Html)?, Attr::Lang)).unwrap_or_default();
    let region = declared.split(['-', '_']).nth(1).unwrap_or_default().to_ascii_uppercase();
    let elsewhere = !region.is_empty() && !matches!(region.as_str(), "US" | "CA" | "PH");
    let month_first = context.language == Language::English && !elsewhere;
    Setting {
        language: context.language,
        month_first: if month_first { Order::MonthFirst } else { Order::DayFirst },
        now: context.fetched_at.and_then(dates::read_clock),
    }
}

struct Claims {
    setting: Setting,
    published: Vec<Claim>,
    modified: Vec<Claim>,
}

impl Claims {
    fn is_possible(&self, moment: Moment) -> bool {
        !self.setting.now.is_some_and(|now| moment.is_after(now)) && moment.year() >= 1_980
    }

    fn publish(&mut self, moment: Moment, raw: &str, source: Source, weight: u32) {
        if self.is_possible(moment) {
            self.published.push(Claim { moment, raw: raw.to_owned(), source, weight });
        }
    }

    fn modify(&mut self, moment: Moment, raw: &str, source: Source, weight: u32) {
        if self.is_possible(moment) {
            self.modified.push(Claim { moment, raw: raw.to_owned(), source, weight });
        }
    }

    fn read_declared(&mut self, context: &Context<'_>) {
        for fact in &context.declared.facts {
            let base = match fact.source {
                Source::JsonLd => 3,
                Source::OpenGraph => 2,
                _ => 1,
            };
            let weight = match fact.what {
                What::Published => 90 + base,
                What::Date => 60 + base,
                What::Created => 40 + base,
                What::Modified => base,
                _ => continue,
            };
            let Some(moment) = dates::read_value(&fact.value, self.setting) else { continue };
            match fact.what {
                What::Modified => self.modify(moment, &fact.value, fact.source, weight),
                _ => self.publish(moment, &fact.value, fact.source, weight),
            }
        }
    }

    fn read_shown(&mut self, context: &Context<'_>, zone: &Zone<'_>) {
        let source = if context.page.is_some() { Source::Visible } else { Source::Text };
        self.read_datelines(zone, source);
        for near in zone.blocks.iter().filter(|near| !is_caption(context, near)) {
            let closeness = 8u32.saturating_sub(u32::try_from(near.distance).unwrap_or(8));
            let element = context.page.and_then(|page| machine_date(page, near.block.place, self.setting));
            let markup = &near.markup;
            let by_markup = ["date", "time", "publish", "posted", "meta", "datum", "fecha"]
                .iter()
                .any(|word| markup.contains(word));
            let changed_by_markup = ["modified", "updated"].iter().any(|word| markup.contains(word))
                && !markup.contains("publish");
            let found = dates::dates_in(&near.tokenized, self.setting);
            let words = near.text().split_whitespace().count();
            // Label and date may stand in two blocks.
            let label = dates::label(near.before, context.language);
            for found in &found {
                let alone = found.span.len() * 2 > near.text().len();
                let found = &match label.filter(|_| alone && !found.updated && !found.published) {
                    Some(label) => Found {
                        updated: label == Label::Updated,
                        published: label == Label::Published,
                        ..*found
                    },
                    None => *found,
                };
                // "On 5 March 2024" begins sentences, too, and "in Rome on 5 March 2024" ends captions.
                let says = alone || near.is_byline() || !is_preposed(found, near.text());
                let found = &Found { published: found.published && says, ..*found };
                let raw = found.span.of(near.text());
                let moment = self.completed(*found, &element);
                // A line of which the date is a small part is prose, unless a label stands before it.
                let opens = found.labelled.start <= LABEL_START;
                let bare = words <= 14 || (found.published && opens) || found.updated || near.is_byline();
                let month = if moment.has_day() { 0 } else { 40 };
                if found.updated || (changed_by_markup && !found.published) {
                    self.modify(moment, raw, source, 10 + closeness);
                } else if bare {
                    let called = found.published || by_markup;
                    let base = if called { 62 } else { NEAR_HEADLINE };
                    let far = if near.distance >= 100 || (near.is_behind && !called) { 30 } else { 0 };
                    // At the end of a line of words it may be that of a picture.
                    let apart = called || near.is_byline() || found.labelled.start <= LABEL_START;
                    let doubt = if apart { 0 } else { DOUBT };
                    // A time of day is read off a clock, an address is made up.
                    let timed = u32::from(found.published && moment.has_time()) * 2;
                    let weight = base + closeness + timed;
                    self.publish(moment, raw, source, weight.saturating_sub(month + far + doubt));
                }
            }
            if let (Some((moment, raw)), true) = (element, found.is_empty()) {
                let far = if near.distance >= 100 { 30 } else { 0 };
                self.publish(moment, &raw, source, 62 + closeness - far);
            }
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
            if set_apart && !goes_on && place.split_whitespace().count() <= 4 && found.span.end < head.len() {
                self.publish(found.moment, found.span.of(head), source, NEAR_HEADLINE - 10);
            }
        }
    }

    /// A date that is shown, with the time of the element that holds it.
    fn completed(&self, found: Found, element: &Option<(Moment, String)>) -> Moment {
        match element {
            Some((moment, _)) if moment.day_number() == found.moment.day_number() && moment.has_time() => {
                *moment
            }
            _ => found.moment,
        }
    }

    /// The last resort: the rest of the page, as far as a label or the markup vouches for a date, and
    /// short lines that hold little else, if all of them tell the same day.
    fn read_elsewhere(&mut self, context: &Context<'_>) {
        let mut plain: Vec<(Moment, String)> = Vec::new();
        let source = if context.page.is_some() { Source::Visible } else { Source::Text };
        for block in &context.blocks.blocks {
            let text = context.blocks.text_of(block);
            if text.len() > 600 || !text.chars().any(char::is_numeric) {
                continue;
            }
            let text = &*parted(context.page, block, text);
            let markup = context.page.map(|page| markup(page, block)).unwrap_or_default();
            let words = text.split_whitespace().count();
            for found in dates::dates(text, self.setting).into_iter().filter(|found| found.moment.has_day()) {
                let raw = found.span.of(text);
                if found.updated {
                    self.modify(found.moment, raw, source, 5);
                } else if found.published && (words <= 14 || found.labelled.start <= LABEL_START) {
                    self.publish(found.moment, raw, source, 14);
                } else if found.published {
                    self.publish(found.moment, raw, source, ANYWHERE - 1);
                } else if is_date_markup(&markup) && words <= 14 {
                    self.publish(found.moment, raw, source, 12);
                } else if words <= 14 {
                    plain.push((found.moment, raw.to_owned()));
                }
            }
        }
        let first = plain.first().cloned();
        if let Some((moment, raw)) =
            first.filter(|(first, _)| plain.iter().all(|(other, _)| other.day_number() == first.day_number()))
        {
            self.publish(moment, &raw, source, ANYWHERE);
        }
        self.read_time_elements(context);
        for description in &context.declared.descriptions {
            for found in
                dates::dates(description, self.setting).into_iter().filter(|found| found.moment.has_day())
            {
                self.publish(found.moment, found.span.of(description), Source::Meta, ANYWHERE - 2);
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
            if class.contains("updated") || class.contains("modified") {
                self.modify(moment, value, Source::Visible, 5);
                continue;
            }
            if days.is_empty() && ["publish", "entry-date", "pubdate"].iter().any(|name| class.contains(name))
            {
                self.publish(moment, value, Source::Visible, ANYWHERE + 5);
            }
            days.push((moment, value.to_owned()));
        }
        let Some((first, raw)) = days.first() else { return };
        if days.iter().all(|(moment, _)| moment.day_number() == first.day_number()) {
            self.publish(*first, raw, Source::Visible, ANYWHERE + 1);
        }
    }

    fn read_address(&mut self, context: &Context<'_>) {
        let declared = context.declared.values(What::Canonical).map(|fact| fact.value.as_str());
        if let Some((moment, span, address)) = context
            .url
            .into_iter()
            .chain(declared)
            .find_map(|address| dates::in_address(address).map(|(moment, span)| (moment, span, address)))
        {
            self.publish(moment, span.of(address), Source::Url, if moment.has_day() { 70 } else { 20 });
        }
    }
}

/// Whether the label of a date is a short word, such as "on" or "vom", without a colon.
fn is_preposed(found: &Found, text: &str) -> bool {
    let label = Span::new(found.labelled.start, found.span.start).of(text).trim();
    !label.is_empty() && label.chars().count() <= PREPOSITION && label.chars().all(char::is_alphabetic)
}

/// Letters of a preposition, at most.
const PREPOSITION: usize = 3;

/// `time` elements that are looked at.
const MOST_ELEMENTS: usize = 200;

/// The classes of an element and of the two around it.
fn names_around(page: &Page, node: NodeId) -> String {
    let nodes = std::iter::once(node).chain(page.ancestors(node).take(2));
    let classes: Vec<&str> =
        nodes.filter_map(|node| page.attr(node, Attr::Class)).map(|class| head_chars(class, 200)).collect();
    classes.join(" ").to_ascii_lowercase()
}

fn time_value(page: &Page, node: NodeId, setting: Setting) -> Option<(&str, Moment)> {
    let value = page.attr(node, Attr::Datetime)?;
    Some((value, dates::read_value(value, setting).filter(|moment| moment.has_day())?))
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

/// Whether the names of an element say that it holds a date.
fn is_date_markup(markup: &str) -> bool {
    ["date", "time", "publish", "posted", "meta", "datum", "fecha"].iter().any(|word| markup.contains(word))
}

/// The date of the `time` element that a block stands in or holds.
pub(super) fn machine_date(page: &Page, place: Place, setting: Setting) -> Option<(Moment, String)> {
    let Place::Node { owner, .. } = place else { return None };
    let around = std::iter::once(owner).chain(page.ancestors(owner).take(2));
    let within = page.descendants(owner).skip(1).take(40);
    let value = |node: NodeId| {
        let value = page.attr(node, Attr::Datetime).or_else(|| page.attr(node, Attr::Content))?;
        Some((dates::read_value(value, setting)?, value.to_owned()))
    };
    around.chain(within).filter(|node| page.tag(*node) == Tag::Time).find_map(value)
}

/// The day that readers see, where data gives the time in Greenwich and that is another day there.
fn as_shown(claim: Claim, claims: &Claims) -> Claim {
    let others = &claims.published;
    let in_page = |other: &&Claim| match other.source {
        Source::Visible => other.weight >= NEAR_HEADLINE,
        Source::Url | Source::JsonLd | Source::OpenGraph | Source::Meta => true,
        _ => false,
    };
    let same_day = |other: &Claim| other.moment.day_number() == claim.moment.day_number();
    let agrees = |other: &Claim| {
        matches!(other.source, Source::Visible | Source::Url)
            && other.weight >= NEAR_HEADLINE
            && same_day(other)
    };
    if others.iter().any(agrees) {
        return claim;
    }
    // A name that says "updated" may stand at the one time that the page has; where it is the very same
    // moment, it tells the zone.
    let exact = |other: &&Claim| other.moment.has_zone();
    let candidates = others.iter().filter(in_page).chain(claims.modified.iter().filter(exact));
    let shown = candidates.into_iter().find_map(|other| claim.moment.shown_as(other.moment));
    match shown {
        Some(moment) => Claim { moment, ..claim },
        None => claim,
    }
}

/// The claim that weighs most, others that agree counted in. A page that tells the day of its last
/// change and no other was published then, as far as it shows.
fn best(published: &[Claim], modified: Option<&Claim>) -> Option<Claim> {
    let day = |claim: &Claim| claim.moment.day_number();
    let agreement = |claim: &Claim| {
        let others = published.iter().filter(|other| other.source != claim.source);
        others
            .filter(|other| day(other).zip(day(claim)).is_some_and(|(one, two)| (one - two).abs() <= 1))
            .count()
    };
    let score = |claim: &Claim| {
        let agreement = u32::try_from(agreement(claim).min(3)).unwrap_or(3);
        claim.weight + agreement * 4 + if claim.moment.has_day() { 20 } else { 0 }
    };
    let mut best: Option<(&Claim, u32)> = None;
    for claim in published {
        let score = score(claim);
        // Of two that are called the time of publication, the later one is that of another version.
        let told = claim.source != Source::Visible;
        let earlier =
            |other: &Claim| told && day(claim).zip(day(other)).is_some_and(|(own, others)| own < others);
        if best.is_none_or(|(other, known)| score > known || (score == known && earlier(other))) {
            best = Some((claim, score));
        }
    }
    let best = best.map(|(claim, _)| claim.clone());
    // Behind the body stand the dates of comments, too.
    let bar = if modified.is_some_and(|claim| claim.weight >= NEAR_CHANGE) { BEHIND_BODY } else { ANYWHERE };
    let told = |claim: &Claim| claim.moment.has_day() && claim.weight > bar;
    let only = modified.filter(|claim| claim.moment.has_day()).filter(|_| !best.as_ref().is_some_and(told));
    only.map(|claim| Claim { source: Source::Inferred, ..claim.clone() }).or(best)
}
