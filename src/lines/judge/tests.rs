use super::*;
use crate::options::Limits;

fn scene(text: &str) -> Scene {
    let mut blocks = PageBlocks::default();
    crate::plain::segment(text, &Limits::DEFAULT, &mut blocks);
    Scene::read(&blocks, Language::English)
}

#[test]
fn the_shipped_models_fit_the_columns() {
    let models = LineModels::shipped();
    assert!(models.first.len() > 20 && models.second.len() > 20 && models.headline.len() > 20);
    let mut scene = scene("One line.\nAnother line.");
    scene.consult(&|_| None);
    let first = First::run(models, &scene, 1.0);
    let width = Stages::run(models, &scene, &first, 1.0).row(0).len();
    assert_eq!(width, Telling::shipped().names.len());
    let mut row = Vec::new();
    push_row(&scene, 0, &mut row);
    assert!(models.second.columns() <= width && models.headline.columns() <= row.len() + 1);
}

#[test]
fn an_empty_page_has_no_verdict() {
    let judgement = judge(LineModels::shipped(), &PageBlocks::default(), Language::English, Favor::Balanced);
    assert!(judgement.verdicts.is_empty() && judgement.confidence == 0.0);
}
