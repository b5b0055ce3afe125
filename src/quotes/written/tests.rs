use super::super::find;
use crate::body::Body;
use crate::language::Language;
use crate::options::Parts;

/// The words for the speaker of the last quotation of a text.
fn last(language: Language, text: &str) -> Option<&str> {
    let body = Body::from_text(text, language);
    let quotes = find(&body, &[], Parts::DEFAULT);
    quotes.last().unwrap().speaker.as_ref().map(|speaker| speaker.span.of(text))
}

#[test]
fn what_a_text_says_is_said_by_nobody() {
    for text in [
        "“We will wait,” said Ann Poe.\nA maintenance log seen by this station reads: “The gearbox is noisy and hot.”",
        "“We will wait,” said Ann Poe.\nOn the door hung a notice: “The office is closed until further notice.”",
    ] {
        assert_eq!(last(Language::English, text), None, "{text}");
    }
    let text =
        "„Wir warten“, sagte Ann Poe.\nIm Kündigungsschreiben heißt es: „Das Haus ist bis Mai zu räumen.“";
    assert_eq!(last(Language::German, text), None);
}

#[test]
fn what_somebody_says_of_a_text_or_in_one_is_theirs() {
    for text in [
        "“The report is wrong from beginning to end,” said Ann Poe.",
        "In a letter, Ann Poe wrote: “The office is closed until further notice.”",
        "“We never saw the letter,” the author of the report told reporters.",
    ] {
        assert!(last(Language::English, text).is_some(), "{text}");
    }
}
