//! Quotations within quotations: what the speaker says that another said. `“My father told us, ‘Never wait,’ and
//! we did not.”`
//!
//! The words of a quotation are a scene of their own, in which the speaker reports. A pair of marks in it is a
//! quotation only where the speaker tells who said it, since most marks within others hold names and terms.

use super::attribution::{Attributed, Said, Subject};
use super::discourse::{Utterance, attribute};
use super::pair::Pair;
use super::scene::{Scene, within};
use super::{marked, places};
use crate::article::Block;
use crate::body::Body;
use crate::span::Span;

/// What is quoted within each of the utterances, and by whom it was said. Goes one level deep.
pub(super) fn find(scene: &Scene<'_>, utterances: &[Utterance]) -> Vec<(Utterance, Attributed)> {
    let holds_marks = |utterance: &&Utterance| !pairs_in(scene, utterance.said.inner).is_empty();
    utterances.iter().filter(holds_marks).flat_map(|utterance| find_in(scene, utterance.said)).collect()
}

fn pairs_in<'s>(scene: &'s Scene<'_>, inner: Span) -> &'s [Pair] {
    within(&scene.pairs, inner, |pair| pair.outer)
}

fn find_in(scene: &Scene<'_>, outer: Said) -> Vec<(Utterance, Attributed)> {
    let text = scene.slice(outer.inner).to_owned();
    let whole = Block { span: Span::new(0, text.len()), ..Block::default() };
    let body = Body { text, blocks: vec![whole], language: scene.body.language };
    let mut part = scene.part(&body, outer.inner);
    let utterances = marked(&part);
    part.note_said(places(&utterances));
    let spoken = attribute(&part, &utterances);
    let found = utterances.into_iter().zip(spoken);
    let told = found.filter(|(_, spoken)| spoken.cue.is_some() && spoken.subject.is_some());
    told.map(|(utterance, spoken)| placed(utterance, spoken, outer)).collect()
}

/// What was found in the part, as it stands in the whole.
fn placed(utterance: Utterance, spoken: Attributed, outer: Said) -> (Utterance, Attributed) {
    let place = |span: Span| span.shifted(outer.inner.start);
    let Said { outer: marks, inner, .. } = utterance.said;
    let said = Said { outer: place(marks), inner: place(inner), block: outer.block };
    let subject = spoken.subject.map(|subject| Subject { span: place(subject.span), ..subject });
    (Utterance { said, ..utterance }, Attributed { subject, cue: spoken.cue.map(place), ..spoken })
}

#[cfg(test)]
mod tests {
    use super::super::find;
    use super::*;
    use crate::language::Language;
    use crate::options::Parts;

    fn said_within(text: &str) -> Vec<(&str, Option<&str>)> {
        let body = Body::from_text(text, Language::English);
        let found = find(&body, &[], Parts::DEFAULT);
        let outer = found.first().map(|quote| quote.span).unwrap_or_default();
        let inner = found.iter().skip(1).filter(|quote| outer.contains(quote.span));
        inner.map(|quote| (quote.span.of(text), quote.speaker.as_ref().map(|by| by.span.of(text)))).collect()
    }

    #[test]
    fn what_another_said_is_a_quote_within_the_quote() {
        let text = "“My neighbour Joan shouted, ‘Get the children out now!’ and I ran,” said Lucy Baker.";
        assert_eq!(said_within(text), [("Get the children out now!", Some("Joan"))]);
    }

    #[test]
    fn a_term_within_a_quote_is_none() {
        let text = "“We never saw ‘The Last Harbour’ or any ‘grand plan’ at all,” said Lucy Baker.";
        assert!(said_within(text).is_empty());
    }
}
