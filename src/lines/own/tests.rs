use super::*;
use crate::language::Language;
use crate::options::Limits;

fn read(lines: &[&str]) -> (PageBlocks, Scene) {
    let mut blocks = PageBlocks::default();
    crate::plain::segment(&lines.join("\n\n"), &Limits::DEFAULT, &mut blocks);
    let scene = Scene::read(&blocks, Language::English);
    (blocks, scene)
}

const STORY: [&str; 7] = [
    "It rained for nine days.",
    "The river rose by a metre in the first night, and by two in the second, so that nobody slept that week.",
    "Boats",
    "The mayor came by boat, and she brought bread, blankets, lamps and a priest to those who sat on their roofs.",
    "Bread: 40 loaves",
    "She did not come alone: forty boats had been sent up the river by the towns that lie nearer to the sea.",
    "The bread ran out at noon.",
];

#[test]
fn nothing_is_left_out_of_an_article_alone() {
    let (_, scene) = read(&STORY);
    let chosen = [false, true, false, true, false, true, false];
    assert!(is_own(&scene, &chosen));
    assert_eq!(whole(&scene, chosen.to_vec()), [true; 7]);
}

#[test]
fn a_label_tells_a_page() {
    let (_, scene) = read(&[&STORY[..], &["Read more"]].concat());
    assert!(!is_own(&scene, &[true, true, true, true, true, true, true, false]));
}

#[test]
fn much_that_is_left_out_tells_a_page() {
    let (_, scene) = read(&STORY);
    assert!(!is_own(&scene, &[false, false, false, true, false, false, false]));
}

#[test]
fn paragraphs_alone_are_an_article() {
    let (_, scene) = read(&[STORY[1], STORY[3], STORY[5]]);
    assert!(is_own(&scene, &[true, true, false]), "whatever its share");
    assert!(!is_own(&scene, &[true, false, false]));
}

#[test]
fn what_stands_before_and_behind_is_body_if_it_is_a_sentence() {
    let (_, scene) = read(&["The flood", "A week under water.", STORY[1], STORY[3], STORY[5], "Ann Lee"]);
    let said = whole(&scene, vec![false, false, true, true, true, false]);
    assert_eq!(said, [false, true, true, true, true, false]);
}

#[test]
fn a_statement_is_no_headline() {
    let may_be = |first: &str| {
        let (blocks, scene) = read(&[first, STORY[1], STORY[3]]);
        may_be_headline(&scene, &blocks, 0, &[true; 3])
    };
    assert!(may_be("Rain for nine days") && may_be("Will it ever stop?") && may_be("“We shall not sleep!”"));
    assert!(!may_be("It rained for nine days.") && !may_be("He said: “It rained.”"));
    let standfirst = "Nine days of rain have left the lower town under two metres of water, and forty boats have been sent up the river";
    assert!(!may_be(standfirst));
    let (blocks, scene) = read(&[STORY[1], "Boats", STORY[3]]);
    assert!(!may_be_headline(&scene, &blocks, 1, &[true; 3]), "body stands before it");
}
