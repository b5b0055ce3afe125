use super::*;

#[test]
fn only_harmless_addresses_are_followed() {
    for address in
        ["https://example.org/a:b", "HTTP://example.org", "/a", "a/b:c", "?q=x:y", "", "//example.org"]
    {
        assert!(may_be_followed(address) && is_of_web(address), "{address}");
    }
    for address in ["mailto:a@b", "tel:+4930123"] {
        assert!(may_be_followed(address) && !is_of_web(address), "{address}");
    }
    let runs = [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " java\tscript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "\u{1}javascript:x",
        "file:///etc/passwd",
    ];
    for address in runs {
        assert!(!may_be_followed(address) && !is_of_web(address), "{address}");
    }
}
