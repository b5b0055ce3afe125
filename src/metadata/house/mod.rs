//! The name of the site: as declared, or else the part of the page's title that the page repeats elsewhere, the name
//! of the publisher, or the text of the link to the front page.

mod brands;
mod last;
mod sound;
mod words;

use std::cell::OnceCell;

use super::owners::without_address;
use super::pieces::pieces;
use super::title::without_marks;
use super::{Context, address, first};
use crate::article::{BoilerplateKind, Source};
use crate::blocks::{BlockLink, Label, Verdict};
use crate::declared::What;
use crate::page::Attr;
use crate::scheme;
use crate::text::{bare, is_spaceless};
use brands::{Brand, brands, marks};
use last::{as_host, at_top, behind_bar, holder, spelled_as_host};
use sound::spells;
use words::words_in;

/// Maximum length in bytes of a block that may consist of little more than the name of the site.
const LINE: usize = 120;
/// Minimum length in characters of a name found inside a declared name that also holds a slogan.
const WITHIN: usize = 5;
/// Characters that mark a copyright line.
const RIGHTS_MARKS: [char; 2] = ['©', 'ⓒ'];
/// Minimum length of a host label that is matched against the initials of a name.
const LETTERS: usize = 3;

/// Finds the name of the site, with its source.
pub(super) fn name(
    context: &Context<'_>,
    houses: &[String],
    title: Option<&str>,
) -> Option<(String, Source)> {
    Search { context, houses, title, brands: OnceCell::new(), marks: OnceCell::new() }.name()
}

/// The inputs of the search for the name of the site.
struct Search<'s, 'a> {
    context: &'s Context<'a>,
    /// The names of the site and its publisher, letters and digits only.
    houses: &'s [String],
    /// The headline.
    title: Option<&'s str>,
    /// Computed at most once, since it takes a walk over the whole page: see [`brands()`] and [`marks()`].
    brands: OnceCell<Vec<Brand>>,
    marks: OnceCell<Vec<String>>,
}

impl Search<'_, '_> {
    fn name(&self) -> Option<(String, Source)> {
        let context = self.context;
        let is_name = |(name, _): &(String, Source)| name.chars().any(char::is_alphanumeric);
        let told =
            first(context, What::SiteName).map(|(name, source)| (without_address(&name).to_owned(), source));
        match told.filter(is_name) {
            // Some systems declare the address as the name.
            Some((name, source)) if is_host(&name) => {
                let plain = !name.contains(char::is_uppercase);
                let spelled =
                    || spelled_as_host(context).filter(|_| plain).map(|name| (name, Source::Visible));
                let in_title = self.in_title().map(|(name, source)| (self.without_slogan(name), source));
                in_title.or_else(spelled).or(Some((name, source)))
            }
            Some((name, source)) => {
                let name = self.without_slogan(name);
                match self.as_shown(&name) {
                    Some(shown) => Some((shown, Source::Visible)),
                    None => Some((name, source)),
                }
            }
            None => called_as_host(context)
                .or_else(|| self.in_title_or_rights())
                .or_else(|| first(context, What::Publisher))
                .or_else(|| self.brand().map(|name| (name, Source::Visible)))
                .or_else(|| behind_bar(context, self.title).map(|name| (name, Source::Inferred)))
                .or_else(|| as_host(context).map(|name| (name, Source::Visible)))
                .or_else(|| at_top(context).or_else(|| holder(context)).map(|name| (name, Source::Visible))),
        }
    }

    fn brands(&self) -> impl Iterator<Item = &Brand> {
        self.brands.get_or_init(|| brands(self.context)).iter()
    }

    /// The names in links to the front page and in the alternative texts of logos.
    fn signs(&self) -> impl Iterator<Item = &str> {
        self.brands().map(|brand| brand.name.as_str()).chain(self.marks())
    }

    fn marks(&self) -> impl Iterator<Item = &str> {
        self.marks.get_or_init(|| marks(self.context)).iter().map(String::as_str)
    }

    fn publishers(&self) -> impl Iterator<Item = &str> {
        self.context.declared.values(What::Publisher).map(|fact| fact.value.as_str())
    }

