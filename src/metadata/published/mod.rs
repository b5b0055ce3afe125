//! When the article was published and when it was changed, from all that tells it.

mod elsewhere;
mod shown;

use super::dates::{self, Moment, Order, Setting};
use super::visible::Zone;
use super::{Context, put};
use crate::article::{Field, Metadata, Source};
use crate::blocks::Place;
use crate::declared::What;
use crate::language::Language;
use crate::page::{Attr, NodeId, Page, Tag};

/// One date that may be the one.
#[derive(Clone, Debug)]
struct Claim {
    moment: Moment,
    raw: String,
    source: Source,
    /// How sure it is that this is the date of publication (or of the change).
    weight: u32,
}

// What a claim weighs, from the surest to the last resort; `shown` and `elsewhere` have the steps between.

/// What a date weighs that is declared as that of publication, as the article's date, and as the page's.
const PUBLISHED: u32 = 90;
const DATED: u32 = 60;
const CREATED: u32 = 40;
/// What the first moment of a year weighs, which systems put where they know no date.
const UNSET: u32 = 12;
/// What the date of an address weighs, and a month of one.
const ADDRESS: u32 = 70;
const ADDRESS_MONTH: u32 = 20;
/// What a date beside the headline weighs at least, and what it loses that stands behind words.
const NEAR_HEADLINE: u32 = 50;
const DOUBT: u32 = 30;
/// What a date without a label weighs at most that stands behind the body.
const BEHIND_BODY: u32 = 20;
/// What the date of a change weighs at least that stands by the headline or the body.
const NEAR_CHANGE: u32 = 10;
/// What one day that stands somewhere on the page weighs.
const ANYWHERE: u32 = 8;
/// With more than this a date of publication is sure enough that the rest of the page is not asked.
const SURE: u32 = NEAR_HEADLINE - DOUBT + 8;
/// What a claim gains by each source that agrees, up to three, and by telling the day.
const AGREEMENT: u32 = 4;
const DAY: u32 = 20;
/// Dates of publication before this year are none.
const EARLIEST: i32 = 1_980;

/// Finds both dates.
pub(super) fn fill(context: &Context<'_>, zone: &Zone<'_>, metadata: &mut Metadata) {
    let setting = setting(context);
    let mut claims = Claims { setting, published: Vec::new(), modified: Vec::new() };
    claims.read_declared(context);
    claims.read_shown(context, zone);
    claims.read_address(context);
    if !claims.published.iter().any(|claim| claim.moment.has_day() && claim.weight > SURE) {
        claims.read_elsewhere(context);
    }
    // Of those that weigh the same, the first.
    let modified = claims.modified.iter().rev().max_by_key(|claim| claim.weight).cloned();
    let published = best(&claims.published, modified.as_ref()).map(|claim| as_shown(claim, &claims));
    if let Some(claim) = &published {
        put(metadata, Field::Published, claim.source);
        metadata.published = Some(claim.moment.without_midnight().timestamp(&claim.raw));
    }
    let later =
        |claim: &Claim| published.as_ref().is_none_or(|published| !claim.moment.is_before(published.moment));
    if let Some(claim) = modified.filter(later) {
        put(metadata, Field::Modified, claim.source);
        metadata.modified = Some(claim.moment.without_midnight().timestamp(&claim.raw));
    }
}

/// How the dates of a page are read: in its language, and in the order of its region.
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

/// All dates that may be the ones.
struct Claims {
    setting: Setting,
    published: Vec<Claim>,
    modified: Vec<Claim>,
}

impl Claims {
    fn is_possible(&self, moment: Moment) -> bool {
        !self.setting.now.is_some_and(|now| moment.is_after(now)) && moment.year() >= EARLIEST
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
                What::Published => PUBLISHED + base,
                What::Date => DATED + base,
                What::Created => CREATED + base,
                What::Modified => base,
                _ => continue,
            };
            let Some(moment) = dates::read_value(&fact.value, self.setting) else { continue };
            let weight = if moment.begins_year() { weight.min(UNSET) } else { weight };
            match fact.what {
                What::Modified => self.modify(moment, &fact.value, fact.source, weight),
                _ => self.publish(moment, &fact.value, fact.source, weight),
            }
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
            let weight = if moment.has_day() { ADDRESS } else { ADDRESS_MONTH };
            self.publish(moment, span.of(address), Source::Url, weight);
        }
    }
}

/// The day that readers see, where data gives the time in Greenwich and that is another day there.
fn as_shown(claim: Claim, claims: &Claims) -> Claim {
    let others = &claims.published;
    if let Some(moment) = others.iter().find_map(|other| claim.moment.in_zone_of(other.moment)) {
        return Claim { moment, ..claim };
    }
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
        claim.weight + agreement * AGREEMENT + if claim.moment.has_day() { DAY } else { 0 }
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

/// Whether the names of an element say that it holds a date: a word of theirs begins or ends with one of these.
/// "multimedia" and "sentiment" hold "time", too.
fn is_date_markup(markup: &str) -> bool {
    const SIGNS: [&str; 7] = ["date", "time", "publish", "posted", "meta", "datum", "fecha"];
    let mut words = markup.split(|c: char| !c.is_alphanumeric());
    words.any(|word| SIGNS.iter().any(|sign| word.starts_with(sign) || word.ends_with(sign)))
}

/// The date of the `time` element that a block stands in or holds.
pub(super) fn machine_date(page: &Page, place: Place, setting: Setting) -> Option<(Moment, String)> {
    let Place::Node { owner, .. } = place else { return None };
    let around = page.upwards(owner).take(3);
    let within = page.descendants(owner).skip(1).take(40);
    let value = |node: NodeId| {
        let value = page.attr(node, Attr::Datetime).or_else(|| page.attr(node, Attr::Content))?;
        Some((dates::read_value(value, setting)?, value.to_owned()))
    };
    around.chain(within).filter(|node| page.tag(*node) == Tag::Time).find_map(value)
}
