//! `meta`, `link` and `title` elements.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::{Declared, What};
use crate::article::{Image, Source};
use crate::page::{Attr, NodeId, Page, Tag};

/// What a `meta` key stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meaning {
    Fact(What),
    SocialTitle,
    SocialType,
    Description,
    Author,
    Image,
    ImageWidth,
    ImageHeight,
    ImageAlt,
    Paywall,
}

use Meaning::{Author, Description, Fact};
use What::{
    Canonical, CardTitle, Created, Date, License, Modified, Published, Publisher, Section, SiteName,
    Subtitle, Tags, Title,
};

/// Keys in lower case, with what they tell. Where one key is more reliable than another of the same
/// meaning, the reader of the facts knows by [`Source`] and order on the page.
const KEYS: &[(&str, Meaning)] = &[
    ("og:title", Meaning::SocialTitle),
    ("twitter:title", Meaning::SocialTitle),
    ("og:type", Meaning::SocialType),
    ("og:site_name", Fact(SiteName)),
    ("application-name", Fact(SiteName)),
    ("og:url", Fact(Canonical)),
    ("twitter:url", Fact(Canonical)),
    ("og:description", Description),
    ("twitter:description", Description),
    ("description", Description),
    ("dc.description", Description),
    ("dcterms.description", Description),
    ("og:image", Meaning::Image),
    ("og:image:url", Meaning::Image),
    ("og:image:secure_url", Meaning::Image),
    ("twitter:image", Meaning::Image),
    ("twitter:image:src", Meaning::Image),
    ("og:image:width", Meaning::ImageWidth),
    ("og:image:height", Meaning::ImageHeight),
    ("og:image:alt", Meaning::ImageAlt),
    ("twitter:image:alt", Meaning::ImageAlt),
    ("author", Author),
    ("authors", Author),
    ("article:author", Author),
    ("article:author_name", Author),
    ("article.author", Author),
    ("og:author", Author),
    ("og:article:author", Author),
    ("book:author", Author),
    ("byl", Author),
    ("byline", Author),
    ("citation_author", Author),
    ("creator", Author),
    ("dc.creator", Author),
    ("dc.creator.name", Author),
    ("dc:creator", Author),
    ("dcterms.creator", Author),
    ("dcsext.author", Author),
    ("dcterms.creatortxt", Author),
    ("parsely-author", Author),
    ("sailthru.author", Author),
    ("cxenseparse:author", Author),
    ("cxenseparse:recs:author", Author),
    ("rbauthors", Author),
    ("shareaholic:article_author_name", Author),
    ("article:published_time", Fact(Published)),
    ("article:publicationdate", Fact(Published)),
    ("article:published", Fact(Published)),
    ("article.published", Fact(Published)),
    ("article_date_original", Fact(Published)),
    ("article:post_date", Fact(Published)),
    ("og:article:published_time", Fact(Published)),
    ("og:published_time", Fact(Published)),
    ("og:pubdate", Fact(Published)),
    ("og:publish_date", Fact(Published)),
    ("bt:pubdate", Fact(Published)),
    ("citation_publication_date", Fact(Published)),
    ("citation_date", Fact(Published)),
    ("citation_online_date", Fact(Published)),
    ("cxenseparse:recs:publishtime", Fact(Published)),
    ("cxenseparse:publishtime", Fact(Published)),
    ("date_published", Fact(Published)),
    ("datepublished", Fact(Published)),
    ("date-published", Fact(Published)),
    ("date.published", Fact(Published)),
    ("datepublication", Fact(Published)),
    ("dc.date.issued", Fact(Published)),
    ("dc.issued", Fact(Published)),
    ("dcterms.issued", Fact(Published)),
    ("dc.date.published", Fact(Published)),
    ("dcterms.published", Fact(Published)),
    ("dcterms.available", Fact(Published)),
    ("dc:date.issued", Fact(Published)),
    ("originalpublicationdate", Fact(Published)),
    ("parsely-pub-date", Fact(Published)),
    ("pubdate", Fact(Published)),
    ("publishdate", Fact(Published)),
    ("publish-date", Fact(Published)),
    ("publish_date", Fact(Published)),
    ("published_time", Fact(Published)),
    ("published_date", Fact(Published)),
    ("publication_date", Fact(Published)),
    ("publicationdate", Fact(Published)),
    ("published-date", Fact(Published)),
    ("published", Fact(Published)),
    ("rbpubdate", Fact(Published)),
    ("sailthru.date", Fact(Published)),
    ("shareaholic:article_published_time", Fact(Published)),
    ("timestamp", Fact(Date)),
    ("article:modified_time", Fact(Modified)),
    ("article:modified", Fact(Modified)),
    ("article.updated", Fact(Modified)),
    ("article:updated", Fact(Modified)),
    ("article:updated_time", Fact(Modified)),
    ("dc.date.modified", Fact(Modified)),
    ("dcterms.modified", Fact(Modified)),
    ("dcterms.date.modified", Fact(Modified)),
    ("datemodified", Fact(Modified)),
    ("date_modified", Fact(Modified)),
    ("datelastmodified", Fact(Modified)),
    ("last-modified", Fact(Modified)),
    ("lastmodified", Fact(Modified)),
    ("lastmod", Fact(Modified)),
    ("modified_time", Fact(Modified)),
    ("modificationdate", Fact(Modified)),
    ("modified", Fact(Modified)),
    ("og:updated_time", Fact(Modified)),
    ("og:modified_time", Fact(Modified)),
    ("og:article:modified_time", Fact(Modified)),
    ("revision_date", Fact(Modified)),
    ("shareaholic:article_modified_time", Fact(Modified)),
    ("updated_time", Fact(Modified)),
    ("utime", Fact(Modified)),
    ("dateupdate", Fact(Modified)),
    ("update_time", Fact(Modified)),
    ("lastupdate", Fact(Modified)),
    ("article:created_time", Fact(Created)),
    ("article.created", Fact(Created)),
    ("article:created", Fact(Created)),
    ("created", Fact(Created)),
    ("creation_date", Fact(Created)),
    ("date.created", Fact(Created)),
    ("date_created", Fact(Created)),
    ("datecreated", Fact(Created)),
    ("dc.date.created", Fact(Created)),
    ("dc.created", Fact(Created)),
    ("dcterms.created", Fact(Created)),
    ("date", Fact(Date)),
    // The time at which the server made the page, as a rule.
    ("gentime", Fact(Created)),
    ("article:date", Fact(Date)),
    ("dc.date", Fact(Date)),
    ("dc:date", Fact(Date)),
    ("dcterms.date", Fact(Date)),
    ("dcterms.temporal", Fact(Date)),
    ("cdate", Fact(Date)),
    ("displaydate", Fact(Date)),
    ("article_date", Fact(Date)),
    ("analyticsattributes.articledate", Fact(Date)),
    ("pub_date", Fact(Published)),
    ("ptime", Fact(Published)),
    ("release_date", Fact(Published)),
    ("og:release_date", Fact(Published)),
    ("video:release_date", Fact(Published)),
    ("vr:published_time", Fact(Published)),
    ("dc.title", Fact(Title)),
    ("dc:title", Fact(Title)),
    ("dcterms.title", Fact(Title)),
    ("parsely-title", Fact(Title)),
    ("sailthru.title", Fact(Title)),
    ("citation_title", Fact(Title)),
    ("cxenseparse:title", Fact(Title)),
    ("shareaholic:article_title", Fact(Title)),
    ("hdl", Fact(Title)),
    ("article:subtitle", Fact(Subtitle)),
    ("article:section", Fact(Section)),
    ("article.section", Fact(Section)),
    ("og:article:section", Fact(Section)),
    ("parsely-section", Fact(Section)),
    ("cxenseparse:category", Fact(Section)),
    ("cxenseparse:recs:category", Fact(Section)),
    ("section", Fact(Section)),
    ("category", Fact(Section)),
    ("article:tag", Fact(Tags)),
    ("og:article:tag", Fact(Tags)),
    ("keywords", Fact(Tags)),
    ("news_keywords", Fact(Tags)),
    ("parsely-tags", Fact(Tags)),
    ("sailthru.tags", Fact(Tags)),
    ("cxenseparse:tags", Fact(Tags)),
    ("dc.subject", Fact(Tags)),
    ("dcterms.subject", Fact(Tags)),
    ("publisher", Fact(Publisher)),
    ("dc.publisher", Fact(Publisher)),
    ("dc:publisher", Fact(Publisher)),
    ("dcterms.publisher", Fact(Publisher)),
    ("citation_publisher", Fact(Publisher)),
    ("dc.rights.license", Fact(License)),
    ("dcterms.license", Fact(License)),
    ("dc.license", Fact(License)),
    ("license", Fact(License)),
    ("cc:license", Fact(License)),
    ("schema:license", Fact(License)),
    ("schema:headline", Fact(Title)),
    ("schema:name", Fact(Title)),
    ("schema:author", Author),
    ("schema:datepublished", Fact(Published)),
    ("schema:datemodified", Fact(Modified)),
    ("schema:datecreated", Fact(Created)),
    ("schema:articlesection", Fact(Section)),
    ("schema:keywords", Fact(Tags)),
    ("schema:description", Description),
    ("schema:image", Meaning::Image),
    ("schema:publisher", Fact(Publisher)),
    ("sailthru.description", Description),
    ("sailthru.image.full", Meaning::Image),
    ("sailthru.section", Fact(Section)),
    ("parsely-image-url", Meaning::Image),
    ("parsely-link", Fact(Canonical)),
    ("cxenseparse:description", Description),
    ("cxenseparse:image", Meaning::Image),
    ("cxenseparse:url", Fact(Canonical)),
    ("cxenseparse:keywords", Fact(Tags)),
    ("cxenseparse:articlemodified", Fact(Modified)),
    ("cxenseparse:modifiedtime", Fact(Modified)),
    ("cxenseparse:paywall", Meaning::Paywall),
    ("cxenseparse:recs:paywall", Meaning::Paywall),
    ("dc.abstract", Description),
    ("dcterms.abstract", Description),
    ("citation_abstract", Description),
    ("citation_keywords", Fact(Tags)),
    ("dc.date.available", Fact(Published)),
    ("dc.available", Fact(Published)),
    ("og:section", Fact(Section)),
    ("article:category", Fact(Section)),
    ("articlesection", Fact(Section)),
    ("keyword", Fact(Tags)),
    ("og:keywords", Fact(Tags)),
    ("article:keywords", Fact(Tags)),
    ("tags", Fact(Tags)),
    ("twitter:image:width", Meaning::ImageWidth),
    ("twitter:image:height", Meaning::ImageHeight),
    ("article:content_tier", Meaning::Paywall),
    ("content_tier", Meaning::Paywall),
    ("iscontentlocked", Meaning::Paywall),
];

