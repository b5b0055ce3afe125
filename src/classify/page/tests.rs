use super::*;
use crate::classify::tests::of_page;

#[test]
fn a_page_that_is_likely_no_article_is_what_it_is_likeliest() {
    assert_eq!(kind(0.1, 0.3).0, PageKind::Article);
    assert_eq!(kind(0.4, 0.3), (PageKind::Index, 0.4));
    assert_eq!(kind(0.2, 0.9), (PageKind::Other, 0.9));
}

#[test]
fn the_shipped_models_are_whole() {
    let models = Models::shipped();
    assert!(models.first.len() > 20 && models.second.len() > 20);
    assert!(models.first.columns() <= names().len());
    let names = &Telling::shipped().names;
    assert!(models.second.columns() <= names.len());
    assert!(models.wide.jury().len() > 20 && models.wide.jury().columns() <= names.len());
}

#[test]
fn reasons_are_those_of_the_model_that_gave_the_score() {
    let story = "<p>It rained for a third day on Sunday, and the river rose by a metre, the mayor said.</p>";
    let menu = "<ul><li><a href=/1>Sport</a><li><a href=/2>Culture</a></ul>";
    let list =
        "<h2><a href=/3>The river rises by a metre in one night</a></h2><p>It rained for a third day.</p>";
    for html in [format!("{menu}<h1>Rain</h1>{}", story.repeat(6)), format!("{menu}{}", list.repeat(12))] {
        for favor in [Favor::Precision, Favor::Balanced, Favor::Recall] {
            of_page(&html, |evidence, _| {
                let models = Models::shipped();
                let reading =
                    Reading::new(evidence.page.unwrap(), evidence.blocks, evidence.declared, &models.classes);
                let hits = phrase_hits(evidence);
                let settled = settled(models, &reading, told(evidence, &hits), favor);
                for (index, score) in settled.scores.iter().enumerate().filter(|(_, score)| **score > 0.0) {
                    let (forest, row) = settled.looks.last_word(Telling::shipped(), index).unwrap();
                    assert_eq!(probability(forest.log_odds(&row)), *score, "{html} {favor:?} {index}");
                }
            });
        }
    }
}
