use super::*;
use crate::entities::tagger;

/// The names of a text when the tagger has seen these tokens as names.
fn joined(text: &str, language: Language, seen: &[(usize, usize, usize)]) -> Vec<(String, usize)> {
    let passage = Passage { text, span: Span::new(0, text.len()), block: None, language };
    let mut document = tagger::tag(std::slice::from_ref(&passage), None);
    let name = |(start, end, kind): &(usize, usize, usize)| Name {
        start: *start,
        end: *end,
        kind: *kind,
        margin: 1,
    };
    document[0].names = seen.iter().map(name).collect();
    join_places(std::slice::from_ref(&passage), &mut document);
    let tagged = &document[0];
    let span = |name: &Name| Span::new(tagged.tokens[name.start].start, tagged.tokens[name.end - 1].end);
    tagged.names.iter().map(|name| (span(name).of(text).to_owned(), name.kind)).collect()
}

#[test]
fn every_line_of_the_file_is_read() {
    assert_eq!(FILE.lines().count(), FILE.lines().filter_map(read).count());
}

/// A text, the tokens that the tagger has seen as names with their kinds, and the name to be made of them.
type Case = (Language, &'static str, &'static [(usize, usize, usize)], &'static str);

#[test]
fn a_place_belongs_to_the_organisation_before_it() {
    let cases: &[Case] = &[
        (
            Language::Portuguese,
            "o Ministério Público de Minas Gerais pediu",
            &[(1, 3, 1), (4, 6, 2)],
            "Ministério Público de Minas Gerais",
        ),
        (Language::Dutch, "de Provincie Gelderland zegt", &[(2, 3, 2)], "Provincie Gelderland"),
    ];
    for (language, text, seen, expected) in cases {
        assert_eq!(joined(text, *language, seen), [((*expected).to_owned(), 1)]);
    }
    let people = joined("Traži Udruga Suho Grlo vodu", Language::Croatian, &[(2, 4, 0)]);
    assert_eq!(people, [("Udruga Suho Grlo".to_owned(), 1)]);
    let apart = joined("El Ministerio dijo en Madrid", Language::Spanish, &[(1, 2, 1), (4, 5, 2)]);
    assert_eq!(apart.len(), 2);
}

#[test]
fn a_place_belongs_to_the_organisation_behind_it() {
    let names = joined("Dün Rize Valiliği açıkladı", Language::Turkish, &[(1, 2, 2)]);
    assert_eq!(names, [("Rize Valiliği".to_owned(), 1)]);
    let apart = joined("Ankara'nın Belediyesi", Language::Turkish, &[(0, 2, 2)]);
    assert_eq!(apart, [("Ankara'nın".to_owned(), 2)]);
}
