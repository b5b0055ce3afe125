//! The bylines that readers see.

use super::marked::{linked, names_author};
use super::{Named, has_person, push};
use crate::article::{Author, AuthorKind, BlockKind, BoilerplateKind, Source};
use crate::blocks::{Label, PageBlock, Place};
use crate::metadata::names::{Reader, Trust};
use crate::metadata::visible::{Near, Side, Zone, markup};
use crate::metadata::{Context, dates};
use crate::page::{NodeId, Page, Tag};
use crate::text::head_chars;

/// A line that names authors.
#[derive(Debug)]
struct Byline {
    authors: Vec<Author>,
    weight: u32,
    /// As in [`Near::distance`].
    distance: usize,
    /// How many lines it takes.
    lines: usize,
    /// Whether each name is as persons' names are.
    plain: bool,
}

/// How far behind the body imprints stand, and no signatures.
const IMPRINT: usize = 104;

/// Blocks between two lines of one byline, at most.
const GAP: usize = 3;

impl Byline {
    /// The one more name of a list with a name a line that the next line is.
    fn next_of_list(&self, near: &Near<'_>, reader: &Reader<'_>) -> Option<Author> {
        let next = near.distance == self.distance + 1 && near.side == Side::Below;
        let line = near.text().trim_end_matches([',', ';']);
        let fits = next && self.weight >= 3 && has_person(&self.authors) && reader.is_plain_name(line);
        // Reading the names of every line would cost more than all else here.
        fits.then(|| reader.authors(line, Trust::Looks).into_iter().next()).flatten()
    }

    /// Whether another line is part of the same byline, which may stand in several blocks.
    fn goes_on(&self, other: &Self) -> bool {
        let alike = has_person(&other.authors) || !has_person(&self.authors);
        // Below a line that merely looks like a byline, what looks like one may be anything.
        let sure = self.weight >= 3 || (self.plain && other.plain);
        alike
            && sure
            && self.weight == other.weight
            && other.distance < 100
            && other.distance <= self.distance + GAP
    }

    /// Whether it is the better one: it looks more like a byline, or names a person, and not the house.
    fn goes_before(&self, other: &Self) -> bool {
        let (own, others) = (has_person(&self.authors), has_person(&other.authors));
        let plainer = self.weight == 2 && other.weight == 2 && self.plain && !other.plain;
        (self.weight > other.weight && (own || !others)) || (own && !others && self.weight >= 3) || plainer
    }
}

/// The bylines on the page, the nearest to the headline first.
pub(super) fn shown(context: &Context<'_>, zone: &Zone<'_>, reader: &Reader<'_>) -> Option<Named> {
    let source = if context.page.is_some() { Source::Visible } else { Source::Text };
    let all_plain = |authors: &[Author]| authors.iter().all(|author| reader.is_plain_name(&author.name));
    let mut best: Option<Byline> = None;
    for near in &zone.blocks {
        let next = best.as_ref().and_then(|known| known.next_of_list(near, reader));
        if let Some((known, author)) = best.as_mut().zip(next) {
            push(author, &mut known.authors);
            known.distance = near.distance;
            known.lines += 1;
            continue;
        }
        let Some((authors, weight)) = byline(context, near, reader) else { continue };
        // Behind the body stand imprints and boxes about authors, too.
        let weight = if near.distance >= 100 { weight.saturating_sub(2) } else { weight };
        if authors.is_empty() || (weight == 0 && near.distance > IMPRINT) {
            continue;
        }
        let plain = all_plain(&authors);
        let found = Byline { authors, weight, distance: near.distance, lines: 1, plain };
        match &mut best {
            Some(known) if known.goes_on(&found) => {
                found.authors.into_iter().for_each(|author| push(author, &mut known.authors));
                known.distance = found.distance;
                known.lines += 1;
            }
            Some(known) if !found.goes_before(known) => {}
            _ => best = Some(found),
        }
    }
    let best = best.or_else(|| {
        let authors = in_opening(context, reader).or_else(|| elsewhere(context, reader))?;
        let plain = all_plain(&authors);
        Some(Byline { authors, weight: 2, distance: usize::MAX, lines: 1, plain })
    });
    let mut best = best?;
    if context.page.is_none() {
        best.authors.iter_mut().for_each(|author| author.name = reader.unglued(&author.name).to_owned());
    }
    let Byline { authors, weight: strength, lines, plain, .. } = best;
    Some(Named { source, strength, in_one_line: lines == 1 && plain, authors })
}

