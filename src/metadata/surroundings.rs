//! Section, breadcrumbs, tags, picture, site, publisher, licence, addresses, access and kind.

use super::names::bare;
use super::visible::Zone;
use super::{Context, address, crumbs, put};
use crate::article::{Access, BlockKind, BoilerplateKind, Field, Image, Metadata, PageKind, Source};
use crate::blocks::{Label, PageBlock, Verdict};
use crate::declared::What;
use crate::page::{Attr, NodeId, Page};

/// The names of the site and its publisher, letters and digits only, by which they are told from
/// titles and authors.
pub(super) fn houses(context: &Context<'_>) -> Vec<String> {
    let declared = &context.declared;
    let mut houses: Vec<String> = Vec::new();
    let names =
        declared.values(What::SiteName).chain(declared.values(What::Publisher)).map(|fact| bare(&fact.value));
    let addresses =
        context.url.into_iter().chain(declared.values(What::Canonical).map(|fact| fact.value.as_str()));
    let labels = addresses.filter_map(address::host_label).map(|label| bare(&label));
    // Some systems put the headline where the name of the site belongs.
    let told = declared.page_title.iter().chain(&declared.social_title).chain(&declared.headlines);
    let headlines: Vec<String> = told.map(|title| bare(title)).collect();
    let is_headline = |name: &String| name.chars().count() > 24 && headlines.contains(name);
    for name in names.chain(labels).filter(|name| name.chars().count() >= 2 && !is_headline(name)) {
        if !houses.contains(&name) {
            houses.push(name);
        }
    }
    houses
}

/// Fills in all of them.
pub(super) fn fill(context: &Context<'_>, zone: &Zone<'_>, metadata: &mut Metadata) {
    fill_single(context, metadata);
    fill_canonical(context, metadata);
    fill_image(context, metadata);
    fill_breadcrumbs(context, metadata);
    fill_section(context, zone, metadata);
    fill_tags(context, metadata);
    fill_subtitle(context, metadata);
    fill_access(context, metadata);
    fill_kind(context, metadata);
}

fn first(context: &Context<'_>, what: What) -> Option<(String, Source)> {
    context.declared.values(what).next().map(|fact| (fact.value.clone(), fact.source))
}

fn fill_single(context: &Context<'_>, metadata: &mut Metadata) {
    let mut take = |what, field, slot: fn(&mut Metadata) -> &mut Option<String>| {
        if let Some((value, source)) = first(context, what) {
            *slot(metadata) = Some(value);
            put(metadata, field, source);
        }
    };
    take(What::SiteName, Field::SiteName, |metadata| &mut metadata.site_name);
    take(What::Publisher, Field::Publisher, |metadata| &mut metadata.publisher);
    take(What::License, Field::License, |metadata| &mut metadata.license);
    if let Some(license) = shown_license(context).filter(|_| metadata.license.is_none()) {
        metadata.license = Some(license);
        put(metadata, Field::License, Source::Visible);
    }
}

/// The licence that a link of the page names, unless it is a picture's.
fn shown_license(context: &Context<'_>) -> Option<String> {
    let page = context.page?;
    let of_picture = |at: usize, block: &PageBlock| {
        let label = context.verdicts.get(at).map(|verdict| verdict.label);
        block.shape == BlockKind::Caption || label == Some(Label::Boilerplate(BoilerplateKind::Caption))
    };
    let blocks = context.blocks.blocks.iter().enumerate().filter(|(at, block)| !of_picture(*at, block));
    let mut links =
        blocks.flat_map(|(_, block)| &block.links).filter(|link| has_rel(page, link.node, "license"));
    let address = links.find_map(|link| page.attr(link.node, Attr::Href))?;
    Some(address::absolute(address, context.base).map_or_else(|| address.trim().to_owned(), Into::into))
}

/// Whether a link has a relation, by its plain name or with a prefix: `license`, `cc:license`.
fn has_rel(page: &Page, node: NodeId, wanted: &str) -> bool {
    let rel = page.attr(node, Attr::Rel).unwrap_or_default();
    let plain = |word: &str| word.rsplit(':').next().is_some_and(|word| word.eq_ignore_ascii_case(wanted));
    rel.split_ascii_whitespace().any(plain)
}

fn fill_canonical(context: &Context<'_>, metadata: &mut Metadata) {
    let mut told = context.declared.values(What::Canonical);
    let found = told.find_map(|fact| Some((address::canonical(&fact.value, context.base)?, fact.source)));
    let own = || Some((address::canonical(context.url?, None)?, Source::Url));
    if let Some((value, source)) = found.or_else(own) {
        metadata.canonical_url = Some(value);
        put(metadata, Field::CanonicalUrl, source);
    }
}

fn fill_image(context: &Context<'_>, metadata: &mut Metadata) {
    let images = &context.declared.images;
    let sized = images.iter().find(|(image, source)| *source == Source::OpenGraph && image.width.is_some());
    let Some((image, source)) =
        sized.or_else(|| images.iter().find(|(_, source)| *source == Source::OpenGraph)).or(images.first())
    else {
        return;
    };
    let url = address::absolute(&image.url, context.base).map_or_else(|| image.url.clone(), Into::into);
    metadata.image = Some(Image { url, ..image.clone() });
    put(metadata, Field::Image, *source);
}

