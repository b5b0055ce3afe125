//! Picture, subtitle, publisher, licence, canonical URL, access and kind of page.

use std::collections::HashSet;

use super::owners::without_address;
use super::tags::has_rel;
use super::{Context, address, crumbs, entries, first, known, put, tags};
use crate::article::{Access, BlockKind, BoilerplateKind, Field, Image, Metadata, PageKind, Source};
use crate::blocks::{Label, PageBlock, Verdict};
use crate::declared::What;
use crate::lexicon::Section;
use crate::page::Attr;
use crate::phrases::Phrases;
use crate::pictures::{self, ICON, is_mark};
use crate::scheme;
use crate::text::{bare, fold};

/// Fills in all of these, the sections and the tags.
pub(super) fn fill(context: &Context<'_>, houses: &[String], metadata: &mut Metadata) {
    outline(context, metadata);
    fill_single(context, metadata);
    fill_image(context, metadata);
    crumbs::fill(context, houses, metadata);
    tags::fill(context, houses, metadata);
    fill_subtitle(context, metadata);
}

/// Fills in the fields that depend on no other field.
pub(super) fn outline(context: &Context<'_>, metadata: &mut Metadata) {
    fill_canonical(context, metadata);
    fill_access(context, metadata);
    fill_kind(context, metadata);
}

fn fill_single(context: &Context<'_>, metadata: &mut Metadata) {
    let mut take = |what, field, slot: fn(&mut Metadata) -> &mut Option<String>| {
        let told = if what == What::Publisher { publisher(context) } else { first(context, what) };
        if let Some((value, source)) = told {
            *slot(metadata) = Some(without_address(&value).to_owned());
            put(metadata, field, source);
        }
    };
    take(What::Publisher, Field::Publisher, |metadata| &mut metadata.publisher);
    take(What::License, Field::License, |metadata| &mut metadata.license);
    metadata.license = metadata.license.take().map(|license| whole_address(license, context));
    if let Some(license) = shown_license(context).filter(|_| metadata.license.is_none()) {
        metadata.license = Some(license);
        put(metadata, Field::License, Source::Visible);
    }
}

/// Returns the declared publisher. A person in a meta element is the one who entered the article if other data name
/// another publisher.
fn publisher(context: &Context<'_>) -> Option<(String, Source)> {
    let mut told = context.declared.values(What::Publisher);
    let named = told.next()?;
    let words: Vec<&str> = named.value.split(' ').collect();
    let is_given = |word: &str| {
        known::is_common_name(word, context.language) && !known::is_place(word, context.language)
    };
    let is_person = named.source != Source::JsonLd && words.len() == 2 && is_given(words[0]);
    let other = told.find(|other| is_person && other.source == Source::JsonLd);
    Some(other.unwrap_or(named)).map(|fact| (fact.value.clone(), fact.source))
}

/// Returns a licence, made absolute if it is a relative URL such as "/terms".
fn whole_address(license: String, context: &Context<'_>) -> String {
    let is_relative = license.contains('/') && !license.contains([' ', ':']);
    let whole = || address::absolute(&license, context.base);
    is_relative.then(whole).flatten().map_or(license.clone(), Into::into)
}

/// Returns the licence that a link on the page names, unless it is that of a picture.
fn shown_license(context: &Context<'_>) -> Option<String> {
    let page = context.page?;
    let of_picture = |at: usize, block: &PageBlock| {
        block.shape == BlockKind::Caption || context.is(Label::Boilerplate(BoilerplateKind::Caption), at)
    };
    let blocks = context.blocks.blocks.iter().enumerate().filter(|(at, block)| !of_picture(*at, block));
    let links = blocks.flat_map(|(_, block)| &block.links).filter(|link| has_rel(page, link.node, "license"));
    let mut addresses = links.filter_map(|link| page.attr(link.node, Attr::Href));
    let address = addresses.find(|address| scheme::may_be_followed(address))?;
    Some(address::absolute(address, context.base).map_or_else(|| address.trim().to_owned(), Into::into))
}

