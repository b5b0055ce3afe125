use super::*;

#[test]
fn patterns_of_addresses() {
    let value = |address: &str| read(address).map(|(moment, _)| moment.value());
    assert_eq!(value("https://a.org/2024/03/05/x").as_deref(), Some("2024-03-05"));
    assert_eq!(value("https://a.org/x-2024-03-05.html").as_deref(), Some("2024-03-05"));
    assert_eq!(value("https://a.org/20240305/x").as_deref(), Some("2024-03-05"));
    assert_eq!(value("https://a.org/2024/0305/x").as_deref(), Some("2024-03-05"));
    assert_eq!(value("https://a.org/05-03-2024/x").as_deref(), Some("2024-03-05"));
    assert_eq!(value("https://a.org/2024/03/x").as_deref(), Some("2024-03"));
    assert_eq!(value("https://a.org/news/12345678/x"), None);
    assert_eq!(value("https://2024.org/03/05"), None);
}
