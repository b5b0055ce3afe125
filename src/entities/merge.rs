//! Merges the mentions of one article into entities.
//!
//! Mentions are first grouped by their folded words; then groups are joined: inflected forms of one name, a surname
//! with the full name, a short form with a long one, an acronym with its full form. Everything runs in text order, so
//! the result is deterministic.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use crate::article::{Entity, EntityId, EntityKind, Mention};

use crate::span::Span;

use super::dates::{self, Date};
use super::endings::alike;
use super::mention::Found;
use super::model::{KINDS, Kind};
use super::tagger::Passage;

/// Mentions of the same name.
#[derive(Debug)]
struct Group {
    /// The words of the fullest form.
    words: Vec<String>,
    /// Sum of confidences for each kind.
    kinds: [f32; KINDS],
    /// Indices of the mentions, in text order.
    mentions: Vec<usize>,
}

impl Group {
    /// Returns the kind with the greatest sum of confidences; ties go to the first.
    fn kind(&self) -> Kind {
        let sum = |kind: &Kind| self.kinds[*kind as usize];
        let last_first = Kind::ALL.into_iter().rev();
        last_first.max_by(|one, two| sum(one).total_cmp(&sum(two))).unwrap_or(Kind::Person)
    }

    fn take(&mut self, other: Self) {
        if other.words.len() > self.words.len() {
            self.words = other.words;
        }
        self.kinds.iter_mut().zip(other.kinds).for_each(|(sum, more)| *sum += more);
        self.mentions.extend(other.mentions);
        self.mentions.sort_unstable();
    }
}

