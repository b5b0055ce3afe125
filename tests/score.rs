//! Checks that the scorer of `examples/corpus` gives the same figures as the script that defines them. That script
//! printed `fixtures/score/expected.json`.

#[path = "../examples/train/flatten.rs"]
mod flatten;
#[allow(dead_code, reason = "the example uses all of it")]
#[path = "../examples/corpus/manifest.rs"]
mod manifest;
#[path = "../examples/corpus/rouge.rs"]
mod rouge;
#[allow(dead_code, reason = "the example uses all of it")]
#[path = "../examples/corpus/score.rs"]
mod score;
#[allow(dead_code, reason = "the example uses all of it")]
#[path = "../examples/corpus/sources.rs"]
mod sources;

use std::path::Path;

use score::{Prediction, Rouge};
use serde_json::Value;

#[test]
fn figures_equal_those_of_the_defining_script() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/score");
    let read = |name: &str| std::fs::read_to_string(folder.join(name)).unwrap();
    let expected: Value = serde_json::from_str(&read("expected.json")).unwrap();
    let lines = read("predictions.jsonl");
    let predictions: Vec<Prediction> =
        lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let empty = Prediction::default();
    let pages: Vec<score::PageScore> = manifest::read(&folder)
        .unwrap()
        .iter()
        .map(|row| {
            let mine = predictions.iter().find(|prediction| prediction.id == row.id).unwrap_or(&empty);
            score::score_page(row, mine, Rouge::With)
        })
        .collect();
    let figures = score::summary(&pages.iter().collect::<Vec<_>>());
    let mut compared = 0;
    for (name, value) in &figures {
        let theirs = expected[name].as_f64().unwrap_or_else(|| panic!("the script has no {name}"));
        let ours = value.as_f64().unwrap();
        assert!((ours - theirs).abs() < 5e-4, "{name}: ours {ours}, the script's {theirs}");
        compared += 1;
    }
    assert!(compared > 20, "only {compared} figures");
}

#[test]
fn each_source_of_a_field_gets_its_share() {
    let row: manifest::Row =
        serde_json::from_str(r#"{"id": "a", "title": "Bridge opens", "authors": ["Ann Ode"]}"#).unwrap();
    let prediction = |title: &str, source: &str| -> Prediction {
        let json = serde_json::json!({"id": "a", "title": title, "sources": {"title": source}});
        serde_json::from_value(json).unwrap()
    };
    let predictions =
        [prediction("Bridge opens", "visible"), prediction("Other", "visible"), prediction("Other", "meta")];
    let pages: Vec<_> =
        predictions.iter().map(|mine| score::score_page(&row, mine, Rouge::Without)).collect();
    let shares = sources::by_source(predictions.iter().zip(&pages));
    let share = |field, source: &str| shares.get(&(field, source.to_owned())).copied();
    assert_eq!(share("title", "visible"), Some(sources::Share { pages: 2, right: 1.0 }));
    assert_eq!(share("title", "meta"), Some(sources::Share { pages: 1, right: 0.0 }));
    assert_eq!(share("authors", "none"), Some(sources::Share { pages: 3, right: 0.0 }));
    assert_eq!(share("published", "none"), None);
}
