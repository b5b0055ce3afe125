use super::*;
use crate::language::Language;

fn gaps(line: &str) -> Gaps {
    Gaps::of(line, Phrases::of(Language::English))
}

#[test]
fn small_letters_in_the_middle_of_a_sentence_begin_no_block() {
    let line = gaps("The bridge, which is new, stays closed. Nobody in Northquay knows why. more");
    let candidates: Vec<usize> = line.candidates().collect();
    assert_eq!(candidates, [6, 8, 11]);
    assert!(line.is_behind_sentence(6) && !line.is_behind_sentence(8));
}

#[test]
fn a_gap_knows_how_far_sentences_reach() {
    let line = gaps("One two three. Four Five six. Seven");
    assert_eq!((line.marks.before[4], line.marks.behind[4]), (2, 1));
    let mut row = Vec::new();
    line.push_row(3, &mut row);
    let width = row.len();
    line.push_row(0, &mut row);
    assert_eq!(row.len(), 2 * width);
}

#[test]
fn phrases_are_found_within_the_line() {
    let line = gaps("News Privacy policy Terms of use Bridge");
    assert_eq!(line.phrased.begins[1], 2);
    assert_eq!((line.phrased.ends[2], line.phrased.around(1), line.phrased.around(2)), (2, 2, 0));
}

#[test]
fn the_longest_row_fits_the_shipped_model() {
    let mut row = Vec::new();
    gaps("One two three").push_row(0, &mut row);
    assert!(super::super::Models::shipped().gaps.columns() <= row.len());
}
