//! Titles and offices next to a person's name: "Foreign Minister Anna Keller", "이춘희 세종시장".

use std::collections::HashSet;

use crate::language::{ByLanguage, Language, Script};
use crate::lexicon::{Lexicon, Section};
use crate::span::Span;

use super::atoms::{Glance, coarse, trigger};
use super::clitics;
use super::decode::Name;
use super::endings;
use super::fold::{fold_into, hash_chars};
use super::heads;
use super::model::Kind;
use super::tagger::{Passage, Tagged};
use super::triggers::Triggers;

/// How many tokens before a name a role may begin.
const REACH: usize = 6;

/// How many tokens a role after a name may have.
const LONGEST: usize = 2 * REACH;

/// Flags of words that begin a role.
const OFFICE: u8 = trigger::TITLE | trigger::ROLE;

/// A person's name among the tokens of a sentence.
#[derive(Clone, Copy, Debug)]
pub struct Person {
    /// The first token, which may be a title.
    pub start: usize,
    /// The first token behind the titles.
    pub first: usize,
    /// One past the last token.
    pub end: usize,
    /// Whether a particle follows the name within the last token.
    pub has_particle: bool,
}

/// Returns the roles of a person: titles cut off the name, words before it from a word of office on, and a role after
/// it.
pub fn roles(passage: &Passage<'_>, tagged: &Tagged, person: Person) -> Vec<String> {
    let sentence = Sentence { passage, tagged, words: Words::of(passage.language) };
    let (before, behind) = match passage.language.script() {
        Script::Kore => (sentence.korean_before(person), sentence.korean_behind(person)),
        _ if passage.language.is_spaceless() => {
            (sentence.attached_before(person), sentence.attached_behind(person))
        }
        _ => {
            let own = (person.first > person.start).then_some((person.start, person.first));
            let before = match sentence.before(person.start) {
                Some((from, to)) => Some((from, own.map_or(to, |(_, to)| to))),
                None => own,
            };
            (before, sentence.behind(person))
        }
    };
    let ranges = before.into_iter().chain(behind);
    ranges.map(|range| sentence.phrase(range)).filter(|role| !is_address(role, passage.language)).collect()
}

/// Whether a title says nothing but how somebody is addressed: "Mr".
pub fn is_address(title: &str, language: Language) -> bool {
    let words = Words::of(language);
    let mut parts = title.split_whitespace().peekable();
    parts.peek().is_some()
        && parts.all(|part| words.addresses.contains(&part.trim_end_matches('.').to_lowercase()))
}

/// Words of one language that tell where a role begins and ends.
#[derive(Debug, Default)]
struct Words {
    /// Prepositions and the like, with which no role ends; hashes.
    small: HashSet<u32>,
    /// Words that join two names: "and"; hashes.
    joiners: HashSet<u32>,
    /// Words that link an office and its domain: "of"; hashes.
    links: HashSet<u32>,
    /// Reporting verbs, and words that open a clause; hashes.
    clause: HashSet<u32>,
    /// Words before an office that are part of it: "deputy"; hashes.
    modifiers: HashSet<u32>,
    /// Relatives; hashes.
    kin: HashSet<u32>,
    /// Relatives, as written.
    relatives: HashSet<&'static str>,
    /// Titles that say nothing but how somebody is addressed, in lower case and without full stop.
    addresses: HashSet<String>,
    /// Titles and offices as written, longest first; only for Korean, whose compounds end with them.
    offices: Vec<&'static str>,
}

