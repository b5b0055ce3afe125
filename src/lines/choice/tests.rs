use super::*;

#[test]
fn the_threshold_moves_into_the_widest_gap_near_it() {
    assert_eq!(in_widest_gap(&[0.01, 0.99], 0.5), 0.5, "nothing is doubtful");
    let threshold = in_widest_gap(&[0.02, 0.45, 0.48, 0.97], 0.5);
    assert!((0.5..0.6).contains(&threshold), "{threshold}");
    let threshold = in_widest_gap(&[0.02, 0.49, 0.55, 0.97], 0.5);
    assert!((0.4..0.48).contains(&threshold), "{threshold}");
}

const PROSE: &str = "The council met on Tuesday to talk about the new bridge over the river, and nobody else came to the meeting.";

fn scene(lines: &[&str]) -> Scene {
    let mut blocks = PageBlocks::default();
    crate::plain::segment(&lines.join("\n"), &crate::options::Limits::DEFAULT, &mut blocks);
    Scene::read(&blocks, Language::English)
}

#[test]
fn copies_of_a_heading_are_judged_alike() {
    let lines = [PROSE, "Fast facts", PROSE, "Fast facts", PROSE, "Fast facts", PROSE, "Pros"];
    let scores = [0.9, 0.7, 0.9, 0.4, 0.9, 0.55, 0.9, 0.4];
    let levelled = levelled(&scene(&lines), &scores, 0.5);
    assert!(levelled[1] > 0.5 && levelled[1] == levelled[3] && levelled[1] == levelled[5]);
    assert_eq!(levelled[7], 0.4);
    let rows = [PROSE, "2025\t94", "2026\t95", "2027\t96", PROSE];
    let scores = [0.9, 0.7, 0.4, 0.55, 0.9];
    assert_eq!(super::levelled(&scene(&rows), &scores, 0.5), scores, "numbers are no headings");
}
