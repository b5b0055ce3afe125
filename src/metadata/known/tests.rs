use super::*;

#[test]
fn names() {
    assert!(may_be_name("Thomas Weber", Language::German));
    assert!(may_be_name("محمد", Language::Arabic));
    assert!(may_be_name("สมชาย", Language::Thai));
    assert!(!may_be_name("Unsere Themenübersicht", Language::German));
}
