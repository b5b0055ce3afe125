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
    /// Data declares it: a nickname counts, too.
    Declared,
}

/// Reads bylines of one page.
#[derive(Debug)]
pub(super) struct Reader {
    tables: [&'static Words; 3],
    language: Language,
    /// Names of the site and its publisher, letters and digits only.
    houses: Vec<String>,
}

impl Reader {
    /// A reader for pages in a language; `houses` are the names of site and publisher.
    pub(super) fn new(language: Language, houses: &[String]) -> Self {
        Self {
            tables: [language, Language::English, Language::Unknown].map(Words::of),
            language,
            houses: houses.iter().map(|name| bare(name)).filter(|name| name.chars().count() >= 3).collect(),
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
        let mut authors: Vec<Author> = Vec::new();
        for part in self.parts(byline) {
            if !authors.is_empty() && self.begins_with_role(part) {
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
        authors
    }

    /// Whether a line begins as a byline does.
    pub(super) fn is_called_byline(&self, line: &str) -> bool {
        line.split(['|', '•', '·', '\n'])
            .map(str::trim)
            .any(|part| self.without_prefix(part).len() < part.len())
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
    fn without_prefix<'t>(&self, text: &'t str) -> &'t str {
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
    fn parts<'t>(&self, text: &'t str) -> Vec<&'t str> {
        let mut parts = Vec::new();
        for piece in
            text.split(is_divider).flat_map(|piece| piece.split(" - ")).flat_map(|piece| piece.split(" – "))
        {
            self.split_at_joiners(piece, &mut parts);
        }
        parts
    }

    fn split_at_joiners<'t>(&self, piece: &'t str, parts: &mut Vec<&'t str>) {
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
        let part = part.trim_matches(|c: char| {
            c.is_whitespace()
                || matches!(
                    c,
                    '.' | ':'
                        | '·'
                        | '•'
                        | '-'
                        | '–'
                        | '—'
                        | '*'
                        | '|'
                        | '"'
                        | '“'
                        | '”'
                        | '«'
                        | '»'
                        | '\''
                )
        });
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
        let whole = part;
        let (part, cut) = self.without_roles(part);
        if cut && trust == Trust::Declared && self.is_of_house(part) {
            return Some(named(whole, AuthorKind::Organization));
        }
        if part.is_empty() {
            return None;
        }
        let name = self.without_agency(self.cut_behind_name(part, trust)?);
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
        let is_house = self.houses.contains(&bare(part));
        let has_word = || {
            folded
                .split_whitespace()
                .any(|word| self.tables.iter().any(|table| table.organization_words.contains(word)))
        };
        (is_house || is_domain(part) || has_word()).then_some(AuthorKind::Organization)
    }

    /// The part without the roles at its ends, and whether there was one.
    fn without_roles<'t>(&self, part: &'t str) -> (&'t str, bool) {
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
    fn cut_behind_name<'t>(&self, part: &'t str, trust: Trust) -> Option<&'t str> {
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
        let name = part.get(..end)?.trim().trim_end_matches([',', ':', ';', '-', '|']).trim();
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
    fn without_agency<'t>(&self, name: &'t str) -> &'t str {
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
        if strange || letters < 2 || count > 6 || name.chars().count() > 50 {
            return false;
        }
        let first = name.chars().next().unwrap_or(' ');
        if name.chars().all(|c| is_spaceless(c) || matches!(c, ' ' | '・' | '·' | '＝' | '=')) {
            return (2..=14).contains(&letters) && (trust > Trust::Looks || letters <= 5);
        }
        let hangul = name.chars().any(is_hangul);
        match trust {
            Trust::Declared => letters >= 2,
            Trust::Called => {
                !is_small(first) && (count >= 2 || hangul || (letters >= 3 && first.is_uppercase()))
            }
            Trust::Looks => {
                !is_small(first) && ((2..=4).contains(&count) || (hangul && (2..=4).contains(&letters)))
            }
        }
    }
}

fn named(name: &str, kind: AuthorKind) -> Author {
    Author { name: crate::text::fold_space(name).into_owned(), kind, url: None }
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
    matches!(
        c,
        ',' | '،'
            | '、'
            | '，'
            | ';'
            | '؛'
            | '；'
            | '/'
            | '／'
            | '|'
            | '｜'
            | '•'
            | '●'
            | '\n'
            | '&'
            | '+'
            | '—'
    )
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
                let reader = Reader::new(fields[0].parse().unwrap(), &["The Example".to_owned()]);
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
