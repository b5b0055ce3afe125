//! The algorithm "prescan a byte stream to determine its encoding" of the HTML standard.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, X_USER_DEFINED};

/// Returns the encoding declared by a `meta` element in these bytes, or else by an XML declaration at their start.
pub(super) fn prescan(bytes: &[u8]) -> Option<&'static Encoding> {
    Prescan { bytes, at: 0 }.run().or_else(|| xml_encoding(bytes)).and_then(super::readable)
}

/// The algorithm "extract a character encoding from a `meta` element", up to the label.
pub(super) fn charset_parameter(content: &[u8]) -> Option<&[u8]> {
    let mut rest = content;
    loop {
        let found = rest.windows(7).position(|window| window.eq_ignore_ascii_case(b"charset"))?;
        rest = rest.get(found + 7..)?.trim_ascii_start();
        if let Some(value) = rest.strip_prefix(b"=") {
            return label(value.trim_ascii_start());
        }
    }
}

fn label(value: &[u8]) -> Option<&[u8]> {
    let label = match value.first()? {
        quote @ (b'"' | b'\'') => {
            let inner = value.get(1..)?;
            inner.get(..memchr::memchr(*quote, inner)?)?
        }
        _ => value.split(|byte| byte.is_ascii_whitespace() || *byte == b';').next()?,
    };
    Some(label.trim_ascii()).filter(|label| !label.is_empty())
}

/// Replaces encodings that a label inside the page cannot mean, as the standard requires. The label was readable as
/// ASCII, so the page is not UTF-16.
fn of_page(encoding: &'static Encoding) -> &'static Encoding {
    if encoding == UTF_16LE || encoding == UTF_16BE {
        UTF_8
    } else if encoding == X_USER_DEFINED {
        WINDOWS_1252
    } else {
        encoding
    }
}

/// The algorithm "get an XML encoding". The declaration must be the very first thing.
fn xml_encoding(bytes: &[u8]) -> Option<&'static Encoding> {
    let declaration = bytes.strip_prefix(b"<?xml")?;
    let declaration = declaration.get(..memchr::memchr(b'>', declaration)?)?;
    let at = memchr::memmem::find(declaration, b"encoding")?;
    let value = declaration.get(at + 8..)?.trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    let quote = *value.first().filter(|byte| matches!(byte, b'"' | b'\''))?;
    let inner = value.get(1..)?;
    Encoding::for_label(inner.get(..memchr::memchr(quote, inner)?)?).map(of_page)
}

/// Reads forwards. A step that runs past the end returns `None`, which ends the prescan.
struct Prescan<'a> {
    bytes: &'a [u8],
    at: usize,
}

/// Name and value of an attribute, both in lower case.
struct Attribute {
    name: Vec<u8>,
    value: Vec<u8>,
}

impl Prescan<'_> {
    fn run(&mut self) -> Option<&'static Encoding> {
        loop {
            self.at += memchr::memchr(b'<', self.bytes.get(self.at..)?)?;
            if let Some(encoding) = self.markup()? {
                return Some(encoding);
            }
            self.at += 1;
        }
    }

    /// Skips the markup at a `<`, up to its last byte, and returns the encoding it declares, if any.
    fn markup(&mut self) -> Option<Option<&'static Encoding>> {
        let rest = self.bytes.get(self.at..)?;
        if rest.starts_with(b"<!--") {
            self.at += 4 + memchr::memmem::find(rest.get(2..)?, b"-->")?;
        } else if is_meta(rest) {
            self.at += 5;
            return self.meta();
        } else if is_tag(rest) {
            self.tag()?;
        } else if rest.get(1).is_some_and(|byte| matches!(byte, b'!' | b'/' | b'?')) {
            self.at += memchr::memchr(b'>', rest)?;
        }
        Some(None)
    }

    fn tag(&mut self) -> Option<()> {
        while !(self.byte()?.is_ascii_whitespace() || self.byte()? == b'>') {
            self.at += 1;
        }
        while self.attribute()?.is_some() {}
        Some(())
    }

    fn meta(&mut self) -> Option<Option<&'static Encoding>> {
        let mut seen: Vec<Vec<u8>> = Vec::new();
        let mut pragma = false;
        let mut charset = None;
        let mut needs_pragma = false;
        while let Some(Attribute { name, value }) = self.attribute()? {
            if seen.contains(&name) {
                continue;
            }
            match name.as_slice() {
                b"http-equiv" => pragma = value == b"content-type",
                b"content" if charset.is_none() => {
                    charset = charset_parameter(&value).and_then(Encoding::for_label).map(Some);
                    needs_pragma = charset.is_some();
                }
                b"charset" => {
                    charset = Some(Encoding::for_label(&value));
                    needs_pragma = false;
                }
                _ => {}
            }
            seen.push(name);
        }
        Some(charset.flatten().filter(|_| pragma || !needs_pragma).map(of_page))
    }

    /// The algorithm "get an attribute". The inner `None` means the end of the tag.
    fn attribute(&mut self) -> Option<Option<Attribute>> {
        while self.byte()?.is_ascii_whitespace() || self.byte()? == b'/' {
            self.at += 1;
        }
        if self.byte()? == b'>' {
            return Some(None);
        }
        let name = self.name()?;
        self.skip_space()?;
        if self.byte()? != b'=' {
            return Some(Some(Attribute { name, value: Vec::new() }));
        }
        self.at += 1;
        self.skip_space()?;
        let value = self.value()?;
        Some(Some(Attribute { name, value }))
    }

    fn name(&mut self) -> Option<Vec<u8>> {
        let mut name = Vec::new();
        loop {
            let byte = self.byte()?;
            if (byte == b'=' && !name.is_empty()) || byte.is_ascii_whitespace() || matches!(byte, b'/' | b'>')
            {
                return Some(name);
            }
            name.push(byte.to_ascii_lowercase());
            self.at += 1;
        }
    }

    fn value(&mut self) -> Option<Vec<u8>> {
        let quote = self.byte()?;
        let rest = self.bytes.get(self.at..)?;
        let (value, behind) = if matches!(quote, b'"' | b'\'') {
            let inner = rest.get(1..)?;
            let end = memchr::memchr(quote, inner)?;
            (inner.get(..end)?, end + 2)
        } else {
            let end = rest.iter().position(|byte| byte.is_ascii_whitespace() || *byte == b'>')?;
            (rest.get(..end)?, end)
        };
        self.at += behind;
        Some(value.to_ascii_lowercase())
    }

    fn skip_space(&mut self) -> Option<()> {
        while self.byte()?.is_ascii_whitespace() {
            self.at += 1;
        }
        Some(())
    }

    fn byte(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }
}

fn is_meta(rest: &[u8]) -> bool {
    rest.get(..5).is_some_and(|name| name.eq_ignore_ascii_case(b"<meta"))
        && rest.get(5).is_some_and(|byte| byte.is_ascii_whitespace() || *byte == b'/')
}

fn is_tag(rest: &[u8]) -> bool {
    match rest.get(1) {
        Some(b'/') => rest.get(2).is_some_and(u8::is_ascii_alphabetic),
        Some(byte) => byte.is_ascii_alphabetic(),
        None => false,
    }
}
