use super::*;
use crate::article::Metadata;
use crate::assemble::tests::on_page;
use crate::assemble::{Comments, removed};
use crate::blocks::{PageBlocks, Verdict};
use crate::language::Language;
use crate::options::{Limits, Parts};

const TEASER: Verdict =
    Verdict { label: Label::Boilerplate(BoilerplateKind::Related), score: 0.1, rule: None };

/// The text and URL of each teaser of a page whose blocks all have the related kind, and the texts of the other removed
/// blocks.
fn read(html: &str) -> (Vec<(String, String)>, Vec<String>) {
    on_page(
        html,
        "https://example.com/town/bridge-opens",
        |count| vec![TEASER; count],
        |labelled| {
            let teasers = Teasers::find(labelled, Some("https://example.com/bridge"));
            let others = removed(labelled, &Metadata::default(), (&teasers, &Comments::default()))
                .into_iter()
                .map(|block| block.text)
                .collect();
            let list =
                teasers.into_list().into_iter().map(|teaser| (teaser.text, teaser.url.unwrap_or_default()));
            (list.collect(), others)
        },
    )
}

#[test]
fn a_teaser_is_parted_from_its_label() {
    let mut blocks = PageBlocks::default();
    let text = "Read also: Berlin: a town\nRelated articles\nTown votes\nTown votes on bridge";
    crate::plain::segment(text, &Limits::DEFAULT, &mut blocks);
    let labelled = Labelled {
        verdicts: &[TEASER; 4],
        blocks: &blocks,
        page: None,
        base: None,
        parts: Parts::DEFAULT,
        language: Language::English,
    };
    let teasers = Teasers::find(&labelled, None);
    assert_eq!(
        removed(&labelled, &Metadata::default(), (&teasers, &Comments::default()))[0].text,
        "Related articles"
    );
    let found: Vec<_> =
        teasers.into_list().into_iter().map(|related| (related.label, related.text)).collect();
    let expected = [
        (Some("Read also:".to_owned()), "Berlin: a town".to_owned()),
        (None, "Town votes on bridge".to_owned()),
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_teaser_leads_to_another_page_of_the_web() {
    let (teasers, others) = read(
        r##"<p><a href="#content">Skip to the content of the page</a></p>
        <p><a href="tel:+4930123">Call the newsroom at any time</a></p>
        <p><a href="/town/bridge-opens?print=1">Print this page about the bridge</a></p>
        <p><a href="/bridge">The bridge of Harrow opens at last</a></p>
        <p><a href="https://example.com">What is on the front page now</a></p>
        <p><a href="/ferry">The ferry stops after sixty years</a></p>"##,
    );
    assert_eq!(teasers, [("The ferry stops after sixty years".into(), "https://example.com/ferry".into())]);
    assert_eq!(others.len(), 5);
}

#[test]
fn an_article_is_one_teaser_with_its_headline() {
    let (teasers, others) = read(
        r#"<div><a href="/ferry">From the weekend edition</a></div><h3><a href="/ferry">The ferry stops after sixty years</a></h3>
        <p><a href="/ferry#comments">On Sunday the old boat crosses the river for the last time.</a></p>"#,
    );
    assert_eq!(teasers, [("The ferry stops after sixty years".into(), "https://example.com/ferry".into())]);
    assert_eq!(others.len(), 2);
}

#[test]
fn a_line_of_names_is_no_list_of_teasers() {
    let (teasers, others) = read(
        r#"<div><a href="/a">Cars</a> <a href="/b">Homes</a> <a href="/c">Jobs in town and country</a></div>"#,
    );
    assert_eq!(teasers, []);
    assert_eq!(others, ["Cars Homes Jobs in town and country"]);
}

#[test]
fn numbers_dates_and_names_of_sections_are_no_teasers() {
    for text in ["1", "2026-05-04 18:20", "News", "More…", "人気記事"] {
        assert!(!can_be_headline(text), "{text}");
    }
    for text in
        ["Ferry to return", "Brückensperrung verlängert", "中国经济增长超出预期", "رئيس البلدية يستقيل"]
    {
        assert!(can_be_headline(text), "{text}");
    }
}

#[test]
fn of_a_row_of_links_only_headlines_are_teasers() {
    let (teasers, others) = read(
        r#"<p><a href="/ferry">The ferry stops after sixty years</a> <a href="/sport">Sport</a>
        <a href="/flood">Flood carries a bridge away</a> <a href="/tide">Harbour closes for a tide</a></p>"#,
    );
    let texts: Vec<&str> = teasers.iter().map(|(text, _)| text.as_str()).collect();
    assert_eq!(
        texts,
        ["The ferry stops after sixty years", "Flood carries a bridge away", "Harbour closes for a tide"]
    );
    assert_eq!(others.len(), 1);
    assert!(can_be_headline("古镇春节灯会开幕") && !can_be_headline("世論データ"));
}

#[test]
fn dates_and_times_before_headlines_are_cut_off() {
    assert_eq!(without_stamp("12:40 Ferry to return in spring"), "Ferry to return in spring");
    assert_eq!(without_stamp("05.03.2024, 9:15 | Ferry to return"), "Ferry to return");
    for whole in [
        "2:15 hours of music in the park",
        "10:30 a.m. Ferry to return",
        "3.5 million use the ferry",
        "2024-25 budget passes council",
        "9 ways to cross the river",
    ] {
        assert_eq!(without_stamp(whole), whole);
    }
}

#[test]
fn a_date_cut_off_stays_among_the_removed() {
    let (teasers, others) = read(r#"<p><a href="/ferry">12:40 The ferry stops after sixty years</a></p>"#);
    assert_eq!(teasers[0].0, "The ferry stops after sixty years");
    assert_eq!(others, ["12:40 The ferry stops after sixty years"]);
}
