//! The schemes of addresses: the one list of those that an article may give to its readers.

/// Schemes of pages and files of the web.
const WEB: [&str; 2] = ["http", "https"];
/// Schemes of other addresses that a link may have and that run nothing.
const CONTACT: [&str; 2] = ["mailto", "tel"];

/// Whether an address, as a page writes it, may be followed: relative, or of a scheme that cannot run anything.
pub fn may_be_followed(address: &str) -> bool {
    of(address).is_none_or(|scheme| is_one_of(scheme, &WEB) || is_one_of(scheme, &CONTACT))
}

/// Whether an address, as a page writes it, can be that of a page or a file: relative, or of the web.
pub fn is_of_web(address: &str) -> bool {
    of(address).is_none_or(|scheme| is_one_of(scheme, &WEB))
}

/// What stands where a scheme does; `None` for a relative address.
fn of(address: &str) -> Option<&str> {
    let (before, behind) = address.split_at_checked(address.find([':', '/', '?', '#'])?)?;
    behind.starts_with(':').then_some(before)
}

/// Browsers skip control characters and white space before and within a scheme.
fn is_one_of(scheme: &str, known: &[&str]) -> bool {
    let shown = || scheme.chars().filter(|c| !c.is_control() && !c.is_whitespace());
    known.iter().any(|known| shown().map(|c| c.to_ascii_lowercase()).eq(known.chars()))
}

#[cfg(test)]
mod tests;
