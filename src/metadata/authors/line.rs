//! What a single line says about authors: by its words, its markup and its surroundings.

use super::marked::{each_within, linked, marked_within, named_within, names_author};
use super::signs::{BRACKETS, beside_its_date, is_imprint, is_in_brackets};
use super::{Strength, are_agencies, has_person};
use crate::article::{Author, AuthorKind, BoilerplateKind};
use crate::blocks::{BlockLink, Label, PageBlock, Place};
use crate::metadata::names::{Reader, Trust};
use crate::metadata::visible::{Near, Side};
use crate::metadata::{Context, dates};
use crate::page::{NodeId, Page, Tag};
use crate::phrases::Phrases;
use crate::text::{bare, is_colon, is_spaceless};

/// The authors that a line names, and how strongly it resembles a byline.
type Found = (Vec<Author>, Strength);

/// Maximum number of words in a line that names authors, and in one that is labelled as a caption.
const LONGEST: usize = 25;
const LONGEST_CAPTION: usize = 6;
/// Maximum number of words in a line that begins like a byline, in one whose element is marked as an author, in one
/// after the opening words of a byline, in one that names only agencies, and in one beside its date.
const CALLED: usize = 16;
const MARKED: usize = 12;
const OPENED: usize = 8;
const WIRED: usize = 3;
const DATED: usize = 5;
/// Maximum number of words in an offer to share or to follow that is not a byline.
const OFFER: usize = 3;
/// Maximum number of characters of scripts without spaces in a line that names authors.
const UNSPACED: usize = 16;

/// Returns the authors that a block names, and how strongly it resembles a byline. The strongest sign of a byline
/// decides, even if no name is found by it.
pub(super) fn read(context: &Context<'_>, near: &Near<'_>, reader: &Reader<'_>) -> Option<Found> {
    let text = dates::without_dates_in(&near.tokenized, context.language);
    let line = Line::of(context, near, reader, &text)?;
    line.marked()
        .or_else(|| line.called())
        .or_else(|| line.hinted())
        .or_else(|| beside_date(context, near, reader))
        .or_else(|| line.is_dated().then(|| one_plain(near, &text, reader)).flatten())
        .or_else(|| before_role(near, reader))
        .or_else(|| before_biography(near, reader))
        .or_else(|| before_story(context, near, reader))
        .or_else(|| unsigned(context, near, reader))
}

/// A line that may name authors, with its properties that are needed more than once.
struct Line<'l, 'a, 't> {
    context: &'l Context<'a>,
    near: &'l Near<'a>,
    reader: &'l Reader<'t>,
    /// Its text without dates.
    text: &'l str,
    words: usize,
    /// Whether it begins like a byline.
    is_called: bool,
    /// Whether its element is marked as an author.
    is_marked: bool,
    /// The names in it that are linked to pages of authors.
    linked: Vec<Author>,
}

impl<'l, 'a, 't> Line<'l, 'a, 't> {
    /// Returns the line, unless it is too long, belongs to something else, or names people who contributed something
    /// else.
    fn of(
        context: &'l Context<'a>,
        near: &'l Near<'a>,
        reader: &'l Reader<'t>,
        text: &'l str,
    ) -> Option<Self> {
        let words = words_of(text);
        // A name after "Photographs by" is not an author's, nor is one in a caption.
        let is_caption =
            near.label == Label::Boilerplate(BoilerplateKind::Caption) && words > LONGEST_CAPTION;
        let is_other_part = reader.is_contribution(near.before) || reader.begins_with_contribution(text);
        // "相關報道" (related reports) ends with the word for reporting.
        let is_label = || reader.is_label_of_teasers(text);
        // "Theo dõi" (follow) begins like "Theo" (by).
        let is_offer = is_offer(near) && words <= OFFER && !reader.is_plain_name(text);
        let is_other = is_caption || is_other_part || is_offer || is_label();
        if words > LONGEST || is_other || is_imprint(context, near, reader) {
            return None;
        }
        let (is_called, is_marked) = (reader.is_called_byline(text), names_author(&near.markup));
        let trust = if is_called || is_marked || near.is_byline() { Trust::Marked } else { Trust::Called };
        let linked =
            context.page.map(|page| linked(page, near.block, (context, reader), trust)).unwrap_or_default();
        Some(Self { context, near, reader, text, words, is_called, is_marked, linked })
    }

    /// Whether it contains a date and is before the end of the body.
    fn is_dated(&self) -> bool {
        self.text.len() < self.near.text().len() && !self.near.is_in_tail()
    }

