use super::*;
use crate::language::Language;

fn quoted(language: Language, text: &str) -> Vec<(String, String)> {
    let body = Body::from_text(text, language);
    let found = find(&body, &[], Parts::DEFAULT);
    let speaker = |quote: &Quote| {
        quote.speaker.as_ref().map(|speaker| speaker.span.of(text).to_owned()).unwrap_or_default()
    };
    found.iter().map(|quote| (quote.span.of(text).to_owned(), speaker(quote))).collect()
}

fn pair(said: &str, speaker: &str) -> (String, String) {
    (said.to_owned(), speaker.to_owned())
}

#[test]
fn a_name_in_marks_is_no_quote() {
    let text = "وغرد “ألتون” عبر حسابه الشخصي في موقع “تويتر” قائلاً: “لن نترك أحدا ينفذ خططه في هذه المنطقة”.";
    let found = quoted(Language::Arabic, text);
    assert_eq!(found, [pair("لن نترك أحدا ينفذ خططه في هذه المنطقة", "ألتون")]);
}

#[test]
fn the_verb_stands_at_either_side() {
    let found =
        quoted(Language::English, "“We will not stop,” said Jane Miller. “We go on until it is done.”");
    assert_eq!(
        found,
        [pair("We will not stop,", "Jane Miller"), pair("We go on until it is done.", "Jane Miller")]
    );
}

#[test]
fn dialogue_needs_no_marks() {
    let found = quoted(Language::Norwegian, "– Det er veldig bra for byen, sier ordfører Kari Hansen.");
    assert_eq!(found[0].0, "Det er veldig bra for byen");
}

#[test]
fn hostile_marks_take_linear_time() {
    for marks in ["“", "”", "\"", "“a” ", "« ", "'", "\" a", "“a: “"] {
        let text = marks.repeat(100_000);
        let body = Body::from_text(&text, Language::English);
        assert!(find(&body, &[], Parts::DEFAULT).len() <= 100_000);
    }
}
