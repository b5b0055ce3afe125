//! Families of hostile pages. Each is a function that makes a page of about the given size in bytes.

/// A name and its generator.
pub type Family = (&'static str, fn(usize) -> Vec<u8>);

/// A unit, repeated until the size is reached.
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

/// A number in letters, with a beginning that makes it look like a name.
fn spelled(number: usize) -> String {
    let letters = [number / 676, number / 26, number].map(|digit| char::from(b'a' + (digit % 26) as u8));
    format!("Ode{}", letters.iter().collect::<String>())
}

fn framed(before: &str, unit: &str, after: &str, size: usize) -> Vec<u8> {
    [before.as_bytes(), &repeat(unit, size), after.as_bytes()].concat()
}

/// `<p>` around text.
fn paragraph(text: Vec<u8>) -> Vec<u8> {
    [b"<p>".as_slice(), &text, b"</p>"].concat()
}

fn framed_bytes(before: &str, middle: Vec<u8>, after: &str) -> Vec<u8> {
    [before.as_bytes(), &middle, after.as_bytes()].concat()
}

/// A list of JSON-LD objects, each with its comma.
fn script(objects: Vec<u8>) -> Vec<u8> {
    framed_bytes("<script type=application/ld+json>[", objects, "{}]</script><p>x")
}

/// A JSON-LD article with a member.
fn article(before: &str, member: Vec<u8>, after: &str) -> Vec<u8> {
    let start = format!("<script type=application/ld+json>{{\"@type\":\"NewsArticle\",{before}");
    framed_bytes(&start, member, &format!("{after}}}</script><p>x"))
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
    // Data that the page declares.
    ("many json-ld types", |size| {
        script(numbered(size, |n| format!("{{\"@type\":\"T{n}\",\"name\":\"N{n}\"}},")))
    }),
    ("many json-ld articles that agree", |size| {
        let object = "{\"@type\":\"NewsArticle\",\"headline\":\"A title of the page\",\"author\":{\"name\":\"Ann Lee\"}},";
        [b"<h1>A title of the page</h1>".as_slice(), &script(repeat(object, size))].concat()
    }),
    ("many authors in json-ld", |size| {
        article("\"author\":[", numbered(size, |n| format!("{{\"name\":\"Ann B{n}\"}},")), "{}]")
    }),
    ("authors by reference in json-ld", |size| {
        let people = numbered(size / 2, |n| {
            format!("{{\"@id\":\"#p{n}\",\"@type\":\"Person\",\"name\":\"Ann B{n}\"}},")
        });
        let references = numbered(size / 2, |n| format!("{{\"@id\":\"#p{n}\"}},"));
        [script(people), article("\"author\":[", references, "{}]")].concat()
    }),
    ("a chain of references in json-ld", |size| {
        script(numbered(size, |n| format!("{{\"@id\":\"#{n}\",\"mainEntity\":{{\"@id\":\"#{}\"}}}},", n + 1)))
    }),
    ("many members of one json-ld object", |size| {
        article("\"x\":[],", numbered(size, |n| format!("\"m{n}\":{n},")), "\"y\":1")
    }),
    ("many keywords in json-ld", |size| {
        article("\"keywords\":\"", numbered(size, |n| format!("word {n}, ")), "\"")
    }),
    ("many sections in json-ld", |size| {
        article("\"articleSection\":[", numbered(size, |n| format!("\"s {n}\",")), "\"\"]")
    }),
    ("many images in json-ld", |size| {
        article("\"image\":[", numbered(size, |n| format!("\"/i/{n}.jpg\",")), "\"\"]")
    }),
    ("tags never closed in a json-ld body", |size| article("\"articleBody\":\"", repeat("<a b", size), "\"")),
    ("references in a json-ld body", |size| article("\"articleBody\":\"", repeat("&amp &lt; ", size), "\"")),
    ("a giant json-ld body", |size| {
        let text = numbered(size, |n| format!("The council met on day {n} and said it would vote.\\n\\n"));
        article("\"articleBody\":\"", text, "\"")
    }),
    ("json-ld strings never closed", |size| script(repeat("{\"@type\":\"", size))),
    ("commas and colons for json-ld", |size| script(repeat(",:{[\"", size))),
    ("application state", |size| {
        let items =
            numbered(size, |n| format!("{{\"headline\":\"Story {n}\",\"body\":\"<p>Text {n}</p>\"}},"));
        framed_bytes("<script id=__NEXT_DATA__ type=application/json>{\"a\":[", items, "{}]}</script><p>x")
    }),
    ("nested application state", |size| {
        let items = repeat("{\"body\":[", size);
        framed_bytes("<script id=__NEXT_DATA__ type=application/json>", items, "</script><p>x")
    }),
    ("nested microdata", |size| {
        let open = "<div itemscope itemtype=NewsArticle itemprop=author>x";
        repeat(&format!("{}{}", open.repeat(16), "</div>".repeat(16)), size)
    }),
    ("many microdata authors", |size| {
        let people =
            numbered(size, |n| format!("<b itemprop=author itemscope><i itemprop=name>Ann B{n}</i></b>"));
        framed_bytes("<article itemscope itemtype=https://schema.org/NewsArticle>", people, "</article>")
    }),
    ("metas of many kinds", |size| {
        numbered(size, |n| match n % 6 {
            0 => format!("<meta property=og:image content=/i/{n}.jpg>"),
            1 => format!("<meta property=article:tag content=\"Tag {n}\">"),
            2 => format!("<meta name=keywords content=\"a{n}, b{n}\">"),
            3 => format!("<meta property=og:title content=\"Title {n} | Site\">"),
            4 => format!("<meta property=article:published_time content=2024-03-{:02}>", n % 28 + 1),
            _ => format!("<meta property=article:section content=\"Section {n}\">"),
        })
    }),
    ("many alternate links", |size| {
        numbered(size, |n| format!("<link rel=alternate hreflang=l{n} href=https://example.org/{n}>"))
    }),
    ("a giant title", |size| {
        [b"<title>".as_slice(), &repeat("Word | Site - ", size), b"</title><p>x"].concat()
    }),
    ("a title of many pieces", |size| {
        let pieces = numbered(size / 2, |n| format!(" | Piece {n}"));
        let page = framed_bytes("<title>Rain in Oslo", pieces, "</title><h1>Rain in Oslo</h1><p>It rained.");
        [page, numbered(size / 2, |n| format!("<p><a href=/>Piece {n} of</a><img alt='Piece {n}'>"))].concat()
    }),
    ("names in brackets and declared names of the site", |size| {
        let names = numbered(size / 2, |n| format!("<meta property=og:site_name content='Paper {n}'>"));
        [names, numbered(size / 2, |n| format!("<p>It rained on day {n}.<p>(Paper {n}x)"))].concat()
    }),
    ("a giant declared title", |size| {
        framed("<meta property=og:title content=\"", "Word - ", "\"><h1>Word", size)
    }),
    ("a giant canonical address", |size| {
        framed("<link rel=canonical href=\"https://example.org/", "a/", "\"><p>x", size)
    }),
    ("a long canonical address and many links", |size| {
        let address = framed("<link rel=canonical href=\"https://example.org/", "a", "/\">", size / 2);
        [address, framed("", "<p>It rained, <a href=x>he</a> said.", "", size / 2)].concat()
    }),
    ("a giant page title and many headings that lead up", |size| {
        let title = framed(
            "<link rel=canonical href=\"https://example.org/a/b/c\"><title>",
            "Word ",
            "</title>",
            size / 2,
        );
        [title, framed("", "<h1><a href=/a/>Word</a></h1>", "<p>x", size / 2)].concat()
    }),
    ("a giant base address", |size| {
        framed("<base href=\"https://example.org/", "a/../", "\"><p><a href=x>x</a> said so.", size)
    }),
    // Metadata that is visible on the page.
    ("bylines", |size| numbered(size, |n| format!("<p class=byline>By Ann B{n} and Carl D{n}</p>"))),
    ("one giant byline", |size| {
        framed_bytes(
            "<h1>Title</h1><p class=byline>By ",
            numbered(size, |n| format!("Ann B{n}, ")),
            "</p><p>Text.",
        )
    }),
    ("many names in one byline", |size| {
        framed_bytes(
            "<meta name=author content=\"",
            numbered(size, |n| format!("Ann {}, ", spelled(n))),
            "\"><p>x",
        )
    }),
    ("many names in one byline of json-ld", |size| {
        article("\"author\":\"", numbered(size, |n| format!("Ann {}, ", spelled(n))), "\"")
    }),
    ("authors by link", |size| numbered(size, |n| format!("<a rel=author href=/a/{n}>Ann B{n}</a>"))),
    ("times", |size| {
        numbered(size, |n| format!("<time datetime=2024-03-{:02}>{n} March</time>", n % 28 + 1))
    }),
    ("digits like dates", |size| paragraph(repeat("12-03-20240312:10.", size))),
    ("digits alone", |size| paragraph(repeat("7", size))),
    ("slashes and digits", |size| paragraph(repeat("1/2/", size))),
    ("month names", |size| paragraph(repeat("March April 12 May ", size))),
    ("dates in short blocks", |size| {
        numbered(size, |n| format!("<p>{} March 2024, {:02}:30", n % 28 + 1, n % 24))
    }),
    ("breadcrumbs", |size| {
        framed_bytes(
            "<nav class=breadcrumb>",
            numbered(size, |n| format!("<a href=/{n}>Part {n}</a> › ")),
            "</nav>",
        )
    }),
    ("pictures", |size| numbered(size, |n| format!("<img src=/i/{n}.jpg alt=\"A picture {n}\" width=600>"))),
    ("figures with captions", |size| {
        numbered(size, |n| {
            format!("<figure><img src={n}.jpg><figcaption>View {n}. Photo: Ann B{n}</figcaption></figure>")
        })
    }),
    ("a giant srcset", |size| {
        framed_bytes("<img srcset=\"", numbered(size, |n| format!("/i/{n}.jpg {n}w, ")), "\"><p>x")
    }),
    // Blocks.
    ("tiny paragraphs", |size| repeat("<p>a", size)),
    ("paragraphs of one letter each, different", |size| {
        numbered(size, |n| format!("<p>{}", char::from_u32(0x4E00 + n as u32 % 20_000).unwrap_or('x')))
    }),
    ("first-level headings with text", |size| {
        numbered(size, |n| format!("<h1>Head {n}</h1><p>Text of part {n} goes here."))
    }),
    ("equal first-level headings", |size| repeat("<h1>The same heading</h1>", size)),
    ("nested lists, closed", |size| {
        let depth = size / 19;
        format!("{}x{}", "<ul><li>a".repeat(depth), "</li></ul>".repeat(depth)).into_bytes()
    }),
    ("one flat list", |size| {
        framed_bytes("<ul>", numbered(size, |n| format!("<li>Point {n} of the plan")), "</ul>")
    }),
    ("nested tables with text", |size| repeat("<table><tr><td>a few words<td>b", size)),
    ("nothing but links", |size| {
        numbered(size, |n| format!("<a href=/s/{n}>A headline of story number {n}</a> "))
    }),
    ("links within one paragraph", |size| {
        paragraph(numbered(size, |n| format!("word {n} <a href=/{n}>link</a> and ")))
    }),
    ("emphasis within one paragraph", |size| paragraph(repeat("a <b>few</b> <i>words</i> ", size))),
    ("a span for each word", |size| paragraph(repeat("<span>word</span> ", size))),
    ("lines of a pre", |size| framed_bytes("<pre>", numbered(size, |n| format!("line {n}\n")), "</pre>")),
    ("comments of readers", |size| {
        let comments = numbered(size, |n| {
            format!("<div class=comment><b>User{n}</b><p>I think so too, number {n}.</p></div>")
        });
        framed_bytes("<div id=comments>", comments, "</div>")
    }),
    ("boilerplate phrases", |size| repeat("<p>Read also:</p><p>Subscribe to our newsletter", size)),
    ("one block of boilerplate phrases", |size| {
        paragraph(repeat("Read also: Subscribe to our newsletter. ", size))
    }),
    ("teasers", |size| {
        numbered(size, |n| {
            format!("<article><a href=/{n}><h3>Story {n}</h3><p>Teaser of it</p></a></article>")
        })
    }),
    ("articles with text", |size| {
        numbered(size, |n| {
            format!("<article><h2>Part {n}</h2><p>The council met on day {n} and voted.</p></article>")
        })
    }),
    ("captions and credits", |size| repeat("<p>Photo: Ann Lee / Agency<p>© 2024 Agency", size)),
    ("a language for each block", |size| {
        numbered(size, |n| {
            let (tag, text) =
                [("de", "Das ist ein Satz."), ("ar", "هذه جملة"), ("ru", "Это предложение.")][n % 3];
            format!("<p lang={tag}>{text} {n}")
        })
    }),
    ("hidden blocks", |size| repeat("<div hidden><p>a</p></div><p aria-hidden=true>b", size)),
    ("definitions", |size| framed("<dl>", "<dt>Name<dd>Value", "</dl>", size)),
    ("noscript and iframes", |size| repeat("<noscript><p>x</noscript><iframe>y</iframe>", size)),
    ("a real paragraph again and again", |size| {
        repeat("<p>The council approved the plan on Monday after a long debate, the mayor said.</p>", size)
    }),
    ("real paragraphs, all different", |size| {
        numbered(size, |n| {
            format!("<p>On day {n} the council of Town{n} approved plan {n}, Mayor Ann B{n} said.</p>")
        })
    }),
    // Sentences.
    ("abbreviations", |size| paragraph(repeat("Mr. Dr. U.S. No. St. ", size))),
    ("initials", |size| paragraph(repeat("J. R. ", size))),
    ("question and exclamation marks", |size| paragraph(repeat("?! ", size))),
    ("ellipses", |size| paragraph(repeat("a... b… ", size))),
    ("closing brackets", |size| paragraph(repeat("x.) ", size))),
    ("opening brackets", |size| paragraph(repeat("(a [b ", size))),
    ("numbered points", |size| paragraph(numbered(size, |n| format!("{n}. ")))),
    ("addresses in text", |size| {
        paragraph(numbered(size, |n| format!("https://a{n}.example.org/b?c={n} x{n}@b.org ")))
    }),
    ("thai without spaces", |size| paragraph(repeat("ภาษาไทย", size))),
    ("hindi", |size| paragraph(repeat("उन्होंने कहा कि यह सच है। ", size))),
    ("korean", |size| paragraph(repeat("그는 “네”라고 말했다. ", size))),
    ("japanese quotes", |size| paragraph(repeat("彼は「はい」と述べた。", size))),
    ("japanese names", |size| paragraph(numbered(size, |n| format!("田中{n}氏とスミス{n}さん、")))),
    // Names.
    ("distinct capitalised names", |size| paragraph(numbered(size, |n| format!("Ann{n} Lee{n}, ")))),
    ("distinct names of one surname", |size| paragraph(numbered(size, |n| format!("Ann{n} Lee met. ")))),
    ("distinct surnames of one first name", |size| {
        paragraph(numbered(size, |n| format!("Ann Lee{n} met. ")))
    }),
    ("distinct names in blocks", |size| {
        numbered(size, |n| format!("<p>Mayor Ann{n} Lee{n} met Mr. Lee{n} there.</p>"))
    }),
    ("distinct acronyms", |size| {
        paragraph(numbered(size, |n| format!("The World Aid Board {n} (WAB{n}) said. ")))
    }),
    ("one name ten thousand times", |size| paragraph(repeat("Ann Lee met Lee. ", size))),
    ("a name in capitals", |size| paragraph(repeat("MAYOR ANN LEE ", size))),
    ("a name without end", |size| paragraph(repeat("Ann van der Lee de la ", size))),
    ("capital words without end", |size| paragraph(numbered(size, |n| format!("Word{n} ")))),
    ("single capitals", |size| paragraph(repeat("A B C D ", size))),
    ("roles without names", |size| paragraph(repeat("president minister mayor ", size))),
    ("a role and many names", |size| paragraph(repeat("Minister Ann and ", size))),
    ("names in cyrillic", |size| paragraph(numbered(size, |n| format!("Министр Иван Петров{n} сказал. ")))),
    ("names in arabic", |size| paragraph(numbered(size, |n| format!("قال الوزير أحمد علي{n} ")))),
    // Quotes.
    ("quotes in many blocks", |size| {
        numbered(size, |n| format!("<p>“We won match {n},” said Ann B{n}.</p>"))
    }),
    ("quotes of one speaker", |size| repeat("<p>“We won,” said Ann Lee. “All is well.”</p>", size)),
    ("quotes reopened in each block", |size| repeat("<p>“We go on and on.</p>", size)),
    ("quotes closed and never opened", |size| paragraph(repeat("so” it” ", size))),
    ("nested quotes", |size| paragraph(repeat("“a ‘b ", size))),
    ("nested quotes, closed", |size| {
        let depth = size / 6;
        let text = format!("{}x{}", "“".repeat(depth), "”".repeat(depth));
        paragraph(text.into_bytes())
    }),
    ("corner brackets", |size| paragraph(repeat("「『", size))),
    ("guillemets of both kinds", |size| paragraph(repeat("» a « b » ", size))),
    ("low and high marks", |size| paragraph(repeat("„a“ b” sagte er „", size))),
    ("apostrophes", |size| paragraph(repeat("it's 'a' 90s' ", size))),
    ("dashes", |size| paragraph(repeat("— ", size))),
    ("dashes with words", |size| paragraph(repeat("— Yes, — he said. — No, — said she. ", size))),
    ("dash lines", |size| numbered(size, |n| format!("<p>— Да, это так, — сказал Иван{n}. — Всё."))),
    ("dash lines of narration", |size| {
        repeat("<p lang=ru>— Да, — сказал он, — но, — сказал он, — нет, — сказал он.", size)
    }),
    ("one dash line of narration", |size| paragraph(repeat("— сказал он, — ", size))),
    ("cues", |size| paragraph(repeat("said says told added ", size))),
    ("indirect speech", |size| paragraph(repeat("he said that she said that ", size))),
    ("indirect speech in sentences", |size| paragraph(repeat("Ann Lee said that it rains. ", size))),
    ("speaker lines", |size| numbered(size, |n| format!("<p>Ann B{n}: It is so.</p><p>Q: Why?</p>"))),
    ("quote blocks", |size| repeat("<blockquote><p>It is so.</p><cite>Ann Lee</cite></blockquote>", size)),
    ("colons", |size| paragraph(repeat("he said: “a: ", size))),
    ("kin in one sentence", |size| {
        framed_bytes("<p>“So,” she said. ", repeat("her son Tom Reed and ", size), "“So,” said the farmer.")
    }),
    ("people in one sentence", |size| paragraph(repeat("Tom Reed and “so it goes now” she said, ", size))),
    ("one person and offices", |size| {
        repeat("<p>Jan Reed saw it rain. “We will go on,” the manager said.", size)
    }),
    ("paragraphs called quotes", |size| {
        numbered(size, |n| {
            format!("<p class=quote>The river rose by {n} metres.<p>It rained for {n} days here.")
        })
    }),
    ("pronouns far from names", |size| paragraph(repeat("“So,” she said. ", size))),
    // Lines of flattened text.
    ("short lines", |size| numbered(size, |n| format!("Line {n}\n"))),
    ("equal lines", |size| repeat("Read more\n", size)),
    ("lines and blank lines", |size| {
        numbered(size, |n| format!("Paragraph {n} of the story, said Ann.\n\n"))
    }),
    ("lines of one letter", |size| repeat("a\n", size)),
    ("bullets", |size| numbered(size, |n| format!("• Point {n}\n- Other {n}\n* Third\n"))),
    ("tabs and pipes", |size| repeat("a | b\tc | d\n", size)),
    ("lines of dates and bylines", |size| numbered(size, |n| format!("By Ann B{n}\n12 March 2024\n"))),
    ("lines of comments", |size| numbered(size, |n| format!("User{n}\n2 hours ago\nI agree.\nReply\n"))),
    ("indented lines", |size| repeat("        deep\n", size)),
];
