//! Application state: data that the page hands to its own scripts. It is the last resort for a body that is nowhere
//! else. State in a data element (`__NEXT_DATA__`, `application/json`) is read with the page. State assigned in a
//! script (`window.__INITIAL_STATE__ = {…}`) is read only if no body was found, and from the source, because the parser
//! does not keep scripts.

use super::json::{Json, Value};
use super::{Declared, Hints, What, prose, references};
use crate::article::Source;
use crate::page::{Attr, NodeId, Page};
use crate::text::is_stop;

/// Minimum length in bytes of an article body.
const SHORTEST_BODY: usize = 600;

/// Maximum length in bytes of a script that is read.
const LONGEST_STATE: usize = 4 << 20;

/// Keys under which systems store the text of an article.
const BODY_KEYS: &[&str] = &[
    "articleBody",
    "body",
    "content",
    "bodyText",
    "text",
    "html",
    "fullText",
    "story",
    "bodyHtml",
    "contentHtml",
    "article_body",
    "body_html",
    "renderedBody",
];

/// Keys under which systems store the headline of an article.
const TITLE_KEYS: &[&str] = &["headline", "title", "name"];

/// Keys under which systems store dates, the most reliable first.
const FACT_KEYS: &[(&str, What)] = &[
    ("datePublished", What::Published),
    ("publishedAt", What::Published),
    ("published_at", What::Published),
    ("firstPublishedAt", What::Published),
    ("firstPublished", What::Published),
    ("publishDate", What::Published),
    ("publish_date", What::Published),
    ("publishedDate", What::Published),
    ("published_date", What::Published),
    ("publicationDate", What::Published),
    ("publication_date", What::Published),
    ("publishedTime", What::Published),
    ("pubDate", What::Published),
    ("createdAt", What::Created),
    ("created_at", What::Created),
    ("dateModified", What::Modified),
    ("updatedAt", What::Modified),
    ("updated_at", What::Modified),
    ("modifiedAt", What::Modified),
    ("lastModified", What::Modified),
];

/// Keys under which systems store the authors of an article.
const AUTHOR_KEYS: &[&str] = &["author", "authors", "byline", "bylines"];

/// Looks in application state for what is declared nowhere else: the longest prose text, and the dates and authors of
/// the object that has the page's title.
pub(super) fn read(page: &Page, scripts: &[NodeId], hints: &Hints, out: &mut Declared) {
    let wants_body = out.article_body.as_ref().is_none_or(|body| body.len() < SHORTEST_BODY);
    let wants_facts = out.values(What::Published).next().is_none();
    if !wants_body && !wants_facts {
        return;
    }
    for script in scripts.iter().filter(|script| is_state(page, **script)) {
        let mut source = String::new();
        page.append_text(*script, &mut source);
        if source.len() > LONGEST_STATE {
            continue;
        }
        let json = Json::read(&source);
        if let Some(body) = wants_body.then(|| longest_body(&json)).flatten() {
            out.offer_body(&body, Source::State);
        }
        if wants_facts && let Some(article) = json.all().find(|value| has_title(*value, hints)) {
            tell_facts(article, out);
        }
    }
}

/// Whether an object has the page's title and a date. An object with only the title may be a link to the page.
fn has_title(object: Value<'_, '_>, hints: &Hints) -> bool {
    let dated = || FACT_KEYS.iter().any(|(key, _)| object.get(key).is_some());
    let mut titles = TITLE_KEYS.iter().filter_map(|key| object.get(key)).filter_map(Value::text);
    object.is_object() && dated() && titles.any(|title| title.len() <= 400 && hints.has_title(&title))
}

fn tell_facts(article: Value<'_, '_>, out: &mut Declared) {
    for (key, what) in FACT_KEYS {
        if let Some(value) = article.get(key).and_then(Value::text) {
            out.tell(*what, &value, Source::State);
        }
    }
    for author in AUTHOR_KEYS.iter().filter_map(|key| article.get(key)).flat_map(Value::items) {
        let name = author.text().or_else(|| author.get("name").and_then(Value::text));
        if let Some(name) = name {
            out.name_author(&references::strip_tags(&name), None, None, Source::State);
        }
    }
}

/// Returns the body in the scripts of a page that shows none. A script may assign it to a variable as an object, or as
/// a string for `JSON.parse`. Paragraphs are separated by blank lines.
pub(super) fn body_in_scripts(html: &str) -> Option<String> {
    let scripts = scripts(html).filter(|script| (SHORTEST_BODY..=LONGEST_STATE).contains(&script.len()));
    let bodies = scripts.filter_map(|script| {
        let json = Json::read(script);
        longest_body(&json)
            .or_else(|| quoted_documents(&json).find_map(|inner| longest_body(&Json::read(&inner))))
    });
    bodies.max_by_key(String::len).map(|body| prose::paragraphs(&body))
}

/// Returns the contents of `script` elements.
fn scripts(html: &str) -> impl Iterator<Item = &str> {
    html.split("<script").skip(1).filter_map(|rest| {
        let (_, rest) = rest.split_once('>')?;
        Some(rest.split_once("</script").map_or(rest, |(script, _)| script))
    })
}

/// Returns the strings that are JSON documents themselves, as passed to `JSON.parse`.
fn quoted_documents<'j>(json: &'j Json<'_>) -> impl Iterator<Item = std::borrow::Cow<'j, str>> {
    let texts = json.roots().filter_map(Value::text);
    texts.filter(|text| text.len() >= SHORTEST_BODY && text.trim_start().starts_with(['{', '[']))
}

fn is_state(page: &Page, script: NodeId) -> bool {
    page.attr(script, Attr::Id).is_some_and(|id| matches!(id, "__NEXT_DATA__" | "__NUXT_DATA__"))
        || page
            .attr(script, Attr::Type)
            .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}

/// Returns the longest prose text under one of [`BODY_KEYS`].
fn longest_body(json: &Json<'_>) -> Option<String> {
    let told = json.all().filter(|value| BODY_KEYS.contains(&value.key())).filter_map(body_text);
    told.filter(|text| text.len() >= SHORTEST_BODY && is_prose(text)).max_by_key(String::len)
}

/// Returns a string; or the items of an array, one per line, each a string or an object with a text.
fn body_text(value: Value<'_, '_>) -> Option<String> {
    if !value.is_array() {
        return value.text().map(std::borrow::Cow::into_owned);
    }
    let mut out = String::new();
    for item in value.items() {
        let inner = || BODY_KEYS.iter().find_map(|key| item.get(key).and_then(Value::text));
        if let Some(text) = item.text().or_else(inner) {
            out.push_str(&text);
            out.push('\n');
        }
    }
    Some(out)
}

/// Whether a text consists of sentences, rather than code or a list of URLs.
fn is_prose(text: &str) -> bool {
    let text = prose::paragraphs(text);
    let stops = text.chars().filter(|c| is_stop(*c)).count();
    let code = text.chars().filter(|c| matches!(c, '{' | '}' | ';' | '=' | '<' | '_')).count();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    stops >= 3 && letters * 2 > text.chars().count() && code * 50 < letters
}
