//! Takes bylines apart: finds the people named, without "By", roles, places, addresses and dates.

mod judge;
mod shape;
#[cfg(test)]
mod tests;
mod words;

use shape::{is_code, is_divider, is_edge, is_small, without_addresses, without_brackets, without_edges};
use words::{Words, strip_end, strip_start};

use super::{dates, known};
use crate::article::{Author, AuthorKind};
use crate::detect::script_of;
use crate::language::{Language, Script};
use crate::text::{bare, fold, head, is_colon, is_hangul, is_spaceless};

/// The characters of Chinese and Japanese come after this one, those of Thai, Lao, Burmese and Khmer before it.
const HAN: char = '\u{2E80}';

/// Maximum length in bytes of the part of a byline that is read.
const LONGEST: usize = 4096;

/// Maximum number of authors of a page. Each is compared with all others.
pub(super) const MOST: usize = 100;

/// How certain it is that a text is a byline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Trust {
    /// It merely looks like one: only full names count.
    Looks,
    /// Its words or its markup show that it is one.
    Called,
    /// Both its words and its markup do: a nickname on its own counts, too.
    Marked,
    /// Data declares it: a nickname counts, too.
    Declared,
}

/// Reads bylines of one page.
#[derive(Debug)]
pub(super) struct Reader<'t> {
    tables: [&'static Words; 3],
    language: Language,
    /// Names of the site and its publisher, letters and digits only.
    houses: Vec<String>,
    /// The text of the page. A word that it writes in lower case is not a name.
    text: &'t str,
}

/// Returns the part of a text before `rest`, which is its end.
fn before<'t>(text: &'t str, rest: &str) -> &'t str {
    text.get(..text.len() - rest.len()).unwrap_or_default()
}

fn is_han(text: &str) -> bool {
    text.chars().all(|c| script_of(c) == Script::Hani)
}

impl<'t> Reader<'t> {
    /// Returns a reader for pages in a language. `houses` are the names of the site and its publisher, `text` is that
    /// of the page.
    pub(super) fn new(language: Language, houses: &[String], text: &'t str) -> Self {
        Self {
            tables: [language, Language::English, Language::Unknown].map(Words::of),
            language,
            houses: houses.iter().map(|name| bare(name)).filter(|name| name.chars().count() >= 3).collect(),
            text,
        }
    }

    /// Returns the authors that a byline names, in order.
    pub(super) fn authors(&self, byline: &str, trust: Trust) -> Vec<Author> {
        let byline = without_addresses(&without_brackets(head(byline, LONGEST)));
        let byline = dates::without_dates(&byline, self.language);
        let byline = if trust < Trust::Declared { self.behind_section(&byline) } else { &byline };
        let whole = byline.trim();
        let Some(byline) = self.before_contributions(whole) else { return Vec::new() };
        if trust == Trust::Declared
            && let Some(author) = self.declared_whole(byline)
        {
            return vec![author];
        }
        // In Arabic, "about us" begins like "by".
        let menu = trust < Trust::Declared && self.is_of_menu(whole);
        let mark = trust >= Trust::Marked || byline.contains(' ');
        if menu || mark && self.is_nobody(byline) {
            return Vec::new();
        }
        // A part with a number in it is not a name, unless it is a single word that data or markup calls one.
        let numbered = || trust == Trust::Declared && byline.contains(|c: char| c.is_ascii_digit());
        if (trust == Trust::Marked || numbered()) && self.is_nickname(byline) {
            return vec![named(byline.trim_matches(is_edge), AuthorKind::Person)];
        }
        let mut authors = self.of_parts(byline, trust);
        // If people are named, publishers and organisations after them are their employers.
        if authors.iter().any(|author| author.kind == AuthorKind::Person) {
            let employs = |author: &Author| {
                author.kind == AuthorKind::Organization && trust < Trust::Declared
                    || author.kind != AuthorKind::Person && self.is_own_house(&author.name)
            };
            authors.retain(|author| !employs(author));
        }
        authors
    }

