//! Who is meant by a role, that is an office or a profession, or by another noun: "the manager", "der 68-jährige
//! Landwirt".

use super::attribution::{Subject, SubjectKind};
use super::cues::Term;
use super::grammar::is_semitic;
use super::marks::is_mark;
use super::names::Name;
use super::people::{Met, People};
use super::phrase::{stem, words};
use super::scene::Scene;
use super::subject::is_bare;
use super::tags::{Gender, Tags};
use super::texts::is_named_text;
use crate::article::{EntityId, EntityKind};
use crate::detect::script_of;
use crate::language::Script;
use crate::span::Span;
use crate::text::{is_alphanumeric, is_hangul, is_spaceless};

/// How many sentences back (its own included) a person meant by a role may have been named.
const OFFICE: usize = 3;

/// The same for other nouns, which need not mean a person.
const NOUN: usize = 3;

/// A noun phrase without its leading articles.
fn noun(scene: &Scene<'_>, span: Span) -> Span {
    let first = words(scene, span).into_iter().find(|word| !is_bare(scene, *word));
    Span::new(first.map_or(span.end, |word| word.start), span.end)
}

/// Whether a phrase is definite, judged by an article in it or at most two words before it. `None` if there is no
/// article.
pub(super) fn is_definite(scene: &Scene<'_>, span: Span) -> Option<bool> {
    let grammar = scene.grammar;
    let before = Span::new(scene.boundary(span.start.saturating_sub(LEAD)), span.start);
    let ahead = words(scene, before);
    let lead = ahead.iter().rev().take(2).take_while(|word| !scene.slice(**word).ends_with([',', '.', ':']));
    let has =
        |forms: &[String], word: &Span| forms.iter().any(|form| is_article(form, word.of(&scene.folded)));
    let own = words(scene, span);
    let mut all = own.iter().chain(lead);
    let article = all.find(|word| has(&grammar.articles, word))?;
    Some(has(&grammar.definite, article))
}

/// Whether a word is an article, or begins with an elided one: "l'institutrice".
fn is_article(form: &str, word: &str) -> bool {
    form == word || form.ends_with(['\'', '’']) && word.starts_with(form)
}

/// Whether a word such as "this" or "the same" is in a phrase or right beside it.
fn is_pointed_at(scene: &Scene<'_>, span: Span) -> bool {
    let near = Span::new(scene.boundary(span.start.saturating_sub(LEAD)), scene.boundary(span.end + LEAD));
    let ahead = words(scene, Span::new(near.start, span.start)).into_iter().next_back();
    let behind = words(scene, Span::new(span.end, near.end)).into_iter().next();
    let own = words(scene, span);
    let mut all = own.iter().chain(&ahead).chain(&behind);
    all.any(|word| is_pointer(scene, *word))
}

fn is_pointer(scene: &Scene<'_>, word: Span) -> bool {
    let word = word.of(&scene.folded);
    let is_edge = |form: &str| word.starts_with(form) || word.ends_with(form);
    let joined = word.starts_with(is_spaceless) && word.chars().count() <= JOINED;
    scene.grammar.pointers.iter().any(|form| form == word || joined && is_edge(form))
}

/// The longest word of a script without spaces to which "this" may be attached, in characters.
const JOINED: usize = 10;

/// How many bytes before a phrase are searched for an article, and on either side for a word such as "this".
const LEAD: usize = 40;

/// How many names on either side, and how many earlier roles, are checked.
const MOST: usize = 100;

/// The person who holds the role: whoever is named beside these words, or has this role elsewhere in the text. `cue`
/// is the reporting verb beside them.
pub(super) fn holder(people: &People<'_, '_>, subject: Subject, cue: Option<Span>) -> Option<EntityId> {
    let known = || {
        let entity = Office::of(people.scene, subject).known_of(people)?;
        can_mean(people, subject, entity).then_some(entity)
    };
    let scene = people.scene;
    let is_behind =
        |cue: Span| cue.end <= subject.span.start && scene.words_between(cue.end, subject.span.start) <= 1;
    let closing = || cue.filter(|cue| is_behind(*cue)).and_then(|_| closing(scene, subject));
    beside(scene, subject).or_else(closing).or_else(known)
}

