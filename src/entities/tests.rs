//! End-to-end tests from text to entities, on articles written for this project.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use super::model::Kind;
use super::*;
use crate::article::{EntityKind, PartialDate};

#[derive(serde::Deserialize)]
struct Case {
    language: String,
    title: String,
    body: Vec<String>,
    entities: Vec<Gold>,
}

#[derive(serde::Deserialize)]
struct Gold {
    name: String,
    kind: String,
}

fn cases() -> Vec<Case> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("fixtures/entities");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files.iter().map(|file| serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap()).collect()
}

fn read_case(case: &Case) -> (Body, Vec<Entity>) {
    let body = Body::from_text(&case.body.join("\n\n"), case.language.parse().unwrap());
    let entities = find(&body, Some(&case.title), None);
    (body, entities)
}

/// Returns the named entities; the fixtures list no dates.
fn names(entities: &[Entity]) -> impl Iterator<Item = &Entity> {
    entities.iter().filter(|entity| entity.kind != EntityKind::Date)
}

/// Returns the number of correct, found and expected names with their kinds.
fn compare(case: &Case, entities: &[Entity]) -> (usize, usize, usize) {
    let found: BTreeSet<(&str, &str)> =
        names(entities).map(|entity| (entity.name.as_str(), entity.kind.name())).collect();
    let wanted: BTreeSet<(&str, &str)> =
        case.entities.iter().map(|gold| (gold.name.as_str(), gold.kind.as_str())).collect();
    (found.intersection(&wanted).count(), found.len(), wanted.len())
}

/// Minimum score over all fixtures: names merged, spelled and classified as in the fixture.
const FLOOR: f64 = if cfg!(feature = "share-alike") { 0.88 } else { 0.85 };

#[test]
fn fixtures_reach_the_floor() {
    let cases = cases();
    assert!(cases.len() >= 12);
    let (mut right, mut found, mut wanted) = (0, 0, 0);
    for case in &cases {
        assert!(case.entities.len() >= 8, "{}", case.language);
        let (_, entities) = read_case(case);
        let counts = compare(case, &entities);
        (right, found, wanted) = (right + counts.0, found + counts.1, wanted + counts.2);
    }
    let f1 = 2.0 * right as f64 / (found + wanted) as f64;
    assert!(f1 >= FLOOR, "F1 {f1:.3}: {right} right, {found} found, {wanted} wanted");
}

#[test]
fn mentions_lie_where_they_say() {
    for case in cases() {
        let (body, entities) = read_case(&case);
        let mut shares = 0.0;
        for (index, entity) in entities.iter().enumerate() {
            assert_eq!(entity.id.0 as usize, index);
            assert!(!entity.name.is_empty());
            assert!((0.0..=1.0).contains(&entity.confidence));
            shares += entity.salience;
            for mention in &entity.mentions {
                assert!(body.blocks[mention.block].span.contains(mention.span));
            }
            let in_body = entity.mentions.iter().map(|mention| mention.span.of(&body.text));
            let in_title = entity.title_mentions.iter().map(|span| span.get(&case.title).unwrap());
            let written: Vec<&str> = in_title.chain(in_body).collect();
            assert!(written.contains(&entity.name.as_str()), "{} in {written:?}", entity.name);
        }
        assert!(shares < 1.001, "{shares}");
    }
}

#[test]
fn nothing_comes_of_nothing() {
    for text in ["", " ", "\n\n", "...", "1 2 3", "“”", "ـ", "\u{301}"] {
        for language in
            [Language::English, Language::Arabic, Language::Chinese, Language::Amharic, Language::Unknown]
        {
            assert!(
                find(&Body::from_text(text, language), Some(text), None).is_empty(),
                "{text:?} {language}"
            );
        }
    }
}

#[test]
fn a_surname_is_the_person_named_before() {
    let text = "Chancellor Angela Merkel met Emmanuel Macron in Berlin.\n\nMerkel said Macron would return to Berlin.";
    let entities = find(&Body::from_text(text, Language::English), None, None);
    let persons: Vec<_> = entities
        .iter()
        .filter(|entity| entity.kind == EntityKind::Person)
        .map(|entity| (entity.name.as_str(), entity.mentions.len()))
        .collect();
    assert_eq!(persons, [("Angela Merkel", 2), ("Emmanuel Macron", 2)]);
}

