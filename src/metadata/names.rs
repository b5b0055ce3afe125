//! Bylines taken apart: who is named, without "By", roles, places, addresses and dates.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use crate::article::{Author, AuthorKind};
use crate::language::Language;
use crate::lexicon::{Lexicon, Section};
use crate::phrases::Phrases;
use crate::text::{TextSet, fold, fold_ascii, is_spaceless};

/// Forms by the letter that they begin with, the longest first.
type Openings = BTreeMap<char, Vec<String>>;

/// Forms by the letter that they end with, the longest first.
type Endings = BTreeMap<char, Vec<String>>;

/// The words of bylines in one language, folded.
#[derive(Debug, Default)]
struct Words {
    prefixes: Openings,
    role_openings: Openings,
    role_endings: Endings,
    joiners: TextSet,
    agencies: TextSet,
    agency_endings: Endings,
    organization_words: TextSet,
    particles: TextSet,
    degrees: TextSet,
    nobodies: TextSet,
}

impl Words {
    fn of(language: Language) -> &'static Self {
        static TABLES: OnceLock<HashMap<Language, OnceLock<Words>>> = OnceLock::new();
        static NONE: OnceLock<Words> = OnceLock::new();
        let tables =
            TABLES.get_or_init(|| Lexicon::languages().map(|code| (code, OnceLock::new())).collect());
        match tables.get(&language) {
            Some(table) => table.get_or_init(|| Self::read(Lexicon::of(language))),
            None => NONE.get_or_init(Self::default),
        }
    }

    fn read(lexicon: &Lexicon) -> Self {
        let forms = |section| lexicon.rows(section).iter().map(|row| fold(row.form));
        let longest_first = |section| {
            let mut rows: Vec<String> =
                forms(section).map(|form| form.trim_end_matches([':', ' ']).to_owned()).collect();
            rows.sort_by_key(|form| std::cmp::Reverse(form.len()));
            rows
        };
        Self {
            prefixes: by_opening(longest_first(Section::BylinePrefixes)),
            role_endings: by_ending(longest_first(Section::Roles)),
            role_openings: by_opening(longest_first(Section::Roles)),
            joiners: forms(Section::Joiners).collect(),
            agencies: forms(Section::Agencies).collect(),
            agency_endings: by_ending(longest_first(Section::Agencies)),
            organization_words: forms(Section::OrganizationWords).collect(),
            particles: forms(Section::NameParticles).collect(),
            degrees: forms(Section::Degrees).collect(),
            nobodies: forms(Section::Nobodies).collect(),
        }
    }
}

/// How far the place of a byline vouches for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Trust {
    /// It merely looks like one: only full names count.
    Looks,
    /// Its words or its markup call it one.
    Called,
    /// Its words and its markup do: a nickname that stands alone counts, too.
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
    /// The text of the page: what it writes small is no name.
    text: &'t str,
}

impl<'t> Reader<'t> {
    /// A reader for pages in a language; `houses` are the names of site and publisher.
    pub(super) fn new(language: Language, houses: &[String], text: &'t str) -> Self {
        Self {
            tables: [language, Language::English, Language::Unknown].map(Words::of),
            language,
            houses: houses.iter().map(|name| bare(name)).filter(|name| name.chars().count() >= 3).collect(),
            text,
        }
    }