    /// Removes a slogan set off by a divider: "The Paper | News of the north" becomes "The Paper" if the publisher, the
    /// host, the link to the front page or the logo has that name.
    fn without_slogan(&self, name: String) -> String {
        let parts = pieces(&name);
        if parts.first().is_none_or(|part| part.len() == name.len()) {
            return name;
        }
        // Some systems declare the title of the page as the name of the site.
        let headline = self.title.map(bare).unwrap_or_default();
        if !headline.is_empty() && bare(&name).contains(&headline) {
            let beside = beside_headline(&name, self.title.unwrap_or_default());
            return beside.first().map_or_else(|| name.clone(), |own| (*own).to_owned());
        }
        let told: Vec<(String, &str)> =
            self.publishers().chain(self.signs()).map(|name| (bare(name), name)).collect();
        let hosts = self.hosts();
        let is_told = |key: &String| {
            self.houses.contains(key) || hosts.contains(key) || told.iter().any(|(known, _)| known == key)
        };
        if let Some(own) = parts.iter().find(|part| is_told(&bare(part))) {
            // "新聞網 | 即時新聞 | XWW": the part in Latin letters is only the address, the first part the readers' name.
            let first = parts.first().filter(|first| is_latin(own) && is_other_script(first));
            return (**first.unwrap_or(own)).to_owned();
        }
        let whole = bare(&name);
        let is_within = |key: &str| key.chars().count() >= WITHIN && whole.contains(key);
        let within = told.iter().filter(|(key, _)| is_within(key)).max_by_key(|(key, _)| key.len());
        within.map_or_else(|| name.clone(), |(_, own)| (*own).to_owned())
    }

    /// The host with and without its top-level domain, letters and digits only.
    fn hosts(&self) -> Vec<String> {
        let url = self.context.url.and_then(|url| url::Url::parse(url).ok());
        let host =
            url.as_ref().and_then(url::Url::host_str).map(|host| bare(host.trim_start_matches("www.")));
        host.into_iter().chain(self.context.url.and_then(address::host_label)).collect()
    }

    /// Returns the name as readers see it if the declared one is spelled like an address or account ("tiszavidek",
    /// "KürXəbər.az") or in Latin letters on a page of another script. It comes from the publisher, the page title, a
    /// link to the front page or the logo.
    fn as_shown(&self, name: &str) -> Option<String> {
        let whole = self.context.declared.page_title.as_deref().unwrap_or_default();
        let pieces = self.title.map(|title| beside_headline(whole, title)).unwrap_or_default();
        let without_end = name.rsplit_once('.').map_or(name, |(name, _)| name);
        let key = without_marks(without_end);
        let is_account = without_end.len() < name.len() || !name.contains(char::is_uppercase);
        if is_account && is_latin(name) {
            let mut told = self.publishers().chain(self.signs()).chain(pieces);
            let same = |told: &str| told != name && !is_host(told) && without_marks(told) == key;
            if let Some(told) = told.find(|told| same(told) && told.contains(char::is_uppercase)) {
                return Some(told.to_owned());
            }
        }
        if !is_latin(name) || !self.title.is_some_and(is_other_script) {
            return None;
        }
        // Links to a front page may lead to editions in other languages.
        let called = self.brands().filter(|brand| brand.is_called_so).map(|brand| brand.name.as_str());
        let mut told = self.publishers().chain(self.marks()).chain(called);
        let told = told.find(|told| is_other_script(told)).map(str::to_owned);
        told.or_else(|| holder(self.context).filter(|told| is_other_script(told)))
    }

