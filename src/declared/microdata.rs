//! Microdata (`itemprop`) and RDFa (`property`, `typeof`) in the body of the page.

use super::{Declared, What, prose};
use crate::article::{Image, Source};
use crate::page::{Attr, NodeId, Page, Tag};

/// Reads the properties of the items that describe the page: articles, and what belongs to no item.
pub(super) fn read(page: &Page, out: &mut Declared) {
    for node in page.descendants(NodeId::ROOT).filter(|node| page.is_element(*node)) {
        if let Some(names) = page.attr(node, Attr::Itemprop) {
            let names: Vec<&str> = names.split_ascii_whitespace().collect();
            if names.iter().any(|name| is_known(name)) && describes_page(page, node) {
                tell(page, node, &names, out);
            }
        } else if let Some(names) = page.attr(node, Attr::Property).filter(|_| page.tag(node) != Tag::Meta) {
            let names: Vec<&str> = names.split_ascii_whitespace().map(prose::last_part).collect();
            if names.iter().any(|name| is_known(name)) && describes_page(page, node) {
                tell(page, node, &names, out);
            }
        }
    }
}

fn is_known(name: &str) -> bool {
    matches!(
        name,
        "headline"
            | "author"
            | "creator"
            | "datePublished"
            | "dateModified"
            | "dateCreated"
            | "articleSection"
            | "keywords"
            | "image"
            | "publisher"
            | "license"
            | "articleBody"
            | "isAccessibleForFree"
    )
}

/// Whether the item that the property belongs to is an article, and no comment or teaser.
fn describes_page(page: &Page, node: NodeId) -> bool {
    let own_type =
        |node: &NodeId| page.attr(*node, Attr::Itemtype).or_else(|| page.attr(*node, Attr::Typeof));
    let scope = page
        .ancestors(node)
        .find(|ancestor| page.attr(*ancestor, Attr::Itemscope).is_some() || own_type(ancestor).is_some());
    let Some(kind) = scope.and_then(|scope| own_type(&scope)) else { return scope.is_none() };
    let kind = kind.rsplit(['/', ':']).next().unwrap_or_default().to_ascii_lowercase();
    let nested =
        scope.is_some_and(|scope| page.attr(scope, Attr::Itemprop).is_some_and(|name| name != "mainEntity"));
    !nested
        && (kind.ends_with("article")
            || kind.ends_with("posting")
            || kind == "webpage"
            || kind == "creativework"
            || kind == "review"
            || kind == "recipe"
            || kind == "report")
}

fn tell(page: &Page, node: NodeId, names: &[&str], out: &mut Declared) {
    let value = value(page, node);
    for name in names {
        let what = match *name {
            "headline" => What::Title,
            "datePublished" => What::Published,
            "dateModified" => What::Modified,
            "dateCreated" => What::Created,
            "articleSection" => What::Section,
            "keywords" => What::Tags,
            "license" => What::License,
            "isAccessibleForFree" => What::FreeAccess,
            "author" | "creator" => {
                tell_author(page, node, out);
                continue;
            }
            "publisher" => {
                out.tell(What::Publisher, &named(page, node).unwrap_or_default(), Source::Microdata);
                continue;
            }
            "image" => {
                tell_image(page, node, out);
                continue;
            }
            _ => continue,
        };
        let value = if what == What::FreeAccess { value.to_ascii_lowercase() } else { value.clone() };
        out.tell(what, &value, Source::Microdata);
    }
}

fn value(page: &Page, node: NodeId) -> String {
    let attributes: &[Attr] = match page.tag(node) {
        Tag::Link | Tag::A => &[Attr::Content],
        _ => &[Attr::Content, Attr::Datetime],
    };
    if let Some(value) =
        attributes.iter().find_map(|name| page.attr(node, *name)).filter(|value| !value.trim().is_empty())
    {
        return value.to_owned();
    }
    let mut text = String::new();
    page.append_text(node, &mut text);
    text
}

/// The `name` of a nested item, where there is one.
fn named(page: &Page, node: NodeId) -> Option<String> {
    let inner = page.descendants(node).skip(1).find(|inner| {
        let name = page.attr(*inner, Attr::Itemprop).or_else(|| page.attr(*inner, Attr::Property));
        name.is_some_and(|name| name.split_ascii_whitespace().any(|name| prose::last_part(name) == "name"))
    })?;
    Some(value(page, inner))
}

fn tell_author(page: &Page, node: NodeId, out: &mut Declared) {
    let name = named(page, node).unwrap_or_else(|| value(page, node));
    let link = page.descendants(node).find(|inner| page.tag(*inner) == Tag::A);
    let url = link.and_then(|link| page.attr(link, Attr::Href)).map(str::to_owned);
    if name.len() < 200 {
        out.name_author(&name, url, None, Source::Microdata);
    }
}

fn tell_image(page: &Page, node: NodeId, out: &mut Declared) {
    let attribute =
        |node: NodeId| [Attr::Content, Attr::Src, Attr::Href].iter().find_map(|name| page.attr(node, *name));
    let url = attribute(node).or_else(|| {
        let inner = page.descendants(node).find(|inner| page.attr(*inner, Attr::Itemprop) == Some("url"))?;
        attribute(inner)
    });
    if let Some(url) = url.filter(|url| !url.trim().is_empty() && !url.starts_with("data:")) {
        let image = Image { url: url.trim().to_owned(), ..Image::default() };
        out.images.push((image, Source::Microdata));
    }
}
