//! The body from the page's data, where the visible one is missing or cut short.

use crate::article::BoilerplateKind;
use crate::blocks::{Label, Verdict};
use crate::body::Body;
use crate::detect;

/// Letters that a text in the data must have to be taken for a body: shorter ones are summaries.
const LEAST: usize = 200;

/// The body that `data`, an `articleBody` of the page's own, holds, if it is at least twice as long
/// as the visible one. Its paragraphs are a blank line apart.
pub fn from_data(data: &str, visible: &Body) -> Option<Body> {
    let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).count();
    let hidden = letters(data);
    if hidden < LEAST || hidden < 2 * letters(&visible.text) {
        return None;
    }
    let language = detect::text(data).code;
    Some(Body::from_text(data, language))
}

/// Takes the visible blocks out of the body that another one replaces.
pub fn retire(verdicts: &mut [Verdict]) {
    for verdict in verdicts.iter_mut().filter(|verdict| verdict.label == Label::Body) {
        verdict.label = Label::Boilerplate(BoilerplateKind::Other);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    const DATA: &str = "The ferry is back after sixty years, and the whole town came to see it off at the old pier \
                        on Saturday, with a brass band and a good deal of rain.\n\nIt runs six times a day until \
                        October, and costs less than the bus, the new owners say. Bicycles and dogs ride free.";

    #[test]
    fn a_missing_body_is_taken_from_the_data_with_its_paragraphs() {
        let body = from_data(DATA, &Body::default()).unwrap();
        assert_eq!(body.blocks.len(), 2);
        assert!(body.blocks[1].span.of(&body.text).starts_with("It runs six times"));
    }

    #[test]
    fn a_visible_body_of_like_length_stays() {
        let visible = Body::from_text(DATA, Language::English);
        assert!(from_data(DATA, &visible).is_none());
    }

    #[test]
    fn a_summary_is_no_body() {
        let body = from_data("The ferry is back.", &Body::default());
        assert!(body.is_none());
    }
}
