use super::*;
use crate::entities::read;
use crate::span::Span;

/// The organisations that a text introduces.
fn organizations_of(text: &str, language: Language) -> Vec<String> {
    let sentences = read(text, Span::new(0, text.len()), language);
    let names = sentences.iter().flat_map(|sentence| {
        let words: Vec<Glance> = sentence.atoms.iter().map(Glance::from).collect();
        let name = |(start, len): (usize, usize)| {
            Span::new(sentence.tokens[start].start, sentence.tokens[start + len - 1].end).of(text).to_owned()
        };
        organizations(&words).map(name).collect::<Vec<_>>()
    });
    names.collect()
}

#[test]
fn what_is_quoted_behind_the_word_for_an_organisation_is_its_name() {
    let cases = [
        ("в клуб „Златна Марина“ казват", Language::Bulgarian, "Златна Марина"),
        ("компания «Чермет» заявила", Language::Russian, "Чермет"),
        ("компания заявила: «Чермет» закрыт", Language::Russian, ""),
        ("компания «которая и есть» тут", Language::Russian, ""),
        ("the club “Harrow Rovers of the old town by the sea” won", Language::English, ""),
    ];
    for (text, language, expected) in cases {
        assert_eq!(organizations_of(text, language).concat(), expected, "{text}");
    }
}