#[test]
#[cfg_attr(not(feature = "share-alike"), ignore = "the permissive tables miss a name")]
fn marks_and_clitics_are_no_part_of_a_name() {
    let text = "قال رئيس الوزراء “محمد العلي” في بيروت إن لبنان وسوريا ومصر بلدان شقيقة.";
    let entities = find(&Body::from_text(text, Language::Arabic), None, None);
    let names: Vec<_> = entities.iter().map(|entity| entity.name.as_str()).collect();
    for name in ["محمد العلي", "بيروت", "لبنان", "سوريا", "مصر"] {
        assert!(names.contains(&name), "{name} in {names:?}");
    }
}

#[test]
#[cfg_attr(not(feature = "share-alike"), ignore = "the permissive tables miss a name")]
fn names_in_kana_are_whole() {
    let entities =
        find(&Body::from_text("アメリカの大統領は日本を訪問した。", Language::Japanese), None, None);
    let names: Vec<_> = entities.iter().map(|entity| entity.name.as_str()).collect();
    assert_eq!(names, ["アメリカ", "日本"]);
}

#[test]
fn a_date_is_an_entity_of_its_own() {
    let text = "On 12 March 2024 Angela Merkel was in Paris.\n\nOn March 12 she met nobody.";
    let entities = find(&Body::from_text(text, Language::English), None, None);
    let dates: Vec<_> = entities.iter().filter(|entity| entity.kind == EntityKind::Date).collect();
    assert_eq!(dates.len(), 1);
    assert_eq!((dates[0].name.as_str(), dates[0].mentions.len()), ("12 March 2024", 2));
    assert_eq!(dates[0].date, PartialDate::from_iso("2024-03-12"));
    assert!(names(&entities).all(|entity| entity.date.is_none()));
}

/// Returns the names of the entities of a text.
fn names_in(text: &str, language: Language) -> Vec<String> {
    find(&Body::from_text(text, language), None, None).into_iter().map(|entity| entity.name).collect()
}

#[test]
fn the_full_stop_of_a_name_that_is_kept_back_is_part_of_it() {
    let text = "Das Landgericht hat Dieter S. verurteilt. Der Angeklagte Dieter S. schwieg bis zuletzt.";
    assert!(names_in(text, Language::German).contains(&"Dieter S.".to_owned()));
    let names = names_in("He was there with John Kennedy Jr. in the spring.", Language::English);
    assert_eq!(names, ["John Kennedy Jr."]);
}

#[test]
fn a_germanic_genitive_is_no_part_of_a_name() {
    let german = "Die Regierung Deutschlands traf Vertreter Russlands in Wien.";
    assert_eq!(names_in(german, Language::German), ["Deutschland", "Russland", "Wien"]);
    // On the lists with its final s.
    assert_eq!(names_in("Er fuhr von Paris nach Athen.", Language::German), ["Paris", "Athen"]);
}

#[test]
fn words_in_small_letters_are_no_people_and_places_where_names_have_capitals() {
    let text = "Mara Ellison of Harrow Falls will tell us what she thinks. Don’t mix fine china with a melamine plate. Such are \
                dressers, chairs, appliances, books, fine china, and clothing. They sow bush beans, and eat chicken, turkey, tofu.";
    let body = Body::from_text(text, Language::English);
    let found = find(&body, None, None);
    let wrong = |entity: &&Entity| {
        entity.kind != EntityKind::Organization && !entity.name.contains(char::is_uppercase)
    };
    assert_eq!(found.iter().find(wrong), None);
    assert!(found.iter().any(|entity| entity.name == "Mara Ellison"));
}

#[test]
#[cfg_attr(not(feature = "share-alike"), ignore = "the permissive tables miss a name")]
fn a_letter_stands_for_somebody_among_letters_without_case() {
    let text = "경찰은 지난해 10월 수원시의 한 아파트에서 A 씨를 체포했다고 5일 밝혔다. A 씨는 서울 강남구에 사는 B 씨에게 돈을 빌린 \
                것으로 조사됐다.";
    let names = names_in(text, Language::Korean);
    assert!(names.iter().any(|name| name.starts_with('B')), "{names:?}");
}

