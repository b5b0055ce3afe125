use super::*;

#[test]
fn the_signs_that_were_seen_are_told_in_order() {
    let mut signs = Signs::default();
    for sign in [Sign::ColonWords, Sign::Person, Sign::VerbNext] {
        signs.set(sign, || true);
    }
    signs.set(Sign::Noun, || false);
    let seen = [Sign::Person, Sign::VerbNext, Sign::ColonWords].map(|sign| sign as usize);
    assert_eq!(signs.bits().collect::<Vec<_>>(), seen);
    assert!(signs.has(Sign::ColonWords) && !signs.has(Sign::Noun));
}
