use super::*;
use crate::options::Limits;

fn declared(html: &str) -> Declared {
    Declared::read(&Page::parse(html, &Limits::DEFAULT))
}

fn ld(json: &str) -> Declared {
    declared(&format!(
        "<title>Bridge opens - The Example</title><link rel=canonical href='https://example.org/bridge'>\
         <script type='application/ld+json'>{json}</script><h1>Bridge opens</h1>"
    ))
}

fn first(declared: &Declared, what: What) -> Option<&str> {
    declared.values(what).next().map(|fact| fact.value.as_str())
}

#[test]
fn only_the_object_of_this_page_counts() {
    let found = ld(r#"[{"@type":"NewsArticle","headline":"Tunnel closes","datePublished":"2020-01-01"},
        {"@type":"NewsArticle","headline":"Bridge opens","datePublished":"2021-01-01"},
        {"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Road"}]}]"#);
    assert_eq!(found.headlines, ["Bridge opens"]);
    assert_eq!(first(&found, What::Published), Some("2021-01-01"));
}

#[test]
fn address_tells_the_object_where_the_headline_differs() {
    let found = ld(r#"{"@graph":[
        {"@type":["Article","Thing"],"url":"https://www.example.org/bridge/","headline":"At last"},
        {"@type":"Article","url":"https://example.org/other","headline":"Other"}]}"#);
    assert_eq!(found.headlines, ["At last"]);
}

