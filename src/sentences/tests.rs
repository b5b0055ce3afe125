use super::*;

/// Rows of a language and the sentences of one text. The sentences are joined with spaces, or with nothing in
/// languages that are written without spaces.
const CASES: &str = include_str!("../../fixtures/sentences/cases.tsv");

#[test]
fn cases_come_out_as_written() {
    for row in CASES.lines().filter(|row| !row.starts_with('#') && !row.is_empty()) {
        let mut fields = row.split('\t');
        let language: Language = fields.next().unwrap().parse().unwrap();
        let expected: Vec<&str> = fields.collect();
        let glue = if matches!(language.script(), Script::Hani | Script::Jpan) { "" } else { " " };
        let text = expected.join(glue);
        let found: Vec<&str> = split(&text, language).into_iter().map(|span| span.of(&text)).collect();
        assert_eq!(found, expected, "{row}");
    }
}

#[test]
fn spans_cover_all_but_white_space() {
    for language in [Language::English, Language::Arabic, Language::Thai, Language::Unknown] {
        for text in
            ["", " ", "\n.\n", "...", "a. B? c!\n\n“D.” (e) 。「f」", "؟؟ ؛ ., x.y", "ก ".repeat(99).as_str()]
        {
            let mut end = 0;
            for span in split(text, language) {
                assert_eq!(Span::new(end, span.start).of(text).trim(), "");
                assert_eq!(span.trimmed(text), span);
                end = span.end;
            }
            assert_eq!(Span::new(end, text.len()).of(text).trim(), "");
        }
    }
}

#[test]
fn sentences_of_a_body_carry_their_block() {
    let body = Body::from_text("One. Two.\n\nThree.", Language::English);
    let found: Vec<_> =
        of_body(&body).into_iter().map(|(block, span)| (block, span.of(&body.text))).collect();
    assert_eq!(found, [(0, "One."), (0, "Two."), (1, "Three.")]);
}
