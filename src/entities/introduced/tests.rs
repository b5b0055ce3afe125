use super::*;
use crate::entities::read;
use crate::span::Span;

/// A function that finds spans of tokens, as start and length.
type Find = fn(&[Glance], Language) -> Vec<(usize, usize)>;

/// Returns what `find` finds in a text.
fn found(find: Find, text: &str, language: Language) -> Vec<String> {
    let sentences = read(text, Span::new(0, text.len()), language);
    let names = sentences.iter().flat_map(|sentence| {
        let words: Vec<Glance> = sentence.atoms.iter().map(Glance::from).collect();
        let name = |(start, len): (usize, usize)| {
            Span::new(sentence.tokens[start].start, sentence.tokens[start + len - 1].end).of(text).to_owned()
        };
        find(&words, language).into_iter().map(name).collect::<Vec<_>>()
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
        let names = found(|words, _| organizations(words).collect(), text, language);
        assert_eq!(names.concat(), expected, "{text}");
    }
}

#[test]
fn capitals_around_the_word_for_an_organisation_are_its_name() {
    let cases = [
        ("he asked the Birkenhead Housing Trust for help", Language::English, "Birkenhead Housing Trust"),
        ("the County Council of Kisumu met today", Language::English, "County Council of Kisumu"),
        ("foi ao Instituto de Hidráulica ontem", Language::Portuguese, "Instituto de Hidráulica"),
        ("El Gobierno de Aragón votó ayer", Language::Spanish, "Gobierno de Aragón"),
        ("Kıyı Seyir Müdürlüğü dün tekne sahiplerini uyardı", Language::Turkish, "Kıyı Seyir Müdürlüğü"),
        ("in een Wageningen Marine Research rapport", Language::Dutch, ""),
        // The capital opens the sentence, another capital follows, the whole is a place, or all words are capitalised.
        ("The Council met again", Language::English, ""),
        ("he asked a Kisumu Council Member about it", Language::English, ""),
        ("they left the West Bank for good", Language::English, ""),
        ("Harrow Housing Trust Wins", Language::English, ""),
    ];
    for (text, language, expected) in cases {
        assert_eq!(found(headed, text, language).concat(), expected, "{text}");
    }
}
