//! The authors: what is declared, checked and completed by the bylines that are shown.

use super::names::{Reader, Trust, bare};
use super::visible::{Near, Zone, markup};
use super::{Context, address, dates, put};
use crate::article::{Author, AuthorKind, Field, Metadata, Source};
use crate::blocks::PageBlock;
use crate::declared::What;
use crate::page::{Attr, Page};

/// Finds the authors.
pub(super) fn fill(context: &Context<'_>, zone: &Zone<'_>, houses: &[String], metadata: &mut Metadata) {
    let reader = Reader::new(context.language, houses, &context.blocks.text);
    let declared = declared(context, &reader);
    let shown = shown(context, zone, &reader);
    if let Some((authors, source)) = choose(declared, shown) {
        put(metadata, Field::Authors, source);
        metadata.authors = authors;
    }
}

/// Names from one source.
#[derive(Debug)]
struct Named {
    authors: Vec<Author>,
    source: Source,
    /// How much a shown line looks like a byline, 1 to 4; 0 for declared names.
    strength: u32,
}

impl Named {
    /// Whether people who are shown go before a house that is declared. An agency is rather the author
    /// than the house is, so it takes a plain byline to go before it.
    fn goes_before(&self, declared: &Self) -> bool {
        let agency = |named: &Self| named.authors.iter().any(|author| author.kind == AuthorKind::Agency);
        let wired = agency(self) && !agency(declared) && self.strength >= 3;
        let signed = self.has_person() && self.strength >= if agency(declared) { 3 } else { 2 };
        !declared.has_person() && (signed || wired)
    }

    /// Whether a line that is surely a byline names somebody in full.
    fn is_full_byline(&self) -> bool {
        let full = |author: &Author| author.kind == AuthorKind::Person && author.name.contains(' ');
        self.strength >= 3 && self.authors.iter().all(full)
    }

    /// People go before agencies, and those before the house itself.
    fn rank(&self) -> u8 {
        let agency = self.authors.iter().any(|author| author.kind == AuthorKind::Agency);
        if self.has_person() { 2 } else { u8::from(agency) }
    }

    fn has_person(&self) -> bool {
        has_person(&self.authors)
    }
}

/// What each kind of data declares, the most telling first.
fn declared(context: &Context<'_>, reader: &Reader<'_>) -> Vec<Named> {
    let order = [Source::JsonLd, Source::Meta, Source::OpenGraph, Source::Microdata, Source::State];
    let of_source = |source: Source| {
        let mut authors: Vec<Author> = Vec::new();
        for named in context.declared.authors.iter().filter(|named| named.source == source) {
            let read = reader.authors(&named.name, Trust::Declared);
            let one = read.len() == 1;
            for mut author in read.into_iter().filter(|author| !is_section(context, author)) {
                let house = named.kind == Some(AuthorKind::Organization) || heads_page(context, &author);
                if house && author.kind == AuthorKind::Person {
                    author.kind = AuthorKind::Organization;
                }
                author.url = named
                    .url
                    .as_deref()
                    .filter(|_| one)
                    .and_then(|url| address::canonical(url, context.base));
                push(author, &mut authors);
            }
        }
        Named { authors, source, strength: 0 }
    };
    order.into_iter().map(of_source).filter(|named| !named.authors.is_empty()).collect()
}

/// A line that names authors.
#[derive(Debug)]
struct Byline {
    authors: Vec<Author>,
    weight: u32,
    /// As in [`Near::distance`].
    distance: usize,
}

/// Blocks between two lines of one byline, at most.
const GAP: usize = 3;

impl Byline {
    /// Whether the next line is one more name of a list with a name a line.
    fn lists(&self, near: &Near<'_>, authors: &[Author], reader: &Reader<'_>) -> bool {
        let next = near.distance == self.distance + 1 && near.distance < 100;
        next && self.weight >= 3 && authors.len() == 1 && reader.is_plain_name(&near.text)
    }

