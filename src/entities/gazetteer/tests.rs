use super::*;

#[test]
fn what_goes_in_is_found() {
    let names: Vec<(u32, Lists)> = (0..5000u32).map(|n| (n * 7919, Lists::unpack(n % 15 + 1))).collect();
    let bytes = build(&names);
    let lists = Gazetteer::new(&bytes);
    let exact = names.iter().filter(|(hash, on)| lists.get(*hash) == *on).count();
    assert_eq!(exact, 5000);
    let false_hits = (0..5000u32).filter(|n| !lists.get(n * 7919 + 13).is_empty()).count();
    assert!(false_hits < 50, "{false_hits}");
}

#[test]
fn a_name_is_of_persons_or_of_an_organization() {
    let of = |lists: &[Lists]| {
        let all = lists.iter().fold(Lists::default(), |all, list| all.with(*list));
        Lists::unpack(all.pack())
    };
    let (common, person) = (Lists::COMMON_PERSON, Lists::PERSON);
    let (organization, town) = (Lists::ORGANIZATION, Lists::TOWN);
    assert_eq!(of(&[common, person, organization]), common);
    assert_eq!(of(&[person, organization, town]), organization.with(town));
    assert_eq!(of(&[person, Lists::COUNTRY]), person.with(Lists::COUNTRY));
    assert_eq!(of(&[]), Lists::default());
}

#[test]
fn a_bad_table_finds_nothing() {
    for bytes in [&[][..], &[1], &[1, 2, 3], &[1, 2, 3, 4, 5, 6]] {
        assert!(Gazetteer::new(bytes).get(7).is_empty());
    }
}
