use super::*;

#[test]
fn more_margin_is_never_less_sure() {
    let sure: Vec<f32> = (-100..1200).map(|margin| confidence(SHAPE.odds(margin, 500))).collect();
    assert!(sure.is_sorted());
    assert!(sure[0] < 0.85 && sure[1299] == GREATEST, "{} to {}", sure[0], sure[1299]);
}

#[test]
fn even_odds_are_one_half() {
    assert!((confidence(0) - 0.5).abs() < 0.001);
    assert!(confidence(-500) < 0.01);
}

#[test]
fn weights_are_read_by_name() {
    let judge = Judge::read("constant -5\nPerson 10 2 3\n");
    assert_eq!(judge.worth[0], Worth { weight: 10, sure: 2, rival: 3 });
    assert_eq!((judge.worth[1], judge.shape.constant), (Worth::default(), -5));
}
