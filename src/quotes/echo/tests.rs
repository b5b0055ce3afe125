use super::super::find;
use crate::article::BlockKind;
use crate::body::Body;
use crate::language::Language;
use crate::options::Parts;

/// The speaker of the second line, which is a heading, and the confidence.
fn of_heading(text: &str) -> Option<(&str, f32)> {
    let mut body = Body::from_text(text, Language::English);
    body.blocks[1].kind = BlockKind::Heading { level: 2 };
    let quotes = find(&body, &[], Parts::DEFAULT);
    let said = quotes.iter().find(|quote| quote.block == 1)?;
    said.speaker.as_ref().map(|speaker| (speaker.span.of(text), speaker.confidence))
}

#[test]
fn a_heading_quotes_whoever_says_its_words_below() {
    let text = "“We go on,” said Tom Reed.\n“We have never seen the like”\n“It rained,” said Jane Miller. \
                “We have never really seen the like of it,” said Ann Poe.";
    assert_eq!(of_heading(text).map(|(speaker, _)| speaker), Some("Ann Poe"));
}

#[test]
fn a_pull_quote_is_said_by_whoever_says_it_in_the_story() {
    let text = "“We have never really seen the like of it,” said Ann Poe.\n“We have never seen the like”\n“We go on,” said Tom Reed.";
    let body = Body::from_text(text, Language::English);
    let quotes = find(&body, &[], Parts::DEFAULT);
    let speakers = quotes.iter().map(|quote| quote.speaker.as_ref().map(|speaker| speaker.span.of(text)));
    assert_eq!(speakers.collect::<Vec<_>>(), [Some("Ann Poe"), Some("Ann Poe"), Some("Tom Reed")]);
}

#[test]
fn whoever_speaks_first_below_a_heading_is_less_sure() {
    let text =
        "“We go on,” said Tom Reed.\n“We have never seen the like”\n“It rained for a week,” said Ann Poe.";
    let (speaker, confidence) = of_heading(text).unwrap();
    assert!(speaker == "Ann Poe" && confidence <= 0.5, "{speaker} {confidence}");
}