    /// The authors that a byline names, in order.
    pub(super) fn authors(&self, byline: &str, trust: Trust) -> Vec<Author> {
        let byline = without_addresses(&without_brackets(byline));
        let byline = super::dates::without_dates(&byline, self.language);
        let byline = self.without_prefix(byline.trim());
        if trust == Trust::Declared && self.houses.contains(&bare(byline)) {
            return vec![named(byline, AuthorKind::Organization)];
        }
        if trust == Trust::Declared && self.is_institution(byline) {
            return vec![named(byline, AuthorKind::Organization)];
        }
        if trust >= Trust::Marked && self.is_nobody(byline) {
            return Vec::new();
        }
        if trust == Trust::Marked && self.is_nickname(byline) {
            return vec![named(byline.trim_matches(is_edge), AuthorKind::Person)];
        }
        let mut authors: Vec<Author> = Vec::new();
        for part in self.parts(byline) {
            if !authors.is_empty() && self.tells_of(part, &authors, trust) {
                continue;
            }
            if !authors.is_empty()
                && trust < Trust::Declared
                && self.leads_away(part)
                && self.house_kind(part).is_none()
            {
                break;
            }
            let author = self.author(part, trust);
            let is_new =
                |author: &Author| !authors.iter().any(|known| bare(&known.name) == bare(&author.name));
            authors.extend(author.filter(is_new));
        }
        // Where people sign, the house behind them is whom they work for.
        if authors.iter().any(|author| author.kind == AuthorKind::Person) {
            authors.retain(|author| author.kind == AuthorKind::Person || !self.is_own_house(&author.name));
        }
        authors
    }

    /// Whether a name is the site's or its publisher's, or a branch of it: "MDR Thüringen" of "MDR".
    fn is_own_house(&self, name: &str) -> bool {
        let first = name.split_whitespace().next().unwrap_or_default();
        let capitals = first.chars().all(char::is_uppercase) && self.houses.contains(&bare(first));
        let branch = self.houses.iter().any(|house| house.len() >= 3 && bare(name) == *house);
        capitals || branch
    }

    /// Whether a part tells something of the authors before it rather than name another: a role, a
    /// place, an institution.
    fn tells_of(&self, part: &str, before: &[Author], trust: Trust) -> bool {
        if self.begins_with_role(part) || self.is_degrees(part) {
            return true;
        }
        let full = before.iter().all(|author| author.name.contains(' '));
        let cased = before.iter().any(|author| author.name.contains(char::is_uppercase));
        if !full || !cased || trust == Trust::Looks || self.house_kind(part).is_some() {
            return false;
        }
        let place = !part.contains(' ') && super::known::is_place(part, self.language);
        let particle = |word: &str| self.tables.iter().any(|table| table.particles.contains(&fold(word)));
        let mut behind = part.split_whitespace().skip(1);
        place
            || (trust == Trust::Declared && behind.any(|word| word.starts_with(is_small) && !particle(word)))
    }

    /// Whether a declared name is an institution's, such as "State Office for Woods and Fields": it has a small
    /// word that no name has, and begins with no person's name.
    fn is_institution(&self, byline: &str) -> bool {
        let first = byline.split_whitespace().next().unwrap_or_default();
        let known = |word: &str| {
            let folded = fold(word);
            self.tables
                .iter()
                .any(|table| table.particles.contains(&folded) || table.joiners.contains(&folded))
        };
        let small = |word: &str| word.starts_with(is_small) && !known(word) && !self.begins_with_role(word);
        byline.starts_with(char::is_uppercase)
            && !byline.contains([',', ';', '|', '/'])
            && byline.split_whitespace().count() <= 12
            && byline.split_whitespace().skip(1).any(small)
            && !super::known::is_common_name(first, self.language)
    }

    /// Whether a byline is a mark of systems for texts without an author.
    fn is_nobody(&self, byline: &str) -> bool {
        let folded = fold(byline.trim_matches(is_edge));
        let account = !folded.contains(' ') && folded.ends_with("admin");
        account || self.tables.iter().any(|table| table.nobodies.contains(&folded))
    }

    /// Whether a part is nothing but degrees.
    fn is_degrees(&self, part: &str) -> bool {
        let known = |word: &str| self.tables.iter().any(|table| table.degrees.contains(&fold(word)));
        !part.is_empty() && part.split_whitespace().all(known)
    }

    /// Whether a byline is one word that can be a nickname.
    fn is_nickname(&self, byline: &str) -> bool {
        let name = byline.trim_matches(is_edge);
        let letters = name.chars().filter(|c| c.is_alphabetic()).count();
        let fits = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.');
        (2..=24).contains(&name.chars().count())
            && letters >= 2
            && name.chars().all(fits)
            && !name.chars().any(is_spaceless)
            && self.house_kind(name).is_none()
            && !self.is_furniture(name)
            && !self.without_roles(name).1
            && !super::dates::is_month(name, self.language)
    }

