use super::*;
use crate::classify::tests::{blocks, of_page};

#[test]
fn a_sentence_beside_the_body_is_part_of_it() {
    let page = blocks("<div><p>It rained.<p>It poured.<p>Home</div><div><p>It snowed.</div>");
    let mut bodies = [true, false, false, false];
    keep_siblings(&page, &[0.9, 0.4, 0.4, 0.4], &[PhraseHits::default(); 4], 0.45, &mut bodies);
    assert_eq!(bodies, [true, true, false, false]);
    let mut bodies = [true, false, false, false];
    keep_siblings(&page, &[0.9, 0.2, 0.4, 0.4], &[PhraseHits::default(); 4], 0.45, &mut bodies);
    assert_eq!(bodies, [true, false, false, false]);
}

#[test]
fn an_emphasised_question_beside_the_body_is_part_of_it() {
    let page =
        blocks("<div><p>It rained.</p><p><strong>Did it snow?</strong></p></div><p><b>Did it hail?</b></p>");
    let mut bodies = [true, false, false];
    keep_siblings(&page, &[0.9, 0.4, 0.4], &[PhraseHits::default(); 3], 0.45, &mut bodies);
    assert_eq!(bodies, [true, true, false]);
}

#[test]
fn a_quote_within_the_body_stays_and_a_pull_quote_goes() {
    let page = blocks("<p>It rained. It poured.<blockquote>It snowed.</blockquote><p>So it went.");
    let mut bodies = [true, false, true];
    keep_quotes(&page, &[0.9, 0.3, 0.9], &mut bodies);
    assert_eq!(bodies, [true; 3]);
    let page = blocks("<p>It rained. It poured.<blockquote>It poured.</blockquote><p>So it went.");
    let mut bodies = [true, false, true];
    keep_quotes(&page, &[0.9, 0.3, 0.9], &mut bodies);
    assert_eq!(bodies, [true, false, true]);
}

#[test]
fn what_is_called_a_correction_stays() {
    let kept = |class: &str| {
        let html = format!("<p>It rained.<p class={class}><em>An earlier version said that it snowed.</em>");
        of_page(&html, |evidence, _| {
            let mut bodies = [true, false];
            keep_corrections(evidence, &[0.9, 0.2], 0.45, &mut bodies);
            bodies[1]
        })
    };
    assert!(kept("story-correction"));
    assert!(!kept("story-box"));
}

#[test]
fn a_heading_of_what_is_body_stays() {
    let left = |heading: &str, score: f32| {
        let page = blocks(&format!("<p>It rained.{heading}<p>So it went."));
        let mut bodies = [true, false, true];
        keep_headings(&page, &[0.9, score, 0.9], &[PhraseHits::default(); 3], 0.45, &mut bodies);
        bodies[1]
    };
    assert!(left("<h2>Later</h2>", 0.3));
    assert!(!left("<h2>Later</h2>", 0.1));
    assert!(!left("<h2><a href=/1>Later</a></h2>", 0.3));
}

#[test]
fn code_within_the_body_stays() {
    let page = blocks("<p>It rained.<pre>rain --all</pre><p>So it went.");
    let mut bodies = [true, false, true];
    keep_quotes(&page, &[0.9, 0.05, 0.9], &mut bodies);
    assert_eq!(bodies, [true; 3]);
}

#[test]
fn a_line_that_somebody_says_stays() {
    let page = blocks("<p>It rained.<p>“It poured,” she said.<p>So it went.");
    let mut bodies = [true, false, true];
    keep_quotes(&page, &[0.9, 0.15, 0.9], &mut bodies);
    assert_eq!(bodies, [true; 3]);
    let page = blocks("<p>It rained.<p><a href=/1>“It poured,” she said</a><p>So it went.");
    let mut bodies = [true, false, true];
    keep_quotes(&page, &[0.9, 0.15, 0.9], &mut bodies);
    assert_eq!(bodies, [true, false, true]);
}
