//! Merges the mentions of one article into entities.
//!
//! Mentions are first grouped by their folded words; then groups are joined: inflected forms of one name, a surname
//! with the full name, a short form with a long one, an acronym with its full form. Everything runs in text order, so
//! the result is deterministic.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use crate::article::{Entity, EntityId, EntityKind, Mention};
use crate::language::{ByLanguage, Language, Script};
use crate::lexicon::{Lexicon, Section};
use crate::span::Span;

use super::atoms::trigger;
use super::dates::{self, Date};
use super::endings::alike;
use super::fold::{fold_into, hash_chars, hash_phrase};
use super::mention::{Found, Letters};
use super::model::{KINDS, Kind};
use super::tagger::Passage;
use super::triggers::Triggers;

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

    /// Takes the mentions of a group, and its words if it is the fuller form.
    fn take(&mut self, mut other: Self) {
        if other.words.len() > self.words.len() {
            self.words = std::mem::take(&mut other.words);
        }
        self.take_mentions(other);
    }

    /// Takes the mentions of a group, and keeps its own words as the fullest form.
    fn take_mentions(&mut self, other: Self) {
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
    take_short_organizations(&mut groups, found);
    join(&mut groups, found, (is_form_of, Group::take));
    join(&mut groups, found, (is_overgrown, Group::take_mentions));
    join(&mut groups, found, (is_part_of, Group::take));
    join(&mut groups, found, (is_acronym_of, Group::take));
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

/// Whether the first group is a form of the second.
type Belongs = fn(&Group, &Group, &[Found]) -> bool;

/// Joins each group with the best group that it is a form of, according to `belongs`, which then takes it. Of several
/// candidates the one mentioned last before it is chosen, else the first one after it.
fn join(groups: &mut Vec<Group>, found: &[Found], (belongs, take): (Belongs, fn(&mut Group, Group))) {
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
                take(&mut groups[target], group);
                // Groups that were passed are not compared again with the enlarged one.
            }
            None => index += 1,
        }
    }
}

