//! Checks whether input is HTML, plain text, a feed or binary data, whatever the caller declared it to be.

/// Element names that rarely occur between angle brackets in prose.
const NAMES: [&str; 36] = [
    "a",
    "article",
    "aside",
    "b",
    "blockquote",
    "body",
    "br",
    "center",
    "div",
    "em",
    "figure",
    "font",
    "footer",
    "h1",
    "h2",
    "h3",
    "h4",
    "head",
    "header",
    "html",
    "i",
    "img",
    "li",
    "link",
    "main",
    "meta",
    "ol",
    "p",
    "script",
    "section",
    "span",
    "strong",
    "style",
    "table",
    "title",
    "ul",
];

/// Number of leading bytes searched for tags.
const WINDOW: usize = 64 << 10;
/// Maximum number of bytes per tag, on average, in HTML.
const SPARSEST: usize = 600;

/// Whether a string passed as plain text is really HTML: it starts with markup or has tags throughout. A text that
/// quotes a tag or two is not HTML.
pub fn looks_like_html(text: &str) -> bool {
    let bytes = text.as_bytes();
    let window = bytes.get(..WINDOW).unwrap_or(bytes);
    let tags = tags(window).count();
    let opens = tag_at(past_comments(window)) || has_doctype(window);
    (opens && tags >= 2) || (tags >= 3 && tags * SPARSEST >= window.len())
}

/// Whether a string is a feed or a sitemap: XML whose root element says so.
pub fn is_feed(text: &str) -> bool {
    const ROOTS: [&str; 6] = ["rss", "feed", "rdf:RDF", "urlset", "sitemapindex", "opml"];
    let mut rest = text.trim_start_matches('\u{FEFF}').trim_start();
    for _ in 0..PROLOG {
        let end = match rest {
            rest if rest.starts_with("<?") => "?>",
            rest if rest.starts_with("<!--") => "-->",
            _ => break,
        };
        let Some((_, behind)) = rest.split_once(end) else { return false };
        rest = behind.trim_start();
    }
    let name = rest.strip_prefix('<').and_then(|rest| rest.split([' ', '>', '\n', '\r', '\t']).next());
    name.is_some_and(|name| ROOTS.contains(&name))
}

/// Maximum number of declarations and comments before the root element of XML.
const PROLOG: usize = 8;

/// Whether a string passed as HTML is really plain text: it has more than one line and no tags. (A single line gives
/// the same article either way.)
pub fn looks_like_text(html: &str) -> bool {
    let bytes = html.as_bytes();
    memchr::memchr(b'\n', bytes.trim_ascii()).is_some() && !has_doctype(bytes) && tags(bytes).next().is_none()
}

/// Number of leading bytes searched for signs of binary data.
const BINARY_WINDOW: usize = 16 << 10;
/// In UTF-8, the first byte of the control characters beyond ASCII. One of them, the line break U+0085, occurs in text.
const HIGH_CONTROL: u8 = 0xC2;
/// With fewer odd characters a string does not count as binary, and with fewer tags not as a page.
const FEW: usize = 8;
/// With at most this many characters per odd one, a string counts as binary.
const DIRTIEST: usize = 50;

/// Whether a string is really binary data, such as a picture or an archive: full of control characters and of bytes
/// that were invalid in their charset.
pub fn looks_binary(text: &str) -> bool {
    let bytes = text.as_bytes();
    let window = bytes.get(..BINARY_WINDOW).unwrap_or(bytes);
    let plain_controls = count(window, is_odd_ascii);
    let high_controls = memchr::memchr_iter(HIGH_CONTROL, window).filter(|at| {
        let second = window.get(at + 1);
        second.is_some_and(|second| matches!(second, 0x80..=0x84 | 0x86..=0x9F))
    });
    let replaced = memchr::memmem::find_iter(window, "\u{FFFD}").count();
    let odd = plain_controls + high_controls.count() + replaced;
    // PDF files start with plain text.
    if bytes.starts_with(b"%PDF-") {
        return true;
    }
    if odd < FEW {
        return false;
    }
    // In UTF-8, every character has exactly one byte that is no continuation byte.
    odd * DIRTIEST >= count(window, |byte| byte & 0xC0 != 0x80)
}

/// Whether a string that looks binary has so few tags that it cannot be a damaged page either.
pub fn has_few_tags(text: &str) -> bool {
    let bytes = text.as_bytes();
    tags(bytes.get(..BINARY_WINDOW).unwrap_or(bytes)).take(FEW).count() < FEW
}

/// Counts the bytes that satisfy a condition. The counts of short chunks fit into a byte, which is several times
/// faster.
fn count(bytes: &[u8], is_so: impl Fn(u8) -> bool) -> usize {
    let of_piece = |piece: &[u8]| piece.iter().fold(0u8, |sum, byte| sum + u8::from(is_so(*byte)));
    bytes.chunks(usize::from(u8::MAX)).map(|piece| usize::from(of_piece(piece))).sum()
}

/// Whether a byte is an ASCII control character that is not white space.
fn is_odd_ascii(byte: u8) -> bool {
    byte.is_ascii_control() && !matches!(byte, b'\t'..=b'\r')
}

fn has_doctype(bytes: &[u8]) -> bool {
    past_comments(bytes).get(..9).is_some_and(|start| start.eq_ignore_ascii_case(b"<!doctype"))
}

/// Skips the comments and white space at the start of a page.
fn past_comments(mut bytes: &[u8]) -> &[u8] {
    loop {
        bytes = bytes.trim_ascii_start();
        let Some(comment) = bytes.strip_prefix(b"<!--") else { return bytes };
        let Some(end) = memchr::memmem::find(comment, b"-->") else { return bytes };
        bytes = comment.get(end + 3..).unwrap_or_default();
    }
}

/// Returns the byte offsets of known tags.
fn tags(bytes: &[u8]) -> impl Iterator<Item = usize> {
    memchr::memchr_iter(b'<', bytes).filter(|at| bytes.get(*at..).is_some_and(tag_at))
}

/// Whether the bytes start with a known start or end tag.
fn tag_at(bytes: &[u8]) -> bool {
    let Some(rest) = bytes.strip_prefix(b"<") else { return false };
    let rest = rest.strip_prefix(b"/").unwrap_or(rest);
    let length = rest.iter().take(11).take_while(|byte| byte.is_ascii_alphanumeric()).count();
    let (Some(name), Some(behind)) = (rest.get(..length), rest.get(length)) else { return false };
    (behind.is_ascii_whitespace() || matches!(behind, b'>' | b'/'))
        && NAMES.iter().any(|known| known.as_bytes().eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests;