/// Reads the elements in the order of the page.
pub(super) fn read(page: &Page, elements: &[NodeId], out: &mut Declared) {
    for node in elements {
        match page.tag(*node) {
            Tag::Meta => read_meta(page, *node, out),
            Tag::Link => read_link(page, *node, out),
            Tag::Title if out.page_title.is_none() => out.page_title = title(page, *node),
            _ => {}
        }
    }
    // Canonical addresses of links go before what social properties say, the last one first.
    let (links, mut facts): (Vec<_>, Vec<_>) = std::mem::take(&mut out.facts)
        .into_iter()
        .partition(|fact| fact.what == Canonical && fact.source == Source::Meta);
    out.facts.extend(links.into_iter().rev());
    out.facts.append(&mut facts);
}

fn title(page: &Page, node: NodeId) -> Option<String> {
    // An icon of an inline picture has a title, too.
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
    // What stands within an item of RDFa is a property of that item.
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

/// Whether an element belongs to an item of RDFa, and not to the page as such.
pub(super) fn is_in_item(page: &Page, node: NodeId) -> bool {
    page.ancestors(node).any(|ancestor| page.attr(ancestor, Attr::Typeof).is_some())
}

/// [`KEYS`] by their uniform spelling.
static TABLE: LazyLock<HashMap<String, Meaning>> =
    LazyLock::new(|| KEYS.iter().map(|(key, meaning)| (uniform(key), *meaning)).collect());

/// A key with one divider in place of all: systems write `dc.date`, `dc:date` and `dc_date`.
fn uniform(key: &str) -> String {
    key.replace([':', '_', '-'], ".")
}

/// What a key stands for. Every system has its own prefix for who wrote the article.
fn meaning(key: &str) -> Option<Meaning> {
    let known = TABLE.get(uniform(key).as_str()).copied();
    let last = key.rsplit([':', '.', '_', '-', '#']).next().unwrap_or_default();
    let names = || matches!(last, "author" | "authors" | "articleauthor").then_some(Author);
    let of_another = ["twitter", "image", "banner", "app", "book"].iter().any(|word| key.contains(word));
    known.or_else(|| names().filter(|_| !of_another))
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
        Description => out.describe(content),
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

/// Size and text belong to the picture of the same source before them.
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