/// Returns the entities of an article in order of first mention, from what the tagger found and from dates, each with
/// its block.
pub fn merge(passages: &[Passage<'_>], found: &[Found], dates: &[(Option<usize>, Date)]) -> Vec<Entity> {
    let mut groups = same_names(found);
    take_surnames(&mut groups, found);
    join(&mut groups, found, is_form_of);
    join(&mut groups, found, is_part_of);
    join(&mut groups, found, is_acronym_of);
    if passages.len() >= SEVERAL {
        groups.retain(|group| !is_unconfirmed(group, found));
    }
    groups.sort_by_key(|group| group.mentions.first().copied());
    let blocks = found.iter().map(|found| found.block).chain(dates.iter().map(|(block, _)| *block));
    let total: f32 = blocks.map(weight).sum();
    let names = groups.iter().map(|group| entity(group, passages, found, total));
    let mut entities: Vec<Entity> = names.chain(same_dates(passages, dates, total)).collect();
    entities.sort_by_key(first_place);
    entities.iter_mut().enumerate().for_each(|(id, entity)| entity.id = EntityId(id as u32));
    entities
}

/// Returns where an entity is first mentioned: in the title or a block, and at which byte of it.
fn first_place(entity: &Entity) -> Option<(Option<usize>, usize)> {
    let in_title = entity.title_mentions.first().map(|span| (None, span.start));
    in_title.or_else(|| entity.mentions.first().map(|mention| (Some(mention.block), mention.span.start)))
}

/// Number of passages from which a text is likely to mention its main subjects more than once.
const SEVERAL: usize = 4;

/// Confidence below which a name of this kind is dropped if nothing else in a long text supports it. Persons who are
/// mentioned once are mostly named in full, which leaves little doubt.
const fn unconfirmed(kind: Kind) -> f32 {
    match kind {
        Kind::Person => 0.65,
        Kind::Organization | Kind::Location => 0.55,
    }
}

/// The same for a single word that opens a sentence and is on no list: any word is capitalised there.
const UNCONFIRMED_BY_PLACE: f32 = 0.8;

/// Whether a name occurs only once, with low confidence.
fn is_unconfirmed(group: &Group, found: &[Found]) -> bool {
    let least = |name: &Found| if name.by_place { UNCONFIRMED_BY_PLACE } else { unconfirmed(group.kind()) };
    match group.mentions.as_slice() {
        [only] => found.get(*only).is_some_and(|name| name.sure < least(name)),
        _ => false,
    }
}

/// Confidence of dates, which are found by pattern.
const DATE_CONFIDENCE: f32 = 0.95;

/// Maximum number of different dates that are compared with each other.
const MOST_DATES: usize = 200;

/// Makes one entity for each date; a day without a year is merged with the same day of the first date that fits.
fn same_dates(passages: &[Passage<'_>], dates: &[(Option<usize>, Date)], total: f32) -> Vec<Entity> {
    let mut groups: Vec<(Vec<Date>, Vec<Place>)> = Vec::new();
    for (block, date) in dates {
        let place = (*block, date.span);
        let agrees = |known: &[Date]| known.first().is_some_and(|known| known.agrees(date));
        match groups.iter_mut().take(MOST_DATES).find(|(known, _)| agrees(known)) {
            Some((dates, places)) => {
                dates.push(*date);
                places.push(place);
            }
            None => groups.push((vec![*date], vec![place])),
        }
    }
    let entity = |(dates, places): (Vec<Date>, Vec<Place>)| {
        let longest = places.iter().rev().max_by_key(|(_, span)| span.len());
        Entity {
            id: EntityId(0),
            name: longest.map(|(block, span)| written(passages, *block, *span)).unwrap_or_default(),
            kind: EntityKind::Date,
            date: dates::value(&dates),
            roles: Vec::new(),
            mentions: in_body(&places),
            title_mentions: in_title(&places),
            confidence: DATE_CONFIDENCE,
            salience: salience(&places, total),
        }
    };
    groups.into_iter().map(entity).collect()
}

/// Where something is mentioned: the block, `None` for the title, and the span in the text of either.
type Place = (Option<usize>, Span);

fn in_body(places: &[Place]) -> Vec<Mention> {
    places.iter().filter_map(|(block, span)| Some(Mention { span: *span, block: (*block)? })).collect()
}

fn in_title(places: &[Place]) -> Vec<Span> {
    places.iter().filter(|(block, _)| block.is_none()).map(|(_, span)| *span).collect()
}

/// Returns the share of these mentions in the `total` weight of all.
fn salience(places: &[Place], total: f32) -> f32 {
    places.iter().map(|(block, _)| weight(*block)).sum::<f32>() / total.max(1.0)
}

fn same_names(found: &[Found]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut known: HashMap<&[String], usize> = HashMap::new();
    for (index, mention) in found.iter().enumerate() {
        let at = *known.entry(&mention.words).or_insert_with(|| {
            groups.push(Group { words: mention.words.clone(), kinds: [0.0; KINDS], mentions: Vec::new() });
            groups.len() - 1
        });
        groups[at].kinds[mention.kind as usize] += mention.confidence;
        groups[at].mentions.push(index);
    }
    groups
}

/// Maximum number of groups that are joined, as joining compares all pairs.
const MOST_GROUPS: usize = 500;

/// Joins each group with the best group that it is a form of, according to `belongs`. Of several candidates the one
/// mentioned last before it is chosen, else the first one after it.
fn join(groups: &mut Vec<Group>, found: &[Found], belongs: fn(&Group, &Group, &[Found]) -> bool) {
    if groups.len() > MOST_GROUPS {
        return;
    }
    let mut index = 0;
    while index < groups.len() {
        let target = target(groups, index, found, belongs);
        match target {
            Some(target) => {
                let group = groups.remove(index);
                let target = if target > index { target - 1 } else { target };
                groups[target].take(group);
                // Groups that were passed are not compared again with the enlarged one.
            }
            None => index += 1,
        }
    }
}

fn target(
    groups: &[Group],
    index: usize,
    found: &[Found],
    belongs: fn(&Group, &Group, &[Found]) -> bool,
) -> Option<usize> {
    let group = &groups[index];
    let first = group.mentions.first().copied().unwrap_or_default();
    let distance = |other: &usize| {
        let before = groups[*other].mentions.iter().rev().find(|mention| **mention < first);
        match before {
            Some(mention) => first - mention,
            None => found.len() + groups[*other].mentions.first().copied().unwrap_or_default(),
        }
    };
    (0..groups.len())
        .filter(|other| *other != index && belongs(group, &groups[*other], found))
        .min_by_key(distance)
}

/// Confidence below which a name of one word gives way to a person of that surname.
const DOUBTFUL: f32 = 0.9;

/// Turns a name of one word into a person if it is the surname of a person named in full, unless the tagger is sure
/// that it is something else: many towns are named like people.
fn take_surnames(groups: &mut [Group], found: &[Found]) {
    let persons = groups.iter().filter(|group| group.kind() == Kind::Person && group.words.len() > 1);
    let surnames: HashSet<String> = persons.filter_map(|group| group.words.last().cloned()).collect();
    for group in groups.iter_mut().filter(|group| group.kind() != Kind::Person && group.words.len() == 1) {
        let best = group.mentions.iter().map(|mention| found[*mention].confidence).fold(0.0, f32::max);
        if best < DOUBTFUL && surnames.contains(&group.words[0]) {
            let sum = group.kinds.iter().sum();
            group.kinds = [sum, 0.0, 0.0];
        }
    }
}

fn language_of(group: &Group, found: &[Found]) -> crate::Language {
    group.mentions.first().map(|mention| found[*mention].language).unwrap_or_default()
}

/// Whether the words of `short` are forms of the words of `long`, which is mentioned before it.
fn is_form_of(short: &Group, long: &Group, found: &[Found]) -> bool {
    let language = language_of(short, found);
    short.kind() == long.kind()
        && short.words.len() == long.words.len()
        && short.mentions.first() > long.mentions.first()
        && short.words.iter().zip(&long.words).all(|(one, two)| alike(one, two, language))
}

/// Whether `short` is a shorter form of `long`: part of a person's name; the beginning of an organisation's; or,
/// mentioned after it, its first or last word, as "the Council" after "Harrow City Council".
fn is_part_of(short: &Group, long: &Group, found: &[Found]) -> bool {
    let kind = long.kind();
    if short.kind() != kind || kind == Kind::Location {
        return false;
    }
    let language = language_of(short, found);
    if kind == Kind::Person && is_surname_of(short, long, language) {
        return true;
    }
    if short.words.len() >= long.words.len() {
        return false;
    }
    let matches = |words: &[String]| {
        short.words.iter().zip(words).all(|(one, two)| alike(bare(one), bare(two), language))
    };
    let spaceless = language.is_spaceless();
    let mut places = long.words.windows(short.words.len());
    match kind {
        Kind::Person if spaceless => short.words.len() > 1 && places.any(matches),
        Kind::Person => places.any(matches),
        _ if short.words.len() == 1 => {
            let ends = [long.words.first(), long.words.last()];
            let is_named_before = long.mentions.first() < short.mentions.first();
            is_named_before && ends.contains(&short.words.first())
        }
        _ => short.words.len() > 1 && places.next().is_some_and(matches),
    }
}

/// Whether `short` is the surname of one syllable that the Korean one-word name `long` begins with.
fn is_surname_of(short: &Group, long: &Group, language: crate::Language) -> bool {
    let ([surname], [whole]) = (short.words.as_slice(), long.words.as_slice()) else { return false };
    is_lone_syllable(&short.words, language)
        && whole.starts_with(surname.as_str())
        && (3..=4).contains(&whole.chars().count())
}

/// Whether a name is a single Korean syllable, which can be a surname but not a full name.
fn is_lone_syllable(words: &[String], language: crate::Language) -> bool {
    language == crate::Language::Korean && matches!(words, [word] if word.chars().nth(1).is_none())
}

/// Strips the article that is attached to a name: "al-Sharaa", "El-Sisi".
fn bare(word: &str) -> &str {
    const ARTICLES: [&str; 8] = ["al-", "el-", "ad-", "ar-", "as-", "at-", "an-", "ash-"];
    ARTICLES
        .iter()
        .find_map(|article| word.strip_prefix(article))
        .filter(|rest| rest.len() > 2)
        .unwrap_or(word)
}

/// Whether `short` consists of the initials of `long`, or is in brackets directly after it.
fn is_acronym_of(short: &Group, long: &Group, found: &[Found]) -> bool {
    if short.words.len() != 1
        || long.words.len() < 2
        || short.kind() != Kind::Organization
        || long.kind() == Kind::Person
    {
        return false;
    }
    let word = &short.words[0];
    let bracketed = short
        .mentions
        .iter()
        .any(|mention| found[*mention].bracketed && *mention > 0 && long.mentions.contains(&(mention - 1)));
    let initials: String = long.words.iter().filter_map(|word| word.chars().next()).collect();
    let long_words: String = long
        .words
        .iter()
        .filter(|word| word.chars().count() > 3)
        .filter_map(|word| word.chars().next())
        .collect();
    let letters = word.chars().count();
    bracketed || ((2..=8).contains(&letters) && (*word == initials || *word == long_words))
}

/// Returns the weight of a mention; those in the title and the first paragraphs count more.
fn weight(block: Option<usize>) -> f32 {
    match block {
        None => 3.0,
        Some(0) => 2.0,
        Some(1) => 1.5,
        Some(_) => 1.0,
    }
}

impl From<Kind> for EntityKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Person => Self::Person,
            Kind::Organization => Self::Organization,
            Kind::Location => Self::Location,
        }
    }
}

