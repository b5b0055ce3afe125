//! The authors: what is declared, checked and completed by the bylines that are shown.

use super::names::{Reader, Trust, bare};
use super::visible::{Near, Zone, markup};
use super::{Context, address, dates, put};
use crate::article::{Author, AuthorKind, Field, Metadata, Source};
use crate::blocks::PageBlock;
use crate::page::{Attr, Page};

/// Finds the authors.
pub(super) fn fill(context: &Context<'_>, zone: &Zone<'_>, houses: &[String], metadata: &mut Metadata) {
    let reader = Reader::new(context.language, houses);
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
        let agency = declared.authors.iter().any(|author| author.kind == AuthorKind::Agency);
        self.has_person() && !declared.has_person() && self.strength >= if agency { 3 } else { 2 }
    }

    fn has_person(&self) -> bool {
        self.authors.iter().any(|author| author.kind == AuthorKind::Person)
    }
}

/// What each kind of data declares, the most telling first.
fn declared(context: &Context<'_>, reader: &Reader) -> Vec<Named> {
    let order = [Source::JsonLd, Source::Meta, Source::OpenGraph, Source::Microdata];
    let of_source = |source: Source| {
        let mut authors: Vec<Author> = Vec::new();
        for named in context.declared.authors.iter().filter(|named| named.source == source) {
            let read = reader.authors(&named.name, Trust::Declared);
            let one = read.len() == 1;
            for mut author in read {
                if named.kind == Some(AuthorKind::Organization) && author.kind == AuthorKind::Person {
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

/// The bylines on the page, the nearest to the headline first.
fn shown(context: &Context<'_>, zone: &Zone<'_>, reader: &Reader) -> Option<Named> {
    let source = if context.page.is_some() { Source::Visible } else { Source::Text };
    let mut best: Option<(Vec<Author>, u32)> = None;
    for near in &zone.blocks {
        let Some((authors, weight)) = byline(context, near, reader) else { continue };
        // Behind the body stand imprints and boxes about authors, too.
        let weight = if near.distance >= 100 { weight.saturating_sub(2) } else { weight };
        if authors.is_empty() {
            continue;
        }
        match &mut best {
            // Names of one byline may stand in several blocks.
            Some((known, known_weight)) if *known_weight == weight && near.distance < 100 => {
                authors.into_iter().for_each(|author| push(author, known));
            }
            Some((_, known_weight)) if *known_weight >= weight => {}
            _ => best = Some((authors, weight)),
        }
    }
    let best = best.or_else(|| Some((elsewhere(context, reader)?, 2)));
    best.map(|(authors, strength)| Named { authors, source, strength })
}

/// The last resort: the first line of the whole page that its markup and its words call a byline.
fn elsewhere(context: &Context<'_>, reader: &Reader) -> Option<Vec<Author>> {
    let page = context.page?;
    context.blocks.blocks.iter().find_map(|block| {
        let text = context.blocks.text_of(block);
        if text.len() > 120 || !reader.is_called_byline(text) || !names_author(&markup(page, block)) {
            return None;
        }
        Some(reader.authors(text, Trust::Called)).filter(|authors| authors.len() == 1)
    })
}

/// What a block says of authors, and how much it looks like a byline.
fn byline(context: &Context<'_>, near: &Near<'_>, reader: &Reader) -> Option<(Vec<Author>, u32)> {
    let text = dates::without_dates(&near.text, context.language);
    let words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
    if words > 25 {
        return None;
    }
    let markup = context.page.map(|page| markup(page, near.block)).unwrap_or_default();
    let by_markup = names_author(&markup);
    let linked = context.page.map(|page| linked(page, near.block, context, reader)).unwrap_or_default();
    let called = reader.is_called_byline(&text);
    let dated = text.len() < near.text.len() && near.distance < 100;
    if !linked.is_empty() && (called || by_markup || near.is_byline()) {
        return Some((linked, 4));
    }
    if called && words <= 16 {
        let trust = if near.distance < 100 { Trust::Called } else { Trust::Looks };
        return Some((reader.authors(&text, trust), if by_markup { 4 } else { 3 }));
    }
    if by_markup && words <= 12 {
        return Some((reader.authors(&text, Trust::Looks), 3));
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
    (context.page.is_none() && words <= 4 && near.distance <= 3)
        .then(|| (reader.authors(&text, Trust::Looks), 1))
}

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
fn linked(page: &Page, block: &PageBlock, context: &Context<'_>, reader: &Reader) -> Vec<Author> {
    let mut authors = Vec::new();
    for link in &block.links {
        let href = page.attr(link.node, Attr::Href).unwrap_or_default();
        let rel = page.attr(link.node, Attr::Rel).unwrap_or_default();
        if !rel.split_ascii_whitespace().any(|word| word == "author") && !leads_to_author(href) {
            continue;
        }
        for mut author in reader.authors(link.span.of(&context.blocks.text), Trust::Called) {
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
    let mut best = declared
        .into_iter()
        .reduce(|best, other| if !best.has_person() && other.has_person() { other } else { best });
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
