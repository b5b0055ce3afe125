use super::*;
use crate::classify::tests::of_page;

const LINE: &str = "<p>It rained in the hills all day, and the river rose by a metre.";

/// Returns how many blocks are left of a body that begins with all blocks of a page.
fn left(html: &str) -> usize {
    of_page(html, |evidence, words| {
        let mut bodies = vec![true; evidence.blocks.blocks.len()];
        bodies[0] = false;
        let hits = vec![PhraseHits::default(); bodies.len()];
        end_before_next(evidence, words, &hits, &mut bodies);
        bodies.into_iter().filter(|body| *body).count()
    })
}

/// Returns whether a page is a series, and the number of body blocks if the body begins with the long ones.
fn series(html: &str) -> (bool, usize) {
    of_page(html, |evidence, _| {
        let mut bodies: Vec<bool> = evidence.blocks.texts().map(|text| text.len() > 50).collect();
        (keep_series(evidence, &mut bodies), bodies.into_iter().filter(|body| *body).count())
    })
}

#[test]
fn the_body_ends_where_the_next_article_begins() {
    let story = format!("<h1>Rain</h1>{}", LINE.repeat(9));
    assert_eq!(left(&format!("<article>{story}</article><article>{story}</article>")), 9);
    assert_eq!(left(&format!("<article>{story}<article>{story}</article></article>")), 19);
    assert_eq!(left(&format!("<article>{story}</article><div>{story}</div>")), 19);
    assert_eq!(left("<article><h1>A</h1><p>Short.</article><article><h1>B</h1><p>Short.</article>"), 3);
}

#[test]
fn a_short_article_ends_before_the_next_where_it_has_the_title_of_the_page() {
    let page = |title: &str| {
        format!(
            "<title>{title}</title><article><h1>Rain in the hills</h1>{LINE}</article>\
             <article><h1>Snow on the road</h1>{LINE}</article>"
        )
    };
    assert_eq!(left(&page("Rain in the hills")), 1);
    assert_eq!(left(&page("The latest of the day")), 3);
}

#[test]
fn behind_the_article_of_the_title_lower_headlines_with_a_time_begin_others_too() {
    let page = |title: &str, time: &str| {
        let next = format!("<article><h2>Snow on the road</h2>{time}{LINE}<h2>Later</h2>{LINE}</article>");
        format!("<title>{title}</title><article><h1>Rain in the hills</h1>{LINE}</article>{next}")
    };
    assert_eq!(left(&page("Rain in the hills", "<time>March 2024</time>")), 1);
    assert_eq!(left(&page("Rain in the hills", "")), 5);
    assert_eq!(left(&page("The latest of the day", "<time>March 2024</time>")), 6);
}

#[test]
fn stories_whose_headlines_lead_elsewhere_are_a_series() {
    let text = LINE.repeat(4);
    let story = |headline: &str| format!("<article><h2>{headline}</h2>{text}</article>");
    let linked = story("<a href=/1>Rain in the hills</a>");
    assert_eq!(series(&linked.repeat(3)), (true, 15));
    assert_eq!(series(&linked.repeat(2)), (false, 8));
    assert_eq!(series(&story("Rain in the hills").repeat(3)), (false, 12));
    let article = "<meta property=og:type content=article>";
    assert_eq!(series(&format!("{article}{}", linked.repeat(3))), (false, 12));
    let long = format!("<article><h1>Rain</h1>{}</article>", text.repeat(9));
    assert_eq!(series(&format!("{long}{}", linked.repeat(3))), (false, 48));
}
