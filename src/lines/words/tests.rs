use super::*;

#[test]
fn words_are_folded_and_counted_in_all_scripts() {
    let words = Words::read(["The end, the END.", "桥梁工程", "पुल नहीं"].into_iter());
    assert_eq!(words.of(0).len(), 4);
    assert_eq!(words.distinct(0).len(), 2);
    assert_eq!(words.of(1).len(), 4);
    assert_eq!(words.of(2).len(), 2);
    assert!(words.of(3).is_empty());
}

#[test]
fn a_bag_tells_what_blocks_share() {
    let words = Words::read(["a bridge over water", "the bridge", "nothing here"].into_iter());
    let mut bag = Bag::new();
    bag.add(words.distinct(0));
    bag.add(words.distinct(1));
    assert!((bag.share(words.distinct(1), 1) - 0.5).abs() < 1e-6);
    assert!(bag.share(words.distinct(2), 0).abs() < 1e-6);
    let mut counts = Counts::default();
    (0..3).for_each(|block| counts.add(words.distinct(block)));
    assert_eq!(words.of(1).iter().map(|word| counts.of(*word)).collect::<Vec<_>>(), [1, 2]);
    let first = OneBlock::of(words.distinct(0));
    assert_eq!(first.share(words.distinct(1)), 0.5);
    assert_eq!(first.share(words.distinct(0)), 1.0);
}