#[test]
fn a_name_ends_with_its_cell() {
    let text = "Alexis Carrel\tGerhart Hauptmann\tElihu Root";
    assert_eq!(names_in(text, Language::English), ["Alexis Carrel", "Gerhart Hauptmann", "Elihu Root"]);
}

#[test]
fn a_word_of_origin_is_no_place() {
    let dutch = "Een Brusselse rechter heeft in Antwerpen een man veroordeeld.";
    assert_eq!(names_in(dutch, Language::Dutch), ["Antwerpen"]);
}

#[test]
fn an_office_belongs_to_the_person_behind_it() {
    let names = names_in("South Carolina Sen. Jane Wilson spoke in Ohio on Monday.", Language::English);
    assert!(names.iter().all(|name| !name.contains("Sen")), "{names:?}");
    let text = "Foreign Minister Anna Keller, adviser John Smith and others met in Paris.";
    let entities = find(&Body::from_text(text, Language::English), None, None);
    let keller = entities.iter().find(|entity| entity.name == "Anna Keller").unwrap();
    assert_eq!(keller.roles, ["Foreign Minister"]);
}

#[test]
#[cfg_attr(not(feature = "share-alike"), ignore = "the permissive tables miss a name")]
fn an_article_that_is_written_onto_a_name_may_be_left_out() {
    let text = "President Ahmed al-Sharaa met Angela Merkel in Berlin.\n\nMerkel said Sharaa had arrived.";
    let entities = find(&Body::from_text(text, Language::English), None, None);
    let sharaa = entities.iter().find(|entity| entity.name == "Ahmed al-Sharaa").unwrap();
    assert_eq!(sharaa.mentions.len(), 2);
}

#[test]
fn a_word_that_ends_a_longer_name_has_no_clitic() {
    let text = "غوستاف فوشيه وأشار فوشيه وبيروت";
    let language = Language::Arabic;
    let mut document =
        tagger::tag(&[Passage { text, span: Span::new(0, text.len()), block: None, language }], None);
    let name = |start: usize, end: usize| decode::Name { start, end, kind: Kind::Person, margin: 1 };
    document[0].names = vec![name(0, 2), name(3, 4), name(4, 5)];
    document[0].words.iter_mut().for_each(|atoms| atoms.trim.0 = 1);
    mention::keep_whole(&mut document);
    let trimmed: Vec<u8> = document[0].words.iter().map(|atoms| atoms.trim.0).collect();
    assert_eq!(trimmed, [1, 1, 1, 0, 1]);
}

#[test]
fn an_office_alone_is_no_person() {
    let passage =
        |text| Passage { text, span: Span::new(0, str::len(text)), block: None, language: Language::Italian };
    let of = |text| {
        let passage = passage(text);
        let mut tagged = tagger::tag(std::slice::from_ref(&passage), None).remove(0);
        let name = decode::Name { start: 0, end: 2, kind: Kind::Person, margin: 1 };
        tagged.names = vec![name];
        mention::found(&passage, &tagged, &name).map(|found| found.words)
    };
    assert_eq!(of("Signor Presidente, grazie"), None);
    assert_eq!(of("Signor Rossi, grazie"), Some(vec!["rossi".to_owned()]));
}

#[test]
fn a_name_is_told_without_the_ending_that_some_mentions_have() {
    let text = "Policija je pronašla Živojina Belića u Beogradu.\n\nŽivojin Belić živi u Novom Sadu.";
    let names = names_in(text, Language::Serbian);
    assert!(names.iter().any(|name| name == "Živojin Belić"), "{names:?}");
    assert!(!names.iter().any(|name| name == "Živojina Belića"), "{names:?}");
}

#[test]
fn a_day_of_the_week_is_no_name() {
    let text = "Ang Lunes ay mahaba. Dumating si Ramon Dizon sa Maynila noong Miyerkoles.";
    let names = names_in(text, Language::Filipino);
    assert!(!names.iter().any(|name| name == "Lunes" || name == "Miyerkoles"), "{names:?}");
}

