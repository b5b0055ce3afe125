use super::*;

#[test]
fn the_threshold_moves_into_the_widest_gap_near_it() {
    assert_eq!(in_widest_gap(&[0.01, 0.99], 0.5), 0.5, "nothing is doubtful");
    let threshold = in_widest_gap(&[0.02, 0.45, 0.48, 0.97], 0.5);
    assert!((0.5..0.6).contains(&threshold), "{threshold}");
    let threshold = in_widest_gap(&[0.02, 0.49, 0.55, 0.97], 0.5);
    assert!((0.4..0.48).contains(&threshold), "{threshold}");
}
