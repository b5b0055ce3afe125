//! Reads `meta`, `link` and `title` elements.

use super::meta_keys::{Meaning, meaning};
use super::{Declared, What};
use crate::article::{Image, Source};
use crate::language::Language;
use crate::lexicon::{Lexicon, Section};
use crate::page::{Attr, NodeId, Page, Tag};
use crate::text::fold;

use Meaning::{Author, Description, Fact};
use What::{Canonical, CardTitle, License, Title};

/// Reads the elements in page order.
pub(super) fn read(page: &Page, elements: &[NodeId], out: &mut Declared) {
    for node in elements {
        match page.tag(*node) {
            Tag::Meta => read_meta(page, *node, out),
            Tag::Link => read_link(page, *node, out),
            Tag::Title if out.page_title.is_none() => out.page_title = title(page, *node),
            _ => {}
        }
    }
    if let Some(author) = card_author(page, elements) {
        tell_author(author, Source::OpenGraph, out);
    }
    // Canonical URLs in `link` elements come before those in `meta` elements, the last one first.
    let (links, mut facts): (Vec<_>, Vec<_>) = std::mem::take(&mut out.facts)
        .into_iter()
        .partition(|fact| fact.what == Canonical && fact.source == Source::Meta);
    out.facts.extend(links.into_iter().rev());
    out.facts.append(&mut facts);
}

/// Returns the first extra value for link previews (`twitter:data1`) if its label is a byline prefix in English or in
/// the page's declared language. On other pages it is a price or a reading time, for example.
fn card_author<'p>(page: &'p Page, elements: &[NodeId]) -> Option<&'p str> {
    let value = |wanted: &str| {
        let named = |node: &NodeId| {
            let mut names =
                [Attr::Name, Attr::Property].into_iter().filter_map(|name| page.attr(*node, name));
            names.any(|name| name.eq_ignore_ascii_case(wanted))
        };
        page.attr(*elements.iter().find(|node| named(node))?, Attr::Content)
    };
    let label = fold(value("twitter:label1")?);
    let told = page.find(Tag::Html).and_then(|html| page.attr(html, Attr::Lang)).unwrap_or_default();
    let told = told.split(['-', '_']).next().and_then(|code| code.parse().ok()).unwrap_or(Language::English);
    let mut rows = [told, Language::English]
        .into_iter()
        .flat_map(|language| Lexicon::of(language).rows(Section::BylinePrefixes));
    rows.any(|row| fold(row.form).trim_end_matches(':') == label.trim_end_matches(':'))
        .then(|| value("twitter:data1"))?
}

fn title(page: &Page, node: NodeId) -> Option<String> {
    // Icons in inline SVG have `title` elements too.
    if page.ancestors(node).any(|ancestor| page.tag(ancestor) == Tag::Svg) {
        return None;
    }
    let mut text = String::new();
    page.append_text(node, &mut text);
    let folded = crate::text::fold_space(&text);
    (!folded.is_empty()).then(|| folded.into_owned())
}

fn read_meta(page: &Page, node: NodeId, out: &mut Declared) {
    let Some(content) = page.attr(node, Attr::Content).filter(|content| !content.trim().is_empty()) else {
        return;
    };
    // An RDFa property inside an item describes that item, not the page.
    let of_item = page.attr(node, Attr::Property).is_some() && is_in_item(page, node);
    for name in [Attr::Property, Attr::Name, Attr::HttpEquiv].into_iter().skip(usize::from(of_item)) {
        // RDFa allows several names in one property.
        for key in page.attr(node, name).unwrap_or_default().split_ascii_whitespace() {
            let key = key.to_ascii_lowercase();
            if let Some(meaning) = meaning(&key) {
                tell(meaning, &key, content, out);
                return;
            }
        }
    }
}

/// Whether an element belongs to an RDFa item and not to the page itself.
pub(super) fn is_in_item(page: &Page, node: NodeId) -> bool {
    page.ancestors(node).any(|ancestor| page.attr(ancestor, Attr::Typeof).is_some())
}

