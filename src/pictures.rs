//! The pictures of the body, with their captions.

mod file;
mod frame;

use std::collections::{HashMap, HashSet};

use url::Url;

use crate::article::{Author, Image, Metadata, Source};
use crate::assemble::{self, Labelled};
use crate::blocks::Label;
use crate::page::{Attr, NodeId, Page, Tag};
use crate::text::{bare, fold_space};
pub use file::{ICON, is_mark};
use frame::Frame;

/// Collects the pictures from the first to the last block of the body, in page order, without icons, logos and
/// pictures of teasers, bylines and the like. The caption is taken from the `figure`, or else from the smallest
/// enclosing element with text. `declared` are the main pictures declared in metadata. The places of the pictures are among
/// the blocks of the body without the title; see [`led_by`].
pub fn collect(labelled: &Labelled<'_>, declared: &[(Image, Source)]) -> Vec<Image> {
    let Some(page) = labelled.page else { return Vec::new() };
    let is_body = |label: Label| label == Label::Body;
    let first = labelled.verdicts.iter().position(|verdict| is_body(verdict.label));
    let last = labelled.verdicts.iter().rposition(|verdict| is_body(verdict.label));
    let (Some(first), Some(last)) = (first, last) else { return Vec::new() };
    // The lead picture comes just before the first paragraph, often with its caption between them.
    let range = first.saturating_sub(2)..=last + 1;
    let pictures = labelled.blocks.outline.pictures.iter().filter(|picture| range.contains(&picture.block));
    let main: HashSet<String> = declared.iter().map(|(image, _)| file::key(&image.url)).collect();
    let body_before = assemble::body_before(labelled);
    let mut shown = Shown::default();
    for picture in pictures {
        let frame = Frame::of(labelled, page, *picture);
        if let Some(image) = image(page, picture.node, &frame, labelled.base, &main) {
            shown.add(Image { block: body_before.get(picture.block).copied(), ..image });
        }
    }
    shown.images
}

/// Moves pictures behind blocks that were put before the body.
pub fn led_by<'i>(blocks: usize, images: impl Iterator<Item = &'i mut Image>) {
    for place in images.filter_map(|image| image.block.as_mut()) {
        *place += blocks;
    }
}

/// Returns the main picture for an article that declares none: the first that has a caption or the size of a photo
/// and is not a portrait of an author.
pub fn lead<'i>(images: &'i [Image], authors: &[Author]) -> Option<&'i Image> {
    let is_large = |side: Option<u32>| side.is_some_and(|side| side >= PHOTO);
    let is_told = |image: &&Image| image.caption.is_some() || is_large(image.width) || is_large(image.height);
    images.iter().filter(|image| !is_portrait(image, authors)).find(is_told)
}

/// Removes the portraits of authors, unless one is declared as the main picture.
pub fn without_portraits(mut images: Vec<Image>, metadata: &Metadata) -> Vec<Image> {
    let main = metadata.image.as_ref().map(|image| file::key(&image.url));
    let is_main = |image: &Image| main.as_ref() == Some(&file::key(&image.url));
    images.retain(|image| !is_portrait(image, &metadata.authors) || is_main(image));
    images
}

/// Maximum number of bytes besides the name in the text of a portrait: "Headshot of Ann Ode".
const BESIDE_NAME: usize = 16;

/// Returns the text of a picture without a caption, which may be the name of the person shown.
pub fn name_of(image: &Image) -> Option<&str> {
    image.alt.as_deref().filter(|_| image.caption.is_none())
}

/// Returns whether a picture is the portrait of an author: its text is the name and little else.
fn is_portrait(image: &Image, authors: &[Author]) -> bool {
    let Some(alt) = name_of(image).map(bare) else { return false };
    let is_of = |name: String| alt.contains(&name) && alt.len() <= name.len() + BESIDE_NAME;
    authors.iter().map(|author| bare(&author.name)).any(is_of)
}

/// Minimum side length of a photo in pixels.
const PHOTO: u32 = 200;

/// Finds the picture of the body that is the same as a declared one.
pub fn same<'i>(image: &Image, images: &'i [Image]) -> Option<&'i Image> {
    let key = file::key(&image.url);
    images.iter().find(|other| file::key(&other.url) == key)
}

/// The pictures found so far; one of them may be on the page in several sizes.
#[derive(Default)]
struct Shown {
    images: Vec<Image>,
    places: HashMap<(String, Option<String>), usize>,
}

impl Shown {
    fn add(&mut self, image: Image) {
        let key = (file::key(&image.url), image.alt.clone());
        let Some(known) = self.places.get(&key).and_then(|at| self.images.get_mut(*at)) else {
            self.places.insert(key, self.images.len());
            self.images.push(image);
            return;
        };
        let caption = known.caption.take().or_else(|| image.caption.clone());
        let block = known.block;
        if image.width > known.width {
            *known = image;
        }
        (known.caption, known.block) = (caption, block);
    }
}

fn image(
    page: &Page,
    node: NodeId,
    frame: &Frame<'_>,
    base: Option<&Url>,
    main: &HashSet<String>,
) -> Option<Image> {
    let elements: Vec<NodeId> = match page.tag(node) {
        Tag::Img => vec![node],
        Tag::Picture => page.descendants(node).filter(|inner| page.tag(*inner) == Tag::Img).collect(),
        _ => return None,
    };
    let (element, address) = elements.iter().find_map(|img| Some((*img, file::address(page, *img)?)))?;
    let number = |name| page.attr(element, name).and_then(|value| value.trim_end_matches("px").parse().ok());
    let (width, height): (Option<u32>, Option<u32>) = (number(Attr::Width), number(Attr::Height));
    if [width, height].into_iter().flatten().any(|side| side <= ICON) {
        return None;
    }
    let url = match base {
        Some(base) => base.join(address).ok().map(String::from)?,
        None => address.to_owned(),
    };
    let caption = frame.caption();
    // A drawing with a caption is a map or a chart, and a logo may be what the story is about.
    let is_bare = || {
        caption.is_none()
            && (is_mark(address)
                || file::is_drawing(address)
                || frame.is_foreign()
                || frame.leads_away(address))
    };
    let is_none = || file::is_placeholder(address) || is_bare();
    if !main.contains(&file::key(&url)) && is_none() {
        return None;
    }
    let alt = page.attr(element, Attr::Alt).map(fold_space).filter(|alt| !alt.is_empty());
    Some(Image { url, caption, alt: alt.map(String::from), width, height, block: None })
}

#[cfg(test)]
mod tests;
