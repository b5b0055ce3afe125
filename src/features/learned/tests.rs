use super::super::tokens::push_words;
use super::*;

fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    push_words(text, &mut words);
    words
}

fn parts(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    visit_entries(&words(text), |part, _| parts.push(part));
    parts
}

#[test]
fn short_blocks_are_entries_as_a_whole_and_word_by_word() {
    use Part::{End, ShortWord, Start, Whole};
    assert_eq!(parts("Read more"), [Whole, Start, End, ShortWord, ShortWord]);
    assert_eq!(parts("Menu"), [Whole, Start, End, ShortWord]);
    assert!(parts("—").is_empty());
}

#[test]
fn long_blocks_are_told_by_both_ends() {
    let long = parts(&"word ".repeat(100));
    assert_eq!(long.iter().filter(|part| **part == Part::LongWord).count(), HEAD + TAIL);
    let middling = parts(&"word ".repeat(18));
    assert_eq!(middling.iter().filter(|part| **part == Part::LongWord).count(), 18);
}

#[test]
fn an_opinion_sums_up_known_words() {
    let words = words("one two");
    let two = key(Part::ShortWord, &words[1..]);
    let opinion = Opinion::of(&words, |key| (key == two).then_some(-1.5));
    assert_eq!(opinion.short.columns(), [-1.5, -1.5, 0.0]);
    assert_eq!((opinion.known, opinion.low_sum, opinion.mean()), (0.5, -1.5, -1.5));
}
