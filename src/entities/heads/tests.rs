use super::*;

#[test]
fn every_line_of_the_file_is_read() {
    assert_eq!(FILE.lines().count(), FILE.lines().filter_map(read).count());
}
