//! What pages declare of themselves, in each shape that systems write it: every row has what counts, and
//! beside it the same of another page, as teasers have it, which must not count.

mod story;

use offprint::{Access, Article, Extractor, Field, Image, Input, Options, Parts};

use story::{PARAGRAPHS, TITLE};

/// A page with a head and something before and behind its body.
fn page(head: &str, before: &str, behind: &str) -> String {
    let body: String = PARAGRAPHS.iter().map(|text| format!("<p>{text}</p>")).collect();
    format!(
        "<html lang=en><head><title>{TITLE} - The Example</title>{head}</head><body><main>\
         <h1>{TITLE}</h1>{before}<div class=text>{body}</div>{behind}</main></body></html>"
    )
}

fn read(html: &str) -> Article {
    offprint::extract(Input::html(html).url("https://example.org/bridge")).expect("a small page is no error")
}

/// A field as a row of the tables writes it.
fn told(article: &Article, field: &str) -> String {
    let metadata = &article.metadata;
    let names = || metadata.authors.iter().map(|author| author.name.as_str()).collect::<Vec<_>>().join("|");
    let image = metadata.image.as_ref();
    let size = |image: &Image| format!("{:?}x{:?}", image.width.unwrap_or(0), image.height.unwrap_or(0));
    match field {
        "authors" => names(),
        "published" => metadata.published.as_ref().map_or(String::new(), |time| time.value.clone()),
        "modified" => metadata.modified.as_ref().map_or(String::new(), |time| time.value.clone()),
        "section" => metadata.section.clone().unwrap_or_default(),
        "tags" => metadata.tags.join("|"),
        "description" => metadata.description.clone().unwrap_or_default(),
        "description from" => {
            metadata.provenance.get(&Field::Description).map_or(String::new(), |source| source.to_string())
        }
        "crumbs" => metadata.breadcrumbs.join("|"),
        "site" => metadata.site_name.clone().unwrap_or_default(),
        "publisher" => metadata.publisher.clone().unwrap_or_default(),
        "license" => metadata.license.clone().unwrap_or_default(),
        "canonical" => metadata.canonical_url.clone().unwrap_or_default(),
        "image" => image.map_or(String::new(), |image| image.url.clone()),
        "size" => image.map_or(String::new(), size),
        "access" => match metadata.access {
            Access::Free => "free",
            Access::Paywalled => "paid",
            _ => "",
        }
        .to_owned(),
        _ => panic!("no field {field}"),
    }
}

fn check(name: &str, html: &str, expected: &[(&str, &str)]) -> Vec<String> {
    let article = read(html);
    let differs = |(field, value): &&(&str, &str)| told(&article, field) != *value;
    let wrong = expected.iter().filter(differs);
    wrong
        .map(|(field, value)| format!("{name}: {field} {:?}, not {value:?}", told(&article, field)))
        .collect()
}

/// A row of a table: its name, what is declared, what comes out.
type Row = (&'static str, &'static str, &'static [(&'static str, &'static str)]);

const OTHER_OBJECTS: &str = r#"<script type="application/ld+json">{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle",
        "headline":"Tunnel closes","author":"Mary Wrong","datePublished":"1999-01-01"}]}</script>
        <script type="application/ld+json">{"@type":"NewsArticle","url":"https://example.org/tunnel",
        "headline":"Tunnel closes","author":"Mary Wrong","datePublished":"1999-01-01","isAccessibleForFree":false}</script>"#;
