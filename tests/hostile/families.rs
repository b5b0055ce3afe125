//! Families of hostile pages: each a function from a size in bytes to a page of about that size.

/// A name and its generator.
pub type Family = (&'static str, fn(usize) -> Vec<u8>);

/// A unit, as often as it fits.
fn repeat(unit: &str, size: usize) -> Vec<u8> {
    unit.repeat(size / unit.len() + 1).into_bytes()
}

/// Numbered units, until the size is reached.
fn numbered(size: usize, unit: impl Fn(usize) -> String) -> Vec<u8> {
    let mut page = String::new();
    for number in 0.. {
        if page.len() >= size {
            break;
        }
        page += &unit(number);
    }
    page.into_bytes()
}

fn framed(before: &str, unit: &str, after: &str, size: usize) -> Vec<u8> {
    [before.as_bytes(), &repeat(unit, size), after.as_bytes()].concat()
}

/// `<p>` around text.
fn paragraph(text: Vec<u8>) -> Vec<u8> {
    [b"<p>".as_slice(), &text, b"</p>"].concat()
}

fn utf16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(order).collect()
}

/// Every family.
pub const FAMILIES: &[Family] = &[
    ("nested div", |size| repeat("<div>", size)),
    ("nested div with text", |size| numbered(size, |n| format!("<div>Word {n}. "))),
    ("nested div, closed", |size| {
        let depth = size / 11;
        format!("{}x{}", "<div>".repeat(depth), "</div>".repeat(depth)).into_bytes()
    }),
    ("nested lists", |size| repeat("<ul><li>", size)),
    ("nested spans", |size| repeat("<span>", size)),
    ("nested unknown elements", |size| numbered(size, |n| format!("<x-{n}>"))),
    ("nested blockquotes with paragraphs", |size| repeat("<blockquote><p>Said so.", size)),
    ("misnested b and i", |size| repeat("<b><i>x</b>y</i>", size)),
    ("misnested b and p", |size| repeat("<b><p>x</b>", size)),
    ("formatting never closed", |size| numbered(size, |n| format!("<p><b id={n}>x"))),
    ("fonts never closed", |size| numbered(size, |n| format!("<p><font color=c{n}>x"))),
    ("links in links", |size| repeat("<a href=/x><div>x", size)),
    ("links that close links", |size| repeat("<a href=/x>x<a href=/y>", size)),
    ("end tags without a start", |size| repeat("</div></b></p></table>", size)),
    ("formatting end tags over blocks", |size| framed("<b>", "<div>x</b>", "", size)),
    ("nobr", |size| repeat("<nobr>x", size)),
    ("unclosed tables", |size| repeat("<table><tr><td>x", size)),
    ("tables without cells", |size| repeat("<table>x<tr>y", size)),
    ("one table, text fostered out of it", |size| framed("<table>", "x<tr id=a>", "", size)),
    ("one table, formatting fostered", |size| framed("<table>", "<b>x<tr>", "", size)),
    ("giant colspans", |size| framed("<table>", "<tr><td colspan=999999999 rowspan=999999999>x", "", size)),
    ("a table of many cells", |size| framed("<table><tr>", "<td>12</td>", "</table>", size)),
    ("many table rows", |size| framed("<table>", "<tr><td>a</td><td>b</td></tr>", "</table>", size)),
    ("many attributes, all alike", |size| framed("<p ", "a=b ", ">x", size)),
    ("many attributes, all different", |size| {
        [b"<p ".as_slice(), &numbered(size, |n| format!("a{n}=b ")), b">x"].concat()
    }),
    ("many known attributes", |size| framed("<a ", "href=/x class=y data-src=z ", ">x</a>", size)),
    ("a giant class", |size| framed("<p class=\"", "word ", "\">x</p>", size)),
    ("a giant class that is opened again", |size| {
        framed(&format!("<b class=\"{}\">", "w ".repeat(size / 4)), "<p>x", "", size / 2)
    }),
    ("classes without end", |size| numbered(size, |n| format!("<p class=\"a{n} b{n}\">x</p>"))),
    ("one giant text node", |size| paragraph(repeat("word ", size))),
    ("one giant word", |size| paragraph(repeat("word", size))),
    ("one giant sentence with commas", |size| paragraph(repeat("Mr. Smith, ", size))),
    ("nothing but stops", |size| paragraph(repeat(".", size))),
    ("nothing but spaces", |size| paragraph(repeat(" \n", size))),
    ("nothing but line breaks", |size| paragraph(repeat("x<br>", size))),
    ("less-than signs", |size| repeat("<", size)),
    ("ampersands", |size| repeat("&", size)),
    ("entities", |size| paragraph(repeat("&amp;&#8220;&CounterClockwiseContourIntegral;&notit;", size))),
    ("an entity without end", |size| framed("&#", "9", "", size)),
    ("an entity name without end", |size| framed("&", "a", "", size)),
    ("a comment never closed", |size| framed("<p>x<!--", "- ", "", size)),
    ("comment dashes", |size| framed("<!--", "-", "", size)),
    ("many comments", |size| repeat("a<!-- b -->", size)),
    ("doctypes", |size| repeat("<!DOCTYPE html PUBLIC \"a\" \"b\">", size)),
    ("processing instructions", |size| repeat("<?php x ?>", size)),
    ("cdata in svg", |size| framed("<svg>", "<![CDATA[x]]>", "", size)),
    ("nested svg", |size| repeat("<svg><foreignObject>", size)),
    ("nested math", |size| repeat("<math><mi>", size)),
    ("nested templates", |size| repeat("<template>", size)),
    ("templates in tables", |size| repeat("<table><template><tr>", size)),
    ("nested forms and buttons", |size| repeat("<form><button>", size)),
    ("selects and options", |size| repeat("<select><option>x", size)),
    ("scripts", |size| repeat("<script>a</b</script>", size)),
    ("a script never closed", |size| framed("<script>", "</scrip <!-- <script ", "", size)),
    ("a script in comments", |size| framed("<script>", "<!--<script></script>", "", size)),
    ("titles never closed", |size| framed("<title>", "</titl", "", size)),
    ("many titles", |size| repeat("<title>x</title>", size)),
    ("html and body again and again", |size| {
        numbered(size, |n| format!("<html a{n}=b lang=x><body class=c>"))
    }),
    ("framesets", |size| repeat("<frameset><frame>", size)),
    ("headings", |size| numbered(size, |n| format!("<h1>Heading {n}</h1>"))),
    ("metas", |size| numbered(size, |n| format!("<meta name=author content=\"Name {n}\">"))),
    ("nested json-ld", |size| {
        let depth = size / 8;
        let json = format!("{}1{}", "{\"a\":[".repeat(depth), "]}".repeat(depth));
        format!("<script type=application/ld+json>{json}</script><p>x").into_bytes()
    }),
    ("a json-ld list without end", |size| {
        framed(
            "<script type=application/ld+json>[",
            "{\"@type\":\"NewsArticle\",\"headline\":\"x\"},",
            "",
            size,
        )
    }),
    ("many json-ld scripts", |size| {
        repeat("<script type=application/ld+json>{\"@type\":\"Person\",\"name\":\"\\ud800\"}</script>", size)
    }),
    ("escapes of lone surrogates", |size| {
        framed("<script type=application/ld+json>{\"articleBody\":\"", "\\ud83d\\ud83d", "\"}</script>", size)
    }),
    ("quote marks", |size| paragraph(repeat("\u{201C}", size))),
    ("pairs of quotes", |size| paragraph(repeat("\u{201C}So,\u{201D} he said. ", size))),
    ("straight quotes that never match", |size| paragraph(repeat("\" said ' ", size))),
    ("many blocks", |size| numbered(size, |n| format!("<p>Line {n} of the page.</p>"))),
    ("many equal blocks", |size| repeat("<p>Read more</p>", size)),
    ("many links", |size| numbered(size, |n| format!("<p><a href=/{n}>Story {n}</a></p>"))),
    ("many names", |size| paragraph(numbered(size, |n| format!("Minister Anna B{n} met Mr. Carl D{n}. ")))),
    ("dates", |size| paragraph(repeat("12 March 2024, 2024-03-12, 12/03/24; ", size))),
    ("mixed directions", |size| {
        paragraph(repeat("abc \u{202E}\u{0627}\u{0644}\u{202C} \u{2067}x\u{2069} ", size))
    }),
    ("combining marks", |size| paragraph([b"a".to_vec(), repeat("\u{0301}", size)].concat())),
    ("decomposing characters", |size| paragraph(repeat("\u{FDFA}", size))),
    ("zero-width characters", |size| paragraph(repeat("\u{200B}\u{FEFF}x", size))),
    ("chinese without spaces", |size| paragraph(repeat("\u{4E2D}\u{6587}\u{3002}", size))),
    ("arabic", |size| {
        paragraph(repeat("\u{0642}\u{0627}\u{0644} \u{00AB}\u{0646}\u{0639}\u{0645}\u{00BB}. ", size))
    }),
    ("nul characters", |size| repeat("<p\0 a\0=\0>x\0y", size)),
    ("carriage returns", |size| repeat("<p>\r\nx\ry", size)),
    ("control characters", |size| paragraph(repeat("\u{1}\u{b}\u{7F}\u{85}\u{FFFE}", size))),
    ("the same page many times", |size| {
        repeat("<!DOCTYPE html><html><head><title>T</title></head><body><p>Text.</p></body></html>", size)
    }),
    ("utf-8 cut and overlong", |size| {
        b"<p>x\xC3(\xE2\x82 \xC0\xAF\xED\xA0\x80\xF4\x90\x80\x80\xFF".repeat(size / 19 + 1)
    }),
    ("continuation bytes", |size| vec![0x80; size]),
    ("bytes of all values", |size| (0..=255).cycle().take(size).collect()),
    ("utf-16", |size| utf16(&"<p>text \u{0645}".repeat(size / 18 + 1), u16::to_le_bytes)),
    ("utf-16 with lone surrogates", |size| {
        [b"\xFE\xFF".as_slice(), &b"\0<\0p\0>\xD8\x00\0x".repeat(size / 10 + 1)].concat()
    }),
    ("iso-2022-jp escapes", |size| repeat("<p>\u{1B}$B%F%9\u{1B}(B ", size)),
    ("shift_jis by label", |size| {
        [b"<meta charset=shift_jis>".as_slice(), &b"<p>\x83\x65\x83\xFF\x80".repeat(size / 8 + 1)].concat()
    }),
];
