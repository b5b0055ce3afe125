use super::*;
use crate::entities::tests;
use crate::language::Language;
use Kind::{Location, Organization};

/// A text, the tokens that the tagger has labelled as names with their kinds, and the expected names.
type Case = (&'static str, &'static [(usize, usize, Kind)], &'static [(&'static str, Kind)]);

#[test]
fn an_acronym_and_what_it_stands_for_are_one_kind() {
    let cases: &[Case] = &[
        ("the Lake Transport Authority (LTA) said", &[(1, 2, Location)], &[("Lake", Location)]),
        ("the Lake Transport Authority (LTA) said", &[], &[]),
        ("the Bank of Keld (BK) said", &[(1, 7, Organization)], &[("Bank of Keld (BK)", Organization)]),
        (
            "the Lake Transport Authority (LTA) said",
            &[(1, 4, Location), (5, 6, Organization)],
            &[("Lake Transport Authority", Organization), ("LTA", Organization)],
        ),
        (
            "the Bank of Keld (BK) said",
            &[(1, 4, Organization)],
            &[("Bank of Keld", Organization), ("BK", Organization)],
        ),
        (
            "the Lake Transport Authority (XYZ) said",
            &[(1, 4, Organization)],
            &[("Lake Transport Authority", Organization)],
        ),
        ("a global lake transport authority (LTA) said", &[(6, 7, Organization)], &[("LTA", Organization)]),
    ];
    for (text, seen, expected) in cases {
        let expected: Vec<_> = expected.iter().map(|(name, kind)| ((*name).to_owned(), *kind)).collect();
        assert_eq!(tests::mended(settle, text, Language::English, seen), expected, "{text} {seen:?}");
    }
}
