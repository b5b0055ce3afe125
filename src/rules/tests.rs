use super::*;
use crate::error::ErrorKind;

#[test]
fn a_rule_holds_for_subdomains_without_a_rule_of_their_own() {
    let rules = SiteRules::new()
        .with("example.org", SiteRule::new().body("p").unwrap())
        .and_then(|rules| rules.with("blog.example.org", SiteRule::new()))
        .unwrap();
    let count = |url| rules.for_url(url).map(|rule| rule.body.len());
    assert_eq!(count("https://www.example.org/a"), Some(1));
    assert_eq!(count("https://blog.example.org/a"), Some(0));
    assert_eq!(count("https://example.com/a"), None);
    assert_eq!(count("not an address"), None);
}

#[test]
fn a_host_is_written_as_people_write_it() {
    for host in ["WWW.Zeitung-Köln.example", "https://www.zeitung-köln.example/", "*.zeitung-köln.example"]
    {
        let rules = SiteRules::new().with(host, SiteRule::new()).unwrap();
        assert!(rules.for_url("https://zeitung-köln.example/a").is_some(), "{host}");
        assert!(rules.for_url("https://www.xn--zeitung-kln-zfb.example/a").is_some(), "{host}");
    }
}

#[test]
fn what_is_no_host_is_an_error() {
    for host in [
        "",
        "example.org/news",
        "https://example.org/news",
        "example.org:8080",
        "the example",
        "*.*.org",
        "https://",
    ] {
        let error = SiteRules::new().with(host, SiteRule::new()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRule, "{host}");
        assert!(error.to_string().contains("is no host"), "{error}");
    }
    assert!(SiteRules::from_toml("[\"example.org/news\"]\nbody = 'p'").is_err());
}

#[test]
fn a_bad_selector_is_an_error() {
    let error = SiteRule::new().body("p[").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRule);
    let error = SiteRules::from_toml("[\"a.org\"]\nbody = 3").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRule);
    let error = SiteRules::from_toml("[\"a.org\"]\nbdy = 'p'").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidRule);
}

#[test]
fn clones_share_the_rules_until_one_of_them_gets_another() {
    let rules = SiteRules::new().with("example.org", SiteRule::new().body("p").unwrap()).unwrap();
    let clone = rules.clone();
    assert!(Arc::ptr_eq(&rules.by_host, &clone.by_host));
    let more = clone.with("example.com", SiteRule::new()).unwrap();
    assert!(
        more.for_url("https://example.com/").is_some() && rules.for_url("https://example.com/").is_none()
    );
    assert_eq!(more.for_url("https://example.org/"), rules.for_url("https://example.org/"));
    assert_ne!(more, rules);
}