/// The person in apposition at the end of a long phrase after its verb: "said the head of the committee on bridges and
/// roads in the south of the country, |Paul Tolland|".
fn closing(scene: &Scene<'_>, subject: Subject) -> Option<EntityId> {
    let behind = Span::new(subject.span.end, scene.boundary(subject.span.end + LONG));
    let comma = behind.start + scene.slice(behind).find(parts_clause)?;
    let gap = Span::new(behind.start, comma);
    let name = scene.names_in(Span::new(comma, behind.end)).first()?;
    let is_next = joins(scene.slice(Span::new(comma, name.span.start)));
    let rest = scene.slice(Span::new(name.span.end, scene.boundary(name.span.end + 4)));
    let is_ended = !rest.trim_start().starts_with(is_alphanumeric);
    let is_somebody = is_told(scene, Span::new(subject.span.start, comma))
        || is_definite(scene, subject.span) == Some(true) && !is_thing(scene, subject.span);
    let fits = is_somebody
        && name.kind == EntityKind::Person
        && is_next
        && is_ended
        && !scene.terms_in(gap).iter().any(is_loose);
    name.entity.filter(|_| fits)
}

/// Whether a term shows that another clause has begun.
fn is_loose(term: &Term) -> bool {
    let loose = [Tags::VERB, Tags::COMPLEMENTIZER, Tags::PRONOUN, Tags::ACCORDING];
    loose.iter().any(|tag| term.tags.any(*tag))
}

/// How many bytes after a role behind its verb the name must end.
const LONG: usize = 240;

/// The person named before who is meant by words without a name: "the 68-year-old", "this researcher".
pub(super) fn meant_again(people: &People<'_, '_>, subject: Subject) -> Option<EntityId> {
    Office::of(people.scene, subject).of_the_last(people)
}

/// Number of mentions that are searched for the characters before an office.
const MENTIONS: usize = 20;

/// Whether words without a name can mean this entity: not a person if they mean a text, an organisation or another
/// thing, and nobody if another name comes before the office: "清水治理事長".
pub(super) fn can_mean(people: &People<'_, '_>, subject: Subject, entity: EntityId) -> bool {
    let scene = people.scene;
    let at = usize::try_from(entity.0).unwrap_or(usize::MAX);
    let Some(entity) = people.entities.get(at).filter(|other| other.id == entity) else { return true };
    if entity.kind == EntityKind::Person && is_thing(scene, subject.span) {
        return false;
    }
    let Some(own) = name_before_office(scene, subject.span) else { return true };
    let mentions = entity.mentions.iter().take(MENTIONS);
    let mut forms = mentions.map(|mention| mention.span.of(&scene.folded)).chain([entity.name.as_str()]);
    forms.any(|form| form.contains(own))
}

/// Whether a phrase without a role ends with a word for a text, an organisation or a thing.
fn is_thing(scene: &Scene<'_>, span: Span) -> bool {
    let own = words(scene, noun(scene, span));
    let is_person = |word: &str| scene.grammar.kin.iter().any(|kin| is_form(kin, word));
    let is_other = |word: &Span| {
        let told = stem(scene, *word);
        // Only endings may differ: "researcher" and "research institute" begin alike in many languages.
        let is_same = |form: &String| {
            // "Banker" and "programmer" are people.
            let is_ending = |rest: &str| rest.chars().count() <= ENDING && !rest.ends_with('r');
            told.strip_prefix(form.as_str()).is_some_and(is_ending)
        };
        let grammar = scene.grammar;
        is_named_text(scene, *word) || grammar.organizations.iter().chain(&grammar.things).any(is_same)
    };
    !is_told(scene, span)
        && !own.iter().any(|word| is_person(stem(scene, *word)))
        && own.last().is_some_and(is_other)
}

/// In a script without spaces or in Hangul, the characters right before the office in a phrase that can only be a
/// name: two to four, of no other word that is known.
fn name_before_office<'s>(scene: &'s Scene<'_>, span: Span) -> Option<&'s str> {
    let office = offices(scene, span).last()?;
    let ahead = Span::new(span.start, office.start);
    let known = scene.names_in(ahead).last().map_or(ahead.start, |name| name.span.end);
    let rest = Span::new(known, ahead.end).of(&scene.folded).trim();
    let parts = |c: char| c.is_whitespace() || is_mark(c) || matches!(c, 'の' | '的' | '、' | '，' | '・');
    let rest = rest.rsplit(parts).next().unwrap_or_default();
    let pointers = scene.grammar.pointers.iter();
    let rest = pointers.fold(rest, |rest, form| rest.strip_prefix(form.as_str()).unwrap_or(rest));
    let count = rest.chars().count();
    let hangul = rest.chars().all(is_hangul) && count == HANGUL;
    let han = rest.chars().all(|c| script_of(c) == Script::Hani) && (2..=HAN).contains(&count);
    let is_known = || scene.grammar.organizations.iter().any(|form| rest.ends_with(form.as_str()));
    ((hangul || han) && !is_known()).then_some(rest)
}