    /// Finds the part of the page's title, other than the headline, that the page says elsewhere: preferably the last
    /// one after the headline, otherwise one before it.
    fn in_title(&self) -> Option<(String, Source)> {
        let context = self.context;
        let whole = context.declared.page_title.as_deref()?;
        let mut found: Vec<Piece<'_>> = beside_headline(whole, self.title?)
            .into_iter()
            .map(|name| Piece { name, key: bare(name), said: false })
            .filter(|piece| piece.key.chars().count() >= 2)
            .collect();
        let host = context.url.and_then(address::host_label).unwrap_or_default();
        // Systems declare the name of the site as the author of unsigned articles.
        let authors = || context.declared.authors.iter().map(|author| bare(&author.name));
        let is_house = |piece: &Piece<'_>| {
            self.houses.contains(&piece.key)
                || piece.is_host(&host)
                || authors().any(|name| name == piece.key)
        };
        found.iter_mut().for_each(|piece| piece.said = is_house(piece));
        hear(context, &mut found);
        let said = found.iter().find(|piece| piece.said)?;
        // The link to the front page may have the full form of a name that the title shortens.
        let in_full = |name: &&str| {
            let key = bare(name);
            key.len() > said.key.len() && key.contains(&said.key)
        };
        let name = self.brands().map(|brand| brand.name.as_str()).find(in_full).unwrap_or(said.name);
        Some((name.to_owned(), Source::Inferred))
    }

    /// Returns the name from the page's title, or the copyright holder if only that one is spelled like the host:
    /// "The Paper" for "Story - News" and "© The Paper" on thepaper.example.
    fn in_title_or_rights(&self) -> Option<(String, Source)> {
        let titled = self.in_title();
        let host = self.context.url.and_then(address::host_label).unwrap_or_default();
        if titled.as_ref().is_some_and(|(name, _)| without_marks(name).contains(&host)) {
            return titled;
        }
        let is_host = |name: &String| name.contains(char::is_uppercase) && without_marks(name) == host;
        let holder = holder(self.context).filter(is_host);
        holder.map(|name| (name, Source::Visible)).or(titled)
    }

    /// Returns the text of a link to the front page if the markup names it as the logo, or if a copyright line, the
    /// page's title or its address confirms the name.
    fn brand(&self) -> Option<String> {
        let context = self.context;
        let whole = context.declared.page_title.as_deref().unwrap_or_default();
        let without_headline = self.title.map(|title| whole.replacen(title, " ", 1));
        let title = Told::of(without_headline.as_deref().unwrap_or(whole));
        let is_legal = |(text, verdict): &(&str, &Verdict)| is_legal(text, verdict);
        let labelled = context.blocks.texts().zip(context.verdicts);
        let rights: Vec<Told> = labelled.filter(is_legal).map(|(text, _)| Told::of(text)).collect();
        let is_told = |name: &str| {
            let key = bare(name);
            title.says(name) || self.houses.contains(&key) || rights.iter().any(|line| line.says(name))
        };
        let host = context.url.and_then(address::host_label).unwrap_or_default();
        let mut brands = self.brands();
        let brand =
            brands.find(|brand| brand.is_called_so || is_told(&brand.name) || spells(&host, &brand.name));
        brand.map(|brand| brand.name.clone())
    }
}

/// A text in which names of the site are searched.
struct Told {
    /// Its letters and digits.
    key: String,
    /// Its words, folded, with one space before and after each.
    words: String,
}

impl Told {
    fn of(text: &str) -> Self {
        Self { key: bare(text), words: words_in(text) }
    }

    /// Whether it contains a name. The letters of a short one may occur within other words.
    fn says(&self, name: &str) -> bool {
        let key = bare(name);
        let is_short = key.chars().count() < WITHIN && !key.contains(is_spaceless);
        if is_short { self.words.contains(&words_in(name)) } else { self.key.contains(&key) }
    }
}

/// Returns the publisher if its name is spelled like the host; the page's title may end with a section instead.
fn called_as_host(context: &Context<'_>) -> Option<(String, Source)> {
    let host = address::host_label(context.url?)?;
    let is_host = |(name, _): &(String, Source)| name.contains(' ') && without_marks(name) == host;
    first(context, What::Publisher).filter(is_host)
}

/// Whether a name is a host name, such as `paper.example`.
fn is_host(name: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    name.contains('.') && name.chars().all(fits)
}

/// Whether all letters are Latin.
fn is_latin(text: &str) -> bool {
    text.chars().filter(|c| c.is_alphabetic()).all(is_latin_letter)
}

/// Whether most letters belong to a script other than Latin.
fn is_other_script(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic());
    let (latin, other): (Vec<char>, Vec<char>) = letters.partition(|c| is_latin_letter(*c));
    other.len() > latin.len()
}

fn is_latin_letter(c: char) -> bool {
    c.is_ascii() || ('\u{C0}'..='\u{24F}').contains(&c) || ('\u{1E00}'..='\u{1EFF}').contains(&c)
}