impl Words {
    fn of(language: Language) -> &'static Self {
        static TABLES: ByLanguage<Words> = ByLanguage::new();
        TABLES.of(language, Self::read)
    }

    fn read(language: Language) -> Self {
        let lexicon = Lexicon::of(language);
        let rows = |section: Section, field: &'static str| {
            let rows = lexicon.rows(section).iter();
            rows.filter(move |row| field.is_empty() || row.field(0) == field).map(|row| row.form)
        };
        let hash = |form: &str| {
            let mut folded = Vec::new();
            fold_into(form.trim_matches(['\'', '’']), language, &mut folded);
            hash_chars(&folded)
        };
        // "préfet de police ou": a word that joins names or opens a clause ends no role.
        let joiners = || rows(Section::Joiners, "");
        let links = || heads::custom(language).into_iter().flat_map(|custom| custom.links.iter().copied());
        let small =
            rows(Section::QuoteParticles, "preposition").chain(rows(Section::QuoteParticles, "object"));
        let clause = rows(Section::Cues, "verb").chain(rows(Section::Complementizers, ""));
        let mut offices: Vec<&str> = if language == Language::Korean {
            rows(Section::Honorifics, "role").chain(rows(Section::Honorifics, "title")).collect()
        } else {
            Vec::new()
        };
        offices.sort_by_key(|form| std::cmp::Reverse(form.len()));
        Self {
            small: small.chain(links()).chain(joiners()).map(hash).collect(),
            joiners: joiners().map(hash).collect(),
            links: links().map(hash).collect(),
            clause: clause.map(hash).collect(),
            modifiers: rows(Section::RoleModifiers, "").map(hash).collect(),
            kin: rows(Section::Honorifics, "kin").map(hash).collect(),
            relatives: rows(Section::Honorifics, "kin").collect(),
            addresses: rows(Section::FormsOfAddress, "")
                .map(|form| form.trim_end_matches('.').to_lowercase())
                .collect(),
            offices,
        }
    }
}

/// A sentence in which the roles of a person are looked for.
#[derive(Clone, Copy)]
struct Sentence<'a> {
    passage: &'a Passage<'a>,
    tagged: &'a Tagged,
    words: &'static Words,
}

