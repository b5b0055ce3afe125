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