/// The reporter or the agency that the first paragraph names in its dateline: "（记者 林雨柔）…", "(서울=…) 한서윤 기자 = …",
/// "PARIS (AFP) - …".
fn in_opening(context: &Context<'_>, reader: &Reader<'_>) -> Option<Vec<Author>> {
    let first = context.verdicts.iter().position(|verdict| verdict.label == Label::Body)?;
    let head = head_chars(context.blocks.text_of(context.blocks.blocks.get(first)?), OPENING);
    let open = head.find(BRACKETS.0)?;
    let inner = head.get(open..)?.trim_start_matches(BRACKETS.0);
    let (inner, rest) = inner.split_once(BRACKETS.1)?;
    let behind = rest.split_once('=').map_or("", |(name, _)| name.trim());
    let spaceless = |part: &str| part.chars().any(crate::text::is_spaceless);
    let names = |part: &str| reader.is_called_byline(part) || !spaceless(part) && reader.has_role(part);
    let parts = inner.split(['/', '／']).map(str::trim).take(2).chain(std::iter::once(behind));
    let mut named = parts.filter(|part| names(part)).map(|part| reader.authors(part, Trust::Looks));
    let reporter = named.find(|authors| has_person(authors));
    let set_apart = rest.trim_start().starts_with(['-', '–', '—', ':', '.']);
    reporter.or_else(|| {
        Some(reader.authors(inner, Trust::Called)).filter(|authors| set_apart && are_agencies(authors))
    })
}

fn are_agencies(authors: &[Author]) -> bool {
    !authors.is_empty() && authors.iter().all(|author| author.kind == AuthorKind::Agency)
}

/// Characters of a paragraph in which its dateline ends, and the brackets of one.
const OPENING: usize = 48;
const BRACKETS: ([char; 4], [char; 4]) = (['(', '（', '〔', '['], [')', '）', '〕', ']']);

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
    called.or_else(|| marked_everywhere(context, page, reader)).or_else(|| called_everywhere(context, reader))
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

/// The one person whom all lines name that begin as a byline does.
fn called_everywhere(context: &Context<'_>, reader: &Reader<'_>) -> Option<Vec<Author>> {
    let mut found: Vec<Author> = Vec::new();
    for (block, verdict) in context.blocks.blocks.iter().zip(context.verdicts) {
        let text = context.blocks.text_of(block);
        if text.len() <= 80 && verdict.label != Label::Body && reader.is_called_byline(text) {
            reader.authors(text, Trust::Looks).into_iter().for_each(|author| push(author, &mut found));
        }
    }
    let plain = found.first().is_some_and(|author| reader.is_plain_name(&author.name));
    (found.len() == 1 && plain).then_some(found)
}

