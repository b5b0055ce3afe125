use super::*;
use crate::entities::tests;
use crate::language::Language;

/// A text, the tokens that the tagger has seen as names with their kinds, and the names that come out.
type Case = (&'static str, &'static [(usize, usize, usize)], &'static [(&'static str, usize)]);

#[test]
fn an_acronym_and_what_it_stands_for_are_one_kind() {
    let cases: &[Case] = &[
        ("the Lake Transport Authority (LTA) said", &[(1, 2, 2)], &[("Lake", 2)]),
        ("the Lake Transport Authority (LTA) said", &[], &[]),
        ("the Bank of Keld (BK) said", &[(1, 7, 1)], &[("Bank of Keld (BK)", 1)]),
        (
            "the Lake Transport Authority (LTA) said",
            &[(1, 4, 2), (5, 6, 1)],
            &[("Lake Transport Authority", 1), ("LTA", 1)],
        ),
        ("the Bank of Keld (BK) said", &[(1, 4, 1)], &[("Bank of Keld", 1), ("BK", 1)]),
        ("the Lake Transport Authority (XYZ) said", &[(1, 4, 1)], &[("Lake Transport Authority", 1)]),
        ("a global lake transport authority (LTA) said", &[(6, 7, 1)], &[("LTA", 1)]),
    ];
    for (text, seen, expected) in cases {
        let expected: Vec<_> = expected.iter().map(|(name, kind)| ((*name).to_owned(), *kind)).collect();
        assert_eq!(tests::mended(settle, text, Language::English, seen), expected, "{text} {seen:?}");
    }
}