fn fill_breadcrumbs(context: &Context<'_>, metadata: &mut Metadata) {
    let mut steps: Vec<(String, Source)> = Vec::new();
    for fact in context.declared.values(What::Breadcrumb) {
        if !steps.iter().any(|(known, _)| *known == fact.value) {
            steps.push((fact.value.clone(), fact.source));
        }
    }
    if steps.is_empty() {
        steps = crumbs::shown(context, metadata.title.as_deref());
    }
    if let Some((_, source)) = steps.first() {
        put(metadata, Field::Breadcrumbs, *source);
        metadata.breadcrumbs = steps.into_iter().map(|(step, _)| step).collect();
    }
}

fn fill_section(context: &Context<'_>, zone: &Zone<'_>, metadata: &mut Metadata) {
    let _ = zone;
    let labelled = context.verdicts.iter().position(|verdict| verdict.label == Label::Section);
    let shown = || {
        let block = context.blocks.blocks.get(labelled?)?;
        let source = if context.page.is_some() { Source::Visible } else { Source::Text };
        Some((context.blocks.text_of(block).to_owned(), source))
    };
    if let Some((value, source)) = first(context, What::Section).or_else(shown) {
        metadata.section = Some(value);
        put(metadata, Field::Section, source);
    }
}

fn fill_tags(context: &Context<'_>, metadata: &mut Metadata) {
    let facts: Vec<_> = context.declared.values(What::Tags).collect();
    let mut tags: Vec<String> = Vec::new();
    let source = facts.first().map(|fact| fact.source);
    for fact in facts {
        let alone = !fact.value.contains([',', ';', '،', '，', '、']);
        let pieces = fact.value.split([',', ';', '،', '，', '、']);
        for tag in pieces.map(str::trim).filter(|tag| !tag.is_empty() && (alone || tag.chars().count() <= 60))
        {
            add_tag(tag, &mut tags);
        }
    }
    let source = source.or_else(|| shown_tags(context, &mut tags));
    if let Some(source) = source.filter(|_| !tags.is_empty()) {
        put(metadata, Field::Tags, source);
        metadata.tags = tags;
    }
}

fn add_tag(tag: &str, tags: &mut Vec<String>) {
    let tag = tag.trim().trim_start_matches('#');
    let key = bare(tag);
    if !key.is_empty() && tags.len() < 60 && !tags.iter().any(|known| bare(known) == key) {
        tags.push(tag.to_owned());
    }
}

/// The tags that a block labelled as a list of tags links or lists.
fn shown_tags(context: &Context<'_>, tags: &mut Vec<String>) -> Option<Source> {
    let is_list = |index: usize| {
        context
            .verdicts
            .get(index)
            .is_some_and(|verdict| verdict.label == Label::Boilerplate(BoilerplateKind::Tags))
    };
    let blocks: Vec<&PageBlock> = context
        .blocks
        .blocks
        .iter()
        .enumerate()
        .filter(|(index, _)| is_list(*index))
        .map(|(_, block)| block)
        .collect();
    for block in blocks {
        let text = context.blocks.text_of(block);
        if block.links.is_empty() {
            let listed = text.split_once([':', '：']).map_or("", |(_, list)| list);
            listed.split([',', ';', '،', '，', '、', '|', '#']).for_each(|tag| add_tag(tag, tags));
        }
        block.links.iter().for_each(|link| add_tag(link.span.of(&context.blocks.text), tags));
    }
    if tags.is_empty() {
        linked_tags(context, tags);
    }
    (!tags.is_empty()).then_some(if context.page.is_some() { Source::Visible } else { Source::Text })
}

/// Blocks behind the body whose links may be the article's tags; those of teasers stand further down.
const TAG_BLOCKS: usize = 12;

/// The tags that links from the headline to shortly behind the body call so. Categories are none.
fn linked_tags(context: &Context<'_>, tags: &mut Vec<String>) {
    let Some(page) = context.page else { return };
    let at = |wanted: Label| move |verdict: &Verdict| verdict.label == wanted;
    let Some(last) = context.verdicts.iter().rposition(at(Label::Body)) else { return };
    let first = context.verdicts.iter().position(at(Label::Title)).unwrap_or(0);
    let near = context.blocks.blocks.iter().take(last + TAG_BLOCKS).skip(first);
    for link in near.flat_map(|block| &block.links).filter(|link| has_rel(page, link.node, "tag")) {
        if !has_rel(page, link.node, "category") {
            add_tag(link.span.of(&context.blocks.text), tags);
        }
    }
}

fn fill_subtitle(context: &Context<'_>, metadata: &mut Metadata) {
    let labelled = context.verdicts.iter().position(|verdict| verdict.label == Label::Subtitle);
    let shown = labelled.and_then(|at| context.blocks.blocks.get(at)).map(|block| {
        let source = if context.page.is_some() { Source::Visible } else { Source::Text };
        (context.blocks.text_of(block).to_owned(), source)
    });
    let declared =
        || first(context, What::Subtitle).filter(|(value, _)| metadata.title.as_deref() != Some(value));
    if let Some((value, source)) = shown.or_else(declared) {
        metadata.subtitle = Some(value);
        put(metadata, Field::Subtitle, source);
    }
}

fn fill_access(context: &Context<'_>, metadata: &mut Metadata) {
    let walled = || {
        context.verdicts.iter().any(|verdict| verdict.label == Label::Boilerplate(BoilerplateKind::Paywall))
    };
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
    let (inferred, confidence) = context.kind;
    let (kind, source) = declared.unwrap_or((inferred, Source::Inferred));
    metadata.kind = kind;
    metadata.kind_confidence = if declared.is_some() { 1.0 } else { confidence };
    put(metadata, Field::Kind, source);
}