/// How many syllables a Korean name has as a rule.
const HANGUL: usize = 3;

/// How many characters a name before an office has at most.
const HAN: usize = 4;

/// Whether words refer to somebody mentioned before.
pub(super) fn refers_back(scene: &Scene<'_>, subject: Subject) -> bool {
    Office::of(scene, subject).refers_back(scene)
}

/// The person whose name is in apposition to the words: "the farmer, Jan Kowalski", "Jan Kowalski, the farmer",
/// "the minister of transport, Ann Poe".
fn beside(scene: &Scene<'_>, subject: Subject) -> Option<EntityId> {
    let behind = Span::new(subject.span.end, scene.boundary(subject.span.end + APART));
    let next = scene.names_in(behind).iter().find(|name| name.kind == EntityKind::Person);
    let next = next.filter(|name| is_apposed(scene, Span::new(behind.start, name.span.start)));
    let count = scene.names.partition_point(|name| name.span.end <= subject.span.start);
    let last = count.checked_sub(1).and_then(|last| scene.names.get(last));
    let last = last.filter(|name| {
        name.kind == EntityKind::Person && joins(scene.slice(Span::new(name.span.end, subject.span.start)))
    });
    next.or(last)?.entity
}

/// How many bytes after a role the name must end.
const APART: usize = 120;

/// The most words between a role and the comma before the name.
const COMPLEMENT: usize = 6;

fn joins(gap: &str) -> bool {
    matches!(gap.trim(), "" | "," | "،" | "、")
}

/// Whether the words between a role and a name belong to the role: none or only a comma, one word, or up to
/// [`COMPLEMENT`] words before a comma.
fn is_apposed(scene: &Scene<'_>, gap: Span) -> bool {
    let text = scene.slice(gap).trim();
    let phrase = text.strip_suffix([',', '،', '、']);
    let most = if phrase.is_some() { COMPLEMENT } else { 1 };
    let mut terms = scene.terms_in(gap).iter();
    joins(text)
        || !phrase.unwrap_or(text).contains(parts_clause)
            && scene.words_between(gap.start, gap.end) <= most
            && (phrase.is_some() || !terms.clone().any(|term| term.tags.any(Tags::PREPOSITION)))
            && !terms.any(is_loose)
}

/// A subject, and the words in it that name a role.
struct Office<'s> {
    subject: Subject,
    /// These words, folded and without attached articles. Without a role, the noun if it is a single word;
    /// otherwise empty.
    words: Vec<&'s str>,
}

impl<'s> Office<'s> {
    fn of(scene: &'s Scene<'_>, subject: Subject) -> Self {
        let mut told: Vec<Span> =
            offices(scene, subject.span).flat_map(|office| words(scene, office)).collect();
        if told.is_empty() {
            let noun = words(scene, noun(scene, subject.span));
            told.extend(noun.into_iter().filter(|word| !is_pointer(scene, *word)).take(2));
            told.truncate(if told.len() == 1 { 1 } else { 0 });
        }
        Self { subject, words: told.into_iter().map(|word| stem(scene, word)).collect() }
    }

    /// The person to whom the text gives this role: the last one named before the subject, else the first one named
    /// after it. `None` for an indefinite phrase: "a director" is nobody named before.
    fn known_of(&self, people: &People<'_, '_>) -> Option<EntityId> {
        let scene = people.scene;
        if self.words.is_empty() || is_definite(scene, self.subject.span) == Some(false) {
            return None;
        }
        // "Défense" alone is a complement, whose gender is not that of the person.
        let is_complement = self.subject.kind == SubjectKind::Capitals;
        let gender = gender_of(scene, self.subject.span).filter(|_| !is_complement);
        let count = scene.names.partition_point(|name| name.span.start < self.subject.span.start);
        let (before, behind) = scene.names.split_at(count);
        let mut near = before.iter().rev().take(MOST).chain(behind.iter().take(MOST));
        near.find(|name| {
            name.kind == EntityKind::Person
                && !scene.is_said(name.span)
                && self.is_of(scene, name.span)
                && agrees(people, gender, name)
        })?
        .entity
    }

