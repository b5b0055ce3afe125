use super::*;
use crate::blocks::PageBlocks;
use crate::options::Limits;

#[test]
fn a_choice_of_doubtful_lines_promises_less() {
    let mut blocks = PageBlocks::default();
    crate::plain::segment("One line.\nTwo lines.\nThe three.", &Limits::DEFAULT, &mut blocks);
    let lines = Lines::read(&blocks);
    assert!(best_expected_f1(&lines, &[1.0, 1.0, 0.0]) > 0.99);
    let doubtful = best_expected_f1(&lines, &[0.5, 0.5, 0.5]);
    assert!((0.6..0.7).contains(&doubtful), "{doubtful}");
    assert_eq!(best_expected_f1(&lines, &[0.0, 0.0, 0.0]), 0.0);
}
