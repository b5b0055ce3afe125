use super::*;

fn count(text: &str) -> usize {
    Words::of(text).within(Span::new(0, text.len()))
}

#[test]
fn words_are_counted_in_all_scripts() {
    assert_eq!(count("It's a 3.5-year plan — “so” he said"), 7);
    assert_eq!(count("وقال، إن الأمر"), 3);
    assert_eq!(count("東京で会う"), 3);
    assert_eq!(count(""), 0);
}

#[test]
fn a_word_counts_where_it_begins() {
    let words = Words::of("one two three");
    assert_eq!(words.within(Span::new(1, 9)), 2);
    assert_eq!(words.within(Span::new(5, 5)), 0);
}
