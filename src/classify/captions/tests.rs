use super::*;
use crate::classify::tests::of_page;

fn left(html: &str) -> Vec<String> {
    of_page(html, |evidence, _| {
        let mut bodies = vec![true; evidence.blocks.blocks.len()];
        remove(evidence, &mut bodies);
        let texts = evidence.blocks.texts().zip(bodies).filter(|(_, body)| *body);
        texts.map(|(text, _)| text.to_owned()).collect()
    })
}

#[test]
fn lines_of_pictures_are_no_body() {
    let html = "<p>It rained.<p><img src=a><br>The river at noon</p><p class=c-media__caption>The hills in rain.                    <p><img src=b><br>It rained for nine days.</p><p>Nobody slept";
    let expected = ["It rained.", "It rained for nine days.", "Nobody slept"];
    assert_eq!(left(html), expected);
}

#[test]
fn the_description_of_a_picture_within_the_text_is_none_of_it() {
    let html = "<p>It rained.<div><span><img src=a><em class=img_desc>The river at noon</em></span> It rained on.</div>";
    assert_eq!(left(html), ["It rained.", "It rained on."]);
}

#[test]
fn what_is_called_the_description_of_a_picture_is_no_body() {
    assert_eq!(left("<p>It rained.<p class=image-desc>The river at noon.").len(), 1);
}
