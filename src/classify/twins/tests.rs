use super::*;
use crate::classify::tests::of_page;
use crate::phrases::Phrases;

/// Returns how many blocks are left of a body that begins with all blocks after the first of a page.
fn left(html: &str) -> usize {
    of_page(html, |evidence, words| {
        let phrases = Phrases::of(evidence.language);
        let hits: Vec<_> = evidence.blocks.texts().map(|text| phrases.find(text)).collect();
        let mut bodies = vec![true; evidence.blocks.blocks.len()];
        bodies[0] = false;
        end_before_twin(evidence, words, &hits, &mut bodies);
        bodies.into_iter().filter(|body| *body).count()
    })
}

fn story(class: &str, headline: &str, byline: &str) -> String {
    format!("<div class='{class}'><h1>{headline}</h1><p>{byline}<p>It rained.<p>It poured.</div>")
}

#[test]
fn the_body_ends_before_a_story_in_an_element_of_the_same_make() {
    let page = |others: &str| {
        format!("<title>Rain in the hills</title>{}{others}", story("s1", "Rain in the hills", "By Ana Lim"))
    };
    let next = story("s2", "Snow on the road", "12 March 2024");
    assert_eq!(left(&page(&next)), 3);
    assert_eq!(left(&page(&format!("<p>Read on{next}"))), 4);
    assert_eq!(left(&page(&story("s2", "Snow on the road", "It snowed"))), 7);
    assert_eq!(left(&page(&story("box", "Snow on the road", "By Bo Ek"))), 7);
    assert_eq!(left(&page(&next.replace("h1", "h2"))), 7);
    assert_eq!(left(&next.repeat(2)), 7);
}

#[test]
fn the_body_ends_before_a_headline_of_the_same_class_in_another_element() {
    let page = |class: &str| {
        format!(
            "<title>Rain in the hills</title><main><h1 class=t1>Rain in the hills</h1><p>By Ana Lim<p>It rained.</main>\
             <section><time>12:48</time><h1 class={class}>Snow on the road</h1><p>It snowed.</section>"
        )
    };
    assert_eq!(left(&page("t1")), 3);
    assert_eq!(left(&page("t2")), 5);
}

#[test]
fn chapters_of_one_element_stay() {
    let html = "<title>Rain in the hills</title><div><h1>Rain in the hills</h1><p>By Ana Lim<p>It rained.\
                <h1>Later</h1><p>By noon<p>It poured.</div>";
    assert_eq!(left(html), 5);
}