/// What a block says of authors, and how much it looks like a byline.
fn byline(context: &Context<'_>, near: &Near<'_>, reader: &Reader<'_>) -> Option<(Vec<Author>, u32)> {
    let text = dates::without_dates_in(&near.tokenized, context.language);
    let words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
    // The name below "Photographs by" is no author's, nor that in a picture's caption.
    let caption = near.label == Label::Boilerplate(BoilerplateKind::Caption) && words > 6;
    let other_part = reader.is_contribution(near.before) || reader.begins_with_contribution(&text);
    if words > 25 || caption || other_part {
        return None;
    }
    let by_markup = names_author(&near.markup);
    let called = reader.is_called_byline(&text);
    let vouched = if called || by_markup || near.is_byline() { Trust::Marked } else { Trust::Called };
    let linked =
        context.page.map(|page| linked(page, near.block, (context, reader), vouched)).unwrap_or_default();
    let dated = text.len() < near.text().len() && near.distance < 100;
    if !linked.is_empty() && (called || by_markup || near.is_byline()) {
        return Some((linked, 4));
    }
    if words <= 8 && reader.is_opening(near.before) {
        // One word may be a name, but also the next thing on the page.
        let trust = if words == 1 && !reader.is_first_name(&text) { Trust::Looks } else { Trust::Called };
        return Some((reader.authors(&text, trust), 3));
    }
    if called && words <= 16 {
        return Some((called_by_words(near, &text, reader), if by_markup { 4 } else { 3 }));
    }
    if by_markup && words <= 12 {
        let alone = words <= 2 || reader.has_role(&text);
        let trust = if alone && near.distance < 100 { Trust::Called } else { Trust::Looks };
        return Some((likely(reader, &text, trust), 3));
    }
    if !linked.is_empty() && near.distance < 100 {
        return Some((linked, 2));
    }
    if let Some(wire) = (words <= 3).then(|| wire(near, &text, reader)).flatten() {
        return Some((wire, 2));
    }
    let long_unspaced = text.chars().filter(|c| crate::text::is_spaceless(*c)).count() > 16;
    if words <= 12 && !long_unspaced && (near.is_byline() || reader.has_role(&text)) {
        return Some((likely(reader, &text, Trust::Looks), 2));
    }
    if dated && words <= 5 && near.label != Label::Body {
        let authors = reader.authors(&text, Trust::Looks);
        return (authors.len() == 1).then_some((authors, 2));
    }
    beside_date(context, near, reader)
        .or_else(|| dated.then(|| one_plain(near, &text, reader)).flatten())
        .or_else(|| before_role(near, reader))
        .or_else(|| before_biography(near, reader))
        .or_else(|| before_story(context, near, reader))
        .or_else(|| unsigned(context, near, reader))
}

/// The authors of a line that begins as a byline does.
fn called_by_words(near: &Near<'_>, text: &str, reader: &Reader<'_>) -> Vec<Author> {
    let by_markup = names_author(&near.markup);
    let trust = match near.distance < 100 {
        true if by_markup || near.is_byline() => Trust::Marked,
        true => Trust::Called,
        false => Trust::Looks,
    };
    let mut authors = reader.authors(text, trust);
    if authors.is_empty() && trust == Trust::Looks {
        // "Reporting by Reuters", at the end.
        authors = reader.authors(text, Trust::Called);
        authors.retain(|author| author.kind == AuthorKind::Agency);
    }
    let words = text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
    let person = |author: &Author| author.kind == AuthorKind::Person;
    // "From Paris and beyond" names nobody.
    let stray = |author: &Author| {
        let single = person(author) && !author.name.contains(' ');
        words > 3 && single && !by_markup && author.name.contains(char::is_lowercase)
    };
    authors.retain(|author| {
        !stray(author) || reader.is_first_name(&author.name) && !reader.is_place(&author.name)
    });
    // Far from the headline, menus begin with "from" and "about", too.
    let menu = near.side == Side::Above && words > 4 && near.is_byline();
    if menu || (near.distance > NAME_DISTANCE && !near.is_byline() && !by_markup) {
        authors.retain(|author| !person(author) || reader.is_likely(&author.name));
    }
    authors
}

/// The agencies that a line consists of. What has two letters may be the initials beside a picture.
fn wire(near: &Near<'_>, text: &str, reader: &Reader<'_>) -> Option<Vec<Author>> {
    let agency = |author: &Author| author.kind == AuthorKind::Agency && author.name.len() > 2;
    let named = near.is_byline().then(|| reader.authors(text, Trust::Called))?;
    (!named.is_empty() && named.iter().all(agency)).then_some(named)
}