    /// Whether a line begins as a byline does.
    pub(super) fn is_called_byline(&self, line: &str) -> bool {
        line.split(['|', '•', '·', '\n'])
            .map(str::trim)
            .any(|part| self.without_prefix(part).len() < part.len())
    }

    /// Whether a line is the opening words of a byline, and nothing else: the name stands in the next.
    pub(super) fn is_opening(&self, line: &str) -> bool {
        let line = line.trim();
        line.len() <= 64 && self.is_wholly(line, |table| &table.prefixes)
    }

    fn is_wholly(&self, line: &str, forms: impl Fn(&Words) -> &Openings) -> bool {
        self.tables.iter().any(|table| strip_start(line, forms(table)).is_some_and(str::is_empty))
    }

    /// Whether a word is a usual part of persons' names.
    pub(super) fn is_first_name(&self, word: &str) -> bool {
        super::known::is_common_name(word.trim(), self.language)
    }

    /// Whether a line is a person's name, as far as one can tell without its place: two to four words, the
    /// first on the lists of names, none that the page writes with a small letter.
    pub(super) fn is_plain_name(&self, line: &str) -> bool {
        let first = line.split_whitespace().next().unwrap_or_default();
        let listed = super::known::is_common_name(first, self.language);
        (2..=4).contains(&line.split_whitespace().count()) && listed && !self.is_written_small(line)
    }

    /// Whether a line holds a role, set apart from the name or behind it.
    pub(super) fn has_role(&self, line: &str) -> bool {
        self.parts(line).iter().any(|part| {
            let (stripped, cut) = self.without_roles(part);
            let unspaced = |c: char| is_spaceless(c) || is_hangul(c);
            cut && (stripped.is_empty() || stripped.contains(' ') || stripped.chars().all(unspaced))
        })
    }

