use super::*;

#[test]
fn tracking_goes_and_the_rest_stays() {
    let base = Url::parse("https://example.org/a/b").unwrap();
    let clean = |address: &str| canonical(address, Some(&base));
    assert_eq!(clean("/c?id=1&utm_source=x#top").as_deref(), Some("https://example.org/c?id=1"));
    assert_eq!(clean("c?fbclid=1").as_deref(), Some("https://example.org/a/c"));
    assert_eq!(clean("c?pk_source=x&pk_no=7").as_deref(), Some("https://example.org/a/c?pk_no=7"));
    assert_eq!(clean("javascript:void(0)"), None);
    assert_eq!(canonical("/c", None), None);
}

#[test]
fn front_pages() {
    let front = ["/", "https://paper.example", "https://paper.example/", "index.html", "/ar", "Default.aspx"];
    assert!(front.into_iter().all(is_front_page));
    let others = ["#", "", "javascript:home()", "/news", "/index.php?id=3", "https://paper.example/news/"];
    assert!(!others.into_iter().any(is_front_page));
}

#[test]
fn front_pages_of_other_sites_are_none_of_this_one() {
    let base = Url::parse("https://news.paper.example/1").unwrap();
    let leads = |href: &str| leads_to_front_page(href, Some(&base));
    assert!(leads("/") && leads("https://www.paper.example/"));
    assert!(!leads("https://wordpress.example/") && !leads("https://about.paper.example/"));
}

#[test]
fn labels_of_hosts() {
    assert_eq!(host_label("https://www.example.co.uk/x").as_deref(), Some("example"));
    assert_eq!(host_label("https://news.bridgepost.org").as_deref(), Some("bridgepost"));
}

#[test]
fn hosts_of_the_web() {
    assert!(names_host("https://paper.example/a") && names_host("https://www.paper.example./"));
    let others = ["https://.paper.example/", "https://packing-list/", "paper.example"];
    assert!(!others.into_iter().any(names_host));
}
