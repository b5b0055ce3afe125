use super::*;

#[test]
fn the_core_ends_where_no_running_text_is_near() {
    let mut weights = vec![20.0; 30];
    for at in [0, 10, 11, 14, 16, 29] {
        weights[at] = 300.0;
    }
    let dense: Vec<bool> = weights.iter().map(|weight| *weight > 100.0).collect();
    let core = Core::find(&weights, &dense);
    assert_eq!((core.start, core.end, core.weight), (10, 16, 1200.0));
    assert!(core.holds(12) && !core.holds(17));
    assert_eq!(Core::find(&[], &[]).end, 0);
}