    /// The text behind the words that open a byline; all of it where there are none.
    fn without_prefix<'p>(&self, text: &'p str) -> &'p str {
        let mut rest = text;
        for _ in 0..3 {
            let shorter = self
                .tables
                .iter()
                .filter_map(|table| strip_start(rest, &table.prefixes))
                .min_by_key(|left| left.len());
            match shorter {
                Some(shorter) if !shorter.is_empty() => rest = shorter,
                _ => break,
            }
        }
        rest
    }

    /// The pieces between joiners, commas and other dividers.
    fn parts<'p>(&self, text: &'p str) -> Vec<&'p str> {
        let mut parts = Vec::new();
        for piece in
            text.split(is_divider).flat_map(|piece| piece.split(" - ")).flat_map(|piece| piece.split(" – "))
        {
            if is_code(piece) {
                parts.push(piece.trim());
                continue;
            }
            for piece in piece.split(['/', '／']) {
                self.split_at_joiners(piece, &mut parts);
            }
        }
        parts
    }

    fn split_at_joiners<'p>(&self, piece: &'p str, parts: &mut Vec<&'p str>) {
        let mut start = 0;
        for (at, word) in words(piece) {
            let folded = fold(word);
            let before = piece.get(start..at).unwrap_or_default();
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

    /// Arabic writes "and" as one letter before the second name: `أحمد علي ومحمد حسن`. Taken as such
    /// only between two full names.
    fn attached_joiner(&self, word: &str, before: &str, behind: &str) -> Option<usize> {
        let is_joiner = word.starts_with('و') && self.tables[0].joiners.contains("و");
        let full = |name: &str| name.split_whitespace().count() >= 2;
        (is_joiner && word.chars().count() >= 5 && full(before) && full(behind)).then_some('و'.len_utf8())
    }

    /// The author that one part names, if it names one.
    fn author(&self, part: &str, trust: Trust) -> Option<Author> {
        let part = part.trim_matches(is_edge);
        let part = self.without_prefix(part);
        if part.is_empty() || super::dates::is_month(part, self.language) {
            return None;
        }
        if let Some(kind) = self.house_kind(part) {
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
        if cut && (trust == Trust::Declared && self.is_of_house(part) || self.is_desk(whole, part, trust)) {
            return Some(named(whole, AuthorKind::Organization));
        }
        if part.is_empty() {
            return None;
        }
        let name = self.without_degrees(self.without_agency(self.cut_behind_name(part, trust)?));
        if super::dates::is_month(name, self.language) {
            return None;
        }
        if let Some(kind) = self.house_kind(name) {
            return (trust > Trust::Looks).then(|| named(name, kind));
        }
        if trust < Trust::Declared && self.is_furniture(name) {
            return None;
        }
        self.is_name(name, trust).then(|| named(name, AuthorKind::Person))
    }

    /// Whether a part is the name of a desk, such as "DianaHR Team": a collective word behind something
    /// that is no person's full name.
    fn is_desk(&self, whole: &str, rest: &str, trust: Trust) -> bool {
        let last = whole.rsplit(char::is_whitespace).next().map(fold).unwrap_or_default();
        let collective = self.tables.iter().any(|table| table.agencies.contains(&last));
        let housed = self.houses.contains(&bare(rest));
        let single = !rest.contains(' ') && rest.starts_with(|c: char| c.is_uppercase() || c.is_numeric());
        trust > Trust::Looks && collective && whole.starts_with(rest) && (single || housed)
    }

    /// The name without the degrees behind it.
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

    /// Whether what is left of a desk's name ("BR24" of "BR24 Redaktion") names the site or nobody.
    fn is_of_house(&self, rest: &str) -> bool {
        let mut words = rest.split_whitespace().map(bare).filter(|word| word.chars().count() >= 3).peekable();
        !rest.contains(' ')
            && words.peek().is_some()
            && rest.chars().any(|c| c.is_uppercase() || c.is_numeric())
            || words.any(|word| {
                self.houses.iter().any(|house| *house == word || (word.len() >= 6 && house.contains(&word)))
            })
    }

    /// Whether a part begins with a word that no name begins with, such as "in".
    fn leads_away(&self, part: &str) -> bool {
        let word = self.without_prefix(part).split_whitespace().next().unwrap_or_default();
        let particle = self.tables.iter().any(|table| table.particles.contains(&fold(word)));
        word.chars().next().is_some_and(is_small) && !particle
    }

    /// "Correspondent in Paris" behind a name is no second name.
    fn begins_with_role(&self, part: &str) -> bool {
        let part = part.trim();
        self.tables.iter().any(|table| strip_start(part, &table.role_openings).is_some())
    }

    fn house_kind(&self, part: &str) -> Option<AuthorKind> {
        let folded = fold(part);
        if self.tables.iter().any(|table| table.agencies.contains(&folded)) {
            // A desk signs like an agency, but by the word for what its people do.
            let desk = self.tables.iter().any(|table| strip_start(part, &table.role_openings) == Some(""));
            return Some(if desk { AuthorKind::Organization } else { AuthorKind::Agency });
        }
        let is_house = self.is_own_house(part);
        let has_word = || {
            let known = |word: &str| self.tables.iter().any(|table| table.organization_words.contains(word));
            // The full stop of "e.V." may have been taken for the end of the line.
            let abbreviated = |word: &str| word.contains('.') && known(&format!("{word}."));
            folded.split_whitespace().any(|word| known(word) || abbreviated(word))
        };
        (is_house || is_domain(part) || has_word()).then_some(AuthorKind::Organization)
    }

    /// The part without the roles at its ends, and whether there was one.
    fn without_roles<'p>(&self, part: &'p str) -> (&'p str, bool) {
        let mut rest = part;
        for _ in 0..4 {
            let start = self
                .tables
                .iter()
                .filter_map(|table| strip_start(rest, &table.role_openings))
                .min_by_key(|left| left.len());
            let end = || {
                self.tables
                    .iter()
                    .filter_map(|table| strip_end(rest, &table.role_endings))
                    .min_by_key(|left| left.len())
            };
            match start.or_else(end) {
                Some(shorter) => rest = shorter,
                None => break,
            }
        }
        (rest, rest.len() < part.len())
    }

    /// The name at the beginning of a part: up to a role, or the first lower-case word that is no
    /// particle of names. A part with a number in it is something else, such as a reading time.
    fn cut_behind_name<'p>(&self, part: &'p str, trust: Trust) -> Option<&'p str> {
        let titled =
            part.chars().next().is_some_and(char::is_uppercase) && part.split_whitespace().count() > 2;
        let cased = trust < Trust::Declared || titled;
        let mut end = part.len();
        for (index, (at, word)) in words(part).enumerate() {
            if word.chars().any(char::is_numeric) {
                if trust < Trust::Declared {
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
            // "el" and the like belong to what follows, and that was cut off.
            let joins = last.starts_with(is_small) && !before.is_empty();
            if !joins {
                break;
            }
            name = before.trim_end();
        }
        (!name.is_empty()).then_some(name)
    }

    /// Whether a part is a word of menus and labels, or the beginning of a byline's opening words.
    fn is_furniture(&self, part: &str) -> bool {
        let folded = fold(part);
        let opens = |prefix: &String| {
            prefix.strip_prefix(folded.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        self.tables.iter().any(|table| table.prefixes.values().flatten().any(opens))
            || !Phrases::of(self.language).find(part).any().is_empty()
    }

    /// The name without the agency behind it.
    fn without_agency<'p>(&self, name: &'p str) -> &'p str {
        let name = match name.rsplit_once(' ') {
            Some((before, last)) if before.contains(' ') && self.houses.contains(&bare(last)) => before,
            _ => name,
        };
        let shorter = self.tables.iter().filter_map(|table| strip_end(name, &table.agency_endings));
        shorter
            .min_by_key(|left| left.len())
            .filter(|left| left.split_whitespace().count() >= 2)
            .unwrap_or(name)
    }

    /// Whether the page writes a word of a name with a small letter elsewhere.
    fn is_written_small(&self, name: &str) -> bool {
        name.split_whitespace().any(|word| {
            let small = word.to_lowercase();
            let ends =
                |at: usize| !self.text.get(at..).is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
            let begins = |at: usize| {
                !self.text.get(..at).is_some_and(|before| before.ends_with(char::is_alphanumeric))
            };
            let finder = memchr::memmem::find_iter(self.text.as_bytes(), small.as_bytes());
            small != word && finder.take(64).any(|at| begins(at) && ends(at + small.len()))
        })
    }

    fn is_name(&self, name: &str, trust: Trust) -> bool {
        let letters = name.chars().filter(|c| c.is_alphabetic()).count();
        let count = name.split_whitespace().count();
        let strange = name.chars().any(|c| {
            c.is_numeric()
                || matches!(
                    c,
                    '?' | '!'
                        | ':'
                        | ';'
                        | '/'
                        | '\\'
                        | '<'
                        | '>'
                        | '{'
                        | '}'
                        | '='
                        | '%'
                        | '#'
                        | '"'
                        | '_'
                        | '…'
                        | '→'
                )
        });
        let ends_small = || name.rsplit(' ').next().is_some_and(|last| last.starts_with(is_small));
        let zone = || trust < Trust::Declared && super::dates::is_zone(name);
        if strange || letters < 2 || count > 6 || name.chars().count() > 50 || zone() {
            return false;
        }
        if trust == Trust::Looks && ends_small() {
            return false;
        }
        let first = name.chars().next().unwrap_or(' ');
        if name.chars().all(|c| is_spaceless(c) || matches!(c, ' ' | '・' | '·' | '＝' | '=')) {
            return (2..=14).contains(&letters) && (trust > Trust::Looks || letters <= 5);
        }
        let hangul = name.chars().any(is_hangul);
        match trust {
            Trust::Declared => letters >= 2,
            Trust::Called | Trust::Marked => {
                !is_small(first) && (count >= 2 || hangul || (letters >= 3 && first.is_uppercase()))
            }
            Trust::Looks => {
                !is_small(first)
                    && ((2..=4).contains(&count) || (hangul && (2..=4).contains(&letters)))
                    && (super::known::may_be_name(name, self.language) || !self.is_written_small(name))
            }
        }
    }
}

