//! Finds the dates of publication and of the last change from all evidence.

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

/// A candidate for one of the two dates.
#[derive(Clone, Debug)]
struct Claim {
    moment: Moment,
    raw: String,
    source: Source,
    /// How strongly the evidence suggests that this is the date of publication (or of the change).
    weight: u32,
}

// Weights of claims, from the strongest to the last resort. `shown` and `elsewhere` define more of them.

/// Weights of a declared date of publication, of a declared date without further meaning, and of a declared date of
/// creation.
const PUBLISHED: u32 = 90;
const DATED: u32 = 60;
const CREATED: u32 = 40;
/// Maximum weight of midnight on 1 January, which systems write if they know no date.
const UNSET: u32 = 12;
/// Weight of a date in the address, and of a month in the address.
const ADDRESS: u32 = 70;
const ADDRESS_MONTH: u32 = 20;
/// Weight of a date near the headline without a label, before bonuses, and the deduction if other words precede it.
const NEAR_HEADLINE: u32 = 50;
const DOUBT: u32 = 30;
/// Maximum weight of a date without a label after the body.
const BEHIND_BODY: u32 = 20;
/// Minimum weight of the date of a change near the headline or the body.
const NEAR_CHANGE: u32 = 10;
/// Weight of a day somewhere on the page that nothing else supports.
const ANYWHERE: u32 = 8;
/// If a date of publication has a day and weighs more than this, the rest of the page is not searched.
const SURE: u32 = NEAR_HEADLINE - DOUBT + 8;
/// Bonus for each agreeing claim from another source, up to three, and bonus for having a day.
const AGREEMENT: u32 = 4;
const DAY: u32 = 20;
/// Earliest year of publication that is accepted.
const EARLIEST: i32 = 1_980;

/// Finds and fills in both dates.
pub(super) fn fill(context: &Context<'_>, zone: &Zone<'_>, metadata: &mut Metadata) {
    let setting = setting(context);
    let mut claims = Claims { setting, published: Vec::new(), modified: Vec::new() };
    claims.read_declared(context);
    claims.read_shown(context, zone);
    claims.read_address(context);
    if !claims.published.iter().any(|claim| claim.moment.has_day() && claim.weight > SURE) {
        claims.read_elsewhere(context);
    }
    // `max_by_key` returns the last maximum, but the first one is wanted.
    let modified = claims.modified.iter().rev().max_by_key(|claim| claim.weight);
    let modified = modified.map(|claim| in_full(claim, &claims.modified));
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

/// Returns the settings for dates on the page: its language, and the order of day and month in its region.
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

/// The candidates for both dates.
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

/// Returns the claim, or another of the same day that gives the time or the zone that it lacks.
fn in_full(claim: &Claim, others: &[Claim]) -> Claim {
    if let Some(moment) = others.iter().find_map(|other| claim.moment.in_zone_of(other.moment)) {
        return Claim { moment, ..claim.clone() };
    }
    let adds = |other: &&Claim| {
        let same_day = other.moment.day_number() == claim.moment.day_number();
        same_day && other.moment.has_time() && !claim.moment.has_time()
    };
    others.iter().find(adds).unwrap_or(claim).clone()
}

/// Returns the claim as readers see it. It gets the zone that is shown elsewhere on the page, and the day that is shown
/// if data gives the time in Greenwich, where the day is a different one.
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
    // Some pages call their only time "updated". If it is the very same moment, it reveals the zone.
    let exact = |other: &&Claim| other.moment.has_zone();
    let candidates = others.iter().filter(in_page).chain(claims.modified.iter().filter(exact));
    let shown = candidates.into_iter().find_map(|other| claim.moment.shown_as(other.moment));
    match shown {
        Some(moment) => Claim { moment, ..claim },
        None => claim,
    }
}

/// Returns the claim with the greatest weight, including the bonus for agreement. If the page gives the day of its last
/// change but no good date of publication, it is taken to be published on that day.
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
        // Of declared dates with the same score, the earliest is taken: a later one belongs to a later version.
        let told = claim.source != Source::Visible;
        let earlier =
            |other: &Claim| told && day(claim).zip(day(other)).is_some_and(|(own, others)| own < others);
        if best.is_none_or(|(other, known)| score > known || (score == known && earlier(other))) {
            best = Some((claim, score));
        }
    }
    let best = best.map(|(claim, _)| claim.clone());
    // Dates after the body may also be those of comments.
    let bar = if modified.is_some_and(|claim| claim.weight >= NEAR_CHANGE) { BEHIND_BODY } else { ANYWHERE };
    let told = |claim: &Claim| claim.moment.has_day() && claim.weight > bar;
    let only = modified.filter(|claim| claim.moment.has_day()).filter(|_| !best.as_ref().is_some_and(told));
    only.map(|claim| Claim { source: Source::Inferred, ..claim.clone() }).or(best)
}

/// Whether the classes and other names of an element mark it as a date: a word in them begins or ends with one of these
/// signs. It is not enough that a word contains one: "multimedia" and "sentiment" contain "time".
fn is_date_markup(markup: &str) -> bool {
    const SIGNS: [&str; 7] = ["date", "time", "publish", "posted", "meta", "datum", "fecha"];
    let mut words = markup.split(|c: char| !c.is_alphanumeric());
    words.any(|word| SIGNS.iter().any(|sign| word.starts_with(sign) || word.ends_with(sign)))
}

/// Returns the date of the `time` element that a block is in or contains, with the text of the attribute.
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