fn entity(group: &Group, passages: &[Passage<'_>], found: &[Found], total: f32) -> Entity {
    let mentions: Vec<&Found> = group.mentions.iter().filter_map(|mention| found.get(*mention)).collect();
    let mut roles: Vec<String> = Vec::new();
    for role in mentions.iter().flat_map(|mention| &mention.roles) {
        if !roles.contains(role) {
            roles.push(role.clone());
        }
    }
    let places: Vec<Place> = mentions.iter().map(|mention| (mention.block, mention.span)).collect();
    let doubt = mentions.iter().fold(1.0, |doubt, mention| doubt * (1.0 - mention.confidence.min(0.995)));
    Entity {
        id: EntityId(0),
        name: name(&mentions, passages),
        kind: group.kind().into(),
        date: None,
        roles,
        mentions: in_body(&places),
        title_mentions: in_title(&places),
        confidence: 1.0 - doubt,
        salience: salience(&places, total),
    }
}

/// Returns the fullest form, as written at its first mention; among forms with as many words the one without endings,
/// else the most frequent.
fn name(mentions: &[&Found], passages: &[Passage<'_>]) -> String {
    let mut times: HashMap<&[String], usize> = HashMap::new();
    mentions.iter().for_each(|mention| *times.entry(&mention.words).or_default() += 1);
    let rank = |mention: &&&Found| {
        let times = times.get(mention.words.as_slice()).copied();
        (
            !is_lone_syllable(&mention.words, mention.language),
            mention.words.len(),
            Reverse(endings(mention)),
            times,
        )
    };
    // Ties go to the first, hence the reverse order.
    let best = mentions.iter().rev().max_by_key(rank);
    best.map(|mention| written(passages, mention.block, mention.name)).unwrap_or_default()
}

/// Returns the length in characters of a form, by which the shortest of the forms of a name, the one without endings,
/// is found; 0 in languages whose names have no endings.
fn endings(mention: &Found) -> usize {
    let inflects = !super::endings::of(mention.language).is_empty();
    if inflects { mention.words.iter().map(|word| word.chars().count()).sum() } else { 0 }
}

/// Returns the text of a span as one line.
fn written(passages: &[Passage<'_>], block: Option<usize>, span: Span) -> String {
    let passage = passages.iter().find(|passage| passage.block == block);
    passage.map(|passage| crate::text::fold_space(span.of(passage.text)).into_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