/// The pieces of a page's title that are not part of the headline, the likeliest first.
fn beside_headline<'t>(whole: &'t str, title: &str) -> Vec<&'t str> {
    let Some(at) = whole.find(title) else {
        // The title may hold a shortened headline, or none.
        let key = bare(title);
        let is_other = |piece: &&str| !key.contains(&bare(piece)) && !bare(piece).contains(&key);
        return pieces(whole).into_iter().rev().take(BEHIND).filter(is_other).collect();
    };
    let (before, behind) =
        (whole.get(..at).unwrap_or_default(), whole.get(at + title.len()..).unwrap_or_default());
    let before = pieces(before.trim_end().trim_end_matches(':')).into_iter().take(BEFORE);
    pieces(behind).into_iter().rev().take(BEHIND).chain(before).collect()
}

/// Whether an address is a web address with a path, not just a fragment or query.
fn is_section(href: &str) -> bool {
    !href.is_empty() && !href.starts_with(['#', '?']) && scheme::is_of_web(href)
}

/// Number of pieces that are considered after the headline and before it.
const BEHIND: usize = 4;
const BEFORE: usize = 2;

/// A piece of a title that may be the name of the site.
struct Piece<'t> {
    name: &'t str,
    /// Its letters and digits.
    key: String,
    /// Whether the page repeats it elsewhere.
    said: bool,
}

impl Piece<'_> {
    /// Whether the host is spelled like the first words of this name, or like the initials of its words.
    fn is_host(&self, host: &str) -> bool {
        let words = || self.name.split([' ', '-']).filter(|word| word.chars().any(char::is_alphanumeric));
        let letters: String = words().filter_map(|word| word.chars().next()).collect();
        let spelled = letters.chars().count() >= LETTERS && bare(&letters) == host;
        spelled || host.len() >= WITHIN && self.key.starts_with(host) || spells(host, self.name)
    }

    /// Whether a text is this name followed by a slogan.
    fn opens(&self, text: &str) -> bool {
        text.len() <= LINE
            && text.strip_prefix(self.name).is_some_and(|rest| rest.starts_with([' ', ',', ':']))
    }

    /// Whether a text is this name and nothing else.
    fn is(&self, text: &str) -> bool {
        text.len() <= self.name.len() + 8 && bare(text) == self.key
    }
}

/// Whether a block is labelled as a legal line or contains a copyright sign.
fn is_legal(text: &str, verdict: &Verdict) -> bool {
    verdict.label == Label::Boilerplate(BoilerplateKind::Legal) || text.contains(RIGHTS_MARKS)
}

/// Marks the names that the page repeats where sites give their name: in a link, as a line of its own, in the
/// alternative text of a picture, or in a copyright line.
fn hear(context: &Context<'_>, pieces: &mut [Piece<'_>]) {
    let blocks = context.blocks.blocks.iter().zip(context.verdicts);
    let leads_on = |link: &BlockLink| {
        let href = context.page.and_then(|page| page.attr(link.node, Attr::Href)).unwrap_or_default();
        is_section(href) && !address::leads_to_front_page(href, context.base)
    };
    for (block, verdict) in blocks.filter(|(_, verdict)| verdict.label != Label::Body) {
        let text = context.blocks.text_of(block);
        let is_legal = is_legal(text, verdict);
        // Checked last, because finding out where links lead takes the longest.
        let is_of_menu = || block.links.iter().any(leads_on);
        for piece in pieces.iter_mut().filter(|piece| !piece.said) {
            let is_line = text.len() <= LINE && (piece.is(text) || text.starts_with(piece.name));
            let is_link = |link: &BlockLink| piece.is(link.span.of(&context.blocks.text)) && !leads_on(link);
            piece.said = is_legal && text.contains(piece.name)
                || is_line && !is_of_menu()
                || block.links.iter().any(is_link);
        }
    }
    let attributes = context.page.into_iter().flat_map(|page| page.all_attrs());
    for (_, value) in attributes.filter(|(name, _)| matches!(name, Attr::Alt | Attr::AriaLabel)) {
        pieces.iter_mut().for_each(|piece| piece.said |= piece.is(value) || piece.opens(value));
    }
}
