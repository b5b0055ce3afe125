use super::*;

#[test]
fn the_threshold_moves_into_the_widest_gap_near_it() {
    assert_eq!(in_widest_gap(&[0.01, 0.99], 0.5), 0.5, "nothing is doubtful");
    let threshold = in_widest_gap(&[0.02, 0.45, 0.48, 0.97], 0.5);
    assert!((0.55..0.65).contains(&threshold), "{threshold}");
    let threshold = in_widest_gap(&[0.02, 0.49, 0.55, 0.97], 0.5);
    assert!((0.3..0.45).contains(&threshold), "{threshold}");
}

#[test]
fn an_article_alone_has_its_first_and_last_sentence() {
    let mut blocks = PageBlocks::default();
    let text = "It rained.\n\nThe river rose by a metre.\n\nNobody slept that week.\n\nThe mayor came by boat.\n\n\
                She had brought bread.\n\nRead more\n\nIt ran out at noon.";
    crate::plain::segment(text, &crate::options::Limits::DEFAULT, &mut blocks);
    let scene = Scene::read(&blocks, Language::English);
    let said = |body: [bool; 7]| with_all_prose(&scene, body.to_vec());
    assert_eq!(
        said([false, true, true, true, true, false, true]),
        [false, true, true, true, true, false, true]
    );
    assert_eq!(said([false, true, true, true, true, true, true]), [true; 7]);
    assert_eq!(said([true, true, true, true, true, true, false]), [true; 7]);
}
