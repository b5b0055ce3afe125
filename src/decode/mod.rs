//! Decodes bytes to text: determines the charset and counts invalid sequences.
//!
//! Sources in order of precedence: byte order mark, the caller's charset, the page's own `meta`, valid
//! UTF-8, byte statistics. A label of the caller or the page is ignored if the bytes clearly contradict it.
//! Statistics come last and use a bounded sample, because they cost fifty times as much as decoding.

mod form;
mod prescan;

#[cfg(test)]
mod tests;

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, ISO_2022_JP, REPLACEMENT, UTF_8, UTF_16BE, UTF_16LE};

pub use form::{has_few_tags, is_feed, looks_binary, looks_like_html, looks_like_text};

use crate::article::CharsetRule;

/// Number of bytes in which the HTML standard looks for `meta` before decoding.
const PRESCAN: usize = 1024;
/// Number of bytes in which a later `meta` still counts, as in a browser that finds it while parsing.
const LATE_PRESCAN: usize = 64 << 10;
/// Maximum size of the sample for the statistics, in bytes.
const SAMPLE: usize = 8 << 10;
/// ASCII bytes kept on either side of others in that sample.
const CONTEXT: usize = 24;

/// A decoded page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded<'a> {
    /// The text, without byte order mark; borrowed where the bytes were UTF-8.
    pub text: Cow<'a, str>,
    /// Name of the charset in the Encoding Standard.
    pub charset: &'static str,
    /// How the charset was determined.
    pub rule: CharsetRule,
    /// The number of invalid byte sequences, each replaced by U+FFFD.
    pub replacements: usize,
}

/// Decodes a page. `content_type` is the header of that name, such as `text/html; charset=gbk`. It is the page's as much
/// as its `meta` is: a charset that the Encoding Standard does not know counts as none.
pub fn decode<'a>(bytes: &'a [u8], content_type: Option<&str>) -> Decoded<'a> {
    let given = content_type.and_then(header_label).and_then(Encoding::for_label).and_then(readable);
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return decode_as(bytes.get(mark..).unwrap_or_default(), encoding, CharsetRule::Bom);
    }
    let utf8 = Utf8::of(bytes);
    if let Some(decoded) = given.and_then(|label| try_label(bytes, utf8, label, CharsetRule::ContentType)) {
        return decoded;
    }
    let declared = prescan::prescan(prefix(bytes, PRESCAN));
    if let Some(decoded) = declared.and_then(|label| try_label(bytes, utf8, label, CharsetRule::Meta)) {
        return decoded;
    }
    unlabelled(bytes, utf8)
}

/// Returns the charset named by a content type if it is unknown to the Encoding Standard.
pub fn unknown_charset(content_type: &str) -> Option<String> {
    let label = header_label(content_type)?;
    Encoding::for_label(label).is_none().then(|| String::from_utf8_lossy(label).into_owned())
}

/// The charset parameter of a content type. A header that a server sends twice comes with a comma between, which is in no
/// charset's name.
fn header_label(content_type: &str) -> Option<&[u8]> {
    let label = prescan::charset_parameter(content_type.as_bytes())?;
    label.split(|byte| *byte == b',').next().map(<[u8]>::trim_ascii).filter(|label| !label.is_empty())
}

/// Drops the replacement encoding: its labels are known, but decoding with it would lose the page.
fn readable(encoding: &'static Encoding) -> Option<&'static Encoding> {
    (encoding != REPLACEMENT).then_some(encoding)
}

/// Whether the bytes are UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Utf8<'a> {
    /// They are.
    Valid(&'a str),
    /// They are, except for a truncated last character.
    Cut,
    /// They are not.
    Invalid,
}

impl<'a> Utf8<'a> {
    fn of(bytes: &'a [u8]) -> Self {
        match std::str::from_utf8(bytes) {
            Ok(text) => Self::Valid(text),
            Err(error) if error.error_len().is_none() && error.valid_up_to() > 0 => Self::Cut,
            Err(_) => Self::Invalid,
        }
    }
}

/// Decodes the page by a charset label, unless the bytes contradict it.
fn try_label<'a>(
    bytes: &'a [u8],
    utf8: Utf8<'a>,
    label: &'static Encoding,
    rule: CharsetRule,
) -> Option<Decoded<'a>> {
    if label == UTF_8 {
        return by_utf8(bytes, utf8, rule);
    }
    if label == UTF_16LE || label == UTF_16BE {
        return is_utf16(bytes, label).then(|| decode_as(bytes, label, rule));
    }
    let proof = if label.is_single_byte() { 1 } else { 4 };
    if utf8 != Utf8::Invalid && !bytes.is_ascii() && multibyte_sequences(bytes, proof) >= proof {
        return None;
    }
    Some(decode_as(bytes, label, rule)).filter(is_plausible)
}

/// The page as UTF-8, unless it has more errors than characters that only UTF-8 explains.
fn by_utf8<'a>(bytes: &'a [u8], utf8: Utf8<'a>, rule: CharsetRule) -> Option<Decoded<'a>> {
    match utf8 {
        Utf8::Valid(text) => {
            Some(Decoded { text: Cow::Borrowed(text), charset: UTF_8.name(), rule, replacements: 0 })
        }
        Utf8::Cut => Some(decode_as(bytes, UTF_8, rule)),
        Utf8::Invalid => Some(decode_as(bytes, UTF_8, rule)).filter(is_plausible),
    }
}

