#![allow(clippy::string_slice, reason = "a test may panic")]

use serde_json::{Value, json};

use super::*;
use crate::Extractor;

const PAGE: &str = "<title>Mara Ellison closes bridge</title>\
    <meta name=description content='The bridge is old.'><article><h1>Mara Ellison closes bridge</h1>\
    <p>Mara Ellison, the mayor of Harrow, went to the <a href='/b'>old bridge</a> on <b>Sunday</b>, and it rained.</p>\
    <p>On 12 March 2024 it was open. “We have never seen the like of it in all these years,” Ellison said.</p></article>";

fn article() -> Article {
    let article = Extractor::default().extract(PAGE).unwrap();
    assert!(are_in_title(&article.entities) && article.quotes.len() == 1, "{article:?}");
    article
}

fn read(json: Value) -> Result<Article, String> {
    serde_json::from_value(json).map_err(|error| error.to_string())
}

#[test]
fn an_article_is_read_back_as_it_was() {
    let article = article();
    let json = serde_json::to_value(&article).unwrap();
    assert_eq!(json.get("annotated_title"), None);
    assert_eq!((&json["entities"][2]["date"], json["entities"][0].get("date")), (&json!("2024-03-12"), None));
    assert_eq!(
        (&json["description"], &json["provenance"]["description"]),
        (&json!("The bridge is old."), &json!("meta"))
    );
    assert_eq!(read(json).unwrap(), article);
}

#[test]
fn a_title_that_somebody_changes_leaves_the_mentions_as_they_were() {
    let mut article = article();
    article.metadata.title = Some("X".to_owned());
    let mut in_title = article.entities.iter().flat_map(|entity| &entity.title_mentions);
    assert_eq!(in_title.next().unwrap().of(article.annotated_title()), "Mara Ellison");
    let json = serde_json::to_value(&article).unwrap();
    assert_eq!(json["annotated_title"], "Mara Ellison closes bridge");
    assert_eq!(read(json).unwrap(), article);
}

#[test]
fn what_points_nowhere_is_an_error() {
    let json = serde_json::to_value(article()).unwrap();
    for (path, value, said) in [
        ("/quotes/0/block", json!(99), "there is no block 99, only 2"),
        ("/quotes/0/block", json!(0), "does not begin in its block"),
        ("/quotes/0/speaker/entity", json!(4000), "there is no entity 4000"),
        ("/entities/0/mentions/0/block", json!(99), "there is no block 99, only 2"),
        ("/entities/0/mentions/0/block", Value::Null, "invalid type: null"),
        ("/entities/0/title_mentions/0/start", json!(1), "is another one"),
        ("/entities/0/title_mentions/0/end", json!(99), "span 0..99 is not of this text"),
        ("/entities/2/date", json!("2024-02-30"), "`2024-02-30` is no date"),
        ("/blocks/0/links/0", json["quotes"][0].clone(), "missing field `url`"),
        ("/blocks/0/emphasis/0/start", json!(1), "is another one"),
        ("/images", json!([{ "url": "/a.jpg", "block": 3 }]), "no block 3 for a picture, only 2"),
        ("/image", json!({ "url": "/a.jpg", "block": 3 }), "no block 3 for a picture, only 2"),
        ("/schema", json!(2), "schema 2 is not known"),
    ] {
        let mut changed = json.clone();
        *changed.pointer_mut(path).unwrap() = value;
        let error = read(changed).unwrap_err();
        assert!(error.contains(said), "{path}: {error}");
    }
}

#[test]
fn what_lies_in_another_block_is_an_error() {
    let json = serde_json::to_value(article()).unwrap();
    let quote = &json["quotes"][0];
    let mut link = json!({ "url": "/b" });
    for key in ["start", "end", "text"] {
        link[key] = quote[key].clone();
    }
    let mut changed = json.clone();
    changed["blocks"][0]["links"][0] = link;
    assert!(read(changed).unwrap_err().contains("is not of its block"));
    let mut changed = json.clone();
    let first = changed["blocks"][0].clone();
    changed["blocks"].as_array_mut().unwrap().push(first);
    assert!(read(changed).unwrap_err().contains("blocks overlap"));
    let mut changed = json;
    let first = changed["entities"][0].clone();
    changed["entities"].as_array_mut().unwrap().push(first);
    assert!(read(changed).unwrap_err().contains("two entities have one id"));
}

#[test]
fn what_an_article_holds_can_be_written_alone() {
    let article = article();
    let quote = serde_json::to_value(&article.quotes[0]).unwrap();
    assert_eq!(quote["start"], article.quotes[0].span.start);
    assert_eq!(serde_json::from_value::<Quote>(quote).unwrap(), article.quotes[0]);
    // The JSON of an article also holds the text of each span. The types alone can be read from it too.
    let json = serde_json::to_value(&article).unwrap();
    let blocks: Vec<Block> = serde_json::from_value(json["blocks"].clone()).unwrap();
    let entities: Vec<Entity> = serde_json::from_value(json["entities"].clone()).unwrap();
    assert_eq!((blocks, entities), (article.blocks, article.entities));
}