    /// Whether another line is part of the same byline, which may stand in several blocks.
    fn goes_on(&self, other: &Self) -> bool {
        let alike = has_person(&other.authors) || !has_person(&self.authors);
        alike && self.weight == other.weight && other.distance < 100 && other.distance <= self.distance + GAP
    }

    /// Whether it is the better one: it looks more like a byline, or names a person, and not the house.
    fn goes_before(&self, other: &Self) -> bool {
        let (own, others) = (has_person(&self.authors), has_person(&other.authors));
        (self.weight > other.weight && (own || !others)) || (own && !others && self.weight >= 3)
    }
}

fn has_person(authors: &[Author]) -> bool {
    authors.iter().any(|author| author.kind == AuthorKind::Person)
}

/// Whether a declared name is a section's: some systems have desks sign so.
fn is_section(context: &Context<'_>, author: &Author) -> bool {
    let key = bare(&author.name);
    let sections = [What::Section, What::Breadcrumb];
    let mut names = sections.into_iter().flat_map(|what| context.declared.values(what));
    author.kind == AuthorKind::Person && names.any(|fact| bare(&fact.value) == key)
}

/// Whether a declared name begins or ends the page's title, as the name of the site does, and is no
/// person's.
fn heads_page(context: &Context<'_>, author: &Author) -> bool {
    let key = bare(&author.name);
    let title = context.declared.page_title.as_deref().map(bare).unwrap_or_default();
    let at_end = title.len() > key.len() && (title.starts_with(&key) || title.ends_with(&key));
    key.len() >= 4 && at_end && !super::known::may_be_name(&author.name, context.language)
}

/// The bylines on the page, the nearest to the headline first.
fn shown(context: &Context<'_>, zone: &Zone<'_>, reader: &Reader<'_>) -> Option<Named> {
    let source = if context.page.is_some() { Source::Visible } else { Source::Text };
    let mut best: Option<Byline> = None;
    for near in &zone.blocks {
        let Some((authors, weight)) = byline(context, near, reader) else { continue };
        if let Some(known) = best.as_mut().filter(|known| known.lists(near, &authors, reader)) {
            authors.into_iter().for_each(|author| push(author, &mut known.authors));
            known.distance = near.distance;
            continue;
        }
        // Behind the body stand imprints and boxes about authors, too.
        let weight = if near.distance >= 100 { weight.saturating_sub(2) } else { weight };
        if authors.is_empty() {
            continue;
        }
        let found = Byline { authors, weight, distance: near.distance };
        match &mut best {
            Some(known) if known.goes_on(&found) => {
                found.authors.into_iter().for_each(|author| push(author, &mut known.authors));
                known.distance = found.distance;
            }
            Some(known) if !found.goes_before(known) => {}
            _ => best = Some(found),
        }
    }
    let best = best.map(|best| (best.authors, best.weight));
    let best = best.or_else(|| Some((elsewhere(context, reader)?, 2)));
    best.map(|(authors, strength)| Named { authors, source, strength })
}

/// The last resort: the first line of the whole page that its markup and its words call a byline.
fn elsewhere(context: &Context<'_>, reader: &Reader<'_>) -> Option<Vec<Author>> {
    let page = context.page?;
    let called = context.blocks.blocks.iter().find_map(|block| {
        let text = context.blocks.text_of(block);
        if text.len() > 120 || !reader.is_called_byline(text) || !names_author(&markup(page, block)) {
            return None;
        }
        Some(reader.authors(text, Trust::Called)).filter(|authors| authors.len() == 1)
    });
    called.or_else(|| marked_everywhere(context, page, reader))
}

/// The one person whom all elements name that the markup calls an author's; teasers of other articles
/// name others.
fn marked_everywhere(context: &Context<'_>, page: &Page, reader: &Reader<'_>) -> Option<Vec<Author>> {
    let mut found: Vec<Author> = Vec::new();
    for block in &context.blocks.blocks {
        let text = context.blocks.text_of(block);
        if text.len() <= 60 && names_author(&markup(page, block)) {
            reader.authors(text, Trust::Looks).into_iter().for_each(|author| push(author, &mut found));
        }
    }
    let plain = found.first().is_some_and(|author| reader.is_plain_name(&author.name));
    (found.len() == 1 && plain).then_some(found)
}

