use super::*;
use crate::language::Language;

const DATA: &str = "The ferry is back after sixty years, and the whole town came to see it off at the old pier \
                    on Saturday, with a brass band and a good deal of rain.\n\nIt runs six times a day until \
                    October, and costs less than the bus, the new owners say. Bicycles and dogs ride free.";

fn declared(body: &str) -> Declared {
    Declared { article_body: Some(body.to_owned()), body_source: Some(Source::JsonLd), ..Declared::default() }
}

fn recover(html: &str, declared: &Declared, visible: &Body) -> Option<Recovered> {
    from_data(html, declared, visible, Hints::default())
}

#[test]
fn a_missing_body_is_taken_from_the_data_with_its_paragraphs() {
    let found = recover("", &declared(DATA), &Body::default()).unwrap();
    assert_eq!(found.body.blocks.len(), 2);
    assert!(found.body.blocks[1].span.of(&found.body.text).starts_with("It runs six times"));
    assert_eq!((found.language.language, found.source), (Language::English, Source::JsonLd));
}

#[test]
fn a_visible_body_of_like_length_stays() {
    let visible = Body::from_text(DATA, Language::English);
    assert!(recover("", &declared(DATA), &visible).is_none());
}

#[test]
fn a_summary_is_no_body() {
    assert!(recover("", &declared("The ferry is back."), &Body::default()).is_none());
}

#[test]
fn state_that_a_script_assigns_is_read_where_nothing_is_visible() {
    let text = DATA.repeat(3).replace('\n', " ");
    let object = format!("{{\"story\":{{\"title\":\"Ferry\",\"body\":\"<p>{text}</p>\"}}}}");
    let assigned = format!("<script>var a = 1; window.__INITIAL_STATE__ = {object};</script>");
    let parsed = format!(
        "<script async src='a.js'></script><script>window.__STATE__ = JSON.parse(\"{}\");</script>",
        object.replace('"', "\\\"")
    );
    for html in [assigned, parsed] {
        let found = recover(&html, &Declared::default(), &Body::default()).expect(&html);
        assert!(found.body.text.starts_with("The ferry is back after sixty years"), "{}", found.body.text);
        assert_eq!(found.source, Source::State);
        let visible = Body::from_text("A visible line.", Language::English);
        assert!(recover(&html, &Declared::default(), &visible).is_none());
    }
}

#[test]
fn a_script_of_code_is_no_body() {
    let code =
        "function f(a){var b={content:'Click here. Then wait. Do it. Now.'};return b.content+a;}".repeat(20);
    assert!(recover(&format!("<script>{code}</script>"), &Declared::default(), &Body::default()).is_none());
}
