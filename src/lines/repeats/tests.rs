use super::*;
use crate::blocks::PageBlocks;
use crate::options::Limits;

#[test]
fn lines_that_begin_or_end_alike_are_counted() {
    let text = "One two three four Jane Roe\nFive two three four Jane Roe\nOne two and three more.\n\
        View: the old bridge\nView: the new one";
    let mut blocks = PageBlocks::default();
    crate::plain::segment(text, &Limits::DEFAULT, &mut blocks);
    let lines = Lines::read(&blocks);
    let repeats = Repeats::read(&lines, &[0, 0, 0, 1, 1], Core::default(), &[0.0; 5]);
    assert_eq!(repeats.same_ends, [2.0, 2.0, 0.0, 0.0, 0.0]);
    assert_eq!(repeats.same_last, [2.0, 2.0, 0.0, 0.0, 0.0]);
    assert_eq!(repeats.same_starts, [2.0, 1.0, 2.0, 2.0, 2.0]);
    assert_eq!(repeats.same_labels, [0.0, 0.0, 0.0, 2.0, 2.0]);
    assert_eq!(repeats.copies, [1; 5]);
}