fn source_of(key: &str) -> Source {
    let social = ["og:", "article:", "twitter:", "book:", "video:"];
    if social.iter().any(|prefix| key.starts_with(prefix)) { Source::OpenGraph } else { Source::Meta }
}

fn tell(meaning: Meaning, key: &str, content: &str, out: &mut Declared) {
    let source = source_of(key);
    let resolved = super::references::resolve(content);
    let content: &str = &resolved;
    match meaning {
        Fact(what) => out.tell(what, content, source),
        Description => out.describe(content, source),
        Author if key == "citation_author" => tell_author(&turned(content), source, out),
        Author => tell_author(content, source, out),
        Meaning::SocialTitle => tell_social_title(key, content, out),
        Meaning::SocialType => {
            out.social_type.get_or_insert_with(|| content.trim().to_ascii_lowercase());
        }
        Meaning::Image => {
            let image = Image { url: content.trim().to_owned(), ..Image::default() };
            out.show(image, source);
        }
        Meaning::ImageWidth | Meaning::ImageHeight | Meaning::ImageAlt => {
            complete_image((meaning, source), content, out)
        }
        Meaning::Paywall => tell_tier(content, out),
    }
}

fn tell_social_title(key: &str, content: &str, out: &mut Declared) {
    let title = crate::text::fold_space(content).into_owned();
    let is_card = key == "twitter:title";
    out.tell(if is_card { CardTitle } else { Title }, &title, Source::OpenGraph);
    if !is_card || out.social_title.is_none() {
        out.social_title = Some(title);
    }
}

fn tell_author(content: &str, source: Source, out: &mut Declared) {
    let content = content.trim();
    if !content.starts_with("http") && !content.starts_with("//") {
        out.name_author(&super::references::strip_tags(content), None, None, source);
    }
}

/// Puts the given name first in a name from `citation_author`, which has the family name first: "Ode, Ann".
fn turned(name: &str) -> String {
    match name.split_once(',') {
        Some((family, given)) if !given.contains(',') => format!("{} {}", given.trim(), family.trim()),
        _ => name.to_owned(),
    }
}

/// Adds a size or an alternative text to the last image from the same source, since these follow their image.
fn complete_image((meaning, source): (Meaning, Source), content: &str, out: &mut Declared) {
    let Some((image, _)) = out.images.iter_mut().rev().find(|(_, own)| *own == source) else { return };
    let content = content.trim();
    match meaning {
        Meaning::ImageWidth => image.width = image.width.or(pixels(content)),
        Meaning::ImageHeight => image.height = image.height.or(pixels(content)),
        _ => image.alt = image.alt.take().or(Some(content.to_owned())),
    }
}

fn pixels(value: &str) -> Option<u32> {
    value.trim_end_matches("px").trim().parse().ok()
}

fn tell_tier(content: &str, out: &mut Declared) {
    let free = match content.trim().to_ascii_lowercase().as_str() {
        "free" | "metered-free" | "no" | "false" => "true",
        "locked" | "premium" | "paid" | "subscriber" | "hard" | "yes" | "true" => "false",
        _ => return,
    };
    out.tell(What::FreeAccess, free, Source::Meta);
}

fn read_link(page: &Page, node: NodeId, out: &mut Declared) {
    let Some(address) = page.attr(node, Attr::Href).map(str::trim).filter(|href| !href.is_empty()) else {
        return;
    };
    for rel in page.attr(node, Attr::Rel).unwrap_or_default().split_ascii_whitespace() {
        match rel.to_ascii_lowercase().as_str() {
            "canonical" => out.tell(Canonical, address, Source::Meta),
            "license" => out.tell(License, address, Source::Meta),
            "image_src" => {
                let image = Image { url: address.to_owned(), ..Image::default() };
                out.show(image, Source::Meta);
            }
            _ => {}
        }
    }
}
