use super::*;
use crate::article::AuthorKind;
use crate::article::BoilerplateKind::{self, Byline, Caption, Navigation, Related};
use crate::blocks::{PageBlocks, Verdict};
use crate::language::Language;
use crate::options::{Limits, Parts};
use crate::segment::segment;

/// Returns the pictures of a page. [`verdict`] labels each block by its first word.
fn pictures(html: &str) -> Vec<Image> {
    with_main(html, "no.jpg")
}

/// Like [`pictures`], but for a page that declares a main picture.
fn with_main(html: &str, main: &str) -> Vec<Image> {
    on_page(html, main, None)
}

/// Like [`with_main`], for a page at an address.
fn on_page(html: &str, main: &str, base: Option<&Url>) -> Vec<Image> {
    let page = Page::parse(html, &Limits::DEFAULT);
    let mut blocks = PageBlocks::default();
    segment(&page, &Limits::DEFAULT, &mut blocks);
    let verdicts: Vec<Verdict> = blocks.texts().map(verdict).collect();
    let labelled = Labelled {
        blocks: &blocks,
        verdicts: &verdicts,
        page: Some(&page),
        base,
        parts: Parts::DEFAULT,
        language: Language::English,
    };
    let main = Image { url: main.to_owned(), ..Image::default() };
    collect(&labelled, &[(main, Source::OpenGraph)])
}

fn verdict(text: &str) -> Verdict {
    let kinds = [("Caption", Caption), ("By", Byline), ("Menu", Navigation), ("Teaser", Related)];
    let kind = kinds.into_iter().find(|(word, _)| text.starts_with(word)).map(|(_, kind)| kind);
    let kind = kind.or_else(|| text.starts_with("Note").then_some(BoilerplateKind::Other));
    Verdict { label: kind.map_or(Label::Body, Label::Boilerplate), score: 0.5, rule: None }
}

fn urls(html: &str) -> Vec<String> {
    pictures(html).into_iter().map(|image| image.url).collect()
}

fn captions(html: &str) -> Vec<Option<String>> {
    pictures(html).into_iter().map(|image| image.caption).collect()
}

fn in_story(html: &str) -> String {
    format!("<div><p>It rained.</p>{html}<p>It rained on.</p></div>")
}

#[test]
fn a_caption_for_narrow_and_for_wide_screens_is_one() {
    let twice = "<figure><img src=a.jpg><figcaption><span>Caption of a boat.</span> <span>Caption of a boat.</span>\
                 </figcaption></figure>";
    assert_eq!(captions(&in_story(twice)), [Some("Caption of a boat.".to_owned())]);
}

#[test]
fn marks_icons_and_drawings_are_no_pictures_of_the_body() {
    let html =
        "<img src=/a/paper-logo.png><img src=x.gif width=64><img src=/b/chevron.svg><img src=river.jpg>";
    assert_eq!(urls(&in_story(html)), ["river.jpg"]);
    let drawn = "<figure><img src=/b/map.svg><figcaption>Caption of a map</figcaption></figure>";
    assert_eq!(urls(&in_story(drawn)), ["/b/map.svg"]);
}

#[test]
fn pictures_of_teasers_and_bylines_are_not_the_body_s() {
    let teaser = "<div><img src=a.jpg><p>Teaser of another story</p></div>";
    let byline = "<div><img src=b.jpg><span>By Ann Ode</span></div>";
    let promotion = "<a href=/shop><img src=c.jpg><p>Note on a sale</p></a>";
    let own = "<a href=d-full.jpg><img src=d.jpg></a>";
    assert_eq!(urls(&in_story(&[teaser, byline, promotion, own].concat())), ["d.jpg"]);
}

#[test]
fn the_picture_that_data_names_is_the_body_s_whatever_stands_beside_it() {
    let html = in_story("<div><img src=a-300x200.jpg><span>By Ann Ode</span></div>");
    assert_eq!(with_main(&html, "a.jpg").len(), 1);
    assert_eq!(with_main(&html, "b.jpg").len(), 0);
}

#[test]
fn the_file_is_found_behind_a_stand_in() {
    let html = "<img src=1x1.gif data-lazy-src=a.jpg><img src=data:x srcset='b-1.jpg 300w, b-2.jpg 900w'>
        <img src=data:x><noscript><img src=c.jpg></noscript><img src=placeholder.png>
        <picture><img src=data:x><img src=d.jpg></picture>";
    assert_eq!(urls(&in_story(html)), ["a.jpg", "b-2.jpg", "c.jpg", "d.jpg"]);
}