fn named(name: &str, kind: AuthorKind) -> Author {
    Author { name: crate::text::fold_space(name).into_owned(), kind, url: None }
}

/// Whether a character at the end of a name is none of it.
fn is_edge(c: char) -> bool {
    c.is_whitespace()
        || matches!(
            c,
            '.' | ':' | '·' | '•' | '-' | '–' | '—' | '*' | '|' | '"' | '“' | '”' | '«' | '»' | '\'' | ','
        )
}

/// Whether a part is a mark such as `dpa/lno`: the short forms of who wrote and whence it came.
fn is_code(part: &str) -> bool {
    let part = part.trim();
    let mut halves = 0;
    let short = part.split(['/', '／']).all(|half| {
        halves += 1;
        (2..=6).contains(&half.chars().count()) && half.chars().all(char::is_alphabetic)
    });
    short && halves == 2
}

/// Whether a name is the name of a host, such as `example.org`.
fn is_domain(name: &str) -> bool {
    let suffix = name.rsplit_once('.').map_or("", |(_, suffix)| suffix);
    !name.contains(' ')
        && (2..=3).contains(&suffix.len())
        && suffix.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// Whether a letter is a small one of a script that writes names with capitals. Georgian does not.
fn is_small(c: char) -> bool {
    c.is_lowercase() && !('\u{10D0}'..='\u{10FF}').contains(&c)
}

fn is_hangul(c: char) -> bool {
    ('\u{AC00}'..='\u{D7AF}').contains(&c)
}

/// Letters and digits alone, folded.
pub(super) fn bare(text: &str) -> String {
    fold(text).chars().filter(|c| c.is_alphanumeric()).collect()
}

fn is_divider(c: char) -> bool {
    matches!(c, ',' | '،' | '、' | '，' | ';' | '؛' | '；' | '|' | '｜' | '•' | '●' | '\n' | '&' | '+' | '—')
}

fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let origin = text.as_ptr() as usize;
    text.split_whitespace().map(move |word| (word.as_ptr() as usize - origin, word))
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0usize;
    let kept: String = text
        .chars()
        .filter(|c| {
            match c {
                '(' | '[' | '（' | '【' => depth += 1,
                ')' | ']' | '）' | '】' => {
                    depth = depth.saturating_sub(1);
                    return false;
                }
                _ => {}
            }
            depth == 0
        })
        .collect();
    if kept.trim().is_empty() {
        text.trim_matches(|c: char| "()[]（）【】 ".contains(c)).to_owned()
    } else {
        kept
    }
}

