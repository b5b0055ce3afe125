//! The URL of a picture's file, and what its name says about the picture.

use crate::page::{Attr, NodeId, Page, Tag};
use crate::scheme;

/// Maximum side length of an icon in pixels.
pub const ICON: u32 = 64;

/// Returns the URL of a picture's file as written.
pub(super) fn address(page: &Page, img: NodeId) -> Option<&str> {
    of_element(page, img).or_else(|| without_script(page, img))
}

/// Checks the attributes for lazy loading first, because `src` is often a placeholder until a script replaces it.
fn of_element(page: &Page, img: NodeId) -> Option<&str> {
    const PLAIN: [Attr; 4] = [Attr::DataSrc, Attr::DataLazySrc, Attr::DataOriginal, Attr::Src];
    const SETS: [Attr; 3] = [Attr::DataSrcset, Attr::DataLazySrcset, Attr::Srcset];
    let plain = PLAIN.iter().filter_map(|name| page.attr(img, *name)).map(str::trim);
    let sets = SETS.iter().filter_map(|name| widest(page.attr(img, *name)?));
    plain
        .chain(sets)
        .find(|address| !address.is_empty() && scheme::is_of_web(address) && !is_stand_in(address))
}

/// Returns the URL of the widest picture in a `srcset`: `a.jpg 300w, b.jpg 900w`.
fn widest(set: &str) -> Option<&str> {
    let mut best: Option<(&str, u32)> = None;
    for entry in set.split(", ").map(|entry| entry.trim().trim_end_matches(',')) {
        let (address, width) = entry.split_once(' ').unwrap_or((entry, ""));
        let digits = width.trim().trim_end_matches(['w', 'x']);
        let width = digits.split('.').next().and_then(|digits| digits.parse().ok()).unwrap_or(0);
        if best.is_none_or(|(_, known)| width > known) {
            best = Some((address, width));
        }
    }
    best.map(|(address, _)| address)
}

/// Number of siblings after a picture that are searched for a `noscript`.
const BEHIND: usize = 3;

/// Returns the picture for readers without scripts: it follows the one that a script loads.
fn without_script(page: &Page, img: NodeId) -> Option<&str> {
    let behind = std::iter::successors(page.next_sibling(img), |node| page.next_sibling(*node));
    let noscript = behind.take(BEHIND).find(|node| page.tag(*node) == Tag::Noscript)?;
    let inner = page.descendants(noscript).find(|node| page.tag(*node) == Tag::Img)?;
    of_element(page, inner)
}

/// Whether the file name says that this is a placeholder.
fn is_stand_in(address: &str) -> bool {
    const NAMES: [&str; 11] = [
        "spacer",
        "pixel",
        "counter",
        "placeholder",
        "blank",
        "transparent",
        "loading",
        "loader",
        "lazyload",
        "nopreview",
        "noimage",
    ];
    const STEMS: [&str; 6] = ["missingimage", "defaultimage", "noimage", "nophoto", "nothumb", "nothumbnail"];
    has_word(address, &NAMES) || name(address).starts_with("1x1") || STEMS.contains(&stem(address).as_str())
}

/// Returns the letters of the file name without its extension, in lower case.
pub(super) fn stem(address: &str) -> String {
    let name = name(address);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    stem.chars().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_lowercase()).collect()
}

/// Whether the URL says that this is not a picture of an article, but a logo, an icon, an avatar or a placeholder.
pub fn is_mark(address: &str) -> bool {
    const NAMES: [&str; 9] =
        ["favicon", "logo", "logos", "icon", "icons", "ico", "avatar", "sprite", "emoji"];
    is_stand_in(address)
        || has_word(address, &NAMES)
        || is_button(address)
        || address.contains("gravatar.com/")
}

/// Whether the file name says that this is never a picture of an article, whatever stands below it: it stands in for
/// one, or is a button.
pub(super) fn is_placeholder(address: &str) -> bool {
    is_stand_in(address) || is_button(address)
}

/// Whether the file name is the name of a service on which readers share articles and words for buttons: `newfacebook`,
/// `sns_twitter_24`, `icon-share`.
fn is_button(address: &str) -> bool {
    const SERVICES: [&str; 12] = [
        "facebook",
        "twitter",
        "whatsapp",
        "telegram",
        "messenger",
        "instagram",
        "linkedin",
        "pinterest",
        "kakaotalk",
        "kakaostory",
        "youtube",
        "share",
    ];
    const BESIDE: [&str; 9] = ["", "new", "sns", "icon", "ico", "btn", "button", "share", "off"];
    let letters = stem(address);
    let is_of = |service: &str| {
        let around = letters.split_once(service);
        around.is_some_and(|(before, behind)| BESIDE.contains(&before) && BESIDE.contains(&behind))
    };
    SERVICES.iter().any(|service| is_of(service))
}

/// Whether the file is a vector graphic, as icons and logos often are.
pub(super) fn is_drawing(address: &str) -> bool {
    extension(path(address)).is_some_and(|extension| extension.eq_ignore_ascii_case("svg"))
}

fn has_word(address: &str, words: &[&str]) -> bool {
    let mut own = name(address).split(|c: char| !c.is_ascii_alphanumeric());
    own.any(|own| words.iter().any(|word| own.eq_ignore_ascii_case(word)))
}

/// Returns the last segment of a URL's path.
fn name(address: &str) -> &str {
    path(address).trim_end_matches('/').rsplit('/').next().unwrap_or_default()
}

/// Returns a URL without query and fragment.
pub(super) fn path(address: &str) -> &str {
    address.split(['?', '#']).next().unwrap_or_default()
}

fn extension(path: &str) -> Option<&str> {
    let name = path.rsplit('/').next()?;
    name.rsplit_once('.').map(|(_, extension)| extension)
}

/// Returns a key that is the same for all sizes of a picture: its URL without query, extension and size (`?w=300`,
/// `-300x200`, `@2x`). A URL that does not end in the extension of a picture is returned whole.
pub(super) fn key(address: &str) -> String {
    const PICTURES: [&str; 7] = ["jpg", "jpeg", "png", "webp", "gif", "avif", "svg"];
    let path = path(address);
    let is_picture = |extension: &str| PICTURES.iter().any(|known| extension.eq_ignore_ascii_case(known));
    let Some(extension) = extension(path).filter(|extension| is_picture(extension)) else {
        return address.to_owned();
    };
    let stem = path.get(..path.len() - extension.len() - 1).unwrap_or(path);
    let stem = stem.rsplit_once('@').filter(|(_, times)| times.len() == 2).map_or(stem, |(stem, _)| stem);
    let is_size = |size: &&str| {
        let sides = size.split_once('x');
        let is_number = |side: &str| !side.is_empty() && side.bytes().all(|b| b.is_ascii_digit());
        sides.is_some_and(|(width, height)| is_number(width) && is_number(height))
    };
    let sized = stem.rsplit_once(['-', '_']).filter(|(_, size)| is_size(size));
    sized.map_or(stem, |(stem, _)| stem).to_owned()
}
