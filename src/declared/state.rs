//! State that the page hands to its own application, such as `__NEXT_DATA__`: the last resort for a
//! body that stands nowhere else.

use super::json::{Json, Value};
use super::{Declared, prose};
use crate::article::Source;
use crate::page::{Attr, NodeId, Page};

/// A text shorter than this is no article's body.
const SHORTEST_BODY: usize = 600;

/// Scripts longer than this are not read.
const LONGEST_STATE: usize = 4 << 20;

/// Names under which systems keep the text of an article.
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

/// Looks for the longest article-like text in application state, unless a body is declared already.
pub(super) fn read(page: &Page, scripts: &[NodeId], out: &mut Declared) {
    if out.article_body.as_ref().is_some_and(|body| body.len() >= SHORTEST_BODY) {
        return;
    }
    for script in scripts.iter().filter(|script| is_state(page, **script)) {
        let mut source = String::new();
        page.append_text(*script, &mut source);
        if source.len() <= LONGEST_STATE {
            let json = Json::read(&source);
            if let Some(body) = longest_body(&json) {
                out.offer_body(&body, Source::State);
            }
        }
    }
}

fn is_state(page: &Page, script: NodeId) -> bool {
    page.attr(script, Attr::Id).is_some_and(|id| matches!(id, "__NEXT_DATA__" | "__NUXT_DATA__"))
        || page
            .attr(script, Attr::Type)
            .is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/json"))
}

/// The longest text under a telling name, which is prose.
fn longest_body(json: &Json<'_>) -> Option<String> {
    let told = json.all().filter(|value| BODY_KEYS.contains(&value.key())).filter_map(body_text);
    told.filter(|text| text.len() >= SHORTEST_BODY && is_prose(text)).max_by_key(String::len)
}

/// A string, or the strings (or the objects with a text) of an array, one a line.
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

/// Whether a text has sentences, and is no code or list of addresses.
fn is_prose(text: &str) -> bool {
    let text = prose::paragraphs(text);
    let stops = text.chars().filter(|c| matches!(c, '.' | '。' | '؟' | '!' | '?' | '।' | '۔')).count();
    let code = text.chars().filter(|c| matches!(c, '{' | '}' | ';' | '=' | '<' | '_')).count();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    stops >= 3 && letters * 2 > text.chars().count() && code * 50 < letters
}
