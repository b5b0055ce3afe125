//! JSON-LD: finds the objects that describe this page, and reads them.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use super::json::{Json, Value};
use super::{Declared, Hints, What, references};
use crate::article::{AuthorKind, Image, Source};
use crate::page::{Attr, NodeId, Page};

/// The source of the page's JSON-LD scripts.
#[derive(Debug, Default)]
pub(super) struct Scripts {
    sources: Vec<String>,
}

impl Scripts {
    /// Adds a script if it is JSON-LD.
    pub(super) fn add(&mut self, page: &Page, script: NodeId) {
        if page.attr(script, Attr::Type).is_some_and(|kind| kind.to_ascii_lowercase().contains("ld+json")) {
            let mut source = String::new();
            page.append_text(script, &mut source);
            // Some systems escape the whole document for HTML.
            let escaped = !source.contains('"') && source.contains("&quot;");
            self.sources.push(if escaped { references::resolve(&source).into_owned() } else { source });
        }
    }
}

/// Reads all scripts as one graph, since objects may refer to objects in other scripts.
pub(super) fn read(scripts: &Scripts, hints: &Hints, out: &mut Declared) {
    let documents: Vec<Json<'_>> = scripts.sources.iter().map(|source| Json::read(source)).collect();
    out.schema_types = types_anywhere(&documents);
    let graph = Graph::of(&documents);
    let objects = graph.page_objects();
    for article in choose(&objects, hints) {
        graph.tell_article(article, out);
    }
    for object in &objects {
        graph.tell_surroundings(*object, out);
    }
}

fn types_anywhere(documents: &[Json<'_>]) -> Vec<String> {
    let mut types: Vec<String> = Vec::new();
    let mut known = HashSet::new();
    for value in documents.iter().flat_map(Json::all).filter(|value| value.key() == "@type") {
        for name in value.items().filter_map(Value::text) {
            let name = type_name(&name);
            if known.insert(name.clone()) {
                types.push(name);
            }
        }
    }
    types
}

fn type_name(name: &str) -> String {
    name.rsplit(['/', '#', ':']).next().unwrap_or_default().trim().to_ascii_lowercase()
}

fn types(object: Value<'_, '_>) -> Vec<String> {
    let declared = object.get("@type");
    declared
        .iter()
        .flat_map(|value| value.items())
        .filter_map(|item| item.text().map(|name| type_name(&name)))
        .collect()
}

/// How well an object of this type describes an article: 2 if it is an article, 1 if it is something else that a page
/// can be about, 0 otherwise.
fn rank(object: Value<'_, '_>) -> u8 {
    let rank_of = |name: &String| match name.as_str() {
        name if name.ends_with("article") || name.ends_with("posting") => 2,
        "report" | "analysisnewsarticle" | "review" | "newsitem" | "claimreview" | "socialmediaposting" => 2,
        "webpage" | "itempage" | "creativework" | "videoobject" | "recipe" | "podcastepisode"
        | "imagegallery" | "medicalwebpage" | "aboutpage" | "qapage" => 1,
        _ => 0,
    };
    types(object).iter().map(rank_of).max().unwrap_or(0)
}

/// Chooses the objects that describe the article. Candidates are those of the best [`rank`]. All whose URL or headline
/// matches the page are returned. If none matches, a plausible candidate is used if it is the only one.
fn choose<'j, 'a>(objects: &[Value<'j, 'a>], hints: &Hints) -> Vec<Value<'j, 'a>> {
    let best = objects.iter().map(|object| rank(*object)).max().unwrap_or(0);
    if best == 0 {
        return Vec::new();
    }
    let mut candidates: Vec<Value<'j, 'a>> =
        objects.iter().copied().filter(|object| rank(*object) == best).collect();
    let agreeing: Vec<Value<'j, 'a>> =
        candidates.iter().copied().filter(|object| agrees(*object, hints)).collect();
    if !agreeing.is_empty() {
        return agreeing;
    }
    // An object that is no article and has a different name describes the website as a whole, or a film.
    let is_other = |object: Value<'_, '_>| !hints.titles.is_empty() && object.get("name").is_some();
    candidates.retain(|object| best == 2 || object.get("datePublished").is_some() && !is_other(*object));
    if candidates.len() == 1 { candidates } else { Vec::new() }
}

fn agrees(object: Value<'_, '_>, hints: &Hints) -> bool {
    let headline = member_text(object, "headline").or_else(|| member_text(object, "name"));
    headline.is_some_and(|headline| hints.has_title(&headline))
        || addresses(object).iter().any(|address| hints.has_address(address))
}

fn addresses<'a>(object: Value<'_, 'a>) -> Vec<Cow<'a, str>> {
    let mut found: Vec<Cow<'a, str>> = Vec::new();
    for key in ["url", "mainEntityOfPage", "@id"] {
        let Some(value) = object.get(key) else { continue };
        found.extend(value.text());
        found.extend(value.get("@id").and_then(Value::text));
        found.extend(value.get("url").and_then(Value::text));
    }
    found
}

fn member_text<'a>(object: Value<'_, 'a>, key: &str) -> Option<Cow<'a, str>> {
    object.get(key)?.items().find_map(Value::literal).filter(|text| !text.trim().is_empty())
}

/// All documents, with indexes to look up objects by `@id`.
struct Graph<'j, 'a> {
    documents: &'j [Json<'a>],
    /// The first object with a name for each `@id`.
    named: HashMap<Cow<'a, str>, Value<'j, 'a>>,
    /// The first object with a URL for each `@id`.
    located: HashMap<Cow<'a, str>, Value<'j, 'a>>,
}