/// What a block says of authors, and how much it looks like a byline.
fn byline(context: &Context<'_>, near: &Near<'_>, reader: &Reader<'_>) -> Option<(Vec<Author>, u32)> {
    let text = dates::without_dates(&near.text, context.language);
    let words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
    if words > 25 {
        return None;
    }
    let markup = context.page.map(|page| markup(page, near.block)).unwrap_or_default();
    let by_markup = names_author(&markup);
    let called = reader.is_called_byline(&text);
    let vouched = if called || by_markup || near.is_byline() { Trust::Marked } else { Trust::Called };
    let linked =
        context.page.map(|page| linked(page, near.block, (context, reader), vouched)).unwrap_or_default();
    let dated = text.len() < near.text.len() && near.distance < 100;
    if !linked.is_empty() && (called || by_markup || near.is_byline()) {
        return Some((linked, 4));
    }
    if words <= 8 && reader.is_opening(near.before) {
        // One word may be a name, but also the next thing on the page.
        let trust = if words == 1 && !reader.is_first_name(&text) { Trust::Looks } else { Trust::Called };
        return Some((reader.authors(&text, trust), 3));
    }
    if called && words <= 16 {
        let trust = match near.distance < 100 {
            true if by_markup => Trust::Marked,
            true => Trust::Called,
            false => Trust::Looks,
        };
        return Some((reader.authors(&text, trust), if by_markup { 4 } else { 3 }));
    }
    if by_markup && words <= 12 {
        let trust = if words <= 2 && near.distance < 100 { Trust::Called } else { Trust::Looks };
        return Some((reader.authors(&text, trust), 3));
    }
    if !linked.is_empty() && near.distance < 100 {
        return Some((linked, 2));
    }
    let long_unspaced = text.chars().filter(|c| crate::text::is_spaceless(*c)).count() > 16;
    if words <= 12 && !long_unspaced && (near.is_byline() || reader.has_role(&text)) {
        return Some((reader.authors(&text, Trust::Looks), 2));
    }
    if dated && words <= 5 {
        let authors = reader.authors(&text, Trust::Looks);
        return (authors.len() == 1).then_some((authors, 2));
    }
    beside_date(context, near, reader).or_else(|| {
        (context.page.is_none() && words <= 4 && near.distance <= 3)
            .then(|| (reader.authors(&text, Trust::Looks), 1))
    })
}

/// A line that is a name, or the mark of an agency, and stands by a line with a date.
fn beside_date(context: &Context<'_>, near: &Near<'_>, reader: &Reader<'_>) -> Option<(Vec<Author>, u32)> {
    let dated = |text: &str| text.len() < 120 && dates::has_date(text, context.language);
    let near_headline = near.distance <= NAME_DISTANCE && near.text.len() <= 60;
    if !near_headline || !(dated(near.after) || dated(near.before)) {
        return None;
    }
    let authors = reader.authors(&near.text, Trust::Called);
    let agencies = !authors.is_empty() && authors.iter().all(|author| author.kind == AuthorKind::Agency);
    let name = authors.len() == 1 && has_person(&authors) && reader.is_plain_name(&near.text);
    (agencies || name).then_some((authors, 2))
}

/// How far from the headline a name without any other sign may stand.
const NAME_DISTANCE: usize = 8;

/// Whether the names of an element say that it holds an author.
fn names_author(markup: &str) -> bool {
    const WORDS: &[&str] = &[
        "author",
        "byline",
        "autor",
        "auteur",
        "autore",
        "writer",
        "reporter",
        "journalist",
        "redakteur",
        "yazar",
        "penulis",
        "columnist",
        "poster",
        "contributor",
    ];
    const OTHERS: &[&str] = &["bio", "comment", "related", "avatar", "follow", "date", "time"];
    WORDS.iter().any(|word| markup.contains(word)) && !OTHERS.iter().any(|word| markup.contains(word))
}

