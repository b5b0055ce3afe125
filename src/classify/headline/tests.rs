use super::*;
use crate::classify::tests::of_page;

fn found(html: &str, bodies: &[bool]) -> Headline {
    of_page(html, |evidence, words| find(evidence, words, bodies, &[]))
}

#[test]
fn the_heading_like_the_title_is_the_headline() {
    let html = "<title>Rain in Oslo | Paper</title>\
                <meta name=description content='It will not stop before Sunday, they say'>\
                <ul><li>Rain in Oslo</li></ul><h1>Rain in Oslo</h1>\
                <p>It will not stop before Sunday</p><p>Body</p><h2>Rain in Oslo</h2>";
    let headline = found(html, &[false, false, false, true, false]);
    assert_eq!((headline.title, headline.subtitle), (Some(1), Some(2)));
}

#[test]
fn a_heading_below_the_headline_is_the_standfirst() {
    let html = "<title>Rain in Oslo</title><h1>Rain in Oslo</h1><h3>More</h3>\
                <h2>Shops close as the river rises for a third day</h2><p>Body</p>";
    assert_eq!(found(html, &[false, false, false, true]).subtitle, Some(2));
    let html = "<title>Rain in Oslo</title><h1>Rain in Oslo</h1><p>Shops close as the river rises again.</p><p>Body</p>";
    assert_eq!(found(html, &[false, false, true]).subtitle, Some(1));
}

#[test]
fn what_is_called_a_standfirst_below_the_headline_is_it() {
    let page = |class: &str| {
        format!(
            "<title>Rain in Oslo</title><header><h1>Rain in Oslo</h1><div class={class}>\
             <p>Shops close as the river rises again</div></header><p>Body</p>"
        )
    };
    assert_eq!(found(&page("story-excerpt"), &[false, false, true]).subtitle, Some(1));
    assert_eq!(found(&page("box"), &[false, false, true]).subtitle, None);
}

#[test]
fn without_a_declared_title_the_first_level_heading_is_it() {
    assert_eq!(found("<h2>Menu</h2><h1>Rain</h1><p>Body</p>", &[false, false, true]).title, Some(1));
}

#[test]
fn captions_and_boxes_are_no_standfirst() {
    let html = "<title>Rain in Oslo</title><meta name=description content='The river at noon, seen from the old bridge'>\
                <h1>Rain in Oslo</h1><p>The river at noon, seen from the old bridge. Photo: Ann Ode</p><p>Body</p>";
    assert_eq!(found(html, &[false, false, true]).subtitle, None);
    let html = "<title>Rain in Oslo</title><h1>Rain in Oslo</h1>\
                <aside><h3>Do you think that the river will rise again?</h3></aside><p>Body</p>";
    assert_eq!(found(html, &[false, false, true]).subtitle, None);
}
