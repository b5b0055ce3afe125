//! The owners of the page, whose names must not be mistaken for its title or authors.

use super::{Context, address};
use crate::declared::What;
use crate::text::bare;

/// The names of the site and its publisher, letters and digits only.
pub(super) fn houses(context: &Context<'_>) -> Vec<String> {
    let declared = &context.declared;
    let mut houses: Vec<String> = Vec::new();
    let names = declared.values(What::SiteName).chain(declared.values(What::Publisher));
    let names = names.map(|fact| bare(without_address(&fact.value)));
    let addresses =
        context.url.into_iter().chain(declared.values(What::Canonical).map(|fact| fact.value.as_str()));
    let labels = addresses.filter_map(address::host_label);
    // Some systems declare the headline as the name of the site.
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

/// Removes an address in parentheses after a name, "The Paper (www.paper.example)"; reduces a name that is an address,
/// "https://www.paper.example/", to its host.
pub(super) fn without_address(name: &str) -> &str {
    let name = as_host(name);
    let parts = name.trim_end().strip_suffix(')').and_then(|rest| rest.rsplit_once(" ("));
    let is_address = |inner: &str| inner.contains('.') && !inner.contains(char::is_whitespace);
    parts.filter(|(_, inner)| is_address(inner)).map_or(name, |(before, _)| before.trim_end())
}

/// Returns the host if the name is the address of one, otherwise the name.
fn as_host(name: &str) -> &str {
    let rest = name.trim();
    let rest = rest.strip_prefix("https://").or_else(|| rest.strip_prefix("http://")).unwrap_or(rest);
    let is_prefixed = rest.len() < name.trim().len() || rest.starts_with("www.");
    let host = rest.trim_start_matches("www.").trim_end_matches(['/', '.']);
    let is_host = !host.contains(['/', ' ']) && host.contains('.');
    if is_prefixed && is_host { host } else { name }
}
