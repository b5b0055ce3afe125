use super::*;
use crate::blocks::PageBlocks;
use crate::language::Language;
use crate::options::Limits;

#[test]
fn subheads_are_judged_by_the_other_subheads_of_the_page() {
    let paragraph =
        "The council has stopped the new bridge, since nobody knows what it would cost in the end.";
    let text = format!("{paragraph}\nMoney\n{paragraph}\nTime\n{paragraph}");
    let mut blocks = PageBlocks::default();
    crate::plain::segment(&text, &Limits::DEFAULT, &mut blocks);
    let scene = Scene::read(&blocks, Language::English);
    assert_eq!(rows(&scene, &[0.75, 0.25, 0.75, 0.5, 0.75])[1], [0.5, 1.0, NONE, 0.5]);
}
