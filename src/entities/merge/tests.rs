use super::*;
use crate::entities::mention::Letters;
use crate::language::Language;

/// A name at the beginning of the passage `block`, as sure as that.
fn found(text: &str, block: usize, sure: f32) -> Found {
    let span = Span::new(0, text.len());
    Found {
        span,
        block: Some(block),
        kind: 2,
        name: span,
        words: vec![text.to_lowercase()],
        roles: Vec::new(),
        confidence: sure,
        sure,
        bracketed: false,
        language: Language::English,
        letters: Letters::Capital,
    }
}

fn merged(texts: &[&'static str], sure: f32) -> usize {
    let passage = |(block, text): (usize, &&'static str)| Passage {
        text,
        span: Span::new(0, text.len()),
        block: Some(block),
        language: Language::English,
    };
    let passages: Vec<Passage<'_>> = texts.iter().enumerate().map(passage).collect();
    let names: Vec<Found> = texts.iter().enumerate().map(|(block, text)| found(text, block, sure)).collect();
    merge(&passages, &names, &[]).len()
}

#[test]
fn a_doubtful_name_of_a_long_text_is_left_out_where_nothing_confirms_it() {
    let doubt = UNCONFIRMED - 0.01;
    assert_eq!(merged(&["Harrow", "Ellison", "Dunmara", "Keane"], doubt), 0);
    assert_eq!(merged(&["Harrow", "Harrow", "Dunmara", "Keane"], doubt), 1);
    assert_eq!(merged(&["Harrow", "Ellison", "Dunmara", "Keane"], UNCONFIRMED), 4);
    assert_eq!(merged(&["Harrow", "Ellison"], doubt), 2);
}
