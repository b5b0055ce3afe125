use super::*;

#[test]
fn every_table_of_the_package_can_be_read() {
    for group in Group::ALL {
        assert!(group.model().is_some(), "{group:?}");
    }
    assert!(Model::read(b"offpNER5").is_none());
    assert!(Model::read(b"").is_none());
}