    /// Whether the words around a name give it this role.
    fn is_of(&self, scene: &Scene<'_>, name: Span) -> bool {
        let around = [ahead(scene, name), behind(scene, name)];
        self.words.iter().all(|word| around.iter().any(|span| tells(scene, *span, word)))
    }

    /// The person already named to whom the words point back: "the 68-year-old". The last sentences are searched,
    /// within the block unless only one person has been named so far.
    ///
    /// Somebody with a role of their own is taken only if nobody else fits and the phrase is definite: "Dr Ann Poe,
    /// head of the ward … The physician said". If the role occurs earlier in the text it is somebody else's, and
    /// the result is `None`, unless a word such as "this" points back.
    fn of_the_last(&self, people: &People<'_, '_>) -> Option<EntityId> {
        let (scene, at) = (people.scene, self.subject.span.start);
        let is_pointed_at = is_pointed_at(scene, self.subject.span);
        if !self.refers_back(scene) || !is_pointed_at && self.is_told_before(scene) {
            return None;
        }
        let block = scene.block_at(at).unwrap_or_default();
        let start = if people.only().is_some() { 0 } else { scene.block(block).start };
        let gender = scene.grammar.endings.of_noun(self.subject.span.of(&scene.folded));
        let agrees = |met: &Met| {
            let own = met.person.and_then(|person| people.cast.gender(person));
            !gender.zip(own).is_some_and(|(one, other)| one != other)
        };
        let is_office = is_told(scene, self.subject.span);
        let before = scene.block(block.saturating_sub(1)).start;
        let recent = if is_office { OFFICE } else { NOUN };
        let free = people.antecedent(at, recent, |met| {
            (met.span.start >= start && agrees(met) && !has_office(scene, met.span)).then_some(())
        });
        // In a language without articles, a noun alone is as definite as any.
        let is_definite = is_pointed_at
            || is_definite(scene, self.subject.span) == Some(true)
            || scene.grammar.articles.is_empty();
        let start = if is_office || is_pointed_at { before } else { start };
        let far = if is_pointed_at { POINTED } else { OFFICE };
        free.or_else(|| {
            let other =
                || people.antecedent(at, far, |met| (met.span.start >= start && agrees(met)).then_some(()));
            is_definite.then(other).flatten()
        })?
        .person
    }

    /// Whether the words can refer to a person mentioned before: they are definite or a single noun, and no
    /// preposition continues them.
    fn refers_back(&self, scene: &Scene<'_>) -> bool {
        let span = self.subject.span;
        let noun = noun(scene, span);
        let text = noun.of(&scene.folded);
        let own = words(scene, noun);
        let is_pointed_at = is_pointed_at(scene, span);
        let definite = if is_pointed_at { Some(true) } else { is_definite(scene, span) };
        let is_other =
            own.iter().any(|word| is_organization(scene, stem(scene, *word)) || is_named_text(scene, *word));
        let one = !text.contains(char::is_whitespace) && !is_glued_without_article(scene, noun);
        let is_cut = own.len() > 1
            && own.last().is_some_and(|last| is_bare(scene, *last) || holds_preposition(scene, *last));
        let one = one && (!text.starts_with(is_spaceless) || text.chars().count() <= SPACELESS);
        let told = !is_other
            && (one || definite == Some(true) && own.len() <= EPITHET && !holds_preposition(scene, span))
            || definite == Some(true) && (is_told(scene, span) || text.contains(char::is_numeric));
        let is_noun =
            !scene.slice(noun).starts_with(char::is_uppercase) || scene.grammar.order.capital_nouns > 0;
        told && !is_cut
            && !goes_on(scene, span)
            && definite != Some(false)
            && (definite == Some(true) || is_noun)
    }

    /// Whether a role with one of the same words occurs earlier in the reporter's text.
    fn is_told_before(&self, scene: &Scene<'_>) -> bool {
        let before = scene.terms_in(Span::new(0, self.subject.span.start));
        let mut offices = before.iter().rev().take(MOST).filter(|term| term.tags.any(Tags::ROLE));
        offices
            .any(|term| words(scene, term.span).iter().any(|word| self.words.contains(&stem(scene, *word))))
    }
}