    /// Returns the author that a declared text names as a whole: the site, a person with the family name first, or an
    /// institution.
    fn declared_whole(&self, byline: &str) -> Option<Author> {
        if self.houses.contains(&bare(byline)) {
            return Some(named(byline, AuthorKind::Organization));
        }
        let person = self.turned(byline).map(|name| named(&name, AuthorKind::Person));
        person.or_else(|| self.is_institution(byline).then(|| named(byline, AuthorKind::Organization)))
    }

    /// Returns the authors that the parts of a byline name, up to a part that leads away from names.
    fn of_parts(&self, byline: &str, trust: Trust) -> Vec<Author> {
        let mut authors: Vec<Author> = Vec::new();
        for part in self.parts(byline) {
            if authors.len() == MOST {
                break;
            }
            if !authors.is_empty() && self.tells_of(part, &authors, trust) {
                continue;
            }
            if !authors.is_empty() && trust < Trust::Declared {
                let may_be_house = !part.contains(' ') && self.house_kind(part).is_some();
                // The town of a publisher follows its name.
                if self.leads_away(part) && !may_be_house || self.is_own_house(part) {
                    break;
                }
            }
            let author = self.author(part, trust);
            let is_new =
                |author: &Author| !authors.iter().any(|known| bare(&known.name) == bare(&author.name));
            authors.extend(author.filter(is_new));
        }
        authors
    }

