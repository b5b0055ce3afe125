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

#[test]
fn a_table_of_contents_does_not_make_headings_copies() {
    let prose =
        "The council met on Tuesday to talk about the new bridge over the river, and nobody else came to it.";
    let parts = ["The old bridge", "Who pays", "What comes next"];
    let told = |between: &str| {
        let body: String = parts.iter().map(|part| format!("{part}\n{between}\n")).collect();
        let mut blocks = PageBlocks::default();
        crate::plain::segment(&format!("{}\n{body}", parts.join("\n")), &Limits::DEFAULT, &mut blocks);
        let lines = Lines::read(&blocks);
        let count = lines.len();
        let repeats = Repeats::read(&lines, &vec![0; count], Core::default(), &vec![0.0; count]);
        (repeats.copies[..3].to_vec(), repeats.copies[3], repeats.seen_before[3])
    };
    assert_eq!(told(prose), (vec![2; 3], 1, false));
    assert_eq!(told("").1, 2, "a menu that is repeated");
}
