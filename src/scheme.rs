//! URL schemes: the one list of those that an article may pass on to its readers.

/// Schemes of web pages and files.
const WEB: [&str; 2] = ["http", "https"];
/// Schemes of other links that run no code.
const CONTACT: [&str; 2] = ["mailto", "tel"];

/// Whether a URL, as written in a page, may be followed: it is relative, or its scheme cannot run code.
pub fn may_be_followed(address: &str) -> bool {
    of(address).is_none_or(|scheme| is_one_of(scheme, &WEB) || is_one_of(scheme, &CONTACT))
}

/// Whether a URL, as written in a page, can be that of a page or a file: it is relative or of the web.
pub fn is_of_web(address: &str) -> bool {
    of(address).is_none_or(|scheme| is_one_of(scheme, &WEB))
}

/// Returns the text in the place of a scheme; `None` for a relative URL.
fn of(address: &str) -> Option<&str> {
    let (before, behind) = address.split_at_checked(address.find([':', '/', '?', '#'])?)?;
    behind.starts_with(':').then_some(before)
}

/// Whether a scheme is one of `known`. Browsers skip control characters and white space before and within a scheme.
fn is_one_of(scheme: &str, known: &[&str]) -> bool {
    let shown = || scheme.chars().filter(|c| !c.is_control() && !c.is_whitespace());
    known.iter().any(|known| shown().map(|c| c.to_ascii_lowercase()).eq(known.chars()))
}

#[cfg(test)]
mod tests;
