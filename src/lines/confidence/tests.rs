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

#[test]
fn what_came_in_one_line_promises_less() {
    let confidence_of = |text: &str, parted: Parted| {
        let mut blocks = PageBlocks::default();
        crate::plain::segment(text, &Limits::DEFAULT, &mut blocks);
        assert_eq!(blocks.parted, Parted::ByLines);
        blocks.parted = parted;
        let lines = Lines::read(&blocks);
        let all = blocks.blocks.len();
        confidence(&blocks, &lines, &vec![0.95; all], &vec![true; all])
    };
    let line = "It rained for a third day on Sunday, and the river rose by a metre. ".repeat(8);
    let page = format!("{line}\n{line}");
    assert!(confidence_of(&page, Parted::ByLines) > confidence_of(&page, Parted::ByGuess));
    assert!(confidence_of(&line, Parted::ByLines) <= UNPARTED);
    assert!(confidence_of("It rained for a third day.", Parted::ByLines) > 0.9);
}
