//! Visible bylines.

use super::line::read;
use super::lines::{self, one_person};
use super::marked::names_author;
use super::signs::{BRACKETS, is_in_brackets, is_of_teaser, is_unspaced_name};
use super::told::told_of;
use super::{Named, Strength, are_agencies, has_person, push};
use crate::article::{Author, AuthorKind};
use crate::blocks::{Label, PageBlock, Verdict};
use crate::metadata::Context;
use crate::metadata::names::{Reader, Trust};
use crate::metadata::visible::{END_OF_BODY, Near, Side, Zone, markup};
use crate::page::Page;
use crate::text::{head_chars, is_spaceless, split_at_dash};

/// One or more lines that name authors.
#[derive(Debug)]
struct Byline {
    authors: Vec<Author>,
    strength: Strength,
    /// The distance of its last line; see [`Near::distance`].
    distance: usize,
    /// Number of lines it takes up.
    lines: usize,
    /// Whether all names look plainly like names of persons; see [`Reader::is_plain_name`].
    plain: bool,
}

/// Maximum [`Near::distance`] at which a line after the body that hardly resembles a byline may be a signature. Lines
/// further away belong to imprints.
const IMPRINT: usize = END_OF_BODY + 4;

/// Maximum distance in blocks from one line of a byline to the next.
const GAP: usize = 3;

impl Byline {
    /// Returns a byline of one line.
    fn new(authors: Vec<Author>, strength: Strength, distance: usize, reader: &Reader<'_>) -> Self {
        let plain = authors.iter().all(|author| reader.is_plain_name(&author.name));
        Self { authors, strength, distance, lines: 1, plain }
    }

    /// Adds the names of one more line.
    fn add_line(&mut self, authors: Vec<Author>, distance: usize) {
        authors.into_iter().for_each(|author| push(author, &mut self.authors));
        self.distance = distance;
        self.lines += 1;
    }

    /// Returns the name in the next line, if this byline is a list with one name per line.
    fn next_of_list(&self, near: &Near<'_>, reader: &Reader<'_>) -> Option<Author> {
        let next = near.distance == self.distance + 1 && near.side == Side::Below;
        let line = near.text().trim_end_matches([',', ';']);
        let fits = next
            && self.strength >= Strength::Called
            && has_person(&self.authors)
            && reader.is_plain_name(line);
        // Only such lines are read: reading the names of every line would take more time than everything else here.
        fits.then(|| reader.authors(line, Trust::Looks).into_iter().next()).flatten()
    }

    /// Whether another line continues this byline, which may be spread over several blocks.
    fn goes_on(&self, other: &Self) -> bool {
        let alike = has_person(&other.authors) || !has_person(&self.authors);
        // After a line that merely looks like a byline, a line that looks like one may be anything.
        let sure = self.strength >= Strength::Called || (self.plain && other.plain);
        alike
            && sure
            && self.strength == other.strength
            && other.distance < END_OF_BODY
            && other.distance <= self.distance + GAP
    }

    /// Whether this byline is the better one: it looks more like a byline, or names a person rather than the publisher.
    fn goes_before(&self, other: &Self) -> bool {
        let (own, others) = (has_person(&self.authors), has_person(&other.authors));
        let plainer = self.strength == Strength::Hinted
            && other.strength == Strength::Hinted
            && self.plain
            && !other.plain;
        (self.strength > other.strength && (own || !others))
            || (own && !others && self.strength >= Strength::Called)
            || plainer
    }
}