    /// Returns names that are set apart in the line: in bold, by links, or by elements that are marked as an author.
    fn marked(&self) -> Option<Found> {
        let Self { context, near, reader, text, linked, .. } = self;
        if let Some(authors) = self.is_called.then(|| opening_in_bold(context, near, reader)).flatten() {
            return Some((authors, Strength::Called));
        }
        if !linked.is_empty() && (self.is_called || self.is_marked || near.is_byline()) {
            let more = if self.is_called { beside_linked(linked, text, reader) } else { None };
            return Some((more.unwrap_or_else(|| linked.clone()), Strength::Marked));
        }
        let page = context.page.filter(|_| !self.is_marked && !near.is_in_tail())?;
        let inner = marked_within(page, near.block, reader);
        (!inner.is_empty()).then_some((inner, Strength::Called))
    }

    /// Returns the names in a line that is a byline according to the line before it, its words, or its markup.
    fn called(&self) -> Option<Found> {
        let Self { context, near, reader, text, .. } = self;
        let strength = if self.is_marked { Strength::Marked } else { Strength::Called };
        if self.words <= OPENED && reader.is_opening(near.before) && !is_of_menu(near) {
            // A single word may be a name, but also the next item on the page.
            let is_doubtful = self.words == 1 && !reader.is_first_name(text);
            let trust = if is_doubtful { Trust::Looks } else { Trust::Called };
            return Some((reader.authors(text, trust), strength));
        }
        if self.is_called && self.words <= CALLED {
            let mut named = called_by_words(near, text, reader);
            // "Correspondent of the agency: Ann Ode": no list has such words.
            if named.is_empty() && self.is_marked && self.words <= MARKED {
                named = called_by_markup(context, near, text, reader);
            }
            let plain = |author: &Author| reader.is_plain_name(&author.name);
            let signed = near.ends_body && !named.is_empty() && named.iter().all(plain);
            return Some((named, if signed { Strength::Marked } else { strength }));
        }
        let is_short = self.is_marked && self.words <= MARKED;
        is_short.then(|| (called_by_markup(context, near, text, reader), Strength::Called))
    }

    /// Returns the names in a line with weaker signs of a byline: links, agencies, a role, a date.
    fn hinted(&self) -> Option<Found> {
        let Self { context, near, reader, text, linked, .. } = self;
        if !linked.is_empty() && !near.is_in_tail() {
            return Some((linked.clone(), Strength::Hinted));
        }
        if let Some(wire) = (self.words <= WIRED).then(|| wire(near, text, reader)).flatten() {
            return Some((wire, Strength::Hinted));
        }
        let is_short =
            self.words <= MARKED && text.chars().filter(|c| is_spaceless(*c)).nth(UNSPACED).is_none();
        if is_short && (near.is_byline() || reader.has_role(text)) {
            return Some((likely(reader, text, Trust::Looks), Strength::Hinted));
        }
        let named = without_reading_time(text);
        let is_beside = self.is_dated() && words_of(named) <= DATED && near.label != Label::Body;
        is_beside.then(|| (beside_its_date(context, near, named, reader), Strength::Hinted))
    }
}

/// Returns the authors named in bold at the beginning of a line, if the rest of it is their role: "<b>By Ann
/// Ode</b><br>Post Staff Writer".
fn opening_in_bold(context: &Context<'_>, near: &Near<'_>, reader: &Reader<'_>) -> Option<Vec<Author>> {
    let (span, _) = near.block.emphasis.first()?;
    let text = &context.blocks.text;
    let rest = text.get(span.end..near.block.span.end)?;
    let opens = span.start == near.block.span.start && reader.has_role(rest);
    let bold = text.get(span.start..span.end).filter(|bold| opens && reader.is_called_byline(bold))?;
    let authors = reader.authors(bold, Trust::Called);
    let is_plain = |author: &Author| reader.is_plain_name(&author.name);
    (has_person(&authors) && authors.iter().all(is_plain)).then_some(authors)
}

/// Returns all authors of a byline in which only some are linked: the linked ones, and persons with full names.
fn beside_linked(linked: &[Author], text: &str, reader: &Reader<'_>) -> Option<Vec<Author>> {
    let named = reader.authors(text, Trust::Called);
    let link_of = |author: &Author| linked.iter().find(|other| bare(&other.name) == bare(&author.name));
    let is_person = |author: &Author| author.kind == AuthorKind::Person && reader.is_plain_name(&author.name);
    let fits = |author: &Author| link_of(author).is_some() || is_person(author);
    let linked_ones = named.iter().filter(|author| link_of(author).is_some()).count();
    let more = named.len() > linked.len() && linked_ones == linked.len() && named.iter().all(fits);
    more.then(|| named.iter().map(|author| link_of(author).unwrap_or(author).clone()).collect())
}

