//! Elements whose content is text up to their end tag: `title`, `textarea`, `style`, `script` and others.

use html5ever::tokenizer::Tag;
use html5ever::tokenizer::states::RawKind;
use html5ever::{LocalName, local_name};

use super::char_ref::Place;
use super::tag::is_space;
use super::{Keep, Receiver, Tokenizer};

/// What happens to the text of such an element.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Body {
    /// It becomes a token.
    Sent,
    /// It is left out, as code and styles are.
    Skipped,
}

/// State of the scan of a script.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    /// The "script data state" of the HTML standard.
    Plain,
    /// After `<!--`.
    Escaped,
    /// After `<!-- <script`, where `</script>` does not end the element.
    DoubleEscaped,
}

impl<R: Receiver> Tokenizer<'_, R> {
    /// Returns what happens to the content of an element if it turns out to be raw text.
    pub(super) fn body_of(&self, tag: &Tag) -> Body {
        let skipped = match tag.name {
            local_name!("style") => true,
            local_name!("script") => !is_data(tag),
            _ => false,
        };
        if skipped && self.keep == Keep::Wanted { Body::Skipped } else { Body::Sent }
    }

    /// Reads the content of an element and its end tag.
    pub(super) fn raw(&mut self, kind: RawKind, name: &LocalName, body: Body) {
        let start = self.at;
        let end = match kind {
            RawKind::ScriptData => script_end(self.bytes(), start, name),
            _ => raw_end(self.bytes(), start, name),
        };
        let place = if kind == RawKind::Rcdata { Place::Rcdata } else { Place::Raw };
        if body == Body::Sent {
            self.send_text(start, end, place);
        }
        self.at = end;
        if end < self.text.len() {
            self.end_tag();
        }
    }

    /// Reads the rest of the page as text.
    pub(super) fn plaintext(&mut self) {
        self.send_text(self.at, self.text.len(), Place::Raw);
        self.at = self.text.len();
    }
}

/// Whether a script holds data that the extractor reads.
fn is_data(tag: &Tag) -> bool {
    tag.attrs.iter().any(|attribute| match attribute.name.local {
        local_name!("type") => attribute.value.to_ascii_lowercase().contains("json"),
        local_name!("id") => matches!(&*attribute.value, "__NEXT_DATA__" | "__NUXT_DATA__"),
        _ => false,
    })
}

/// Returns the byte offset of the end tag's `<`, or the end of the page.
fn raw_end(bytes: &[u8], start: usize, name: &str) -> usize {
    let rest = bytes.get(start..).unwrap_or_default();
    memchr::memmem::find_iter(rest, b"</")
        .map(|at| start + at)
        .find(|at| is_tag(bytes, at + 2, name))
        .unwrap_or(bytes.len())
}

/// Like [`raw_end`], but for scripts, where `<!--` changes what ends the element.
fn script_end(bytes: &[u8], start: usize, name: &str) -> usize {
    let end = raw_end(bytes, start, name);
    let plain = bytes.get(start..end).unwrap_or_default();
    match memchr::memmem::find(plain, b"<!--") {
        Some(at) => escaped_script_end(bytes, start + at, name),
        None => end,
    }
}

fn escaped_script_end(bytes: &[u8], start: usize, name: &str) -> usize {
    let mut state = Script::Plain;
    let mut at = start;
    while let Some(found) = memchr::memchr2(b'<', b'-', bytes.get(at..).unwrap_or_default()) {
        at += found;
        let rest = bytes.get(at..).unwrap_or_default();
        if state == Script::Plain && rest.starts_with(b"<!--") {
            state = Script::Escaped;
            at += 2; // `<!-->` ends at once: the dashes of `<!--` may also be those of `-->`
            continue;
        }
        state = match state {
            Script::Escaped | Script::DoubleEscaped if rest.starts_with(b"-->") => Script::Plain,
            Script::Escaped if rest.starts_with(b"<") && is_tag(bytes, at + 1, "script") => {
                Script::DoubleEscaped
            }
            Script::DoubleEscaped if rest.starts_with(b"</") && is_tag(bytes, at + 2, "script") => {
                Script::Escaped
            }
            Script::Plain | Script::Escaped if rest.starts_with(b"</") && is_tag(bytes, at + 2, name) => {
                return at;
            }
            same => same,
        };
        at += 1;
    }
    bytes.len()
}

/// Whether a name occurs at this offset, in any case, and is followed by white space, `/` or `>`.
fn is_tag(bytes: &[u8], at: usize, name: &str) -> bool {
    let end = at + name.len();
    bytes.get(at..end).is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()))
        && bytes.get(end).is_some_and(|byte| is_space(*byte) || matches!(byte, b'/' | b'>'))
}
