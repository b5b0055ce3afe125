use super::*;
use crate::blocks::PageBlocks;
use crate::language::Language;
use crate::options::Limits;

#[test]
fn a_second_headline_is_seen_behind_the_first() {
    let text = "News and weather\nCouncil stops the new bridge\nThe council has stopped the bridge.\n\
        Ferry goes every hour again\nThe ferry goes every hour.";
    let mut blocks = PageBlocks::default();
    crate::plain::segment(text, &Limits::DEFAULT, &mut blocks);
    let scene = Scene::read(&blocks, Language::English);
    let impression = Impression::read(&scene, &[0.0, 0.1, 0.9, 0.1, 0.8], &[0.2, 0.9, 0.1, 0.6, 0.0]);
    let headlines = &impression.headlines;
    assert_eq!((headlines.best, headlines.most), (1, 0.9));
    assert_eq!(headlines.second, [0.0, 0.0, 0.0, 0.6, 0.6]);
    assert_eq!(headlines.hot_before, [0.0, 0.0, 0.0, 1.0, 1.0, 2.0]);
    assert!(headlines.overlap[2] > headlines.overlap[4]);
}
