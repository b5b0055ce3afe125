mod differential;
mod growth;
mod limits;

use super::reference::{by_html5ever, by_us};
use super::*;

/// Writes the tree as tags and text, in document order.
fn outline(page: &Page) -> String {
    let mut out = String::new();
    for node in page.descendants(NodeId::ROOT) {
        match page.kind(node) {
            NodeKind::Element(tag) => out += &format!("<{}>", tag.name()),
            NodeKind::Text => out += page.text(node),
            NodeKind::Document | NodeKind::Fragment => {}
        }
    }
    out
}

fn outline_of(html: &str) -> String {
    outline(&Page::parse(html, &Limits::DEFAULT))
}

#[test]
fn misnested_elements_are_mended() {
    assert_eq!(outline_of("<p>a<b>b<p>c"), "<html><head><body><p>a<b>b<p><b>c");
}

#[test]
fn text_of_a_table_is_fostered_before_it() {
    assert_eq!(outline_of("<table>x<tr><td>y"), "<html><head><body>x<table><tbody><tr><td>y");
}

#[test]
fn comments_vanish_and_the_text_around_them_is_one_node() {
    let page = Page::parse("<p>a<!-- x -->b", &Limits::DEFAULT);
    let texts: Vec<&str> =
        page.descendants(NodeId::ROOT).map(|node| page.text(node)).filter(|text| !text.is_empty()).collect();
    assert_eq!(texts, ["ab"]);
}

#[test]
fn the_content_of_noscript_is_markup() {
    assert_eq!(outline_of("<body><noscript><img src=a></noscript>x"), "<html><head><body><noscript><img>x");
}

#[test]
fn the_content_of_a_template_stands_below_its_fragment() {
    let page = Page::parse("<template><p>x</template>y", &Limits::DEFAULT);
    let template = page.find(Tag::Template).unwrap();
    let fragment = page.first_child(template).unwrap();
    assert_eq!(page.kind(fragment), NodeKind::Fragment);
    assert_eq!(page.children(fragment).map(|node| page.tag(node)).collect::<Vec<_>>(), [Tag::P]);
}

#[test]
fn a_title_of_svg_is_not_the_pages() {
    let page = Page::parse("<body><svg><title>icon</title></svg>", &Limits::DEFAULT);
    assert_eq!(page.find(Tag::Title), None);
}

#[test]
fn of_links_in_svg_only_the_address_is_read() {
    let html = "<svg><a xlink:type=simple xlink:title=Map xlink:href=/map>Map</a></svg>";
    for page in [by_us(html, Keep::Wanted), by_html5ever(html)] {
        let link = page.descendants(NodeId::ROOT).find(|node| page.tag(*node) == Tag::A).unwrap();
        assert_eq!(page.attrs(link).collect::<Vec<_>>(), [(Attr::Href, "/map")]);
    }
}

#[test]
fn attributes_of_a_second_html_and_body_are_added_once() {
    let page = Page::parse(
        "<html lang=fr><body class=a><html lang=en dir=rtl><body class=b id=c>",
        &Limits::DEFAULT,
    );
    let all = |tag| page.attrs(page.find(tag).unwrap()).collect::<Vec<_>>();
    assert_eq!(all(Tag::Html), [(Attr::Lang, "fr"), (Attr::Dir, "rtl")]);
    assert_eq!(all(Tag::Body), [(Attr::Class, "a"), (Attr::Id, "c")]);
}

#[test]
fn the_arena_is_reused() {
    let mut page = Page::parse("<p class=a>one<table>x<td>y", &Limits::DEFAULT.nodes(6));
    page.read("<p id=b>two", &Limits::DEFAULT);
    assert_eq!(outline(&page), "<html><head><body><p>two");
    assert!(page.limits_reached().is_empty());
    assert_eq!(page.attrs(page.find(Tag::P).unwrap()).collect::<Vec<_>>(), [(Attr::Id, "b")]);
}

#[test]
fn what_a_page_has_not_is_not_looked_for() {
    let mut page = Page::parse("<html><body itemprop=x><p>a", &Limits::DEFAULT);
    assert!(page.find(Tag::P).is_some() && page.has_attr(Attr::Itemprop));
    assert!(page.find(Tag::Base).is_none() && !page.has_attr(Attr::Typeof));
    page.read("<html typeof=y><base href=/>", &Limits::DEFAULT);
    assert!(page.find(Tag::Base).is_some() && page.has_attr(Attr::Typeof));
    assert!(page.find(Tag::P).is_none() && !page.has_attr(Attr::Itemprop));
    assert!(Page::default().find(Tag::Html).is_none());
}

/// html5ever's own tokenizer keeps the newline of `<pre>&#10x`: it reports the missing semicolon before sending it.
#[test]
fn a_newline_behind_pre_is_dropped_however_it_is_written() {
    for html in ["<pre>\nx", "<pre>\r\nx", "<pre>&#10;x", "<pre>&#10x"] {
        assert_eq!(outline_of(html), "<html><head><body><pre>x", "{html}");
    }
}

#[test]
fn a_giant_page_does_not_hold_its_memory() {
    let mut page =
        Page::parse(&"<p class=a>words upon words ".repeat(300_000), &Limits::DEFAULT.nodes(1_000_000));
    assert!(page.nodes.capacity() > 500_000 && page.text.capacity() > 4 << 20);
    page.read("<p>word", &Limits::DEFAULT);
    assert!(page.nodes.capacity() < 200_000 && page.text.capacity() <= 4 << 20);
}
