//! Finds the authors: the declared ones, checked against and completed by the visible bylines.

mod inferred;
mod line;
mod lines;
mod marked;
mod shown;
mod signs;
mod told;

use super::names::{MOST, Reader, Trust};
use super::visible::Zone;
use super::{Context, address, put};
use crate::article::{Author, AuthorKind, BoilerplateKind, Field, Metadata, Source};
use crate::blocks::{Label, Verdict};
use crate::declared::What;
use crate::text::{bare, is_hangul, is_longer, is_unspaced};
use shown::shown;

/// Finds the authors.
pub(super) fn fill(context: &Context<'_>, zone: &Zone<'_>, houses: &[String], metadata: &mut Metadata) {
    let reader = Reader::new(context.language, houses, &context.blocks.text);
    let declared = declared(context, &reader);
    let shown = shown(context, zone, &reader);
    let found = choose(declared, shown).or_else(|| inferred::owner(context, &reader));
    if let Some((mut authors, source)) = found {
        put(metadata, Field::Authors, source);
        if context.page.is_none() {
            authors.iter_mut().for_each(|author| lines::complete(author, context, &reader));
        }
        authors.iter_mut().for_each(|author| as_written(author, &context.blocks.text));
        metadata.authors = authors;
    }
}

/// Capitalizes the words of a name that is all in capitals, as in many bylines, or all in lower case, as in some data,
/// if the page writes it so elsewhere.
fn as_written(author: &mut Author, text: &str) {
    let is_even = is_shouted(&author.name) || !author.name.contains(char::is_uppercase);
    if author.kind != AuthorKind::Person || !author.name.contains(' ') || !is_even {
        return;
    }
    let mut word_goes_on = false;
    let mut written = String::with_capacity(author.name.len());
    for c in author.name.chars() {
        if word_goes_on {
            written.extend(c.to_lowercase())
        } else {
            written.extend(c.to_uppercase())
        };
        word_goes_on = c.is_alphabetic();
    }
    if memchr::memmem::find(text.as_bytes(), written.as_bytes()).is_some() {
        author.name = written;
    }
}

/// How strongly a line with a name resembles a byline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Strength {
    /// Not at all.
    None,
    /// It is in the usual place of a byline.
    Placed,
    /// Its surroundings suggest it: a date, a role, a link.
    Hinted,
    /// Its words, its markup or its place at the end of the body show it.
    Called,
    /// Its words and its markup show it, or it has links to authors, or it is a signature at the end of the story.
    Marked,
}

impl Strength {
    /// Returns the strength of a line after the body, where imprints and boxes about authors are found, too.
    fn behind_body(self) -> Self {
        match self {
            Self::Marked => Self::Hinted,
            Self::Called => Self::Placed,
            Self::Hinted | Self::Placed | Self::None => Self::None,
        }
    }
}

/// Names from one source.
#[derive(Debug)]
struct Named {
    authors: Vec<Author>,
    source: Source,
    /// How strongly their line resembles a byline; [`Strength::None`] for declared names.
    strength: Strength,
    /// Whether one line contains all of them, and each looks plainly like the name of a person or is a full name that
    /// is linked to a page of its own.
    in_one_line: bool,
    /// Whether it names only the site.
    is_site: bool,
}

impl Named {
    /// Returns whether a visible byline replaces the declared authors.
    fn supersedes(&self, declared: &Self) -> bool {
        let only_nicknames = declared.authors.iter().all(|author| !author.name.contains(' '));
        let in_full =
            only_nicknames && (completes(&self.authors, &declared.authors) || self.is_full_byline(declared));
        in_full || self.extends(declared) || self.corrects(declared) || self.goes_before(declared)
    }

    /// Whether visible people take precedence over a declared publisher. An agency is more likely to be the author than
    /// a publisher is, so only a clear byline takes precedence over an agency.
    fn goes_before(&self, declared: &Self) -> bool {
        let agency = |named: &Self| named.authors.iter().any(|author| author.kind == AuthorKind::Agency);
        let wired = agency(self) && !agency(declared) && self.strength >= Strength::Called;
        let enough = match declared {
            _ if agency(declared) => Strength::Called,
            // Some systems fill in the site's own name if no author is entered.
            _ if declared.is_site => Strength::Placed,
            _ => Strength::Hinted,
        };
        let signed = self.has_person() && self.strength >= enough;
        let in_full = |author: &Author| {
            author.name.contains(' ') && author.name.split(' ').all(|word| word.chars().count() > 1)
        };
        let logged_in = declared.authors.iter().all(is_login) && self.authors.iter().all(in_full) && signed;
        !declared.has_person() && (signed || wired) || logged_in
    }