/// The authors whom a line names, the likely ones where nothing vouches for it.
fn likely(reader: &Reader<'_>, text: &str, trust: Trust) -> Vec<Author> {
    let mut authors = reader.authors(text, trust);
    authors.retain(|author| trust > Trust::Looks || reader.is_likely(&author.name));
    authors
}

/// A name in the line before a role: "Ann Ode", "Correspondent in Paris".
fn before_role(near: &Near<'_>, reader: &Reader<'_>) -> Option<(Vec<Author>, u32)> {
    let fits = near.side == Side::Below && near.distance <= NAME_DISTANCE && near.text().len() <= 60;
    if !fits || near.after.len() > 80 || !reader.is_role(near.after) {
        return None;
    }
    let authors = reader.authors(near.text(), Trust::Called);
    let agency = |author: &Author| author.kind == AuthorKind::Agency;
    let named = |author: &Author| agency(author) || reader.is_plain_name(&author.name);
    (authors.len() == 1 && authors.iter().all(named)).then_some((authors, 2))
}

/// The one part of a dated line that is a person's name: "12 May 2025 • Opinion • Ann Ode".
fn one_plain(near: &Near<'_>, text: &str, reader: &Reader<'_>) -> Option<(Vec<Author>, u32)> {
    let place = near.side == Side::Below && near.distance <= NAME_DISTANCE && near.label != Label::Body;
    if !place || text.split_whitespace().count() > 12 {
        return None;
    }
    let mut authors = reader.authors(text, Trust::Looks);
    authors.retain(|author| author.kind == AuthorKind::Person && reader.is_plain_name(&author.name));
    (authors.len() == 1).then_some((authors, 2))
}

/// A name in the line before a paragraph that tells of its bearer: "Ann Ode", "Ode has covered politics since …".
fn before_biography(near: &Near<'_>, reader: &Reader<'_>) -> Option<(Vec<Author>, u32)> {
    let fits = near.is_behind && near.text().len() <= 60 && near.after.len() >= BIOGRAPHY;
    if !fits || !(reader.is_plain_name(near.text()) || reader.has_role(near.text())) {
        return None;
    }
    let authors = reader.authors(near.text(), Trust::Looks);
    let name = authors.first().filter(|author| author.kind == AuthorKind::Person)?.name.to_lowercase();
    let opening = near.after.split_whitespace().next().unwrap_or_default().to_lowercase();
    let tells = name.split(' ').any(|part| part.chars().count() > 2 && part == opening);
    (authors.len() == 1 && tells).then_some((authors, 3))
}

/// Bytes of a paragraph that tells of somebody.
const BIOGRAPHY: usize = 50;

/// Names in bold or in capitals that the story begins with, of which the page writes no word small.
fn before_story(context: &Context<'_>, near: &Near<'_>, reader: &Reader<'_>) -> Option<(Vec<Author>, u32)> {
    let page = context.page?;
    let stands = matches!(near.label, Label::Body | Label::Boilerplate(BoilerplateKind::Other));
    let place = stands && near.side == Side::Below && near.distance <= STORY_DISTANCE;
    let stressed = || is_bold(page, near.block) || !near.text().contains(char::is_lowercase);
    if !place || near.text().len() > 60 || near.after.len() < STORY || !stressed() {
        return None;
    }
    let authors = reader.authors(near.text(), Trust::Looks);
    let full = |author: &Author| {
        author.name.split_whitespace().all(|word| word.starts_with(char::is_uppercase))
            && !reader.is_written_small(&author.name)
    };
    (has_person(&authors) && covers(&authors, near.text()) && authors.iter().all(full))
        .then_some((authors, 2))
}

/// How far from the headline a story may begin.
const STORY_DISTANCE: usize = 14;

/// Bytes of a paragraph that a story begins with.
const STORY: usize = 100;

/// Whether all of a block is in bold.
fn is_bold(page: &Page, block: &PageBlock) -> bool {
    is_wholly(page, block, &[Tag::Strong, Tag::B])
}