#[test]
fn what_the_site_calls_itself_is_an_organisation() {
    let text = "«Los precios bajarán», dijo a Pampa24 la economista Carla Sbarra.";
    let found = find(&Body::from_text(text, Language::Spanish), None, Some("Pampa24"));
    let house = found.iter().find(|entity| entity.name == "Pampa24");
    assert_eq!(house.map(|entity| entity.kind), Some(EntityKind::Organization));
    // A word that the text also has in lower case is not taken for the site's name.
    let text = "La jornada fue larga. Jornada de protesta en Madrid.";
    let found = find(&Body::from_text(text, Language::Spanish), None, Some("Jornada"));
    assert!(found.iter().all(|entity| entity.name != "Jornada"), "{found:?}");
}

#[test]
#[cfg_attr(not(feature = "share-alike"), ignore = "the permissive tables miss a name")]
fn a_title_that_is_written_onto_a_name_is_a_role() {
    let found = find(&Body::from_text("นายบุญเลิศ ทองสุข กล่าวว่า", Language::Thai), None, None);
    let person = found.iter().find(|entity| entity.kind == EntityKind::Person).unwrap();
    assert_eq!(
        (person.name.as_str(), person.roles.as_slice()),
        ("บุญเลิศ ทองสุข", ["นาย".to_owned()].as_slice())
    );
}

#[test]
#[cfg_attr(not(feature = "share-alike"), ignore = "the permissive tables miss a name")]
fn an_office_and_a_word_for_saying_introduce_a_person() {
    let text = "青岭市副市长白建勋表示，市里将建设新的水厂。〔記者簡佑安／台東報導〕";
    let found = names_in(text, Language::Chinese);
    assert!(found.iter().any(|name| name == "白建勋"), "{found:?}");
}

#[test]
fn a_particle_is_no_part_of_a_name() {
    let text = "गोरखबहादुर शाहीले काठमाडौंमा भने।";
    let names = names_in(text, Language::Nepali);
    assert!(names.iter().all(|name| !name.ends_with("ले")), "{names:?}");
}

#[test]
fn a_name_closes_the_mark_that_it_opens() {
    let text = "Medicii de la Institutul Inimii „Niculae Stăncioiu” din Cluj au protestat.";
    let names = names_in(text, Language::Romanian);
    assert!(names.iter().all(|name| name.contains('„') == name.contains('”')), "{names:?}");
}

#[test]
fn what_begins_with_an_office_is_no_organisation() {
    let text = "Ministrul Sănătății a venit ieri la Cluj.";
    let found = find(&Body::from_text(text, Language::Romanian), None, None);
    assert!(found.iter().all(|entity| !entity.name.starts_with("Ministrul")), "{found:?}");
}

#[test]
fn an_organisation_goes_on_with_the_last_word_of_its_name() {
    let text = "The Harlan Falls City Council voted on Tuesday.\n\nThe Council will meet again.\n\nThe Council has seven members.";
    let found = find(&Body::from_text(text, Language::English), None, None);
    assert!(found.iter().all(|entity| entity.name != "Council"), "{found:?}");
}

#[test]
fn a_persian_verb_is_no_part_of_a_name() {
    let names = names_in("او کتاب احمد محمود می\u{200c}خرد.", Language::Persian);
    assert!(names.iter().all(|name| !name.contains("خرد")), "{names:?}");
}

#[test]
fn a_persons_name_does_not_end_with_a_small_word() {
    let text = "Anna Keller spoke in Paris today.";
    let passage = Passage { text, span: Span::new(0, text.len()), block: None, language: Language::English };
    let mut tagged = tagger::tag(std::slice::from_ref(&passage), None).remove(0);
    let name = decode::Name { start: 0, end: 3, kind: Kind::Person, margin: 1 };
    tagged.names = vec![name];
    let found = mention::found(&passage, &tagged, &name).unwrap();
    assert_eq!(found.words, ["anna", "keller"]);
}

/// Returns the mention of a whole text of this language that the tagger has labelled as a name of this kind.
pub(super) fn mention_of(text: &str, language: Language, kind: Kind) -> Found {
    let passage = Passage { text, span: Span::new(0, text.len()), block: None, language };
    let mut tagged = tagger::tag(std::slice::from_ref(&passage), None).remove(0);
    let name = decode::Name { start: 0, end: tagged.tokens.len(), kind, margin: 1 };
    tagged.names = vec![name];
    mention::found(&passage, &tagged, &name).unwrap()
}

