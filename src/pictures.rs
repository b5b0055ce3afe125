//! The pictures of the body, with their captions.

use std::collections::HashSet;

use url::Url;

use crate::article::Image;
use crate::assemble::Labelled;
use crate::blocks::{Label, PageBlock, Place};
use crate::page::{Attr, NodeId, NodeKind, Page, Tag};

/// The pictures from the first to the last block of the body, in the order of the page. One that
/// stands in a `figure` has the figure's caption.
pub fn collect(labelled: &Labelled<'_>) -> Vec<Image> {
    let Some(page) = labelled.page else { return Vec::new() };
    let is_body = |label: Label| label == Label::Body;
    let first = labelled.verdicts.iter().position(|verdict| is_body(verdict.label));
    let last = labelled.verdicts.iter().rposition(|verdict| is_body(verdict.label));
    let (Some(first), Some(last)) = (first, last) else { return Vec::new() };
    // The lead picture stands right before the first paragraph, often with its caption between.
    let range = first.saturating_sub(2)..=last + 1;
    let pictures = labelled.blocks.outline.pictures.iter().filter(|picture| range.contains(&picture.block));
    let mut seen: HashSet<String> = HashSet::new();
    let images = pictures.filter_map(|picture| image(labelled, page, picture.node, picture.block));
    images.filter(|image| seen.insert(image.url.clone())).collect()
}

fn image(labelled: &Labelled<'_>, page: &Page, node: NodeId, block: usize) -> Option<Image> {
    let element = match page.tag(node) {
        Tag::Img => node,
        Tag::Picture => page.descendants(node).find(|inner| page.tag(*inner) == Tag::Img)?,
        _ => return None,
    };
    let number = |name| page.attr(element, name).and_then(|value| value.trim_end_matches("px").parse().ok());
    let (width, height): (Option<u32>, Option<u32>) = (number(Attr::Width), number(Attr::Height));
    // Tracking pixels and icons.
    if width.is_some_and(|width| width < 50) || height.is_some_and(|height| height < 50) {
        return None;
    }
    let alt = page.attr(element, Attr::Alt).map(str::trim).filter(|alt| !alt.is_empty());
    Some(Image {
        url: address(page, element, labelled.base)?,
        caption: caption(labelled, page, node, block),
        alt: alt.map(str::to_owned),
        width,
        height,
    })
}

fn address(page: &Page, element: NodeId, base: Option<&Url>) -> Option<String> {
    // The plain address is often a stand-in, until the picture is wanted.
    let one = |name: Attr| page.attr(element, name).map(str::trim);
    let set = page.attr(element, Attr::Srcset).and_then(|set| set.split_whitespace().next());
    let first_of_set = set.map(|first| first.trim_end_matches(','));
    let told = [one(Attr::DataSrc), one(Attr::Src), first_of_set];
    let address = told.into_iter().flatten().find(|address| !address.is_empty() && is_elsewhere(address))?;
    match base {
        Some(base) => base.join(address).ok().map(String::from),
        None => Some(address.to_owned()),
    }
}

/// Whether an address is that of a file, and not of data within the page.
fn is_elsewhere(address: &str) -> bool {
    let scheme = address.split_once(':').map_or("", |(scheme, _)| scheme);
    !["data", "blob", "about", "javascript"].iter().any(|inner| scheme.eq_ignore_ascii_case(inner))
}

/// The caption blocks of the picture's `figure`, which stand next to it on the page.
fn caption(labelled: &Labelled<'_>, page: &Page, picture: NodeId, block: usize) -> Option<String> {
    let figure =
        page.ancestors(picture).take(6).find(|node| page.kind(*node) == NodeKind::Element(Tag::Figure))?;
    let near = block.saturating_sub(2)..(block + 3).min(labelled.blocks.blocks.len());
    let belongs = |candidate: &&PageBlock| match candidate.place {
        Place::Node { owner, .. } => {
            owner == figure || page.ancestors(owner).take(12).any(|node| node == figure)
        }
        Place::Bytes(_) => false,
    };
    let blocks = labelled.blocks.blocks.get(near)?;
    let texts: Vec<&str> =
        blocks.iter().filter(belongs).map(|block| labelled.blocks.text_of(block)).collect();
    (!texts.is_empty()).then(|| texts.join(" "))
}
