use super::*;

#[test]
fn it_is_the_logistic_function_to_three_digits() {
    for (log_odds, expected) in [(0, 0.5), (1024, 0.7311), (-1024, 0.2689), (3100, 0.9538), (-8100, 0.0004)] {
        assert!((probability(log_odds) - expected).abs() < 0.0005, "{log_odds}");
    }
    assert!(probability(i32::MIN) < 0.001 && probability(i32::MAX) > 0.999);
}