#[test]
fn the_full_stop_of_a_companys_form_belongs_to_its_name() {
    for (text, expected) in [("Strait Lines Inc.", "Strait Lines Inc."), ("Strait Lines.", "Strait Lines")] {
        assert_eq!(mention_of(text, Language::English, Kind::Organization).name.of(text), expected);
    }
}

#[test]
fn the_word_for_what_a_place_is_stays_out_of_its_name_where_the_lexicon_says_so() {
    for (text, expected) in [("Kabupaten Sukabumi", "Sukabumi"), ("Gunung Merapi", "Gunung Merapi")] {
        assert_eq!(mention_of(text, Language::Indonesian, Kind::Location).name.of(text), expected);
    }
}

#[test]
fn a_korean_surname_is_the_person_named_in_full() {
    let text = "최은조 교장은 학교를 지키겠다고 말했다.\n\n최 교장은 서울에서 왔다.";
    let names = names_in(text, Language::Korean);
    assert!(names.iter().any(|name| name == "최은조"), "{names:?}");
    assert!(names.iter().all(|name| name != "최"), "{names:?}");
}

/// A function that corrects the names of a document.
type Mend = fn(&[Passage<'_>], &mut [Tagged]);

/// Returns the names of a text after correction, if the tagger has labelled these tokens as names.
pub(super) fn mended(
    mend: Mend,
    text: &str,
    language: Language,
    seen: &[(usize, usize, Kind)],
) -> Vec<(String, Kind)> {
    let passage = Passage { text, span: Span::new(0, text.len()), block: None, language };
    let mut document = tagger::tag(std::slice::from_ref(&passage), None);
    let name = |(start, end, kind): &(usize, usize, Kind)| decode::Name {
        start: *start,
        end: *end,
        kind: *kind,
        margin: 1,
    };
    document[0].names = seen.iter().map(name).collect();
    mend(std::slice::from_ref(&passage), &mut document);
    let tagged = &document[0];
    let span =
        |name: &decode::Name| Span::new(tagged.tokens[name.start].start, tagged.tokens[name.end - 1].end);
    tagged.names.iter().map(|name| (span(name).of(text).to_owned(), name.kind)).collect()
}

/// Returns the first tokens of a text, labelled as one name of this kind, as a mention.
fn first_tokens(text: &str, count: usize, language: Language, (kind, margin): (Kind, i32)) -> Option<Found> {
    let passage = Passage { text, span: Span::new(0, text.len()), block: None, language };
    let mut tagged = tagger::tag(std::slice::from_ref(&passage), None).remove(0);
    let name = decode::Name { start: 0, end: count, kind, margin };
    tagged.names = vec![name];
    mention::found(&passage, &tagged, &name)
}

#[test]
fn common_words_are_no_places() {
    let place = |text, count, language, margin| {
        first_tokens(text, count, language, (Kind::Location, margin)).is_some()
    };
    // "Governance", and a town that is on no list but of which the tagger is sure.
    assert!(!place("ガバナンスが問われる。", 5, Language::Japanese, 1));
    assert!(place("ケルドミアに着いた。", 5, Language::Japanese, 16 * model::UNIT));
    assert!(place("アメリカに着いた。", 4, Language::Japanese, 1));
    assert!(!place("معقدة جدا", 1, Language::Arabic, 1));
    assert!(!place("الأميرة الفرنسية قالت", 2, Language::Arabic, 1));
    assert!(place("غزة اليوم", 1, Language::Arabic, 1));
}

#[test]
fn a_virus_is_no_person() {
    let person = |text, language| first_tokens(text, 2, language, (Kind::Person, 1)).is_some();
    assert!(!person("فيروس كورونا", Language::Arabic));
    assert!(!person("Hurricane Mara", Language::English));
    assert!(person("Ann Mara", Language::English));
}

#[test]
fn servant_of_is_one_word_with_what_follows() {
    let words = |text| mention_of(text, Language::Arabic, Kind::Person).words;
    assert_eq!(words("سامر عبد العاطي"), words("سامر عبدالعاطي"));
}
