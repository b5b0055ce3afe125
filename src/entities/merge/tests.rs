use super::*;
use crate::entities::mention::Letters;
use crate::language::Language;

/// Returns a name at the beginning of the passage `block`, with this confidence.
fn found(text: &str, block: usize, sure: f32) -> Found {
    let span = Span::new(0, text.len());
    Found {
        span,
        block: Some(block),
        kind: Kind::Location,
        name: span,
        words: vec![text.to_lowercase()],
        roles: Vec::new(),
        confidence: sure,
        sure,
        by_place: false,
        bracketed: false,
        language: Language::English,
        letters: Letters::Capital,
    }
}

fn merged(texts: &[&'static str], sure: f32) -> usize {
    let names = texts.iter().enumerate().map(|(block, text)| found(text, block, sure)).collect();
    entities(texts, names)
}

/// Returns the number of entities for names, one in each passage.
fn entities(texts: &[&'static str], names: Vec<Found>) -> usize {
    let passage = |(block, text): (usize, &&'static str)| Passage {
        text,
        span: Span::new(0, text.len()),
        block: Some(block),
        language: Language::English,
    };
    let passages: Vec<Passage<'_>> = texts.iter().enumerate().map(passage).collect();
    merge(&passages, &names, &[]).len()
}

#[test]
fn a_doubtful_name_of_a_long_text_is_left_out_where_nothing_confirms_it() {
    let [person, _, least] = Kind::ALL.map(unconfirmed);
    let doubt = least - 0.01;
    assert_eq!(merged(&["Harrow", "Ellison", "Dunmara", "Keane"], doubt), 0);
    assert_eq!(merged(&["Harrow", "Harrow", "Dunmara", "Keane"], doubt), 1);
    assert_eq!(merged(&["Harrow", "Ellison", "Dunmara", "Keane"], least), 4);
    assert_eq!(merged(&["Harrow", "Ellison"], doubt), 2);
    // Persons need a higher confidence.
    let texts = ["Harrow", "Ellison", "Dunmara", "Keane"];
    let name = |(block, text): (usize, &&'static str)| Found {
        kind: Kind::Person,
        ..found(text, block, person - 0.01)
    };
    assert_eq!(entities(&texts, texts.iter().enumerate().map(name).collect()), 0);
}

#[test]
fn a_word_that_opens_a_sentence_has_to_be_surer() {
    let texts = ["Harrow", "Ellison", "Dunmara", "Keane"];
    let opening = |sure: f32| {
        let name =
            |(block, text): (usize, &&'static str)| Found { by_place: true, ..found(text, block, sure) };
        entities(&texts, texts.iter().enumerate().map(name).collect())
    };
    assert_eq!(opening(UNCONFIRMED_BY_PLACE - 0.01), 0);
    assert_eq!(opening(UNCONFIRMED_BY_PLACE), 4);
}