#[test]
fn several_articles_of_which_none_agrees_are_others() {
    let found = ld(r#"[{"@type":"Article","headline":"A"},{"@type":"Article","headline":"B"}]"#);
    assert!(found.headlines.is_empty());
}

#[test]
fn authors_come_in_every_shape() {
    let names = |json: &str| -> Vec<String> {
        let json = format!(
            r##"{{"@graph":[{{"@type":"NewsArticle","headline":"Bridge opens","author":{json}}},
            {{"@id":"#p","@type":"Person","name":"Ann Ode"}}]}}"##
        );
        ld(&json).authors.into_iter().map(|author| author.name).collect()
    };
    assert_eq!(names(r#""Ann Ode""#), ["Ann Ode"]);
    assert_eq!(names(r#"["Ann Ode", null, {"@type":"Person","name":"Bo Lee"}]"#), ["Ann Ode", "Bo Lee"]);
    assert_eq!(names(r##"{"@id":"#p"}"##), ["Ann Ode"]);
    assert_eq!(names(r#"{"name":["Ann Ode","Bo Lee"]}"#), ["Ann Ode", "Bo Lee"]);
    assert_eq!(names("null"), Vec::<String>::new());
}

#[test]
fn a_page_object_reaches_its_main_entity() {
    let found =
        ld(r#"{"@type":"WebPage","mainEntity":{"@type":"LiveBlogPosting","headline":"Bridge opens"}}"#);
    assert_eq!(found.headlines, ["Bridge opens"]);
    assert_eq!(first(&found, What::Type), Some("liveblogposting"));
    assert_eq!(found.schema_types, ["webpage", "liveblogposting"]);
}

#[test]
fn body_keeps_paragraphs() {
    let found = ld(
        r#"{"@type":"NewsArticle","headline":"Bridge opens","articleBody":"<p>One.<\/p><p>Two &amp; three.<\/p>"}"#,
    );
    assert_eq!(found.article_body.as_deref(), Some("One.\n\nTwo & three."));
    assert_eq!(found.body_source, Some(Source::JsonLd));
}

#[test]
fn access_is_closed_where_a_part_is() {
    let found = ld(r#"{"@type":"NewsArticle","headline":"Bridge opens","isAccessibleForFree":"True",
        "hasPart":{"@type":"WebPageElement","isAccessibleForFree":false}}"#);
    assert_eq!(first(&found, What::FreeAccess), Some("false"));
}

#[test]
fn breadcrumbs_are_in_order_of_position() {
    let found = ld(r#"{"@type":"BreadcrumbList","itemListElement":[
        {"position":2,"item":{"name":"Traffic"}},{"position":1,"name":"Home"}]}"#);
    let steps: Vec<&str> = found.values(What::Breadcrumb).map(|fact| fact.value.as_str()).collect();
    assert_eq!(steps, ["Home", "Traffic"]);
}

#[test]
fn a_document_that_is_escaped_for_html_is_read() {
    let found =
        ld("{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;Bridge opens&quot;}");
    assert_eq!(found.headlines, ["Bridge opens"]);
}

#[test]
fn meta_elements_are_read_by_key() {
    let found = declared(
        "<meta property='og:title' content='Bridge opens'><meta name=twitter:title content=Other>\
         <meta name='Parsely-Pub-Date' content='2021-01-01'><meta property='article:modified_time' content='2021-01-02'>\
         <meta name=author content='Ann Ode'><meta property='article:author' content='https://example.org/ann'>\
         <meta property=og:image content='/a.jpg'><meta property=og:image:width content=640>",
    );
    assert_eq!(found.social_title.as_deref(), Some("Bridge opens"));
    assert_eq!(first(&found, What::Published), Some("2021-01-01"));
    assert_eq!(first(&found, What::Modified), Some("2021-01-02"));
    assert_eq!(found.authors.len(), 1);
    assert_eq!(found.images[0].0.width, Some(640));
}

#[test]
fn title_of_an_icon_is_not_the_page_title() {
    let found = declared("<body><svg><title>Menu</title></svg>");
    assert_eq!(found.page_title, None);
}

#[test]
fn microdata_of_comments_and_teasers_is_left_out() {
    let found = declared(
        "<div itemscope itemtype='https://schema.org/NewsArticle'>\
         <span itemprop=author itemscope itemtype='https://schema.org/Person'><b itemprop=name>Ann Ode</b></span>\
         <time itemprop=datePublished datetime='2021-01-01'>1 Jan</time>\
         <div itemprop=comment itemscope itemtype='https://schema.org/Comment'>\
         <i itemprop=author>Troll</i></div></div>",
    );
    assert_eq!(found.authors.iter().map(|author| author.name.as_str()).collect::<Vec<_>>(), ["Ann Ode"]);
    assert_eq!(first(&found, What::Published), Some("2021-01-01"));
}

#[test]
fn application_state_gives_a_body_where_nothing_else_does() {
    let sentence = "The bridge opened on Monday after ten years of work. ";
    let found = declared(&format!(
        "<script id=__NEXT_DATA__ type='application/json'>{{\"props\":{{\"body\":\"{}\",\"css\":\"a{{}}\"}}}}</script>",
        sentence.repeat(20)
    ));
    assert_eq!(found.body_source, Some(Source::State));
    assert!(found.article_body.is_some_and(|body| body.starts_with("The bridge opened")));
}

#[test]
fn a_person_may_be_named_in_two_parts() {
    let found = ld(
        r#"{"@type":"NewsArticle","headline":"Bridge opens","author":[{"@type":"Person","familyName":"Ode","givenName":"Ann"}]}"#,
    );
    assert_eq!(found.authors.iter().map(|author| author.name.as_str()).collect::<Vec<_>>(), ["Ann Ode"]);
}

#[test]
fn every_system_may_have_its_own_prefix_for_authors() {
    let found = declared(
        "<meta name=x_page_authors content='Ann Ode'><meta name=articleAuthor content='Bo Lee'>\
         <meta name='twitter:app:author' content=Nobody><meta name='app-banner-author' content='Get the app'>",
    );
    assert_eq!(
        found.authors.iter().map(|author| author.name.as_str()).collect::<Vec<_>>(),
        ["Ann Ode", "Bo Lee"]
    );
}

#[test]
fn of_several_marked_articles_that_of_the_page_counts() {
    let card = "<article itemscope itemtype='https://schema.org/BlogPosting'><h2 itemprop=headline>Other</h2>\
                <span itemprop=author>Cy Dee</span></article>";
    let found = declared(&format!(
        "{card}<article itemscope itemtype='https://schema.org/BlogPosting'><h1>Bridge opens</h1>\
         <span itemprop=author>Ann Ode</span></article>{card}"
    ));
    assert_eq!(found.authors.iter().map(|author| author.name.as_str()).collect::<Vec<_>>(), ["Ann Ode"]);
}

#[test]
fn application_state_tells_date_and_authors_of_the_page_alone() {
    let found = declared(
        r#"<title>Bridge opens - The Example</title><script id=__NEXT_DATA__ type='application/json'>{"props":{"related":
        [{"title":"Tunnel closes","publishedAt":"2020-01-01"}],"page":{"title":"Bridge opens","publishedAt":"2021-01-01",
        "authors":[{"name":"Ann Ode"}]}}}</script>"#,
    );
    assert_eq!(first(&found, What::Published), Some("2021-01-01"));
    assert_eq!(found.authors.iter().map(|author| author.name.as_str()).collect::<Vec<_>>(), ["Ann Ode"]);
    assert!(found.facts.iter().all(|fact| fact.source != Source::State || fact.value != "2020-01-01"));
}

#[test]
fn a_path_of_sections_does_not_begin_with_the_front_page() {
    let found = ld(r#"{"@type":"BreadcrumbList","itemListElement":[
        {"@type":"ListItem","position":1,"name":"News","item":"https://paper.example/"},
        {"@type":"ListItem","position":2,"item":{"@id":"https://paper.example/sea","name":"Sea"}}]}"#);
    let steps: Vec<&str> = found.values(What::Breadcrumb).map(|fact| fact.value.as_str()).collect();
    assert_eq!(steps, ["Sea"]);
}
