use super::*;
use crate::article::PageKind;
use crate::classify::tests::{of_page, settled};
use crate::options::Favor;

/// Returns what is left of a body that begins with all blocks of a page except those named.
fn left(html: &str, without: &[&str]) -> Vec<String> {
    left_of(PageKind::Article, html, without)
}

fn left_of(kind: PageKind, html: &str, without: &[&str]) -> Vec<String> {
    of_page(html, |evidence, words| {
        let texts = || evidence.blocks.texts();
        let chosen = texts().map(|text| !without.contains(&text)).collect();
        let bodies = settled(&PASSES, (evidence, words), (Favor::Balanced, kind), chosen);
        let kept = texts().zip(bodies).filter(|(_, body)| *body);
        kept.map(|(text, _)| text.to_owned()).collect()
    })
}

#[test]
fn a_dialog_before_the_headline_is_no_body() {
    let html = "<div><div><h2>Hello</h2><p>Some want to know you.<div><button>Agree</button>\
                <button>More options</button></div></div></div><h1>Rain</h1><p>It rained.";
    assert_eq!(left(html, &["Agree", "More options", "Rain"]), ["It rained."]);
    let html = "<div><h2>Hello</h2><p>Some want to know you.</div><h1>Rain</h1><p>It rained.";
    assert_eq!(left(html, &["Rain"]).len(), 3);
    let html = "<div><p>Some want to know you.<button>Agree</button><button>More options</button></div>";
    assert_eq!(left(html, &["Agree", "More options"]).len(), 1);
}

#[test]
fn comments_in_a_box_are_no_body_however_long_they_are() {
    let html = "<div><h1>Rain</h1><p>It rained.</div><section><h2>Comments (2)</h2><div><p>Ann</p>\
                <p>It never rained like this when I was young, and nobody does anything.</div></section>";
    assert_eq!(left(html, &["Rain"]), ["It rained."]);
    let flat = "<div><h1>Rain</h1><p>It rained.<h2>Comments</h2><p>It poured.</div>";
    assert_eq!(left(flat, &["Rain"]).len(), 3);
}

#[test]
fn what_is_called_a_sign_up_is_no_body_if_it_is_little() {
    let page = |class: &str| {
        format!(
            "<h1>Rain</h1><p>It rained for nine days, and the river rose by a metre.<div class={class}><p>All of it</div>"
        )
    };
    assert_eq!(left(&page("newsletter-pushup"), &["Rain"]).len(), 1);
    assert_eq!(left(&page("letters"), &["Rain"]).len(), 2);
    assert_eq!(left("<div class=newsletter><h1>Rain</h1><p>It rained.</div>", &["Rain"]).len(), 1);
}

#[test]
fn what_is_called_the_next_article_is_no_body() {
    let page = |class: &str| {
        format!(
            "<h1>Rain</h1><p>It rained.<div class='art {class}'><h2>Snow</h2><p>It snowed for nine days.</div>"
        )
    };
    assert_eq!(left(&page("next-article"), &["Rain", "Snow"]), ["It rained."]);
    assert_eq!(left(&page("more"), &["Rain", "Snow"]).len(), 2);
}

#[test]
fn comments_behind_an_article_element_are_no_body_whatever_the_page_is() {
    let page = |tag: &str| {
        format!(
            "<{tag}><h1>Rain</h1><p>It rained.</{tag}><section><h2>Comments (2)</h2><p>It poured.</section>"
        )
    };
    assert_eq!(left_of(PageKind::Other, &page("article"), &["Rain"]), ["It rained."]);
    assert_eq!(left_of(PageKind::Other, &page("div"), &["Rain"]).len(), 3);
}

#[test]
fn a_box_under_a_label_is_no_body_if_it_is_less_than_the_rest() {
    let sold = "<p>It rained for nine days, and the river rose.<div><h3>Newsletter</h3><p>All of it.</div>";
    assert_eq!(left(sold, &[]), ["It rained for nine days, and the river rose."]);
    let story = "<p>It rained.<div><h3>Newsletter</h3><p>It poured for nine days and the river rose.</div>";
    assert_eq!(left(story, &[]).len(), 3);
}