/// Whether a line above the headline is a link. Then the line before it, such as "Video" or "Photos", is a menu item,
/// too.
fn is_of_menu(near: &Near<'_>) -> bool {
    let is_whole = |link: &BlockLink| link.span.len() == near.block.span.len();
    near.side == Side::Above && near.block.links.iter().any(is_whole)
}

/// Whether a block is labelled as an offer to share, to follow or to subscribe.
fn is_offer(near: &Near<'_>) -> bool {
    matches!(near.label, Label::Boilerplate(BoilerplateKind::Share | BoilerplateKind::Newsletter))
}

/// Returns the number of words in a text, not counting signs.
fn words_of(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// Returns the authors in a line whose element is marked as an author.
fn called_by_markup(context: &Context<'_>, near: &Near<'_>, text: &str, reader: &Reader<'_>) -> Vec<Author> {
    let within = |find: fn(&Page, &PageBlock, &Reader<'_>) -> Vec<Author>| {
        context.page.map(|page| find(page, near.block, reader)).unwrap_or_default()
    };
    let apart = [named_within, each_within].map(within).into_iter().find(|authors| !authors.is_empty());
    if let Some(authors) = apart {
        return authors;
    }
    let alone = words_of(text) <= 2 || reader.has_role(text);
    let trust = if alone && !near.is_in_tail() { Trust::Called } else { Trust::Looks };
    // "Report: Ann Ode", with whatever word before the colon.
    let behind_label = || {
        let (_, name) = text.split_once(is_colon).filter(|(label, _)| words_of(label) <= 2)?;
        Some(likely(reader, name.trim(), trust)).filter(|authors| !authors.is_empty())
    };
    let named = likely(reader, text, trust);
    let named = if named.is_empty() { behind_label().unwrap_or_default() } else { named };
    if named.is_empty() { within(marked_within) } else { named }
}

/// Returns the authors in a line that begins like a byline.
fn called_by_words(near: &Near<'_>, text: &str, reader: &Reader<'_>) -> Vec<Author> {
    let by_markup = names_author(&near.markup);
    let trust = match near.side {
        Side::Tail => Trust::Looks,
        _ if by_markup || near.is_byline() => Trust::Marked,
        _ => Trust::Called,
    };
    let mut authors = reader.authors(text, trust);
    if authors.is_empty() && trust == Trust::Looks {
        // "Reporting by Reuters", at the end of the story.
        authors = reader.authors(text, Trust::Called);
        authors.retain(|author| author.kind == AuthorKind::Agency);
    }
    let words = words_of(text);
    let person = |author: &Author| author.kind == AuthorKind::Person;
    // "From Paris and beyond" names nobody.
    let stray = |author: &Author| {
        let single = person(author) && !author.name.contains(' ');
        words > 3 && single && !by_markup && author.name.contains(char::is_lowercase)
    };
    authors.retain(|author| {
        !stray(author) || reader.is_first_name(&author.name) && !reader.is_place(&author.name)
    });
    // Far from the headline, menu items begin with "from" and "about", too.
    let menu = near.side == Side::Above && words > 4 && near.is_byline();
    if menu || (near.distance > NAME_DISTANCE && !near.is_byline() && !by_markup) {
        authors.retain(|author| !person(author) || reader.is_likely(&author.name));
    }
    authors
}

/// Returns the agencies that a line consists of. A name of two letters may be the initials beside a picture.
fn wire(near: &Near<'_>, text: &str, reader: &Reader<'_>) -> Option<Vec<Author>> {
    let agency = |author: &Author| author.kind == AuthorKind::Agency && author.name.len() > 2;
    let named = near.is_byline().then(|| reader.authors(text, Trust::Called))?;
    (!named.is_empty() && named.iter().all(agency)).then_some(named)
}

/// Returns the authors that a line names; only likely ones if the line merely looks like a byline.
fn likely(reader: &Reader<'_>, text: &str, trust: Trust) -> Vec<Author> {
    let mut authors = reader.authors(text, trust);
    authors.retain(|author| trust > Trust::Looks || reader.is_likely(&author.name));
    authors
}

/// Returns the name in the line before a role: "Ann Ode", "Correspondent in Paris".
fn before_role(near: &Near<'_>, reader: &Reader<'_>) -> Option<Found> {
    let fits = near.side == Side::Below && near.distance <= NAME_DISTANCE && near.text().len() <= 60;
    if !fits || near.after.len() > 80 || !reader.is_role(near.after) {
        return None;
    }
    let authors = reader.authors(near.text(), Trust::Called);
    let agency = |author: &Author| author.kind == AuthorKind::Agency;
    let named = |author: &Author| agency(author) || reader.is_plain_name(&author.name);
    (authors.len() == 1 && authors.iter().all(named)).then_some((authors, Strength::Hinted))
}

/// Returns the only part of a dated line that is the name of a person: "12 May 2025 • Opinion • Ann Ode".
fn one_plain(near: &Near<'_>, text: &str, reader: &Reader<'_>) -> Option<Found> {
    let place = near.side == Side::Below && near.distance <= NAME_DISTANCE && near.label != Label::Body;
    if !place || text.split_whitespace().count() > 12 {
        return None;
    }
    let mut authors = reader.authors(text, Trust::Looks);
    authors.retain(|author| author.kind == AuthorKind::Person && reader.is_plain_name(&author.name));
    (authors.len() == 1).then_some((authors, Strength::Hinted))
}

/// Returns the name in the line before a paragraph about that person: "Ann Ode", "Ode has covered politics since …".
fn before_biography(near: &Near<'_>, reader: &Reader<'_>) -> Option<Found> {
    let fits = near.is_behind && near.text().len() <= 60 && near.after.len() >= BIOGRAPHY;
    if !fits || !(reader.is_plain_name(near.text()) || reader.has_role(near.text())) {
        return None;
    }
    let authors = reader.authors(near.text(), Trust::Looks);
    let name = authors.first().filter(|author| author.kind == AuthorKind::Person)?.name.to_lowercase();
    let opening = near.after.split_whitespace().next().unwrap_or_default().to_lowercase();
    let tells = name.split(' ').any(|part| part.chars().count() > 2 && part == opening);
    (authors.len() == 1 && tells).then_some((authors, Strength::Called))
}

/// Minimum length in bytes of a paragraph about a person.
const BIOGRAPHY: usize = 50;

/// Returns names in bold or in capitals right before the story, if the page writes none of their words in lower case.
fn before_story(context: &Context<'_>, near: &Near<'_>, reader: &Reader<'_>) -> Option<Found> {
    let page = context.page?;
    let stands = matches!(near.label, Label::Body | Label::Boilerplate(BoilerplateKind::Other));
    let place = stands && near.side == Side::Below && near.distance <= STORY_DISTANCE;
    let heading = near.block.is_heading();
    let stressed = || is_bold(page, near.block) || !near.text().contains(char::is_lowercase);
    if !place || heading || near.text().len() > 60 || near.after.len() < STORY || !stressed() {
        return None;
    }
    let authors = reader.authors(near.text(), Trust::Looks);
    let full = |author: &Author| {
        author.name.split_whitespace().all(|word| word.starts_with(char::is_uppercase))
            && !reader.is_written_small(&author.name)
    };
    // A single name may be a heading, but hardly two that are joined like names.
    let sure = authors.len() > 1 || authors.iter().all(|author| reader.is_likely(&author.name));
    (has_person(&authors) && covers(&authors, near.text()) && authors.iter().all(full))
        .then_some((authors, if sure { Strength::Called } else { Strength::Hinted }))
}

/// Maximum distance from the headline at which a story begins.
const STORY_DISTANCE: usize = 14;

/// Minimum length in bytes of the paragraph that a story begins with.
const STORY: usize = 100;

/// Whether all of a block is in bold.
fn is_bold(page: &Page, block: &PageBlock) -> bool {
    is_wholly(page, block, &[Tag::Strong, Tag::B])
}

/// Whether all of a block is in bold or italics.
fn is_stressed(page: &Page, block: &PageBlock) -> bool {
    is_wholly(page, block, &[Tag::Strong, Tag::B, Tag::Em, Tag::I])
}

/// Whether all of a block is within elements with these tags.
fn is_wholly(page: &Page, block: &PageBlock, tags: &[Tag]) -> bool {
    let Place::Node { owner, .. } = block.place else { return false };
    let within = |node: NodeId| tags.contains(&page.tag(node));
    let mut texts = page.descendants(owner).filter(|node| !page.text(*node).trim().is_empty()).take(20);
    within(owner) || texts.all(|text| page.ancestors(text).take_while(|node| *node != owner).any(within))
}

/// Returns the names in a line that consists of names only: a signature at the end of the body or, in flattened text, a
/// line below the headline.
fn unsigned(context: &Context<'_>, near: &Near<'_>, reader: &Reader<'_>) -> Option<Found> {
    let bare = near.block.links.is_empty() && !near.block.is_heading();
    if near.ends_body && bare && reader.is_plain_name(near.text()) {
        return Some((reader.authors(near.text(), Trust::Looks), Strength::Marked));
    }
    if near.ends_body && bare && context.page.is_some_and(|page| is_stressed(page, near.block)) {
        let authors = reader.authors(near.text(), Trust::Looks);
        let sure = |name: &str| reader.is_first_name(name) || !reader.is_written_small(name);
        let full = |author: &Author| author.name.contains(' ');
        let sure = authors.iter().all(full) && authors.iter().any(|author| sure(&author.name));
        let names = sure && has_person(&authors) && covers(&authors, near.text());
        let likely = authors.iter().all(|author| reader.is_likely(&author.name));
        return names.then_some((authors, if likely { Strength::Marked } else { Strength::Called }));
    }
    if near.ends_body && bare && is_in_brackets(near.text(), reader) {
        return Some((reader.authors(near.text(), Trust::Looks), Strength::Marked));
    }
    let below = context.page.is_none() && near.side == Side::Below;
    if !below || near.distance > NAME_DISTANCE || near.text().len() > 120 {
        return None;
    }
    if !Phrases::of(context.language).find(near.text()).whole.is_empty() {
        return None;
    }
    let authors = likely(reader, near.text(), Trust::Looks);
    let close = near.distance <= 3 && covers(&authors, near.text());
    let unlisted = near.distance <= 3 && !near.text().contains(char::is_uppercase);
    (close || unlisted || reader.is_plain_name(near.text())).then_some((authors, Strength::Placed))
}

/// Whether a text consists of these names and little else, apart from anything that follows in brackets.
pub(super) fn covers(authors: &[Author], text: &str) -> bool {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count();
    let text = text.split_once(BRACKETS.0).map_or(text, |(before, _)| before);
    let named: usize = authors.iter().map(|author| letters(&author.name)).sum();
    letters(text) <= named + 3
}

/// Returns the name or the agency in a line that is next to a line with a date.
fn beside_date(context: &Context<'_>, near: &Near<'_>, reader: &Reader<'_>) -> Option<Found> {
    let dated = |text: &str| text.len() < 120 && dates::has_date(text, context.language);
    let near_headline = near.distance <= NAME_DISTANCE && near.text().len() <= 60;
    if !near_headline || !(dated(near.after) || dated(near.before)) {
        return None;
    }
    let authors = reader.authors(near.text(), Trust::Called);
    let agencies = are_agencies(&authors);
    let name = authors.len() == 1 && has_person(&authors) && reader.is_plain_name(near.text());
    if agencies || name {
        return Some((authors, Strength::Hinted));
    }
    let below = near.side == Side::Below && near.distance <= 2 && near.label != Label::Body;
    // Two capitalized words right below the headline and above the date, which are on no list of names.
    let is_title = |text: &str| {
        let is_capital =
            |word: &str| word.starts_with(char::is_uppercase) && word.contains(char::is_lowercase);
        text.split(' ').count() == 2 && text.split(' ').all(is_capital) && !reader.is_written_small(text)
    };
    let is_name = |text: &str| reader.is_unlisted(text) || dated(near.after) && is_title(text);
    if below && is_name(near.text()) {
        return Some((reader.authors(near.text(), Trust::Looks), Strength::Placed));
    }
    let text = without_reading_time(near.text());
    let flat = context.page.is_none() && near.side == Side::Below && near.distance <= 4;
    if !flat || !reader.may_begin_name(text) {
        return None;
    }
    let looks = reader.authors(text, Trust::Looks);
    (has_person(&looks) && covers(&looks, text)).then_some((looks, Strength::Placed))
}

/// Returns a line without the reading time at its end: "Ann Ode 3 min read".
fn without_reading_time(line: &str) -> &str {
    let Some(at) = line.find(|c: char| c.is_ascii_digit()) else { return line };
    let (before, time) = line.split_at(at);
    let words = time.split_whitespace().count();
    if before.ends_with(' ') && (2..=4).contains(&words) { before.trim_end() } else { line }
}

/// Maximum distance from the headline of a name without any other sign of a byline.
pub(super) const NAME_DISTANCE: usize = 8;
