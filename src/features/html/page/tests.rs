use super::*;

#[test]
fn what_stands_twice_may_hold() {
    let hashes: Vec<u64> = (1..3_000u64).map(|n| n.wrapping_mul(0x9E37_79B9_7F4A_7C15)).collect();
    let twice = hashes.iter().copied().take(100);
    let repeats = Repeats::of(hashes.iter().copied().chain(twice));
    assert!(hashes.iter().take(100).all(|hash| repeats.may_hold(*hash)));
    let others = hashes.iter().skip(100).filter(|hash| repeats.may_hold(**hash)).count();
    assert!(others < 200, "{others}");
}