fn target(groups: &[Group], index: usize, found: &[Found], belongs: Belongs) -> Option<usize> {
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
/// that it is something else: many towns are named like people. It can only be sure of an organisation or a listed
/// place, and not of a name that a colon follows at the start of a paragraph.
fn take_surnames(groups: &mut [Group], found: &[Found]) {
    let persons = groups.iter().filter(|group| group.kind() == Kind::Person && group.words.len() > 1);
    let surnames: HashSet<String> = persons.filter_map(|group| group.words.last().cloned()).collect();
    for group in groups.iter_mut().filter(|group| group.kind() != Kind::Person && group.words.len() == 1) {
        let best = group.mentions.iter().map(|mention| found[*mention].confidence).fold(0.0, f32::max);
        let mut mentions = group.mentions.iter().map(|mention| &found[*mention]);
        let is_unlisted =
            group.kind() == Kind::Location && mentions.clone().all(|name| !name.is_listed_place);
        let is_label = mentions.any(|name| name.is_label);
        if (best < DOUBTFUL || is_unlisted || is_label) && surnames.contains(&group.words[0]) {
            let sum = group.kinds.iter().sum();
            group.kinds = [sum, 0.0, 0.0];
        }
    }
}

/// Maximum words of the name of a person that may be the beginning of an organisation's name.
const PERSON: usize = 4;

/// Turns a person into an organisation if the name is the beginning of that of an organisation, and neither a title nor
/// the tagger's confidence speaks for a person. Foundations and the like are named after people, whom a text mostly
/// calls by their surname, too.
fn take_short_organizations(groups: &mut [Group], found: &[Found]) {
    let is_long = |group: &&Group| group.kind() == Kind::Organization && group.words.len() > 2;
    let beginnings = |group: &Group| -> Vec<Vec<String>> {
        let lengths = 2..group.words.len().min(PERSON + 1);
        lengths.filter_map(|length| group.words.get(..length).map(<[String]>::to_vec)).collect()
    };
    let known: HashSet<Vec<String>> = groups.iter().filter(is_long).flat_map(beginnings).collect();
    let persons = groups.iter().filter(|group| group.kind() == Kind::Person);
    let alone: HashSet<String> = persons
        .filter(|group| group.words.len() == 1)
        .filter_map(|group| group.words.first().cloned())
        .collect();
    for group in groups.iter_mut().filter(|group| group.kind() == Kind::Person && group.words.len() > 1) {
        let mut mentions = group.mentions.iter().map(|mention| &found[*mention]);
        let is_doubtful = mentions.all(|name| name.confidence < DOUBTFUL && name.roles.is_empty());
        let is_called_alone = group.words.last().is_some_and(|last| alone.contains(last));
        if is_doubtful && !is_called_alone && known.contains(&group.words) {
            let sum = group.kinds.iter().sum();
            group.kinds = [0.0; KINDS];
            group.kinds[Kind::Organization as usize] = sum;
        }
    }
}

fn language_of(group: &Group, found: &[Found]) -> Language {
    group.mentions.first().map(|mention| found[*mention].language).unwrap_or_default()
}

/// Whether the words of `short` are forms of the words of `long`, which is mentioned before it, or the same letters
/// with other spaces.
fn is_form_of(short: &Group, long: &Group, found: &[Found]) -> bool {
    if short.kind() != long.kind() || short.mentions.first() <= long.mentions.first() {
        return false;
    }
    if short.words.len() == long.words.len() {
        let language = language_of(short, found);
        return short.words.iter().zip(&long.words).all(|(one, two)| alike(one, two, language));
    }
    let letters = |words: &[String]| words.iter().map(String::len).sum::<usize>();
    letters(&short.words) == letters(&long.words) && short.words.concat() == long.words.concat()
}

/// Number of mentions from which a form counts as the usual one.
const USUAL: usize = 3;

/// Whether the form `long`, which occurs once, most likely says more than the name: it begins with `short`, which is
/// mentioned several times, or in the body before it. News introduces an organisation by its full name, so that an
/// extension that comes later is a part of it, or what the tagger has taken with it. A Chinese person has at most
/// three characters as a rule; elsewhere a person's longer name is the full one.
fn is_overgrown(long: &Group, short: &Group, found: &[Found]) -> bool {
    let [only] = long.mentions.as_slice() else { return false };
    let language = language_of(short, found);
    let can_be_full = match short.kind() {
        Kind::Organization => short.words.len() > 1,
        Kind::Person => language.script() == Script::Hani && short.words.len() == CHINESE_NAME,
        Kind::Location => false,
    };
    let is_before = |mention: &usize| mention < only && found[*mention].block.is_some();
    can_be_full
        && short.kind() == long.kind()
        && short.words.len() < long.words.len()
        && begins(short, long, language)
        && (short.mentions.len() >= USUAL || short.mentions.iter().any(is_before))
        && !is_of_another(short, long, language)
}

/// Number of characters of most full Chinese names.
const CHINESE_NAME: usize = 3;

/// Whether the words of `long` begin with forms of those of `short`.
fn begins(short: &Group, long: &Group, language: Language) -> bool {
    let pairs = short.words.iter().zip(&long.words);
    pairs.into_iter().all(|(one, two)| alike(bare(one), bare(two), language))
}

/// Whether `long`, which begins with `short`, is something that belongs to it: "Keld Laboratory's Rescue System",
/// German "Kellers Trainer"; or says twice what organisation it is, as "University of Keld School of Design" does.
fn is_of_another(short: &Group, long: &Group, language: Language) -> bool {
    let (own, rest) = long.words.split_at(short.words.len().min(long.words.len()));
    let owns = |word: &String| word.starts_with('\'') || word.ends_with("'s");
    let genitive = |(one, two): (&String, &String)| {
        super::endings::cut(language).iter().any(|ending| two.strip_suffix(ending) == Some(one))
    };
    let is_owned = rest.first().is_some_and(|word| word.starts_with('\''))
        || !rest.is_empty() && own.last().is_some_and(owns)
        || !rest.is_empty() && short.words.last().zip(own.last()).is_some_and(genitive);
    let is_organization = short.kind() == Kind::Organization;
    is_owned || is_organization && says_organization(own, language) && says_organization(rest, language)
}

/// Maximum number of characters of a word for an organisation in a script without spaces.
const HEAD_CHARACTERS: usize = 4;

/// Whether words say what an organisation is: one of them, or the last characters in a script without spaces.
fn says_organization(words: &[String], language: Language) -> bool {
    let triggers = Triggers::of(language);
    let hash = |word: &String| hash_chars(&word.chars().collect::<Vec<char>>());
    let says =
        |hash: u32| triggers.get(hash) & (trigger::ORGANIZATION | trigger::ROLE) == trigger::ORGANIZATION;
    if !language.is_spaceless() {
        return words.iter().map(hash).any(says);
    }
    let ends = (1..=HEAD_CHARACTERS.min(words.len())).filter_map(|len| words.get(words.len() - len..));
    ends.filter_map(|end| end.iter().map(hash).reduce(hash_phrase)).any(says)
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
    let is_begun = begins(short, long, language);
    if is_begun && is_of_another(short, long, language) {
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
        _ => is_begun,
    }
}

/// Whether `short` is the surname of one syllable that the Korean one-word name `long` begins with, or of one
/// character, with which a Chinese or Japanese one begins.
fn is_surname_of(short: &Group, long: &Group, language: Language) -> bool {
    if matches!(language.script(), Script::Hani | Script::Jpan) {
        return short.words.len() == 1
            && HAN_NAME.contains(&long.words.len())
            && short.words.first() == long.words.first();
    }
    let ([surname], [whole]) = (short.words.as_slice(), long.words.as_slice()) else { return false };
    is_lone_syllable(&short.words, language)
        && whole.starts_with(surname.as_str())
        && (3..=4).contains(&whole.chars().count())
}

/// Number of characters of a full name that begins with a surname of one character.
const HAN_NAME: std::ops::RangeInclusive<usize> = 2..=4;

/// Whether a name is a single Korean syllable, which can be a surname but not a full name.
fn is_lone_syllable(words: &[String], language: Language) -> bool {
    language == Language::Korean && matches!(words, [word] if word.chars().nth(1).is_none())
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

/// Number of letters of an acronym.
const ACRONYM: std::ops::RangeInclusive<usize> = 2..=8;

/// Whether `short` consists of the initials of `long`, or is the acronym in brackets directly behind it.
fn is_acronym_of(short: &Group, long: &Group, found: &[Found]) -> bool {
    let [acronym] = short.words.as_slice() else { return false };
    if short.kind() != Kind::Organization || long.kind() == Kind::Person {
        return false;
    }
    let letters = acronym.chars().count();
    let in_brackets = || {
        let behind = |mention: &&usize| is_bracketed_behind(**mention, long, found);
        let mut mentions = short.mentions.iter().filter(behind).map(|mention| &found[*mention]).peekable();
        // Asked once, since both may have many mentions.
        let is_any = mentions.peek().is_some() && can_be_translated(long, found);
        mentions.any(|mention| fits(acronym, &long.words) || is_any && is_translated(mention, long))
    };
    ACRONYM.contains(&letters)
        && (long.words.len() > 1 && are_initials(acronym, &long.words)
            || long.kind() == Kind::Organization && in_brackets())
}

/// Whether an acronym consists of the initials of all words, or of all but the short ones.
fn are_initials(acronym: &str, words: &[String]) -> bool {
    let initials = |least: usize| -> String {
        let words = words.iter().filter(|word| word.chars().count() >= least);
        words.filter_map(|word| word.chars().next()).collect()
    };
    acronym == initials(1) || acronym == initials(LONG_WORD)
}

/// Number of characters from which a word is not one of the small ones that acronyms leave out.
const LONG_WORD: usize = 4;

/// Whether a mention is in brackets directly behind one of `long`.
fn is_bracketed_behind(mention: usize, long: &Group, found: &[Found]) -> bool {
    let Some(before) = found[mention].bracketed else { return false };
    let last = mention.checked_sub(1).filter(|last| long.mentions.binary_search(last).is_ok());
    let last = last.and_then(|last| found.get(last)).filter(|last| last.block == found[mention].block);
    last.is_some_and(|last| last.span.overlaps(before))
}

/// Whether the letters of an acronym occur in the words of a name in this order, the first at the start of the first
/// or second word.
fn fits(acronym: &str, words: &[String]) -> bool {
    let from = |start: usize| {
        let mut left = words.iter().skip(start).flat_map(|word| word.chars());
        let begins = words.get(start).and_then(|word| word.chars().next()) == acronym.chars().next();
        begins && acronym.chars().all(|letter| left.any(|c| c == letter))
    };
    !words.iter().any(|word| word == acronym) && (0..2).any(from)
}

/// Number of words from which the name of an organisation may be a translation that its acronym does not fit.
const TRANSLATED: usize = 4;

/// Whether an acronym behind a name can be that of the name in another language, or letters as they are spoken: the
/// name is long, or in a script without capitals.
fn can_be_translated(long: &Group, found: &[Found]) -> bool {
    let caseless = |mention: &usize| found[*mention].letters == Letters::Caseless;
    long.words.len() >= TRANSLATED || long.mentions.iter().any(caseless)
}

/// Whether a word in brackets looks like such an acronym of a name that can have one. A news agency's is that of the
/// agency that reports.
fn is_translated(mention: &Found, long: &Group) -> bool {
    let can_be_acronym = match mention.letters {
        Letters::Capitals => true,
        Letters::Caseless => long.words.len() > 1,
        Letters::Capital | Letters::Small => false,
    };
    can_be_acronym && !mention.words.iter().any(|word| is_agency(word, mention.language))
}

/// Whether a folded word is the name of a news agency.
fn is_agency(word: &str, language: Language) -> bool {
    static TABLES: ByLanguage<HashSet<String>> = ByLanguage::new();
    let table = TABLES.of(language, |language| {
        let mut folded = Vec::new();
        let languages = [Language::Unknown, language];
        let rows = languages.into_iter().flat_map(|language| Lexicon::of(language).rows(Section::Agencies));
        let fold = |row: &crate::lexicon::Row| {
            fold_into(row.form, language, &mut folded);
            folded.iter().collect()
        };
        rows.map(fold).collect()
    });
    table.contains(word)
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
        name: name(group, &mentions, passages),
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
/// else the most frequent. Forms that are longer than the group's words say more than the name.
fn name(group: &Group, mentions: &[&Found], passages: &[Passage<'_>]) -> String {
    let mut times: HashMap<&[String], usize> = HashMap::new();
    mentions.iter().for_each(|mention| *times.entry(&mention.words).or_default() += 1);
    let rank = |mention: &&&Found| {
        let times = times.get(mention.words.as_slice()).copied();
        (
            !is_lone_syllable(&mention.words, mention.language),
            mention.words.len(),
            Reverse(form_length(mention)),
            times,
        )
    };
    // Ties go to the first, hence the reverse order.
    let forms = mentions.iter().rev().filter(|mention| mention.words.len() <= group.words.len());
    let best = forms.max_by_key(rank);
    best.map(|mention| written(passages, mention.block, mention.name)).unwrap_or_default()
}

/// Returns the length in characters of a form, by which the shortest of the forms of a name, the one without endings,
/// is found; 0 in languages whose names have no endings. A last vowel that few names of the language end with counts
/// twice: "Zbroi" is a form of "Zbroja".
fn form_length(mention: &Found) -> usize {
    let language = mention.language;
    let is_case = |word: &String| super::endings::ends_in_case_vowel(word, language);
    let length = |word: &String| word.chars().count() + usize::from(is_case(word));
    if super::endings::of(language).is_empty() { 0 } else { mention.words.iter().map(length).sum() }
}

/// Returns the text of a span as one line.
fn written(passages: &[Passage<'_>], block: Option<usize>, span: Span) -> String {
    let passage = passages.iter().find(|passage| passage.block == block);
    passage.map(|passage| crate::text::fold_space(span.of(passage.text)).into_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