    /// Returns a line from the part on that begins like a byline. The part before it is a section or the like.
    fn behind_section<'p>(&self, line: &'p str) -> &'p str {
        self.opening_of_byline(line).and_then(|at| line.get(at..)).unwrap_or(line)
    }

    /// Returns the publisher that data declares as such. An "and" in its name does not join two names.
    pub(super) fn house(&self, name: &str) -> Vec<Author> {
        let whole = crate::text::fold_space(name);
        let joins = |word: &str| self.tables.iter().any(|table| table.joiners.contains(&fold(word)));
        let joined = shape::words(&whole).any(|(_, word)| joins(word)) && !whole.contains(is_divider);
        if joined {
            vec![named(&whole, AuthorKind::Organization)]
        } else {
            self.authors(name, Trust::Declared)
        }
    }

    /// Returns the text after the words that open a byline, or all of it if there are none.
    fn without_prefix<'p>(&self, text: &'p str) -> &'p str {
        let mut rest = text;
        for _ in 0..3 {
            let shorter = self
                .tables
                .iter()
                .filter_map(|table| strip_start(rest, &table.prefixes))
                .min_by_key(|left| left.len());
            // "Our own writer" begins with the word for an author, but names nobody.
            let names_none = || self.is_wholly(rest, |table| &table.role_openings);
            match shorter {
                Some(shorter) if !shorter.is_empty() && !names_none() && !self.opens_desk(rest) => {
                    rest = shorter
                }
                _ => break,
            }
        }
        rest
    }

    /// Whether a text begins with a word for a desk that signs, without a colon after it: "Redacción Ecos".
    fn opens_desk(&self, text: &str) -> bool {
        let first = text.split_whitespace().next().unwrap_or_default();
        first.len() < text.len() && first.starts_with(char::is_uppercase) && self.is_desk_word(first)
    }

    /// Returns the text after the words that open a byline, up to people who contributed something else: "By Ann Ode,
    /// photos by Bo Lee". `None` if it names only such people.
    pub(super) fn before_contributions<'p>(&self, byline: &'p str) -> Option<&'p str> {
        let opened = self.without_prefix(byline);
        if let Some(rest) = self.contribution(byline).filter(|rest| rest.len() <= opened.len()) {
            // "责任编辑：HN022 作者：周晓岚"
            let labelled = |(at, _): (usize, &str)| rest.get(at..).filter(|rest| self.is_labelled(rest));
            return self.before_contributions(shape::words(rest).find_map(labelled)?);
        }
        if let Some(rest) = self.behind_source(byline, opened) {
            return self.before_contributions(rest);
        }
        let byline = opened;
        // "Author: Ann Ode Source: The Paper" continues with another label, "كتب أحمد الرفاعي:" with the story.
        let end = byline.trim_end().len();
        let opens_story =
            |at: usize, word: &str| at + word.len() == end && word.chars().all(|c| !c.is_ascii_alphabetic());
        let label = |at: usize, word: &str| at > 0 && word.ends_with(is_colon) && !opens_story(at, word);
        let is_source = |at: usize| at > 0 && byline.get(at..).is_some_and(|rest| self.names_source(rest));
        let (end, _) = shape::words(byline)
            .find(|(at, word)| {
                label(*at, word)
                    || is_source(*at)
                    || self.contribution(byline.get(*at..).unwrap_or_default()).is_some()
            })
            .unwrap_or((byline.len(), ""));
        byline.get(..end)
    }

    /// Returns the text from a label for authors on, if a name is joined to the label and the text before it is not
    /// labelled as an author: "来源：江北日报 作者：周晓岚 冯立". `opened` is the byline after its opening words.
    fn behind_source<'p>(&self, byline: &str, opened: &'p str) -> Option<&'p str> {
        let is_unlabelled = self.names_source(byline) || opened.len() == byline.len();
        let glued = |word: &str| word.contains(is_colon) && !word.ends_with(is_colon);
        let of_author = |(at, word): (usize, &str)| {
            let is_label = |rest: &&str| self.is_labelled(rest) && !self.names_source(rest);
            opened.get(at..).filter(|rest| at > 0 && glued(word) && is_label(rest))
        };
        is_unlabelled.then(|| shape::words(opened).find_map(of_author)).flatten()
    }

    /// Whether a text begins with a word for its source and a colon.
    fn names_source(&self, text: &str) -> bool {
        let rest = self.tables.iter().find_map(|table| strip_start(text, &table.sources));
        // A divider may follow: "来源： | 江北日报".
        rest.is_some_and(|rest| before(text, rest).contains(is_colon))
    }

    /// Whether a text begins with a word for the author and a colon.
    fn is_labelled(&self, text: &str) -> bool {
        let label = before(text, self.without_prefix(text));
        label.trim_end().ends_with(is_colon) && self.contribution(text).is_none()
    }

    /// Returns the text after words for another contribution to the story, such as "photos by", if it begins with them.
    fn contribution<'p>(&self, text: &'p str) -> Option<&'p str> {
        self.tables.iter().find_map(|table| strip_start(text, &table.contributions))
    }

    /// Splits a text at joiners, commas and other dividers.
    fn parts<'p>(&self, text: &'p str) -> Vec<&'p str> {
        let mut parts = Vec::new();
        for piece in text.split(is_divider).flat_map(spaced).flat_map(|piece| self.between_roles(piece)) {
            if is_code(piece) {
                parts.push(piece.trim());
                continue;
            }
            let mut halves = piece.split(['/', '／']);
            let first = halves.next();
            let others = halves.filter(|half| !self.tells_whence(half));
            for piece in first.into_iter().chain(others).flat_map(|half| self.between_names(half)) {
                self.split_at_joiners(piece, &mut parts);
            }
        }
        parts
    }

    /// Returns the texts between the roles in a piece in Han or kana, where a space separates whole names: "本报记者 王小明
    /// 实习生 李雷".
    fn between_roles<'p>(&self, piece: &'p str) -> Vec<&'p str> {
        let roles = self.unspaced_roles(piece);
        if roles.is_empty() {
            return vec![piece];
        }
        let ends = roles.iter().map(|(at, _)| *at).chain([piece.len()]);
        let starts = [0].into_iter().chain(roles.iter().map(|(at, word)| at + word.len()));
        let parts = starts.zip(ends).filter_map(|(start, end)| piece.get(start..end));
        let parts: Vec<&str> = parts.filter(|part| !part.trim().is_empty()).collect();
        if parts.is_empty() { vec![piece] } else { parts }
    }

    /// Whether the text after a slash is the place from which the writer reports: "林佩蓁／台北報導".
    fn tells_whence(&self, half: &str) -> bool {
        let (place, cut) = self.without_roles(half);
        cut && half.starts_with(place) && is_han(half)
    }

    /// Splits a piece where a middle dot or a space separates whole names, or a desk and a name. Chinese ("沈嘉禾 陆一鸣")
    /// and Korean names ("박선영·최민호 기자") are written without a space in them. In Japanese, the desk precedes the name
    /// ("新発田支局・小田切和人").
    fn between_names<'p>(&self, piece: &'p str) -> Vec<&'p str> {
        let is_name = |word: &str, is_letters: fn(&str) -> bool| {
            matches!(word.chars().count(), 2..=4) && is_letters(word)
        };
        let hangul = |word: &str| word.chars().all(is_hangul);
        let parts: Option<Vec<&str>> = match self.language {
            Language::Chinese => Some(piece.split_whitespace().collect())
                .filter(|names: &Vec<&str>| names.iter().all(|name| is_name(name, is_han))),
            Language::Korean => {
                Some(piece.trim().split(['·', 'ㆍ']).collect()).filter(|names: &Vec<&str>| {
                    names.iter().all(|name| is_name(name.split(' ').next().unwrap_or_default(), hangul))
                })
            }
            Language::Japanese => piece
                .trim()
                .split_once('・')
                .filter(|(desk, _)| self.without_roles(desk).1)
                .map(|(_, names)| names.split('・').collect()),
            _ => None,
        };
        parts.unwrap_or_else(|| vec![piece])
    }

    /// Returns the words with a role in a line in Han or kana, each with its byte offset.
    fn unspaced_roles<'p>(&self, line: &'p str) -> Vec<(usize, &'p str)> {
        let fits = |c: char| is_spaceless(c) && c > HAN || c.is_whitespace();
        if !line.chars().all(fits) {
            return Vec::new();
        }
        shape::words(line).filter(|(_, word)| self.without_roles(word).1).collect()
    }

    fn split_at_joiners<'p>(&self, piece: &'p str, parts: &mut Vec<&'p str>) {
        let mut start = 0;
        for (at, word) in shape::words(piece) {
            let folded = fold(word);
            let before = piece.get(start..at).unwrap_or_default();
            let behind = piece.get(at + word.len()..).unwrap_or_default();
            if shape::joins_family_names(before, word, behind) {
                continue;
            }
            if self.tables.iter().any(|table| table.joiners.contains(&folded)) {
                parts.push(before.trim());
                start = at + word.len();
            } else if let Some(joined) =
                self.attached_joiner(word, before, piece.get(at..).unwrap_or_default())
            {
                parts.push(before.trim());
                start = at + joined;
            }
        }
        parts.push(piece.get(start..).unwrap_or_default().trim());
    }

    /// Returns the length in bytes of an "and" that is attached to a word. Arabic writes it as one letter before the
    /// second name: `أحمد علي ومحمد حسن`. It is recognised only between two full names.
    fn attached_joiner(&self, word: &str, before: &str, behind: &str) -> Option<usize> {
        let is_joiner = word.starts_with('و') && self.tables[0].joiners.contains("و");
        let full = |name: &str| name.split_whitespace().count() >= 2;
        (is_joiner && word.chars().count() >= 5 && full(before) && full(behind)).then_some('و'.len_utf8())
    }

    /// Returns the author that one part names, if it names one.
    fn author(&self, part: &str, trust: Trust) -> Option<Author> {
        let part = self.without_prefix(without_edges(part));
        if part.is_empty() || dates::is_month(part, self.language) {
            return None;
        }
        let employed = || self.without_roles(part).1 || self.without_agency(part).len() < part.len();
        let signed = self.is_first_name(part) && part.contains(' ') && employed();
        if let Some(kind) = self.house_kind(part).filter(|_| !signed) {
            let desk = kind == AuthorKind::Agency || trust == Trust::Declared || !self.without_roles(part).1;
            let fits = trust > Trust::Looks
                && desk
                && (trust == Trust::Declared || kind == AuthorKind::Agency || !part.starts_with(is_small));
            return fits.then(|| named(part, kind));
        }
        if is_code(part) && trust > Trust::Looks {
            let agency =
                part.split(['/', '／']).any(|half| self.house_kind(half) == Some(AuthorKind::Agency));
            return Some(named(part, if agency { AuthorKind::Agency } else { AuthorKind::Person }));
        }
        let whole = part;
        let (part, cut) = self.without_roles(part);
        let part = if cut { self.without_field(part) } else { part };
        if cut && (trust == Trust::Declared && self.is_of_house(part) || self.is_desk(whole, part, trust)) {
            return Some(named(whole, AuthorKind::Organization));
        }
        if let Some(desk) = cut.then(|| self.desk_before_house(whole, trust)).flatten() {
            return Some(named(desk, AuthorKind::Organization));
        }
        if part.is_empty() {
            return None;
        }
        let name = self.without_degrees(self.without_agency(self.cut_behind_name(part, trust)?));
        if dates::is_month(name, self.language) {
            return None;
        }
        if let Some(kind) = self.house_kind(name) {
            return (trust > Trust::Looks).then(|| named(name, kind));
        }
        if trust < Trust::Declared && (self.is_furniture(name) || self.is_stamp(name)) {
            return None;
        }
        self.is_name(name, trust).then(|| named(name, AuthorKind::Person))
    }

    /// Returns the name of one person that is written with the family name first and a comma: "Ode, Ann B.".
    fn turned(&self, byline: &str) -> Option<String> {
        let (family, given) = byline.split_once(", ")?;
        let (family, given) = (family.trim(), given.trim());
        let one = |word: &str| !word.is_empty() && !word.contains(' ');
        let initial = |word: &str| word.trim_end_matches('.').chars().count() == 1;
        let mut words = given.split_whitespace();
        let first = words.next().filter(|word| self.is_first_name(word) || initial(word))?;
        let rest = words.all(initial) && (given != first || !self.is_first_name(family));
        (one(family) && rest && !family.contains('.') && self.house_kind(given).is_none())
            .then(|| format!("{given} {family}"))
    }

    /// Returns a name without the degrees after it.
    fn without_degrees<'p>(&self, name: &'p str) -> &'p str {
        let mut rest = name;
        while let Some((before, last)) = rest.rsplit_once(' ') {
            let known = self.tables.iter().any(|table| table.degrees.contains(&fold(last)));
            if !known || !before.contains(' ') || last.starts_with(is_small) {
                break;
            }
            rest = before.trim_end_matches(',');
        }
        rest
    }

    /// Returns a name without the field of work before a role, as in "Ann Ode Wellness Writer". This is a third word
    /// that is on no list of names. Also, the second word must be on one, or the third belong to organisations, or the
    /// page must have the name without it.
    fn without_field<'p>(&self, name: &'p str) -> &'p str {
        let Some((before, last)) = name.rsplit_once(' ').filter(|(before, _)| before.contains(' ')) else {
            return name;
        };
        let listed = |word: &str| known::may_be_name(word, self.language);
        let second = before.rsplit(' ').next().unwrap_or_default();
        let stray = last.starts_with(char::is_uppercase) && !listed(last) && self.is_first_name(before);
        let field =
            stray && (listed(second) || self.house_kind(last).is_some() || self.stands_without(before, last));
        if field { before } else { name }
    }

    /// Whether a name occurs on the page without this word after it.
    fn stands_without(&self, name: &str, word: &str) -> bool {
        let found = memchr::memmem::find_iter(self.text.as_bytes(), name.as_bytes());
        let mut behind = found.take(64).filter_map(|at| self.text.get(at + name.len()..));
        behind.any(|rest| !rest.trim_start().starts_with(word))
    }

    /// Returns a part without the roles at its ends, and whether there was one.
    fn without_roles<'p>(&self, part: &'p str) -> (&'p str, bool) {
        let mut rest = part;
        for _ in 0..4 {
            let start = self
                .tables
                .iter()
                .filter_map(|table| strip_start(rest, &table.role_openings))
                .min_by_key(|left| left.len());
            let end = || {
                let folded = fold(rest);
                self.tables
                    .iter()
                    .filter_map(|table| strip_end(rest, &folded, &table.role_endings))
                    .min_by_key(|left| left.len())
            };
            match start.or_else(end) {
                Some(shorter) => rest = shorter,
                None => break,
            }
        }
        (rest, rest.len() < part.len())
    }

    /// Returns the name at the beginning of a part, up to a role or to the first lower-case word that is not a particle
    /// of names. A part that contains a number is usually something else, such as a reading time.
    fn cut_behind_name<'p>(&self, part: &'p str, trust: Trust) -> Option<&'p str> {
        let titled =
            part.chars().next().is_some_and(char::is_uppercase) && part.split_whitespace().count() > 2;
        let cased = trust < Trust::Declared || titled;
        let mut end = part.len();
        for (index, (at, word)) in shape::words(part).enumerate() {
            if word.chars().any(char::is_numeric) {
                // A time of day or a reading time ends the name. A part with any other number is not a name.
                let time = index > 0 && word.contains(':') || index > 1 && trust > Trust::Looks;
                if trust < Trust::Declared && !time {
                    return None;
                }
                end = at;
                break;
            }
            let lower = cased && index > 0 && word.chars().next().is_some_and(is_small);
            let particle = || self.tables.iter().any(|table| table.particles.contains(&fold(word)));
            if (lower && !particle()) || (index > 1 && self.begins_with_role(part.get(at..)?)) {
                end = at;
                break;
            }
        }
        let mut name = part.get(..end)?.trim().trim_end_matches([',', ':', ';', '-', '|']).trim();
        while let Some((before, last)) = name.rsplit_once(' ').filter(|_| cased) {
            // "el" and the like belong to the words that were cut off.
            let joins = last.starts_with(is_small) && !before.is_empty();
            if !joins {
                break;
            }
            name = before.trim_end();
        }
        let name = if trust < Trust::Declared { self.without_button(name) } else { name };
        (!name.is_empty()).then_some(name)
    }

    /// Returns a name without the text of a button after it: "Ann Ode Follow".
    fn without_button<'p>(&self, name: &'p str) -> &'p str {
        match name.rsplit_once(' ') {
            Some((before, last)) if before.contains(' ') && self.is_button(last) => before,
            _ => name,
        }
    }

    /// Returns a name without the agency after it.
    fn without_agency<'p>(&self, name: &'p str) -> &'p str {
        let name = match name.rsplit_once(' ') {
            Some((before, last)) if before.contains(' ') && self.houses.contains(&bare(last)) => before,
            _ => name,
        };
        let folded = fold(name);
        let shorter = self.tables.iter().filter_map(|table| strip_end(name, &folded, &table.agency_endings));
        shorter
            .min_by_key(|left| left.len())
            .filter(|left| left.split_whitespace().count() >= 2)
            .unwrap_or(name)
    }
}

/// Splits a text at dashes and middle dots with spaces around them. Without spaces, they join words.
fn spaced(text: &str) -> impl Iterator<Item = &str> {
    let dashed = text.split(" - ").flat_map(|piece| piece.split(" – "));
    dashed.flat_map(|piece| piece.split(" · "))
}

fn named(name: &str, kind: AuthorKind) -> Author {
    Author { name: crate::text::fold_space(name).into_owned(), kind, url: None }
}