/// Whether all of a block is in bold or slanted.
fn is_stressed(page: &Page, block: &PageBlock) -> bool {
    is_wholly(page, block, &[Tag::Strong, Tag::B, Tag::Em, Tag::I])
}

/// Whether all of a block stands in elements of these names.
fn is_wholly(page: &Page, block: &PageBlock, tags: &[Tag]) -> bool {
    let Place::Node { owner, .. } = block.place else { return false };
    let within = |node: NodeId| tags.contains(&page.tag(node));
    let mut texts = page.descendants(owner).filter(|node| !page.text(*node).trim().is_empty()).take(20);
    within(owner) || texts.all(|text| page.ancestors(text).take_while(|node| *node != owner).any(within))
}

/// A line that is nothing but names: a signature at the end of the body, or, in flattened text, what stands
/// below the headline.
fn unsigned(context: &Context<'_>, near: &Near<'_>, reader: &Reader<'_>) -> Option<(Vec<Author>, u32)> {
    let bare = near.block.links.is_empty() && !matches!(near.block.shape, BlockKind::Heading { .. });
    if near.ends_body && bare && reader.is_plain_name(near.text()) {
        return Some((reader.authors(near.text(), Trust::Looks), 3));
    }
    if near.ends_body && bare && context.page.is_some_and(|page| is_stressed(page, near.block)) {
        let authors = reader.authors(near.text(), Trust::Looks);
        let full = |author: &Author| author.name.contains(' ') && !reader.is_written_small(&author.name);
        let names = has_person(&authors) && authors.iter().all(full) && covers(&authors, near.text());
        return names.then_some((authors, 3));
    }
    let below = context.page.is_none() && near.side == Side::Below;
    if !below || near.distance > NAME_DISTANCE || near.text().len() > 120 {
        return None;
    }
    let authors = likely(reader, near.text(), Trust::Looks);
    let close = near.distance <= 3 && covers(&authors, near.text());
    let unlisted = near.distance <= 3 && !near.text().contains(char::is_uppercase);
    (close || unlisted || reader.is_plain_name(near.text())).then_some((authors, 1))
}

/// Whether a text is made of these names and little else.
fn covers(authors: &[Author], text: &str) -> bool {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
    let named: usize = authors.iter().map(|author| letters(&author.name)).sum();
    letters(text) <= named + 3
}

/// A line that is a name, or the mark of an agency, and stands by a line with a date.
fn beside_date(context: &Context<'_>, near: &Near<'_>, reader: &Reader<'_>) -> Option<(Vec<Author>, u32)> {
    let dated = |text: &str| text.len() < 120 && dates::has_date(text, context.language);
    let near_headline = near.distance <= NAME_DISTANCE && near.text().len() <= 60;
    if !near_headline || !(dated(near.after) || dated(near.before)) {
        return None;
    }
    let authors = reader.authors(near.text(), Trust::Called);
    let agencies = are_agencies(&authors);
    let name = authors.len() == 1 && has_person(&authors) && reader.is_plain_name(near.text());
    if agencies || name {
        return Some((authors, 2));
    }
    let text = without_reading_time(near.text());
    let flat = context.page.is_none() && near.side == Side::Below && near.distance <= 4;
    if !flat || !reader.may_begin_name(text) {
        return None;
    }
    let looks = reader.authors(text, Trust::Looks);
    (has_person(&looks) && covers(&looks, text)).then_some((looks, 1))
}

/// What stands before the reading time that ends a line: "Ann Ode 3 min read".
fn without_reading_time(line: &str) -> &str {
    let Some(at) = line.find(|c: char| c.is_ascii_digit()) else { return line };
    let (before, time) = line.split_at(at);
    let words = time.split_whitespace().count();
    if before.ends_with(' ') && (2..=4).contains(&words) { before.trim_end() } else { line }
}

/// How far from the headline a name without any other sign may stand.
const NAME_DISTANCE: usize = 8;
