use super::*;

fn headline(source: &str) -> Option<String> {
    let json = Json::read(source);
    let root = json.roots().find(|root| root.is_object())?;
    root.get("headline")?.text().map(Cow::into_owned)
}

#[test]
fn broken_documents_still_give_their_values() {
    for source in [
        r#"{"a": 1, "headline": "It works", }"#,
        "<!-- {\"a\": [1, 2,], \"headline\": \"It works\"} -->",
        "//<![CDATA[\n{\"headline\": \"It works\"}\n//]]>",
        "/* data */ {headline: 'It works'};",
        r#"{"a": , "headline": "It works""#,
        r#"{"a": null "headline": "It works"}"#,
        "{\"a\": \"x\"\n\"headline\": \"It works\"}",
    ] {
        assert_eq!(headline(source).as_deref(), Some("It works"), "{source}");
    }
}

#[test]
fn quotes_that_nobody_escaped_stay_in_the_string() {
    let source = r#"{"headline": "He said "no", and left", "b": 1}"#;
    assert_eq!(headline(source).as_deref(), Some("He said \"no\", and left"));
    let source = r#"{"headline": "The "end"", "b": 1}"#;
    assert_eq!(headline(source).as_deref(), Some("The \"end\""));
}

#[test]
fn escapes_and_references_are_resolved() {
    let source = r#"{"headline": "\u00e9\ud83d\ude00 a\/b &amp;#8217; &quot;\ud800 x"}"#;
    assert_eq!(headline(source).as_deref(), Some("é😀 a/b ’ \"\u{FFFD} x"));
}

#[test]
fn raw_line_ends_are_part_of_a_string() {
    assert_eq!(headline("{\"headline\": \"one\ntwo\"}").as_deref(), Some("one\ntwo"));
}

#[test]
fn deep_nesting_is_passed_over() {
    let source = format!("{}1{}", "{\"a\":[".repeat(5_000), "]}".repeat(5_000));
    assert!(Json::read(&source).all().count() <= MAX_DEPTH);
    let open = "[".repeat(100_000);
    assert_eq!(Json::read(&open).all().count(), MAX_DEPTH);
}