    /// Whether a line that is surely a byline gives full names only. Korean names are full without a space. They take
    /// precedence over meta elements, which may hold the name of the paper, but not over people in other data.
    fn is_full_byline(&self, declared: &Self) -> bool {
        let vague = matches!(declared.source, Source::Meta | Source::OpenGraph);
        let korean = |name: &str| name.chars().all(is_hangul);
        let full = |author: &Author| {
            author.kind == AuthorKind::Person && (author.name.contains(' ') || vague && korean(&author.name))
        };
        self.strength >= Strength::Called && self.authors.iter().all(full)
    }

    /// Returns whether a visible byline names the declared people and more.
    fn extends(&self, declared: &Self) -> bool {
        let names = |author: &Author| self.authors.iter().any(|own| bare(&own.name) == bare(&author.name));
        self.strength >= Strength::Called
            && self.in_one_line
            && self.authors.len() > declared.authors.len()
            && declared.authors.iter().all(names)
    }

    /// Returns whether a marked byline names other people than microdata, which may belong to a teaser.
    fn corrects(&self, declared: &Self) -> bool {
        let shares = |author: &Author| self.authors.iter().any(|own| bare(&own.name) == bare(&author.name));
        declared.source == Source::Microdata
            && self.strength == Strength::Marked
            && self.in_one_line
            && !declared.authors.iter().any(shares)
    }

    /// Ranks people before agencies, and agencies before the publisher itself.
    fn rank(&self) -> u8 {
        let agency = self.authors.iter().any(|author| author.kind == AuthorKind::Agency);
        if self.has_person() { 2 } else { u8::from(agency) }
    }

    /// Whether it takes precedence over other declared data: it ranks higher, or the other has only account names, such
    /// as "aode", and this one full names of people.
    fn tells_more(&self, other: &Self) -> bool {
        let account = |author: &Author| {
            author.name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        };
        let in_full = |author: &Author| author.kind == AuthorKind::Person && author.name.contains(' ');
        self.rank() > other.rank() || other.authors.iter().all(account) && self.authors.iter().all(in_full)
    }

    fn has_person(&self) -> bool {
        has_person(&self.authors)
    }
}

/// Returns whether a name is an account name not meant for readers: "paper_editor3".
fn is_login(author: &Author) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '_' | '.' | '-');
    author.name.chars().all(fits) && author.name.contains(|c: char| c.is_ascii_digit() || c == '_')
}

/// Returns the names declared by each kind of data, the most reliable first.
fn declared(context: &Context<'_>, reader: &Reader<'_>) -> Vec<Named> {
    let order = [Source::JsonLd, Source::Meta, Source::OpenGraph, Source::Microdata, Source::State];
    let of_source = |source: Source| {
        let mut authors: Vec<Author> = Vec::new();
        for named in context.declared.authors.iter().filter(|named| named.source == source) {
            let read = match named.kind {
                Some(AuthorKind::Organization) => reader.house(&named.name),
                _ => reader.authors(&named.name, Trust::Declared),
            };
            let one = read.len() == 1;
            // A name found within that of a publisher may be only a part of it.
            let is_owner = |name: &str| heads_page(context, name) || has_rights(context, name);
            let owns = is_owner(&named.name);
            for mut author in read.into_iter().filter(|author| !is_section(context, author)) {
                let owns = owns || is_owner(&author.name);
                let house = named.kind == Some(AuthorKind::Organization) || owns;
                // On its own site, an agency is the publisher.
                let own_agency = author.kind == AuthorKind::Agency && reader.is_own_house(&author.name);
                if own_agency || house && author.kind == AuthorKind::Person {
                    author.kind = AuthorKind::Organization;
                }
                author.url = named
                    .url
                    .as_deref()
                    .filter(|url| one && url.contains(['/', ':']))
                    .and_then(|url| address::canonical(url, context.base));
                push(author, &mut authors);
            }
        }
        let is_site = authors.iter().all(|author| reader.is_house(&author.name));
        Named { authors, source, strength: Strength::None, in_one_line: false, is_site }
    };
    order.into_iter().map(of_source).filter(|named| !named.authors.is_empty()).collect()
}

fn are_agencies(authors: &[Author]) -> bool {
    !authors.is_empty() && authors.iter().all(|author| author.kind == AuthorKind::Agency)
}

fn has_person(authors: &[Author]) -> bool {
    authors.iter().any(|author| author.kind == AuthorKind::Person)
}

/// Returns whether a declared name is that of a section: in some systems desks sign with it.
fn is_section(context: &Context<'_>, author: &Author) -> bool {
    let key = bare(&author.name);
    let sections = [What::Section, What::Breadcrumb];
    let mut names = sections.into_iter().flat_map(|what| context.declared.values(what));
    author.kind == AuthorKind::Person && names.any(|fact| bare(&fact.value) == key)
}

