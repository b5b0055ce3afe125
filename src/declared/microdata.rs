//! Reads microdata (`itemprop`) and RDFa (`property`, `typeof`) in the body of the page.

use super::meta_tags::is_in_item;
use super::{Declared, MOST, What, prose};
use crate::article::{Image, Source};
use crate::page::{Attr, NodeId, Page, Tag};

/// Reads the properties of the item that describes the page, and those outside any item.
pub(super) fn read(page: &Page, out: &mut Declared) {
    let properties = properties(page);
    let main = main_item(page, &properties);
    let is_own = |property: &&Property<'_>| match property.item {
        Item::Page => true,
        Item::Article(_) => property.item.article() == main,
    };
    for property in properties.iter().filter(is_own) {
        tell(page, property.node, &property.names, out);
    }
}

/// A property of an article or of the page itself.
struct Property<'a> {
    node: NodeId,
    names: Vec<&'a str>,
    item: Item,
}

fn properties(page: &Page) -> Vec<Property<'_>> {
    let mut properties = Vec::new();
    for node in page.descendants(NodeId::ROOT).filter(|node| page.is_element(*node)) {
        let names: Vec<&str> = if let Some(names) = page.attr(node, Attr::Itemprop) {
            names.split_ascii_whitespace().filter(|name| !DUBLIN_CORE.contains(name)).collect()
        } else if let Some(names) =
            page.attr(node, Attr::Property).filter(|_| page.tag(node) != Tag::Meta || is_in_item(page, node))
        {
            names.split_ascii_whitespace().map(prose::last_part).collect()
        } else {
            continue;
        };
        if names.iter().any(|name| is_known(name))
            && let Some(item) = item(page, node)
        {
            properties.push(Property { node, names, item });
        }
    }
    properties
}

/// Chooses the article item that describes the page, since teasers of other articles are marked up too: the one with an
/// `articleBody`, or else the first with an `h1`, or else the longest.
fn main_item(page: &Page, properties: &[Property<'_>]) -> Option<NodeId> {
    let mut has_text = properties.iter().filter(|property| property.names.contains(&"articleBody"));
    let mut items: Vec<NodeId> = properties.iter().filter_map(|property| property.item.article()).collect();
    items.sort_unstable();
    items.dedup();
    items.truncate(MOST_ITEMS);
    let has_heading = || {
        let within = |item: &NodeId| page.descendants(*item).any(|node| page.tag(node) == Tag::H1);
        items.iter().copied().find(within)
    };
    let longest = || items.iter().copied().max_by_key(|item| length(page, *item));
    has_text.find_map(|property| property.item.article()).or_else(has_heading).or_else(longest)
}

fn length(page: &Page, item: NodeId) -> usize {
    page.descendants(item).map(|node| page.text(node).len()).sum()
}

/// Maximum number of items searched for a heading and compared by length.
const MOST_ITEMS: usize = 8;

/// Names that RDFa takes from Dublin Core and that do not exist in microdata.
const DUBLIN_CORE: &[&str] = &["title", "subject", "date", "created", "issued", "modified"];

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
            | "alternativeHeadline"
            | "thumbnailUrl"
    ) || DUBLIN_CORE.contains(&name)
}

/// What a property belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Item {
    /// The page: an item of type `WebPage` or `CreativeWork`, or no item at all.
    Page,
    /// An article, by the element of its item.
    Article(NodeId),
}

impl Item {
    fn article(self) -> Option<NodeId> {
        match self {
            Self::Page => None,
            Self::Article(article) => Some(article),
        }
    }
}

/// Returns what a property belongs to; `None` for comments, people, other things and nested items.
fn item(page: &Page, node: NodeId) -> Option<Item> {
    let own_type =
        |node: &NodeId| page.attr(*node, Attr::Itemtype).or_else(|| page.attr(*node, Attr::Typeof));
    let Some(scope) = page
        .ancestors(node)
        .find(|ancestor| page.attr(*ancestor, Attr::Itemscope).is_some() || own_type(ancestor).is_some())
    else {
        return Some(Item::Page);
    };
    let kinds: Vec<String> = own_type(&scope)?
        .split_ascii_whitespace()
        .map(prose::last_part)
        .map(str::to_ascii_lowercase)
        .collect();
    let nested = page.attr(scope, Attr::Itemprop).is_some_and(|name| name != "mainEntity");
    let is_page = kinds.iter().any(|kind| matches!(kind.as_str(), "webpage" | "creativework"));
    let is_other = kinds.iter().any(|kind| kind.ends_with("comment"));
    let describes = !is_other && (is_page || kinds.iter().any(|kind| is_article(kind)));
    (!nested && describes).then_some(if is_page { Item::Page } else { Item::Article(scope) })
}

/// Whether a type is that of an article or of the first post in a thread. Covers schema.org and the vocabularies of
/// older systems (`sioc:Item foaf:Document`).
fn is_article(kind: &str) -> bool {
    kind.ends_with("article")
        || kind.ends_with("posting")
        || matches!(
            kind,
            "recipe" | "report" | "review" | "newsitem" | "item" | "post" | "document" | "question"
        )
}

fn tell(page: &Page, node: NodeId, names: &[&str], out: &mut Declared) {
    for name in names {
        let what = match *name {
            "headline" | "title" => What::Title,
            "alternativeHeadline" => What::Subtitle,
            "date" => What::Date,
            "datePublished" | "issued" => What::Published,
            "dateModified" | "modified" => What::Modified,
            "dateCreated" | "created" => What::Created,
            "articleSection" => What::Section,
            "keywords" | "subject" => What::Tags,
            "license" => What::License,
            "isAccessibleForFree" => What::FreeAccess,
            "author" | "creator" => {
                if out.authors.len() < MOST {
                    tell_author(page, node, out);
                }
                continue;
            }
            "publisher" if !out.wants(What::Publisher) => continue,
            "publisher" => {
                out.tell(What::Publisher, &named(page, node).unwrap_or_default(), Source::Microdata);
                continue;
            }
            "image" | "thumbnailUrl" => {
                tell_image(page, node, out);
                continue;
            }
            _ => continue,
        };
        if out.wants(what) {
            let value = value(page, node);
            let value = if what == What::FreeAccess { truth(&value) } else { value };
            out.tell(what, &value, Source::Microdata);
        }
    }
}

/// Normalizes a truth value to `true` or `false`.
fn truth(value: &str) -> String {
    let word = prose::last_part(value.trim()).to_ascii_lowercase();
    if matches!(word.as_str(), "false" | "no" | "0") { "false".to_owned() } else { "true".to_owned() }
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

/// Returns the first `name` among the properties inside an element.
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
        out.show(image, Source::Microdata);
    }
}