impl<'j, 'a> Graph<'j, 'a> {
    fn of(documents: &'j [Json<'a>]) -> Self {
        let mut graph = Self { documents, named: HashMap::new(), located: HashMap::new() };
        for object in documents.iter().flat_map(Json::all).filter(|value| value.is_object()) {
            let Some(id) = object.get("@id").and_then(Value::text) else { continue };
            if object.get("name").is_some() {
                graph.named.entry(id.clone()).or_insert(object);
            }
            if object.get("url").or_else(|| object.get("contentUrl")).is_some() {
                graph.located.entry(id).or_insert(object);
            }
        }
        graph
    }

    /// Returns the objects that may describe the page as a whole: those at the top level, in arrays, in `@graph`, and
    /// their main entities. No other members are searched, since they may list other pages.
    fn page_objects(&self) -> Vec<Value<'j, 'a>> {
        let mut objects = Vec::new();
        let mut waiting: Vec<Value<'j, 'a>> = self.documents.iter().flat_map(Json::roots).collect();
        waiting.reverse();
        while let Some(value) = waiting.pop() {
            let first = waiting.len();
            if value.is_object() {
                objects.push(value);
                let inner =
                    ["@graph", "mainEntity", "mainEntityOfPage"].iter().filter_map(|key| value.get(key));
                waiting.extend(inner.filter(|inner| inner.is_array() || inner.is_object()));
            } else {
                waiting.extend(value.children());
            }
            waiting.get_mut(first..).unwrap_or_default().reverse();
        }
        objects
    }

    /// Returns the object itself if it has a name, or else the named object with the same `@id`, if any.
    fn resolve(&self, object: Value<'j, 'a>) -> Value<'j, 'a> {
        if object.get("name").is_some() {
            return object;
        }
        let Some(id) = object.get("@id").and_then(Value::text) else { return object };
        self.named.get(&id).copied().unwrap_or(object)
    }

    /// Returns the object itself if it has a URL, or else the object with the same `@id` that has one, if any.
    fn resolve_picture(&self, object: Value<'j, 'a>) -> Value<'j, 'a> {
        let own = object.get("url").or_else(|| object.get("contentUrl")).is_some();
        let Some(id) = object.get("@id").and_then(Value::text).filter(|_| !own) else { return object };
        self.located.get(&id).copied().unwrap_or(object)
    }

    fn tell_article(&self, article: Value<'j, 'a>, out: &mut Declared) {
        let tell = |out: &mut Declared, what: What, key: &str| {
            for text in article.get(key).iter().flat_map(|value| value.items()).filter_map(Value::literal) {
                out.tell(what, &references::strip_tags(&text), Source::JsonLd);
            }
        };
        if let Some(headline) = member_text(article, "headline").or_else(|| member_text(article, "name")) {
            let headline = references::strip_tags(&headline);
            out.tell(What::Title, &headline, Source::JsonLd);
            out.headlines.push(headline.trim().to_owned());
        }
        tell(out, What::Subtitle, "alternativeHeadline");
        tell(out, What::Published, "datePublished");
        tell(out, What::Modified, "dateModified");
        tell(out, What::Created, "dateCreated");
        tell(out, What::Created, "uploadDate");
        tell(out, What::Section, "articleSection");
        tell(out, What::License, "license");
        if let Some(description) = member_text(article, "description") {
            out.describe(&references::strip_tags(&description), Source::JsonLd);
        }
        for body in ["articleBody", "text"].iter().filter_map(|key| member_text(article, key)) {
            out.offer_body(&body, Source::JsonLd);
        }
        for name in types(article) {
            out.tell(What::Type, &name, Source::JsonLd);
        }
        self.tell_keywords(article, out);
        self.tell_people(article, out);
        // The author of a question page is the person who asked.
        if types(article).iter().any(|name| name == "qapage")
            && let Some(question) = article.get("mainEntity").and_then(|value| value.items().next())
        {
            self.tell_people(question, out);
        }
        tell_access(article, out);
        self.tell_images(article, out);
        if let Some(address) = article.get("url").and_then(Value::text) {
            out.tell(What::Canonical, &address, Source::JsonLd);
        }
    }

    fn tell_keywords(&self, article: Value<'j, 'a>, out: &mut Declared) {
        for key in ["keywords", "about", "mentions"] {
            for item in article.get(key).iter().flat_map(|value| value.items()) {
                let text = item.text().filter(|_| key == "keywords");
                let name = || item.get("name").filter(|_| key != "mentions").and_then(Value::text);
                if let Some(text) = text.or_else(name) {
                    out.tell(What::Tags, &text, Source::JsonLd);
                }
            }
        }
    }

    fn tell_people(&self, article: Value<'j, 'a>, out: &mut Declared) {
        let before = out.authors.len();
        for key in ["author", "creator"] {
            for item in article.get(key).iter().flat_map(|value| listed(*value)) {
                if out.authors.len() == before || key == "author" {
                    self.tell_author(item, out);
                }
            }
        }
        let publishers = ["publisher", "sourceOrganization"];
        for item in publishers.iter().filter_map(|key| article.get(key)).flat_map(Value::items) {
            let name = item.text().or_else(|| member_text(self.resolve(item), "name"));
            if let Some(name) = name {
                out.tell(What::Publisher, &name, Source::JsonLd);
            }
        }
    }

    fn tell_author(&self, item: Value<'j, 'a>, out: &mut Declared) {
        if let Some(name) = item.text() {
            out.name_author(&references::strip_tags(&name), None, None, Source::JsonLd);
            return;
        }
        let object = self.resolve(item);
        let kind = author_kind(object);
        let url = member_text(object, "url").or_else(|| member_text(object, "sameAs")).map(Cow::into_owned);
        let names: Vec<Value<'j, 'a>> = object.get("name").iter().flat_map(|value| value.items()).collect();
        if names.is_empty() {
            let parts = ["givenName", "familyName"].iter().filter_map(|key| member_text(object, key));
            let name = parts.collect::<Vec<_>>().join(" ");
            out.name_author(&references::strip_tags(&name), url.clone(), kind, Source::JsonLd);
        }
        for name in names {
            // The name may be an object with a name of its own.
            let text = name.literal().or_else(|| member_text(name, "name"));
            if let Some(text) = text {
                out.name_author(&references::strip_tags(&text), url.clone(), kind, Source::JsonLd);
            }
        }
    }

    fn tell_images(&self, article: Value<'j, 'a>, out: &mut Declared) {
        let images = ["image", "thumbnailUrl"].iter().filter_map(|key| article.get(key));
        for item in images.flat_map(Value::items).take(4).map(|item| self.resolve_picture(item)) {
            let size = |key: &str| {
                let value = item.get(key)?;
                let text = value.text().or_else(|| member_text(value, "value"))?;
                text.trim().trim_end_matches("px").parse().ok()
            };
            let url =
                item.text().or_else(|| member_text(item, "url")).or_else(|| member_text(item, "contentUrl"));
            if let Some(url) = url.filter(|url| !url.trim().is_empty()) {
                let caption = member_text(item, "caption").map(Cow::into_owned);
                let url = url.trim().to_owned();
                let image = Image {
                    url,
                    caption,
                    alt: None,
                    width: size("width"),
                    height: size("height"),
                    block: None,
                };
                out.show(image, Source::JsonLd);
            }
        }
    }

    /// Reads what other objects say about the page: breadcrumbs, site name, publisher and access.
    fn tell_surroundings(&self, object: Value<'j, 'a>, out: &mut Declared) {
        let names = types(object);
        let is = |name: &str| names.iter().any(|own| own == name);
        if is("breadcrumblist") {
            self.tell_breadcrumbs(object, out);
        }
        let own_name = || member_text(object, "name");
        if let Some(name) = is("website").then(own_name).flatten() {
            out.tell(What::SiteName, &name, Source::JsonLd);
        }
        let is_house = is("newsmediaorganization") || is("organization");
        if let Some(name) = is_house.then(own_name).flatten() {
            out.tell(What::Publisher, &name, Source::JsonLd);
        }
        if is("webpage") && rank(object) == 1 {
            if let Some(list) = object.get("breadcrumb").filter(|list| list.get("itemListElement").is_some())
            {
                self.tell_breadcrumbs(list, out);
            }
            tell_access(object, out);
        }
    }

    /// Reads the first list of breadcrumbs only, since further ones are alternative paths to the same page.
    fn tell_breadcrumbs(&self, list: Value<'j, 'a>, out: &mut Declared) {
        if out.values(What::Breadcrumb).next().is_some() {
            return;
        }
        let mut steps: Vec<(i64, Cow<'a, str>)> = Vec::new();
        let listed = list.get("itemListElement");
        for (index, step) in listed.iter().flat_map(|value| value.items()).take(16).enumerate() {
            // The front page is no section, even if its name looks like one: "News".
            if index == 0 && leads_to_root(step) {
                continue;
            }
            let position = step.get("position").and_then(Value::text).and_then(|text| text.parse().ok());
            let name = member_text(step, "name").or_else(|| member_text(step.get("item")?, "name"));
            if let Some(name) = name {
                steps.push((position.unwrap_or(i64::try_from(index).unwrap_or(0)), name));
            }
        }
        steps.sort_by_key(|(position, _)| *position);
        for (_, name) in steps {
            out.tell(What::Breadcrumb, &references::strip_tags(&name), Source::JsonLd);
        }
    }
}