/// The names that a block links to pages of authors.
fn linked(
    page: &Page,
    block: &PageBlock,
    (context, reader): (&Context<'_>, &Reader<'_>),
    trust: Trust,
) -> Vec<Author> {
    let mut authors = Vec::new();
    for link in &block.links {
        let href = page.attr(link.node, Attr::Href).unwrap_or_default();
        let rel = page.attr(link.node, Attr::Rel).unwrap_or_default();
        if !rel.split_ascii_whitespace().any(|word| word == "author") && !leads_to_author(href) {
            continue;
        }
        for mut author in reader.authors(link.span.of(&context.blocks.text), trust) {
            author.url = address::canonical(href, context.base);
            push(author, &mut authors);
        }
    }
    authors
}

fn leads_to_author(href: &str) -> bool {
    const STEPS: &[&str] = &[
        "/author/",
        "/authors/",
        "/autor/",
        "/autoren/",
        "/autores/",
        "/auteur/",
        "/auteurs/",
        "/autore/",
        "/autori/",
        "/profile/",
        "/profiles/",
        "/people/",
        "/staff/",
        "/by/",
        "/journalist/",
        "/journalists/",
        "/contributor/",
        "/contributors/",
        "/columnist/",
        "/reporter/",
        "/writer/",
        "/writers/",
        "/yazar/",
        "/yazarlar/",
        "/redactie/",
        "/person/",
        "/personen/",
        "/team/",
        "/bio/",
    ];
    let href = href.to_ascii_lowercase();
    STEPS.iter().any(|step| href.contains(step))
}

/// Declared people, unless only a house is declared and people are shown.
fn choose(declared: Vec<Named>, shown: Option<Named>) -> Option<(Vec<Author>, Source)> {
    let mut best =
        declared.into_iter().reduce(|best, other| if other.rank() > best.rank() { other } else { best });
    if let Some(best) = best.as_mut().filter(|best| best.has_person()) {
        best.authors.retain(|author| author.kind != AuthorKind::Organization);
    }
    if let Some(best) = &mut best {
        drop_fragments(&mut best.authors);
    }
    let only_nicknames =
        best.as_ref().is_some_and(|best| best.authors.iter().all(|author| !author.name.contains(' ')));
    match (best, shown) {
        (Some(best), Some(shown)) if only_nicknames && completes(&shown.authors, &best.authors) => {
            Some((shown.authors, shown.source))
        }
        (Some(_), Some(shown)) if only_nicknames && shown.is_full_byline() => {
            Some((shown.authors, shown.source))
        }
        (Some(best), Some(shown)) if shown.goes_before(&best) => Some((shown.authors, shown.source)),
        (Some(best), _) => Some((best.authors, best.source)),
        (None, Some(shown)) => Some((shown.authors, shown.source)),
        (None, None) => None,
    }
}

/// Whether shown names are the full forms of declared ones.
fn completes(shown: &[Author], declared: &[Author]) -> bool {
    declared.iter().all(|short| {
        let key = bare(&short.name);
        shown.iter().any(|full| full.name.contains(' ') && bare(&full.name).contains(&key))
    })
}

/// Drops what is part of another name ("ann" beside "Ann Ode") and degrees and marks behind names
/// ("MS", "RDN"), where full names stand beside them.
fn drop_fragments(authors: &mut Vec<Author>) {
    let full: Vec<String> =
        authors.iter().filter(|author| author.name.contains(' ')).map(|author| bare(&author.name)).collect();
    authors.retain(|author| {
        let key = bare(&author.name);
        let short = author.kind == AuthorKind::Person && !author.name.contains(' ');
        let mark = author.name.chars().count() <= 4
            && author.name.chars().all(|c| c.is_uppercase() || c == '.' || c == '-');
        let within = full.iter().any(|name| name.contains(&key));
        !(short && (within || (mark && !full.is_empty())))
    });
}

fn push(author: Author, authors: &mut Vec<Author>) {
    let key = bare(&author.name);
    if !key.is_empty() && !authors.iter().any(|known| bare(&known.name) == key) {
        authors.push(author);
    }
}
