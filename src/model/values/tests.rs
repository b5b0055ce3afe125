use super::*;

#[test]
fn entries_are_read_from_their_file() {
    let learned = WordValues::read(&[1, 0, 0, 0, 16, 2, 0, 0, 0, 0xF0]);
    assert_eq!(learned.value(2), Some(-1.0));
    assert_eq!(learned.value(3), None);
}