/// Returns whether a declared name begins or ends the page's title, like the name of the site, and is
/// not that of a person.
fn heads_page(context: &Context<'_>, name: &str) -> bool {
    let key = bare(name);
    let title = context.declared.page_title.as_deref().map(bare).unwrap_or_default();
    let at_end = title.len() > key.len() && (title.starts_with(&key) || title.ends_with(&key));
    key.len() >= 4 && at_end && !super::known::may_be_name(name, context.language)
}

/// Whether a legal line contains a declared name in a script without spaces or in Hangul, where almost any few letters
/// may be the name of a person.
fn has_rights(context: &Context<'_>, name: &str) -> bool {
    let is_legal = |verdict: &Verdict| verdict.label == Label::Boilerplate(BoilerplateKind::Legal);
    let mut lines = context.blocks.texts().zip(context.verdicts).filter(|(_, verdict)| is_legal(verdict));
    is_longer(name, 2) && name.chars().all(is_unspaced) && lines.any(|(line, _)| line.contains(name))
}

/// Returns the declared people, unless only the publisher is declared and people are shown.
fn choose(declared: Vec<Named>, shown: Option<Named>) -> Option<(Vec<Author>, Source)> {
    let mut best =
        declared.into_iter().reduce(|best, other| if other.tells_more(&best) { other } else { best });
    if let Some(best) = best.as_mut().filter(|best| best.has_person()) {
        best.authors.retain(|author| author.kind != AuthorKind::Organization);
    }
    if let Some(best) = &mut best {
        drop_fragments(&mut best.authors);
    }
    if let Some((best, shown)) = best.as_mut().zip(shown.as_ref()) {
        spell_as_shown(&mut best.authors, &shown.authors);
    }
    match (best, shown) {
        (Some(best), Some(shown)) if shown.supersedes(&best) => Some((shown.authors, shown.source)),
        (Some(best), _) => Some((best.authors, best.source)),
        (None, Some(shown)) => Some((shown.authors, shown.source)),
        (None, None) => None,
    }
}

/// Writes declared names as readers see them: data may have their words in another order, in capitals or as initials.
fn spell_as_shown(declared: &mut [Author], shown: &[Author]) {
    for author in declared.iter_mut().filter(|author| author.name.contains([' ', '.'])) {
        let (own, shouted) = (words(&author.name), is_shouted(&author.name));
        let fuller = |other: &&Author| {
            let others = words(&other.name);
            let same = sorted(&others) == sorted(&own) && (others != own || shouted);
            !is_shouted(&other.name) && (same || are_short_for(&own, &others))
        };
        if let Some(other) = shown.iter().find(fuller) {
            author.name.clone_from(&other.name);
        }
    }
}

/// Returns the folded words of a name.
fn words(name: &str) -> Vec<String> {
    name.split([' ', '.']).map(bare).filter(|word| !word.is_empty()).collect()
}

fn sorted(words: &[String]) -> Vec<&String> {
    let mut words: Vec<&String> = words.iter().collect();
    words.sort_unstable();
    words
}

/// Whether some words of a name are the initials of those of another, and the rest are the same.
fn are_short_for(short: &[String], full: &[String]) -> bool {
    let is_initial = |word: &str| !is_longer(word, 1);
    let fits = |(short, full): (&String, &String)| {
        short == full || is_initial(short) && full.starts_with(short.as_str())
    };
    short.len() == full.len() && short != full && short.iter().zip(full).all(fits)
}

/// Returns whether a name is written in capitals.
fn is_shouted(name: &str) -> bool {
    !name.contains(char::is_lowercase) && name.contains(char::is_uppercase)
}

/// Returns whether the shown names are full forms of the declared ones.
fn completes(shown: &[Author], declared: &[Author]) -> bool {
    declared.iter().all(|short| {
        let key = bare(&short.name);
        shown.iter().any(|full| full.name.contains(' ') && bare(&full.name).contains(&key))
    })
}

/// Drops names that are part of another one ("ann" and "Ann Ode"), and degrees and marks after names
/// ("MS", "RDN"), if there are also full names.
fn drop_fragments(authors: &mut Vec<Author>) {
    let full: Vec<String> =
        authors.iter().filter(|author| author.name.contains(' ')).map(|author| bare(&author.name)).collect();
    authors.retain(|author| {
        let key = bare(&author.name);
        let short = author.kind == AuthorKind::Person && !author.name.contains(' ');
        let mark = author.name.chars().count() <= 4
            && author.name.chars().all(|c| c.is_uppercase() || c == '.' || c == '-');
        let within = full.iter().any(|name| name.contains(&key) || key.starts_with(name.as_str()));
        !(short && (within || (mark && !full.is_empty())))
    });
}

fn push(author: Author, authors: &mut Vec<Author>) {
    let key = bare(&author.name);
    let fits = !key.is_empty() && authors.len() < MOST;
    if fits && !authors.iter().any(|known| bare(&known.name) == key) {
        authors.push(author);
    }
}