/// Whether a breadcrumb links to the front page of a host.
fn leads_to_root(step: Value<'_, '_>) -> bool {
    let Some(item) = step.get("item") else { return false };
    let address = item.text().or_else(|| member_text(item, "@id")).or_else(|| member_text(item, "url"));
    let host = address.as_deref().and_then(|address| address.split_once("://")).map(|(_, host)| host);
    host.is_some_and(|host| !host.trim_end_matches('/').contains(['/', '?', '#']))
}

/// Returns the items of an array, or of an ordered list: `{"@list": […]}`.
fn listed<'j, 'a>(value: Value<'j, 'a>) -> impl Iterator<Item = Value<'j, 'a>> {
    value.get("@list").unwrap_or(value).items()
}

fn author_kind(object: Value<'_, '_>) -> Option<AuthorKind> {
    types(object).iter().find_map(|name| match name.as_str() {
        "person" => Some(AuthorKind::Person),
        name if name.ends_with("organization") => Some(AuthorKind::Organization),
        _ => None,
    })
}

fn tell_access(object: Value<'_, '_>, out: &mut Declared) {
    let parts = object.get("hasPart");
    let own = object.get("isAccessibleForFree");
    let of_parts =
        parts.iter().flat_map(|part| part.items()).filter_map(|part| part.get("isAccessibleForFree"));
    let told: Vec<bool> = own.into_iter().chain(of_parts).filter_map(Value::truth).collect();
    if !told.is_empty() {
        let free = told.iter().all(|free| *free);
        out.tell(What::FreeAccess, if free { "true" } else { "false" }, Source::JsonLd);
    }
}