#[test]
fn a_picture_in_several_sizes_is_one() {
    let html = "<img src=a-300x200.jpg width=300><img src=a-900x600.jpg?v=2 width=900><img src='p?id=1'><img src='p?id=2'>";
    assert_eq!(urls(&in_story(html)), ["a-900x600.jpg?v=2", "p?id=1", "p?id=2"]);
}

#[test]
fn a_picture_stands_where_its_first_size_stands() {
    let small = "<img src=a-300x200.jpg width=300>";
    let html = format!("{small}<p>Menu</p><p>It rained more.</p><img src=a-900x600.jpg width=900>");
    let places: Vec<_> = pictures(&in_story(&html)).into_iter().map(|image| image.block).collect();
    assert_eq!(places, [Some(1)]);
    let behind = "<p>Menu</p><p>It rained more.</p><img src=a.jpg>";
    assert_eq!(pictures(&in_story(behind))[0].block, Some(2));
}

#[test]
fn a_caption_is_what_its_figure_says_without_buttons() {
    let html = "<figure><div><img src=a.jpg><button>Caption zoom</button></div>
        <figcaption><p>Caption here.</p><span>By Ann Ode</span></figcaption><p>Menu: all pictures</p></figure>";
    assert_eq!(captions(&in_story(html)), [Some("Caption here. By Ann Ode".to_owned())]);
}

#[test]
fn a_caption_without_figure_is_the_text_in_one_element_with_the_picture() {
    let html = "<div class=image><div><img src=a.jpg></div><div>Note: the river at noon</div></div>
        <p><img src=b.jpg></p><p>Caption of b</p>";
    let expected = [Some("Note: the river at noon".to_owned()), Some("Caption of b".to_owned())];
    assert_eq!(captions(&in_story(html)), expected);
    assert_eq!(captions(&in_story("<p><img src=a.jpg></p>")), [None]);
}

#[test]
fn the_lead_picture_has_a_caption_or_the_size_of_a_photo() {
    let image = |width: Option<u32>| Image { width, ..Image::default() };
    assert_eq!(lead(&[image(None), image(Some(640))], &[]), Some(&image(Some(640))));
    assert_eq!(lead(&[image(None), image(Some(90))], &[]), None);
}

#[test]
fn faces_of_authors_are_no_pictures_of_the_body() {
    let ann = Author { name: "Ann Ode".to_owned(), kind: AuthorKind::Person, url: None };
    let image = |url: &str, alt: &str| Image {
        url: url.to_owned(),
        alt: Some(alt.to_owned()),
        width: Some(300),
        ..Image::default()
    };
    let images =
        [image("a.jpg", "Headshot of Ann Ode"), image("b.jpg", "Ann Ode in a boat on the river at noon")];
    assert_eq!(lead(&images, std::slice::from_ref(&ann)), Some(&images[1]));
    let mut metadata = Metadata { authors: vec![ann], ..Metadata::default() };
    assert_eq!(without_portraits(images.to_vec(), &metadata), images[1..]);
    metadata.image = Some(images[0].clone());
    assert_eq!(without_portraits(images.to_vec(), &metadata), images);
}

#[test]
fn buttons_of_services_are_no_pictures_even_with_a_caption() {
    let html = "<figure><img src=/i/sns_facebook_24.jpg><figcaption>Caption by Ann Ode</figcaption></figure>\
        <figure><img src=/i/missing-image.svg><figcaption>Caption of the river</figcaption></figure>\
        <figure><img src=/i/facebook-hq.jpg><figcaption>Caption of a house</figcaption></figure>\
        <figure><img src=/i/new-logo.jpg><figcaption>Caption of a sign</figcaption></figure>";
    assert_eq!(urls(&in_story(html)), ["/i/facebook-hq.jpg", "/i/new-logo.jpg"]);
}

#[test]
fn a_picture_that_leads_to_another_article_is_not_the_story_s() {
    let base = Url::parse("https://example.org/news/bridge-opens-after-ten-years").unwrap();
    let found = |link: &str| {
        let html = in_story(&format!("<p><a href='{link}'><img src=/i/ferry-sold.jpg></a></p>"));
        on_page(&html, "bridge.jpg", Some(&base)).len()
    };
    assert_eq!(found("/news/the-old-ferry-is-to-be-sold"), 0);
    assert_eq!(found("/photo/123/the-old-ferry-is-to-be-sold"), 1);
    assert_eq!(found("/news/bridge-opens-after-ten-years/all-of-the-pictures"), 1);
    assert_eq!(found("https://shop.example.org/all-of-the-old-boats"), 1);
}

#[test]
fn counters_are_no_pictures() {
    let html = "<img src=/counter.png?id=1><img src=/i/no-thumb.png><img src=/i/river.jpg>";
    assert_eq!(urls(&in_story(html)), ["/i/river.jpg"]);
}
