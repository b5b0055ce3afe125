use super::*;
use crate::language::Language;

fn roles(language: Language, text: &str) -> String {
    let mut marks = Vec::new();
    scan(text, Span::new(0, text.len()), Grammar::of(language), Guillemets::AsUsual, &mut marks);
    let sign = |role| match role {
        Role::Open => '(',
        Role::Close => ')',
        Role::Either => '?',
    };
    marks.iter().map(|mark| sign(mark.role)).collect()
}

#[test]
fn surroundings_beat_the_glyph() {
    assert_eq!(roles(Language::Arabic, "و”ألكسندر لافرينتيف” مبعوث"), "()");
    assert_eq!(roles(Language::Arabic, "قال: ”نعم“."), "()");
    assert_eq!(roles(Language::German, "Er sagte: „Ja“, und ging."), "()");
    assert_eq!(roles(Language::Danish, "Hun siger: »Ja,« og går."), "()");
    assert_eq!(roles(Language::Swedish, "Hon säger: ”Ja”, och går."), "()");
    assert_eq!(roles(Language::French, "Il dit : « Oui », et part."), "()");
}

#[test]
fn apostrophes_and_gershayim_are_no_marks() {
    assert_eq!(roles(Language::English, "It's o'clock"), "");
    assert_eq!(roles(Language::Hebrew, "דובר צה\"ל אמר"), "");
    assert_eq!(roles(Language::Hebrew, "אמר ל\"ספורט הארץ\" אתמול"), "()");
}
