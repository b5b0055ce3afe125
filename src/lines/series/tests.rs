use super::*;

#[test]
fn distances_and_gaps_are_those_to_what_stands_on_either_side() {
    let set = [false, true, false, false];
    assert_eq!(distances(&set).before, [60, 60, 1, 2]);
    assert_eq!(distances(&set).after, [1, 60, 60, 60]);
    assert_eq!(largest_gaps(&[true, false, false, true, true], 3), [2, 1, 0, 0, 0]);
}

#[test]
fn means_of_what_is_around_leave_out_the_place_itself() {
    let means = decayed(&[1.0, 0.0, 0.0], 0.5);
    assert_eq!((means.before, means.after), (vec![0.0, 0.5, 0.25], vec![0.0, 0.0, 0.0]));
    let nearest = nearest_four(&[0.8, 0.4], &[true, true]);
    assert_eq!((nearest.before, nearest.after), (vec![0.0, 0.2], vec![0.1, 0.0]));
}
