use super::*;

#[test]
fn what_is_no_reference_stays() {
    assert_eq!(resolve("R&D; A&amp;B &#x41; &#99999999; &"), "R&D; A&B A &#99999999; &");
}

#[test]
fn tags_go_and_paragraphs_stay_apart() {
    assert_eq!(strip_tags("<p>a <b>b</b></p>1 < 2 <br/>c"), "\n\na b\n\n1 < 2 \n\nc");
}
