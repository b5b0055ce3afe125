use super::*;

#[test]
fn lines_and_tags_are_paragraphs() {
    assert_eq!(paragraphs("<p>One.</p><p>Two.</p>"), "One.\n\nTwo.");
    assert_eq!(paragraphs("One.\r\nTwo  words.\n\n\n"), "One.\n\nTwo words.");
}

#[test]
fn glued_sentences_of_a_long_text_are_parted() {
    let text = format!("{}It ends here.The next begins. And goes on.", "A word is a word. ".repeat(30));
    assert_eq!(paragraphs(&text).matches("\n\n").count(), 1);
}

#[test]
fn addresses_of_one_page_are_alike() {
    let same = |one: &str, two: &str| Address::of(one).is_of_same_page(&Address::of(two));
    assert!(same("https://www.example.org/A/?x=1#y", "http://example.org/a"));
    assert!(same("https://example.org/a?utm_source=x", "https://example.org/a"));
    assert!(!same("https://example.org/a?id=1", "https://example.org/a?id=2"));
}