fn fill_canonical(context: &Context<'_>, metadata: &mut Metadata) {
    // Some systems declare the front page on all their pages, or a URL without a real host.
    let is_front = |address: &str| address::is_front_page(address::without_query(address));
    let is_page = context.url.is_some_and(|url| !is_front(url));
    let fits = |value: &String| address::names_host(value) && !(is_page && is_front(value));
    let mut told = context.declared.values(What::Canonical);
    let found = told.find_map(|fact| {
        let value = address::canonical(&fact.value, context.base).filter(fits)?;
        Some((value, fact.source))
    });
    let own = || Some((address::canonical(context.url?, None)?, Source::Url));
    if let Some((value, source)) = found.or_else(own) {
        metadata.canonical_url = Some(value);
        put(metadata, Field::CanonicalUrl, source);
    }
}

fn fill_image(context: &Context<'_>, metadata: &mut Metadata) {
    let images = || context.declared.images.iter().filter(|(image, _)| is_picture(image));
    let social = || images().filter(|(_, source)| *source == Source::OpenGraph);
    let sized = social().find(|(image, _)| image.width.is_some());
    let told = sized.or_else(|| social().next()).or_else(|| images().next());
    if let Some((image, source)) = told {
        let url = address::absolute(&image.url, context.base).map_or_else(|| image.url.clone(), Into::into);
        metadata.image = Some(as_shown(Image { url, ..image.clone() }, context.pictures));
        put(metadata, Field::Image, *source);
    } else if let Some(image) = pictures::lead(context.pictures, &metadata.authors) {
        metadata.image = Some(image.clone());
        put(metadata, Field::Image, context.shown());
    }
}

/// Returns a declared picture with the caption and the alternative text that the same picture has in the body.
fn as_shown(image: Image, shown: &[Image]) -> Image {
    let Some(same) = pictures::same(&image, shown) else { return image };
    let or = |own: Option<String>, other: &Option<String>| own.or_else(|| other.clone());
    let (caption, alt) = (or(image.caption, &same.caption), or(image.alt, &same.alt));
    Image { caption, alt, block: same.block, ..image }
}

/// Whether a picture may be the article's: it is not an icon, not the URL of a front page, and not named like a logo.
fn is_picture(image: &Image) -> bool {
    let path = address::without_query(&image.url);
    let small = |side: Option<u32>| side.is_some_and(|side| side <= ICON);
    let is_file = !address::is_front_page(path) || image.url.contains('?');
    is_file
        && scheme::is_of_web(&image.url)
        && !is_mark(&image.url)
        && !small(image.width)
        && !small(image.height)
}

fn fill_subtitle(context: &Context<'_>, metadata: &mut Metadata) {
    let labelled = context.first_of(Label::Subtitle);
    let shown = labelled.map(|at| (context.text_at(at).to_owned(), context.shown()));
    let declared =
        || first(context, What::Subtitle).filter(|(value, _)| metadata.title.as_deref() != Some(value));
    // The labelled block may contain a kicker and the headline itself.
    let title = metadata.title.as_deref().map(bare).filter(|title| !title.is_empty());
    let apart = |value: &str| title.as_ref().is_none_or(|title| !bare(value).contains(title.as_str()));
    let shown = shown.filter(|(value, _)| apart(value));
    let first = context.first_of(Label::Body).map(|at| bare(context.text_at(at)));
    // A text that the body begins with is not a subtitle.
    let opens = |value: &str| first.as_ref().is_some_and(|first| first.starts_with(&bare(value)));
    let is_own = |(value, _): &(String, Source)| {
        !opens(value) && !repeats(value, metadata.title.as_deref()) && !is_furniture(context, value)
    };
    let found = shown.filter(is_own).or_else(|| declared().filter(is_own));
    if let Some((value, source)) = found {
        metadata.subtitle = Some(value);
        put(metadata, Field::Subtitle, source);
    }
}

/// Whether a text has a phrase that is common around articles: a date of publication or change, an offer to subscribe,
/// or a request to share or to comment.
fn is_furniture(context: &Context<'_>, text: &str) -> bool {
    const SECTIONS: [Section; 6] = [
        Section::Newsletter,
        Section::Updated,
        Section::Published,
        Section::Share,
        Section::Comments,
        Section::Paywall,
    ];
    let found = Phrases::of(context.language).find(text).any();
    SECTIONS.iter().any(|section| found.contains(*section))
}

