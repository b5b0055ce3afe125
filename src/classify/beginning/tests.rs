use super::*;
use crate::classify::tests::{blocks, of_page};
use crate::language::Language;
use crate::phrases::Phrases;

#[test]
fn a_date_and_a_short_standfirst_before_the_text_are_no_body() {
    let freed = |html: &str, mut bodies: Vec<bool>| {
        let long = "Council votes on the bridge after engineers find that its piers are worn";
        let page = blocks(html);
        let hits: Vec<PhraseHits> =
            page.texts().map(|text| Phrases::of(Language::English).find(text)).collect();
        let descriptions =
            [("Council votes on the bridge".into(), Source::Meta), (long.into(), Source::Meta)];
        free_beginning(&page, &descriptions, &hits, &mut bodies);
        bodies[0]
    };
    assert!(!freed("<p>12. März 2024<p>It rained.", vec![true, true]));
    assert!(freed("<p>In 2024 it rained on 12 days of the year<p>It rained.", vec![true, true]));
    assert!(!freed("<p>Council votes on the bridge<p>By A. B.<p>It rained.", vec![true, false, true]));
    assert!(freed("<p>Council votes on the bridge<p>It rained.", vec![true, true]));
    let html =
        "<p>Council votes on the bridge after engineers find that its piers are worn<p>By A. B.<p>It rained.";
    assert!(freed(html, vec![true, false, true]));
    assert!(freed("<p>12. März 2024<p>Menu", vec![true, false]));
    assert!(!freed("<ul><li>Feb 17, 2021</ul><p>It rained.", vec![true, true]));
    assert!(!freed("<p>By Ann Ode, staff writer, Monday, March 5, 2024<p>It rained.", vec![true, true]));
    assert!(freed("<p>By 2024 it had rained for years.<p>It rained.", vec![true, true]));
}

#[test]
fn a_standfirst_below_the_headline_stays() {
    let taken = |line: &str, score: f32| {
        let html = format!(
            "<header><h1>Rain in the hills</h1>{line}</header><p>By Ana Lim<p>It rained for nine days."
        );
        of_page(&html, |evidence, words| {
            let hits: Vec<PhraseHits> =
                evidence.blocks.texts().map(|text| Phrases::of(Language::English).find(text)).collect();
            let mut bodies = [false, false, false, true];
            let scores = [0.0, score, 0.0, 0.9];
            let lines = Lines { evidence, scores: &scores, words, hits: &hits, threshold: 0.45 };
            lines.keep_standfirst(Some(0), &mut bodies);
            bodies[1]
        })
    };
    assert!(taken("<p>The river rose by a metre, and nobody slept.", 0.2));
    assert!(!taken("<p>The river rose by a metre, and nobody slept.", 0.1));
    assert!(!taken("<p>The river rose by a metre, and nobody slept", 0.2));
    assert!(taken("<p>The river rose by a metre in a single night, and nobody in the valley slept", 0.3));
    assert!(!taken("<p>The river rose by a metre in a single night, and nobody in the valley slept", 0.2));
    assert!(!taken("<p>Did the river rise by a metre, and who slept?", 0.2));
    assert!(taken("<p>The river rose by a metre. Did anybody sleep?", 0.2));
    assert!(!taken("<p><a href=/1>The river rose by a metre, and nobody slept.</a>", 0.2));
}

#[test]
fn points_between_the_headline_and_the_text_stay() {
    let taken = |class: &str, score: f32, item: &str| {
        let html = format!(
            "<h1>Rain in the hills</h1><ul class={class}><li>The river rose by a metre<li>{item}</ul><p>It rained for nine days."
        );
        of_page(&html, |evidence, _| {
            let mut bodies = [false, false, false, true];
            keep_points(evidence, &[0.0, score, score, 0.9], Some(0), &mut bodies);
            bodies[1]
        })
    };
    assert!(taken("box", 0.3, "Nobody slept that week"));
    assert!(!taken("box", 0.1, "Nobody slept that week"));
    assert!(taken("c-keypoints", 0.1, "Nobody slept that week"));
    assert!(!taken("box", 0.3, "<a href=/1>Nobody slept that week</a>"));
}

#[test]
fn a_lead_right_before_the_text_stays() {
    let taken = |class: &str| {
        let lead = format!("<div class={class}>The river rose by a metre, and nobody slept.</div>");
        let html = format!("<h1>Rain in the hills</h1><p>By Ana Lim{lead}<p>It rained for nine days.");
        of_page(&html, |evidence, words| {
            let hits = [PhraseHits::default(); 4];
            let mut bodies = [false, false, false, true];
            let scores = [0.0, 0.0, 0.1, 0.9];
            let lines = Lines { evidence, scores: &scores, words, hits: &hits, threshold: 0.45 };
            lines.keep_standfirst(Some(0), &mut bodies);
            bodies[2]
        })
    };
    assert!(taken("artLead"));
    assert!(!taken("box"));
}