/// The most words of a definite phrase without a role that can point back: "the former teacher".
const EPITHET: usize = 3;

/// The longest such phrase in a script without spaces, in characters.
const SPACELESS: usize = 4;

/// How many sentences back the person meant by "this" and a noun may have been named.
const POINTED: usize = 8;

fn holds_preposition(scene: &Scene<'_>, span: Span) -> bool {
    scene.terms_in(span).iter().any(|term| term.tags.any(Tags::PREPOSITION))
}

/// Whether a noun could have an attached article and has none: "مسؤول" as opposed to "المسؤول".
fn is_glued_without_article(scene: &Scene<'_>, noun: Span) -> bool {
    let glues = scene.grammar.definite.iter().any(|form| form.starts_with(is_semitic));
    glues && stem(scene, noun).len() == noun.len()
}

/// The roles within `span`.
pub(super) fn offices<'s>(scene: &'s Scene<'_>, span: Span) -> impl Iterator<Item = Span> + 's {
    scene.terms_in(span).iter().filter(|term| term.tags.any(Tags::ROLE)).map(|term| term.span)
}

/// Whether words with a role introduce somebody new: "the mayor of the next town", "a neighbor".
pub(super) fn introduces(scene: &Scene<'_>, span: Span) -> bool {
    is_told(scene, span) && (goes_on(scene, span) || is_definite(scene, span) != Some(true))
}

/// Whether a preposition follows right after a phrase and so continues it.
fn goes_on(scene: &Scene<'_>, span: Span) -> bool {
    let right = Span::new(span.end, scene.boundary(span.end + 24));
    scene.terms_in(right).first().is_some_and(|term| {
        term.tags.any(Tags::PREPOSITION) && scene.words_between(span.end, term.span.start) == 0
    })
}

/// Whether `span` holds a word for somebody who can speak: a role, a relative or an organisation.
pub(super) fn can_speak(scene: &Scene<'_>, span: Span) -> bool {
    is_told(scene, span)
        || words(scene, span).iter().any(|word| {
            let word = stem(scene, *word);
            is_organization(scene, word) || scene.grammar.kin.iter().any(|kin| is_form(kin, word))
        })
}

/// Whether a noun is a word for organisations: "police", "ministry".
fn is_organization(scene: &Scene<'_>, noun: &str) -> bool {
    scene.grammar.organizations.iter().any(|word| is_form(word, noun))
}

/// Whether `span` holds a role.
pub(super) fn is_told(scene: &Scene<'_>, span: Span) -> bool {
    scene.terms_in(span).iter().any(|term| term.tags.any(Tags::ROLE))
}

/// The gender of a noun phrase: of the article that begins it or comes right before it, else of a role in it that has a
/// form for each gender.
fn gender_of(scene: &Scene<'_>, span: Span) -> Option<Gender> {
    let ahead = Span::new(scene.boundary(span.start.saturating_sub(LEAD)), span.start);
    let lead = words(scene, ahead).into_iter().next_back();
    let own = words(scene, span);
    let mut first = own.iter().take(1).chain(&lead);
    first.find_map(|word| scene.grammar.endings.of_article(word.of(&scene.folded))).or_else(|| {
        let told = |word: &Span| {
            let word = word.of(&scene.folded).trim_matches(|c: char| !is_alphanumeric(c));
            scene.grammar.gendered.iter().find(|(form, _)| form == word)
        };
        own.iter().find_map(told).map(|(_, gender)| *gender)
    })
}

/// Whether a person can be of this gender, as far as the name, the verbs and titles beside it, and the role ahead of
/// it show.
fn agrees(people: &People<'_, '_>, gender: Option<Gender>, name: &Name) -> bool {
    if gender.is_none() {
        return true;
    }
    let scene = people.scene;
    let role = offices(scene, ahead(scene, name.span)).last().and_then(|office| gender_of(scene, office));
    let own = [name.entity.and_then(|person| people.cast.gender(person)), role];
    !own.into_iter().flatten().any(|own| gender.is_some_and(|gender| gender != own))
}

/// Whether the words around a name give it a role.
fn has_office(scene: &Scene<'_>, name: Span) -> bool {
    let around = [ahead(scene, name), behind(scene, name)];
    around.iter().any(|span| is_told(scene, *span))
}

