use super::*;

#[test]
fn a_clear_choice_is_expected_to_be_right() {
    let block = |score: f32| Scored { score, body: score > 0.5, weight: 100.0, linked: 0.0 };
    let clear = columns(&[block(0.0), block(1.0), block(1.0)]);
    let doubtful = columns(&[block(0.4), block(0.6), block(0.4), block(0.6)]);
    assert_eq!((clear[0], clear[9], clear[10]), (1.0, 1.0, 0.0));
    assert!(doubtful[0] < 0.7);
    assert_eq!((doubtful[9], doubtful[10]), (2.0, 1.0));
}