/// Starts of multi-byte sequences in bytes known to be UTF-8; counts no further than `enough`.
fn multibyte_sequences(bytes: &[u8], enough: usize) -> usize {
    bytes.iter().filter(|byte| **byte >= 0xC0).take(enough).count()
}

/// Whether a decoding has at least as many characters beyond ASCII as it has errors.
fn is_plausible(decoded: &Decoded<'_>) -> bool {
    decoded.replacements == 0 || other_characters(&decoded.text) >= 2 * decoded.replacements
}

/// Characters beyond ASCII, U+FFFD among them.
fn other_characters(text: &str) -> usize {
    text.bytes().filter(|byte| *byte >= 0xC0).count()
}

/// Whether the bytes can be UTF-16 of this order: the ASCII of the markup puts zeros at every other
/// place, and hardly any between.
fn is_utf16(bytes: &[u8], encoding: &'static Encoding) -> bool {
    let high = usize::from(encoding == UTF_16LE);
    let zeros = |parity: usize| {
        prefix(bytes, PRESCAN).iter().skip(parity).step_by(2).filter(|byte| **byte == 0).count()
    };
    let pairs = prefix(bytes, PRESCAN).len() / 2;
    zeros(high) * 4 > pairs && zeros(1 - high) * 8 < pairs.max(1)
}

/// Decodes the page without any label, by its bytes alone.
fn unlabelled<'a>(bytes: &'a [u8], utf8: Utf8<'a>) -> Decoded<'a> {
    if let Some(decoded) = by_shape(bytes) {
        return decoded;
    }
    if utf8 != Utf8::Invalid
        && let Some(decoded) = by_utf8(bytes, utf8, CharsetRule::ValidUtf8)
    {
        return decoded;
    }
    let late = prescan::prescan(prefix(bytes, LATE_PRESCAN));
    if let Some(decoded) = late.and_then(|label| try_label(bytes, utf8, label, CharsetRule::Meta)) {
        return decoded;
    }
    let nearly = decode_as(bytes, UTF_8, CharsetRule::Detected);
    if other_characters(&nearly.text) > 10 * nearly.replacements {
        return nearly;
    }
    decode_as(bytes, detect(bytes), CharsetRule::Detected)
}

/// The charsets whose form alone betrays them: UTF-16 without a mark, and ISO-2022-JP, which is
/// ASCII to every other test.
fn by_shape(bytes: &[u8]) -> Option<Decoded<'_>> {
    for encoding in [UTF_16LE, UTF_16BE] {
        if is_utf16(bytes, encoding) {
            return Some(decode_as(bytes, encoding, CharsetRule::Detected));
        }
    }
    let escapes: [&[u8]; 2] = [b"\x1B$B", b"\x1B$@"];
    let japanese = memchr::memchr(0x1B, bytes).is_some()
        && escapes.iter().any(|escape| memchr::memmem::find(bytes, escape).is_some());
    japanese
        .then(|| decode_as(bytes, ISO_2022_JP, CharsetRule::Detected))
        .filter(|decoded| decoded.replacements == 0)
}

fn decode_as<'a>(bytes: &'a [u8], encoding: &'static Encoding, rule: CharsetRule) -> Decoded<'a> {
    let (text, broken) = encoding.decode_without_bom_handling(bytes);
    let replacements = if broken { replacements(&text, bytes, encoding) } else { 0 };
    Decoded { text, charset: encoding.name(), rule, replacements }
}

/// U+FFFD in the text that the source does not spell itself, which only UTF-8 lets us tell.
fn replacements(text: &str, bytes: &[u8], encoding: &'static Encoding) -> usize {
    let mark = "\u{FFFD}".as_bytes();
    let count = |haystack: &[u8]| memchr::memmem::find_iter(haystack, mark).count();
    let own = if encoding == UTF_8 { count(bytes) } else { 0 };
    count(text.as_bytes()).saturating_sub(own).max(1)
}

/// Returns the most likely charset of bytes that are not UTF-8.
fn detect(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(&sample(bytes), true);
    detector.guess(None, Utf8Detection::Deny)
}

/// What the statistics need to see: bytes beyond ASCII, each with some ASCII around it. A cut never
/// falls between the bytes of a character, because what is left out is ASCII behind ASCII.
fn sample(bytes: &[u8]) -> Vec<u8> {
    let mut sample = Vec::with_capacity(SAMPLE);
    let mut done = 0;
    while sample.len() < SAMPLE {
        let rest = bytes.get(done..).unwrap_or_default();
        let Some(next) = rest.iter().position(|byte| *byte >= 0x80) else { break };
        let start = done.max((done + next).saturating_sub(CONTEXT));
        let end = end_of_run(bytes, done + next);
        sample.extend_from_slice(bytes.get(start..end).unwrap_or_default());
        done = end;
    }
    sample
}

/// The end of a run that starts beyond ASCII: where [`CONTEXT`] bytes of ASCII lie behind it.
fn end_of_run(bytes: &[u8], start: usize) -> usize {
    let mut ascii = 0;
    for (at, byte) in bytes.iter().enumerate().skip(start).take(SAMPLE) {
        ascii = if *byte < 0x80 { ascii + 1 } else { 0 };
        if ascii == CONTEXT {
            return at + 1;
        }
    }
    bytes.len().min(start + SAMPLE)
}

fn prefix(bytes: &[u8], length: usize) -> &[u8] {
    bytes.get(..length).unwrap_or(bytes)
}