/// A text that shares at least this many of four words with the title is the title in other words.
const SAME_OF_FOUR: usize = 3;

/// Whether a text repeats the title, for cards on other sites, in other words or with more of them.
fn repeats(value: &str, title: Option<&str>) -> bool {
    let words = |text: &str| -> HashSet<String> {
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(fold).collect()
    };
    let (own, title) = (words(value), words(title.unwrap_or_default()));
    let same = own.intersection(&title).count();
    !own.is_empty() && same * 4 >= own.len() * SAME_OF_FOUR
        || title.len() >= 4 && own.len() * 2 <= title.len() * 3 && same * 4 >= title.len() * SAME_OF_FOUR
}

fn fill_access(context: &Context<'_>, metadata: &mut Metadata) {
    let walled = || has_wall(context);
    match first(context, What::FreeAccess) {
        Some((value, source)) => {
            metadata.access = if value == "false" { Access::Paywalled } else { Access::Free };
            put(metadata, Field::Access, source);
        }
        None if walled() => {
            metadata.access = Access::Paywalled;
            put(metadata, Field::Access, Source::Inferred);
        }
        None => {}
    }
}

/// Length in bytes below which a body may have been cut short by a paywall.
const STUB: usize = 2_500;
/// Number of blocks after the body in which a paywall may be found.
const WALL: usize = 3;

/// Whether the body is short and a paywall is in it or right after it. A paywall elsewhere is no evidence: most sites
/// advertise their subscriptions on free pages, too.
fn has_wall(context: &Context<'_>) -> bool {
    let ends = context.first_of(Label::Body).zip(context.last_of(Label::Body));
    let Some((first, last)) = ends else { return false };
    let is_wall = |at| context.is(Label::Boilerplate(BoilerplateKind::Paywall), at);
    body_length(context) < STUB && (first..=last + WALL).any(is_wall)
}

/// Returns the length in bytes of all blocks of the body.
fn body_length(context: &Context<'_>) -> usize {
    let blocks = context.blocks.texts().zip(context.verdicts);
    blocks.filter(|(_, verdict)| verdict.label == Label::Body).map(|(text, _)| text.len()).sum()
}

/// Length in bytes from which on the body makes a page a story, even if it is declared as a video.
const STORY: usize = 3_000;

/// Minimum number of paragraphs of an article that data calls one, although the page does not look like it.
const PARAGRAPHS: usize = 3;

/// Whether the body has several paragraphs.
fn is_told(context: &Context<'_>) -> bool {
    let pairs = context.blocks.blocks.iter().zip(context.verdicts);
    let is_paragraph = |(block, verdict): &(&PageBlock, &Verdict)| {
        verdict.label == Label::Body && block.shape == BlockKind::Paragraph
    };
    pairs.filter(is_paragraph).nth(PARAGRAPHS - 1).is_some()
}

fn fill_kind(context: &Context<'_>, metadata: &mut Metadata) {
    let declared = context.declared.values(What::Type).find_map(|fact| match fact.value.as_str() {
        "liveblogposting" => Some((PageKind::Live, fact.source)),
        "imagegallery" | "mediagallery" => Some((PageKind::Gallery, fact.source)),
        "videoobject" => Some((PageKind::Video, fact.source)),
        _ => None,
    });
    let social = || match context.declared.social_type.as_deref() {
        Some("video" | "video.other" | "video.episode") => Some((PageKind::Video, Source::OpenGraph)),
        _ => None,
    };
    let declared = declared.or_else(social);
    // Some systems declare a story with a video as that video.
    let declared = declared.filter(|(kind, _)| *kind != PageKind::Video || body_length(context) < STORY);
    let (inferred, confidence) = match context.kind {
        (PageKind::Other, confidence) if context.declared.is_called_news() && is_told(context) => {
            (PageKind::Article, 1.0 - confidence)
        }
        (PageKind::Article, confidence) if declared.is_none() && entries::are_told(context) => {
            (PageKind::Live, confidence)
        }
        other => other,
    };
    let (kind, source) = declared.unwrap_or((inferred, Source::Inferred));
    metadata.kind = kind;
    metadata.kind_confidence = if declared.is_some() { 1.0 } else { confidence };
    put(metadata, Field::Kind, source);
}