const OBJECTS: &[Row] = &[
    (
        "plain",
        r#"{"@type":"NewsArticle","headline":"@","author":{"@type":"Person","name":"Ann Ode"},"datePublished":"2024-03-05"}"#,
        &[("authors", "Ann Ode"), ("published", "2024-03-05")],
    ),
    (
        "array",
        r#"[{"@type":"WebSite","name":"The Example"},{"@type":"Article","headline":"@","author":["Ann Ode","Bo Lee"]}]"#,
        &[("authors", "Ann Ode|Bo Lee"), ("site", "The Example")],
    ),
    (
        "graph of references",
        r##"{"@graph":[{"@type":"Article","headline":"@","author":[{"@id":"#a"},{"@id":"#b"}],"image":{"@id":"#i"},
            "publisher":{"@id":"#o"}},{"@type":"Person","@id":"#a","name":"Ann Ode"},{"@type":"Person","@id":"#b","name":"Bo Lee"},
            {"@type":"ImageObject","@id":"#i","url":"/a.jpg","width":640,"height":"480px"},
            {"@type":"Organization","@id":"#o","name":"Example Press","logo":{"@type":"ImageObject","url":"/logo.png"}}]}"##,
        &[
            ("authors", "Ann Ode|Bo Lee"),
            ("image", "https://example.org/a.jpg"),
            ("size", "640x480"),
            ("publisher", "Example Press"),
        ],
    ),
    (
        "ordered list",
        r#"{"@type":"Article","headline":"@","author":{"@list":[{"name":"Ann Ode"},{"name":"Bo Lee"}]}}"#,
        &[("authors", "Ann Ode|Bo Lee")],
    ),
    (
        "literals with a type",
        r#"{"@type":"Article","headline":{"@value":"@"},"author":{"name":{"@value":"Ann Ode","@language":"en"}},
            "datePublished":{"@type":"Date","@value":"2024-03-05"}}"#,
        &[("authors", "Ann Ode"), ("published", "2024-03-05")],
    ),
    (
        "list of types, nested and null values",
        r#"{"@type":["Thing","ReportageNewsArticle"],"headline":"@","author":[null,{"@type":"Person",
            "name":["Ann Ode"]}],"datePublished":null,"dateCreated":"2024-03-05"}"#,
        &[("authors", "Ann Ode"), ("published", "2024-03-05")],
    ),
    (
        "names in small letters",
        r#"{"@type":"NewsArticle","headline":"@","datepublished":"2024-03-05","Author":"Ann Ode"}"#,
        &[("authors", "Ann Ode"), ("published", "2024-03-05")],
    ),
    (
        "description",
        r#"{"@type":"NewsArticle","headline":"@","description":"<p>The new bridge<br>is open.</p>"}"#,
        &[("description", "The new bridge is open."), ("description from", "json-ld")],
    ),
    (
        "page with a main entity",
        r#"{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"@","datePublished":"2024-03-05"}}"#,
        &[("published", "2024-03-05")],
    ),
    (
        "live blog",
        r#"{"@type":"LiveBlogPosting","headline":"@","datePublished":"2024-03-05","liveBlogUpdate":[{"@type":"BlogPosting",
            "headline":"At noon","author":"Mary Wrong","datePublished":"1999-01-01"}]}"#,
        &[("authors", ""), ("published", "2024-03-05")],
    ),
    (
        "paid, by a part",
        r#"{"@type":"NewsArticle","headline":"@","isAccessibleForFree":"https://schema.org/True",
            "hasPart":[{"@type":"WebPageElement","isAccessibleForFree":"False","cssSelector":".paid"}]}"#,
        &[("access", "paid")],
    ),
    (
        "free",
        r#"{"@type":"NewsArticle","headline":"@","isAccessibleForFree":"https://schema.org/True"}"#,
        &[("access", "free")],
    ),
    (
        "first of two paths",
        r#"[{"@type":"NewsArticle","headline":"@"},{"@type":"BreadcrumbList","itemListElement":[{"position":2,"item":{"name":"Traffic"}},
            {"position":1,"name":"Home"}]},{"@type":"BreadcrumbList","itemListElement":[{"position":1,"name":"Start"},{"position":2,"name":"Region"}]}]"#,
        &[("crumbs", "Traffic"), ("section", "Traffic")],
    ),
    (
        "a path from the host to the headline",
        r#"[{"@type":"NewsArticle","headline":"@"},{"@type":"BreadcrumbList","itemListElement":[{"position":1,"name":"www.example.org"},
            {"position":2,"name":"Region"},{"position":3,"name":"Bridge over the Lorn opens after ten years of work, and more"}]}]"#,
        &[("crumbs", "Region"), ("section", "Region")],
    ),
    (
        "a house with \"and\" in its name",
        r#"{"@type":"NewsArticle","headline":"@","author":{"@type":"Organization","name":"Center for Woods and Fields"}}"#,
        &[("authors", "Center for Woods and Fields")],
    ),
    (
        "related articles within",
        r#"{"@type":"NewsArticle","headline":"@","author":"Ann Ode","mentions":[{"@type":"NewsArticle","headline":"Tunnel",
            "author":"Mary Wrong"}],"hasPart":{"@type":"NewsArticle","author":"Mary Wrong"}}"#,
        &[("authors", "Ann Ode")],
    ),
    (
        "trailing commas",
        r#"{"@type":"NewsArticle","headline":"@","author":["Ann Ode",],"datePublished":"2024-03-05",}"#,
        &[("authors", "Ann Ode"), ("published", "2024-03-05")],
    ),
    (
        "raw line ends",
        "{\"@type\":\"NewsArticle\",\"headline\":\"@\",\"description\":\"one\ntwo\tthree\",\"author\":\"Ann Ode\"}",
        &[("authors", "Ann Ode")],
    ),
    (
        "references",
        r#"{"@type":"NewsArticle","headline":"@","author":"Ann O&#39;Dee &amp; Bo Lee"}"#,
        &[("authors", "Ann O'Dee|Bo Lee")],
    ),
    (
        "comments",
        "/* of the page */ {\"@type\":\"NewsArticle\", // what it is\n\"headline\":\"@\",\"author\":\"Ann Ode\"}",
        &[("authors", "Ann Ode")],
    ),
    (
        "CDATA",
        "//<![CDATA[\n{\"@type\":\"NewsArticle\",\"headline\":\"@\",\"author\":\"Ann Ode\"}\n//]]>",
        &[("authors", "Ann Ode")],
    ),
    (
        "two documents in one",
        r#"{"@type":"WebSite","name":"The Example"}{"@type":"NewsArticle","headline":"@","author":"Ann Ode"}"#,
        &[("authors", "Ann Ode")],
    ),
    (
        "quotes that nobody escaped",
        r#"{"@type":"NewsArticle","description":"The "end", they say","headline":"@","author":"Ann Ode"}"#,
        &[("authors", "Ann Ode")],
    ),
    (
        "cut off",
        r#"{"@type":"NewsArticle","headline":"@","author":{"name":"Ann Ode"#,
        &[("authors", "Ann Ode")],
    ),
];
#[test]
fn json_ld() {
    let wrong: Vec<String> = OBJECTS
        .iter()
        .flat_map(|(name, json, expected)| {
            let json = json.replace("\"@\"", &format!("\"{TITLE}\""));
            let script = format!("{OTHER_OBJECTS}<script type=\"application/ld+json\">{json}</script>");
            check(name, &page(&script, "", ""), expected)
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

const ELEMENTS: &[Row] = &[
    (
        "social",
        "<meta property=article:published_time content=2024-03-05><meta property=article:modified_time content=2024-03-06>\
            <meta property=article:tag content=Bridges><meta property=article:tag content=Traffic><meta property=article:section content=Region>\
            <meta property=og:image content=/a.jpg><meta property=og:image:width content=640><meta property=og:image:height content=480>",
        &[
            ("published", "2024-03-05"),
            ("modified", "2024-03-06"),
            ("tags", "Bridges|Traffic"),
            ("section", "Region"),
            ("size", "640x480"),
        ],
    ),
    (
        "size of another picture",
        "<meta property=og:image content=/a.jpg><meta name=sailthru.image.full content=/b.jpg>\
            <meta property=og:image:width content=640px>",
        &[("image", "https://example.org/a.jpg"), ("size", "640x0")],
    ),
    (
        "Dublin Core",
        "<meta name=DC.Creator content='Ann Ode'><meta name=DC.date.issued content=2024-03-05><meta name=DC.Subject content='Bridges, Traffic'>\
            <meta name=DC.Publisher content='Example Press'>",
        &[
            ("authors", "Ann Ode"),
            ("published", "2024-03-05"),
            ("tags", "Bridges|Traffic"),
            ("publisher", "Example Press"),
        ],
    ),
    (
        "Dublin Core with colons",
        "<meta property=dcterms:creator content='Ann Ode'><meta property=dc:date:issued content=2024-03-05>\
            <meta name=dcterms:license content='https://example.org/l'>",
        &[("authors", "Ann Ode"), ("published", "2024-03-05"), ("license", "https://example.org/l")],
    ),
    (
        "parsely",
        "<meta name=parsely-author content='Ann Ode'><meta name=parsely-pub-date content=2024-03-05T10:00:00Z><meta name=parsely-section content=Region>\
            <meta name=parsely-tags content='bridges,traffic'><meta name=parsely-image-url content=/a.jpg>",
        &[
            ("authors", "Ann Ode"),
            ("published", "2024-03-05T10:00:00Z"),
            ("section", "Region"),
            ("tags", "bridges|traffic"),
            ("image", "https://example.org/a.jpg"),
        ],
    ),
    (
        "sailthru",
        "<meta name=sailthru.author content='Ann Ode'><meta name=sailthru.date content='2024-03-05 10:00:00'><meta name=sailthru.tags content='bridges, traffic'>\
            <meta name=sailthru.expire_date content='2030-01-01'>",
        &[("authors", "Ann Ode"), ("published", "2024-03-05T10:00:00"), ("tags", "bridges|traffic")],
    ),
    (
        "cXense",
        "<meta name=cXenseParse:author content='Ann Ode'><meta name=cXenseParse:recs:publishtime content=2024-03-05T10:00:00Z>\
            <meta name=cXenseParse:paywall content=hard><meta name=cXenseParse:recs:articleid content=1999-01-01>",
        &[("authors", "Ann Ode"), ("published", "2024-03-05T10:00:00Z"), ("access", "paid")],
    ),
    (
        "schema.org in properties",
        "<meta property=schema:author content='Ann Ode'><meta property=schema:datePublished content=2024-03-05>",
        &[("authors", "Ann Ode"), ("published", "2024-03-05")],
    ),
    (
        "plain names",
        "<meta name=author content='Ann Ode'><meta name=pubdate content=20240305><meta name=keywords content='bridges; traffic'>",
        &[("authors", "Ann Ode"), ("published", "2024-03-05"), ("tags", "bridges|traffic")],
    ),
    (
        "authors of others",
        "<meta name=twitter:creator content=@wrong><meta name=image-author content='Mary Wrong'><meta property=article:author \
            content=https://example.org/wrong>",
        &[("authors", "")],
    ),
    (
        "address with what follows readers",
        "<link rel=canonical href='/bridge?utm_source=x&id=1&fbclid=2'>",
        &[("canonical", "https://example.org/bridge?id=1")],
    ),
    (
        "tags with their kind, numbers of records, names of the house",
        "<meta property=og:site_name content='The Example'><meta name=keywords content='topic/Bridges, Category: Traffic, \
            26157981-b4f7-4929-adc1-e860c6f03636, 7712345, The Example, Topics, Lorn'>",
        &[("tags", "Bridges|Traffic|Lorn")],
    ),
    (
        "what a system counts its pages by",
        "<meta name=keywords content='Day: Friday, Page Type: Article, Length: 1000, Bridges'>",
        &[("tags", "Bridges")],
    ),
    (
        "the mark of the site in place of a picture",
        "<meta property=og:image content=/img/example-logo.png><meta name=sailthru.image.full content=/b.jpg>",
        &[("image", "https://example.org/b.jpg")],
    ),
    (
        "an icon",
        "<meta property=og:image content=/a.png><meta property=og:image:width content=32>",
        &[("image", "")],
    ),
    (
        "a section of sections",
        "<meta property=article:section content='Home | Region | Traffic |'>",
        &[("section", "Traffic")],
    ),
    (
        "authors of scholarly tags",
        "<meta name=citation_author content='Odhe, Anuq B.'><meta name=citation_author content='Leeh, Boq'>",
        &[("authors", "Anuq B. Odhe|Boq Leeh")],
    ),
    (
        "a whole description before one that was cut off",
        "<meta property=og:description content='The new bridge was opened on Monday, ten years after the first stone …'>\
         <meta name=description content='The new bridge is open.'>",
        &[("description", "The new bridge is open."), ("description from", "meta")],
    ),
    (
        "a sentence before one that was cut off unsaid",
        "<meta name=description content='The new bridge was opened on Monday, ten years after the first'>\
         <meta name=twitter:description content='The new bridge is open.'>",
        &[("description", "The new bridge is open."), ("description from", "opengraph")],
    ),
    (
        "a description before a teaser",
        "<meta property=og:description content='At last!'><meta name=description content='The new bridge over the Lorn is open.'>\
         <meta name=dc.description content='At last: it is there.'>",
        &[("description", "The new bridge over the Lorn is open."), ("description from", "meta")],
    ),
    (
        "a description that was cut off, where there is no other",
        "<meta name=description content='The new bridge was opened to traffic on […]'>",
        &[("description", "The new bridge was opened to traffic on […]")],
    ),
    (
        "markup and references in a description",
        "<meta name=description content='&lt;p&gt;The &lt;b&gt;new&lt;/b&gt;\n bridge&lt;/p&gt; cost &amp;euro;3&amp;nbsp;million &amp;amp;  more.'>",
        &[("description", "The new bridge cost €3 million & more.")],
    ),
    (
        "descriptions that say nothing new",
        "<meta property=og:site_name content='The Example'><meta name=description content='the example'>\
         <meta property=og:description content='Bridge over the Lorn opens, after ten years of work!'>\
         <meta name=twitter:description content='Bridge over the Lorn opens after ten years of work | The Example'>\
         <meta name=dc.description content='- … -'>",
        &[("description", ""), ("description from", "")],
    ),
    ("family name first", "<meta name=author content='Kaufman, Jeff T.'>", &[("authors", "Jeff T. Kaufman")]),
    (
        "licence of the page",
        "<link rel=license href=https://example.org/by>",
        &[("license", "https://example.org/by")],
    ),
];
#[test]
fn meta_elements() {
    let wrong: Vec<String> = ELEMENTS
        .iter()
        .flat_map(|(name, head, expected)| check(name, &page(head, "", ""), expected))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is marked, what is marked of another page, what comes out.
type Marked<'a> = (&'a str, &'a str, &'a str, &'a [(&'a str, &'a str)]);

#[test]
fn marked_text() {
    let teaser = |scope: &str, property: &str, inner: &str| {
        format!(
            "<aside><article {scope}><h3 {property}=headline>Tunnel closes</h3><span {inner}>Mary Wrong</span>\
                 <time {property}=datePublished datetime=1999-01-01>long ago</time></article></aside>"
        )
    };
    let microdata =
        teaser("itemscope itemtype=https://schema.org/NewsArticle", "itemprop", "itemprop=author");
    let rdfa = teaser("vocab=https://schema.org/ typeof=NewsArticle", "property", "property=author")
        + "<article typeof=schema:NewsArticle><meta property=datePublished content=1999-01-01></article>";
    let rows: [Marked<'_>; 5] = [
        (
            "microdata",
            "<div itemscope itemtype=https://schema.org/NewsArticle><h2 itemprop=headline>@</h2><span itemprop=author itemscope \
            itemtype=https://schema.org/Person><b itemprop=name>Ann Ode</b></span><meta itemprop=datePublished content=2024-03-05>\
            <meta itemprop=isAccessibleForFree content=https://schema.org/False><div itemprop=articleBody>x</div></div>",
            &microdata,
            &[("authors", "Ann Ode"), ("published", "2024-03-05"), ("access", "paid")],
        ),
        (
            "RDFa of schema.org",
            "<div vocab=https://schema.org/ typeof=NewsArticle><h2 property=headline>@</h2><span property=author typeof=Person>\
            <b property=name>Ann Ode</b></span><meta property=datePublished content=2024-03-05><div property=articleBody>x</div></div>",
            &rdfa,
            &[("authors", "Ann Ode"), ("published", "2024-03-05")],
        ),
        (
            "RDFa with a prefix",
            "<div typeof=schema:NewsArticle><span property=schema:author>Ann Ode</span><time property=schema:datePublished \
            content=2024-03-05>Tuesday</time><div property=schema:articleBody>x</div></div>",
            &rdfa,
            &[("authors", "Ann Ode"), ("published", "2024-03-05")],
        ),
        (
            "RDFa of an older system",
            "<div about=/node/1 typeof='sioc:Item foaf:Document'><span property='dc:date dc:created' content=2024-03-05T10:00:00+01:00 \
            rel=sioc:has_creator>Tuesday</span></div>",
            "<div typeof='sioc:Post sioct:Comment'><span property='dc:date dc:created' content=1999-01-01>x</span></div>",
            &[("published", "2024-03-05T10:00:00+01:00")],
        ),
        (
            "path in microdata",
            "<ol itemscope itemtype=https://schema.org/BreadcrumbList><li itemprop=itemListElement><a href=/><span itemprop=name>Home</span></a>\
            <li itemprop=itemListElement><a href=/traffic><span itemprop=name>Traffic</span></a></ol>",
            "<ul><li><a href=/x>Other</a></ul>",
            &[("crumbs", "Traffic"), ("section", "Traffic")],
        ),
    ];
    let wrong: Vec<String> = rows
        .iter()
        .flat_map(|(name, own, others, expected)| {
            check(name, &page("", &own.replace('@', TITLE), others), expected)
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn walls() {
    let offer = "<div class=paywall><p>Subscribe now to continue reading</p></div>";
    let free = check(
        "an offer far below",
        &page("", "", &format!("<p>Other news</p>{}{offer}", "<p>More</p>".repeat(6))),
        &[("access", "")],
    );
    let walled = check("an offer where the text breaks off", &page("", "", offer), &[("access", "paid")]);
    assert!(free.is_empty() && walled.is_empty(), "{free:?} {walled:?}");
}

#[test]
fn links_with_a_relation() {
    let tags = "<p>Topics: <a rel=tag href=/t/bridges>Bridges</a> <a rel='category tag' href=/c/region>Region</a></p>";
    let licence = "<figure><img src=/a.jpg><figcaption>Photo by Mary Wrong, <a rel=license href=https://example.org/wrong>licence</a></figcaption></figure>";
    let own = "<p>This text is free: <a rel=cc:license href=https://example.org/by-sa>licence</a></p>";
    let behind = format!("{tags}{own}");
    let wrong = check(
        "relations",
        &page("", licence, &behind),
        &[("tags", "Bridges"), ("license", "https://example.org/by-sa")],
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let wrong = check("licence of a picture", &page("", licence, ""), &[("license", "")]);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn authors_in_elements_beside_each_other_are_several() {
    let byline = "<div class=byline><span class=author>Tuulikki Rantanen</span> <span class=author>Mikael Holm</span></div>";
    let article = read(&page("", byline, ""));
    assert_eq!(told(&article, "authors"), "Tuulikki Rantanen|Mikael Holm");
}

#[test]
fn who_has_the_rights_names_the_site_whose_host_spells_it() {
    let rows = [
        ("vestnik-zaozerya.example", "Вестник Заозерья", "Вестник Заозерья"),
        ("suncoast.example", "Radio Sun Coast", "Radio Sun Coast"),
        ("suncoast.example", "Sun Coast Global Media Group", ""),
        ("suncoast.example", "Вестник Заозерья", ""),
    ];
    for (host, holder, site) in rows {
        let html = page("", "", &format!("<footer><p>© 2024 {holder}</p></footer>"));
        let html = html.replace(" - The Example", "");
        let url = format!("https://{host}/bridge");
        let article =
            offprint::extract(Input::html(html.as_str()).url(&url)).expect("a small page is no error");
        assert_eq!(told(&article, "site"), site, "{holder} on {host}");
    }
}

#[test]
fn pictures_tell_where_they_stand() {
    let [first, second, third, ..] = PARAGRAPHS;
    let figure = |name: &str| {
        format!(
            "<figure><img src={name}.jpg width=800 height=600><figcaption>The {name} of the bridge.</figcaption></figure>"
        )
    };
    let html = format!(
        "<html lang=en><head><title>{TITLE}</title><meta property=og:image content=/pier.jpg></head><body><main><h1>{TITLE}</h1>\
         {}<div class=text><p>{first}</p><p>{second}</p>{}<p>{third}</p>{}</div></main></body></html>",
        figure("deck"),
        figure("pier"),
        figure("ramp")
    );
    let places = |parts| {
        let input = Input::html(&html).url("https://example.org/bridge");
        let article =
            Extractor::new(Options::new().parts(parts)).extract(input).expect("a small page is no error");
        let of_image =
            |image: &Image| (image.url.rsplit('/').next().unwrap_or_default().to_owned(), image.block);
        let images: Vec<_> = article.images.iter().map(of_image).collect();
        (images, article.metadata.image.as_ref().map(of_image), article.blocks.len())
    };
    let at = |name: &str, block| (format!("{name}.jpg"), Some(block));
    let images = |before| vec![at("deck", before), at("pier", before + 2), at("ramp", before + 3)];
    assert_eq!(places(Parts::DEFAULT), (images(0), Some(at("pier", 2)), 3));
    assert_eq!(places(Parts::DEFAULT | Parts::TITLE_IN_BODY), (images(1), Some(at("pier", 3)), 4));
    // The captions are blocks too, each behind its picture.
    let captioned = vec![at("deck", 0), at("pier", 3), at("ramp", 5)];
    assert_eq!(places(Parts::DEFAULT | Parts::CAPTIONS), (captioned, Some(at("pier", 3)), 6));
    let article =
        read("<title>Rain</title><meta property=og:image content=/rain.jpg><h1>Rain</h1><p>It rained.</p>");
    assert_eq!(article.metadata.image.map(|image| image.block), Some(None));
}

#[test]
fn an_offer_to_follow_is_no_byline() {
    let text = "<p>Gió giật cấp 13, sóng cao bảy mét trùm qua kè biển và cả đảo mất điện từ trưa hôm nay, theo người dân.</p>";
    let html = format!(
        "<html lang=vi><title>Bão vào đảo</title><body><h1>Bão vào đảo</h1><div class=author-bar><button>Theo dõi</button>\
         </div><article>{}</article></body></html>",
        text.repeat(5)
    );
    assert_eq!(told(&read(&html), "authors"), "");
}

#[test]
fn words_that_say_nothing_are_no_tags() {
    let head =
        "<meta name=keywords content='News, Bridges, Lite:true, exclude-from-feeds, Videos, River Lorn'>";
    let wrong = check("general words", &page(head, "", ""), &[("tags", "Bridges|River Lorn")]);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_time_of_a_change_is_given_in_full() {
    let head = "<meta property='article:modified_time' content='2024-03-05T18:34:47+00:00'>\
                <meta property='article:published_time' content='2024-03-04T08:00:00+00:00'>";
    let html = page(head, "<p>Updated: March 5, 2024</p>", "");
    assert_eq!(told(&read(&html), "modified"), "2024-03-05T18:34:47Z");
}

#[test]
fn a_heading_that_leads_to_the_weblog_is_its_name() {
    let text: String = PARAGRAPHS.iter().map(|text| format!("<p>{text}</p>")).collect();
    let html = format!(
        "<html lang=en><title>{TITLE} - Notes from the river bank</title><body><h1><a href='/anna'>Notes from the river \
         bank</a></h1><h2>{TITLE}</h2><div>{text}</div>"
    );
    let input = Input::html(html.as_str()).url("https://example.org/anna/2024/bridge");
    let article = offprint::extract(input).expect("a small page is no error");
    assert_eq!(article.metadata.title.as_deref(), Some(TITLE));
}

#[test]
fn short_lines_in_bold_type_head_paragraphs() {
    let [one, two, three, four] = PARAGRAPHS;
    let html = format!(
        "<html lang=en><title>{TITLE}</title><body><main><h1>{TITLE}</h1><p>{one}</p><p><b>A long wait</b></p><p>{two}</p>\
         <p><b>“We waited for years.”</b></p><p>{three}</p><p><strong>What drivers save</strong></p><p>{four}</p><p><b>Ann Ode</b></p></main>"
    );
    let article = read(&html);
    let headings: Vec<&str> = article
        .blocks
        .iter()
        .filter(|block| matches!(block.kind, offprint::BlockKind::Heading { .. }))
        .map(|block| &article[block.span])
        .collect();
    assert_eq!(headings, ["A long wait", "What drivers save"]);
}

#[test]
fn tags_come_from_the_list_behind_the_body_not_from_teasers() {
    let list = |names: &[&str]| -> String {
        let links = names.iter().map(|name| format!("<a href='/tag/{name}'>{name}</a> "));
        format!("<div class=tags><span>Tags</span> {}</div>", links.collect::<String>())
    };
    let teaser = format!(
        "<div class=related><h3><a href=/flood>Flood carries a mill away in the north</a></h3>\
         <p>The mill had stood at the river for two hundred years.</p>{}</div>",
        list(&["Mills", "Floods"])
    );
    let behind = format!("{}{}", list(&["Bridges", "Traffic"]), teaser.repeat(4));
    let wrong = check("lists", &page("", "", &behind), &[("tags", "Bridges|Traffic")]);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let slugs = "<meta name=keywords content='Operación Orión, operacion-orion, cat_region, Bridges'>";
    let wrong = check("ends of addresses", &page(slugs, "", ""), &[("tags", "Operación Orión|Bridges")]);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_byline_among_teasers_is_not_the_story_s() {
    let teaser = "<li><h3><a href=/mill>The old mill on the upper river is sold</a></h3><span class=byline>By Mary Wrong</span></li>";
    let behind = format!("<ul>{teaser}</ul>");
    let wrong = check("teasers", &page("", "", &behind), &[("authors", "")]);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_browsers_hide_in_a_heading_is_no_headline() {
    let html = page("", "", "").replace("</h1>", " <span style='display: none'>Open editor</span></h1>");
    assert_eq!(read(&html).metadata.title.as_deref(), Some(TITLE));
}

#[test]
fn only_the_list_of_breadcrumbs_is_the_path() {
    let path = "<div class=breadcrumbs><ul class=breadcrumb><li><a href=/region>Region</a></li><li><a href=/lorn>Lorn</a></li></ul>\
                <a href=/day>Today 155</a></div>";
    let wrong = check("tabs", &page("", path, ""), &[("crumbs", "Region|Lorn"), ("section", "Lorn")]);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn two_letters_in_a_menu_are_not_the_name_of_the_site() {
    let html = page("", "<ul><li><a href=/qx>QX</a></li></ul>", "<p>Three photos of the bridge</p>")
        .replace(" - The Example", " - Antiqxe");
    assert_ne!(told(&read(&html), "site"), "QX");
}

#[test]
fn a_person_who_entered_the_story_is_not_its_publisher() {
    let head = "<meta name='DC.publisher' content='Peter Miller'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\
                \"headline\":\"Bridge over the Lorn opens after ten years of work\",\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Lorn Post\"}}</script>";
    let wrong = check("publisher", &page(head, "", ""), &[("publisher", "The Lorn Post")]);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The article in flattened text with lines before and after the paragraphs of the story.
fn flat(before: &str, behind: &str) -> Article {
    let text = format!("{before}\n{TITLE}\n{}\n{behind}\n", PARAGRAPHS.join("\n"));
    offprint::extract(Input::text(&text)).expect("a small text is no error")
}

#[test]
fn tags_of_flattened_text_stand_in_lines_behind_a_label() {
    let tags = |behind: &str| told(&flat("", behind), "tags");
    assert_eq!(tags("Topics\nBridges 12\nRiver Lorn\nFerry\nShow all"), "Bridges|River Lorn|Ferry");
    assert_eq!(tags("Topics\nRiver LornBridges"), "River Lorn|Bridges");
    assert_eq!(tags("Topics\nOpinion\nWeather\nGames\nCars"), "");
}

#[test]
fn a_menu_word_above_the_headline_of_flattened_text_is_its_section() {
    let section = |before: &str| told(&flat(before, "Politics\nBusiness"), "section");
    assert_eq!(section("Politics\nBusiness\nSports\nHome\nPolitics"), "Politics");
    assert_eq!(section("Politics\nSearch\nSports\nSearch"), "");
}

#[test]
fn paths_in_flattened_text() {
    let crumbs = |before: &str| told(&flat(before, ""), "crumbs");
    assert_eq!(crumbs("Home > Region > Lorn > Bridge"), "Region|Lorn|Bridge");
    assert_eq!(crumbs("«Il ferme» et «il ouvre» : un «grand» pont"), "");
    assert_eq!(crumbs(&format!("Home / Region / {TITLE}")), "Region");
    assert_eq!(crumbs(&format!("HomeRegion{TITLE}")), "Region");
}

#[test]
fn the_holder_of_the_copyright_names_the_site_of_flattened_text() {
    let site = |before: &str, behind: &str| told(&flat(before, behind), "site");
    assert_eq!(
        site("", "More from the lorn post\nCopyright © 2026 Lorn Post Ltd. All rights reserved."),
        "Lorn Post"
    );
    assert_eq!(site("", "More from the Lorn Post\nLorn Post © 2026"), "Lorn Post");
    assert_eq!(site("Harbour\nRegion", "© 2026 The Harbour Group"), "Harbour");
    assert_eq!(site("", "© 2026 a Lorn subsidiary\na Lorn subsidiary"), "");
}

#[test]
fn authors_of_flattened_text() {
    let authors = |behind: &str| told(&flat("", behind), "authors");
    let far = "Share this story\n".to_owned() + &"The ferry is for sale\n".repeat(10);
    assert_eq!(authors(&format!("{far}Written by\nAnna Miller\nEditor")), "Anna Miller");
}

#[test]
fn words_of_the_whole_site_are_no_tags() {
    let site = "<meta name=keywords content='Hotels, Weather, Jobs, Cinema, Chat, Markets, Recipes, Horoscope, Lottery'>";
    let wrong = check("of the site", &page(site, "", ""), &[("tags", "")]);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let own = site.replace("Lottery", "Bridges, Ferry, Flood");
    let expected = "Hotels|Weather|Jobs|Cinema|Chat|Markets|Recipes|Horoscope|Bridges|Ferry|Flood";
    let wrong = check("of the story", &page(&own, "", ""), &[("tags", expected)]);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
