//! Whether a string is HTML or plain text, whatever the caller took it for.

/// Element names that hardly stand between angle brackets in prose.
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

/// Bytes that are looked at.
const WINDOW: usize = 64 << 10;
/// Bytes of text for each tag in the sparsest HTML.
const SPARSEST: usize = 600;

/// Whether a string that was handed in as plain text is HTML: it opens with markup, or tags stand
/// all over it. Text that quotes a tag or two is text.
pub fn looks_like_html(text: &str) -> bool {
    let bytes = text.as_bytes();
    let window = bytes.get(..WINDOW).unwrap_or(bytes);
    let tags = tags(window).count();
    let opens = tag_at(past_comments(window)) || has_doctype(window);
    (opens && tags >= 2) || (tags >= 3 && tags * SPARSEST >= window.len())
}

/// Whether a string is a feed or a map of a site: XML whose outermost element says so.
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

/// Declarations and comments before the outermost element of XML, at most.
const PROLOG: usize = 8;

/// Whether a string that was handed in as HTML is plain text: it has no tag at all, and more than
/// one line. (A single line is the same article either way.)
pub fn looks_like_text(html: &str) -> bool {
    let bytes = html.as_bytes();
    memchr::memchr(b'\n', bytes.trim_ascii()).is_some() && !has_doctype(bytes) && tags(bytes).next().is_none()
}

/// Bytes by which the bytes of something else are known.
const BINARY_WINDOW: usize = 16 << 10;
/// The first byte of the control characters beyond ASCII, of which the line end U+0085 is no odd one.
const HIGH_CONTROL: u8 = 0xC2;
/// So few odd characters prove nothing.
const FEW: usize = 8;
/// Text characters for each control character in the dirtiest text that is still one.
const DIRTIEST: usize = 50;

/// Whether a string is no text at all but the bytes of a picture, an archive or the like: full of
/// control characters and of bytes that no charset knows.
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
    // Documents for printers have a head of plain text.
    if bytes.starts_with(b"%PDF-") {
        return true;
    }
    if odd < FEW {
        return false;
    }
    // Every character has one byte that goes on no other.
    odd * DIRTIEST >= count(window, |byte| byte & 0xC0 != 0x80)
}

/// Whether a string that looks binary has so few tags that it is no broken page either.
pub fn has_few_tags(text: &str) -> bool {
    let bytes = text.as_bytes();
    tags(bytes.get(..BINARY_WINDOW).unwrap_or(bytes)).take(FEW).count() < FEW
}

/// The bytes that are so, counted in pieces whose count fits a byte, which takes a fraction of the time.
fn count(bytes: &[u8], is_so: impl Fn(u8) -> bool) -> usize {
    let of_piece = |piece: &[u8]| piece.iter().fold(0u8, |sum, byte| sum + u8::from(is_so(*byte)));
    bytes.chunks(usize::from(u8::MAX)).map(|piece| usize::from(of_piece(piece))).sum()
}

/// Whether a byte is a control character of ASCII and no white space.
fn is_odd_ascii(byte: u8) -> bool {
    byte.is_ascii_control() && !matches!(byte, b'\t'..=b'\r')
}

fn has_doctype(bytes: &[u8]) -> bool {
    past_comments(bytes).get(..9).is_some_and(|start| start.eq_ignore_ascii_case(b"<!doctype"))
}

/// The bytes behind the comments and the white space that a page begins with.
fn past_comments(mut bytes: &[u8]) -> &[u8] {
    loop {
        bytes = bytes.trim_ascii_start();
        let Some(comment) = bytes.strip_prefix(b"<!--") else { return bytes };
        let Some(end) = memchr::memmem::find(comment, b"-->") else { return bytes };
        bytes = comment.get(end + 3..).unwrap_or_default();
    }
}

/// Where known tags begin.
fn tags(bytes: &[u8]) -> impl Iterator<Item = usize> {
    memchr::memchr_iter(b'<', bytes).filter(|at| bytes.get(*at..).is_some_and(tag_at))
}

/// Whether a known start or end tag stands here.
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
