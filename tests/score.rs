//! The scorer of `examples/corpus` gives the figures of the script that defines them: those in
//! `fixtures/score/expected.json` were printed by it.

#[allow(dead_code, reason = "the example uses all of it")]
#[path = "../examples/corpus/manifest.rs"]
mod manifest;
#[path = "../examples/corpus/rouge.rs"]
mod rouge;
#[allow(dead_code, reason = "the example uses all of it")]
#[path = "../examples/corpus/score.rs"]
mod score;

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