/// The text without e-mail addresses, handles and web addresses.
fn without_addresses(text: &str) -> String {
    if !text.contains('@') && !text.contains("//") && !text.contains("www.") {
        return text.to_owned();
    }
    let is_address = |word: &str| word.contains('@') || word.contains("//") || word.contains("www.");
    let words: Vec<&str> = text.split_whitespace().filter(|word| !is_address(word)).collect();
    words.join(" ")
}

fn by_ending(longest_first: Vec<String>) -> Endings {
    let mut endings = Endings::new();
    for form in longest_first {
        if let Some(last) = form.chars().next_back() {
            endings.entry(last).or_default().push(form);
        }
    }
    endings
}

fn by_opening(longest_first: Vec<String>) -> Openings {
    let mut openings = Openings::new();
    for form in longest_first {
        if let Some(first) = form.chars().next() {
            openings.entry(first).or_default().push(form);
        }
    }
    openings
}

/// The first character that one folds to.
fn fold_first(c: char) -> Option<char> {
    fold(c.encode_utf8(&mut [0; 4])).chars().next()
}

/// What is left behind the longest of the forms that the text begins with.
fn strip_start<'t>(text: &'t str, forms: &Openings) -> Option<&'t str> {
    // Some characters, as vowel signs, fold to nothing.
    let first = text.chars().find_map(|c| if c.is_ascii() { Some(fold_ascii(c)) } else { fold_first(c) })?;
    forms.get(&first)?.iter().find_map(|form| {
        let rest = strip_folded(text, form)?;
        let next = rest.chars().next();
        let glued =
            text.chars().nth(1).is_some_and(char::is_lowercase) && next.is_some_and(char::is_uppercase);
        // One ideograph alone begins many words.
        let joined = form.chars().last().is_some_and(is_spaceless) && form.chars().nth(1).is_some();
        let bounded = next.is_none_or(|c| !c.is_alphanumeric()) || glued || joined;
        bounded.then(|| {
            rest.trim_start_matches(|c: char| {
                c.is_whitespace()
                    || matches!(
                        c,
                        ':' | '：'
                            | '/'
                            | '／'
                            | '・'
                            | '＝'
                            | '='
                            | '՝'
                            | '-'
                            | '–'
                            | '.'
                            | '|'
                            | ','
                            | '،'
                            | '、'
                            | '，'
                    )
            })
        })
    })
}