/// Returns the authors in visible bylines, or else those who sign within the story, or else those found elsewhere on
/// the page.
pub(super) fn shown(context: &Context<'_>, zone: &Zone<'_>, reader: &Reader<'_>) -> Option<Named> {
    let best = best_of_zone(context, zone, reader);
    let signed = best.as_ref().is_some_and(|known| has_person(&known.authors));
    let in_story =
        (!signed).then(|| in_opening(context, reader).or_else(|| in_ending(context, reader))).flatten();
    // A person who signs the story itself takes precedence over the publisher named in a line beside it.
    let in_story = in_story.filter(|authors| best.is_none() || has_person(authors));
    let by_dateline = best.is_none().then(|| behind_place(context, reader)).flatten();
    let last_resort = || best.is_none().then(|| elsewhere(context, reader)).flatten();
    let told = || best.is_none().then(|| told_of(context, zone, reader)).flatten();
    let of_strength = |strength| move |authors| Byline::new(authors, strength, usize::MAX, reader);
    let unlined = in_story.map(of_strength(Strength::Hinted));
    // Declared authors take precedence over this one, even if they are only the publisher.
    let unlined = unlined.or_else(|| by_dateline.map(of_strength(Strength::None)));
    let unlined = unlined.or_else(|| told().map(of_strength(Strength::Placed)));
    let unlined = unlined.or_else(|| last_resort().map(of_strength(Strength::Hinted)));
    let Byline { mut authors, strength, lines, plain, .. } = unlined.or(best)?;
    if context.page.is_none() {
        authors.iter_mut().for_each(|author| author.name = reader.unglued(&author.name).to_owned());
    }
    let is_full = |author: &Author| {
        author.kind == AuthorKind::Person && author.url.is_some() && author.name.contains(' ')
    };
    Some(Named {
        source: context.shown(),
        strength,
        in_one_line: lines == 1 && (plain || authors.iter().all(is_full)),
        is_site: false,
        authors,
    })
}

/// Returns the best byline near the headline and the body, with all its lines. Of equally good ones, the nearest to the
/// headline wins.
fn best_of_zone(context: &Context<'_>, zone: &Zone<'_>, reader: &Reader<'_>) -> Option<Byline> {
    let mut best: Option<Byline> = None;
    let last = context.last_of(Label::Body);
    for near in &zone.blocks {
        let next = best.as_ref().and_then(|known| known.next_of_list(near, reader));
        if let Some((known, author)) = best.as_mut().zip(next) {
            known.add_line(vec![author], near.distance);
            continue;
        }
        let Some((authors, strength)) = read(context, near, reader) else { continue };
        if is_of_teaser(context, near.block, last) {
            continue;
        }
        let strength = if near.is_in_tail() { strength.behind_body() } else { strength };
        if authors.is_empty() || (strength == Strength::None && near.distance > IMPRINT) {
            continue;
        }
        let found = Byline::new(authors, strength, near.distance, reader);
        match &mut best {
            Some(known) if known.goes_on(&found) => known.add_line(found.authors, found.distance),
            Some(known) if !found.goes_before(known) => {}
            _ => best = Some(found),
        }
    }
    best
}

/// Returns the reporter or the agency that the first paragraph names in its dateline: "（记者 林雨柔）…", "(서울=…) 한서윤 기자 = …",
/// "PARIS (AFP) - …".
fn in_opening(context: &Context<'_>, reader: &Reader<'_>) -> Option<Vec<Author>> {
    let head = head_chars(context.text_at(context.first_of(Label::Body)?), OPENING);
    if let Some(authors) = behind_house(head, reader) {
        return Some(authors);
    }
    let open = head.find(BRACKETS.0)?;
    let inner = head.get(open..)?.trim_start_matches(BRACKETS.0);
    let (inner, rest) = inner.split_once(BRACKETS.1)?;
    let behind = rest.split_once('=').map_or("", |(name, _)| name.trim());
    let spaceless = |part: &str| part.chars().any(is_spaceless);
    let names = |part: &str| reader.is_called_byline(part) || !spaceless(part) && reader.has_role(part);
    let parts = inner.split(['/', '／']).map(str::trim).take(2).chain(std::iter::once(behind));
    let mut named = parts.filter(|part| names(part)).map(|part| reader.authors(part, Trust::Looks));
    let reporter = named.find(|authors| has_person(authors));
    let set_apart = rest.trim_start().starts_with(['-', '–', '—', ':', '.']);
    reporter.or_else(|| {
        Some(reader.authors(inner, Trust::Called)).filter(|authors| set_apart && are_agencies(authors))
    })
}

/// Returns the reporter named after the place in a Japanese dateline: "【エルサレム＝酒井圭吾】…", "（ワシントン=高木真也）…".
fn behind_place(context: &Context<'_>, reader: &Reader<'_>) -> Option<Vec<Author>> {
    let head = head_chars(context.text_at(context.first_of(Label::Body)?), OPENING);
    let inner = head.trim_start().strip_prefix(['【', '（', '('])?;
    let (inner, _) = inner.split_once(['】', '）', ')'])?;
    let (place, name) = inner.split_once(['＝', '='])?;
    let is_dateline = !place.is_empty() && place.chars().all(is_spaceless) && is_unspaced_name(name);
    Some(reader.authors(name, Trust::Looks)).filter(|authors| is_dateline && !authors.is_empty())
}

