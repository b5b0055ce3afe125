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
        bracketed: None,
        language: Language::English,
        letters: Letters::Capital,
        is_listed_place: true,
        is_label: false,
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

/// Returns the names of the entities for mentions in the body, in order: text, kind and language.
fn entities_named(mentions: &[(&'static str, Kind)], language: Language) -> Vec<(String, usize)> {
    let texts: Vec<&'static str> = mentions.iter().map(|(text, _)| *text).collect();
    let words = |text: &str| -> Vec<String> {
        let folded = text.to_lowercase().replace('’', "'").replace("'s", " 's");
        match language.is_spaceless() {
            true => folded.chars().map(String::from).collect(),
            false => folded.split_whitespace().map(str::to_owned).collect(),
        }
    };
    let name = |(block, (text, kind)): (usize, &(&'static str, Kind))| Found {
        kind: *kind,
        words: words(text),
        language,
        ..found(text, block, 0.9)
    };
    let names: Vec<Found> = mentions.iter().enumerate().map(name).collect();
    let passage = |(block, text): (usize, &&'static str)| Passage {
        text,
        span: Span::new(0, text.len()),
        block: Some(block),
        language,
    };
    let passages: Vec<Passage<'_>> = texts.iter().enumerate().map(passage).collect();
    let entities = merge(&passages, &names, &[]);
    entities.into_iter().map(|entity| (entity.name, entity.mentions.len())).collect()
}

fn as_expected(expected: &[(&str, usize)]) -> Vec<(String, usize)> {
    expected.iter().map(|(name, mentions)| ((*name).to_owned(), *mentions)).collect()
}

#[test]
fn what_belongs_to_an_organisation_is_another_one() {
    use Kind::{Organization as O, Person as P};
    let names = [("Keld Laboratory", O), ("Keld Laboratory’s Rescue System", O)];
    assert_eq!(
        entities_named(&names, Language::English),
        as_expected(&[("Keld Laboratory", 1), ("Keld Laboratory’s Rescue System", 1)])
    );
    let names = [("University of Keld School of Design", O), ("University of Keld", O)];
    assert_eq!(
        entities_named(&names, Language::English),
        as_expected(&[("University of Keld School of Design", 1), ("University of Keld", 1)])
    );
    let names = [("Keller", P), ("Kellers Drummer", P)];
    assert_eq!(
        entities_named(&names, Language::German),
        as_expected(&[("Keller", 1), ("Kellers Drummer", 1)])
    );
}

#[test]
fn a_longer_form_that_occurs_once_does_not_rename_what_is_known_by_the_shorter_one() {
    use Kind::{Organization as O, Person as P};
    let names = [("Open Harrow", O), ("Open Harrow Affiliate Network", O)];
    assert_eq!(entities_named(&names, Language::English), as_expected(&[("Open Harrow", 2)]));
    let names = [("Open Harrow Affiliate", O), ("Open Harrow", O), ("Open Harrow", O), ("Open Harrow", O)];
    assert_eq!(entities_named(&names, Language::English), as_expected(&[("Open Harrow", 4)]));
    // The full name comes first.
    let names = [("Harrow Transport Group", O), ("Harrow Transport", O)];
    assert_eq!(entities_named(&names, Language::English), as_expected(&[("Harrow Transport Group", 2)]));
    let names = [("白建勋时代", P), ("白建勋", P), ("白建勋", P), ("白建勋", P)];
    assert_eq!(entities_named(&names, Language::Chinese), as_expected(&[("白建勋", 4)]));
    let names = [("Poe", P), ("Poe", P), ("Poe", P), ("Ann Poe", P)];
    assert_eq!(entities_named(&names, Language::English), as_expected(&[("Ann Poe", 4)]));
}

#[test]
fn a_surname_of_one_character_is_the_person_whose_name_begins_with_it() {
    use Kind::Person as P;
    let names = [("白建勋", P), ("白", P)];
    assert_eq!(entities_named(&names, Language::Japanese), as_expected(&[("白建勋", 2)]));
}

/// Returns the number of entities for a name with its acronym in brackets directly behind it.
fn with_acronym(name: &'static str, kind: Kind, acronym: &'static str, language: Language) -> usize {
    let texts = [name, acronym];
    let words: Vec<String> = name.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let long = Found { kind, words, language, letters: Letters::of(name), ..found(name, 0, 0.9) };
    let short = Found {
        kind: Kind::Organization,
        language,
        letters: Letters::of(acronym),
        bracketed: Some(Span::new(0, name.len())),
        ..found(acronym, 0, 0.9)
    };
    entities(&texts, vec![long, short])
}

#[test]
fn an_acronym_in_brackets_has_the_letters_of_the_name_before_it() {
    use Kind::{Location as L, Organization as O};
    assert_eq!(with_acronym("Bundesamt für Netze", O, "BNetz", Language::German), 1);
    assert_eq!(with_acronym("Keld News", O, "UCL", Language::English), 2);
    assert_eq!(with_acronym("HARROW FALLS", L, "AP", Language::English), 2);
    assert_eq!(with_acronym("Harrow", L, "HAR", Language::English), 2);
    // Long names, and those in a script without capitals, may have a foreign acronym.
    assert_eq!(with_acronym("Organisation mondiale du lac", O, "WLO", Language::French), 1);
    assert_eq!(with_acronym("세계호수기구", O, "WLO", Language::Korean), 1);
    assert_eq!(with_acronym("केल्ड झील प्राधिकरण", O, "केजेपी", Language::Hindi), 1);
    assert_eq!(with_acronym("Organisation mondiale du lac", O, "AFP", Language::French), 2);
}

#[test]
fn an_acronym_in_brackets_elsewhere_is_another_name() {
    let long = Found {
        kind: Kind::Organization,
        words: vec!["keld".to_owned(), "group".to_owned()],
        ..found("Keld Group", 0, 0.9)
    };
    let short =
        Found { kind: Kind::Organization, bracketed: Some(Span::new(50, 55)), ..found("KGX", 0, 0.9) };
    assert_eq!(entities(&["Keld Group", "KGX"], vec![long, short]), 2);
}

#[test]
fn a_place_that_is_on_no_list_is_the_person_of_that_surname() {
    let person = Found {
        kind: Kind::Person,
        words: vec!["jasper".to_owned(), "harrow".to_owned()],
        ..found("Jasper Harrow", 0, 0.95)
    };
    let texts = ["Jasper Harrow", "Harrow"];
    let place = found("Harrow", 1, 0.95);
    assert_eq!(entities(&texts, vec![person.clone(), place.clone()]), 2);
    let unlisted = Found { is_listed_place: false, ..place.clone() };
    assert_eq!(entities(&texts, vec![person.clone(), unlisted]), 1);
    let label = Found { is_label: true, ..place };
    assert_eq!(entities(&texts, vec![person, label]), 1);
}

#[test]
fn the_form_without_a_case_ending_names_a_slavic_person() {
    let name = |text: &'static str, block: usize| Found {
        kind: Kind::Person,
        words: text.to_lowercase().split(' ').map(str::to_owned).collect(),
        language: Language::Polish,
        ..found(text, block, 0.95)
    };
    let texts = ["Aleksandry Zbroi", "Aleksandra Zbroja", "Aleksandrę Zbroję"];
    let passage = |(block, text): (usize, &&'static str)| Passage {
        text,
        span: Span::new(0, text.len()),
        block: Some(block),
        language: Language::Polish,
    };
    let passages: Vec<Passage<'_>> = texts.iter().enumerate().map(passage).collect();
    let names: Vec<Found> = texts.iter().enumerate().map(|(block, text)| name(text, block)).collect();
    let found = merge(&passages, &names, &[]);
    assert_eq!(found.iter().map(|entity| entity.name.as_str()).collect::<Vec<_>>(), ["Aleksandra Zbroja"]);
}
