//! Web addresses: makes them absolute and removes tracking parameters.

use url::Url;

use crate::language::Language;
use crate::scheme;
use crate::text::bare;

/// Query parameters that identify a campaign or a click, not a page.
const TRACKING: &[&str] = &[
    "fbclid",
    "gclid",
    "dclid",
    "gclsrc",
    "msclkid",
    "yclid",
    "twclid",
    "igshid",
    "mc_cid",
    "mc_eid",
    "ocid",
    "pk_campaign",
    "pk_cid",
    "pk_content",
    "pk_keyword",
    "pk_kwd",
    "pk_medium",
    "pk_source",
    "cmpid",
    "cmp",
    "icid",
    "ncid",
    "wt_mc",
    "wtmc",
    "xtor",
    "at_medium",
    "at_campaign",
    "ref_src",
    "ref_url",
    "s_cid",
    "smid",
    "smtyp",
    "spm",
    "soc_src",
    "soc_trk",
    "ns_campaign",
    "ns_mchannel",
    "ns_source",
    "ns_linkname",
    "ns_fee",
    "__twitter_impression",
    "amp_js_v",
    "usqp",
    "_ga",
    "_gl",
    "mkt_tok",
    "vero_id",
    "oly_enc_id",
    "oly_anon_id",
    "wickedid",
    "guccounter",
    "guce_referrer",
    "guce_referrer_sig",
    "traffic_source",
];

/// Returns the address, resolved against `base`, without tracking parameters and fragment. `None` if it is not a web
/// address, or is relative and there is no base.
pub(super) fn canonical(address: &str, base: Option<&Url>) -> Option<String> {
    let mut url = absolute(address, base)?;
    url.set_fragment(None);
    let is_tracking = |key: &str| {
        let key = key.to_ascii_lowercase();
        key.starts_with("utm_") || TRACKING.contains(&key.as_str())
    };
    if url.query_pairs().any(|(key, _)| is_tracking(&key)) {
        let kept: Vec<(String, String)> = url
            .query_pairs()
            .filter(|(key, _)| !is_tracking(key))
            .map(|(key, value)| (key.into_owned(), value.into_owned()))
            .collect();
        if kept.is_empty() {
            url.set_query(None);
        } else {
            url.query_pairs_mut().clear().extend_pairs(kept);
        }
    }
    Some(url.into())
}

/// Whether the host of an address contains a dot and has no empty label. A final dot is allowed.
pub(super) fn names_host(address: &str) -> bool {
    let host = Url::parse(address).ok().and_then(|url| url.host_str().map(str::to_owned));
    host.is_some_and(|host| {
        host.contains('.') && host.trim_end_matches('.').split('.').all(|label| !label.is_empty())
    })
}

/// Returns the address, resolved against `base`; `None` if it is not a web address, or is relative and there is no
/// base.
pub(super) fn absolute(address: &str, base: Option<&Url>) -> Option<Url> {
    let address = address.trim();
    let url = match base {
        Some(base) => base.join(address).ok()?,
        None => Url::parse(address).ok()?,
    };
    scheme::is_of_web(url.as_str()).then_some(url)
}

/// Returns an address without its query and fragment.
pub(in crate::metadata) fn without_query(address: &str) -> &str {
    address.split(['?', '#']).next().unwrap_or_default()
}

/// Whether the `href` of a link leads to a front page: its path is empty, a file such as `index.html`, or two letters
/// that are the code of a language.
pub(super) fn is_front_page(href: &str) -> bool {
    let href = href.trim();
    let path = href
        .split_once("://")
        .map_or(href, |(_, rest)| rest.find('/').and_then(|at| rest.get(at..)).unwrap_or("/"));
    let step = path.trim_start_matches('/').trim_end_matches('/').to_ascii_lowercase();
    let names_file = ["index.", "default."].iter().any(|name| step.starts_with(name));
    (path.starts_with('/') || names_file)
        && (step.is_empty()
            || names_file && !step.contains(['?', '/'])
            || step.len() == 2 && step.parse::<Language>().is_ok())
}

/// Whether an address leads to the front page of this site: on the same host, or on one of which this host is a
/// subdomain. Without a base, the host is not checked.
pub(super) fn leads_to_front_page(href: &str, base: Option<&Url>) -> bool {
    // Most links have a path; to resolve an address costs far more than to see that.
    if !is_front_page(href) {
        return false;
    }
    let host = |url: &Url| url.host_str().map(|host| host.trim_start_matches("www.").to_owned());
    let own = base.and_then(host);
    let other = base.and_then(|base| base.join(href.trim()).ok()).as_ref().and_then(host);
    own.zip(other).is_none_or(|(own, other)| own == other || own.ends_with(&format!(".{other}")))
}

/// Returns the label of a host that names the site, letters and digits only: `example` of `www.example.co.uk`.
pub(super) fn host_label(address: &str) -> Option<String> {
    let url = Url::parse(address).ok()?;
    let host = url.host_str()?;
    let mut labels = host.split('.').rev().skip(1);
    let first = labels.next()?;
    let is_suffix = first.len() <= 3
        && matches!(
            first,
            "co" | "com" | "org" | "net" | "gov" | "edu" | "ac" | "or" | "ne" | "go" | "gob" | "gouv" | "gv"
        );
    let label =
        if is_suffix { labels.next().filter(|label| *label != "www").unwrap_or(first) } else { first };
    Some(bare(label))
}

#[cfg(test)]
mod tests;