/// The most words before a name, or after it and a comma, that are searched for its role.
const REACH: usize = 6;

/// How many bytes before a name are searched. [`REACH`] words are seldom longer.
const NEAR: usize = 400;

/// The words before a name that can give its role: back to the last punctuation, not counting a comma right before
/// the name.
fn ahead(scene: &Scene<'_>, name: Span) -> Span {
    let near = scene.boundary(name.start.saturating_sub(NEAR));
    let start = scene.sentence_start(name.start).max(near);
    let text = scene.slice(Span::new(start, name.start)).trim_end();
    let text = text.strip_suffix([',', '،', '、']).unwrap_or(text);
    let stop = text.char_indices().rev().find(|(_, c)| parts_clause(*c));
    let clause = Span::new(start + stop.map_or(0, |(at, c)| at + c.len_utf8()), start + text.len());
    let words = words(scene, clause);
    let first = words.len().checked_sub(REACH).and_then(|first| words.get(first));
    Span::new(first.map_or(clause.start, |word| word.start), clause.end)
}

/// The words after a name that can give its role: the words up to the next punctuation if a comma or bracket
/// follows the name, else only a few.
fn behind(scene: &Scene<'_>, name: Span) -> Span {
    let text = scene.slice(Span::new(name.end, scene.boundary(name.end + FAR)));
    let rest = text.trim_start();
    let apposed = rest.strip_prefix([',', '،', '、', '(', '（']);
    let (clause, most) = apposed.map_or((rest, NEXT), |apposed| (apposed, REACH));
    let start = name.end + text.len() - clause.len();
    let stop = start + clause.find(parts_clause).unwrap_or(clause.len());
    let bounds = [Tags::VERB, Tags::PREPOSITION, Tags::COMPLEMENTIZER, Tags::AUXILIARY];
    let is_bound = |term: &&Term| bounds.iter().any(|tag| term.tags.any(*tag));
    let bound = scene.terms_in(Span::new(start, stop)).iter().find(is_bound).filter(|_| apposed.is_none());
    let words = words(scene, Span::new(start, bound.map_or(stop, |term| term.span.start)));
    Span::new(start, words.iter().take(most).next_back().map_or(start, |word| word.end))
}

/// The most words right after a name, without a comma, that are searched for its role.
const NEXT: usize = 3;

/// How many bytes after a name are searched.
const FAR: usize = 160;

/// Whether a character separates clauses or sentences. Apostrophes do not.
fn parts_clause(c: char) -> bool {
    let quotes = is_mark(c) && !matches!(c, '\'' | '’');
    let stops = [',', '،', '、', '，', '。', '.', ';', ':', '!', '?', '(', ')', '（', '）', '\n'];
    quotes || stops.contains(&c)
}

/// Whether a span holds an inflected form of a word, alone or at the end of a compound.
fn tells(scene: &Scene<'_>, span: Span, word: &str) -> bool {
    if word.starts_with(is_spaceless) {
        return span.of(&scene.folded).contains(word);
    }
    words(scene, span).iter().any(|other| {
        let other = stem(scene, *other);
        is_form(other, word) || is_compound(other, word)
    })
}

/// Whether a word ends with an inflected form of another: "Umweltminister" with "Minister".
fn is_compound(whole: &str, part: &str) -> bool {
    let head: String = part.chars().take(HEAD).collect();
    let longer = whole.len() > part.len() && head.chars().count() == HEAD;
    let place = longer.then(|| whole.rfind(head.as_str())).flatten().filter(|at| *at > 0);
    place.is_some_and(|at| whole.get(at..).is_some_and(|end| is_form(end, part)))
}

/// How many characters of a word are looked for in compounds. Shorter words are not looked for.
const HEAD: usize = 5;

/// Whether two words are inflected forms of one word, judged by their shared beginning: "Vali" and "Valisi",
/// "manager" and "managerul".
fn is_form(one: &str, other: &str) -> bool {
    let shared = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
    let (end, rest) = (one.chars().count() - shared, other.chars().count() - shared);
    let longest = end.max(rest);
    let alike = longest <= ENDING || longest <= ENDING + 1 && end.min(rest) == 0;
    longest == 0 || alike && shared >= STEM.max((shared + longest) / 2)
}

/// The longest endings in which two forms of a word differ, in characters.
const ENDING: usize = 2;

/// The shortest beginning that two forms of a word share, in characters.
const STEM: usize = 3;