impl Sentence<'_> {
    fn known(&self, index: usize) -> Glance {
        self.tagged.words.get(index).copied().unwrap_or_default()
    }

    fn text(&self, index: usize) -> &str {
        self.tagged.tokens.get(index).map_or("", |token| token.of(self.passage.text))
    }

    fn is_sign(&self, index: usize) -> bool {
        matches!(self.known(index).coarse, coarse::SIGN)
    }

    fn is_office(&self, index: usize) -> bool {
        self.known(index).trigger & OFFICE != 0
    }

    fn is_small(&self, index: usize) -> bool {
        let word = self.text(index).trim_end_matches(['\'', '’']);
        self.words.small.contains(&self.known(index).word)
            || word.len() < self.text(index).len() && self.words.small.contains(&self.hash(word))
    }

    /// Whether a token is a reporting verb or opens a clause. A capitalised word is neither.
    fn opens_clause(&self, index: usize) -> bool {
        let known = self.known(index);
        let elided = || {
            let word = self.text(index);
            let bare = word.trim_end_matches(['\'', '’']);
            bare.len() < word.len() && self.words.clause.contains(&self.hash(bare))
        };
        matches!(known.coarse, coarse::LOWER | coarse::CASELESS)
            && (self.words.clause.contains(&known.word) || elided())
    }

    fn hash(&self, word: &str) -> u32 {
        let mut folded = Vec::new();
        fold_into(word, self.passage.language, &mut folded);
        hash_chars(&folded)
    }

    /// Returns the text of a role. A conjunction that is attached to its first word, or a particle to its last one, is
    /// no part of it.
    fn phrase(&self, (from, to): (usize, usize)) -> String {
        let token = |index: usize| self.tagged.tokens.get(index).copied().unwrap_or_default();
        let (first, last) = (token(from), token(to.saturating_sub(1)));
        let start = first.start + self.clitic(first.of(self.passage.text));
        let cut = if self.passage.language == Language::Korean { self.particle(to - 1) } else { 0 };
        Span::new(start, last.end - cut).of(self.passage.text).to_owned()
    }

    /// Returns the length in bytes of the clitic before an office: "ورئيس".
    fn clitic(&self, word: &str) -> usize {
        let triggers = Triggers::of(self.passage.language);
        let is_office = |word: &str| triggers.get(self.hash(word)) & OFFICE != 0;
        if clitics::letters(self.passage.language).is_empty() || is_office(word) {
            return 0;
        }
        let mut lengths = clitics::lengths(word, self.passage.language);
        lengths.find(|len| word.get(*len..).is_some_and(is_office)).unwrap_or_default()
    }

    /// Returns the names that touch a range of tokens.
    fn names_in(&self, from: usize, to: usize) -> impl Iterator<Item = &Name> {
        // Names are sorted, so only those within the range are visited.
        let first = self.tagged.names.partition_point(|name| name.end <= from);
        self.tagged.names.iter().skip(first).take_while(move |name| name.start < to)
    }

    fn has_person(&self, from: usize, to: usize) -> bool {
        self.names_in(from, to).any(|name| name.kind == Kind::Person)
    }

    /// Returns the token range of the role before a name: from the first word of office within reach, with no sign but
    /// an opening quotation mark, no reporting verb and no other person in between.
    fn before(&self, start: usize) -> Option<(usize, usize)> {
        let end = if start > 0 && self.is_sign(start - 1) { start - 1 } else { start };
        if start > end && !self.text(end).starts_with(['"', '“', '”', '«', '„', '\'', '‘', '「']) {
            return None;
        }
        let reach = end.saturating_sub(REACH);
        let open = (reach..end)
            .rev()
            .take_while(|index| !self.is_sign(*index) && !self.opens_clause(*index))
            .last()?;
        if !self.can_end_role(end - 1) {
            return None;
        }
        let first = (open..end).find(|index| self.is_office(*index))?;
        let from = if has_domain_first(self.passage.language) { self.with_domain(end) } else { first };
        let from = self.behind_relative(from, end)?;
        let from = self.with_modifier(open, from);
        (!self.is_small(end - 1) && !self.has_person(from, end)).then_some((from, end))
    }

    /// Whether a word can be the last one of a role before a name: in a language whose phrases end with their head, only
    /// an office; in German, a noun, which is capitalised, or an abbreviation.
    fn can_end_role(&self, last: usize) -> bool {
        let language = self.passage.language;
        if is_head_final(language) {
            return self.is_office(last);
        }
        let is_noun = || self.known(last).coarse != coarse::LOWER || self.text(last).ends_with('.');
        !matches!(language, Language::German | Language::Luxembourgish) || is_noun()
    }

    /// Returns where the office before the token at `end` begins together with the words before it that say of what:
    /// "Ulaştırma ve Altyapı Bakanı". A word in another case, whose ending is set off, ends them.
    fn with_domain(&self, end: usize) -> usize {
        let is_name = |index: usize| {
            matches!(self.known(index).coarse, coarse::CAPITAL | coarse::CAPITALS | coarse::MIXED)
        };
        let mut from = end - 1;
        while let Some(before) = from.checked_sub(1).filter(|before| end - before <= REACH) {
            let is_joint = || {
                let first = before.checked_sub(1);
                self.words.joiners.contains(&self.known(before).word)
                    && first.is_some_and(is_name)
                    && is_name(from)
            };
            // The first word of a sentence owes its capital to its place.
            let is_domain = is_name(before) && before > 0;
            if !(is_domain || self.is_office(before) || is_joint()) {
                break;
            }
            from = before;
        }
        from
    }

    /// Returns where an office begins together with a word before it such as "deputy"; a name may come in between:
    /// "former Harrow Rovers captain".
    fn with_modifier(&self, open: usize, from: usize) -> usize {
        let is_name = |index: &usize| {
            matches!(self.known(*index).coarse, coarse::CAPITAL | coarse::CAPITALS | coarse::MIXED)
        };
        let is_modifier = |index: &usize| self.words.modifiers.contains(&self.known(*index).word);
        let last = (open..from).rev().find(|index| is_modifier(index) || !is_name(index));
        last.filter(is_modifier).unwrap_or(from)
    }

    /// Returns where the office of the person named behind it begins, if the phrase first says whose relative another
    /// person is: "sister of | party chair Jane Roe".
    fn behind_relative(&self, from: usize, end: usize) -> Option<usize> {
        if !self.words.kin.contains(&self.known(from).word) {
            return Some(from);
        }
        let Some(link) = (from + 1..end).find(|index| self.words.links.contains(&self.known(*index).word))
        else {
            return Some(from);
        };
        (link + 1..end).find(|index| self.is_office(*index))
    }

    /// Returns the token range of the role after a name: from a comma to the next sign; in Arabic and Persian also
    /// directly behind the name.
    fn behind(&self, person: Person) -> Option<(usize, usize)> {
        if !matches!(self.text(person.end), "," | "،") {
            return self.directly_behind(person);
        }
        let from = person.end + 1;
        let reach = (from + LONGEST + 1).min(self.tagged.words.len());
        let to = (from..reach).find(|index| self.is_sign(*index))?;
        let opens = (from..to).take(3).any(|index| self.known(index).trigger & trigger::ROLE != 0);
        // A phrase that contains another person, or continues after an opening mark, is the role of that person.
        let closes = matches!(self.text(to), "," | "،" | "." | "۔" | ";" | "؛" | ")");
        let is_own = closes && !self.has_person(from, to);
        let is_clause = (from..to).any(|index| self.opens_clause(index));
        let is_role = opens && is_own && !is_clause && !self.is_small(to - 1);
        (is_role && to - from <= LONGEST).then_some((from, to))
    }

    /// Returns the token range of an office directly behind a full name, up to a verb, a preposition or a sign. One
    /// before another person is that person's.
    fn directly_behind(&self, person: Person) -> Option<(usize, usize)> {
        let is_custom = matches!(self.passage.language, Language::Arabic | Language::Persian);
        let Person { first, end: from, .. } = person;
        if !is_custom
            || from - first < 2
            || self.known(from).trigger & trigger::ROLE == 0
            || self.is_small(from)
        {
            return None;
        }
        let reach = (from + LONGEST + 1).min(self.tagged.words.len());
        let is_end = |index: &usize| {
            self.is_sign(*index)
                || self.opens_clause(*index)
                || self.is_small(*index) && self.text(*index) != "و"
        };
        let to = (from + 1..reach).find(is_end)?;
        // A Persian sentence ends with its verb.
        let is_open = self.passage.language == Language::Persian && matches!(self.text(to), "." | "؟" | "!");
        let to = (from..to).rev().find(|index| !self.is_small(*index)).map_or(from, |last| last + 1);
        (to > from && !is_open && !self.has_person(from, to + 1)).then_some((from, to))
    }

    /// Returns the token range of the role that is written right before a name in a script without spaces: "市长白建勋".
    /// An organisation or a place right before the office is part of it. In Japanese the office follows the name.
    fn attached_before(&self, person: Person) -> Option<(usize, usize)> {
        let end = person.start;
        let run = (0..end).rev().take_while(|index| self.is_office(*index)).count();
        let from = end - run;
        if run == 0 || self.passage.language == Language::Japanese {
            return None;
        }
        match self.names_in(from.saturating_sub(1), from).next() {
            Some(name) if name.kind == Kind::Person => None,
            Some(name) if name.end == from => Some((name.start, end)),
            _ => Some((from, end)),
        }
    }

    /// How many characters may come between a Japanese name and the office: "トランプ次期米大統領".
    const BETWEEN: usize = 4;

    /// Returns the token range of the role that is written right behind a name in a script without spaces.
    fn attached_behind(&self, person: Person) -> Option<(usize, usize)> {
        let from = person.end;
        let between = if self.passage.language == Language::Japanese { Self::BETWEEN } else { 0 };
        let is_part =
            |index: &usize| matches!(self.known(*index).coarse, coarse::CASELESS | coarse::KATAKANA);
        let open = (from..=from + between).find(|index| self.is_office(*index) || !is_part(index))?;
        let run = (open..self.tagged.words.len()).take_while(|index| self.is_office(*index)).count();
        let to = open + run;
        // Behind a Chinese name the word may be a verb: "represents", "directed".
        let goes_on = self.passage.language.script() == Script::Hani
            && (self.text(to) == "的"
                || self.names_in(to, to + 1).next().is_some_and(|name| name.start == to));
        let is_own = !goes_on && !self.is_relative(open, to) && !self.has_person(from, to + 1);
        (run > 0 && is_own).then_some((from, to))
    }

    /// Whether a range of tokens is a word for a relative.
    fn is_relative(&self, from: usize, to: usize) -> bool {
        self.words.relatives.contains(self.phrase((from, to)).as_str())
    }

    /// Returns the token range of the role right before a Korean name: "배우 김태희".
    fn korean_before(&self, person: Person) -> Option<(usize, usize)> {
        let end = person.start;
        let reach = end.saturating_sub(REACH);
        let is_part = |index: &usize| self.korean_office(*index) && self.particle(*index) == 0;
        let from = (reach..end).rev().take_while(is_part).last()?;
        (!self.has_person(from.saturating_sub(1), end)).then_some((from, end))
    }

    /// Returns the token range of the role right behind a Korean name, with an organisation or a place before it:
    /// "홍길동 서울대 교수는".
    fn korean_behind(&self, person: Person) -> Option<(usize, usize)> {
        let from = person.end;
        if person.has_particle {
            return None;
        }
        let house = self.names_in(from, from + 1).next().filter(|name| name.start == from);
        let open = house.filter(|name| name.kind != Kind::Person).map_or(from, |name| name.end);
        let open =
            if self.korean_office(from) || self.has_particle(open.saturating_sub(1)) { from } else { open };
        let mut to = open;
        while to < open + REACH && self.korean_office(to) && !self.is_relative(to, to + 1) {
            to += 1;
            if self.particle(to - 1) > 0 {
                break;
            }
        }
        let is_own = to > open && !self.has_person(from, to + 1);
        is_own.then_some((from, to))
    }

    /// Whether a Korean word ends with a particle.
    fn has_particle(&self, index: usize) -> bool {
        let word: Vec<char> = self.text(index).chars().collect();
        endings::particle(&word, self.passage.language) > 0
    }

    /// Whether a Korean word is a title, an office or a relative, or a compound that ends with an office, apart from a
    /// particle.
    fn korean_office(&self, index: usize) -> bool {
        let word = self.text(index);
        let word = word.get(..word.len() - self.particle(index)).unwrap_or_default();
        self.is_korean_compound(word) || self.words.relatives.contains(word)
    }

    /// Whether a word is a Korean title or office, or ends with one of at least two syllables.
    fn is_korean_compound(&self, word: &str) -> bool {
        let ends = |form: &str| word == form || form.chars().nth(1).is_some() && word.ends_with(form);
        self.words.offices.iter().any(|form| ends(form))
    }

    /// Returns the length in bytes of the particle behind a Korean office; 0 if the word is an office as it is.
    fn particle(&self, index: usize) -> usize {
        let word = self.text(index);
        if self.words.offices.contains(&word) {
            return 0;
        }
        let is_behind = |particle: &&&str| {
            word.strip_suffix(**particle).is_some_and(|rest| self.is_korean_compound(rest))
        };
        let particles = endings::particles(self.passage.language).iter();
        particles.clone().find(is_behind).map_or(0, |particle| particle.len())
    }
}

/// Whether a phrase ends with its head, so that an office stands right before the name.
fn is_head_final(language: Language) -> bool {
    has_domain_first(language)
        || matches!(language, Language::Finnish | Language::Estonian | Language::Hungarian)
}

/// Whether the words that say of what somebody is the head are nouns in capitals before the office.
fn has_domain_first(language: Language) -> bool {
    matches!(
        language,
        Language::Turkish
            | Language::Azerbaijani
            | Language::Kazakh
            | Language::Kyrgyz
            | Language::Uzbek
            | Language::Tatar
            | Language::Turkmen
    )
}

#[cfg(test)]
mod tests;
