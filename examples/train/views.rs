//! Rewrites pages as other sites might have written them: the same text, in markup that says less about it.
//!
//! Sites with generated class names, or with none, are rare among the annotated pages and common elsewhere. The block
//! models are measured on such views of the pages. Training on them as well did not help.

use offprint::internals::features::tokens::{WORD_SEED, hash_bytes};

/// How a page is rewritten before it is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// Unchanged.
    #[default]
    AsIs,
    /// Without the attributes `class` and `id`.
    Bare,
    /// With each class name and id replaced by meaningless letters, which differ between sites.
    Hashed,
}

/// Elements whose content is not parsed as markup.
const RAW: [&str; 6] = ["script", "style", "textarea", "title", "xmp", "iframe"];
/// How many letters a generated name has.
const LETTERS: u32 = 7;

impl View {
    /// All views, with their names in file names.
    pub const ALL: [(&str, Self); 3] =
        [("as_is", Self::AsIs), ("bare", Self::Bare), ("hashed", Self::Hashed)];

    /// Rewrites a page of a site.
    pub fn of(self, html: &str, site: &str) -> String {
        let mut out = String::with_capacity(html.len());
        let mut rest = html;
        while let Some(at) = rest.find('<') {
            let (text, markup) = rest.split_at(at);
            out.push_str(text);
            let end = markup_end(markup);
            let (markup, behind) = markup.split_at(end);
            match tag_name(markup) {
                Some(name) => {
                    self.push_tag(markup, name.len() + 1, site, &mut out);
                    let raw = RAW.into_iter().find(|raw| name.eq_ignore_ascii_case(raw));
                    let end = raw.map_or(0, |raw| raw_end(behind, raw));
                    out.push_str(&behind[..end]);
                    rest = &behind[end..];
                }
                None => {
                    out.push_str(markup);
                    rest = behind;
                }
            }
        }
        out.push_str(rest);
        out
    }

    /// Writes a start tag with its classes and ids changed. `from` is the byte offset after its name.
    fn push_tag(self, tag: &str, from: usize, site: &str, out: &mut String) {
        let mut written = 0;
        for attribute in (Attributes { tag, at: from }) {
            let name = &tag[attribute.name.0..attribute.name.1];
            let value = &tag[attribute.value.0..attribute.value.1];
            if !name.eq_ignore_ascii_case("class") && !name.eq_ignore_ascii_case("id") {
                continue;
            }
            out.push_str(&tag[written..attribute.name.0]);
            match self {
                Self::AsIs => out.push_str(&tag[attribute.name.0..attribute.end]),
                Self::Bare => {}
                Self::Hashed => {
                    let names: Vec<String> =
                        value.split_ascii_whitespace().map(|word| generated(site, word)).collect();
                    out.push_str(&format!("{name}=\"{}\"", names.join(" ")));
                }
            }
            written = attribute.end;
        }
        out.push_str(&tag[written..]);
    }
}

/// The letters that replace a name on a site.
fn generated(site: &str, name: &str) -> String {
    let mut rest = hash_bytes(hash_bytes(WORD_SEED, site.as_bytes()), name.as_bytes());
    let mut letter = || {
        let letter = (b'a' + (rest % 26) as u8) as char;
        rest /= 26;
        letter
    };
    (0..LETTERS).map(|_| letter()).collect()
}

/// The name of a start tag; `None` for other markup.
fn tag_name(markup: &str) -> Option<&str> {
    let name = markup.strip_prefix('<')?;
    let end = name.find(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>')).unwrap_or(name.len());
    name.starts_with(|c: char| c.is_ascii_alphabetic()).then(|| &name[..end])
}

/// The byte offset at which markup that begins with `<` ends: after a comment or a start tag, otherwise after the `<`.
fn markup_end(markup: &str) -> usize {
    if let Some(comment) = markup.strip_prefix("<!--") {
        return comment.find("-->").map_or(markup.len(), |end| end + "<!---->".len());
    }
    let Some(name) = tag_name(markup) else { return 1 };
    let mut attributes = Attributes { tag: markup, at: name.len() + 1 };
    while attributes.next().is_some() {}
    (attributes.at + 1).min(markup.len())
}

/// The byte offset at which the content of a [`RAW`] element ends: at its end tag.
fn raw_end(behind: &str, name: &str) -> usize {
    let closes = |at: &(usize, &str)| {
        behind[at.0 + 2..].get(..name.len()).is_some_and(|end| end.eq_ignore_ascii_case(name))
    };
    behind.match_indices("</").find(closes).map_or(behind.len(), |(at, _)| at)
}

/// The byte ranges of an attribute in its tag.
struct Attribute {
    name: (usize, usize),
    value: (usize, usize),
    end: usize,
}

/// Iterates over the attributes of a start tag from the byte offset `at`. In the end, `at` is the offset of the `>`.
struct Attributes<'a> {
    tag: &'a str,
    at: usize,
}

impl Attributes<'_> {
    fn skip(&mut self, holds: impl Fn(char) -> bool) -> usize {
        let rest = &self.tag[self.at..];
        self.at += rest.find(|c| !holds(c)).unwrap_or(rest.len());
        self.at
    }

    fn value(&mut self) -> (usize, usize) {
        let quote = self.tag[self.at..].chars().next().filter(|c| matches!(c, '"' | '\''));
        let Some(quote) = quote else {
            let start = self.at;
            return (start, self.skip(|c| !c.is_ascii_whitespace() && c != '>'));
        };
        self.at += 1;
        let start = self.at;
        let end = self.skip(|c| c != quote);
        self.at = (end + 1).min(self.tag.len());
        (start, end)
    }
}

impl Iterator for Attributes<'_> {
    type Item = Attribute;

    fn next(&mut self) -> Option<Attribute> {
        let start = self.skip(|c| c.is_ascii_whitespace() || c == '/');
        if self.tag[start..].starts_with('>') || start == self.tag.len() {
            return None;
        }
        self.at += self.tag[start..].chars().next().map_or(0, char::len_utf8);
        let name = (start, self.skip(|c| !c.is_ascii_whitespace() && !matches!(c, '/' | '>' | '=')));
        let behind = self.at;
        let mut value = (behind, behind);
        if self.tag[self.skip(|c| c.is_ascii_whitespace())..].starts_with('=') {
            self.at += 1;
            self.skip(|c| c.is_ascii_whitespace());
            value = self.value();
        } else {
            self.at = behind;
        }
        Some(Attribute { name, value, end: self.at })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<!-- <p class=a> --><div CLASS='story body' id=x data-id=y><script>'<b class=a>'</script>1 < 2<p>a</p>";

    #[test]
    fn bare_pages_have_no_classes() {
        let bare = "<!-- <p class=a> --><div   data-id=y><script>'<b class=a>'</script>1 < 2<p>a</p>";
        assert_eq!(View::Bare.of(PAGE, "s"), bare);
        assert_eq!(View::AsIs.of(PAGE, "s"), PAGE);
    }

    #[test]
    fn names_are_other_ones_on_each_site_and_the_same_on_its_pages() {
        let hashed = View::Hashed.of(PAGE, "s");
        assert_eq!(hashed, View::Hashed.of(PAGE, "s"));
        assert_ne!(hashed, View::Hashed.of(PAGE, "t"));
        assert!(!hashed.contains("story") && hashed.contains("data-id=y"));
    }
}