/// The text behind a beginning that folds to `form`.
fn strip_folded<'t>(text: &'t str, form: &str) -> Option<&'t str> {
    let mut left = form;
    for (at, c) in text.char_indices() {
        if left.is_empty() {
            return text.get(at..);
        }
        if c.is_ascii() {
            left = left.strip_prefix(fold_ascii(c))?;
            continue;
        }
        let mut buffer = [0u8; 4];
        let folded = fold(c.encode_utf8(&mut buffer));
        left = left.strip_prefix(folded.as_str())?;
    }
    left.is_empty().then_some("")
}

/// What is left before the longest of the forms that the text ends with.
fn strip_end<'t>(text: &'t str, forms: &Endings) -> Option<&'t str> {
    let folded = fold(text);
    let forms = forms.get(&folded.chars().next_back()?)?;
    forms.iter().filter(|form| folded.ends_with(form.as_str())).find_map(|form| {
        // Where the form begins in the text as written.
        let start = text
            .char_indices()
            .rev()
            .map(|(at, _)| at)
            .find(|at| fold(text.get(*at..).unwrap_or_default()).len() >= form.len())?;
        let before = text.get(..start)?;
        let bounded = before.chars().last().is_none_or(|c| !c.is_alphanumeric())
            || form.chars().next().is_some_and(is_spaceless);
        bounded.then(|| {
            before.trim_end_matches(|c: char| {
                c.is_whitespace() || matches!(c, ',' | '،' | '-' | '–' | '—' | '|')
            })
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rows of `fixtures/bylines/*.tsv`: language, byline, names with `|` between. A name that
    /// begins with `=` is an agency's, with `+` an organisation's.
    #[test]
    fn every_row_of_the_tables_is_read() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/bylines");
        let mut files: Vec<_> =
            std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        let (mut rows, mut wrong) = (0, Vec::new());
        for file in files {
            let table = std::fs::read_to_string(&file).unwrap();
            for line in table.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
                let fields: Vec<&str> = line.split('\t').collect();
                let reader = Reader::new(fields[0].parse().unwrap(), &["The Example".to_owned()], "");
                let found: Vec<String> =
                    reader.authors(fields[1], Trust::Called).into_iter().map(shown).collect();
                let expected: Vec<&str> =
                    fields.get(2).unwrap_or(&"").split('|').filter(|name| !name.is_empty()).collect();
                if found != expected {
                    wrong.push(format!("{line}: {found:?}"));
                }
                rows += 1;
            }
        }
        assert!(wrong.is_empty(), "{} of {rows} rows:\n{}", wrong.len(), wrong.join("\n"));
        assert!(rows >= 200, "{rows} rows");
    }

    fn shown(author: Author) -> String {
        let mark = match author.kind {
            AuthorKind::Agency => "=",
            AuthorKind::Organization => "+",
            _ => "",
        };
        format!("{mark}{}", author.name)
    }
}
