use super::*;
use crate::language::Language;

fn subject<'t>(language: Language, text: &'t str, form: &str) -> Option<&'t str> {
    last_marked(Grammar::of(language), text, form).map(|end| Span::new(0, end).of(text))
}

#[test]
fn a_particle_ends_a_word() {
    assert_eq!(subject(Language::Korean, "그 의원이 이 자리에서", "이"), Some("그 의원"));
    assert_eq!(subject(Language::Hindi, "राहुल ने कल", "ने"), Some("राहुल "));
}

#[test]
fn a_verb_that_ends_alike_is_no_subject() {
    assert_eq!(subject(Language::Korean, "항구를 찾은 그", "은"), None);
    assert_eq!(subject(Language::Korean, "항구를 찾은 시장은", "은"), Some("항구를 찾은 시장"));
}

#[test]
fn words_that_tell_where_or_of_what_are_no_subject() {
    assert_eq!(subject(Language::Japanese, "町を巡っては", "は"), None);
    assert_eq!(subject(Language::Japanese, "港では町長は", "は"), Some("港では町長"));
    assert_eq!(subject(Language::Korean, "항구에서는", "는"), None);
}