/// Returns the person named after the publisher in a dateline: "Desert Online, Ann Ode - …".
fn behind_house(head: &str, reader: &Reader<'_>) -> Option<Vec<Author>> {
    let (dateline, _) = split_at_dash(head)?;
    let (house, name) = dateline.split_once([',', '،', '、'])?;
    let name = name.trim();
    let signed = reader.is_own_house(house.trim()) && name.contains(' ');
    Some(reader.authors(name, Trust::Called))
        .filter(|authors| signed && authors.len() == 1 && has_person(authors))
}

/// Returns the reporter named in brackets at the end of the last paragraph: "…を開く。（坂井 遼）".
fn in_ending(context: &Context<'_>, reader: &Reader<'_>) -> Option<Vec<Author>> {
    let text = context.text_at(context.last_of(Label::Body)?);
    let (sentence, signature) = text.split_at_checked(text.rfind(BRACKETS.0)?)?;
    let ended = sentence.trim_end().ends_with(['.', '。', '!', '?', '！', '？', '」', '”', '"', '।', '۔']);
    let inner = signature.trim_start_matches(BRACKETS.0).trim_end().strip_suffix(BRACKETS.1)?;
    let named = is_in_brackets(signature.trim_end(), reader) || reader.is_plain_name(inner);
    Some(reader.authors(inner, Trust::Looks)).filter(|authors| ended && named && has_person(authors))
}

/// Number of characters at the beginning of a paragraph that are searched for a dateline.
const OPENING: usize = 48;

/// Returns the author found anywhere on the page, as a last resort: in the first line that both its markup and its
/// words show to be a byline, or else in lines that only one of the two shows to be one.
fn elsewhere(context: &Context<'_>, reader: &Reader<'_>) -> Option<Vec<Author>> {
    let Some(page) = context.page else { return lines::below_body(context, reader) };
    let last = context.last_of(Label::Body);
    let called = context.blocks.blocks.iter().find_map(|block| {
        let text = context.blocks.text_of(block);
        let is_byline = text.len() <= 120
            && reader.is_called_byline(text)
            && names_author(&markup(page, block))
            && !is_of_teaser(context, block, last);
        if !is_byline {
            return None;
        }
        Some(reader.authors(text, Trust::Called)).filter(|authors| authors.len() == 1)
    });
    called.or_else(|| marked_everywhere(context, page, reader)).or_else(|| called_everywhere(context, reader))
}

/// Returns the person named in the elements marked as an author, if all of them name the same one. Teasers of other
/// articles would name others.
fn marked_everywhere(context: &Context<'_>, page: &Page, reader: &Reader<'_>) -> Option<Vec<Author>> {
    let last = context.last_of(Label::Body);
    let marked = |(block, text): &(&PageBlock, &str)| {
        text.len() <= 60 && names_author(&markup(page, block)) && !is_of_teaser(context, block, last)
    };
    let blocks = context.blocks.blocks.iter().map(|block| (block, context.blocks.text_of(block)));
    one_person(blocks.filter(marked).map(|(_, text)| text), reader)
}

/// Returns the person named in the lines that begin like a byline, if all of them name the same one. Such a line right
/// below a heading after the body belongs to another article.
fn called_everywhere(context: &Context<'_>, reader: &Reader<'_>) -> Option<Vec<Author>> {
    let called = |text: &str| text.len() <= 80 && reader.is_called_byline(text);
    let is_body = |verdict: &Verdict| verdict.label == Label::Body;
    let last = context.last_of(Label::Body);
    let blocks = &context.blocks.blocks;
    let is_teaser = |at: usize| last.is_some_and(|last| at > last + 1) && blocks[at - 1].is_heading();
    let lines = blocks.iter().zip(context.verdicts).enumerate();
    let texts = lines
        .filter(|(at, (_, verdict))| !is_body(verdict) && !is_teaser(*at))
        .map(|(_, (block, _))| (block, context.blocks.text_of(block)));
    let called = texts.filter(|(block, text)| called(text) && !is_of_teaser(context, block, last));
    one_person(called.map(|(_, text)| text), reader)
}
